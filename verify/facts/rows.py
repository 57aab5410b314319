"""Rows of a table → entities and facts, checked against what the rules and the other rows declare.

The same functions that check a `fact` block check a row, so that both refuse the same things in the same words.
"""

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from verify.facts.cells import signature, term
from verify.facts.table import Row
from verify.model import Entity, Problem, Value
from verify.rulebook import expressions, literals
from verify.rulebook.codec import value_row
from verify.rulebook.compiled import Predicate, Rulebook
from verify.rulebook.kinds import ROOT, SYNONYMS, lift
from verify.rulebook.ledger import RANKS
from verify.rulebook.literals import Wrong
from verify.rulebook.scope import BUILT_IN, OFFICE, Scope
from verify.rulebook.syntax import Term, Text

#: between the parts of a key in the store; no cell may hold it
SEPARATOR = "\x1f"
#: an open end of the days on which a fact holds
FIRST, LAST = 0, 9_999_999
#: beyond so many names, only those with the same beginning are searched for a similar one
MANY = 3000


class FactRow(NamedTuple):
    """A fact as the store keeps it."""

    key: str  # predicate and arguments
    first: int  # ordinal, FIRST and LAST for open ends
    last: int
    who: str  # the entity that is its value, or ""
    value: str  # JSON of the value
    source: str
    seen: str
    rank: str
    file: int
    line: int


class Refused(Exception):  # noqa: N818
    """What is wrong with a cell; never leaves this module."""

    def __init__(self, message: str, help: str = "") -> None:
        self.wrong = Wrong(message, help)


class Names(Scope):
    """Everything that rules and tables declare; what is wrong is raised, for the row to be left out."""

    def __init__(self, rulebook: Rulebook) -> None:
        super().__init__()
        self.kinds = dict(rulebook.kinds)
        self.predicates = {**BUILT_IN, **rulebook.predicates}
        self.known: dict[str, Entity] = dict(rulebook.entities)
        self.entities = {name: entity.kind for name, entity in self.known.items()}
        self.offices = set(rulebook.offices)

    def complain(self, site: Any, node: Any, message: str, help: str = "") -> None:
        raise Refused(message, help)

    def unknown(self, site: Any, node: Any, what: str, name: str, known: Iterable[str], help: str = "") -> None:
        near = set(known)
        if len(near) > MANY:
            near = {other for other in near if other[:3] == name[:3]}
        if what in ("entity", OFFICE):
            help = "declare it in a row of its own"
        super().unknown(site, node, what, name, sorted(near)[:MANY], help)


