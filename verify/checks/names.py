"""One name spelt two ways (checks `misspelt-name`, `spelling-variant`).

Works on the name mentions of an article, then of a story. Two names are one name misspelt if all their words are
equal but one, and that one differs by a slip of the keyboard; the rarer form is the outlier. A declared name counts as
correct, and two declared names are never merged. Old spellings and transliterations (oe/u, dj/j, Sergei/Sergey)
are variants, worth a note at most.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.name_forms import (
    BESIDE,
    Place,
    Words,
    disowned,
    forms_of,
    is_declared,
    location,
    mention_at,
    words_of,
    written,
)
from verify.checks.short_names import short_forms
from verify.checks.spelling import doubling, kin, replaced, slip, swapped, variant
from verify.model import Finding
from verify.rulebook.compiled import Rulebook

#: a form that occurs at least so often beside a commoner one is another person's name …
OFTEN = 3
#: … unless the commoner one occurs so many times as often
TIMES = 4


#: words of so few letters that differ in one are two words rather than one with a slip
SHORT = 6


class Known(NamedTuple):
    """A declared name: its entity, and how it is written."""

    entity: str
    written: str


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
        places = [p for p in forms[words] if p not in said and not disowned(case, p)]
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
        person = case.rulebook.entities[known.entity].kind == "person"
        if not person and replaced(word, other) and len(word) <= SHORT and words_of(known.written) not in forms:
            continue  # `White Horse` is no White House
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
            clear = doubling(word, other) and len(places) == 1 and len(more) > 1
            if whole == words:
                continue
            if variant(word, other) and not clear:
                check, weight = "spelling-variant", "note"
            elif (clear or slip(word, other)) and not (len(more) == 1 and kin(word, other)):
                alone = "note" if scope == "story" else "warning"  # once in either article: nobody can say which
                check, weight = "misspelt-name", "error" if len(more) > 1 or is_declared(case, more[0]) else alone
            else:
                continue
            if not outnumbered(places, more, frequency(case, (*places, *more), (word, other))):
                continue
            if check == "spelling-variant" and scope == "story":
                continue
            params = (
                ("name", written(mention_at(case, places[0]))),
                ("other", written(mention_at(case, more[0]))),
                ("n", str(len(more))),
            )
            return finding(check, weight, scope, check, params, case, places, more[:BESIDE])
    return None


def outnumbered(rare: list[Place], common: list[Place], words: tuple[int, int]) -> bool:
    """Whether the first form is the outlier: rarer, or its odd word is, or as rare and later; one said often is a name."""
    if len(rare) >= OFTEN and len(common) < TIMES * len(rare):
        return False
    if len(rare) != len(common):
        return len(rare) < len(common)
    return words[0] < words[1] if words[0] != words[1] else rare[0] > common[0]


def frequency(case: Case, places: tuple[Place, ...], words: tuple[str, str]) -> tuple[int, int]:
    """How often each of two folded words stands in the articles of some places."""
    told = [word.lower() for number in {p.draft for p in places} for word in case.drafts[number].words]
    return told.count(words[0]), told.count(words[1])


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
