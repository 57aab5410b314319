"""The world outside, as commands may see it: streams, terminal, environment and files; nothing below touches them."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, TextIO

CLEAN, FOUND, ERROR = 0, 1, 2
PIPED_WIDTH = 100  # cells, where neither a terminal nor COLUMNS says otherwise
WIDEST = 140  # cells; longer lines are hard to read


class Console(NamedTuple):
    """Standard streams and environment."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    environ: Mapping[str, str]
    language: Callable[[], str] = lambda: "en"  # of what is said beside reports; asked for only when something is said

    def write(self, lines: Iterable[str]) -> None:
        """Write lines to the standard output."""
        self.stdout.writelines(f"{line}\n" for line in lines)

    def write_data(self, lines: Iterable[str]) -> None:
        """Write lines that programs read: in UTF-8, whatever the terminal prefers."""
        reconfigure = getattr(self.stdout, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", newline="\n")
        self.write(lines)

    def width(self) -> int:
        """How many cells a line may take."""
        columns = self.environ.get("COLUMNS", "")
        if columns.isdecimal() and int(columns) > 0:
            return min(max(int(columns), 40), WIDEST)
        if not self.stdout.isatty():
            return PIPED_WIDTH
        try:
            return min(max(os.get_terminal_size(self.stdout.fileno()).columns, 40), WIDEST)
        except (OSError, ValueError):
            return PIPED_WIDTH

    def colour(self, wish: str) -> bool:
        """Whether to use colours: as wished, else on a terminal that does not decline them."""
        if wish != "auto":
            return wish == "always"
        return self.stdout.isatty() and not self.environ.get("NO_COLOR") and self.environ.get("TERM") != "dumb"

    def cache_folder(self) -> str | None:
        """Where caches belong: `$XDG_CACHE_HOME/verify`, else below the home; None where there is no home."""
        base = self.environ.get("XDG_CACHE_HOME") or self.environ.get("LOCALAPPDATA")
        if base:
            return os.path.join(base, "verify")
        home = self.environ.get("HOME")
        return os.path.join(home, ".cache", "verify") if home else None

    def read(self, path: str) -> bytes:
        """The bytes of a file, or of the standard input for `-`; raises OSError."""
        if path != "-":
            with open(path, "rb") as file:
                return file.read()
        binary = getattr(self.stdin, "buffer", None)
        return binary.read() if binary else self.stdin.read().encode("utf-8", "surrogateescape")


def standard_console() -> Console:
    """The real one; what a terminal cannot write is escaped, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
    return Console(sys.stdin, sys.stdout, sys.stderr, os.environ)
