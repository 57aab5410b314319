"""Times that words about a unit name: `last fiscal year`, `fiscal 2018`, `the day before`, `at the moment`.

Comes in: a run that a rule of `grammar` matched. Goes out: the date, or nothing where the words are none of the tables.
"""

from types import ModuleType

from verify.values.dates import date
from verify.values.forms import Amount, CountForm, DateForm, DurationForm, Part
from verify.values.found import Found
from verify.values.fractions import closes
from verify.values.lexer import Lexed


def kindyear(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`last fiscal year`, `this calendar year`, `next working week`; a business year begins when its owner likes."""
    at = last - 2
    span = tables.YEAR_KINDS.get((lexed.folded[at], tables.TIME_UNITS[lexed.folded[at + 1]][1]))
    if span is None or lexed.folded[at + 1] in tables.PLURAL_UNITS:
        return []
    unit, offset = tables.TIME_UNITS[lexed.folded[at + 1]][1], tables.DIRECTIONS.get(lexed.folded[at - 1], 0)
    return [Found("date", first, last, DateForm(unit=unit, offset=offset, span=span))]


def fiscal(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`fiscal 2018`, `fiscal year 2018`."""
    form = date(lexed, first, last, tables)
    if form is None or tables.YEAR_KINDS.get((lexed.folded[first - 1], "year")) != "fiscal":
        return []
    return [Found("date", first - 1, last, form._replace(span="fiscal"))]


def besidetold(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the day before`, `the year after`: counted from a day told elsewhere."""
    told = tables.BESIDE.get(lexed.folded[last - 1])
    if told is None:
        return []
    unit, parts = (
        tables.TIME_UNITS[lexed.folded[last - 2]][1],
        (Part("direction", lexed.starts[last - 1], lexed.ends[last - 1]),),
    )
    return [Found("date", first, last, DateForm(unit=unit, offset=told, base="text", parts=parts))]


def todate(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the year to date`: this year, as far as it has gone."""
    if lexed.folded[last - 1] not in tables.TO_DATE:
        return []
    unit = tables.TIME_UNITS[lexed.folded[last - 3]][1]
    return [Found("date", first, last, DateForm(unit=unit, offset=0))]


def atnow(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`at present`, `at the moment`, `at this time`: now, unless what follows says which moment."""
    name = " ".join(lexed.folded[first:last])
    if lexed.folded[first - 1] not in tables.HOUR_CUES or name not in tables.AT_NOW:
        return []
    ends = lexed.types[last : last + 1] in ("", ".", "?", "!")
    alone = ends or (lexed.types[first] != "L" and (closes(lexed, last) or lexed.types[last] in "xF"))
    return [Found("date", first, last, DateForm(ref="PRESENT_REF"))] if alone else []


def nights(lexed: Lexed, count: Found, tables: ModuleType) -> Found | None:
    """`two nights`: a length of time, where nothing makes it a day (`two nights ago`)."""
    at = count.last
    if not isinstance(count.form, CountForm) or lexed.folded[at] not in tables.NIGHTS:
        return None
    behind = lexed.folded[at + 1] if at + 1 < len(lexed.folded) else ""
    amount: Amount = count.form.amount
    if (
        behind in tables.AWAY
        or behind in tables.LATER
        or amount.step != 1
        or (amount.number == 1) == (lexed.folded[at] in tables.PLURAL_PARTS)
    ):
        return None
    return Found("duration", count.first, at + 1, DurationForm(((amount, "night"),)))
