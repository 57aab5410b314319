"""All value mentions of a text: looks closer only where a token could begin one.

Comes in: the tokens of an article and its language. Goes out: mentions in the order of the text, none overlapping
another, with unanchored forms. Extents follow TimeML: no preposition and no enclosing bracket, hedges included; the
bracket of `Rabu (19/6/2024)` closes the mention. A range of dates is two mentions; a clock time beside a date knows
that date.
"""

from types import ModuleType

from verify.languages import DEFAULT, LANGUAGES
from verify.languages.lexicon import roman
from verify.model import Mention
from verify.values.ahead import ahead
from verify.values.beyond import beyond
from verify.values.clock import impossible, part_of_day, time
from verify.values.clockspans import clock_behind, clockrange, clockspan
from verify.values.clockwords import HALF_OF, daypart, halfpast, minutespast, spoken
from verify.values.counted import as_time, daily
from verify.values.dates import date
from verify.values.draft import word_end
from verify.values.durations import part_of
from verify.values.extent import trimmed
from verify.values.forms import DateForm, Part, TimeForm
from verify.values.found import Found
from verify.values.grammar import BARE, DATED, NAMES, RULE, SPOKEN, START
from verify.values.hedges import hedge
from verify.values.holidays import day_feast, holiday
from verify.values.lexer import Lexed
from verify.values.measures import numeric
from verify.values.moving import nth
from verify.values.namedtimes import atnow, besidetold, fiscal, kindyear, todate
from verify.values.nested import half, nested, run, weeknumber, weekwith
from verify.values.notation import notation
from verify.values.periods import weekend, yearend
from verify.values.ranges import acrossmonths, bcpair, dayrange, halves, monthrange, monthyear, ordinalrange, yearpair
from verify.values.sets import (
    adverb,
    article,
    justnow,
    length_of_one,
    many,
    monthly,
    often,
    plural,
    recurring,
    several,
    shifts,
    uncounted,
    vaguely,
)
from verify.values.unitwords import plainword, times_a
from verify.values.vague import evebefore, partofday, timephrase
from verify.values.yearless import slashdate
from verify.values.yearwords import completed, dayword, yearwords

#: within how many tokens behind a clock time its date may follow
NEAR = 9
#: how many mentions back a clock time looks for its date
REACH = 4
#: types behind a fraction in digits that is counted
FRACTIONED = tuple(")UyreijD")
NUMERIC = "du4nhφvsmνY,.ąOE$€£¥₹₩₽₦₱₫฿₺₪-3ϟ"


def scan(lexed: Lexed, language: str) -> list[Mention]:
    """All value mentions, in order; `language` is a code (an unknown one is read as the default language)."""
    tables = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    out: list[Mention] = []
    done = 0
    for hit in START.finditer(lexed.types):
        at = hit.start()
        if at < done:
            continue
        for number, found in enumerate(values_at(lexed, at, tables, out)):
            if found.first < done and not number:
                done = withdrawn(out, found)
            if number or found.first >= done:
                if found.kind in ("date", "time"):
                    found = ahead(lexed, found, tables)
                    if out:
                        found = lend(lexed, out, found)
                        give(lexed, out, found)
                out.append(mention(lexed, found))
                done = found.last
    return out


def withdrawn(out: list[Mention], found: Found) -> int:
    """Take back what a longer reading holds: numbers (`the first 100 hours`), any part of a feast (`April Fools' Day`).

    Returns the token after what is left.
    """
    feast = isinstance(found.form, DateForm) and bool(found.form.holiday)
    while out and out[-1].first >= found.first and (feast or out[-1].kind in ("ordinal", "count")):
        out.pop()
    return out[-1].last if out else 0


def mention(lexed: Lexed, found: Found) -> Mention:
    """A value with its place in the source."""
    start, last = found.cut or (lexed.starts[found.first], word_end(lexed, found.last - 1))
    return Mention(found.kind, start, last, found.first, found.last, found.form)


