"""The tables of a store, alike in SQLite and PostgreSQL, and how they are filled.

`facts` stands in the order of its keys, so that one look-up reads one place; days are ordinals with both ends in
use, so that no query has to ask for open ends.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Any, Protocol

from verify.model import Entity, Problem
from verify.rulebook.patterns import fold

#: changes whenever a store of the old shape could not be read
VERSION = 2
BATCH = 10_000

TABLES = (
    "CREATE TABLE meta (name {text} PRIMARY KEY, value {text})",
    "CREATE TABLE files (file INTEGER PRIMARY KEY, path {text})",
    "CREATE TABLE problems (nth INTEGER PRIMARY KEY, problem {text})",
    "CREATE TABLE entities (id {text} PRIMARY KEY, kind {text}, names {text}, not_names {text}, within {text},"
    " file INTEGER, line INTEGER)",
    "CREATE TABLE names (key {text}, words {text}, what {text}, id {text}, kind {text},"
    " PRIMARY KEY (key, words, id)) {clustered}",
    "CREATE TABLE facts (key {text}, first INTEGER, last INTEGER, who {text}, value {text}, source {text},"
    " seen {text}, rank {text}, file INTEGER, line INTEGER, PRIMARY KEY (key, first, file, line)) {clustered}",
)
INDEXES = (
    "CREATE INDEX facts_by_who ON facts (who, key) WHERE who <> ''",
    "CREATE INDEX facts_by_seen ON facts (seen)",
)
#: what stands for the marks above
SQLITE = {"text": "TEXT", "clustered": "WITHOUT ROWID"}
POSTGRES = {"text": 'TEXT COLLATE "C"', "clustered": ""}


class Cursor(Protocol):
    """What SQLite's and PostgreSQL's connections and cursors have in common here."""

    def execute(self, query: str, /) -> Any: ...
    def executemany(self, query: str, rows: Iterable[Any], /) -> Any: ...


def create(cursor: Cursor, dialect: dict[str, str]) -> None:
    """Make the tables, empty."""
    for table in TABLES:
        cursor.execute(table.format(**dialect))


def finish(cursor: Cursor) -> None:
    """Make what look-ups need once all rows are there."""
    for index in INDEXES:
        cursor.execute(index)


def entity_row(entity: Entity, file: int) -> tuple[Any, ...]:
    """An entity as the store keeps it."""
    texts = (json.dumps(part, ensure_ascii=False) for part in (entity.names, entity.not_names, entity.within))
    return entity.id, entity.kind, *texts, file, entity.where[1]


def name_rows(entities: Callable[[], Iterable[Entity]]) -> Iterator[tuple[str, str, str, str, str]]:
    """The names of all entities, each under the two neighbouring words that fewest names share, or under its only word."""
    shared = Counter(key for entity in entities() for words in names_of(entity) for key in name_keys(words))
    for entity in entities():
        what = "office" if entity.kind == "office" else "entity"
        for words in names_of(entity):
            yield min(name_keys(words), key=shared.__getitem__), " ".join(words), what, entity.id, entity.kind


def names_of(entity: Entity) -> Iterable[tuple[str, ...]]:
    """The names of an entity as folded words, each once."""
    return filter(None, dict.fromkeys(map(fold, entity.names)))


def name_keys(words: Sequence[str]) -> list[str]:
    """What a name may be kept under: two neighbouring words of it, or its only one."""
    return [" ".join(two) for two in pairwise(words)] or list(words)


def problem_row(nth: int, problem: Problem) -> tuple[int, str]:
    """A problem as the store keeps it; what is no Unicode is shown as `?`."""
    return nth, json.dumps(problem, ensure_ascii=False).encode("utf-8", "replace").decode()


def insert(add: Callable[[str, list[Any]], object], table: str, rows: Iterable[Any]) -> None:
    """Put rows into a table, a batch at a time; a row that stands there already (one line read twice) is left alone."""
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        marks = ", ".join("?" * len(batch[0]))
        add(f"INSERT INTO {table} VALUES ({marks}) ON CONFLICT DO NOTHING", batch)
