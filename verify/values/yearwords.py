"""Years and days in words: `in nineteen ninety-six`, `January twenty-five nineteen eighty-six`, `October two thousand and five`.

Comes in: tokens at a number word. Goes out: a year as it is spoken (centuries and the rest, or two thousand and the rest),
or the date that it completes.
"""

from types import ModuleType

from verify.values.dates import date
from verify.values.forms import DateForm, Part
from verify.values.found import Found, counts
from verify.values.lexer import Lexed
from verify.values.numbers import amount


def spoken_year(lexed: Lexed, at: int, tables: ModuleType) -> tuple[int, int] | None:
    """The year that number words say from token `at` on, and the token after it; None if they say none."""
    if lexed.types[at : at + 1] != "u" or not tables.GROUPED:
        return None
    head = tables.NUMBERS[lexed.folded[at]]
    behind = lexed.types[at + 1 : at + 2]
    if 11 <= head <= 20 and behind == "u":
        rest = small(lexed, at + 1, tables)
        return (head * 100 + rest[0], rest[1]) if rest and rest[0] >= 10 else None
    if (behind == "h" and 11 <= head <= 19) or (behind == "m" and head == 2):
        found = amount(lexed, at, tables)
        return (int(found[0].number), found[1]) if found and 1100 <= found[0].number < 2100 else None
    return None


def small(lexed: Lexed, at: int, tables: ModuleType) -> tuple[int, int] | None:
    """A number below a hundred in words, and the token after it."""
    found = amount(lexed, at, tables) if lexed.types[at : at + 1] == "u" else None
    return (int(found[0].number), found[1]) if found and 0 < found[0].number < 100 else None


def yearwords(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`in nineteen ninety-six`; not `in nineteen hundred homes`."""
    found = spoken_year(lexed, first, tables)
    if found is None or counts(lexed, found[1], tables):
        return []
    parts = (Part("year", lexed.starts[first], lexed.ends[found[1] - 1]),)
    return [Found("date", first, found[1], DateForm(found[0], parts=parts))]


def dayword(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`twenty five January nineteen eighty-six`: a day in words, where a year follows."""
    day = small(lexed, first, tables)
    if day is None or lexed.types[day[1] : day[1] + 1] != "M" or day[0] > 31:
        return []
    form = date(lexed, day[1], day[1] + 1, tables)
    if form is None:
        return []
    parts = (Part("day", lexed.starts[first], lexed.ends[day[1] - 1]), *form.parts)
    whole = completed(lexed, Found("date", first, day[1] + 1, form._replace(day=day[0], parts=parts)), tables)
    return [whole] if isinstance(whole.form, DateForm) and whole.form.year else []


def completed(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """A date with the year in words behind it: `13 Sept nineteen seventy-two`; a day in words only where a year follows."""
    form, at = found.form, found.last
    if not isinstance(form, DateForm) or form.month is None or form.year is not None:
        return found
    year = spoken_year(lexed, at, tables)
    if year is None and form.day is None:
        day = small(lexed, at, tables)
        year = spoken_year(lexed, day[1], tables) if day and day[0] <= 31 else None
        if day and year:
            form = form._replace(day=day[0], parts=(*form.parts, Part("day", lexed.starts[at], lexed.ends[day[1] - 1])))
            at = day[1]
    if year is None or counts(lexed, year[1], tables):
        return found
    parts = (*form.parts, Part("year", lexed.starts[at], lexed.ends[year[1] - 1]))
    return found._replace(last=year[1], form=form._replace(year=year[0], parts=parts))
