"""Sums and differences of values: interval arithmetic on both sets."""

from verify.model import Bound, Interval, Ranges, Value
from verify.values.amounts import digits
from verify.values.days import FIRST, LAST, clipped, joined, ranges
from verify.values.interval import union
from verify.values.lengths import convert, edtf


def combine(left: Value, right: Value, operator: str) -> Value | str:
    """`left + right` or `left - right`; a date and a duration give a date, two dates a duration in days.

    The reason `no-value` where the two cannot be added up (finite sets, other units).
    """
    if operator not in ("+", "-") or isinstance(left.likely, frozenset) or isinstance(right.likely, frozenset):
        return "no-value"
    kind, unit = left.kind, left.unit
    if left.kind == "date" and right.kind == "date" and operator == "-":
        kind, unit = "duration", "day"
    elif left.kind == "date" and right.kind == "duration":
        right = convert(right, "day")
    elif left.unit != right.unit:
        return "no-value"
    likely, possible = (
        paired(ranges(a), ranges(b), operator)
        for a, b in ((left.likely, right.likely), (left.possible, right.possible))
    )
    if kind == "date":
        likely, possible = days(likely), days(possible)
        return Value(kind, likely, possible, unit, edtf(likely))
    return Value(kind, likely, possible, unit, figure(likely))


def paired(left: Ranges, right: Ranges, operator: str) -> Ranges:
    """Every sum (or difference) of a member of each."""
    return union(pair(a, b, operator) for a in left for b in right)


def pair(a: Interval, b: Interval, operator: str) -> Interval:
    if operator == "+":
        return Interval(added(a.lo, b.lo, 1), added(a.hi, b.hi, 1))
    return Interval(added(a.lo, b.hi, -1), added(a.hi, b.lo, -1))


def added(one: Bound, other: Bound, sign: int) -> Bound:
    """Two bounds added; an open end stays open."""
    side = one[1] or sign * other[1]
    return (one[0] + sign * other[0], side)


def days(found: Ranges) -> Ranges:
    """Whole days only."""
    inside = [i for i in found if i.lo[0] <= LAST and i.hi[0] >= FIRST]
    return joined(*(clipped(int(max(i.lo[0], FIRST)), int(min(i.hi[0], LAST))) for i in inside))


def figure(found: Ranges) -> str:
    """The set in plain digits."""
    if not found:
        return ""
    lo, hi = found[0].lo[0], found[-1].hi[0]
    return digits(lo) if lo == hi else f"{digits(lo)}..{digits(hi)}"
