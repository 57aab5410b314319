"""What one sentence says and another one denies, or says the opposite of (check `opposite-claim`).

Works on the pairs of `partners.py`: the longer sentence has all words of the shorter one, and all its values, and exactly one of the two denies
(`tidak`, `belum`), or one word stands against its opposite (`naik`, `turun`).
"""

from collections.abc import Iterator

from verify.checks.partners import Pair, Told, elsewhere, place
from verify.languages import LANGUAGES
from verify.model import Finding, Location
from verify.slots import AGREE, relation
from verify.wording import opposed

#: sentences must share so many words, without a value and with one
SHARED = (2, 1)
#: one of so many words may be missing
SURE = 4


def opposite(pair: Pair) -> Iterator[Finding]:
    """The claim that one sentence makes against the other, if there is one."""
    denies = [told.wording.denied >= 0 for told in (pair.short, pair.long)]
    if (
        len(pair.short.wording.words) - len(pair.missing) < SHARED[bool(pair.short.slots)]
        or pair.short.wording.supposed
    ):
        return
    if pair.opposite is None and denies[0] != denies[1]:
        denier, other = (pair.short, pair.long) if denies[0] else (pair.long, pair.short)
        if elsewhere(denier, other) or compares(pair):
            return
        sure = not pair.missing and (denies[0] or denies_it(pair.long, pair.short))
        if (sure or (denies[0] and little(pair))) and same_values(denier, other):
            yield finding(pair, whole(pair.left, "primary"), whole(pair.right, "related"))
    elif pair.opposite is not None and not any(denies) and turns(pair):
        one, theirs = (against(told, rival, role) for told, rival, role in sides(pair))
        yield finding(pair, one, theirs)


def compares(pair: Pair) -> bool:
    """Whether one sentence weighs one thing against another (`lebih suka teh daripada kopi`) and the other does not."""
    weighed = [
        not LANGUAGES[told.draft.article.language].COMPARING.isdisjoint(w.lower() for w in said(told))
        for told in (pair.short, pair.long)
    ]
    return weighed[0] != weighed[1]


def said(told: Told) -> tuple[str, ...]:
    """The words of a sentence."""
    sentence = told.draft.sentences[told.number]
    return told.draft.words[sentence.first : sentence.last]


def turns(pair: Pair) -> bool:
    """Whether the opposite word is all that sets two sentences apart."""
    if pair.missing or not same_values(pair.short, pair.long):
        return False
    return bool(pair.short.slots) or alike(pair.short, pair.long)


def little(pair: Pair) -> bool:
    """Whether one word of four or more is missing."""
    return len(pair.missing) == 1 and len(pair.short.wording.words) >= SURE


def same_values(denier: Told, other: Told) -> bool:
    """Whether every value of one sentence is in the other one, whatever either denies."""
    words = denier.wording.keys, other.wording.keys
    return all(
        any(relation(own._replace(denied=theirs.denied), theirs, *words) == AGREE for theirs in other.slots)
        for own in denier.slots
    )


def denies_it(long: Told, short: Told) -> bool:
    """Whether what the longer sentence denies is what the shorter one says: the next words behind the denial."""
    behind = [w for w in long.wording.words if w.token > long.wording.denied][:2]
    return alike(short, long) and bool(behind) and all(not w.keys.isdisjoint(short.wording.keys) for w in behind)


def alike(short: Told, long: Told) -> bool:
    """Whether two sentences are nearly as long: in a much longer one a denial may be of something else."""
    return len(long.wording.words) * 2 <= len(short.wording.words) * 3


def sides(pair: Pair) -> tuple[tuple[Told, Told, str], tuple[Told, Told, str]]:
    """Each sentence with the other one and its part in the finding."""
    return (pair.left, pair.right, "primary"), (pair.right, pair.left, "related")


def whole(told: Told, role: str) -> Location:
    """A whole sentence."""
    sentence = told.draft.sentences[told.number]
    return place(told, told.draft.starts[sentence.first], told.draft.ends[sentence.last - 1], role)


def against(told: Told, rival: Told, role: str) -> Location:
    """The word of a sentence whose opposite the other one has."""
    language = told.draft.article.language
    word = next((w for w in told.wording.words if opposed(w, rival.wording, language)), told.wording.words[0])
    return place(told, told.draft.starts[word.token], told.draft.ends[word.token], role)


def finding(pair: Pair, one: Location, other: Location) -> Finding:
    """Both sides of a claim and its denial."""
    said, instead = (text(told, side) for told, side in ((pair.left, one), (pair.right, other)))
    return Finding(
        check="opposite-claim",
        verdict="CONFLICTING",
        severity="warning",
        scope="story",
        message_key="opposite-claim",
        params=(("value", said), ("other", instead)),
        locations=(one._replace(value=said), other._replace(value=instead, camp=1)),
        outlier=" | ".join(sorted((said, instead))),
    )


def text(told: Told, side: Location) -> str:
    """The words of one side, on one line and cut where they are long."""
    words = " ".join(told.draft.article.text[side.start : side.end].split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


#: a sentence longer than this is cut in messages
LONGEST = 70
