"""Whether two slots hold values that agree, that stand apart, or that belong to other slots."""

from decimal import Decimal

from verify.model import Number
from verify.slots.dates import dates, times
from verify.slots.heads import same_head
from verify.slots.slot import AGREE, APART, NAMED, OTHER, Slot, amount_of, told_apart, unit
from verify.slots.worlds import sets, worlds
from verify.values.forms import AgeForm, DateForm, DurationForm, TimeForm
from verify.wording import Keys


def relation(one: Slot, other: Slot, one_words: Keys, other_words: Keys) -> str:
    """Whether two slots hold values that agree, that cannot both be meant, or that belong to other slots."""
    ours, theirs = one.mention.form, other.mention.form
    if NAMED in (one.link, other.link):
        return AGREE if one.link == other.link and dates(one, other) == AGREE else OTHER
    if one.part != other.part or one.denied != other.denied:
        return OTHER
    if one.link != other.link:
        return APART if out_of_reach(one, other) or out_of_reach(other, one) else OTHER
    if years_of(one) is not None and years_of(other) is not None and AgeForm in (type(ours), type(theirs)):
        return ages(years_of(one) or 0, years_of(other) or 0)
    if one.mention.kind != other.mention.kind:
        return OTHER
    if turned(one, other):
        return APART
    if one.mention.kind in ("count", "ordinal") and not same_head(one, other, one_words, other_words):
        return OTHER
    if isinstance(ours, DateForm) and isinstance(theirs, DateForm):
        return dates(one, other)
    if isinstance(ours, TimeForm) and isinstance(theirs, TimeForm):
        return times(ours, theirs)
    return sets(one, other)


def out_of_reach(bound: Slot, plain: Slot) -> bool:
    """Whether a plain day lies before `sejak` another one, or behind `hingga` another one."""
    if plain.link or bound.link not in ("from", "until") or {bound.mention.kind, plain.mention.kind} != {"date"}:
        return False
    ours, theirs = worlds(bound), worlds(plain)
    if not ours or not theirs:
        return False
    return theirs[-1].hi < ours[0].lo if bound.link == "from" else ours[-1].hi < theirs[0].lo


#: bounds that lie on two sides of their number
BELOW, ABOVE = ("less-than", "at-most"), ("more-than", "at-least")


def turned(one: Slot, other: Slot) -> bool:
    """Whether one number is told as two bounds, or as itself and as more than there is: `lebih dari 42` and `kurang dari 42`, 6 and `kurang dari 6`."""
    ours, theirs = amount_of(one.mention.form), amount_of(other.mention.form)
    if one.bound or other.bound:
        return False
    if ours is None or theirs is None or ours.number != theirs.number or unit(one) != unit(other):
        return False
    if any(a.bound == "less-than" and a.possible != "inf" for a in (ours, theirs)):
        return False
    bounds = {ours.bound, theirs.bound}
    return bounds == {"equal", "less-than"} or any(bounds == {low, high} for low in BELOW for high in ABOVE)


def years_of(one: Slot) -> Number | None:
    """The number of an age, or of a bare length in years that may be one (`perawat 34 tahun`)."""
    form = one.mention.form
    if isinstance(form, AgeForm):
        return form.amount.number if form.unit == "year" and form.amount.bound == "equal" else None
    if isinstance(form, DurationForm) and len(form.amounts) == 1 and not one.link:
        amount, length = form.amounts[0]
        return amount.number if length == "year" and amount.bound == "equal" else None
    return None


def ages(one: Number, other: Number) -> str:
    """Completed years: one more or less may be a birthday."""
    return told_apart(abs(Decimal(one) - Decimal(other)) <= 1)
