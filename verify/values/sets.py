"""Times that recur (`setiap Rabu`), holidays with fixed dates, and lengths that nobody counted (`bertahun-tahun`)."""

from types import ModuleType

from verify.values.durations import length
from verify.values.forms import Amount, DateForm, DurationForm, Part, SetForm
from verify.values.found import Found
from verify.values.lexer import Lexed

LETTERS = {
    "year": "P{}Y", "month": "P{}M", "week": "P{}W", "day": "P{}D", "hour": "PT{}H", "minute": "PT{}M",
    "second": "PT{}S", "decade": "P{}DE", "century": "P{}CE", "quarter": "P{}Q", "weekend": "P{}WE",
}  # fmt: skip

SEVERAL = Amount(2, bound="between", high=99, likely="some", vague=True)


def recurring(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`setiap hari`, `tiap Rabu malam`, `every two weeks`."""
    number, value, part = "1", "", ""
    for at in range(first + 1, last):
        kind, word = lexed.types[at], lexed.folded[at]
        if kind in "du":
            number = str(tables.NUMBERS.get(word, word))
        elif kind in "yreijq":
            value = LETTERS.get(tables.TIME_UNITS[word][1], "P{}D").format(number)
        elif kind == "W":
            value = f"XXXX-WXX-{tables.WEEKDAYS[word] + 1}"
        elif kind == "M":
            value = f"XXXX-{tables.MONTHS[word]:02}"
        elif kind == "P":
            part = f"T{tables.PARTS_OF_DAY[word][0]}"
    spans = (Part("set", lexed.starts[first], lexed.ends[last - 1]),)
    if part:
        value = (value or "XXXX-XX-XX") + part
    return [Found("set", first, last, SetForm(value, lexed.folded[first].upper(), parts=spans))] if value else []


def adverb(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`daily`, `per tahun`."""
    word = lexed.folded[first]
    value = tables.ADVERBS.get(word)
    if value is None:
        value = LETTERS.get(tables.TIME_UNITS[lexed.folded[first + 1]][1], "P{}D").format(1)
    return [Found("set", first, last, SetForm(value, parts=(Part("set", lexed.starts[first], lexed.ends[last - 1]),)))]


def article(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`a year`, `an hour`, `a week ago`: one of a unit."""
    found = length(lexed, first, first + 1, Amount(1), tables)
    return [found] if found else []


def holiday(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """A holiday, with its year if that follows; the longest name in the tables, which may begin a word earlier."""
    for start, end in ((s, e) for s in (first - 1, first) if s >= 0 for e in range(last, first, -1)):
        form = feast(" ".join(lexed.folded[start:end]), tables)
        if form is not None:
            return dated_feast(lexed, start, end, form)
    return []


def feast(name: str, tables: ModuleType) -> DateForm | None:
    """The form of a holiday: its date, or how it is calculated."""
    if name in tables.HOLIDAYS:
        day, month = tables.HOLIDAYS[name]
        return DateForm(None, month, day, holiday=name)
    if name in tables.MOVING:
        span, which, month, weekday, shift = tables.MOVING[name]
        return DateForm(span=span, which=which, month=month, weekday=weekday, shift=shift, holiday=name)
    return None


def dated_feast(lexed: Lexed, first: int, last: int, form: DateForm) -> list[Found]:
    """The holiday with its year and its place."""
    at = last + (lexed.types[last : last + 2] in (",4", "D4"))
    year = int(lexed.words[at]) if lexed.types[at : at + 1] == "4" else None
    parts = (Part("holiday", lexed.starts[first], lexed.ends[last - 1]),)
    return [Found("date", first, last if year is None else at + 1, form._replace(year=year, parts=parts))]


def weekday_feast(lexed: Lexed, at: int, tables: ModuleType) -> list[Found]:
    """`Good Friday`, `Black Friday`: a weekday whose word before it names a feast."""
    form = feast(f"{lexed.folded[at - 1]} {lexed.folded[at]}", tables) if lexed.types[at] == "W" else None
    return dated_feast(lexed, at - 1, at + 1, form) if form is not None else []


def uncounted(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the past decades`, `the following months`: a length of several units."""
    unit = tables.TIME_UNITS[lexed.folded[last - 1]][1]
    return [Found("duration", first, last, DurationForm(((SEVERAL, unit),)))]


def length_of_one(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the past year`: the length of time that ends now, not a calendar year."""
    word = lexed.folded[last - 1]
    amount = SEVERAL if word in tables.PLURAL_UNITS else Amount(1)
    return [Found("duration", first, last, DurationForm(((amount, tables.TIME_UNITS[word][1]),)))]


def vaguely(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`years ago`, `days later`: several units from the publication, or from a day told elsewhere."""
    word, away = lexed.folded[first], lexed.folded[last - 1]
    toward = tables.AWAY.get(away) or tables.LATER.get(away)
    if word not in tables.PLURAL_UNITS or not toward:
        return []
    base = "publication" if away in tables.AWAY else "text"
    form = DateForm(unit=tables.TIME_UNITS[word][1], amount=SEVERAL, toward=toward, base=base)
    return [Found("date", first, last, form)]


def many(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`bertahun-tahun`."""
    return [Found("duration", first, last, DurationForm(((SEVERAL, tables.MANY_UNITS[lexed.folded[first]]),)))]


def justnow(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`baru saja`."""
    if (lexed.folded[first - 1], lexed.folded[first]) != tables.JUST_NOW:
        return []
    return [Found("date", first - 1, last, DateForm(ref="PRESENT_REF"))]
