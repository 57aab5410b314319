"""All value mentions of a text: looks closer only where a token could begin one.

Comes in: the tokens of an article and its language. Goes out: mentions in the order of the text, none overlapping
another, with unanchored forms. Extents follow TimeML: no preposition and no enclosing bracket, hedges included; the
bracket of `Rabu (19/6/2024)` closes the mention. A range of dates is two mentions; a clock time beside a date knows
that date.
"""

from types import ModuleType

from verify.languages import DEFAULT, LANGUAGES
from verify.model import Mention
from verify.values.ahead import ahead
from verify.values.beyond import beyond
from verify.values.clockspans import clock_behind, clockrange, clockspan
from verify.values.clockwords import daypart, halfpast, minutespast, spoken
from verify.values.counted import as_time
from verify.values.datewords import atpart, century, dates, monthday, reference, yearly
from verify.values.draft import word_end
from verify.values.durations import part_of
from verify.values.forms import DateForm
from verify.values.found import Found
from verify.values.grammar import BARE, DATED, NAMES, RULE, SPOKEN, START
from verify.values.holidays import holiday
from verify.values.lexer import Lexed
from verify.values.measures import numeric
from verify.values.moving import nth
from verify.values.namedtimes import atnow, besidetold, fiscal, kindyear, todate
from verify.values.neighbours import beside, give, lend
from verify.values.nested import half, nested, run, weeknumber, weekwith
from verify.values.notation import notation
from verify.values.periods import weekend, yearend
from verify.values.ranges import acrossmonths, bcpair, dayrange, monthrange, monthyear, ordinalrange, yearpair
from verify.values.sets import (
    adverb,
    article,
    justnow,
    many,
    monthly,
    often,
    recurring,
    several,
    shifts,
    vaguely,
)
from verify.values.timed import times
from verify.values.unitwords import plainword, times_a
from verify.values.vague import evebefore, partofday, timephrase
from verify.values.yearless import slashdate
from verify.values.yearwords import dayword, yearwords

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
        if kind == "4" and (not lexed.words[at].isdigit() or continues(lexed, at, before) or heads(lexed, at, tables)):
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
