"""A store that is open: the few queries that everything else is made of, the same for SQLite and PostgreSQL.

Comes in: a connection (DB-API 2.0), and how it marks a value in a query. Goes out: facts, entities, names. A look-up of
facts by signature and day reads one place of one table.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from verify.facts.rows import FIRST, LAST, SEPARATOR
from verify.model import Entity, Fact, Problem
from verify.rulebook.codec import value_of

COLUMNS = "key, first, last, who, value, source, seen, rank, file, line"
#: the one query of judgement
ABOUT = f"SELECT {COLUMNS} FROM facts WHERE key = ?"
ON_DAY = f"{ABOUT} AND first <= ? AND last >= ?"
#: how many values one query asks for at a time
CHUNK = 400


class Name(NamedTuple):
    """A name that the base knows, and whose it is."""

    words: tuple[str, ...]  # folded
    what: str  # entity|office
    id: str
    kind: str


def key_of(predicate: str, arguments: Iterable[str]) -> str:
    """The key of a signature; literals count in any letter case."""
    return SEPARATOR.join((predicate, *(a.lower() if a[:1] == "=" else a for a in arguments)))


class Store:
    """Look-ups in one base. `digest` names its content: two stores with the same one answer the same."""

    def __init__(self, connection: Any, digest: str = "", mark: str = "?") -> None:
        self.connection = connection
        self.digest = digest
        self.mark = mark
        self.files: dict[int, str] = dict(self.ask("SELECT file, path FROM files"))

    def ask(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """The rows of a query."""
        query = query.replace("?", self.mark) if self.mark != "?" else query
        found: list[Any] = self.connection.execute(query, values).fetchall()
        return found

    def each(self, query: str, values: Iterable[Any]) -> Iterator[Any]:
        """The rows of a query that asks for one of many values, `… IN ({})`."""
        wanted = sorted(values)
        for at in range(0, len(wanted), CHUNK):
            part = wanted[at : at + CHUNK]
            yield from self.ask(query.format(", ".join("?" * len(part))), part)

    # --- facts --------------------------------------------------------------------------------------

    def about(self, predicate: str, arguments: Sequence[str], day: int | None = None) -> list[Fact]:
        """The facts of a signature, those of a day if one is given, in the order of their first days."""
        key = key_of(predicate, arguments)
        rows = self.ask(ABOUT, (key,)) if day is None else self.ask(ON_DAY, (key, day, day))
        return [self.fact(row) for row in rows]

    def of(self, entity: str, predicate: str = "") -> list[Fact]:
        """The facts whose value is an entity, of one predicate if it is given."""
        low, high = (predicate + SEPARATOR, predicate + chr(ord(SEPARATOR) + 1)) if predicate else ("", chr(0x10FFFF))
        query = f"SELECT {COLUMNS} FROM facts WHERE who = ? AND who <> '' AND key >= ? AND key < ? ORDER BY key, first"
        return [self.fact(row) for row in self.ask(query, (entity, low, high))]

    def all(self, where: str = "", values: Sequence[Any] = ()) -> Iterator[Fact]:
        """All facts, or those of a condition, by key, day and place; not held in memory at once."""
        query = f"SELECT {COLUMNS} FROM facts {where} ORDER BY key, first, file, line"
        if self.mark != "?":
            query = query.replace("?", self.mark)
        for row in self.connection.execute(query, values):
            yield self.fact(row)

    def fact(self, row: Sequence[Any]) -> Fact:
        """A row of the table as a fact; its id is its signature."""
        key, first, last, _, value, source, seen, rank, file, line = row
        predicate, *arguments = key.split(SEPARATOR)
        return Fact(
            f"{predicate}({', '.join(arguments)})",
            predicate,
            tuple(arguments),
            value_of(*json.loads(value)),
            None if first == FIRST else first,
            None if last == LAST else last,
            source,
            seen,
            self.files[file],
            line,
            rank,
        )

    # --- entities -----------------------------------------------------------------------------------

    def entities(self, ids: Iterable[str]) -> list[Entity]:
        """The entities and offices of these ids, as far as the base declares them."""
        query = "SELECT id, kind, names, not_names, within, file, line FROM entities WHERE id IN ({})"
        return [
            Entity(id, kind, *(tuple(json.loads(part)) for part in (names, nots, within)), (self.files[file], line))  # type: ignore[call-arg]
            for id, kind, names, nots, within, file, line in self.each(query, ids)
        ]

    def names(self, keys: Iterable[str]) -> list[Name]:
        """The names that are kept under one of these (a word, or two with a blank between; see `schema.name_keys`)."""
        query = "SELECT words, what, id, kind FROM names WHERE key IN ({})"
        return [Name(tuple(words.split(" ")), *rest) for words, *rest in self.each(query, keys)]

    def problems(self) -> tuple[Problem, ...]:
        """What was wrong in the files."""
        return self.problems_of(self.ask("SELECT problem FROM problems ORDER BY nth"))

    @staticmethod
    def problems_of(rows: Iterable[Any]) -> tuple[Problem, ...]:
        """Problems as the store keeps them."""
        return tuple(Problem(*json.loads(row[0])) for row in rows)
