"""Dates as forms and programs print them, the month by name: `05-Aug-2016`, `23/Sep/2020`, `2019-aug-01`, `Sep-23-2020`.

Comes in: a run that a rule of `grammar` matched; a month and what its hyphen ties to it are one token. Goes out: the date,
or nothing where the digits are no day and no year.
"""

import re
from types import ModuleType

from verify.values.days import ordinal
from verify.values.forms import DateForm, Part
from verify.values.found import Found
from verify.values.lexer import Lexed
from verify.values.parts import named_month

PIECE = re.compile(r"[^\W_]+")


def notation(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """A month by name with a day, a year of four digits, or both, tied by hyphens or slashes without blanks."""
    if any(lexed.gaps[first + 1 : last]) or (first and lexed.types[first - 1] in "-/" and not lexed.gaps[first]):
        return []
    fields: dict[str, int] = {}
    parts = []
    for at in range(first, last):
        for piece in PIECE.finditer(lexed.words[at]):
            name, value = field(piece.group(), tables)
            if name in fields or not name:
                return []
            fields[name] = value
            parts.append(Part(name, lexed.starts[at] + piece.start(), lexed.starts[at] + piece.end()))
    whole = ordinal(fields.get("year", 2000), fields.get("month", 0), fields.get("day", 1)) is not None
    told = len(fields) == 3 or ("month" in fields and (last - first > 1 or "year" in fields))
    form = DateForm(fields.get("year"), fields.get("month"), fields.get("day"), parts=tuple(parts))
    return [Found("date", first, last, form)] if whole and told else []


def field(text: str, tables: ModuleType) -> tuple[str, int]:
    """Which field of a date digits or a name fill; nothing if none."""
    if not text.isdigit():
        month = named_month(text, tables)
        return ("month", month) if month else ("", 0)
    return ("year" if len(text) == 4 else "day" if len(text) <= 2 else "", int(text))
