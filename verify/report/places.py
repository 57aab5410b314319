"""Code-point offsets → lines and columns as an editor counts them.

Lines end at `\\n`, `\\r\\n` or a lone `\\r`. Lines and columns count from 1, columns in code
points, and a byte order mark is no column.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from verify.model import Article

BYTE_ORDER_MARK = "\ufeff"


class Lines:
    """The lines of one text; found once, each place is then a binary search."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [1 if text.startswith(BYTE_ORDER_MARK) else 0, *line_ends(text)]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        line = max(bisect_right(self.starts, offset), 1)
        return line, max(offset - self.starts[line - 1], 0) + 1

    def bounds(self, line: int) -> tuple[int, int]:
        """Where a line starts and where it ends, its line break left out."""
        start = self.starts[line - 1]
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return start, end


def line_ends(text: str) -> Iterable[int]:
    """The offsets after each line break."""
    if "\r" in text:
        import re

        return [match.end() for match in re.finditer(r"\r\n?|\n", text)]
    return accumulate(len(line) + 1 for line in text.split("\n")[:-1])


class Places(dict[str, Lines]):
    """Path → lines of the article, split on first use; a path that no article has is an empty text."""

    def __init__(self, articles: Iterable[Article]) -> None:
        super().__init__()
        self.texts = {article.path: article.text for article in articles}

    def __missing__(self, path: str) -> Lines:
        lines = self[path] = Lines(self.texts.get(path, ""))
        return lines
