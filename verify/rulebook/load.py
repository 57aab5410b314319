"""Rule files → the rulebook, as fast as what changed allows.

Nothing changed: one file, named by the hash of all that went into it, is read, and neither Lark nor the parser is
imported. A block changed: that block goes through the parser (whose tables are kept as well), the others come from the
cache. Without a usable cache the result is the same, only later.
"""

import gc
import os
from collections.abc import Sequence

from verify import __version__, cache
from verify.model import Problem
from verify.rulebook import codec
from verify.rulebook.codec import Loaded
from verify.rulebook.locate import ENDING, shipped

#: How many rulebooks and sets of blocks a cache folder holds, one for each set of rule files in use.
KEPT = 8


def load(paths: Sequence[str], cache_dir: str | None = None) -> Loaded:
    """The rulebook of all files (folders give their `*.rules`), and problems sorted by path and line.

    Paths in problems and rules are as given; the order of the paths does not matter, and a file named twice counts
    once. Never raises for what is in the files or in the cache.
    """
    collecting = gc.isenabled()
    gc.disable()  # thousands of small lists, and hardly any garbage among them
    try:
        return _load(paths, cache_dir)
    finally:
        if collecting:
            gc.enable()


def _load(paths: Sequence[str], cache_dir: str | None) -> Loaded:
    files, problems = _read(paths)
    key = cache.digest(
        _signature(), *(part for path, data in files for part in (path.encode("utf-8", "surrogateescape"), data))
    )
    name = f"rulebook-{key[:40]}.json"
    loaded = _kept(cache_dir, name)
    if loaded is None:
        loaded = _compile(files, cache_dir)
        cache.write(cache_dir, name, codec.dumps(*loaded))
        cache.prune(cache_dir, "rulebook-", KEPT)
    return (loaded[0], tuple(sorted([*problems, *loaded[1]]))) if problems else loaded


def rule_files(path: str) -> list[str]:
    """The rule files at a path: itself, or all `*.rules` below a folder, sorted."""
    if not os.path.isdir(path):
        return [path]
    found = [
        os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names if name.endswith(ENDING)
    ]
    return sorted(found)


def _read(paths: Sequence[str]) -> tuple[list[tuple[str, bytes]], list[Problem]]:
    """Path and content of every file once, sorted by path; files that cannot be read are problems."""
    found: dict[str, str] = {}
    below = {given: rule_files(given) for given in paths}
    for path in sorted(file for own in below.values() for file in own):
        found.setdefault(os.path.realpath(path), path)
    help = f"rule files end in `{ENDING}`"
    problems = [
        Problem(given, 0, 0, "there is no rule file in this folder", help) for given in below if not below[given]
    ]
    files = []
    for path in found.values():
        try:
            with open(path, "rb") as file:
                files.append((path, file.read()))
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it cannot be read"
            problems.append(
                Problem(
                    path, 0, 0, f"cannot read this rule file: {reason.lower()}", "check the path and the permissions"
                )
            )
    return files, problems


def _kept(cache_dir: str | None, name: str) -> Loaded | None:
    """The rulebook of an earlier run, or None."""
    text = cache.read(cache_dir, name)
    try:
        return None if text is None else codec.loads(text)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None


def _compile(files: Sequence[tuple[str, bytes]], cache_dir: str | None) -> Loaded:
    """The rulebook from the text of the files, block by block."""
    from verify.rulebook.lalr import Parsers
    from verify.rulebook.parse import BlockStore, parse
    from verify.rulebook.resolve import resolve
    from verify.rulebook.triggers import index

    store = BlockStore(Parsers(cache_dir), f"blocks-{cache.digest(_signature())[:40]}.json")
    parsed = [parse(path, data, store) for path, data in files]
    rulebook, problems = resolve(file for file, _ in parsed)
    store.save()
    problems = sorted([*problems, *(problem for _, own in parsed for problem in own)])
    return rulebook._replace(triggers=index(rulebook.phrasings)), tuple(problems)


def _signature() -> bytes:
    """What besides the rule files decides how a rulebook looks: the version, the grammars, the compiler's sources."""
    here = os.path.dirname(os.path.abspath(__file__))
    above = os.path.dirname(here)
    marks = [__version__]
    for folder in (here, above, shipped("grammar"), os.path.join(above, "values"), os.path.join(above, "languages")):
        try:
            with os.scandir(folder) as entries:
                found = [(e.name, *_mark(e.stat())) for e in entries if e.name.endswith((".py", ".lark"))]
            marks.append(repr(sorted(found)))
        except OSError:  # an archive: then the version alone must do
            continue
    return "\n".join(marks).encode()


def _mark(status: os.stat_result) -> tuple[int, int]:
    return status.st_size, status.st_mtime_ns
