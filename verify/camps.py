"""Claims by value: what holds for one claim of a value is found once for all of that value.

Comes in: witnesses of one group. Goes out: those of them that cannot be true beside an accused value, few enough to be
read, and in how many articles they stand.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property

from verify.model import Bound, Names, Ranges, Value, Witness
from verify.values.interval import meet

Size = Callable[[Value], Ranges | Names]
#: a dispute shows at most so many claims of the other side
SHOWN = 100


def by_value(witnesses: Iterable[Witness]) -> list[tuple[Witness, ...]]:
    """Witnesses with the same value together, in order of first appearance."""
    out: dict[tuple[object, object], list[Witness]] = defaultdict(list)
    for witness in witnesses:
        out[(witness.value.possible, witness.value.likely)].append(witness)
    return [tuple(members) for members in out.values()]


class Camp:
    """Claims that stand together, as the other side of those that do not."""

    def __init__(self, members: list[Witness], size: Size) -> None:
        self.members, self.size = members, size

    @cached_property
    def values(self) -> list[tuple[Witness, ...]]:
        """The members by value."""
        return by_value(self.members)

    @cached_property
    def at_home(self) -> dict[str, list[tuple[Witness, ...]]]:
        """The members of each article, by value."""
        homes: dict[str, list[Witness]] = defaultdict(list)
        for witness in self.members:
            homes[witness.article].append(witness)
        return {article: by_value(own) for article, own in homes.items()}

    @cached_property
    def counts(self) -> list[int]:
        """In how many articles each value stands."""
        return [len({w.article for w in same}) for same in self.values]

    def apart(self, accused: tuple[Witness, ...]) -> tuple[tuple[Witness, ...], int]:
        """The members that cannot be true beside the accused (`SHOWN` at most), and the number of their articles."""
        own = self.size(accused[0].value)
        if len(self.members) <= SHOWN:
            found = tuple(w for w in self.members if not meet(self.size(w.value), own))
            return found, len({w.article for w in found})
        numbers = self.disjoint(own)
        shown = [*self.neighbours(accused), *(w for n in numbers[:SHOWN] for w in self.values[n][:SHOWN])]
        articles = min(sum(self.counts[n] for n in numbers), len(self.at_home))
        return tuple({id(w): w for w in shown[: 2 * SHOWN]}.values())[:SHOWN], articles

    def neighbours(self, accused: tuple[Witness, ...]) -> list[Witness]:
        """For each article of the accused, one member of it that cannot be true beside them, if there is one."""
        own, found = self.size(accused[0].value), []
        for article in list(dict.fromkeys(w.article for w in accused[:SHOWN])):
            others = (same[0] for same in self.at_home.get(article, ()) if not meet(self.size(same[0].value), own))
            if (other := next(others, None)) is not None:
                found.append(other)
        return found

    def disjoint(self, own: Ranges | Names) -> list[int]:
        """The numbers of the values that share nothing with one; for many, only those that lie wholly on one side of it."""
        if len(self.values) > SHOWN and not isinstance(own, frozenset) and own:
            lows, highs = self.edges
            right = [number for _, number in lows[bisect_right(lows, (own[-1].hi, len(lows))) :]]
            left = [number for _, number in highs[: bisect_left(highs, (own[0].lo, -1))]]
            if found := sorted([*left, *right]):
                return found
        return [n for n, same in enumerate(self.values) if not meet(self.size(same[0].value), own)]

    @cached_property
    def edges(self) -> tuple[list[tuple[Bound, int]], list[tuple[Bound, int]]]:
        """The lowest and the highest bound of every value with its number, each sorted."""
        sets = [(n, self.size(same[0].value)) for n, same in enumerate(self.values)]
        spans = [(n, s[0].lo, s[-1].hi) for n, s in sets if s and not isinstance(s, frozenset)]
        return sorted((lo, n) for n, lo, _ in spans), sorted((hi, n) for n, _, hi in spans)
