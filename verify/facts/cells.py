"""Cells of a table → the literals that rule files have: `2000-07-19 .. 2000-07-20`, `12 km`, `03:00 WIB`, `"Budi"`, an id.

The grammar of rule files has the same literals; here they are read without it, a million in seconds.
"""

import re
from functools import lru_cache

from verify.rulebook.literals import Wrong
from verify.rulebook.syntax import Term

_SIGNATURE = re.compile(r"([^\W\d]\w*)\s*\((.*)\)", re.DOTALL)
_ARGUMENT = re.compile(r'\s*("[^"]*"|[^",]*)\s*(?:,|$)')
_QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”|\'([^\']*)\'')
_NAME = re.compile(r"\w*[^\W\d]\w*(?:-\w+)*")
_DATE = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?")
_CLOCK = re.compile(r"(\d{1,2}:\d{2}(?:[+-]\d{2}:?\d{2}|Z)?)(?:\s+([A-Za-z]+))?")
_AMOUNT = re.compile(r"(-?\d+(?:[.,]\d+)*)(?:\s*(%|[^\W\d].*|[\"“].*))?", re.DOTALL)
_RANGE = re.compile(r"\s*(?:\.{2,3}|…)\s*")


@lru_cache(4096)
def signature(cell: str) -> tuple[str, tuple[str, ...]] | Wrong:
    """`previous_visit(putin, korea_utara)` → the predicate and its arguments as written (a literal in its marks)."""
    example = "write it like `holder(presiden_rusia)` or `previous_visit(putin, korea_utara)`"
    found = _SIGNATURE.fullmatch(cell)
    if not found:
        return Wrong(f"`{cell}` is no signature" if cell else "the row names no fact", example)
    arguments = [text.strip() for text in _ARGUMENT.findall(found[2])]
    while arguments and not arguments[-1]:
        arguments.pop()
    if not all(arguments) or ("(" in found[2] and '"' not in found[2]):
        return Wrong(f"`{cell}` is no signature", example)
    return found[1], tuple(arguments)


def quoted(cell: str) -> str | None:
    """What stands between the quotation marks that a cell begins and ends with, or None."""
    found = _QUOTED.fullmatch(cell)
    return next(part for part in found.groups() if part is not None) if found else None


@lru_cache(4096)
def term(cell: str) -> Term | Wrong:
    """The literal that a cell holds."""
    parts = _RANGE.split(cell) if quoted(cell) is None else [cell]
    if len(parts) == 2 and any(parts):
        ends = [end(part) if part else "" for part in parts]
        if all(not isinstance(e, str) or not part for e, part in zip(ends, parts, strict=True)):
            return Term("range", tuple(ends), 0, 1)
    found = end(cell)
    if isinstance(found, str):
        return Wrong(f"`{cell}` cannot be read" if cell else "the row has no value", _HELP)
    return found


_HELP = 'write a day (`2024-06-19`), a number with its unit (`12 km`), the id of an entity, or a text in `"` marks'


def end(cell: str) -> "Term | str":
    """One literal that is no range; what is none comes back as it is."""
    if (text := quoted(cell)) is not None:
        return Term("string", (text,), 0, 1)
    if _DATE.fullmatch(cell):
        return Term("date", (cell,), 0, 1)
    if clock := _CLOCK.fullmatch(cell):
        return Term("clock", tuple(part for part in clock.groups() if part), 0, 1)
    if amount := _AMOUNT.fullmatch(cell):
        return Term(
            "amount" if amount[2] else "number", tuple(part.strip('"“”') for part in amount.groups() if part), 0, 1
        )
    return Term("name", (cell,), 0, 1) if _NAME.fullmatch(cell) else cell
