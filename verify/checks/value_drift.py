"""One value changed between two sentences that otherwise say the same (check `value-drift`).

Works on the pairs of `partners.py`. Values are compared slot by slot (see `verify/slots/`): one slot of the shorter sentence with no agreeing
value on the other side, and a value of the same slot there, is a drift. An article that gives the value elsewhere does not deny it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verify.checks.case import Case
from verify.checks.echoes import echoes
from verify.checks.neighbours import around, beside, in_front
from verify.checks.opposites import opposite
from verify.checks.partners import Pair, Told, elsewhere, names_of, partners, place, says
from verify.checks.tolls import raised
from verify.languages import LANGUAGES
from verify.model import Finding, Location, Number
from verify.slots import AGREE, APART, NAMED, OTHER, Slot, amount_of, relation
from verify.slots.slot import unit
from verify.values.forms import DateForm
from verify.wording import Word

#: sentences that share so many words, and miss none, may differ in two values
SURE = 6
#: a date or a place in an order says little without the words around it: so many must be shared
LEAST = {"date": 2, "ordinal": SURE}

#: kinds that tell of which occasion the other values are: where they differ and are not compared, nothing is
SETTING = ("date", "ordinal")


def value_drifts(case: Case) -> list[Finding]:
    """All drifts of values, and all claims that one sentence makes and the other denies, story by story; then article by article."""
    between = [finding for pair in partners(case) for finding in (*drift(pair), *opposite(pair))]
    return [*between, *(finding for pair in echoes(case) for finding in drift(pair))]


def drift(pair: Pair) -> Iterator[Finding]:
    """The one value that differs, if there is one and neither sentence denies what the other says."""
    if pair.apart or pair.opposite is not None or denial(pair.short, pair.long) or turned_round(pair.short, pair.long):
        return
    differing = different(pair.short, pair.long, not pair.missing)
    if differing is not None:
        one, other = reversed(differing) if pair.flipped else differing
        yield finding(pair.left, pair.right, one, other)


def denial(one: Told, other: Told) -> bool:
    """Whether a sentence denies what the other does not; in a longer sentence a denial may be of something else."""
    if one.wording.denied < 0 <= other.wording.denied:
        return len(other.wording.words) * 2 < len(one.wording.words) * 3 and not afterwards(other, one)
    return other.wording.denied < 0 <= one.wording.denied


def turned_round(short: Told, long: Told) -> bool:
    """Whether who does it and to whom are exchanged: one name behind the active and the passive of one verb."""
    ours, theirs = behind_verbs(short), behind_verbs(long)
    return any(
        active != passive and not name.keys.isdisjoint(other.keys) and not verb.keys.isdisjoint(rival.keys)
        for verb, active, name in ours
        for rival, passive, other in theirs
    )


def behind_verbs(told: Told) -> list[tuple[Word, bool, Word]]:
    """Every word that may be a verb right before a name, whether it is active, and the name."""
    passive, active = LANGUAGES[told.draft.article.language].VOICES
    return [
        (verb, verb.text.startswith(active), name)
        for verb, name in pairwise(told.wording.words)
        if name.named and not verb.named and verb.text.startswith(passive + active)
    ]


def afterwards(denier: Told, other: Told) -> bool:
    """Whether a sentence denies only when all that it shares with the other one is said: `… namun tidak disebutkan`."""
    shared = [w.token for w in denier.wording.words if says(other.wording, w)]
    return bool(shared) and denier.wording.denied > max(shared) and elsewhere(denier, other)


def different(short: Told, long: Told, whole: bool) -> tuple[Slot, Slot] | None:
    """The only slot of the shorter sentence whose values all stand apart from it, with the nearest of them."""
    words = short.wording.keys, long.wording.keys
    same = {n for n, other in enumerate(long.slots) if any(repeats(short, own, long, other) for own in short.slots)}
    found: list[tuple[Slot, Slot]] = []
    rest = [own for own in short.slots if not any(repeats(short, own, long, other) for other in long.slots)]
    related = [[OTHER if n in same else relation(own, o, *words) for n, o in enumerate(long.slots)] for own in rest]
    taken = {n for row in related for n, r in enumerate(row) if r == AGREE}
    for own, row in zip(rest, related, strict=True):
        apart = [other for n, other in enumerate(long.slots) if row[n] == APART and n not in taken]
        if AGREE in row or known(own, short, long):
            continue
        if own.link == NAMED or (dated(own) and not apart):
            return None
        if apart:
            found.append((own, nearest(own, apart, short, long)))
    found = [(own, other) for own, other in found if not known(other, long, short)]
    if (
        len(found) == 2
        and whole
        and len(short.wording.words) >= SURE
        and not any(own.mention.kind == "date" for own, _ in found)
    ):
        found.pop()
    kept = [(own, other) for own, other in found if comparable(own, other, short, long)]
    if any(own.mention.kind in SETTING for own, other in found if (own, other) not in kept):
        return None
    found = kept
    if len(found) != 1 or of_its_year(*found[0], short, long) or raised(*found[0], short, long):
        return None
    if foreseen(*found[0], short, long):
        return None
    return found[0]


def dated(own: Slot) -> bool:
    """Whether a value is a date that names its year."""
    return isinstance(own.mention.form, DateForm) and own.mention.form.year is not None


def repeats(short: Told, own: Slot, long: Told, other: Slot) -> bool:
    """Whether two slots hold one value, or print the same words: `besok` in copy of another day may be copied."""
    return twins(own, other) or text(short, own) == text(long, other)


def twins(one: Slot, other: Slot) -> bool:
    """Whether two slots hold one value, printed alike."""
    ours = set(names_of(one))
    return bool(ours) and ours == set(names_of(other))


def comparable(own: Slot, other: Slot, short: Told, long: Told) -> bool:
    """Whether two values stand in the same place: the only ones of their kind, or beside the same words."""
    shared = [w for w in short.wording.words if says(long.wording, w)]
    if len(shared) < LEAST.get(own.mention.kind, 1) or other_day(own, other, short, long):
        return False
    if own.mention.kind == "date" and not same_clause(other, short, long):
        return False
    if own.mention.kind == "age" and not (any(w.named for w in shared) or named(shared, long)):
        return False
    bare = own.mention.kind == "count" and not own.head and not other.head
    alike = [sum(s.mention.kind == own.mention.kind and unit(s) == unit(own) for s in t.slots) for t in (short, long)]
    return (
        alike == [1, 1]
        or (not bare and (short.alone or long.alone))
        or not beside(own, short).isdisjoint(beside(other, long))
    )


def named(words: Sequence[Word], other: Told) -> bool:
    """Whether one of these words belongs to a name in the other sentence: at the beginning of a sentence that cannot be seen."""
    return any(theirs.named and not theirs.keys.isdisjoint(w.keys) for w in words for theirs in other.wording.words)


def same_clause(other: Slot, short: Told, long: Told) -> bool:
    """Whether a date of a longer sentence belongs to what the shorter one says: that says nothing else, and stands around it."""
    words = short.wording.words
    if len(long.wording.words) <= len(words) * 2:
        return True
    return all(says(long.wording, w) for w in words) and not around(other, long).isdisjoint(short.wording.keys)


def other_day(own: Slot, other: Slot, short: Told, long: Told) -> bool:
    """Whether two dates are the days on which somebody spoke, in articles that are not of one known day."""
    if own.mention.kind != "date" or (short.day == long.day and short.day is not None):
        return False
    return spoken(own, short) or spoken(other, long)


def spoken(slot: Slot, told: Told) -> bool:
    """Whether a value stands behind the cue of a quotation or statement: `kata dia, Rabu (3/5)`."""
    sentence = told.draft.sentences[told.number]
    start, end = told.draft.starts[sentence.first], told.draft.ends[sentence.last - 1]
    return any(start <= speech.cue.start < slot.mention.start < end for speech in told.draft.speeches)


def foreseen(own: Slot, other: Slot, short: Told, long: Told) -> bool:
    """Whether one value is a forecast and the other sentence has none."""
    ahead = [told.wording.foreseen or any(slot.ahead for slot in told.slots) for told in (short, long)]
    return own.ahead != other.ahead and ahead[0] != ahead[1]


def nearest(own: Slot, others: Sequence[Slot], short: Told, long: Told) -> Slot:
    """The value whose neighbouring words are most like those of a value; the first among equals."""
    return max(others, key=lambda other: len(beside(own, short) & beside(other, long)))


def known(own: Slot, short: Told, long: Told) -> bool:
    """Whether the other article gives this value too, beside the sentence or anywhere in the same words."""
    keys = short.wording.keys
    figure = number(own) if own.mention.kind == "count" and not own.head else None
    if figure is not None and figure in [number(other) for other in (*long.slots, *long.near)]:
        return True
    names = set(names_of(own))
    return (bool(names) and names <= long.values) or any(
        relation(own, other, keys, long.wording.keys) == AGREE for other in long.near
    )


def number(slot: Slot) -> Number | None:
    """The plain number of a slot, whatever it counts or measures."""
    amount = amount_of(slot.mention.form)
    return None if amount is None or amount.bound != "equal" else amount.number


def of_its_year(own: Slot, other: Slot, short: Told, long: Told) -> bool:
    """Whether a date only says what year a figure is of: a whole year beside a value that the other lacks, or in front."""
    form = own.mention.form
    if not isinstance(form, DateForm) or form.day is not None or form.year is None:
        return False
    figures = [s for s in short.slots if s.mention.kind not in SETTING]
    alike = len(short.wording.words) >= SURE and len(long.wording.words) * 2 <= len(short.wording.words) * 3
    if figures and not (alike and all(any(twins(f, o) for o in long.slots) for f in figures)):
        return True
    return in_front(own, short) and in_front(other, long)


def finding(left: Told, right: Told, one: Slot, other: Slot) -> Finding:
    """Both sides of a changed value."""
    said, instead = text(left, one), text(right, other)
    return Finding(
        check="value-drift",
        verdict="CONFLICTING",
        severity="warning",
        scope="article" if left.draft is right.draft else "story",
        message_key="value-drift",
        params=(("value", said), ("other", instead), ("family", one.mention.kind)),
        locations=(side(left, one, "primary"), side(right, other, "related")),
        outlier=" | ".join(sorted((said, instead))),
    )


def text(told: Told, slot: Slot) -> str:
    """A value as printed, a range whole."""
    return told.draft.article.text[slot.mention.start : end(slot)]


def end(slot: Slot) -> int:
    """Where a value ends, a range at its second end."""
    return (slot.other_end or slot).mention.end


def side(told: Told, slot: Slot, role: str) -> Location:
    """Where a value stands."""
    printed = text(told, slot)
    return place(told, slot.mention.start, end(slot), role)._replace(value=printed, camp=int(role == "related"))
