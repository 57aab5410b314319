"""Two dates or clock times of one slot: by the days they allow, else by the fields that both print."""

from verify.model import Mention
from verify.slots.slot import AGREE, OTHER, Slot, plain, told_apart
from verify.slots.worlds import sets
from verify.values.forms import DateForm, TimeForm


def dates(one: Slot, other: Slot) -> str:
    """Two dates: by the days they allow where both are known, else by the fields that both print."""
    if one.value is not None and other.value is not None:
        known = sets(one, other)
        return known if known != OTHER else by_fields(one, other)
    return by_fields(one, other)


def by_fields(one: Slot, other: Slot) -> str:
    """Two dates by year, month, day and weekday as printed; a range against a day is left alone."""
    if (one.other_end is None) != (other.other_end is None) and within(one, other):
        return AGREE
    ours, theirs = one.mention.form, other.mention.form
    if not isinstance(ours, DateForm) or not isinstance(theirs, DateForm):
        return OTHER
    if ours.amount is not None and theirs.amount is not None and ours.unit == theirs.unit:
        return told_apart(ours.offset == theirs.offset)
    if ours.month and theirs.month and not (ours.day or theirs.day) and ours.year is theirs.year is None:
        return told_apart(ours.month == theirs.month)
    if not (plain(ours) and plain(theirs)):
        return OTHER
    pairs = [(getattr(ours, f), getattr(theirs, f)) for f in ("year", "month", "day", "weekday")]
    told = [(a, b) for a, b in pairs if a is not None and b is not None]
    if not told:
        return OTHER
    return told_apart(all(a == b for a, b in told))


def within(one: Slot, other: Slot) -> bool:
    """Whether a day without a year lies in a range without one (by month and day)."""
    ranged, single = (one, other) if one.other_end is not None else (other, one)
    assert ranged.other_end is not None
    ends = [month_day(s.mention) for s in (ranged, single, ranged.other_end)]
    return (all(e is not None for e in ends) and ends == sorted(ends, key=str)) or None in ends


def month_day(mention: Mention) -> tuple[int, int] | None:
    """Month and day as printed, if both are."""
    form = mention.form
    if not isinstance(form, DateForm) or form.month is None or form.day is None:
        return None
    return form.month, form.day


def times(one: TimeForm, other: TimeForm) -> str:
    """Two clock times, if they name the same zone or one names none."""
    if one.zone.lower() != other.zone.lower() and one.zone and other.zone:
        return OTHER
    bounds = {one.bound, other.bound}
    if not bounds <= {"equal", "about"}:
        return OTHER
    gap = abs(minutes(one) - minutes(other))
    return told_apart(min(gap, HALF_DAY - gap) <= (ABOUT if "about" in bounds else 0))


#: minutes in half a day, and how far two clock times may lie apart of which one is `sekitar`
HALF_DAY, ABOUT = 720, 60


def minutes(form: TimeForm) -> int:
    """Minutes after noon or midnight: copy does not always tell which."""
    return form.hour % 12 * 60 + (form.minute or 0)
