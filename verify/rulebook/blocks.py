"""The text of a rule file → its blocks, each by itself, so that a mistake in one costs no other.

A block begins at a line whose first word opens one (`entity`, `claim`, …) and goes on to the next such line. A logical
line is a line with those that continue it: after a comma, before `and` and `or`, or with `>` in front. A run of text
that is no rule at all (a chapter of a novel, a saved web page) is one complaint with a count.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from verify.rulebook.words import HEADS, MEMBER_WORDS, closest

#: Of so many lines, so many that look like no rule are no longer taken for slips of the pen.
VIEW, PROSE = 8, 5
_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")
_COMMA_AT_END = re.compile(r",\s*(?:#[^\"“”]*)?$")
#: What follows the first word in a line that can only be meant as the head of a block.
_HEAD_SHAPE = re.compile(
    r"\s*\w+\s+(?:(?:claim|entity|office|list)\s+)?(?:[\w-]+\s*(?:$|[:(=#\"“])|[\"“])", re.IGNORECASE
)
#: And in a line that belongs below one: nothing, a text, a number, a name, or words and signs that prose has not.
_MEMBER_SHAPE = re.compile(
    r"\s*\w+\s*(?:$|[\"“”'‘«„\d#.]|[\w-]+\s*(?:$|[\"“”'‘«„\d#,])|by\s|time\s|not\s|.*[<>=()+≤≥≠]|.*\s-\s)",
    re.IGNORECASE,
)
_BARE_HEADS = ("check", "office", "language", "kind", "cue")


class Line(NamedTuple):
    """A logical line: number of its first line (from 1), all its text, its first word in lower case ("" if none)."""

    number: int
    text: str
    word: str


class Chunk(NamedTuple):
    """A block as text: `kind` is the word that opens it (`also claim` → `claim`), or "" for a run of other text."""

    kind: str
    line: int
    lines: tuple[Line, ...]


def chunks(text: str) -> list[Chunk]:
    """All blocks and runs of other text, in order; comments and blank lines belong to nothing."""
    lines = list(logical_lines(text))
    heads = list(map(_opens, lines))
    out: list[Chunk] = []
    at = 0
    while at < len(lines):
        stop = at + 1
        if heads[at] and not _prose_at(lines, at):
            while stop < len(lines) and not heads[stop] and not _prose_at(lines, stop):
                stop += 1
            out.append(Chunk(heads[at], lines[at].number, tuple(lines[at:stop])))
        else:
            while stop < len(lines) and not _surely_opens(lines, stop):
                stop += 1
            out.append(Chunk("", lines[at].number, tuple(lines[at:stop])))
        at = stop
    return out


def logical_lines(text: str) -> Iterator[Line]:
    """Lines with their continuations; blank lines and comments only inside of one."""
    held: list[str] = []
    opening = ""  # first word of the logical line so far
    first = last = 0
    for number, line in enumerate(physical_lines(text), 1):
        mark = line.lstrip()[:1]
        if not mark or mark == "#":
            continue
        word = first_word(line)
        if held and _continues(held, opening, mark, word):
            held += [""] * (number - last - 1) + [line]
        else:
            if held:
                yield Line(first, "\n".join(held), opening)
            held, first, opening = [line], number, word
        last = number
    if held:
        yield Line(first, "\n".join(held), opening)


def physical_lines(text: str) -> list[str]:
    """Lines as editors count them: `\\n`, `\\r\\n` and `\\r` end one, and nothing else does."""
    return re.split(r"\r\n|\n|\r", text)


def first_word(line: str) -> str:
    """The word that begins a line, in lower case; "" if it begins otherwise."""
    match = _FIRST_WORD.match(line)
    return match[1].lower() if match and len(match[1]) < 40 else ""


def _continues(held: list[str], opening: str, mark: str, word: str) -> bool:
    """Whether a line that begins with this mark and word goes on with the logical line so far."""
    if mark == ">":
        return True
    if word in MEMBER_WORDS or word in HEADS:
        return False
    if word in ("and", "or"):
        return opening == "when"
    last = held[-1]
    return "," in last and bool(_COMMA_AT_END.search(last[-200:])) and not last.lstrip().startswith(">")


def _opens(line: Line) -> str:
    """The kind of block that a line opens, or "". A misspelt opening word still opens its own block."""
    word = line.word
    if word in MEMBER_WORDS:
        return ""
    if word == "also":
        rest = first_word(line.text.lstrip()[4:])
        return rest if rest in HEADS else "also"
    if word in HEADS:
        return word
    if word and len(line.text) < 400 and _HEAD_SHAPE.match(line.text):
        meant = _meant(word)
        if meant in _BARE_HEADS or any(mark in line.text for mark in ":(="):
            return meant
    return ""


@cache
def _meant(word: str) -> str:
    """The opening word that an unknown one is a slip for, or ""."""
    return closest(word, HEADS)


def _surely_opens(lines: list[Line], at: int) -> bool:
    """Whether a block begins here even amid text that is none: the line has the shape, and rules follow."""
    line = lines[at]
    if line.word not in HEADS or not _HEAD_SHAPE.match(line.text):
        return False
    bare = not any(mark in line.text for mark in ':(="“')
    return not bare or at + 1 == len(lines) or lines[at + 1].word in MEMBER_WORDS or lines[at + 1].word in HEADS


def _prose_at(lines: list[Line], at: int) -> bool:
    """Whether text that is no rule begins here: this line is none, and most of the next ones are none either."""
    if _looks_like_a_rule(lines[at]):
        return False
    return sum(not _looks_like_a_rule(line) for line in lines[at : at + VIEW]) >= PROSE


def _looks_like_a_rule(line: Line) -> bool:
    if line.word in MEMBER_WORDS:
        return bool(_MEMBER_SHAPE.match(line.text[:400]))
    return line.word in HEADS and bool(_HEAD_SHAPE.match(line.text[:400]))
