"""Holidays in tokens → `DateForm`s, and the days of those that move.

Comes in: a run that the rule for holidays matched, or the form of one. Goes out: a form with day and month where the
holiday keeps its date, else with its name alone; the days then come from the dated tables of the languages.
"""

from types import ModuleType

from verify.languages import LANGUAGES
from verify.model import Ranges
from verify.values.days import clipped, joined
from verify.values.forms import DateForm, Part
from verify.values.found import Found
from verify.values.lexer import Lexed

#: how many days a feast may be from the day that a text without a year was published
REACH = 240


def holiday(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """The longest name in the tables, which may begin up to two words earlier, with `hari raya` and a year beside it."""
    for start in range(max(0, first - 2), first + 1):
        for end in range(last, first, -1):
            name = " ".join(lexed.folded[start:end])
            if name in tables.RECKONED:
                return [reckoned(lexed, start, end, name, tables)]
            if name in tables.HOLIDAYS or name in tables.FEAST_NAMES:
                return [named(lexed, start, end, name, tables)]
    return []


def named(lexed: Lexed, first: int, last: int, name: str, tables: ModuleType) -> Found:
    """The holiday of a name, with the words and the year that belong to it."""
    day, month = tables.HOLIDAYS.get(name, (None, None))
    for head in tables.FEAST_HEADS:
        if tuple(lexed.folded[max(0, first - len(head)) : first]) == head:
            first -= len(head)
            break
    parts = (Part("holiday", lexed.starts[first], lexed.ends[last - 1]),)
    year = int(lexed.words[last]) if lexed.types[last : last + 1] == "4" and lexed.words[last] >= "1900" else None
    form = DateForm(year, month, day, holiday=tables.FEAST_NAMES.get(name, name), parts=parts)
    return Found("date", first, last + (year is not None), form)


def reckoned(lexed: Lexed, first: int, last: int, name: str, tables: ModuleType) -> Found:
    """A holiday that is calculated (`values.moving`), with its year if that follows."""
    span, which, month, weekday, shift = tables.RECKONED[name]
    at = last + (lexed.types[last : last + 2] in (",4", "D4"))
    year = int(lexed.words[at]) if lexed.types[at : at + 1] == "4" else None
    parts = (Part("holiday", lexed.starts[first], lexed.ends[last - 1]),)
    form = DateForm(year, month, weekday=weekday, span=span, which=which, shift=shift, holiday=name, parts=parts)
    return Found("date", first, last if year is None else at + 1, form)


def weekday_feast(lexed: Lexed, at: int, tables: ModuleType) -> list[Found]:
    """`Good Friday`, `Black Friday`: a weekday whose word before it names a feast."""
    name = f"{lexed.folded[at - 1]} {lexed.folded[at]}" if lexed.types[at] == "W" else ""
    return [reckoned(lexed, at - 1, at + 1, name, tables)] if name in tables.RECKONED else []


def feast_days(form: DateForm, day: int | None) -> tuple[Ranges, Ranges] | None:
    """The days of a feast that moves, in its year or nearest to the publication; possibly a day off. None if unknown."""
    from datetime import date

    found = [
        date.fromisoformat(text) for table in LANGUAGES.values() for text in table.MOVING.get(form.holiday, "").split()
    ]
    if form.year is not None:
        known = [when.toordinal() for when in found if when.year == form.year]
    else:
        near = [when.toordinal() for when in found if day is not None and abs(when.toordinal() - day) <= REACH]
        known = sorted(near, key=lambda d: abs(d - (day or 0)))[:1]
    if not known:
        return None
    return joined(*(clipped(d, d) for d in known)), joined(*(clipped(d - 1, d + 1) for d in known))
