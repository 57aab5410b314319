"""Sums and differences of values: interval arithmetic on both sets."""

from verify.model import Bound, Interval, Ranges, Value
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
    likely = paired(left.likely, right.likely, operator)
    possible = paired(left.possible, right.possible, operator)  # type: ignore[arg-type]
    if kind == "date":
        likely, possible = days(likely), days(possible)
        return Value(kind, likely, possible, unit, edtf(likely))
    return Value(kind, likely, possible, unit, figure(likely))


def paired(left: Ranges, right: Ranges, operator: str) -> Ranges:
    """Every sum (or difference) of a member of each."""
    return union((pair(a, b, operator) for a in left for b in right))


def pair(a: Interval, b: Interval, operator: str) -> Interval:
    if operator == "+":
        return Interval(added(a.lo, b.lo, 1), added(a.hi, b.hi, 1))
    return Interval(added(a.lo, b.hi, -1), added(a.hi, b.lo, -1))


def added(one: Bound, other: Bound, sign: int) -> Bound:
    """Two bounds added; an open end stays open."""
    side = one[1] or sign * other[1]
    return (one[0] + sign * other[0], side)


def days(ranges: Ranges) -> Ranges:
    """Whole days only."""
    return union((Interval((int(i.lo[0]), 0), (int(i.hi[0]), 0)) for i in ranges if i.lo[0].is_finite() and i.hi[0].is_finite())
                 if any(not isinstance(i.lo[0], int) for i in ranges) else ranges)  # fmt: skip


def figure(ranges: Ranges) -> str:
    """The set in plain digits."""
    from verify.values.amounts import digits

    if not ranges:
        return ""
    lo, hi = ranges[0].lo[0], ranges[-1].hi[0]
    return digits(lo) if lo == hi else f"{digits(lo)}..{digits(hi)}"