def values_at(lexed: Lexed, at: int, tables: ModuleType, before: list[Mention]) -> list[Found]:
    """The values that begin at a token: by rule, else by number."""
    types = lexed.types
    kind = types[at]
    if kind == "R" and before and before[-1].last == at and lexed.folded[at] in tables.DIRECTIONS:
        return []  # Senin (7/11) kemarin
    if kind in "Nσzsbη":
        vague = timephrase(lexed, at, tables)
        if vague:
            return [vague]
    behind = types[at + 1 : at + 2]
    ruled = behind in DATED if kind == "d" else behind in SPOKEN if kind == "u" else kind not in BARE
    if ruled or behind == "ρ":
        matched = RULE.match(types, at)
        if matched is not None:
            end = matched.end()
            wall = paragraph(lexed, at, end) if end > at + 1 else 0
            matched = RULE.match(types, at, wall) if wall else matched
        if matched is not None:
            found = BUILDERS[NAMES[str(matched.lastgroup)]](lexed, at, matched.end(), tables)
            if found:
                return beside(lexed, found, before)
        if kind == "8" and (clock := clock_behind(lexed, at, before, tables)):
            return beside(lexed, [clock], before)
        if kind == "4" and (continues(lexed, at, before) or heads(lexed, at, tables)):
            return dates(lexed, at, at + 1, tables)
    if kind in NUMERIC and (kind != "3" or lexed.types[at - 1 : at] == "H" or types[at + 1 : at + 2] in FRACTIONED):
        value = numeric(lexed, at, tables)
        if value is not None and (value.last == value.first + 1 or not paragraph(lexed, value.first, value.last)):
            timed = as_time(lexed, value, tables, before) if value.kind == "count" else None
            return beside(lexed, [timed], before) if timed else [value]
    return []


def paragraph(lexed: Lexed, first: int, last: int) -> int:
    """The first token after `first` that begins a paragraph, up to `last` (exclusive); 0 if there is none."""
    if "\n" not in "".join(lexed.gaps[first + 1 : last]):
        return 0
    return next((i for i in range(first + 1, last) if lexed.gaps[i].count("\n") > 1), 0)


def continues(lexed: Lexed, at: int, before: list[Mention]) -> bool:
    """Whether a bare year goes on with a list or range of years: `1961, 2000 dan 2001`."""
    if not before or before[-1].kind != "date" or before[-1].last < at - 3:
        return False
    form = before[-1].form
    links = lexed.types[before[-1].last : at]
    return isinstance(form, DateForm) and form.year is not None and links in (",", "&", "x", ",&", ",x", "-", "X")


