"""The numbers that a reader may take a value to be, and whether two values have a number in common.

Comes in: slots whose values are resolved. Goes out: AGREE, APART, or OTHER where units differ. Hedges are read as likely meant,
and a plain figure as far as rounding goes.
"""

from decimal import Decimal

from verify.model import Interval, Number, Ranges
from verify.slots.slot import AGREE, OTHER, Slot, amount_of, told_apart, unit
from verify.values.forms import DateForm, DurationForm
from verify.values.interval import INFINITY, intersect, meet, union


def sets(one: Slot, other: Slot) -> str:
    """The worlds of two values of one unit; two ranges agree if both their ends do."""
    if one.other_end is not None and other.other_end is not None:
        ends = (
            sets(one._replace(other_end=None), other._replace(other_end=None)),
            sets(one.other_end, other.other_end),
        )
        return OTHER if OTHER in ends else told_apart(ends == (AGREE, AGREE))
    ours, theirs = worlds(one), worlds(other)
    if ours is None or theirs is None or unit(one) != unit(other):
        return OTHER
    if spanned(one) and spanned(other):
        return told_apart(spanned(one) == spanned(other))
    if hedged(one) != hedged(other):
        ours, theirs = (printed(s) or w for s, w in ((one, ours), (other, theirs)))
    if hedged(one) and hedged(other):
        return told_apart(meet(*map(narrow, (ours, theirs))))
    return told_apart(meet(ours, theirs) or touching(one, ours, theirs) or touching(other, theirs, ours))


def spanned(one: Slot) -> tuple[Number, Number] | None:
    """Both ends of `4-8`, as printed."""
    amount = amount_of(one.mention.form)
    if amount is None or amount.bound != "between" or amount.high is None or amount.vague:
        return None
    return amount.number, amount.high


def printed(one: Slot) -> Ranges | None:
    """A plain figure beside a hedged one: what it says, and no more."""
    amount = amount_of(one.mention.form)
    if amount is None or amount.bound != "equal" or one.bound or one.other_end or one.value is None:
        return None
    return one.value.likely if not isinstance(one.value.likely, frozenset) else None


def touching(one: Slot, ours: Ranges, theirs: Ranges) -> bool:
    """Whether `lebih dari 3` begins where the other value ends: one may tell what the other only bounds."""
    amount = amount_of(one.mention.form)
    return amount is not None and amount.bound == "more-than" and ours[0].lo[0] == theirs[-1].hi[0]


def hedged(one: Slot) -> bool:
    """Whether a value is `sekitar` something."""
    form = one.mention.form
    amount = amount_of(form)
    return (
        amount is not None
        and amount.bound == "about"
        and not (isinstance(form, DurationForm) and len(form.amounts) > 1)
    )


def narrow(ranges: Ranges) -> Ranges:
    """The middle half: two figures that are both rounded by their writers differ if their middles do."""
    lo, hi = Decimal(ranges[0].lo[0]), Decimal(ranges[-1].hi[0])
    return (Interval((lo + (hi - lo) / 4, 0), (hi - (hi - lo) / 4, 0)),)


def worlds(one: Slot) -> Ranges | None:
    """Every honest reading of a slot: of a range all that lies between its ends."""
    own = reading(one)
    if own is None or one.other_end is None:
        return own
    end = reading(one.other_end)
    return None if end is None or unit(one) != unit(one.other_end) else hull(own, end)


def hull(one: Ranges, other: Ranges) -> Ranges:
    """All that lies between two values."""
    both = union(one, other)
    return (Interval(both[0].lo, both[-1].hi),) if both else ()


#: kinds that are measured, not counted: a figure without decimals may be rounded
MEASURED = ("percent", "quantity", "money")


#: rounding of a plain figure is at most this share of it
ROUNDING = Decimal("0.1")


def reading(one: Slot) -> Ranges | None:
    """The numbers that a reader may take a value to be: what a hedge likely means, what rounding leaves open."""
    if one.value is None or isinstance(one.value.possible, frozenset) or isinstance(one.value.likely, frozenset):
        return None
    form = one.mention.form
    amount = amount_of(form)
    bound = amount.bound if amount is not None else ""
    if bound == "equal" and one.bound:
        lowest, highest = one.value.possible[0].lo, one.value.possible[-1].hi
        return (Interval(lowest, (INFINITY, 0)),) if one.bound == "at-least" else (Interval((0, 0), highest),)
    if bound == "about" or (isinstance(form, DateForm) and form.span):
        return one.value.likely
    if bound != "equal":
        return one.value.possible
    return rounded(one, one.value.likely, one.value.possible)


def rounded(one: Slot, likely: Ranges, possible: Ranges) -> Ranges:
    """What rounding leaves open of a plain figure: at most a tenth of it, and half a unit of something measured."""
    middle = (Decimal(likely[0].lo[0]) + Decimal(likely[-1].hi[0])) / 2
    width = abs(middle) * ROUNDING
    within = intersect(possible, union((Interval((middle - width, 0), (middle + width, 0)),)))
    half = Decimal("0.5")
    whole = (
        middle == int(middle) and one.mention.kind in MEASURED and one.value is not None and "1" in one.value.unit + "1"
    )
    return union(
        likely, within, (Interval((middle - half, 0), (middle + half, -1)),) if whole and middle < 1000 else ()
    )
