"""The same sentence with another name, role or affiliation in one place (checks `name-drift`, `two-titles`).

Works on pairs of sentences that say nearly the same (see `alignment.py`), also where no rule file knows the names. Other spellings,
short and long forms, abbreviations, and names that only change places are left alone.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.drift import Side, compatible, drift, side
from verify.checks.spelling import variant
from verify.checks.titles import initials
from verify.extract.speaker_types import CAPITALS, lexicon
from verify.model import Finding

#: how much of the content words two sentences share before their names are compared, in percent
NEAR = 65
#: a longer stretch of other words is another sentence; so many other stretches, too
LONGEST, MOST = 14, 4
#: so many letters at the beginning make two words one (`Jokowi`, `Joko`)
BEGINNING = 4
#: so many letters do of a rank
RANK = 3
ROLES, BODIES = "RVr", "ODH"
#: types of capitalised words that are no opening of a sentence only
HEADS = "RVOHTG"


class Stretch(NamedTuple):
    """Tokens of a sentence that stand otherwise in the other one, `last` exclusive; their capitalised words, folded."""

    first: int
    last: int
    names: tuple[str, ...]
    types: str


def swapped_names(case: Case) -> list[Finding]:
    """Every place where two nearly identical sentences name different people or things."""
    return [finding for finding in swapped(case) if finding.check == "name-drift"]


def swapped_titles(case: Case) -> list[Finding]:
    """Every place where two nearly identical sentences name different offices or organisations of somebody."""
    return [finding for finding in swapped(case) if finding.check == "two-titles"]


def swapped(case: Case) -> Iterator[Finding]:
    """Both kinds, pair by pair."""
    for pair in case.pairs:
        if pair.overlap >= NEAR:
            left, right = side(case, pair.left), side(case, pair.right)
            if left.draft.article.language == right.draft.article.language:
                yield from differences(left, right, case)


def differences(left: Side, right: Side, case: Case) -> Iterator[Finding]:
    """The places of one pair of sentences, unless these differ in too many."""
    ours, theirs = (words(one) for one in (left, right))
    if ours == theirs:
        return
    changes = [op for op in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes() if op[0] != "equal"]
    numbers = [
        op for op in changes if any(any(map(str.isdigit, w)) for w in (*ours[op[1] : op[2]], *theirs[op[3] : op[4]]))
    ]
    changed = sum(max(op[2] - op[1], op[4] - op[3]) for op in changes)
    if len(changes) > MOST or numbers or 2 * changed > max(len(ours), len(theirs)):  # other numbers: another event
        return
    for tag, i1, i2, j1, j2 in changes:
        if tag == "replace" and max(i2 - i1, j2 - j1) <= LONGEST:
            one, other = stretch(left, i1, i2), stretch(right, j1, j2)
            if others(one, other, left, right, case):
                yield told(one, other, left, right)


def words(one: Side) -> list[str]:
    """The folded words of a sentence; of quotation marks only one kind."""
    return [w.lower() if w[0].isalnum() else '"' if w in "“”„«»" else w for w in tokens(one)]


def tokens(one: Side) -> tuple[str, ...]:
    """The words of a sentence."""
    return one.draft.words[one.sentence.first : one.sentence.last]


def stretch(one: Side, first: int, last: int) -> Stretch:
    """Tokens of a sentence (counted from its beginning) as a stretch."""
    table = lexicon(one.draft.article.language)
    printed = tokens(one)[first:last]
    types = "".join(table[w] for w in printed)
    named = tuple(w.lower() for w, t in zip(printed, types, strict=True) if t in CAPITALS)
    start = one.sentence.first
    return Stretch(start + first, start + last, named, types)


def others(one: Stretch, other: Stretch, left: Side, right: Side, case: Case) -> bool:
    """Whether two stretches name different people, offices or organisations."""
    roles = any(t in ROLES for t in one.types) and any(t in ROLES for t in other.types)
    if not roles and not (one.names and other.names):
        return False
    if roles and not (one.names and other.names):
        ours, theirs = ({w.lower() for w in s.draft.words[x.first : x.last]} for s, x in ((left, one), (right, other)))
        return not ours & theirs
    if one.types[:1] == other.types[:1] == "T" and one.names[:1] and same_rank(one.names[0], other.names[0]):
        return False
    begins = one.first == left.sentence.first or other.first == right.sentence.first
    if "z" in one.types + other.types or (begins and not (one.types[0] in HEADS and other.types[0] in HEADS)):
        return False
    return not (
        same(one.names, other.names)
        or moved(one, left, right)
        or moved(other, right, left)
        or known(one, other, left, right, case)
    )


def same_rank(one: str, other: str) -> bool:
    """Whether two ranks may be one, written in full and shortened: `Letnan Satu`, `Lettu`."""
    return one[:RANK] == other[:RANK]


def same(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two names may be one: a common word or beginning, a spelling, an abbreviation."""
    if initials(ours) in theirs or initials(theirs) in ours:
        return True
    return any(a == b or a[:BEGINNING] == b[:BEGINNING] or variant(a, b) for a in ours for b in theirs)


def moved(one: Stretch, own: Side, other: Side) -> bool:
    """Whether a name stands elsewhere in the other sentence, as often as in its own."""
    ours, theirs = words(own), words(other)
    return all(theirs.count(name) >= ours.count(name) for name in one.names)


def known(one: Stretch, other: Stretch, left: Side, right: Side, case: Case) -> bool:
    """Whether rule files or an article know two names as one, or one within the other: `Basuki (Ahok)`."""
    who = [
        {s.draft.who[n] for n, m in s.mentions("name") if m.first < x.last and x.first < m.last} | declared(s, x, case)
        for s, x in ((left, one), (right, other))
    ]
    if any(compatible(a, b, case.rulebook.entities) for a in who[0] for b in who[1]):
        return True
    return any(beside(a, b, s) for s in (left, right) for a in one.names for b in other.names)


def declared(where: Side, part: Stretch, case: Case) -> set[str]:
    """Whom the declared names in a stretch may mean, also where a name is part of a role (`Presiden Rusia`)."""
    folded = [w.lower() for w in where.draft.words[part.first : part.last]]
    return {
        entity
        for at, word in enumerate(folded)
        for name, what, entity, _ in case.rulebook.aliases.get(word, ())
        if what == "entity" and tuple(folded[at : at + len(name)]) == name
    }


def beside(one: str, other: str, where: Side) -> bool:
    """Whether an article puts two names side by side: in brackets, or with `alias`."""
    folded = [w.lower() for w in where.draft.words]
    for at, word in enumerate(folded):
        if word in (one, other) and {one, other} & set(folded[at + 1 : at + 5]) - {word}:
            return True
    return False


def told(one: Stretch, other: Stretch, left: Side, right: Side) -> Finding:
    """Both sides: another role or body beside a name is a note, another name a warning."""
    role = any(t in ROLES + BODIES for t in one.types) and any(t in ROLES + BODIES for t in other.types)
    acronym = "B" in one.types and "B" in other.types
    spans = (one.first, one.last), (other.first, other.last)
    if role or acronym:
        found = drift("two-titles", "note", left, right, *spans, "name")
        return found._replace(message_key="title-drift")
    return drift("name-drift", "warning", left, right, *spans, "name")