def heads(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a year stands over or before a paragraph (`1936`, `2003: Invasion`), or is what a sentence speaks of."""
    if not "1500" <= lexed.words[at] < "2100" or len(lexed.words) == 1:
        return False
    behind = lexed.types[at + 1 : at + 2]
    opens = at == 0 or "\n" in lexed.gaps[at]
    if opens and (not behind or "\n" in lexed.gaps[at + 1] or (behind == ":" and lexed.gaps[at + 2] != "")):
        return True
    starts = opens or lexed.types[at - 1] in ".!?"
    return starts and behind == "a" and lexed.folded[at + 1] in tables.YEAR_VERBS


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
    linked = lexed.types[first - 1 : first] in ("F", "D") or lexed.types[max(0, first - 2) : first] in (
        "θx",
        "θ&",
        "θ-",
    )
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


def times(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    form = time(lexed, first, last, tables)
    if form is None:
        return []
    if first + 1 == last and (
        not (plain_clock(form) or cued(lexed, first, tables, form)) or lexed.types[first - 1 : first] == "λ"
    ):
        return []
    if lexed.types[first:last] == "dP" and not noon(lexed, first, tables):
        return []
    if lexed.types[last - 1] == ")" and "(" not in lexed.types[first:last]:
        last -= 1
    before = hedge(lexed, first, tables)
    if before is not None:
        return [Found("time", before[1], last, form._replace(bound=before[0][0]))]
    return [Found("time", first, last, form)]


def noon(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """`12 noon`, `12 midnight`; other numbers before parts of the day are how many."""
    _, lo, hi = tables.PARTS_OF_DAY[lexed.folded[at + 1]]
    return lexed.folded[at] == "12" and lo == hi


def cued(lexed: Lexed, at: int, tables: ModuleType, form: TimeForm) -> bool:
    """`at 3:30`: a word before the digits says that they are a clock time."""
    return at > 0 and form.minute is not None and not impossible(form) and lexed.folded[at - 1] in tables.CLOCK_CUES


def plain_clock(form: TimeForm) -> bool:
    """Whether digits without any cue can only be a clock time: `08:30`, but no score and no verse."""
    return (
        form.minute is not None
        and form.hour < 24
        and form.minute < 60
        and all(p.end - p.start == 2 for p in form.parts)
    )


def beside(lexed: Lexed, found: list[Found], before: list[Mention]) -> list[Found]:
    """A clock time takes the date told last in its sentence."""
    first = found[0]
    if not isinstance(first.form, TimeForm):
        return found
    told = next((m for m in reversed(before[-REACH:]) if isinstance(m.form, DateForm) and daily(m.form)), None)
    if told is None or not isinstance(told.form, DateForm) or not one_sentence(lexed, told.last, first.first):
        return found
    close = first.first - told.last < 2
    return [f._replace(form=on_day(f.form, told.form, close)) if isinstance(f.form, TimeForm) else f for f in found]


def on_day(form: TimeForm, day: DateForm, close: bool) -> TimeForm:
    """A clock time on its day; the part of the day right before it says which half is meant: `tonight at 8 o'clock`."""
    if close and day.part and not form.part and form.parts:
        form = part_of_day(form, HALF_OF[day.part], form.parts[-1])
    return form._replace(date=day)


def one_sentence(lexed: Lexed, first: int, last: int) -> bool:
    """Whether no sentence ends between two tokens."""
    return not set(".!?") & set(lexed.types[first:last]) and "\n" not in "".join(lexed.gaps[first : last + 1])


def lend(lexed: Lexed, out: list[Mention], found: Found) -> Found:
    """What the ends of a range take from each other: the first its year or zone, the second the day that it follows."""
    last = out[-1]
    if lexed.types[last.last : found.first] not in ("-", "X"):
        return found
    one, other = last.form, found.form
    if isinstance(one, DateForm) and isinstance(other, DateForm):
        if one.year is None and other.year and one.month and one.offset is None and not one.toward and other.month:
            out[-1] = last._replace(form=one._replace(year=other.year - (one.month > other.month)))
        elif open_end(other) and (open_end(one) or one.toward or one.year is not None):
            return found._replace(form=other._replace(after=one))
    elif isinstance(one, TimeForm) and isinstance(other, TimeForm) and not one.zone and other.zone:
        out[-1] = last._replace(
            form=one._replace(zone=other.zone, offset=other.offset, local=other.local, place=other.place)
        )
    return found


def open_end(form: DateForm) -> bool:
    """Whether a date leaves open which one of several days, weekdays or months it is."""
    said = form.day is not None or form.month is not None or form.weekday is not None
    fixed = form.year is not None or form.unit or form.toward or form.ref or form.span or form.base == "text"
    return said and not fixed


def give(lexed: Lexed, out: list[Mention], found: Found) -> None:
    """A clock time without a date takes the next one of its sentence: `pukul 23.33 WIB, Jumat (30/6)`."""
    last, day = out[-1], found.form
    if not isinstance(last.form, TimeForm) or last.form.date is not None or not isinstance(day, DateForm):
        return
    if found.first > last.last and lexed.types[last.last - 1] == "." and lexed.words[last.last][:1].isupper():
        return  # at 5 p.m. He is due on Monday
    if "X" in lexed.types[last.last : found.first]:  # from 2 p.m. till tomorrow
        return
    if daily(day) and found.first - last.last < NEAR and one_sentence(lexed, last.last, found.first):
        close = last.last == found.first  # between 7 and 9:30 last night
        out[-1] = last._replace(form=on_day(last.form, day, close))
        begin = out[-2] if len(out) > 1 else last  # from 3:00 to 4:30 p.m. on Friday
        if isinstance(begin.form, TimeForm) and begin.form.date is None and begin.last == last.first - 1:
            out[-2] = begin._replace(form=on_day(begin.form, day, close))


BUILDERS = {
    "date": dates,
    "dayrange": dayrange,
    "monthrange": monthrange,
    "slashdate": slashdate,
    "kindyear": kindyear,
    "fiscal": fiscal,
    "besidetold": besidetold,
    "atnow": atnow,
    "todate": todate,
    "notation": notation,
    "yearwords": yearwords,
    "dayword": dayword,
    "time": times,
    "beyond": beyond,
    "holiday": holiday,
    "plainword": plainword,
    "timesa": times_a,
    "set": recurring,
    "adverb": adverb,
    "article": article,
    "yearly": yearly,
    "yearpair": yearpair,
    "bcpair": bcpair,
    "monthyear": monthyear,
    "acrossmonths": acrossmonths,
    "many": many,
    "justnow": justnow,
    "shifts": shifts,
    "several": several,
    "twodigits": dates,
    "weekend": weekend,
    "yearend": yearend,
    "evebefore": evebefore,
    "century": century,
    "vaguely": vaguely,
    "monthday": monthday,
    "nth": nth,
    "nested": nested,
    "partof": part_of,
    "halfof": half,
    "weekwith": weekwith,
    "weeknumber": weeknumber,
    "run": run,
    "ordinalrange": ordinalrange,
    "clockrange": clockrange,
    "clockspan": clockspan,
    "daypart": daypart,
    "halfpast": halfpast,
    "spoken": spoken,
    "minutespast": minutespast,
    "reference": reference,
    "atpart": atpart,
    "often": often,
    "monthly": monthly,
    "partofday": partofday,
}
