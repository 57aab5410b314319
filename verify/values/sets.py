"""Times that recur (`setiap Rabu`), and lengths that nobody counted (`bertahun-tahun`)."""

from types import ModuleType

from verify.values.durations import length
from verify.values.forms import Amount, DateForm, DurationForm, Part, SetForm
from verify.values.found import Found
from verify.values.hedges import with_hedge
from verify.values.lexer import Lexed
from verify.values.parts import named_month
from verify.values.places import ordinal_number

LETTERS = {
    "year": "P{}Y", "month": "P{}M", "week": "P{}W", "day": "P{}D", "hour": "PT{}H", "minute": "PT{}M",
    "second": "PT{}S", "decade": "P{}DE", "century": "P{}CE", "quarter": "P{}Q", "weekend": "P{}WE",
}  # fmt: skip

#: types before `a year` that make it the time of a rate: a number, a measure, what is counted
RATED = frozenset("dnumkCGUE%4")
RATED_NOUNS = frozenset(number + counted for number in "dnumv4" for counted in "aeijqr")
RATED_MEASURES = frozenset({"UDa", "mDa", "GDa"})
SEVERAL = Amount(2, bound="between", high=99, likely="some", vague=True)


def plural(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`Mondays`, `Friday mornings`: one of them again and again; empty for a single one."""
    day = next((at for at in range(first, last) if lexed.types[at] == "W"), -1)
    tail = lexed.folded[last - 1]
    many = lexed.folded[day] in tables.PLURAL_DAYS or (lexed.types[last - 1] == "P" and tail in tables.PLURAL_PARTS)
    number = tables.WEEKDAYS.get(lexed.folded[day].partition("-")[0])  # Friday-Sunday mornings
    if day < 0 or not many or number is None or lexed.types[day:last] not in ("W", "WP", "WbP"):
        return []
    part = f"T{tables.PARTS_OF_DAY[tail][0]}" if lexed.types[last - 1] == "P" else ""
    value = f"XXXX-WXX-{number + 1}{part}"
    spans = (Part("set", lexed.starts[first], lexed.ends[last - 1]),)
    return [Found("set", first, last, SetForm(value, parts=spans))]


def monthly(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the 19th of every month`."""
    at = first + (lexed.types[first] == "η")
    spans = (Part("set", lexed.starts[first], lexed.ends[last - 1]),)
    form = SetForm(f"XXXX-XX-{int(lexed.words[at]):02}", lexed.folded[last - 2].upper(), parts=spans)
    return [Found("set", first, last, form)] if 1 <= int(lexed.words[at]) <= 31 else []


def recurring(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`setiap hari`, `tiap Rabu malam`, `every two weeks`, `every other Friday`."""
    number, value, part, quant = "1", "", "", lexed.folded[first]
    for at in range(first + 1, last):
        kind, word = lexed.types[at], lexed.folded[at]
        head = lexed.words[at].partition("-")[0]  # setiap Sabtu-Minggu
        if kind in "dun":
            word = word.replace(",", "") if kind == "n" else word
            number = str(tables.NUMBERS.get(word, word))
        elif kind == "O" or word in tables.EVERY_SECOND:
            number, quant = str(tables.EVERY_SECOND.get(word) or ordinal_number(word, tables)), f"{quant} {word}"
        elif kind in "yreijqϟ":
            unit = tables.TIME_UNITS.get(word, ("", "quarter"))[1]
            value = tables.PERIODS.get(word) or LETTERS.get(unit, "P{}D").format(number)
        elif kind == "W":
            value = f"XXXX-WXX-{tables.WEEKDAYS.get(word, tables.WEEKDAYS.get(head.lower(), 0)) + 1}"
        elif kind == "M":
            value = f"XXXX-{named_month(head, tables) or 1:02}"
        elif kind == "θ":
            value = f"XXXX-{tables.SEASONS[word]}" if tables.SEASONS.get(word) else ""
        elif kind == "P":
            part = f"T{tables.PARTS_OF_DAY[word][0]}"
    spans = (Part("set", lexed.starts[first], lexed.ends[last - 1]),)
    if part:
        value = (value or "XXXX-XX-XX") + part
    return [Found("set", first, last, SetForm(value, quant.upper(), parts=spans))] if value else []


def adverb(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`daily`, `per tahun`, `every weekday`."""
    word = lexed.folded[last - 1] if lexed.types[first] == "S" else lexed.folded[first]
    value = tables.ADVERBS.get(word)
    if word in tables.NOT_ALONE and lexed.types[first] != "S":
        return []
    beside = lexed.types[first - 1 : first] + lexed.types[last : last + 1]
    if lexed.words[first][0].isupper() and not {"A", "B", "C"}.isdisjoint(beside):
        return []  # part of a name: Harian Kompas, Rapat Umum Tahunan
    if value is None:
        value = LETTERS.get(tables.TIME_UNITS[lexed.folded[first + 1]][1], "P{}D").format(1)
    return [Found("set", first, last, SetForm(value, parts=(Part("set", lexed.starts[first], lexed.ends[last - 1]),)))]


def often(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`dua kali sehari`, `sekali setahun`: how often in one of a unit."""
    unit = tables.ONE_UNITS.get(lexed.folded[last - 1], "")
    if unit not in LETTERS or (first + 1 < last and lexed.types[first] == "ρ" and lexed.folded[first] != tables.ONCE):
        return []
    times = str(tables.NUMBERS.get(lexed.folded[first], lexed.words[first])) if lexed.types[first] in "du" else "1"
    spans = (Part("set", lexed.starts[first], lexed.ends[last - 1]),)
    return [Found("set", first, last, SetForm(LETTERS[unit].format(1), freq=f"{times}X", parts=spans))]


def article(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`a year`, `an hour`, `a week ago`: one of a unit; behind a number the time of a rate (`$5 a month`, `300 deaths a year`)."""
    found = length(lexed, first, first + 1, Amount(1), tables)
    dated = found is not None and found.kind == "date"  # from $2 billion a year earlier
    if first and not dated and (lexed.types[first - 1] in RATED or rated(lexed, first)):
        value = LETTERS.get(tables.TIME_UNITS[lexed.folded[first + 1]][1], "P{}D").format(1)
        parts = (Part("set", lexed.starts[first], lexed.ends[last - 1]),)
        return [Found("set", first, last, SetForm(value, parts=parts))]
    if first and lexed.folded[first - 1] == tables.ONCE:
        unit = tables.TIME_UNITS[lexed.folded[first + 1]][1]
        return [Found("set", first - 1, last, SetForm(LETTERS.get(unit, "P{}D").format(1), freq="1X"))]
    found = with_hedge(lexed, found, tables)
    return [found] if found else []


def rated(lexed: Lexed, at: int) -> bool:
    """Whether what stands before a token is counted or measured: `300 deaths`, `two days`, `9 barrels of oil`."""
    return lexed.types[at - 2 : at] in RATED_NOUNS or lexed.types[at - 3 : at] in RATED_MEASURES


def uncounted(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the past decades`, `the following months`: a length of several units."""
    unit = tables.TIME_UNITS[lexed.folded[last - 1]][1]
    return [Found("duration", first, last, DurationForm(((SEVERAL, unit),)))]


def length_of_one(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the past year`: the length of time that ends now, not a calendar year."""
    word = lexed.folded[last - 1]
    amount = SEVERAL if word in tables.PLURAL_UNITS else Amount(1)
    return [Found("duration", first, last, DurationForm(((amount, tables.TIME_UNITS[word][1]),)))]


def several(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`for months`, `within hours`: a length of several units; none in `hundreds of years`, `over months old`."""
    if lexed.folded[first] not in tables.PLURAL_UNITS:
        return []
    apart = lexed.types[first - 1] == "," and lexed.folded[last] in tables.APART  # …, hours after the vote
    if not apart and lexed.folded[first - 1] not in tables.LASTING_LINKS:
        return []
    unit = tables.TIME_UNITS[lexed.folded[first]][1]
    return [Found("duration", first, last, DurationForm(((SEVERAL, unit),)))]


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
    """`baru saja`, `belum lama ini`."""
    ref = tables.JUST_NOW.get(" ".join(lexed.folded[first - 1 : last]))
    return [Found("date", first - 1, last, DateForm(ref=ref))] if ref else []


def shifts(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`2x24 jam`: so many times 24 hours."""
    hours = int(lexed.words[first]) * int(lexed.words[first + 1][1:])
    form = DurationForm(((Amount(hours), tables.TIME_UNITS[lexed.folded[last - 1]][1]),))
    return [Found("duration", first, last, form)]
