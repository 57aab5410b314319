"""Ranges of days that share a month: `19-20 Juni 2024`, `Senin-Selasa (3-4/6)`, `June 19-20`; a range is two dates."""

from types import ModuleType

from verify.values.dates import date
from verify.values.draft import HALVES
from verify.values.forms import DateForm, Part
from verify.values.found import Found, counts
from verify.values.lexer import Lexed
from verify.values.parts import named_month
from verify.values.places import ordinal_number

#: a weekday behind one of these is the last of several: `Senin dan Selasa (3-4/6)`
ANDS = (["dan"], ["serta"], ["and"], ["&"])


def dayrange(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`19-20 Juni 2024`: the first day borrows month and year from the second date."""
    day = next(i for i in range(first, last) if lexed.types[i] == "d")
    after = day + 1 + (lexed.types[day + 1] == "o")
    closing = lexed.types[last - 1] == ")"
    if closing and "(" not in lexed.types[first:last]:
        closing, last = False, last - 1  # (7-9 April)
    if closing != ("(" in lexed.types[first:last]):
        return []
    second = date(lexed, after + 1, last - closing, tables)
    if second is None or second.day is None or not 1 <= int(lexed.words[day]) <= 31:
        return []
    begin = DateForm(
        second.year, second.month, int(lexed.words[day]), parts=(Part("day", lexed.starts[day], lexed.ends[day]),)
    )
    if lexed.types[first] in "eW":
        week = next(i for i in range(first, day) if lexed.types[i] == "W")
        span = Part("weekday", lexed.starts[week], lexed.ends[week])
        tail = lexed.folded[week].partition("-")[2]
        if tail:  # Senin-Selasa (3-4/6)
            second = second._replace(weekday=tables.WEEKDAYS[tail], parts=(span, *second.parts))
        elif lexed.types[week + 1] in "-X":
            other = week + 2
            second = second._replace(
                weekday=tables.WEEKDAYS[lexed.folded[other]],
                parts=(Part("weekday", lexed.starts[other], lexed.ends[other]), *second.parts),
            )
        if not tail and lexed.folded[first - 1 : first] in ANDS and lexed.types[first - 2 : first - 1] in ("W", ","):
            second = second._replace(weekday=tables.WEEKDAYS[lexed.folded[week]], parts=(span, *second.parts))
        else:
            begin = begin._replace(
                weekday=tables.WEEKDAYS[lexed.folded[week].partition("-")[0]], parts=(span, *begin.parts)
            )
    start = first if lexed.types[first] in "eW" or lexed.types[first] == "V" else day
    return [Found("date", start, after, begin), Found("date", after + 1, last - closing, second)]


def ordinalrange(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`ninth till seventeenth of April`, `April ninth to the seventeenth`: the month is told once."""
    dash = next(i for i in range(first, last) if lexed.types[i] in "-X&x")
    ahead = lexed.types[first] == "M"
    near = dash + 1 if ahead else first
    one, other = near + (lexed.types[near] == "η"), first if ahead else dash + 1
    whole = date(lexed, *((first, dash) if ahead else (other, last)), tables)
    day = ordinal_number(lexed.words[one], tables)
    if whole is None or whole.day is None or not 1 <= day <= 31:
        return []
    half = whole._replace(day=day, parts=(Part("day", lexed.starts[one], lexed.ends[one]),))
    if not ahead:
        return [Found("date", first, dash, half), Found("date", dash + 1, last, whole)]
    year = int(lexed.words[last - 1]) if lexed.types[last - 1] == "4" else None
    month = whole.month or 1
    over = day < whole.day  # April 27th to the third
    half = half._replace(month=month % 12 + 1 if over else month, year=year)
    begin = whole._replace(year=year if year is None else year - (over and month == 12))
    return [Found("date", first, dash, begin), Found("date", dash + 1, last, half)]


def halves(lexed: Lexed, first: int, last: int, form: DateForm, tables: ModuleType) -> list[Found]:
    """`Januari-Maret 2020`, `Senin-Selasa`: one token, two dates; the first takes the year of the second."""
    if form.span != HALVES:
        return []
    at = next(i for i in range(first, last) if lexed.types[i] in "MW" and "-" in lexed.words[i])
    head = lexed.words[at].partition("-")[0]
    start = lexed.starts[at]
    month, weekday = named_month(head, tables), tables.WEEKDAYS.get(head.lower())
    second = form._replace(span="", mod="")
    begin = second._replace(
        month=month,
        day=None,
        weekday=weekday,
        year=None if form.year is None else form.year - (month is not None and month > (form.month or 0)),
        mod=form.mod,
        parts=(Part("month" if month else "weekday", start, start + len(head)),),
    )
    middle = start + len(head) + 1
    return [
        Found("date", first, at + 1, begin, (lexed.starts[first], middle - 1)),
        Found("date", at, last, second, (middle, lexed.ends[last - 1])),
    ]


def yearpair(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`1861-1863`, `1957-60`: years, unless a noun says that they count something."""
    one, other = lexed.words[first], lexed.words[last - 1]
    if first and lexed.types[first - 1] in "-d4+" and not lexed.gaps[first]:
        return []  # 138-2010-2015
    if len(other) == 2:
        placed = other > "12" or lexed.types[first - 1 : first] == "F"
        other = one[:2] + other if placed and not lexed.gaps[last - 1] else ""
    behind = lexed.folded[last] if last < len(lexed.folded) else ""
    counted = (
        lexed.types[last : last + 1] == "a"
        and behind not in tables.FUNCTION_WORDS
        and lexed.types[first - 1 : first] not in ("F", "(", "η")
    )
    if counted or not ("1500" <= one < other < "2100" and len(other) == 4):
        return []
    if lexed.types[first + 1] == "X" and not tables.GROUPED:
        return []  # 1500 hingga 2000
    ends = ((first, one), (last - 1, other))
    return [
        Found("date", at, at + 1, DateForm(int(year), parts=(Part("year", lexed.starts[at], lexed.ends[at]),)))
        for at, year in ends
    ]


def acrossmonths(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`31 May-1 June 1916`: a month and a day are one token, which is cut at its hyphen."""
    middle = lexed.types.index("Ɱ", first)
    other = date(lexed, middle + 1, last, tables)
    head, _, tail = lexed.words[middle].partition("-")
    if len(tail) > 2 or other is None or other.month is None or len(lexed.words[first]) > 2:
        return []
    cut = lexed.starts[middle] + len(head)
    spans = (Part("day", lexed.starts[first], lexed.ends[first]), Part("month", lexed.starts[middle], cut))
    month = named_month(head, tables) or 0
    year = other.year if other.year is None else other.year - (month > other.month)
    one = DateForm(year, month, int(lexed.words[first]), parts=spans)
    day = Part("day", cut + 1, lexed.ends[middle])
    other = other._replace(day=int(tail), parts=(day, *other.parts))
    return [
        Found("date", first, middle, one, (lexed.starts[first], cut)),
        Found("date", middle, last, other, (cut + 1, lexed.ends[last - 1])),
    ]


def monthyear(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`09/2012`: a month and its year, where the language writes the month first."""
    month, slash, year = lexed.words[first].partition("/")
    whole = slash and month.isdigit() and year.isdigit() and len(month) < 3 and len(year) == 4
    if not whole or not tables.MONTH_FIRST or not 1 <= int(month) <= 12 or not "1900" <= year < "2100":
        return []
    start = lexed.starts[first]
    spans = (Part("month", start, start + len(month)), Part("year", start + len(month) + 1, lexed.ends[first]))
    return [Found("date", first, last, DateForm(int(year), int(month), parts=spans))]


def bcpair(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`499-493 BC`: years that count backwards."""
    other = date(lexed, first + 2, last, tables)
    if other is None:
        return []
    spans = (Part("year", lexed.starts[first], lexed.ends[first]),)
    one = DateForm(int(lexed.words[first]), bc=True, parts=spans)
    return [Found("date", first, first + 1, one), Found("date", first + 2, last, other)]


def monthrange(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`June 19-20, 2024`, `Friday-Sunday, June 14-16`: the second day borrows the month, the first one the year."""
    month = lexed.types.index("M", first)
    dash = next(i for i in range(month, last) if lexed.types[i] in "-X&x")
    closing = lexed.types[last - 1] == ")"
    begin, end = date(lexed, month, dash, tables), date(lexed, dash + 1, last - closing, tables)
    names = weekdays(lexed, first, month, tables)
    counted = lexed.types[dash] in "x&" and len(names) < 2 and counts(lexed, last, tables)
    if begin is None or end is None or closing != ("(" in lexed.types[first:last]):
        return []
    if counted:  # on June 14 and 15 people
        return [Found("date", month, dash, begin)]
    begin, end = begin._replace(year=end.year), end._replace(month=begin.month)
    if names:
        begin = begin._replace(weekday=names[0][0], parts=(names[0][1], *begin.parts))
    if len(names) > 1:
        end = end._replace(weekday=names[1][0], parts=(names[1][1], *end.parts))
    return [Found("date", first, dash, begin), Found("date", dash + 1, last - closing, end)]


def weekdays(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[tuple[int, Part]]:
    """The weekdays named in a run, `Friday-Sunday` as two, with their places."""
    found = []
    for at in range(first, last):
        start = lexed.starts[at]
        for name in lexed.folded[at].split("-"):
            if name in tables.WEEKDAYS:
                found.append((tables.WEEKDAYS[name], Part("weekday", start, start + len(name))))
            start += len(name) + 1
    return found
