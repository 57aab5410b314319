"""Days that move: `the first Monday of October`, Thanksgiving, Easter and the feasts that follow it.

Comes in: tokens, or a form and a year. Goes out: forms whose `span` names the calculation (`nth`: the `which`-th
`weekday` of `month`, -1 the last; `easter`, `orthodox`), `shift` days from it; and the day it falls on in a year.
"""

from collections.abc import Callable
from datetime import date as calendar_date
from types import ModuleType

from verify.values.dates import date
from verify.values.days import ordinal
from verify.values.forms import DateForm, Part
from verify.values.found import Found
from verify.values.lexer import Lexed
from verify.values.places import ordinal_number

#: from the Julian to the Gregorian calendar, in the years 1900 to 2099
JULIAN = 13


def nth(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the first Monday of October 2014`, `the last Friday of this month`."""
    of = next(at for at in range(first, last) if lexed.types[at] in "DF")
    week = of - 1
    rest = date(lexed, of + 1, last, tables) or this_month(lexed, of + 1, last)
    place = which(lexed, first, week, tables)
    if rest is None or not place or rest.day is not None:
        return []
    weekday = tables.WEEKDAYS.get(lexed.folded[week])
    spans = (Part("weekday", lexed.starts[week], lexed.ends[week]), *rest.parts)
    form = rest._replace(weekday=weekday, span="nth", which=place, parts=spans)
    return [Found("date", first, last, form)] if weekday is not None else []


def this_month(lexed: Lexed, first: int, last: int) -> DateForm | None:
    """`the month`: the one that the text is in."""
    return DateForm(unit="month", offset=0, base="text") if lexed.types[first:last] == "ηr" else None


def which(lexed: Lexed, first: int, week: int, tables: ModuleType) -> int:
    """Which one of its month: -1 the last, 0 none."""
    at = first + (lexed.types[first] == "η")
    if lexed.types[at] == "L":
        return -1 if lexed.folded[at] == "last" else 0
    number = int(lexed.words[at]) if lexed.types[at] == "d" else ordinal_number(lexed.words[at], tables)
    return number if number < 6 else 0


def moving_day(form: DateForm, year: int) -> int | None:
    """The ordinal of the day in a year; None if there is none (a fifth Monday)."""
    found = CALCULATED[form.span](form, year)
    return found + form.shift if found is not None else None


def nth_weekday(form: DateForm, year: int) -> int | None:
    """The n-th weekday of a month."""
    month, weekday = form.month or 1, form.weekday or 0
    if form.which < 0:
        end = calendar_date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
        return end - (end - 1 - weekday) % 7
    start = calendar_date(year, month, 1).toordinal()
    day = start + (weekday - (start - 1)) % 7 + 7 * (form.which - 1)
    return day if calendar_date.fromordinal(day).month == month else None


def easter(form: DateForm, year: int) -> int | None:
    """Easter Sunday by the Gregorian reckoning (the anonymous algorithm of 1876)."""
    golden, century = year % 19, year // 100
    correction = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = correction - correction // 28 * (1 - 29 // (correction + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    back = moon - weekday
    month = 3 + (back + 40) // 44
    return ordinal(year, month, back + 28 - 31 * (month // 4))


def orthodox(form: DateForm, year: int) -> int | None:
    """Easter Sunday by the Julian reckoning, on the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    julian = ordinal(year, month, day + 1)
    return julian + JULIAN if julian is not None else None


CALCULATED: dict[str, Callable[[DateForm, int], int | None]] = {
    "nth": nth_weekday, "easter": easter, "orthodox": orthodox,
}  # fmt: skip
