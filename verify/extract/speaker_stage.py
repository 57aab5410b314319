"""The stage of an article: its names and roles by place, whom each means, and what is said of them.

Comes in: columns, sentences and mentions. Goes out: a `Stage` that answers what stands where, and `Speaker` values.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.speaker import NONE, Description, describe
from verify.extract.speaker_identity import resolve_names
from verify.extract.speaker_types import speech_types
from verify.languages import LANGUAGES
from verify.model import Mention, Sentence
from verify.rulebook.compiled import Rulebook

#: how far from a name its role and affiliation may stand, in tokens
REACH = 60


class Speaker(NamedTuple):
    """Who speaks: the tokens that say so, in which form, and who that is."""

    first: int
    last: int
    form: str  # name|short|role|pronoun|clitic|""
    entity: str
    mention: int  # number of the name mention, or -1


NOBODY = Speaker(-1, -1, "", "", -1)


class Stage:
    """One article on which speakers are looked for."""

    def __init__(
        self,
        lexed: Lexed,
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        rulebook: Rulebook,
        language: str,
        who: dict[int, str] | None = None,
    ) -> None:
        self.lexed = lexed
        self.sentences = sentences
        self.mentions = mentions
        self.rulebook = rulebook
        self.words = LANGUAGES[language]
        self.types = speech_types(lexed, language)
        self.who = resolve_names(mentions) if who is None else who
        self.firsts = [s.first for s in sentences]
        self.named: list[int] = []  # numbers of the names and roles
        self.heads: list[int] = []  # where each of them begins
        self.at: dict[int, int] = {}  # first token → its number
        self.persons: set[str] = set()  # who is named as a person somewhere
        self.introductions: dict[str, list[int]] = {}  # whom → the mentions
        self.longest: dict[str, int] = {}  # whom → how many tokens the fullest form of the name has
        self.index()
        self.descriptions: dict[int, Description] = {}
        self.introduced: dict[str, Introduction] = {}
        self.about: dict[int, Speaker] = {}  # sentence → the person it is about
        self.spoken: dict[int, Speaker] = {}  # sentence → who spoke there last

    def index(self) -> None:
        """Notes where names and roles stand."""
        for number, mention in enumerate(self.mentions):
            if mention.kind == "name":
                entity = self.who[number]
                size = mention.last - mention.first
                if size > self.longest.get(entity, 0):
                    self.longest[entity] = size
                if entity in self.introductions:
                    self.introductions[entity].append(number)
                else:
                    self.introductions[entity] = [number]
                if mention.form.kind == "person":  # type: ignore[attr-defined]
                    self.persons.add(entity)
            elif mention.kind != "role":
                continue
            self.named.append(number)
            self.heads.append(mention.first)
            self.at.setdefault(mention.first, number)

    def sentence_of(self, token: int) -> int:
        """The number of the sentence that holds a token."""
        return max(0, bisect_right(self.firsts, token) - 1)

    def between(self, first: int, last: int) -> list[int]:
        """Numbers of the name and role mentions that begin in these tokens."""
        return self.named[bisect_left(self.heads, first) : bisect_left(self.heads, last)]


def described(stage: Stage, number: int) -> Description:
    """Role and affiliation beside a name mention."""
    found = stage.descriptions.get(number)
    if found is None:
        mention = stage.mentions[number]
        sentence = stage.sentences[stage.sentence_of(mention.first)]
        low = max(sentence.first, mention.first - REACH)
        place = bisect_left(stage.named, number) - 1
        while place >= 0 and stage.mentions[stage.named[place]].last > low:
            other = stage.named[place]
            if stage.mentions[other].last <= mention.first and stage.who.get(other) in stage.persons:
                low = stage.mentions[other].last
                break
            place -= 1
        found = describe(stage.types, low, mention.first, mention.last, min(sentence.last, mention.last + REACH))
        if found.role[0] >= 0 and is_relative(stage, found.role, mention.first):
            found = NONE
        stage.descriptions[number] = found
    return found


def is_relative(stage: Stage, role: tuple[int, int], name: int) -> bool:
    """Whether a role is that of somebody else of the family: `istri Rustam`, but not `istri bupati, Rini`."""
    return stage.lexed.folded[role[0]] in stage.words.KIN and role[1] <= name and stage.types[name - 1] != ","


class Introduction(NamedTuple):
    """The mentions that introduce a person: full names with what they say, and what to take where there is none."""

    told: tuple[tuple[int, Description], ...]
    places: tuple[int, ...]  # first tokens of these
    otherwise: tuple[int, Description]


def introduction(stage: Stage, speaker: Speaker, before: int) -> tuple[int, Description]:
    """The mention that introduces a speaker, and what it says of the person: the nearest full name that has a role."""
    if not speaker.entity or speaker.entity not in stage.introductions:
        return -1, NONE
    known = stage.introduced.get(speaker.entity)
    if known is None:
        known = stage.introduced[speaker.entity] = introduced(stage, stage.introductions[speaker.entity])
    if not known.told:
        return known.otherwise
    return known.told[max(0, bisect_left(known.places, before) - 1)]


def introduced(stage: Stage, numbers: list[int]) -> Introduction:
    """How the mentions of one person introduce it."""
    longest = stage.longest[stage.who[numbers[0]]]
    full = [n for n in numbers if stage.mentions[n].last - stage.mentions[n].first == longest]
    told = tuple((n, found) for n in full if (found := described(stage, n)) is not NONE)
    rest = next((found for n in numbers if (found := described(stage, n)) is not NONE), NONE) if not told else NONE
    return Introduction(told, tuple(stage.mentions[n].first for n, _ in told), (full[0], rest))
