"""Plain text → nothing but copy; its only markup is a comment to verify (`<!-- verify: … -->`)."""

from verify.model import Span
from verify.read.page import PLAIN, Page

OPENING, CLOSING = "<!-- verify:", "-->"


def page(text: str, start: int) -> Page:
    """The page from `start` on (behind front matter)."""
    return PLAIN._replace(ignored=tuple(comments(text, start))) if OPENING in text else PLAIN


def comments(text: str, start: int = 0) -> list[Span]:
    """The comments to verify; one that is never closed ends with its line."""
    found: list[Span] = []
    while (start := text.find(OPENING, start)) >= 0:
        line = text.find("\n", start)
        line = len(text) if line < 0 else line
        close = text.find(CLOSING, start, line)
        found.append(Span(start, close + len(CLOSING) if close >= 0 else line))
        start = found[-1].end
    return found
