"""CSV files → one store, compiled into a file of SQLite.

A store is a file of its own name that appears whole or not at all: it is written under a name that holds the number
of the process and then renamed. So two processes may build one store at once, and one that is killed leaves a file
that nobody opens and the next build deletes. A reader never waits and never sees a part.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from verify import cache
from verify.facts import schema
from verify.facts.rows import FactRow
from verify.facts.source import Source
from verify.rulebook.compiled import Rulebook

#: how many stores a cache folder holds
KEPT = 4
PREFIX, ENDING = "facts-", ".sqlite"


def fill(
    connection: Any, paths: Sequence[str], rulebook: Rulebook, dialect: dict[str, str], meta: dict[str, str]
) -> None:
    """All tables of a store from the files; `connection` has `execute` and `executemany` with `?` for values."""
    source = Source(paths, rulebook)
    add = connection.executemany
    schema.create(connection, dialect)
    schema.insert(add, "files", enumerate(source.paths))
    life: list[FactRow] = []
    schema.insert(add, "entities", entity_rows(source, life))
    schema.insert(add, "names", schema.name_rows(source.own))
    schema.insert(add, "facts", life)
    schema.insert(add, "facts", source.facts())
    schema.insert(add, "problems", (schema.problem_row(*pair) for pair in enumerate(source.told())))
    schema.insert(add, "meta", sorted({**meta, "version": str(schema.VERSION)}.items()))
    schema.finish(connection)


def entity_rows(source: Source, life: list[FactRow]) -> Iterator[tuple[Any, ...]]:
    """Entities for the store; the days of their lives are facts."""
    for entity, days in source.entities():
        life += days
        yield schema.entity_row(entity, source.reader.files[entity.where[0]])


# --- the file ---------------------------------------------------------------------------------------


def built(paths: Sequence[str], rulebook: Rulebook, key: str, folder: str | None) -> sqlite3.Connection:
    """The store of that key, built if it is not there; in memory where there is no folder to keep it in."""
    if folder is None:
        return in_memory(paths, rulebook)
    path = os.path.join(folder, f"{PREFIX}{key[:40]}{ENDING}")
    found = opened(path)
    if found is not None:
        return found
    try:
        write(path, paths, rulebook)
        found = opened(path)
    except (OSError, sqlite3.OperationalError):
        found = None  # no room, or no right to write
    return found or in_memory(paths, rulebook)


def in_memory(paths: Sequence[str], rulebook: Rulebook) -> sqlite3.Connection:
    """A store that lives as long as its connection."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    fill(connection, paths, rulebook, schema.SQLITE, {})
    return connection


def write(path: str, paths: Sequence[str], rulebook: Rulebook) -> None:
    """Build the store beside its place and put it there in one step."""
    folder = os.path.dirname(path)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    sweep(folder)
    temporary = f"{path}.{os.getpid()}"
    cache.remove(temporary)
    connection = sqlite3.connect(temporary, isolation_level=None)
    try:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-65536", "locking_mode=EXCLUSIVE"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        fill(connection, paths, rulebook, schema.SQLITE, {})
        connection.execute("COMMIT")
        connection.close()
        with open(temporary, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        connection.close()
        cache.remove(temporary)
        raise
    prune(folder)


def opened(path: str) -> sqlite3.Connection | None:
    """The store at a path for reading, or None if it is not there, cut off, or of another shape."""
    try:
        size = os.path.getsize(path)
        quoted = os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23").replace(os.sep, "/")
        connection = sqlite3.connect(
            f"file:///{quoted.lstrip('/')}?mode=ro&immutable=1", uri=True, isolation_level=None
        )
    except (OSError, sqlite3.Error):
        return None
    try:
        pages, each = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        version = connection.execute("SELECT value FROM meta WHERE name = 'version'").fetchone()
        if pages * each == size and version == (str(schema.VERSION),):
            return connection
    except sqlite3.Error:
        pass
    connection.close()
    cache.remove(path)
    return None


def sweep(folder: str) -> None:
    """Delete what builds left behind that were killed."""
    for name in temporaries(os.listdir(folder)):
        if not alive(int(name.rpartition(".")[2])):
            cache.remove(os.path.join(folder, name))


def temporaries(names: Iterable[str]) -> Iterator[str]:
    """The names of unfinished stores: that of the store and the number of a process."""
    for name in names:
        whole, _, process = name.rpartition(".")
        if name.startswith(PREFIX) and whole.endswith(ENDING) and process.isdecimal():
            yield name


def alive(process: int) -> bool:
    """Whether a process still runs (taken for granted where asking would end it)."""
    if os.name == "nt" or process == os.getpid():
        return os.name == "nt"
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def prune(folder: str) -> None:
    """Keep the newest stores."""
    stores = [os.path.join(folder, n) for n in os.listdir(folder) if n.startswith(PREFIX) and n.endswith(ENDING)]
    for path in sorted(stores, key=age)[:-KEPT]:
        cache.remove(path)


def age(path: str) -> int:
    """When a file was written; 0 for one that is gone by now."""
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return 0
