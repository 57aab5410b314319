"""Facts in time: which of them hold on a common day, and which of these contradict each other.

Comes in: facts of one signature. Goes out: pairs, by one sweep over their days; both are right on a day of handover.
A deprecated fact contradicts nobody, and a preferred one stands above a normal one.
"""

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush

from verify.model import Fact
from verify.values.interval import meet

#: beyond all days of the calendar
BEFORE, BEHIND = -1, 10**8
RANK = {"deprecated": 0, "normal": 1, "preferred": 2}


def first_day(fact: Fact) -> int:
    """The first day on which a fact holds."""
    return BEFORE if fact.valid_from is None else fact.valid_from


def last_day(fact: Fact) -> int:
    """The last day on which a fact holds."""
    return BEHIND if fact.valid_to is None else fact.valid_to


def together(one: Fact, other: Fact) -> bool:
    """Whether both hold on a day, other than the one on which the first ends and the second begins."""
    lo, hi = max(first_day(one), first_day(other)), min(last_day(one), last_day(other))
    return lo < hi or (lo == hi and first_day(one) == first_day(other) and last_day(one) == last_day(other))


def clashes(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts of one rank that hold on a common day and share no value, the earlier one first."""
    holding: list[tuple[int, int, Fact]] = []
    known = sorted((f for f in facts if f.rank != "deprecated"), key=lambda f: (first_day(f), f.path, f.line))
    for number, fact in enumerate(known):
        while holding and holding[0][0] < first_day(fact):
            heappop(holding)
        for _, _, other in sorted(holding, key=lambda item: item[1]):
            if apart(fact, other) and together(fact, other):
                yield other, fact
        heappush(holding, (last_day(fact), number, fact))


def apart(one: Fact, other: Fact) -> bool:
    """Whether two facts of one rank have values of one unit that cannot both be true."""
    same = (one.rank, one.value.kind, one.value.unit) == (other.rank, other.value.kind, other.value.unit)
    return same and not meet(one.value.possible, other.value.possible)
