"""CSV (RFC 4180; also `;` and tab, as spreadsheets write them) → rows by column name, and problems with their place.

A row that cannot be read costs itself alone: a quotation mark that is never closed ends with its own line, bytes that
are no UTF-8 spoil the cell they stand in. A cell may go on over some lines, where its quotation marks say so.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from verify.model import Problem
from verify.read.places import did_you_mean

#: a cell goes on over no more lines than this; otherwise its quotation mark was never closed
LONGEST = 20
DELIMITERS = ",;\t"
#: columns of a table of facts, of one of entities, and what tells the two apart
FACTS = ("fact", "value", "valid_from", "valid_to", "source", "seen", "rank")
ENTITIES = (
    "entity", "kind", "name", "aliases", "abbreviations", "not", "within", "born", "died", "source", "seen",
)  # fmt: skip
NEEDED = {FACTS: ("fact", "value"), ENTITIES: ("entity", "name")}


class Row(NamedTuple):
    """One row: its cells by column, and where it stands."""

    path: str
    line: int
    text: str  # as written
    cells: dict[str, str]
    delimiter: str
    columns: tuple[str, ...]

    def problem(self, column: str, message: str, help: str = "") -> Problem:
        """A problem at a cell of this row."""
        starts = offsets(self.text, self.delimiter)
        at = self.columns.index(column) if column in self.columns else 0
        return problem(self.path, self.line, self.text, starts[min(at, len(starts) - 1)], message, help)


class Table(NamedTuple):
    """What the first line of a file says of the others."""

    columns: tuple[str, ...]
    delimiter: str
    shape: tuple[str, ...]  # FACTS or ENTITIES; empty if the file is neither


def problem(path: str, line: int, text: str, at: int, message: str, help: str = "") -> Problem:
    """A problem at a code point of a record, with that line of it and a caret."""
    before = text[:at]
    line += before.count("\n")
    column = at - (before.rfind("\n") + 1)
    shown = text.split("\n")[before.count("\n")].replace("\t", " ").encode("utf-8", "replace").decode()
    return Problem(path, line, column + 1, message, help, f"{shown}\n{' ' * column}^")


def offsets(text: str, delimiter: str) -> list[int]:
    """Where each cell of a record begins."""
    starts, quoted = [0], False
    for at, mark in enumerate(text):
        if mark == '"' and (quoted or not text[starts[-1] : at].strip(' "')):
            quoted = not quoted
        elif mark == delimiter and not quoted:
            starts.append(at + 1)
    return starts


def records(lines: Iterable[str]) -> Iterator[tuple[int, str, bool]]:
    """Line number, text, and whether the quotation marks pair; a record may take several lines."""
    held: list[str] = []
    source = enumerate(lines, 1)
    for number, line in source:
        line = line.rstrip("\r\n")
        if '"' not in line or line.count('"') % 2 == 0:
            yield number, line, True
            continue
        held = [line]
        closed = False
        for _, more in source:
            held.append(more.rstrip("\r\n"))
            closed = more.count('"') % 2 == 1
            if closed or len(held) > LONGEST:
                break
        if closed:
            yield number, "\n".join(held), True
            continue
        yield number, held[0], False
        yield from again(held[1:], number + 1)


def again(lines: Sequence[str], first: int) -> Iterator[tuple[int, str, bool]]:
    """Lines behind a quotation mark that was never closed, each as a record of its own."""
    for number, line in enumerate(lines, first):
        yield number, line, line.count('"') % 2 == 0


def split(text: str, delimiter: str) -> list[str]:
    """The cells of a record."""
    if '"' not in text:
        return [cell.strip() for cell in text.split(delimiter)]
    return [cell.strip() for cell in next(csv.reader([text], delimiter=delimiter, skipinitialspace=True))]


def header(path: str, text: str) -> tuple[Table, list[Problem]]:
    """The columns that the first line names; one nobody knows is a problem if it looks like one that is known."""
    delimiter = max(DELIMITERS, key=text.count)
    columns = tuple(cell.lower() for cell in split(text, delimiter))
    shape = FACTS if "fact" in columns else ENTITIES if "entity" in columns else ()
    if not shape:
        help = f"facts begin with a line `{','.join(FACTS)}`, entities with `{','.join(ENTITIES)}`"
        return Table(columns, delimiter, ()), [
            problem(path, 1, text, 0, "this first line names no known columns", help)
        ]
    starts, problems = offsets(text, delimiter), []
    for name in NEEDED[shape]:
        if name not in columns:
            near = did_you_mean(name, columns)
            help = f"{near} name it `{name}`" if near else "add it to the first line"
            problems.append(problem(path, 1, text, 0, f"there is no column `{name}`", help))
    for at, name in enumerate(columns):
        if name in columns[:at]:
            help = "keep one of the two; the first one is used"
            problems.append(problem(path, 1, text, starts[at], f"the column `{name}` stands twice", help))
        elif name not in shape and (near := did_you_mean(name, shape)):
            problems.append(problem(path, 1, text, starts[at], f"unknown column `{name}`; it is not used", near))
    whole = all(name in columns for name in NEEDED[shape])
    return Table(columns, delimiter, shape if whole else ()), problems


def rows(path: str, lines: Iterable[str]) -> Iterator[Row | Problem | Table]:
    """First the table, then its rows, with problems between them where they stand."""
    table: Table | None = None
    for number, text, paired in records(lines):
        if table is None:
            if text.strip():
                table, problems = header(path, text.removeprefix("\ufeff"))
                yield table
                yield from problems
                if not table.shape:
                    return
        elif not paired:
            help = 'put `"` at the end of the cell, or write it twice (`""`) where it belongs to the text'
            yield problem(path, number, text, text.rfind('"'), "this quotation mark is not closed", help)
        elif text.strip(f" {table.delimiter}"):
            yield row(path, number, text, table)


def row(path: str, number: int, text: str, table: Table) -> Row | Problem:
    """One row, or what is wrong with its shape."""
    if not text.isascii() and (at := undecoded(text)) >= 0:
        return problem(path, number, text, at, "this is not UTF-8", "save the file as UTF-8")
    if "\0" in text or "\x1f" in text:
        return problem(path, number, text, 0, "control characters in this row", "write the row anew")
    try:
        cells = split(text, table.delimiter)
    except csv.Error as error:
        return problem(path, number, text, 0, f"this row cannot be read: {error}", "write the row anew")
    count = len(table.columns)
    if len(cells) > count and any(cells[count:]):
        help = 'put a cell that holds the separator between `"` marks'
        starts = offsets(text, table.delimiter)
        at = starts[min(count, len(starts) - 1)]
        return problem(path, number, text, at, f"{len(cells)} cells, where the first line names {count}", help)
    named: dict[str, str] = {}
    for column, cell in zip(table.columns, cells, strict=False):
        named.setdefault(column, cell)
    return Row(path, number, text, named, table.delimiter, table.columns)


def undecoded(text: str) -> int:
    """Where a byte stands that is no UTF-8 (a lone surrogate, as `surrogateescape` leaves it); -1 for nowhere."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return error.start
    return -1
