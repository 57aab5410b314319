"""Plain text → nothing but copy: no markup of its own."""

from verify.read.page import PLAIN, Page


def page(text: str, start: int) -> Page:
    """The page from `start` on (behind front matter)."""
    return PLAIN
