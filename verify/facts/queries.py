"""Questions to the whole base, of rule files and stores alike: what holds, what grew old, what contradicts, what is unused.

Comes in: the rulebook, open stores, and what is asked. Goes out: facts (or pairs of them) by signature, first day and
place; nothing is held in memory that the answer does not need.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from heapq import merge
from itertools import groupby
from typing import Any, NamedTuple

from verify.facts.rows import SEPARATOR
from verify.facts.schema import name_keys
from verify.facts.store import Store, key_of
from verify.model import Fact
from verify.rulebook.compiled import Rulebook
from verify.rulebook.overlap import clashes
from verify.rulebook.patterns import fold
from verify.rulebook.scope import BUILT_IN

#: so many contradictions of one signature are told
TOLD = 20
HOLDER = "holder"


class Bases(NamedTuple):
    """All that is known: rule files, and the stores of CSV files and servers."""

    rulebook: Rulebook
    stores: tuple[Store, ...] = ()

    def facts(self, keep: Callable[[Fact], bool], where: str = "", values: Sequence[Any] = ()) -> Iterator[Fact]:
        """The facts that pass; `where` narrows down what the stores are asked for."""
        own = sorted((fact for fact in self.rulebook.facts if keep(fact)), key=order)
        kept = [(self.named(fact, store) for fact in store.all(where, values) if keep(fact)) for store in self.stores]
        return merge(own, *kept, key=order) if kept else iter(own)

    def named(self, fact: Fact, store: Store) -> Fact:
        """A fact of a store with the full name of its value."""
        ids = fact.value.likely
        if fact.value.kind != "name" or not isinstance(ids, frozenset):
            return fact
        (who,) = ids
        entity = self.rulebook.entities.get(who) or next(iter(store.entities([who])), None)
        text = entity.names[0] if entity else who.removeprefix("=")
        return fact._replace(value=fact.value._replace(text=text))

    def ids(self, words: str) -> set[str]:
        """The entities and offices that a name or an id may mean."""
        folded = fold(words)
        rows = self.rulebook.aliases.get(folded[0], ()) if folded else ()
        found = {id for name, _, id, _ in rows if tuple(name) == folded}
        for store in self.stores:
            found |= {name.id for name in store.names(name_keys(folded)) if name.words == folded}
        return found | {words, f"={words.lower()}"}


def order(fact: Fact) -> tuple[str, int, str, int]:
    """The order of facts everywhere: as the stores keep them."""
    return key_of(fact.predicate, fact.arguments), fact.valid_from or 0, fact.path, fact.line


def day_of(word: str) -> int | None:
    """The ordinal of an ISO day, or None."""
    try:
        return date.fromisoformat(word).toordinal()
    except ValueError:
        return None


def matching(bases: Bases, filters: Iterable[str]) -> Iterator[Fact]:
    """The facts that are about all that the filters name: a predicate, an entity by id or name, a day on which they hold."""
    days = [day for word in filters if (day := day_of(word)) is not None]
    words = [(word, bases.ids(word)) for word in filters if day_of(word) is None]

    def keep(fact: Fact) -> bool:
        return all(holds(fact, day) for day in days) and all(about(fact, word, ids) for word, ids in words)

    parts: list[str] = []
    values: list[Any] = []
    for day in days:
        parts.append("first <= ? AND last >= ?")
        values += [day, day]
    for word, ids in words:
        known = word in bases.rulebook.predicates or word in BUILT_IN
        if known:
            parts.append("key >= ? AND key < ?")
            values += [word + SEPARATOR, word + chr(ord(SEPARATOR) + 1)]
        elif len(words) > 1 or not ids:
            continue
        else:
            each = ["key LIKE ? OR key LIKE ? OR who = ?" for _ in ids]
            parts.append(f"({' OR '.join(each)})")
            for id in sorted(ids):
                values += [f"%{SEPARATOR}{id}", f"%{SEPARATOR}{id}{SEPARATOR}%", id]
    return bases.facts(keep, f"WHERE {' AND '.join(parts)}" if parts else "", values)


def unknown(bases: Bases, filters: Iterable[str]) -> Iterator[str]:
    """The words of a question that no fact is about."""
    words = (word for word in filters if day_of(word) is None)
    return (word for word in words if next(matching(bases, [word]), None) is None)


def holds(fact: Fact, day: int) -> bool:
    """Whether a fact counts on a day: deprecated ones count on none."""
    begun, over = fact.valid_from is None or fact.valid_from <= day, fact.valid_to is not None and fact.valid_to < day
    return begun and not over and fact.rank != "deprecated"


def about(fact: Fact, word: str, ids: set[str]) -> bool:
    """Whether a fact is of a predicate, or tells of one of these entities."""
    if fact.predicate == word or not ids.isdisjoint(fact.arguments):
        return True
    return isinstance(fact.value.likely, frozenset) and not ids.isdisjoint(fact.value.likely)


def stale(bases: Bases, days: int, reference: int) -> Iterator[Fact]:
    """The facts that nobody has seen for so many days before the reference day, or ever."""
    since = date.fromordinal(max(1, reference - days)).isoformat()
    return bases.facts(lambda fact: fact.seen < since, "WHERE seen < ?", (since,))


def conflicts(bases: Bases, asked: Sequence[str] = ()) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of facts of one signature that hold on a common day and cannot both be true, `TOLD` of each at most.

    All claims that take one value, births and deaths; of predicates that are asked for by name, all. Offices only then:
    a title without its country has a holder in every country.
    """
    several = "WHERE key IN (SELECT key FROM facts GROUP BY key HAVING COUNT(*) > 1)"
    ours = {key_of(f.predicate, f.arguments) for f in bases.rulebook.facts}
    where = several if not ours and len(bases.stores) < 2 else ""
    for _, group in groupby(bases.facts(lambda fact: True, where), key=lambda f: order(f)[0]):
        facts = list(group)
        name = facts[0].predicate
        declared = {**BUILT_IN, **bases.rulebook.predicates}[name]
        if len(facts) > 1 and (name in asked or not (asked or declared.many or name == HOLDER)):
            yield from first(clashes(facts), TOLD)


def first(pairs: Iterator[tuple[Fact, Fact]], count: int) -> Iterator[tuple[Fact, Fact]]:
    """So many of them, and no more work than these need."""
    for _, pair in zip(range(count), pairs, strict=False):
        yield pair


def unused(bases: Bases, used: set[tuple[str, int]]) -> Iterator[Fact]:
    """The facts whose place is not among those that articles used."""
    return bases.facts(lambda fact: (fact.path, fact.line) not in used)
