"""Bytes of a rule file → its blocks as syntax, and problems; no name is looked up yet.

Every block is read by itself and remembered by the hash of its text, so that after an edit only the blocks that
changed go through the parser. Problems carry path, line, column, an excerpt with a caret, and how to mend them.
"""

import re
from typing import NamedTuple

from verify import cache
from verify.model import Problem
from verify.read.places import ticked
from verify.rulebook import syntax
from verify.rulebook.blocks import Chunk, chunks, physical_lines
from verify.rulebook.lalr import Parsers
from verify.rulebook.syntax import Block, Complaint
from verify.rulebook.words import HEADS, MEMBER_WORDS, homes, nearest

#: How much of a long line an excerpt shows on either side of the caret.
WINDOW = 50


#: A byte that is no UTF-8, as decoding leaves it.
_STRAY_BYTE = re.compile("[\udc80-\udcff]")


class Placed(NamedTuple):
    """A block and the line (from 1) that it begins at; `whole` is False for the head of a block with a mistake."""

    block: Block
    line: int
    whole: bool = True


class RuleFile(NamedTuple):
    """A rule file as read: its lines, the blocks that could be read, and the ids of heads that could not."""

    path: str
    lines: tuple[str, ...]
    blocks: tuple[Placed, ...]
    unread: tuple[str, ...] = ()  # names in heads that could not be read: nobody need be told that they are unknown

    def problem(self, line: int, column: int, message: str, help: str = "") -> Problem:
        """A problem at a place of this file, with its excerpt."""
        return Problem(self.path, line, column, message, help, excerpt(self.lines[line - 1], column) if line else "")


class BlockStore:
    """Blocks by the hash of their text, one JSON line each: those of earlier runs, and those that this run has read."""

    LIMIT = 20_000

    def __init__(self, parsers: Parsers, name: str = "") -> None:
        self.parsers = parsers
        self.name = name  # of the file in the cache; "": nothing is kept
        self.fresh: dict[str, str] = {}
        self.kept: dict[str, str] = {}
        keys, *lines = (cache.read(parsers.folder, name) or "").split("\n") if name else [""]
        if len(keys.split()) == len(lines):
            self.kept = dict(zip(keys.split(), lines, strict=True))

    def save(self) -> None:
        """Keep what is new, beside what was known; a store that has grown too large starts over."""
        if self.fresh and self.name:
            blocks = (self.kept if len(self.kept) < self.LIMIT else {}) | self.fresh
            cache.write(self.parsers.folder, self.name, "\n".join([" ".join(blocks), *blocks.values()]))
            cache.prune(self.parsers.folder, "blocks-", 2)

    def block(self, chunk: Chunk) -> tuple[Block | None, tuple[Complaint, ...]]:
        """The block, from the store or from the parser."""
        text = repr([(line.number - chunk.line, line.text) for line in chunk.lines])
        key = cache.digest(text.encode("utf-8", "replace"))
        if key in self.kept:
            try:
                block, complaints = syntax.loads(self.kept[key])
            except (ValueError, KeyError, TypeError):
                del self.kept[key]
            else:
                return block, complaints
        from verify.rulebook.build import build

        found = build(chunk, self.parsers)
        self.fresh[key] = syntax.dumps(found)
        return found


def parse(path: str, data: bytes, store: BlockStore) -> tuple[RuleFile, list[Problem]]:
    """The blocks of a rule file and what is wrong with it; never raises, whatever the bytes are."""
    if b"\0" in data:
        help = "save it as plain text in UTF-8"
        return RuleFile(path, (), ()), [Problem(path, 0, 0, "this is not a text file", help)]
    text = data.decode("utf-8", "surrogateescape").replace("\ufeff", "")
    file = RuleFile(path, tuple(physical_lines(text)), ())
    problems = _encoding(file, text)
    if not text.strip():
        problems.append(
            Problem(path, 0, 0, "the file is empty", "a rule file holds blocks such as `entity putin : person`")
        )
    blocks, unread = [], []
    for chunk in chunks(text):
        if problems and not _is_utf8(chunk):
            continue
        if not chunk.kind:
            problems.append(_not_rules(file, chunk))
            continue
        block, complaints = store.block(chunk)
        problems += [file.problem(chunk.line + c.line, c.column, c.message, c.help) for c in complaints]
        if block is not None:
            blocks.append(Placed(block, chunk.line, not complaints))
        elif chunk.kind in ("entity", "office", "claim", "list", "kind"):
            unread += re.split(r"[\s(:=]+", chunk.lines[0].text.strip())[1:2]
    return file._replace(blocks=tuple(blocks), unread=tuple(unread)), problems


def excerpt(line: str, column: int) -> str:
    """The line around a column, and below it a caret; tabs are kept, so that the caret stands right."""
    line = _STRAY_BYTE.sub("\N{REPLACEMENT CHARACTER}", line)
    start = max(0, min(column, len(line) + 1) - 1 - WINDOW)
    shown = line[start : column + WINDOW]
    lead, tail = "…" if start else "", "…" if column + WINDOW < len(line) else ""
    blank = "".join("\t" if c == "\t" else " " for c in shown[: column - 1 - start])
    return f"{lead}{shown}{tail}\n{' ' * len(lead)}{blank}^"


def _encoding(file: RuleFile, text: str) -> list[Problem]:
    """One problem for all bytes that are no UTF-8, at the first of them."""
    count = len(_STRAY_BYTE.findall(text))
    if not count:
        return []
    number, line = next((n, line) for n, line in enumerate(file.lines, 1) if _STRAY_BYTE.search(line))
    column = len(_STRAY_BYTE.split(line, maxsplit=1)[0]) + 1
    message = "a byte that is not UTF-8" if count == 1 else f"{count} bytes, the first one here, that are not UTF-8"
    help = "save the file as UTF-8; the blocks concerned are left out"
    return [file.problem(number, column, message, help)]


def _is_utf8(chunk: Chunk) -> bool:
    return not any(_STRAY_BYTE.search(line.text) for line in chunk.lines)


def _not_rules(file: RuleFile, chunk: Chunk) -> Problem:
    """One problem for a run of text that is no rule, however long it is."""
    line, count = chunk.lines[0], len(chunk.lines)
    column = len(line.text) - len(line.text.lstrip()) + 1
    heads = f"a block begins with {ticked(HEADS)}"
    if line.word in MEMBER_WORDS:
        message, help = f"`{line.word}` stands outside of a block", f"it belongs in {homes(line.word)}"
        return file.problem(line.number, column, message, help)
    if count == 1:
        what = f"unknown keyword `{line.word}`{nearest(line.word, HEADS)}" if line.word else "this line is no rule"
        return file.problem(line.number, column, what, heads)
    last = chunk.lines[-1].number
    return file.problem(line.number, column, f"{count} lines that are no rules, up to line {last}", heads)
