"""Words, cells and colours → lines of a terminal: what every report in words is set with."""

from typing import NamedTuple

from verify.report.excerpt import cells, visible

COLOURS = {"error": "1;31", "warning": "1;33", "note": "1;36", "place": "1", "quiet": "2"}


class Style(NamedTuple):
    """How a report in words is to look: the width in cells, the language, colour, and what else to show."""

    width: int = 80
    language: str = ""  # "" means: that of most articles
    colour: bool = False
    reconciled: bool = False  # show also what agrees in other words
    root: str = ""  # the folder that relative paths count from


def paint(style: Style, colour: str, text: str) -> str:
    """The text in a colour of the table, if the style has colours."""
    return f"\x1b[{COLOURS[colour]}m{text}\x1b[0m" if style.colour and text else text


def wrap(text: str, width: int, indent: int = 2, first: int | None = None) -> list[str]:
    """The text, made visible, as lines of at most `width` cells (a longer word stands alone).

    Every line is indented, but the first one only by `first` where that is given: the caller writes before it.
    """
    lines, line, used = [], " " * (indent if first is None else first), indent
    empty = True
    for word in visible(text).split(" "):
        wide = cells(word)
        if not empty and used + 1 + wide > width:
            lines.append(line)
            line, used, empty = " " * indent, indent, True
        line, used = (line + word, used + wide) if empty else (f"{line} {word}", used + 1 + wide)
        empty = False
    return [*lines, line]


def place(path: str, line: int = 0, column: int = 0) -> str:
    """`path:line:column`, fit to be shown; what is 0 is left out."""
    return visible(f"{path}:{line}:{column}" if column else f"{path}:{line}" if line else path)
