"""One name spelt two ways (checks `misspelt-name`, `spelling-variant`).

Works on the name mentions of an article, then of a story. Two names are one name misspelt if all their words are
equal but one, and that one differs by a slip of the keyboard; the rarer form is the outlier. A declared name counts as
correct, and two declared names are never merged. Old spellings and transliterations (oe/u, dj/j, Sergei/Sergey)
are variants, worth a note at most.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.spelling import doubling, kin, slip, swapped, variant
from verify.extract.speaker_types import lexicon
from verify.model import Draft, Finding, Location, Mention, NameForm
from verify.rulebook.compiled import Rulebook

Words = tuple[str, ...]
#: a second reference of no more letters than this needs so many places of the form it should have
SHORTEST, ENOUGH = 5, 4
#: a form that occurs at least so often beside a commoner one is another person's name …
OFTEN = 3
#: … unless the commoner one occurs so many times as often
TIMES = 4
#: so many places of the correct form are shown beside a slip
BESIDE = 3
HONORIFICS = frozenset(("mr", "mrs", "ms", "pak", "bu", "tuan", "nyonya", "bapak", "ibu"))
SPLIT = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Place(NamedTuple):
    """Where a name stands: draft and mention number."""

    draft: int
    mention: int


class Known(NamedTuple):
    """A declared name: its entity, and how it is written."""

    entity: str
    written: str


@cache
def words_of(written: str) -> Words:
    """A name as folded words; a hyphen parts two words."""
    return tuple(SPLIT.findall(written.lower().replace("’", "'")))


def misspelt_names(case: Case) -> list[Finding]:
    """Names that are another name with a slip in one word."""
    declared = Declared(case.rulebook)
    out: list[Finding] = []
    said: set[Place] = set()
    for number, draft in enumerate(case.drafts):
        forms = forms_of(case, [number])
        out += within(case, "article", forms, declared, said)
        out += short_forms(case, number, draft, forms, said)
    for story in case.stories:
        if len(story) > 1:
            out += within(case, "story", forms_of(case, story), declared, said)
    return out


class Declared:
    """The declared names of several words, indexed by all words but one, and only when first asked."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.index: dict[tuple[int, Words], list[tuple[str, Known]]] | None = None

    def near(self, words: Words) -> Iterator[tuple[str, str, Known]]:
        """(own word, declared word, the declared name) for every declared name that differs in one word."""
        if self.index is None:
            self.index = defaultdict(list)
            for entity in self.rulebook.entities.values():
                for name in entity.names:
                    for at, rest, word in gaps(words_of(name)):
                        self.index[(at, rest)].append((word, Known(entity.id, name)))
        for at, rest, word in gaps(words):
            for other, known in self.index.get((at, rest), ()):
                yield word, other, known


def gaps(words: Words) -> Iterator[tuple[int, Words, str]]:
    """Every word of a name of several words, with its place and the words around it."""
    if len(words) > 1:
        for at, word in enumerate(words):
            yield at, words[:at] + words[at + 1 :], word


def forms_of(case: Case, numbers: Iterable[int]) -> dict[Words, list[Place]]:
    """Names of several words, and where each stands; two clean words at least, none of a place."""
    out: dict[Words, list[Place]] = defaultdict(list)
    for number in numbers:
        for at, mention in enumerate(case.drafts[number].mentions):
            form = mention.form
            if isinstance(form, NameForm) and form.kind in ("person", "") and mention.last - mention.first > 1:
                words = words_of(form.written)
                if 1 < len(words) < 6:
                    out[words].append(Place(number, at))
    return out


def within(
    case: Case, scope: str, forms: dict[Words, list[Place]], declared: Declared, said: set[Place]
) -> Iterator[Finding]:
    """The findings among the names of one article, or of one story."""
    if len(forms) < 1:
        return
    index: dict[tuple[int, Words], list[tuple[str, Words]]] = defaultdict(list)
    for words in forms:
        for at, rest, word in gaps(words):
            index[(at, rest)].append((word, words))
    for words in sorted(forms):
        places = [p for p in forms[words] if p not in said]
        if not places or is_declared(case, places[0]):
            continue
        found = against_declared(case, places, words, forms, declared) if scope == "article" else None
        found = found or against_others(case, scope, places, words, forms, index)
        if found is not None:
            said.update(places)
            yield found


def against_declared(
    case: Case, places: list[Place], words: Words, forms: dict[Words, list[Place]], declared: Declared
) -> Finding | None:
    """A name that is a slip away from a declared one; the nearest places of that in the article are the other side."""
    for word, other, known in declared.near(words):
        if slip(word, other) or swapped(word, other):
            name = written(mention_at(case, places[0]))
            start = mention_at(case, places[0]).start
            correct = sorted(
                forms.get(words_of(known.written), []), key=lambda p: abs(mention_at(case, p).start - start)
            )
            key = "misspelt-name" if correct else "misspelt-name-declared"
            params = (("name", name), ("other", known.written), ("n", str(len(correct))))
            where = case.rulebook.entities[known.entity].where
            return finding(
                "misspelt-name",
                "error",
                "article" if correct else "facts",
                key,
                params,
                case,
                places,
                correct[:BESIDE],
                where,
            )
    return None


