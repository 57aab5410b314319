"""Sets of numbers as finite unions of intervals: the arithmetic under every judgement.

A bound is (number, side): side 0 is the number itself, +1 just above it, -1 just below. So `(50, 75]` is
`Interval((50, +1), (75, 0))`, and all comparisons are plain tuple comparisons (the idea of Dedekind cuts).
"""

from collections.abc import Iterable
from decimal import Decimal

from verify.model import Bound, Interval, Names, Number, Ranges

INFINITY: Number = Decimal("Infinity")
EVERYTHING: Ranges = (Interval((-INFINITY, 0), (INFINITY, 0)),)


def at(number: Number) -> Bound:
    """The bound at the number itself (a closed end)."""
    return (number, 0)


def above(number: Number) -> Bound:
    """The bound just above the number (an open lower end)."""
    return (number, 1)


def below(number: Number) -> Bound:
    """The bound just below the number (an open upper end)."""
    return (number, -1)


def closed(lo: Number, hi: Number) -> Ranges:
    """All numbers from `lo` to `hi`, both included; empty if `lo > hi`."""
    return (Interval((lo, 0), (hi, 0)),) if lo <= hi else ()


def union(*parts: Iterable[Interval]) -> Ranges:
    """The union as sorted, disjoint intervals; those that overlap are merged."""
    merged: list[Interval] = []
    for interval in sorted(i for part in parts for i in part if i.lo <= i.hi):
        if merged and interval.lo <= merged[-1].hi:
            if interval.hi > merged[-1].hi:
                merged[-1] = Interval(merged[-1].lo, interval.hi)
        else:
            merged.append(interval)
    return tuple(merged)


def intersect(left: Ranges, right: Ranges) -> Ranges:
    """The numbers in both; a merge of two sorted lists."""
    out: list[Interval] = []
    i = j = 0
    while i < len(left) and j < len(right):
        lo, hi = max(left[i].lo, right[j].lo), min(left[i].hi, right[j].hi)
        if lo <= hi:
            out.append(Interval(lo, hi))
        if left[i].hi < right[j].hi:
            i += 1
        else:
            j += 1
    return tuple(out)


def meet(left: Ranges | Names, right: Ranges | Names) -> bool:
    """Whether the two sets share a member (ranges with ranges, names with names; otherwise never)."""
    if isinstance(left, frozenset):
        return isinstance(right, frozenset) and not left.isdisjoint(right)
    return not isinstance(right, frozenset) and bool(intersect(left, right))


def inside(inner: Ranges | Names, outer: Ranges | Names) -> bool:
    """Whether every member of `inner` is a member of `outer` (the empty set is inside everything)."""
    if isinstance(inner, frozenset) or isinstance(outer, frozenset):
        return isinstance(inner, frozenset) and isinstance(outer, frozenset) and inner <= outer
    return intersect(inner, outer) == union(inner)
