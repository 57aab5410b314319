"""Code-point offsets → lines and columns as an editor counts them.

Lines end at `\\n`, `\\r\\n` or a lone `\\r`. Lines and columns count from 1, columns in code points.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable

from verify.model import Article

LINE_END = re.compile(r"\r\n?|\n")


class Lines:
    """The lines of one text; found once, each place is then a binary search."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0]
        self.starts.extend(match.end() for match in LINE_END.finditer(text))

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def bounds(self, line: int) -> tuple[int, int]:
        """Where a line starts and where it ends, its line break left out."""
        start = self.starts[line - 1]
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return start, end


class Places(dict[str, Lines]):
    """Path → lines of the article, split on first use; a path that no article has is an empty text."""

    def __init__(self, articles: Iterable[Article]) -> None:
        super().__init__()
        self.texts = {article.path: article.text for article in articles}

    def __missing__(self, path: str) -> Lines:
        lines = self[path] = Lines(self.texts.get(path, ""))
        return lines