class Reader:
    """Checks rows; entities come first, since facts speak of them."""

    def __init__(self, rulebook: Rulebook, files: Mapping[str, int]) -> None:
        self.names = Names(rulebook)
        self.files = files
        self.declared: dict[str, tuple[str, int]] = {
            **{id: entity.where for id, entity in rulebook.entities.items()},
            **{id: (office.path, office.line) for id, office in rulebook.offices.items()},
        }
        self.value = lru_cache(8192)(self.value_of)
        self.argument = lru_cache(65536)(self.argument_of)

    # --- entities -----------------------------------------------------------------------------------

    def entity(self, row: Row) -> tuple[Entity, list[FactRow]] | Problem:
        """The entity of a row, and when it was born and died."""
        cells, column = row.cells, "entity"
        try:
            id = self.new_id(cells["entity"])
            column = "kind"
            kind = self.kind(cells.get("kind", ""))
            column = "name"
            names = [cells.get("name", ""), *several(cells.get("aliases")), *several(cells.get("abbreviations"))]
            if not names[0]:
                raise Refused(f"`{id}` has no name", "write the full name into the column `name`")
            life = []
            for column in ("born", "died"):
                if cells.get(column):
                    value, _ = self.value_of(column, cells[column])
                    life.append(self.fact_row(row, SEPARATOR.join((column, id)), (FIRST, LAST), "", value))
        except Refused as refused:
            return row.problem(column, *refused.wrong)
        within = tuple(several(cells.get("within")))
        entity = Entity(
            id, kind, tuple(dict.fromkeys(names)), tuple(several(cells.get("not"))), within, (row.path, row.line)
        )
        self.declared[id] = (row.path, row.line)
        self.names.known[id] = entity
        if kind == OFFICE:
            self.names.offices.add(id)
        else:
            self.names.entities[id] = kind
        return entity, life

    def new_id(self, id: str) -> str:
        """An id that nobody has yet."""
        found = term(id)
        if isinstance(found, Wrong) or found.op != "name":
            message = f"`{id}` is no id" if id else "the row has no id"
            raise Refused(message, "an id is one word of letters, digits and `_`: `presiden_rusia`")
        if id in self.declared:
            path, line = self.declared[id]
            raise Refused(f"`{id}` is declared twice", f"it is declared already at {path}:{line}; keep one of the two")
        return id

    def kind(self, name: str) -> str:
        """A kind of entity; nothing is the widest one."""
        kind = SYNONYMS.get(name.lower(), name.lower())
        if not kind or kind == ROOT or kind in self.names.kinds:
            return kind or ROOT
        self.names.unknown(None, None, "kind", name, self.names.kinds, "`office`, `person` and `country` are kinds")
        return ROOT

    def lost(self, row: Row) -> Problem | None:
        """The problem of an entity that lies within one that nobody declared."""
        known = self.names.entities
        for name in several(row.cells.get("within")):
            if name not in known:
                try:
                    self.names.unknown(None, None, "entity", name, known)
                except Refused as refused:
                    return row.problem("within", *refused.wrong)
        return None

    # --- facts --------------------------------------------------------------------------------------

    def fact(self, row: Row) -> FactRow | Problem:
        """The fact of a row, or what is wrong with it, at the cell that is wrong."""
        cells, column = row.cells, "fact"
        try:
            call = accepted(signature(cells["fact"]))
            key = self.key(*call)
            column = "value"
            value, who = self.value(call[0], cells.get("value", ""))
            column = "valid_from"
            first = day(cells.get(column, ""), 0, FIRST)
            column = "valid_to"
            last = day(cells.get(column, ""), 1, LAST)
            if first > last:
                raise Refused("the last day stands before the first one", "exchange the two, or correct one")
            column = "rank"
            rank = cells.get(column, "").lower() or "normal"
            if rank not in RANKS:
                self.names.one_of(None, Text(rank, 0, 1), "rank", RANKS, "")  # type: ignore[arg-type]
            column = "seen"
            return self.fact_row(row, key, (first, last), who, value, rank)
        except Refused as refused:
            return row.problem(column, *refused.wrong)

    def fact_row(
        self, row: Row, key: str, days: tuple[int, int], who: str, value: str, rank: str = "normal"
    ) -> FactRow:
        """The row for the store; the day last seen must be one of the calendar."""
        seen = row.cells.get("seen", "")
        if seen and (len(seen) < 10 or isinstance(literals.days(seen), Wrong)):
            raise Refused(f"`{seen}` is not a day", "write the day on which the source was last seen: `2024-06-20`")
        source = row.cells.get("source", "")
        return FactRow(key, *days, who, value, source, seen, rank, self.files[row.path], row.line)

    def key(self, name: str, written: tuple[str, ...]) -> str:
        """The key of a signature: ids, or `=literal` in small letters, a city lifted to its country."""
        predicate = self.names.predicates.get(name)
        if predicate is None or len(predicate.slots) != len(written):
            expressions.signature(self.names, None, Term("name", (name,), 0, 1), name, len(written))  # type: ignore[arg-type]
        assert predicate is not None
        pairs = zip(written, predicate.slots, strict=True)
        return SEPARATOR.join((name, *(self.argument(text, slot) for text, slot in pairs)))

    def argument_of(self, text: str, slot: Any) -> str:
        """One argument of a key."""
        found = expressions.argument(self.names, None, accepted(term(text)), slot) or ""  # type: ignore[arg-type]
        if found.startswith("="):
            return found.lower()
        return lift(found, slot.kind, self.names.known, self.names.kinds) or found

    def value_of(self, name: str, text: str) -> tuple[str, str]:
        """The value as JSON, and the entity that it is, if it is one."""
        predicate: Predicate = self.names.predicates[name]
        if predicate.kind in TEXTS and not isinstance(text_term := Term("string", (text.strip('"'),), 0, 1), Wrong):
            found = expressions.value(self.names, None, text_term, predicate)  # type: ignore[arg-type]
        else:
            found = expressions.value(self.names, None, accepted(term(text)), predicate)  # type: ignore[arg-type]
        assert found is not None
        if empty(found):
            raise Refused(f"the range `{text}` ends before it begins", "the earlier or smaller end comes first")
        who = next(iter(found.likely)) if isinstance(found.likely, frozenset) and found.kind == "name" else ""
        return json.dumps(value_row(found), separators=(",", ":"), ensure_ascii=False), str(who)


TEXTS = ("quote", "word", "set", "role")


def accepted(found: Any) -> Any:
    """What was read, if it could be; raises Refused."""
    if isinstance(found, Wrong):
        raise Refused(*found)
    return found


def empty(value: Value) -> bool:
    """Whether no world is left in a value."""
    return not isinstance(value.possible, frozenset) and not (
        value.possible and all(i.lo <= i.hi for i in value.possible)
    )


def several(cell: str | None) -> list[str]:
    """The parts of a cell that holds several, between `|`."""
    return [part.strip() for part in cell.split("|") if part.strip()] if cell else []


@lru_cache(8192)
def day(cell: str, edge: int, default: int) -> int:
    """The first or last day (ordinal) of a date; nothing is open."""
    if not cell:
        return default
    return int(accepted(literals.days(cell))[edge])
