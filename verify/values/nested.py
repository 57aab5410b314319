"""Units told by their place in a longer one: `the first week of 2015`, `the last day of October`, `the week of 6 May`.

Comes in: tokens, or a form and the days of the longer unit. Goes out: forms whose `span` names the unit and whose `which`
is its place (-1 the last, -2 the one before it), or in the plural how many of them, and its days. A week belongs to the year
or month that has its Thursday (ISO 8601); `the week of 6 May` is the one that holds the day.
"""

from types import ModuleType

from verify.model import Ranges
from verify.values.dates import date
from verify.values.days import clipped, joined, month_number, months
from verify.values.forms import DateForm, Part
from verify.values.found import Found
from verify.values.lexer import Lexed
from verify.values.moving import this_month
from verify.values.numbers import amount
from verify.values.places import ordinal_number

#: unit → the span of a form that is one of them
NESTED = {"day": "day-of", "week": "week-of", "weekend": "weekend-of", "month": "month-of"}
#: the span of a form that is a run of such units at the beginning or end of a longer one → one of them
RUNS = {"days": "day-of", "weeks": "week-of", "months": "month-of"}
SPANS = frozenset({*NESTED.values(), *RUNS, "week-with", "week-from", "week-to"})


def nested(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the first week of 2015`, `the third last day of May`, `the 15th day of next month`."""
    of = next(at for at in range(first, last) if lexed.types[at] in "DF")
    word = lexed.folded[of - 1]
    span, place = NESTED.get(tables.TIME_UNITS[word][1], ""), which(lexed, first, of - 1, tables)
    longer = date(lexed, of + 1, last, tables) or this_month(lexed, of + 1, last)
    if longer is None or not span or not place or word in tables.PLURAL_UNITS or longer.span:
        return []
    return [Found("date", first, last, longer._replace(span=span, which=place))]


def half(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the second half of 2025`, `the first half of last year`."""
    of = next(at for at in range(first, last) if lexed.types[at] in "DF")
    year = date(lexed, of + 1, last, tables)
    if lexed.types[of + 1 : last] == "ηy":
        told = Part("direction", lexed.starts[of + 1], lexed.ends[last - 1])
        year = DateForm(unit="year", offset=0, base="text", parts=(told,))
    place = which(lexed, first, of - 1, tables)
    if year is None or place not in (1, 2, -1) or tables.FRACTIONS.get(lexed.folded[of - 1]) != "1/2":
        return []
    return [Found("date", first, last, year._replace(span="half", which=place % 3))]


def which(lexed: Lexed, first: int, last: int, tables: ModuleType) -> int:
    """The place that the words before a unit say; 0 none."""
    at = first + (lexed.types[first] == "η")
    back = lexed.types[last - 1] == "L"
    if back and lexed.folded[last - 1] != "last":
        return 0
    if lexed.types[at] == "L":
        return -1
    number = int(lexed.words[at]) if lexed.types[at] == "d" else ordinal_number(lexed.words[at], tables)
    return -number if back else number


def weekwith(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the week of April 10th`, `the week beginning on 4 February`, `the week ended Saturday`."""
    week = first + (lexed.types[first] == "η")
    span = tables.WEEKS_BY.get(lexed.folded[week + 1], "")
    day = date(lexed, week + 1 + (lexed.types[week + 2] == "D") + 1, last, tables)
    whole = day is not None and (day.day is not None or (day.weekday is not None and span != "week-with"))
    if day is None or not whole or not span or tables.TIME_UNITS[lexed.folded[week]][1] != "week":
        return []
    return [Found("date", first, last, day._replace(span=span))]


def weeknumber(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`week 27 of last year`: by its number in the year (ISO 8601); `Week 3` of a season is none."""
    at = first + 2 + (lexed.types[first + 2] in "DF,")
    year, number = date(lexed, at, last, tables), int(lexed.words[first + 1])
    if year is None or tables.TIME_UNITS[lexed.folded[first]][1] != "week" or not 1 <= number <= 53:
        return []
    return [Found("date", first, last, year._replace(span="week-of", which=number))]


def run(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the first two weeks of 2021`, `the last four months of this year`."""
    of = next(at for at in range(first, last) if lexed.types[at] in "DF")
    side = first + (lexed.types[first] == "η")
    sign = tables.SIDES.get(lexed.folded[side], 0)
    span = tables.TIME_UNITS.get(lexed.folded[of - 1], ("", ""))[1] + "s"
    count = amount(lexed, side + 1, tables)
    longer = date(lexed, of + 1, last, tables) or this_one(lexed, last - 1, tables)
    if not sign or span not in RUNS or count is None or count[1] != of - 1 or longer is None or longer.span:
        return []
    if longer.day is not None or not 0 < count[0].number < 60 or count[0].step != 1:
        return []
    return [Found("date", first, last, longer._replace(span=span, which=sign * int(count[0].number)))]


def this_one(lexed: Lexed, at: int, tables: ModuleType) -> DateForm | None:
    """`the year`, `the month`: the one that the text is in."""
    unit = tables.TIME_UNITS[lexed.folded[at]][1]
    return DateForm(unit=unit, offset=0, base="text") if lexed.types[at - 1] == "η" else None


def share(form: DateForm, longer: Ranges) -> Ranges:
    """The days of the unit in each run of days of the longer one; none where that is too short for it."""
    spans = (placed(form.span, form.which, int(run.lo[0]), int(run.hi[0])) for run in longer)
    return joined(*(clipped(*span) for span in spans if span))


def otherwise(form: DateForm, days: Ranges) -> Ranges:
    """The same week as others count it: a first week is the first whole one, and a week may begin on Sunday."""
    runs = [(int(run.lo[0]), int(run.hi[0])) for run in days]
    if form.span == "week-with":
        return joined(*(clipped(lo - lo % 7, lo - lo % 7 + 6) for lo, _ in runs))
    if form.span != "week-of" or form.which < 0:
        return ()
    whole = (lo + (1 - lo) % 7 + 7 * (form.which - 1) for lo, _ in runs)
    return joined(*(clipped(monday, monday + 6) for monday in whole))


def placed(span: str, place: int, first: int, last: int) -> tuple[int, int] | None:
    """The days of one unit."""
    if span in RUNS:
        near, far = (placed(RUNS[span], n, first, last) for n in (1 if place > 0 else -1, place))
        return (min(near[0], far[0]), max(near[1], far[1])) if near and far else None
    if span == "week-with":
        monday = first - (first - 1) % 7
        return monday, monday + 6
    if span in ("week-from", "week-to"):
        return (first, first + 6) if span == "week-from" else (last - 6, last)
    if span == "month-of":
        number = (month_number(first) - 1 if place > 0 else month_number(last) + 1) + place
        run = months(number, number)[0]
        return fits(int(run.lo[0]), int(run.hi[0]), first, last)
    step = 1 if span == "day-of" else 7
    middle = {"week-of": 4, "weekend-of": 6}.get(span)  # a week is where its Thursday is, a weekend where its Saturday
    if middle is not None:
        first, last = first + (middle - first) % 7, last - (last - middle) % 7
    day = first + step * (place - 1) if place > 0 else last + step * (place + 1)
    found = fits(day, day, first, last)
    if span == "weekend-of" and found:
        return day, day + 1
    return (day - 3, day + 3) if found and span == "week-of" else found


def fits(lo: int, hi: int, first: int, last: int) -> tuple[int, int] | None:
    return (lo, hi) if first <= lo and hi <= last else None
