"""Facts: what `fact` blocks, `held by` lines and `born` lines say → `model.Fact`s, with sources and days.

Facts are entered while blocks are read and settled once all entities are known: then a city given for a country is
lifted to it, a place as a value stands for all that lies within it, and every fact gets its id.
"""

from collections import Counter
from collections.abc import Mapping

from verify.model import Entity, Fact, Value
from verify.rulebook import literals
from verify.rulebook.expressions import argument, signature, value
from verify.rulebook.kinds import lift, parts
from verify.rulebook.literals import Wrong
from verify.rulebook.scope import Scope, Site
from verify.rulebook.syntax import FactBlock, Source, Term, Text

RANKS = ("preferred", "normal", "deprecated")
#: First and last day on which something holds; None is open.
Days = tuple[int | None, int | None]


class Ledger:
    """The facts found so far."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.facts: list[Fact] = []

    def block(self, site: Site, block: FactBlock) -> None:
        """Enter a `fact` block, unless something in it is wrong."""
        name = block.predicate
        place = Term("name", (name.text,), name.line, name.column)
        predicate = signature(self.scope, site, place, name.text, len(block.arguments))
        if predicate is None or not site.placed.whole:
            return
        arguments = [argument(self.scope, site, t, s) for t, s in zip(block.arguments, predicate.slots, strict=True)]
        found = value(self.scope, site, block.value, predicate)
        days = self.days(site, block.valid)
        rank = self.scope.one_of(site, block.rank, "rank", RANKS, "normal")
        if found is not None and days is not None and None not in arguments:
            self.add(site, name, (name.text, *(a or "" for a in arguments)), found, days, block.source, rank)

    def add(
        self,
        site: Site,
        place: Text | Term,
        call: tuple[str, ...],
        found: Value,
        days: Days,
        source: Source | None,
        rank: str = "normal",
    ) -> None:
        """Enter a fact; `call` is the predicate and its arguments."""
        said, seen = (source.text.text if source else ""), seen_on(source)
        where = (site.file.path, site.line(place))
        self.facts.append(Fact("", call[0], call[1:], found, *days, said, seen, *where, rank))

    def days(self, site: Site, term: Term | None) -> Days | None:
        """The days of a `valid` or `held by` line; None and a problem if they are none."""
        if term is None:
            return None, None
        found = literals.period(term)
        if isinstance(found, Wrong):
            self.scope.complain(site, term, *found)
            return None
        return found

    def settled(self, entities: Mapping[str, Entity]) -> tuple[Fact, ...]:
        """All facts, by predicate, arguments and place, ready for use."""
        counts: Counter[str] = Counter()
        out = []
        for fact in self.facts:
            slots = self.scope.predicates[fact.predicate].slots
            lifted = tuple(
                name if name[:1] == "=" else lift(name, slot.kind, entities, self.scope.kinds) or name
                for name, slot in zip(fact.arguments, slots, strict=True)
            )
            out.append(fact._replace(arguments=lifted, value=settled_value(fact.value, entities)))
        out.sort(key=lambda f: (f.predicate, f.arguments, f.path, f.line, f.valid_from or 0))
        for number, fact in enumerate(out):
            name = f"{fact.predicate}({', '.join(fact.arguments)})"
            counts[name] += 1
            out[number] = fact._replace(id=name if counts[name] == 1 else f"{name}#{counts[name]}")
        return tuple(out)


def settled_value(found: Value, entities: Mapping[str, Entity]) -> Value:
    """A value of names with the full name as its text, and with all that lies within a place."""
    if found.kind != "name" or not isinstance(found.likely, frozenset):
        return found
    (who,) = found.likely
    known = entities.get(who)
    if known is None:
        return found._replace(text=who.removeprefix("="))
    inside = parts(who, entities)
    return found._replace(likely=inside, possible=inside, text=known.names[0] if known.names else who)


def seen_on(source: Source | None) -> str:
    """The ISO day on which a source was seen, or nothing."""
    return source.seen.text if source and source.seen else ""
