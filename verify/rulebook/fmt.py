"""The layout of a rule file: text → the same rules, laid out as everybody else lays them out.

Heads begin their line, what belongs to a head stands two blanks in, what belongs to a line (`means` to `says`, `gives`
to `example`) four. In blocks of entities, offices and facts the first words take a column of their own. Comments stay,
blank lines stay (two at most), and blanks within a line are left alone. What is no rule is left as it is, and so is
every text in quotation marks. Doing it twice changes nothing more.
"""

import re

from verify.rulebook.blocks import Chunk, chunks, first_word, physical_lines
from verify.rulebook.words import HEADS, MEMBERS

#: How far a line is indented by its first word; verbatim lines stand two further than the line they belong to.
STEP = 2
DEEPER = {"means": 2, "gives": 2, "but": 2}
#: Blocks whose first words take a column, and its width.
COLUMNS = ("entity", "office", "fact")
WIDTH = 7
_OPENING = re.compile(r"\s*([^\W\d_]+)[ \t\xa0]*")
_SPACED = re.compile(r"^((?:entity|kind)\s+[\w-]+)\s*:\s*")


def formatted(text: str) -> str:
    """The text laid out anew; only blanks, line ends and the case of first words change."""
    lines = physical_lines(text.replace("\ufeff", ""))
    laid = [line.rstrip() for line in lines]
    for chunk in chunks(text.replace("\ufeff", "")):
        if chunk.kind in HEADS:
            _lay_out(chunk, laid)
    _indent_comments(laid)
    return _squeezed(laid)


def _lay_out(chunk: Chunk, laid: list[str]) -> None:
    """The lines of one block."""
    known = MEMBERS.get(chunk.kind, {})
    for number, line in enumerate(chunk.lines):
        if number and line.word not in known:
            continue
        depth = STEP * DEEPER.get(line.word, 1) if number else 0
        column = WIDTH if number and chunk.kind in COLUMNS and line.word != "held" else 0
        for offset, part in enumerate(line.text.split("\n")):
            if part.lstrip().startswith(">"):
                laid[line.number - 1 + offset] = " " * (depth + STEP) + _verbatim(part)
            elif offset and part.strip():
                laid[line.number - 1 + offset] = " " * (depth + max(column, STEP)) + part.strip()
            elif not offset:
                laid[line.number - 1] = " " * depth + _opening(part, column)


def _verbatim(part: str) -> str:
    """A `>` line with one blank behind its mark."""
    return f"> {part.strip()[1:].strip()}".rstrip()


def _opening(part: str, column: int) -> str:
    """The first line of a logical line: its first word in lower case, then the rest in its column."""
    match = _OPENING.match(part)
    assert match is not None
    rest = part[match.end() :].rstrip()
    if not rest:
        return match[1].lower()
    blank = "" if rest[0] in ":=(," else " "
    opened = f"{match[1].lower()}{blank}".ljust(column) + rest
    return _SPACED.sub(r"\1 : ", opened)


def _indent_comments(laid: list[str]) -> None:
    """Comments on lines of their own stand as far in as the rule that follows them."""
    depth: int | None = None
    for number in range(len(laid) - 1, -1, -1):
        line = laid[number]
        if line.lstrip().startswith("#"):
            laid[number] = line if depth is None else " " * depth + line.lstrip()
        elif not line.strip():
            depth = None
        elif first_word(line):
            depth = len(line) - len(line.lstrip())


def _squeezed(lines: list[str]) -> str:
    """Two blank lines at most, none at the ends, and a line end after the last line."""
    text = re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines).strip("\n"))
    return f"{text}\n" if text else ""
