"""Counts that words beside them make times: `Friday at 4`, `six p.m.`, `three Fridays from now`, `two more weeks`.

Comes in: a count and the mentions before it. Goes out: the clock time, day or length of time that it is; None for nearly all counts.
"""

from types import ModuleType

from verify.model import Mention
from verify.values.beyond import weekdays_away
from verify.values.clockspans import hour_after
from verify.values.clockwords import hour_at, worded
from verify.values.durations import length
from verify.values.forms import CountForm, DateForm, TimeForm
from verify.values.found import Found
from verify.values.lexer import Lexed
from verify.values.namedtimes import nights


def as_time(lexed: Lexed, value: Found, tables: ModuleType, before: list[Mention]) -> Found | None:
    """What a count is where it is a time."""
    if not isinstance(value.form, CountForm):
        return None
    kind = lexed.types[value.last : value.last + 1]
    if kind == "W":
        return weekdays_away(lexed, value, tables)
    if kind == "a" and lexed.folded[value.last] in tables.FURTHER:
        return further(lexed, value, value.form, tables)
    if kind == "P":
        return nights(lexed, value, tables)
    if kind in ("μ", "π", "ω") and lexed.types[value.first] == "u":
        return worded(lexed, value, tables)
    if not before or before[-1].last != value.first - 1:
        return None
    day = before[-1].form
    if isinstance(day, TimeForm):
        return hour_after(lexed, value, day, tables)
    cued = lexed.folded[value.first - 1] in tables.HOUR_CUES
    return hour_at(lexed, value, day, tables) if cued and isinstance(day, DateForm) and daily(day) else None


def further(lexed: Lexed, value: Found, form: CountForm, tables: ModuleType) -> Found | None:
    """`two more weeks`, `3 additional years`."""
    at = value.last + 1
    if lexed.types[at : at + 1] not in tuple("yreijq"):
        return None
    return length(lexed, value.first, at, form.amount, tables)


def daily(form: DateForm) -> bool:
    """Whether the date names a day."""
    return form.day is not None or form.weekday is not None or form.unit == "day"
