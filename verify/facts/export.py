"""Facts and entities → CSV (RFC 4180) with the columns that `table` reads; what is read back equals what was written."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain

from verify.facts.table import ENTITIES, FACTS
from verify.model import Entity, Fact, Value
from verify.rulebook.compiled import Office
from verify.rulebook.literal_values import FIRST_DAY, LAST_DAY


def facts_table(facts: Iterable[Fact], entities: Mapping[str, Entity]) -> Iterator[str]:
    """The lines of a table of facts, without line breaks at their ends."""
    rows = (
        (
            f"{fact.predicate}({', '.join(map(written, fact.arguments))})",
            literal(fact.value, entities),
            edge(fact.valid_from),
            edge(fact.valid_to),
            fact.source,
            fact.seen,
            "" if fact.rank == "normal" else fact.rank,
        )
        for fact in facts
    )
    return lines(FACTS, rows)


def entities_table(entities: Iterable[Entity], offices: Iterable[Office] = ()) -> Iterator[str]:
    """The lines of a table of entities; their births and deaths are facts."""
    named = [(e.id, e.kind, e.names, e.not_names, e.within) for e in entities]
    named += [(o.id, "office", o.names, (), (o.within,) if o.within else ()) for o in offices]
    rows = (
        (id, kind, *names[:1], "|".join(names[1:]), "", "|".join(nots), "|".join(within), "", "", "", "")
        for id, kind, names, nots, within in sorted(named)
        if names
    )
    return lines(ENTITIES, rows)


def lines(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """A table as lines."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    for row in chain((header,), rows):
        writer.writerow(row)
        yield buffer.getvalue().removesuffix("\n")
        buffer.seek(0)
        buffer.truncate()


def written(argument: str) -> str:
    """An argument as a signature holds it: an id, or a literal in its marks."""
    return f'"{argument[1:]}"' if argument.startswith("=") else argument


def edge(day: int | None) -> str:
    """One end of the days on which a fact holds."""
    return "" if day is None else date.fromordinal(day).isoformat()


def literal(value: Value, entities: Mapping[str, Entity]) -> str:
    """A value as a cell: what `cells.term` reads as the same value."""
    if value.kind == "date" and not isinstance(value.likely, frozenset):
        lo, hi = (int(bound[0]) for bound in (value.likely[0].lo, value.likely[-1].hi))
        ends = [edge(lo) if lo > FIRST_DAY else "", edge(hi) if hi < LAST_DAY else ""]
        return ends[0] if lo == hi else " .. ".join(ends).strip()
    if value.kind == "name" and isinstance(value.likely, frozenset):
        ids = sorted(value.likely)
        own = [id for id in ids if id in entities and value.text in entities[id].names[:1]]
        return written((own or ids)[0])
    return value.text
