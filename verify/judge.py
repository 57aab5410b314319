"""The judgement, written once: which members of a group cannot all be true.

Comes in: a group (claims and facts with one predicate and the same arguments). Goes out: disputes, one for each
value that stands against others. *Possible* sets disjoint: the two cannot both be true. Only the *likely*
sets disjoint: doubtful. Otherwise they agree, in whatever words. One sweep over end points finds the world that most claims contain;
the others are outliers; equal camps have no outlier. O(n log n) in the number of claims. Where an outlier's own article says
something else besides, that stands beside the camp, so that no other article can take it from the reader.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from verify.camps import Camp, Size, by_value
from verify.court import Court
from verify.model import Bound, Group, Names, Ranges, Value, Witness

REFUTED, CONFLICTING, DOUBTFUL = "REFUTED", "CONFLICTING", "DOUBTFUL"


class Dispute(NamedTuple):
    """A value of some claims, and the claims and facts that it cannot (or hardly) be true beside."""

    verdict: str
    accused: tuple[Witness, ...]  # claims with the outlying value
    against: tuple[
        Witness, ...
    ]  # claims (the first ones, where there are many) and facts on the other side, facts last
    beside: tuple[Witness, ...] = ()  # facts on the side of the accused
    articles: int = 0  # in so many the claims of the other side stand


def possible(value: Value) -> Ranges | Names:
    """Every honest reading."""
    return value.possible


def likely(value: Value) -> Ranges | Names:
    """What a reader takes it to mean."""
    return value.likely


def disputes(group: Group) -> tuple[Dispute, ...]:
    """All disputes of a group whose predicate takes one value; none where it takes many."""
    if group.many:
        return ()
    claims = [w for w in group.witnesses if w.claim is not None]
    facts = [w for w in group.witnesses if w.fact is not None]
    out: list[Dispute] = []
    for unit in sorted({(w.value.kind, w.value.unit) for w in claims}):
        comparable = [w for w in claims if (w.value.kind, w.value.unit) == unit]
        evidence = [w for w in facts if (w.value.kind, w.value.unit) == unit]
        if group.over_time:
            out += day_by_day(comparable, evidence, group.over_time)
        else:
            out += judged(comparable, evidence)
    return tuple(out)


def day_by_day(claims: Sequence[Witness], facts: Sequence[Witness], over_time: str) -> list[Dispute]:
    """Disputes of a value that changes with time: those of one day, and (if it only rises) a later one that is lower."""
    days: dict[int | None, list[Witness]] = defaultdict(list)
    for witness in claims:
        days[witness.claim.as_of[1] if witness.claim is not None else None].append(witness)
    out = [dispute for day in sorted(days, key=lambda d: (d is None, d or 0)) for dispute in judged(days[day], facts)]
    if over_time == "rises":
        known = sorted(day for day in days if day is not None)
        for earlier, later in pairwise(known):
            before, after = days[earlier][0], days[later][0]
            if fallen(before.value, after.value):
                out.append(Dispute(DOUBTFUL, (after,), (before,)))
    return out


def fallen(before: Value, after: Value) -> bool:
    """Whether all of the later value lies below all of the earlier one."""
    if isinstance(before.possible, frozenset) or isinstance(after.possible, frozenset):
        return False
    return bool(before.possible and after.possible) and after.possible[-1].hi < before.possible[0].lo


def judged(claims: Sequence[Witness], facts: Sequence[Witness]) -> list[Dispute]:
    """Disputes of comparable witnesses: first with the facts, then among the claims that the facts leave standing."""
    out: list[Dispute] = []
    taken: set[int] = set()
    lonely: list[Dispute] = []
    for size, verdict in ((possible, REFUTED), (likely, DOUBTFUL)):
        court = Court(facts, size)
        heard = [(w, court.ruling(w)) for w in claims if id(w) not in taken]
        standing = [w for w, ruling in heard if not ruling.against]
        camp = Camp(standing, size)
        for accused in by_value(w for w, ruling in heard if ruling.against):
            against, beside = court.ruling(accused[0])
            others, articles = camp.apart(accused)
            kind = CONFLICTING if beside and verdict == REFUTED else verdict
            out.append(Dispute(kind, accused, (*others, *against), beside, articles))
            taken.update(map(id, accused))
        found = among(standing, size, verdict)
        out += found if verdict == REFUTED else [*found, *at_home(claims, lonely, court)]
        lonely = found
        taken.update(id(w) for dispute in found for w in dispute.accused)
    return out


def among(claims: Sequence[Witness], size: Size, verdict: str) -> list[Dispute]:
    """Outliers against the camp of the most claims; two camps of one size are shown as equals."""
    if len(claims) < 2:
        return []
    inside, outside = split(claims, size)
    camp, rest = Camp(inside, size), Camp(outside, size)
    out: list[Dispute] = []
    told: set[int] = set()
    for accused in sorted(by_value(outside), key=place):
        others, articles = camp.apart(accused)
        if others:
            equal = len(independent(accused)) == len(independent(inside))
            kind = CONFLICTING if equal and verdict == REFUTED else verdict
            there = {w.article for w in others}
            own = tuple(w for w in rest.neighbours(accused) if w.article not in there)
            out.append(Dispute(kind, accused, others + own, (), articles))
        else:  # it agrees with the whole camp, and maybe not with another outlier
            others, articles = rest.apart(accused)
            others = tuple(w for w in others if id(w) not in told)
            if others:
                out.append(Dispute(CONFLICTING if verdict == REFUTED else verdict, accused, others, (), articles))
        told.update(map(id, accused))
    return out


def place(claims: tuple[Witness, ...]) -> tuple[str, int, str]:
    """Where the first of some claims stands: an order that does not depend on who came first."""
    return min((w.article, w.claim.start, w.claim.id) for w in claims if w.claim is not None)


def at_home(claims: Sequence[Witness], disputes: Iterable[Dispute], court: Court) -> list[Dispute]:
    """Doubts about claims that other articles already refute, by their own article or a fact: these must not be taken away."""
    out: list[Dispute] = []
    told: set[frozenset[int]] = set()
    camp = Camp(list(claims), likely)
    for dispute in disputes:
        articles = {w.article for w in dispute.against}
        for accused in dispute.accused:
            against, beside = court.ruling(accused)
            if against:
                out.append(Dispute(DOUBTFUL, (accused,), against, beside))
            others = () if accused.article in articles else camp.neighbours((accused,))
            pairs = [(accused, other) for other in others if frozenset((id(accused), id(other))) not in told]
            told.update(frozenset(map(id, pair)) for pair in pairs)
            out += [Dispute(DOUBTFUL, (one,), (other,)) for one, other in pairs]
    return out


def independent(claims: Sequence[Witness]) -> list[Witness]:
    """The claims without those that a copy of a report only repeats: articles that carry one report are one witness."""
    if not any(w.report for w in claims):
        return list(claims)
    said = {(w.article, w.value.possible) for w in claims if not w.report}
    out = []
    for witness in claims:
        key = (witness.report, witness.value.possible)
        if not witness.report or key not in said:
            out.append(witness)
            said.add(key)
    return out


def split(claims: Sequence[Witness], size: Size) -> tuple[list[Witness], list[Witness]]:
    """The claims that contain the world most claims contain, and the others, each in their order."""
    sets = [size(w.value) for w in claims]
    voices = [size(w.value) for w in independent(claims)]
    holds = holders_of_names(voices) if isinstance(sets[0], frozenset) else holders_of_point(voices)
    camp = [w for w, s in zip(claims, sets, strict=True) if holds(s)]
    rest = [w for w, s in zip(claims, sets, strict=True) if not holds(s)]
    return camp, rest


def holders_of_names(sets: Iterable[Ranges | Names]) -> Callable[[Ranges | Names], bool]:
    """A test for the sets that contain the most frequent member (the first in order among equals)."""
    tally: Counter[str] = Counter(name for s in sets if isinstance(s, frozenset) for name in s)
    if not tally:
        return lambda s: True
    most = max(tally.values())
    best = min(name for name, n in tally.items() if n == most)
    return lambda s: isinstance(s, frozenset) and best in s


def holders_of_point(sets: Iterable[Ranges | Names]) -> Callable[[Ranges | Names], bool]:
    """A test for the sets that contain the point of the deepest overlap (the lowest among equals): one sweep."""
    events: list[tuple[Bound, int]] = []
    for s in sets:
        if not isinstance(s, frozenset):
            for interval in s:
                events += [(interval.lo, 0), (interval.hi, 1)]
    depth = deepest = 0
    best: Bound = (0, 0)
    for bound, closing in sorted(events):
        depth += -1 if closing else 1
        if depth > deepest:
            deepest, best = depth, bound
    return lambda s: not isinstance(s, frozenset) and any(i.lo <= best <= i.hi for i in s)
