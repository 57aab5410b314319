"""Periods of business and the calendar: `over the weekend`, `year-end`.

Comes in: tokens that a rule of `grammar` matched. Goes out: `DateForm`s; which year or week is meant is told by the
publication where the words name none.
"""

from types import ModuleType

from verify.values.ahead import foretold
from verify.values.forms import DateForm, Part
from verify.values.found import Found
from verify.values.lexer import Lexed


def year_of(lexed: Lexed, first: int, last: int, tables: ModuleType) -> DateForm:
    """The year that the tokens say: `2013`, `last year`, else that of the publication."""
    at = lexed.types.find("4", first, last)
    if at >= 0:
        return DateForm(int(lexed.words[at]), parts=(Part("year", lexed.starts[at], lexed.ends[at]),))
    at = lexed.types.find("L", first, last)
    parts = (Part("direction", lexed.starts[at], lexed.ends[at]),) if at >= 0 else ()
    offset = tables.DIRECTIONS.get(lexed.folded[at], 0) if at >= 0 else 0
    return DateForm(unit="year", offset=offset, parts=parts)


def weekend(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the weekend`: the last one that has begun, unless the words before it look ahead."""
    if tables.TIME_UNITS[lexed.folded[last - 1]][1] != "weekend" or lexed.folded[last - 1] in tables.PLURAL_UNITS:
        return []
    behind = lexed.folded[last] if last < len(lexed.folded) else "."
    described = lexed.types[last : last + 1] in ("a", "A") and behind not in tables.FUNCTION_WORDS
    if described and first and lexed.folded[first - 1] not in tables.WEEKEND_CUES:
        return []  # the weekend shift
    coming = foretold(lexed, first, tables)
    return [Found("date", first, last, DateForm(unit="weekend", offset=0, toward=0 if coming else -1))]


def yearend(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`year-end`, `last month-end`."""
    form = year_of(lexed, first, last, tables)
    unit = tables.TIME_UNITS[lexed.folded[last - 1].partition("-")[0]][1]
    return [Found("date", first, last, form._replace(unit=unit, mod="END"))]
