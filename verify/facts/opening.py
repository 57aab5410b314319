"""Paths of facts and the rulebook that they are read by → an open store, and what is wrong with them.

A store is named by the hash of its files and of what their rows were checked against: the heads of claims and the
entities of the rules. Large files are hashed once; their digest is kept with their size and time of change.
"""

import json
import os
from collections.abc import Sequence

from verify import __version__, cache
from verify.facts import schema
from verify.facts.store import Store
from verify.model import Article, Problem
from verify.rulebook.compiled import Rulebook

SCHEMES = ("postgresql://", "postgres://")
ENDING = ".csv"
#: a digest is trusted if it was kept so long after the file changed (nanoseconds): clocks of file systems are coarse
SETTLED = 2_000_000_000


def is_server(path: str) -> bool:
    """Whether facts lie in a base that is shared."""
    return path.startswith(SCHEMES)


def files(paths: Sequence[str]) -> list[str]:
    """The tables at these paths: themselves, or all `*.csv` below a folder, sorted."""
    found: list[str] = []
    for path in paths:
        if os.path.isdir(path):
            found += [
                os.path.normpath(os.path.join(at, name))
                for at, _, names in os.walk(path)
                for name in names
                if name.endswith(ENDING)
            ]
        else:
            found.append(path)
    own: dict[str, str] = {}
    for path in sorted(found):
        own.setdefault(os.path.realpath(path), path)
    return list(own.values())


def opened(paths: Sequence[str], rulebook: Rulebook, folder: str | None) -> tuple[list[Store], tuple[Problem, ...]]:
    """The stores of these paths: one for all files, one for each server; and all problems by place."""
    stores: list[Store] = []
    problems: list[Problem] = []
    here = [path for path in paths if not is_server(path)]
    help = f"tables end in `{ENDING}`"
    problems += [Problem(path, 0, 0, "there is no table in this folder", help) for path in here if not files([path])]
    tables = files(here)
    if tables:
        from verify.facts.build import built

        digest = name_of(tables, rulebook, folder)
        stores.append(Store(built(tables, rulebook, digest, folder), digest))
    for server in sorted({path for path in paths if is_server(path)}):
        from verify.facts.postgres import connected

        found = connected(server)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            stores.append(found)
    for store in stores:
        problems += store.problems()
    return stores, tuple(sorted(problems))


def name_of(tables: Sequence[str], rulebook: Rulebook, folder: str | None) -> str:
    """The name of a store: what is in its files, and what their rows are checked against."""
    parts = [__version__.encode(), str(schema.VERSION).encode(), heads(rulebook)]
    for path in tables:
        parts += [path.encode("utf-8", "surrogateescape"), content(path, folder).encode()]
    return cache.digest(*parts)


def heads(rulebook: Rulebook) -> bytes:
    """What of the rules a row is checked against: signatures of claims, kinds and places of entities, offices."""
    claims = sorted((p.name, [tuple(s) for s in p.slots], p.kind, p.of) for p in rulebook.predicates.values())
    entities = sorted((e.id, e.kind, e.within) for e in rulebook.entities.values())
    return repr((claims, entities, sorted(rulebook.offices), sorted(rulebook.kinds.items()))).encode(
        "utf-8", "surrogateescape"
    )


def content(path: str, folder: str | None) -> str:
    """The digest of a file: the one kept of it if it did not change since, else a fresh one; "" if it cannot be read."""
    try:
        status = os.stat(path)
        mark = [status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev]
        name = f"content-{cache.digest(os.path.realpath(path).encode('utf-8', 'surrogateescape'))[:40]}.json"
        kept = kept_content(folder, name, mark)
        if kept:
            return kept
        with open(path, "rb") as file:
            found = cache.digest(file.read())
    except OSError:
        return ""
    cache.write(folder, name, json.dumps([mark, found]))
    return found


def kept_content(folder: str | None, name: str, mark: list[int]) -> str:
    """The digest that was kept of a file with these marks, or nothing."""
    text = cache.read(folder, name)
    if text is None or folder is None:
        return ""
    try:
        known, found = json.loads(text)
        late = os.stat(os.path.join(folder, name)).st_mtime_ns - mark[1] > SETTLED
    except (OSError, ValueError, TypeError):
        return ""
    return found if late and known == mark and isinstance(found, str) else ""


def known(
    rulebook: Rulebook, paths: Sequence[str], articles: Sequence[Article], folder: str | None
) -> tuple[Rulebook, tuple[Problem, ...]]:
    """The rulebook with all that the bases at these paths know of what stands in the articles; and their problems."""
    from verify.facts.hand import at_hand

    stores, problems = opened(paths, rulebook, folder)
    for store in stores:
        rulebook = at_hand(rulebook, store, articles)
    return rulebook, problems


def mark(paths: Sequence[str], folder: str | None) -> str:
    """What tells one state of these bases from another; "" where there are none."""
    marks = []
    for path in (*files([path for path in paths if not is_server(path)]), *filter(is_server, paths)):
        if is_server(path):
            from verify.facts.postgres import digest

            marks.append(f"{path}={digest(path)}")
        else:
            marks.append(f"{path}={content(path, folder)}")
    return "\n".join(marks)
