"""Claims before the facts of their group: which facts refute one, and which stand beside it.

A fact counts if it holds on a day that the claim speaks of. A claim is refuted if every counting fact is disjoint from
it. One that agrees acquits it, unless that one is contradicted by another fact on every day of its own: then
both are shown, and the claim is disputed. Ranks as in Wikidata: preferred stands above normal, deprecated counts nothing.
"""

from collections.abc import Sequence
from typing import NamedTuple

from verify.camps import Size
from verify.model import Fact, Witness
from verify.rulebook.overlap import BEFORE, BEHIND, RANK, first_day, last_day, together
from verify.values.interval import meet

Days = tuple[int | None, int | None]


class Ruling(NamedTuple):
    """What the facts say of a claim: those that refute it, and those that do not and are in dispute themselves."""

    against: tuple[Witness, ...] = ()
    beside: tuple[Witness, ...] = ()


class Court:
    """The facts of a group; claims of one value and the same days are heard once."""

    def __init__(self, facts: Sequence[Witness], size: Size) -> None:
        self.facts, self.size = facts, size
        self.heard: dict[object, Ruling] = {}

    def ruling(self, claim: Witness) -> Ruling:
        """What the facts say of a claim."""
        if not self.facts:
            return Ruling()
        days = claim.claim.as_of if claim.claim is not None else (None, None)
        key = (claim.value.possible, claim.value.likely, days)
        if key not in self.heard:
            self.heard[key] = self.heard_first(claim, days)
        return self.heard[key]

    def heard_first(self, claim: Witness, days: Days) -> Ruling:
        """The ruling on a value and days that did not stand here before."""
        own = self.size(claim.value)
        counting = [(f, f.fact, meet(own, self.size(f.value))) for f in self.facts if f.fact and counts(f.fact, days)]
        against = [(f, fact) for f, fact, agrees in counting if not agrees]
        beside = [(f, fact) for f, fact, agrees in counting if agrees]
        refuting = [fact for _, fact in against]
        if any(free(fact, refuting, days) for _, fact in beside):
            return Ruling()
        best = max((RANK[fact.rank] for fact in refuting), default=0)
        equals = tuple(f for f, fact in beside if RANK[fact.rank] >= best)
        return Ruling(tuple(f for f, _ in against), equals)


def free(fact: Fact, against: Sequence[Fact], days: Days) -> bool:
    """Whether a fact holds on a day that counts and on which no other of its rank or above says otherwise."""
    start = max(first_day(fact), BEFORE if days[0] is None else days[0])
    end = min(last_day(fact), BEHIND if days[1] is None else days[1])
    for other in sorted(against, key=first_day):
        if RANK[other.rank] < RANK[fact.rank] or not together(other, fact):
            continue  # both are right on the day of handover
        if first_day(other) > start:
            return True
        start = max(start, last_day(other) + 1)
    return start <= end


def counts(fact: Fact, days: Days) -> bool:
    """Whether a fact holds on any of these days."""
    first, last = days
    begun = fact.valid_from is None or last is None or fact.valid_from <= last
    return begun and (fact.valid_to is None or first is None or first <= fact.valid_to)
