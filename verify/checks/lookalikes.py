"""A word that is a declared name with a slip of the keyboard: `Pyognyang`, `Ukriana` (check `misspelt-name`).

Looks at single capitalised words that nobody declared. Two letters that changed places are found anywhere (not in
names of people: `Alexandre` is somebody else than `Alexander`); a letter too many or too few only where the article has
the name itself too. Names of several words that belong to people are `names.py`'s.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.spelling import plural, swapped, variant
from verify.checks.vocabulary import SHORTEST
from verify.model import Draft, Finding, Location
from verify.rulebook.compiled import Rulebook

#: two letters that changed places are told without the name itself from this length on
LONG = 6
#: a word that occurs so often is no slip
OFTEN = 3


class Known(NamedTuple):
    """A word of a declared name: as written, and the place of its declaration."""

    written: str
    entity: str


def lookalikes(case: Case, capitals: tuple[set[str], ...]) -> list[Finding]:
    """Every word that is a declared name with a slip; `capitals` are the words of each draft that are written as names."""
    words = declared_words(case.rulebook)
    if not words:
        return []
    index = neighbourhood(words)
    clean: set[str] = set()
    return [
        found
        for draft, written in zip(case.drafts, capitals, strict=True)
        for found in suspects(case, draft, written, words, index, clean)
    ]


def declared_words(rulebook: Rulebook) -> dict[str, Known]:
    """Folded word → the declared name that it is part of."""
    out: dict[str, Known] = {}
    for entity in rulebook.entities.values():
        for name in entity.names:
            for word in name.split():
                if len(word) >= SHORTEST and word[0].isupper() and word.isalpha():
                    out.setdefault(word.lower(), Known(word, entity.id))
    return out


#: (letters in order) or (first letter, last letter, length) → declared words
Index = dict[str | tuple[str, str, int], list[str]]


def neighbourhood(words: Iterable[str]) -> Index:
    """Declared words by their letters, and by their ends and length: whoever is a slip away shares one of these."""
    out: Index = defaultdict(list)
    for word in words:
        out["".join(sorted(word))].append(word)
        for length in (len(word) - 1, len(word) + 1):
            out[(word[0], word[-1], length)].append(word)
    return dict(out)


def near(word: str, index: Index) -> tuple[str, ...]:
    """The declared words that a slip makes this word of."""
    same = [o for o in index.get("".join(sorted(word)), ()) if swapped(word, o)]
    other = [o for o in index.get((word[0], word[-1], len(word)), ()) if added_or_left_out(word, o)]
    return tuple(sorted({*same, *other}))


def added_or_left_out(word: str, other: str) -> bool:
    """One letter too many or too few inside the word (another letter often makes another word: `Utama`)."""
    short, long = sorted((word, other), key=len)
    at = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    return short[at:] == long[at + 1 :] and not plural(word, other) and not variant(word, other)


def suspects(
    case: Case, draft: Draft, written: set[str], words: dict[str, Known], index: Index, clean: set[str]
) -> Iterator[Finding]:
    """The findings of one article; `clean` remembers the words that no declared name is near to, in any article."""
    for word in sorted(written - clean):
        folded = word.lower()
        others = near(folded, index) if folded not in words else ()
        if not others:
            clean.add(word)
        elif folded not in draft.words:
            yield from against(case, draft, word, others, words)


def against(case: Case, draft: Draft, word: str, others: tuple[str, ...], words: dict[str, Known]) -> Iterator[Finding]:
    """The finding on a word beside the first declared name that it may be a slip of."""
    for other in others:
        written = words[other].written
        person = case.rulebook.entities[words[other].entity].kind == "person"
        alone = swapped(word.lower(), other) and word[0].lower() == other[0] and len(other) >= LONG and not person
        if written in draft.words or alone:
            yield from finding(case, draft, word, written, words[other])
            return


def finding(case: Case, draft: Draft, word: str, written: str, known: Known) -> Iterator[Finding]:
    """The slip, with the nearest place of the name itself where the article has it."""
    places = [n for n, w in enumerate(draft.words) if w == word]
    if any(styled(draft, n) for n in places):
        return
    correct = sorted((n for n, w in enumerate(draft.words) if w == written), key=lambda n: abs(n - places[0]))
    if len(places) >= OFTEN or (correct and len(correct) < len(places)):
        return
    yield Finding(
        check="misspelt-name",
        verdict="REFUTED",
        severity="error",
        scope="article" if correct else "facts",
        message_key="misspelt-name" if correct else "misspelt-name-declared",
        params=(("name", word), ("other", written), ("n", str(len(correct)))),
        locations=(
            *(place(draft, n, "primary") for n in places),
            *(place(draft, n, "related") for n in correct[:1]),
        ),
        outlier=word,
        rule=case.rulebook.entities[known.entity].where,
    )


def styled(draft: Draft, number: int) -> bool:
    """Whether a word is somebody's name by what stands behind it: `Cyrus the Younger`, `Cyrus II`."""
    behind = [*draft.words[number + 1 : number + 3], "", ""]
    epithet = behind[0] == "the" and behind[1][:1].isupper()
    return epithet or (len(behind[0]) > 0 and not behind[0].strip("IVX"))


def place(draft: Draft, number: int, role: str) -> Location:
    """One word as a location."""
    return Location(draft.article.path, draft.starts[number], draft.ends[number], role, value=draft.words[number])
