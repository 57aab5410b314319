"""The sides of a finding → excerpts: a line number, the line, carets, and what the words were taken to mean."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from verify.model import Article, Location
from verify.report.excerpt import Mark, cells, excerpt, visible
from verify.report.layout import Style, paint, place, wrap
from verify.report.places import Lines, Places
from verify.report.words import Words

SHOWN = 6  # excerpts of one finding; the other places are named
NAMED = 10  # so many more are named by their place
SIGNS = {"primary": "^", "related": "~"}


class Part(NamedTuple):
    """The part of a side that stands on one line."""

    line: int
    mark: Mark
    label: str


class Sides:
    """Excerpts from a set of articles in one style."""

    def __init__(self, articles: Sequence[Article], style: Style, words: Words) -> None:
        self.style = style
        self.words = words
        self.places = Places(articles)
        self.texts = {article.path: article.text for article in articles}

    def where(self, side: Location) -> str:
        """`path:line:column` of a side."""
        return place(side.path, *self.places[side.path].place(side.start))

    def show(self, locations: Sequence[Location], severity: str) -> list[str]:
        """Excerpts of the first few sides, under their path where it changes; the other places are named."""
        lines: list[str] = []
        last = locations[0].path if locations else ""
        shown = [side for side in locations[:SHOWN] if side.path in self.texts]
        for path, group in groupby(shown, attrgetter("path")):
            sides = list(group)
            if path != last:
                lines.append("  " + paint(self.style, "place", self.where(sides[0])))
                last = path
            lines += self.excerpts(path, sides, severity)
        if rest := locations[SHOWN:]:
            places = [*map(self.where, rest[:NAMED])]
            places += [self.words("report.more", n=len(rest) - NAMED)] if len(rest) > NAMED else []
            lines += wrap(self.words("report.also", places=", ".join(places)), self.style.width)
        return lines

    def excerpts(self, path: str, sides: Sequence[Location], severity: str) -> list[str]:
        """Excerpts of one article in its order; spans that stand close together on one line share it."""
        text, lines = self.texts[path], self.places[path]
        parts = sorted(part for side in sides for part in parts_of(text, lines, side))
        margin = len(str(parts[-1].line))
        room = max(self.style.width - margin - 6, 20)
        out: list[str] = []
        for row in rows_of(text, parts, room):
            shown, carets = excerpt(text, lines.bounds(row[0].line), [part.mark for part in row], room)
            label = " · ".join(self.words.shown(part.label) for part in row if part.label)
            if label and cells(carets) + 1 + cells(label) <= room:
                carets += f" {label}"
            out += self.numbered(row[0].line, shown, carets, severity, margin)
        return out

    def numbered(self, number: int, row: str, carets: str, severity: str, margin: int = 1) -> list[str]:
        """`  3 | the row` and the carets below it."""
        bar = paint(self.style, "quiet", f"  {number:>{margin}} | ")
        below = paint(self.style, "quiet", f"  {' ' * margin} | ")
        return [bar + row, below + paint(self.style, severity, carets)]


def parts_of(text: str, lines: Lines, side: Location) -> list[Part]:
    """A side cut at line breaks, without the blanks around them; of more than two lines the first and the last."""
    sign = SIGNS.get(side.role, "^")
    first, last = lines.place(side.start)[0], lines.place(max(side.end - 1, side.start))[0]
    said = " ".join(text[side.start : side.end].split())
    label = visible(side.value) if side.value and side.value != said else ""
    if first == last:
        return [Part(first, Mark(side.start, side.end, sign), label)]
    parts = []
    for line in (first, last):
        start, end = lines.bounds(line)
        start, end = max(start, side.start), min(end, side.end)
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip())
        if piece.strip():
            parts.append(Part(line, Mark(start, start + len(piece.strip()), sign), ""))
    if not parts:
        return [Part(first, Mark(side.start, side.start, sign), label)]
    return [*parts[:-1], parts[-1]._replace(label=label)]


def rows_of(text: str, parts: Sequence[Part], room: int) -> Iterator[list[Part]]:
    """Parts that share a row: on one line, not overlapping, and together no wider than `room` cells."""
    row: list[Part] = []
    for part in parts:
        if row and (
            part.line != row[-1].line
            or part.mark.start < row[-1].mark.end
            or not fits(text, row[0].mark.start, part.mark.end, room)
        ):
            yield row
            row = []
        row.append(part)
    if row:
        yield row


def fits(text: str, start: int, end: int, room: int) -> bool:
    """Whether a stretch can be shown in `room` cells."""
    return end - start <= room * 2 and cells(visible(text[start:end])) <= room
