"""Who speaks: from a cue to the tokens that name the speaker, and to the person these mean.

Comes in: the columns, sentences and mentions of one article (a `Stage`). Goes out: `Speaker` values. A name
stands behind `kata` and `menurut`, before `mengatakan`; `-nya`, a pronoun or a role alone is resolved by
discourse: the last speaker, or the person that a sentence since then is about.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.names import resolve_names
from verify.extract.speaker import NONE, Description, describe
from verify.extract.speaker_types import speech_types
from verify.model import Mention, NameForm, RoleForm, Sentence
from verify.rulebook.compiled import Rulebook

#: how many sentences back a pronoun or `-nya` may find its speaker
REACH = 6
#: what may stand between a cue and the name of its speaker
BRIDGE = re.compile(r"[ABCDGLRVTUWOJYrtd4an/&().,eilhkxf-]*")
HEADED = re.compile("[RVr]")
#: the noun phrase before a cue, without the words of grammar that begin its clause
SOMEBODY = re.compile(r"(?:^|[,;:\"bfecsw.])(?=[^bfx,]*[ar])([aArRVLBO4dt][aArRVLBOWD4dtihlkf]{0,7})(?<=[aArRVLBO4d])$")
#: words before a name that are no part of a preposition's phrase
HEAD = "tTUWRVra"


class Speaker(NamedTuple):
    """Who speaks: the tokens that say so, in which form, and who that is."""

    first: int
    last: int
    form: str  # name|short|role|pronoun|clitic|""
    entity: str
    mention: int  # number of the name mention, or -1


#: pronouns that stand for several people, so for nobody that could be told
PLURAL = frozenset(("mereka", "they"))
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
        self.types = speech_types(lexed, language)
        self.who = resolve_names(mentions) if who is None else who
        self.firsts = [s.first for s in sentences]
        self.named: list[int] = []  # numbers of the names and roles
        self.heads: list[int] = []  # where each of them begins
        self.at: dict[int, int] = {}  # first token → its number
        self.persons: set[str] = set()  # who is named as a person somewhere
        self.introductions: dict[str, list[int]] = {}  # whom → the mentions
        self.index()
        self.descriptions: dict[int, Description] = {}
        self.spoken: dict[int, Speaker] = {}  # sentence → who spoke there last

    def index(self) -> None:
        """Notes where names and roles stand."""
        for number, mention in enumerate(self.mentions):
            if mention.kind == "name":
                entity = self.who[number]
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


# --- beside a cue -----------------------------------------------------------------------------------


def following(stage: Stage, at: int) -> Speaker:
    """The speaker whose phrase begins at a token: role, affiliation and name, or a pronoun."""
    types = stage.types
    if at >= len(types):
        return NOBODY
    if types[at] == "p":
        return pronoun(stage, at)
    if types[at] == "f":  # `menurut saya`
        return NOBODY
    high = min(stage.sentences[stage.sentence_of(at)].last, at + 30)
    fallback = NOBODY
    for number in stage.between(at, high):
        mention = stage.mentions[number]
        between = types[at : mention.first]
        if not BRIDGE.fullmatch(between) or between.count(",") > 2:
            break
        if "," in between and between[0] == "a" and not HEADED.search(between):
            break  # `menurut data Bank Dunia, …`: what follows the comma is what it says
        form = mention.form
        if isinstance(form, RoleForm):
            fallback = fallback if fallback.form else speaking(stage, number)
        elif isinstance(form, NameForm) and not bracketed(types, mention) and form.kind != "place":
            beside = mention.first == at or types[mention.first - 1] in "tTUrRVWLOBDJYa.),("
            if form.kind == "person" or (form.kind == "" and beside):
                return speaking(stage, number)
            fallback = fallback if fallback.form else speaking(stage, number)
    return fallback


def bracketed(types: str, mention: Mention) -> bool:
    """Whether a name stands alone in brackets: the short form of what is before it."""
    return mention.first > 0 and types[mention.first - 1] == "(" and types[mention.last : mention.last + 1] == ")"


def subject(stage: Stage, first: int, cue: int, sure: bool = False) -> Speaker:
    """The subject of a clause that ends with a cue: the name right before it, else the first person that no preposition governs.

    With `sure` only a known person will do.
    """
    types = stage.types
    first = max(first, types.rfind('"', first, cue) + 1)
    fallback = NOBODY
    under, end = False, -1
    numbers = stage.between(first, cue)
    for place, number in enumerate(numbers):
        mention = stage.mentions[number]
        under = (
            under
            if types[mention.first - 1] == "e" and end == mention.first - 1
            else governed(types, mention.first, first)
        )
        end = mention.last
        if under or (place + 1 < len(numbers) and stage.mentions[numbers[place + 1]].first == end):
            continue
        found = candidate(stage, number, sure)
        if found.form and (end == cue or found.entity in stage.persons):
            if not fallback.form or end == cue or fallback.entity not in stage.persons:
                fallback = found
        elif found.form and not fallback.form:
            fallback = found
    if sure or (fallback.form and fallback.last == cue):
        return fallback
    named = fallback.first if fallback.form else cue
    at = types.find("p", first, min(named, cue))
    if at >= 0 and not governed(types, at, first):
        return pronoun(stage, at)
    return fallback if fallback.form else somebody(types, first, cue)


def somebody(types: str, first: int, cue: int) -> Speaker:
    """A speaker without a name: the words of the clause before its cue (`polisi`, `people close to the matter`)."""
    first = max(first - 1, types.rfind(",", first, cue), 0)
    phrase = SOMEBODY.search(types, first, cue) if types.find("x", first, cue) < 0 else None
    return Speaker(phrase.start(1), cue, "role", "", -1) if phrase is not None else NOBODY


def candidate(stage: Stage, number: int, sure: bool) -> Speaker:
    """A mention as a possible speaker, or nobody."""
    form = stage.mentions[number].form
    if isinstance(form, RoleForm):
        return NOBODY if sure else speaking(stage, number)
    assert isinstance(form, NameForm)
    if form.kind == "person" or stage.who.get(number, "") in stage.persons:
        return speaking(stage, number)
    if sure or form.kind == "place":
        return NOBODY
    return speaking(stage, number)


def governed(types: str, at: int, first: int) -> bool:
    """Whether a preposition or a noun of which it is an attribute governs what begins at a token."""
    if at > first and types[at - 1] == "a":
        return True
    while at > first and types[at - 1] in HEAD:
        at -= 1
    return at > first and types[at - 1] in "ilhk"


# --- who that is ------------------------------------------------------------------------------------


def speaking(stage: Stage, number: int) -> Speaker:
    """The speaker that a name or role mention is."""
    mention = stage.mentions[number]
    if mention.kind == "role":
        return Speaker(mention.first, mention.last, "role", role_holder(stage, number), -1)
    entity = stage.who.get(number, "")
    size = mention.last - mention.first
    own = stage.introductions.get(entity, ())
    short = len(own) > 1 and any(stage.mentions[n].last - stage.mentions[n].first > size for n in own)
    return Speaker(mention.first, mention.last, "short" if short else "name", entity, number)


def role_holder(stage: Stage, number: int) -> str:
    """Who holds a role by what the article says: the person named beside it, else its only holder."""
    form = stage.mentions[number].form
    assert isinstance(form, RoleForm)
    if form.office in stage.rulebook.offices:
        holders = {who for who, _, _ in stage.rulebook.offices[form.office].holders}
        here = holders & set(stage.introductions) or holders
        return next(iter(here)) if len(here) == 1 else ""
    head = form.written.lower().split()[0]
    for other in reversed(stage.named[: bisect_left(stage.named, number)]):
        if stage.who.get(other) in stage.persons:
            role = described(stage, other).role
            if role[0] >= 0 and stage.lexed.folded[role[0]] == head:
                return stage.who[other]
    return ""


def pronoun(stage: Stage, at: int) -> Speaker:
    """The speaker that a pronoun stands for."""
    if stage.lexed.folded[at] in PLURAL:
        return Speaker(at, at + 1, "pronoun", "", -1)
    known = earlier(stage, stage.sentence_of(at), at)
    return Speaker(at, at + 1, "pronoun", known.entity, known.mention)


def clitic(stage: Stage, cue: int) -> Speaker:
    """The speaker that `-nya` stands for."""
    known = earlier(stage, stage.sentence_of(cue), cue)
    return Speaker(cue, cue + 1, "clitic", known.entity, known.mention)


def earlier(stage: Stage, sentence: int, before: int) -> Speaker:
    """Who is spoken of: the last speaker, or the person that a sentence since then is about."""
    for number in range(sentence, max(-1, sentence - REACH), -1):
        known = stage.spoken.get(number)
        if known is not None and known.entity:
            return known
        whole = stage.sentences[number]
        found = subject(stage, whole.first, min(whole.last, before), sure=True)
        if found.entity:
            return found
    return NOBODY


# --- what is said of them ---------------------------------------------------------------------------


def described(stage: Stage, number: int) -> Description:
    """Role and affiliation beside a name mention."""
    found = stage.descriptions.get(number)
    if found is None:
        mention = stage.mentions[number]
        sentence = stage.sentences[stage.sentence_of(mention.first)]
        low = sentence.first
        place = bisect_left(stage.named, number) - 1
        while place >= 0 and stage.mentions[stage.named[place]].last > low:
            other = stage.named[place]
            if stage.mentions[other].last <= mention.first and stage.who.get(other) in stage.persons:
                low = stage.mentions[other].last
                break
            place -= 1
        found = stage.descriptions[number] = describe(stage.types, low, mention.first, mention.last, sentence.last)
    return found


def introduction(stage: Stage, speaker: Speaker, before: int) -> tuple[int, Description]:
    """The mention that introduces a speaker, and what it says of the person: the nearest full name that has a role."""
    numbers = stage.introductions.get(speaker.entity)
    if not numbers:
        return -1, NONE
    sizes = [stage.mentions[n].last - stage.mentions[n].first for n in numbers]
    longest = max(sizes)
    full = [n for n, size in zip(numbers, sizes, strict=True) if size == longest]
    for number in reversed(full):
        if stage.mentions[number].first < before:
            found = described(stage, number)
            if found is not NONE:
                return number, found
    for number in numbers:
        found = described(stage, number)
        if found is not NONE:
            return full[0], found
    return full[0], NONE
