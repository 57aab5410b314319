"""How far a long run is, on the error stream of a terminal: nothing for the first second, nothing in a pipe."""

from collections.abc import Callable

from verify.console import Console

PATIENCE, STEP = 1.0, 0.1  # seconds


class Progress:
    """A line that is written over; `tick` once an article, `done` at the end."""

    def __init__(self, console: Console, total: int, clock: Callable[[], float]) -> None:
        self.console, self.total, self.clock = console, total, clock
        self.count, self.shown = 0, False
        self.next = clock() + PATIENCE

    def tick(self) -> None:
        """One more article is read."""
        self.count += 1
        now = self.clock()
        if now >= self.next:
            self.next, self.shown = now + STEP, True
            self.console.stderr.write(f"\r{self.count}/{self.total}")
            self.console.stderr.flush()

    def done(self) -> None:
        """Take the line away."""
        if self.shown:
            self.console.stderr.write("\r\x1b[K")


def progress(console: Console, total: int) -> Progress | None:
    """The line, where somebody may be watching."""
    if not console.stderr.isatty() or console.environ.get("TERM") == "dumb":
        return None
    from time import monotonic

    return Progress(console, total, monotonic)
