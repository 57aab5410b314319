"""A run whose inputs did not change is told again: what it wrote, kept under a name made of everything that went in.

The engine is deterministic: the same program, arguments, settings, rule files and articles give the same bytes. So
the name of a run is a digest of all of these, and its output can be kept and repeated. Nothing else is ever looked at.
"""

import json
import os
from collections.abc import Iterable, Sequence

from verify import __version__, cache

#: how many runs a cache folder holds
KEPT = 24
#: a run that wrote more than this is not kept (characters)
LONGEST = 20_000_000


def name_of(told: Sequence[str], rule_paths: Iterable[str], sources: Iterable[tuple[str, str, bytes]]) -> str:
    """The name of a run: its arguments and settings, its rule files and its articles, each with its content."""
    parts = [*(text.encode("utf-8", "surrogateescape") for text in (__version__, program(), *told))]
    for path in rule_paths:
        parts += [path.encode("utf-8", "surrogateescape"), content(path)]
    for path, key, data in sources:
        parts += [f"{path}\n{key}".encode("utf-8", "surrogateescape"), data]
    return f"run-{cache.digest(*parts)[:40]}.json"


def program() -> str:
    """The sources of the program itself, by name, size and time: a changed program tells nothing again."""
    here = os.path.dirname(os.path.abspath(__file__))
    marks = []
    for folder, below, names in os.walk(here):
        below[:] = sorted(name for name in below if name != "__pycache__")
        for name in sorted(names):
            status = os.stat(os.path.join(folder, name))
            marks.append(f"{os.path.join(folder, name)}|{status.st_size}|{status.st_mtime_ns}")
    return "\n".join(marks)


def content(path: str) -> bytes:
    """The bytes of a file, or of all rule files below a folder; nothing for what cannot be read."""
    if os.path.isdir(path):
        found = (os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names)
        return b"\n".join(file.encode("utf-8", "surrogateescape") + b"\n" + content(file) for file in sorted(found))
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def recall(folder: str | None, name: str) -> tuple[int, str] | None:
    """The exit code and the output of the run of that name, if they were kept."""
    text = cache.read(folder, name)
    if text is None:
        return None
    try:
        code, output = json.loads(text)
    except (ValueError, TypeError):
        return None
    return (code, output) if isinstance(code, int) and isinstance(output, str) else None


def keep(folder: str | None, name: str, code: int, output: str) -> None:
    """Keep what a run wrote."""
    if folder is not None and len(output) <= LONGEST:
        try:
            cache.write(folder, name, json.dumps([code, output]))
        except UnicodeEncodeError:
            return
        cache.prune(folder, "run-", KEPT)
