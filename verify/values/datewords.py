"""Runs of tokens that are dates by their types, and the words that decide whether they are: `May` and `may`, `fall`, `1985 men`.

Comes in: a run that a rule of `grammar` matched. Goes out: the date, the length of time or the recurring time that it is, or
nothing where the words about it say that it names something else.
"""

from types import ModuleType

from verify.languages.lexicon import roman
from verify.values.dates import date
from verify.values.extent import trimmed
from verify.values.forms import DateForm, Part, TimeForm
from verify.values.found import Found
from verify.values.hedges import hedge
from verify.values.holidays import day_feast
from verify.values.lexer import Lexed
from verify.values.namedtimes import fiscal
from verify.values.ranges import halves
from verify.values.sets import length_of_one, plural, uncounted, vaguely
from verify.values.yearwords import completed


def dates(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    first, last = trimmed(lexed, first, last, tables)
    if last == first + 1 and lexed.types[first] == "M" and no_month(lexed, first, tables):
        return []
    if lexed.types[first] == "W" and placed(lexed, first, tables):
        return []  # Pasar Minggu
    if lexed.types[first] == "P" and first and lexed.folded[first - 1] in tables.MEALS:
        return []  # makan malam itu
    if lexed.folded[last - 1] in tables.TIME_UNITS and lasts(lexed, first, last, tables):
        return length_of_one(lexed, first, last, tables)
    if lexed.folded[last - 1] in tables.PLURAL_UNITS and "L" in lexed.types[first:last]:
        return uncounted(lexed, first, last, tables)
    if tables.PLURAL_DAYS and "W" in lexed.types[first:last] and (again := plural(lexed, first, last, tables)):
        return again
    if last == first + 2 and lexed.folded[first] in tables.PLURAL_UNITS:
        return vaguely(lexed, first, last, tables)
    if named_after(lexed, first, last) and (feast := day_feast(lexed, first, last, tables)):
        return feast
    if lexed.folded[last - 1] in tables.PLURAL_UNITS and lexed.types[last - 3 : last - 1] in ("bD", "bF"):
        return []  # the end of years of war
    if lexed.types[first:last] == "y4" and first and (business := fiscal(lexed, first, last, tables)):
        return business
    form = date(lexed, first, last, tables)
    if form is None or (form.season and not seasonal(lexed, first, last, tables)):
        return []
    found = Found("date", first, last, form)
    if lexed.types[last : last + 1] == "u":
        found = completed(lexed, found, tables)
    return halves(lexed, first, last, form, tables) or [approximate(lexed, found, form, tables)]


def placed(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a weekday is the name of a place: `Pasar Minggu`."""
    return at > 0 and lexed.folded[at - 1] in tables.DAY_PLACES and lexed.words[at - 1][0].isupper()


def approximate(lexed: Lexed, found: Found, form: DateForm, tables: ModuleType) -> Found:
    """`sekitar 28 Juli`, `around March 1981`: the date with the hedge before it."""
    if lexed.types[found.first - 1 : found.first] != "H" or form.mod or form.ref or form.base == "text":
        return found
    before = hedge(lexed, found.first, tables)
    if before is None or before[0][0] != "about":
        return found
    return found._replace(first=before[1], form=form._replace(mod="APPROX"))


def century(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`abad 21`, `abad XX`; of other units a number behind them is a name (`pekan 3`)."""
    word = lexed.words[first + 1]
    number = int(word) if word.isdecimal() else roman(word)
    if tables.TIME_UNITS[lexed.folded[first]][1] != "century" or not 0 < number < 30:
        return []
    spans = (Part("year", lexed.starts[first + 1], lexed.ends[last - 1]),)
    return [Found("date", first, last, DateForm((number - 1) * 100, span="century", parts=spans))]


def lasts(lexed: Lexed, first: int, last: int, tables: ModuleType) -> bool:
    """Whether one unit behind `past` or `next` is a length of time: `the past year`, `the next hour`, `the next fortnight`."""
    word, unit = lexed.folded[last - 2], tables.TIME_UNITS[lexed.folded[last - 1]][1]
    if word in tables.LENGTHS:
        return True
    told = last - first == 3 or tables.DIRECTIONS.get(word) == 1
    return unit in ("hour", "fortnight") and told and lexed.types[last - 2] == "L"


def named_after(lexed: Lexed, first: int, last: int) -> bool:
    """Whether a weekday alone, or `year` before a number, may end the name of a feast: `Good Friday`, `Parsi New Year 2018`."""
    if lexed.types[first] == "W":
        return last == first + 1
    return lexed.types[first] == "y" and first > 0 and lexed.types[first - 1] in "aA"


def no_month(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a month's name alone is something else: `may`, `[feb]`, the end of a name (`Tien Mei`)."""
    word = lexed.folded[at]
    paired = lexed.types[at + 1 : at + 3] in ("XM", "&M", "xM") and lexed.words[at][0].isupper()  # May to March
    if word in tables.AMBIGUOUS_MONTHS and not introduced(lexed, at) and not paired:
        return True
    if word in tables.NAME_MONTHS and lexed.types[at + 1 : at + 2] == "A" and not introduced(lexed, at):
        return True  # April Jones
    if len(word) < 5 and word not in tables.SHOWN["months"].lower().split():
        return not alone(lexed, at, tables)
    return at > 0 and lexed.types[at - 1] == "A" and "\n" not in lexed.gaps[at] and lexed.words[at - 1].isalpha()


def alone(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a short name of a month stands behind a preposition and before no name: `in Jan`, `from Sep to Nov`."""
    before = lexed.types[at - 1 : at]
    cued = before == "F" or (before in ("D", "X") and lexed.folded[at] in tables.SHORT_MONTHS)
    return cued and lexed.types[at + 1 : at + 2] not in ("A", "B", "C", "-", "'")


def seasonal(lexed: Lexed, first: int, last: int, tables: ModuleType) -> bool:
    """Whether `spring` or `fall` is the season here: a year, a preposition or `last` beside it; not `the fall of …`."""
    word = lexed.folded[last - 1]
    if tables.SEASON_HEAD and tables.SEASON_HEAD not in lexed.folded[first:last]:
        return False
    if word not in tables.SEASONS:
        return True
    pair = lexed.types[max(0, first - 2) : first] in ("θx", "θ&", "θ-")  # in spring and fall; may spring or fall back
    linked = lexed.types[first - 1 : first] in ("F", "D") or (pair and lexed.types[max(0, first - 3)] in "FDηL")
    if last == first + 1 and word not in tables.PLAIN_SEASONS and not linked:
        return False  # prices rise and fall
    return word in tables.PLAIN_SEASONS or lexed.folded[last : last + 1] != ["of"]


def introduced(lexed: Lexed, at: int) -> bool:
    """Whether a preposition, a connector or an article stands before a token."""
    return at > 0 and lexed.types[at - 1] in "FDXx&η-,("


def yearly(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """A bare year behind a weaker preposition (`from 1985`, `by 1918`), unless what follows is counted."""
    word = lexed.words[first]
    behind = lexed.folded[last] if last < len(lexed.folded) else ""
    counted = lexed.types[last : last + 1] == "a" and behind not in tables.FUNCTION_WORDS
    counted = counted and (not tables.GROUPED or (behind.endswith("s") and behind not in tables.YEAR_NOUNS))
    if lexed.types[first - 1] in "ηą" or lexed.folded[first - 1] in tables.OF_YEARS:
        counted = behind in tables.CLASSIFIERS
    return [] if counted or not "1500" <= word < "2100" else dates(lexed, first, last, tables)


def atpart(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`at dawn`, `by noon`: a part of the day that the text is in; one that is a moment is a clock time."""
    word = lexed.folded[last - 1]
    name, lo, hi = tables.PARTS_OF_DAY[word]
    if lexed.types[first] not in "ηb" and lexed.folded[first - 1] not in tables.AT and lo != hi:
        return []
    parts = (Part("part", lexed.starts[first], lexed.ends[last - 1]),)
    if lo == hi:
        return [Found("time", first, last, TimeForm(lo, 0, parts=parts))]
    mod = tables.MODIFIERS.get(lexed.folded[last - 2], "")
    form = DateForm(part=name, unit="day", offset=0, base="text", mod=mod, parts=parts)
    return [Found("date", first, last, form)]


def reference(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the future`, `the past` as nouns: before another noun they only describe it."""
    behind = lexed.folded[last] if last < len(lexed.folded) else "."
    word = lexed.folded[last - 1]
    described = behind[0].isalnum() and behind not in tables.FUNCTION_WORDS and behind not in tables.UNDESCRIBED
    if word not in tables.NOUN_REFERENCES or described:
        return []
    return [Found("date", first, last, DateForm(ref=tables.NOUN_REFERENCES[word]))]


def monthday(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`on the 5th`, `Thu 14th`: a day of the month that the text is in, unless a noun follows (`on the 5th floor`)."""
    behind = lexed.folded[last] if last < len(lexed.folded) else "."
    weekday = lexed.types[first] in "Ww"
    clock = lexed.types[last : last + 1] in ("8", "H") or lexed.types[last + 1 : last + 2] in ("μ", "π", "ω")
    noun = behind[0].isalnum() and behind not in tables.FUNCTION_WORDS and not clock
    if noun or (not weekday and lexed.folded[first - 1] not in tables.ON):
        return dates(lexed, first, first + 1, tables) if lexed.types[first] == "W" else []  # Tuesday, the first time
    return dates(lexed, first, last, tables)
