"""A base that a newsroom shares: the same tables and queries on a PostgreSQL server (extra `postgres`: psycopg 3).

Text files stay the source of truth: `publish` compiles them into the tables of one schema, in one transaction, so that
readers see the old base or the new one. `connected` opens it for reading.
"""

from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from verify.facts import schema
from verify.facts.build import fill
from verify.facts.opening import heads, name_of
from verify.facts.store import Store
from verify.model import Problem
from verify.rulebook.compiled import Rulebook

SCHEMA = "verify"
#: two who publish at once do so one after the other: the number of the lock
LOCK = 7_236_217
#: seconds after which a server that does not answer is a problem
PATIENCE = 10


class Rows:
    """A connection that takes what `build.fill` gives: `?` for values, and many rows at once by COPY."""

    def __init__(self, cursor: Any) -> None:
        self.cursor = cursor

    def execute(self, query: str, /) -> Any:
        """Run one statement."""
        return self.cursor.execute(query)

    def executemany(self, query: str, rows: Iterable[Any], /) -> Any:
        """`INSERT INTO name VALUES …` for all rows: copied beside, then taken over without those that are there."""
        table = query.split()[2]
        self.cursor.execute(f"CREATE TEMP TABLE fresh (LIKE {table}) ON COMMIT DROP")
        with self.cursor.copy("COPY fresh FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        self.cursor.execute(f"INSERT INTO {table} SELECT * FROM fresh ON CONFLICT DO NOTHING")
        self.cursor.execute("DROP TABLE fresh")


def publish(address: str, paths: Sequence[str], rulebook: Rulebook) -> tuple[Problem, ...]:
    """Put the facts of these files on a server, in the place of those that are there; what is wrong is told by place."""
    psycopg = library(address)
    if isinstance(psycopg, Problem):
        return (psycopg,)
    digest = name_of(paths, rulebook, None)
    try:
        with psycopg.connect(address, connect_timeout=PATIENCE) as connection, connection.cursor() as cursor:
            cursor.execute(f"SELECT pg_advisory_xact_lock({LOCK})")
            cursor.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE; CREATE SCHEMA {SCHEMA}")
            cursor.execute(f"SET LOCAL search_path TO {SCHEMA}")
            meta = {"digest": digest, "heads": heads(rulebook).decode("utf-8", "replace")}
            fill(Rows(cursor), paths, rulebook, schema.POSTGRES, meta)
            cursor.execute("SELECT problem FROM problems ORDER BY nth")
            return Store.problems_of(cursor.fetchall())
    except psycopg.Error as error:
        return (unusable(address, error),)


def connected(address: str) -> Store | Problem:
    """The base on a server, for reading."""
    psycopg = library(address)
    if isinstance(psycopg, Problem):
        return psycopg
    try:
        connection = psycopg.connect(
            address,
            autocommit=True,
            connect_timeout=PATIENCE,
            prepare_threshold=1,
            options=f"-c search_path={SCHEMA} -c default_transaction_read_only=on",
        )
        known = dict(connection.execute("SELECT name, value FROM meta").fetchall())
        if known.get("version") != str(schema.VERSION):
            connection.close()
            help = "publish it again: `verify publish postgresql://… --facts FACTS`"
            return Problem(bare(address), 0, 0, "this base was published by another version", help)
        return Store(connection, known.get("digest", ""), "%s")
    except psycopg.errors.UndefinedTable:
        return Problem(bare(address), 0, 0, "there are no facts on this server", "`verify publish` puts them there")
    except psycopg.Error as error:
        return unusable(address, error)


def digest(address: str) -> str:
    """What tells one state of the base from another; "" if it cannot be asked."""
    found = connected(address)
    if isinstance(found, Problem):
        return ""
    found.connection.close()
    return found.digest


def library(address: str) -> Any:
    """The module that speaks with the server, or the problem that it is not there."""
    try:
        import psycopg
    except ImportError:
        help = "install it with `pip install 'verify-facts[postgres]'`"
        return Problem(bare(address), 0, 0, "facts on a server need the extra `postgres`", help)
    return psycopg


def unusable(address: str, error: Exception) -> Problem:
    """A server that cannot be used."""
    reason = " ".join(str(error).split()) or type(error).__name__
    return Problem(bare(address), 0, 0, f"this fact base cannot be used: {reason}", "check the address and the server")


def bare(address: str) -> str:
    """The address without its password."""
    parts = urlsplit(address)
    if not parts.password:
        return address
    return urlunsplit(parts._replace(netloc=parts.netloc.replace(f":{parts.password}@", ":…@")))