def against_others(
    case: Case,
    scope: str,
    places: list[Place],
    words: Words,
    forms: dict[Words, list[Place]],
    index: dict[tuple[int, Words], list[tuple[str, Words]]],
) -> Finding | None:
    """A name that is a slip away from a commoner (or as common, and earlier) form in the same article or story."""
    for at, rest, word in gaps(words):
        for other, whole in index[(at, rest)]:
            more = forms[whole]
            if whole == words or not outnumbered(places, more):
                continue
            clear = doubling(word, other) and len(places) == 1 and len(more) >= OFTEN
            if variant(word, other) and not clear:
                check, weight = "spelling-variant", "note"
            elif slip(word, other) and not (len(more) == 1 and kin(word, other)):
                check, weight = "misspelt-name", "error" if len(more) > 1 or is_declared(case, more[0]) else "warning"
            else:
                continue
            if weight == "note" and scope == "story":
                continue
            params = (
                ("name", written(mention_at(case, places[0]))),
                ("other", written(mention_at(case, more[0]))),
                ("n", str(len(more))),
            )
            return finding(check, weight, scope, check, params, case, places, more[:BESIDE])
    return None


def outnumbered(rare: list[Place], common: list[Place]) -> bool:
    """Whether the first form is the outlier: rarer, or as rare and later; a form said often is a name of its own."""
    if len(rare) >= OFTEN and len(common) < TIMES * len(rare):
        return False
    return len(rare) < len(common) or (len(rare) == len(common) and rare[0] > common[0])


class Single(NamedTuple):
    """A name of one word, or a word that begins a sentence and may be one."""

    word: str  # folded
    written: str
    location: Location
    place: Place | None  # None for a word that is no mention


def short_forms(
    case: Case, number: int, draft: Draft, forms: dict[Words, list[Place]], said: set[Place]
) -> Iterator[Finding]:
    """A second reference with a slip: `Ushkaov` where the article names Yuri Ushakov and speaks of Ushakov."""
    full: dict[str, list[Place]] = defaultdict(list)
    for words, places in forms.items():
        for word in words:
            full[word] += places
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in full:
        by_letter[word[0]].append(word)
    singles = list(single_names(case, number, draft, full))
    times = Counter(single.word for single in singles)
    for single in singles:
        if times[single.word] > 1 or single.word in full or single.place in said or is_known(case, single.place):
            continue
        for other in by_letter.get(single.word[0], ()):
            more = full[other]
            declared = is_declared(case, more[0])
            enough = 1 if declared else ENOUGH if len(single.word) <= SHORTEST else 2
            same_sound = variant(single.word, other) and not (declared and doubling(single.word, other))
            if len(more) + times[other] >= enough and slip(single.word, other) and not same_sound:
                if single.place is not None:
                    said.add(single.place)
                yield misspelt_single(case, single, more, len(more) + times[other])
                break


def single_names(case: Case, number: int, draft: Draft, full: dict[str, list[Place]]) -> Iterator[Single]:
    """The names of one word, and the words at the head of sentences of which no table knows anything."""
    if not full:
        return
    path, heads = draft.article.path, set()
    for at, mention in enumerate(draft.mentions):
        form = mention.form
        if isinstance(form, NameForm) and form.kind in ("person", ""):
            word = draft.words[mention.last - 1]
            honorific = mention.last - mention.first == 2 and draft.words[mention.first].lower() in HONORIFICS
            if mention.last - mention.first == 1 or honorific:
                spot = Location(path, draft.starts[mention.last - 1], mention.end, "primary", value=word)
                yield Single(word.lower().replace("’", "'"), word, spot, Place(number, at))
        heads.add(mention.first)
    types = lexicon(draft.article.language)
    small = frozenset(draft.words)
    for sentence in draft.sentences:
        word = draft.words[sentence.first]
        if len(word) >= SHORTEST and sentence.first not in heads and types[word] == "A" and word.lower() not in small:
            spot = Location(path, draft.starts[sentence.first], draft.ends[sentence.first], "primary", value=word)
            yield Single(word.lower(), word, spot, None)


def is_known(case: Case, place: Place | None) -> bool:
    """Whether a word is a mention of a declared name."""
    return place is not None and is_declared(case, place)


def misspelt_single(case: Case, single: Single, more: list[Place], times: int) -> Finding:
    """The word with a slip, and the places of the name that it should be."""
    params = (("name", single.written), ("other", written(mention_at(case, more[0]))), ("n", str(times)))
    spots = (single.location, *(location(case, place, "related") for place in more[:BESIDE]))
    return Finding(
        "misspelt-name", "REFUTED", "error", "article", "misspelt-name", params, spots, outlier=single.written
    )


def mention_at(case: Case, place: Place) -> Mention:
    """The mention at a place."""
    return case.drafts[place.draft].mentions[place.mention]


def written(mention: Mention) -> str:
    """A name as it stands in the text."""
    assert isinstance(mention.form, NameForm)
    return mention.form.written


def is_declared(case: Case, place: Place) -> bool:
    """Whether a name is one that rules declare."""
    form = mention_at(case, place).form
    return isinstance(form, NameForm) and bool(form.candidates)


def finding(
    check: str,
    weight: str,
    scope: str,
    key: str,
    params: tuple[tuple[str, str], ...],
    case: Case,
    places: list[Place],
    related: list[Place],
    rule: tuple[str, int] = ("", 0),
) -> Finding:
    """The outlier, and one place of the form it should have."""
    spots = [location(case, p, "primary") for p in places] + [location(case, p, "related") for p in related]
    verdict = "NOTED" if weight == "note" else "REFUTED" if weight == "error" else "DOUBTFUL"
    return Finding(check, verdict, weight, scope, key, params, tuple(spots), outlier=params[0][1], rule=rule)


def location(case: Case, place: Place, role: str) -> Location:
    """Where a name stands."""
    draft, mention = case.drafts[place.draft], mention_at(case, place)
    return Location(draft.article.path, mention.start, mention.end, role, value=written(mention))
