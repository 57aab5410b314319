"""Files that may vanish at any time: derived data, named by what it was derived from.

Text goes in and comes out unchanged or not at all: the first line of a file is a check sum of the rest, so that a
damaged or foreign file counts as absent. Nothing is ever executed, nothing raises, and without a folder nothing is
kept.
"""

import os
from collections.abc import Iterable
from zlib import crc32

# The C module itself: hashlib would load OpenSSL, at a tenth of a whole run's start-up.
try:
    from _sha2 import sha256  # type: ignore[import-not-found]  # Python 3.12 and later
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256


def digest(*parts: bytes) -> str:
    """A name for data: sha256 in hex over the parts and their lengths."""
    return str(sha256(b"".join([b"%d:%b" % (len(part), part) for part in parts])).hexdigest())


def check_sum(data: bytes) -> bytes:
    """Length and CRC-32 of the data: against accidents, at a tenth of the cost of a digest."""
    return b"%d %08x" % (len(data), crc32(data))


def read(folder: str | None, name: str) -> str | None:
    """The text that `write` kept under this name, or None."""
    if folder is None:
        return None
    try:
        with open(os.path.join(folder, name), "rb") as file:
            data = file.read()
        line, _, text = data.partition(b"\n")
        return text.decode() if line == check_sum(text) else None
    except (OSError, ValueError):
        return None


def write(folder: str | None, name: str, text: str) -> None:
    """Keep the text; readers see the old file or the new one, never a part of it."""
    if folder is None:
        return
    data = text.encode()
    temporary = os.path.join(folder, f".{name}.{os.getpid()}")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(check_sum(data) + b"\n" + data)
        os.replace(temporary, os.path.join(folder, name))
    except OSError:
        remove(temporary)


def remove(path: str) -> None:
    """Delete a file if it is there and may be deleted."""
    try:
        os.unlink(path)
    except OSError:
        return


def prune(folder: str | None, prefix: str, keep: int) -> None:
    """Delete all but the newest files whose names start with the prefix."""
    if folder is None:
        return
    for path in _oldest_first(folder, prefix)[:-keep]:
        remove(path)


def _oldest_first(folder: str, prefix: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            found: Iterable[tuple[int, str]] = [
                (e.stat().st_mtime_ns, e.path) for e in entries if e.name.startswith(prefix)
            ]
    except OSError:
        return []
    return [path for _, path in sorted(found)]
