"""The parts of a date as they are met in its tokens: weekday, day, month, year, part of the day.

Every reader takes a token and the draft of the form, adds what the token says with its span, and returns the token
after it (-1: these tokens are no date).
"""

from types import ModuleType

from verify.values.draft import HALVES, Draft, span
from verify.values.lexer import Lexed
from verify.values.places import is_ordinal_unit, ordinal_unit

#: two digits from these on are a year and no slip of a day
SHORT_YEARS = "40"
#: the types of what may stand behind such a year
CLOSING = ("", *'.,;:)"?!')


def weekday(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    word = lexed.folded[at]
    value = tables.WEEKDAYS.get(word, tables.SHORT_WEEKDAYS.get(word))
    start, end = span(lexed, at)
    if value is None:  # Senin-Selasa: the last one here
        draft["span"], start = HALVES, end - len(word.partition("-")[2])
        value = tables.WEEKDAYS[word.partition("-")[2]]
    if "weekday" in draft:
        return at + 1
    if draft.get("part") and tables.EVE and any(lexed.folded[at - k] in tables.EVE for k in (1, 2) if at >= k):
        draft["eve"] = True
    draft.add("weekday", value, start, end)
    return at + 1


def month(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    head, hyphen, rest = lexed.words[at].partition("-")
    start, end = span(lexed, at)
    if hyphen and head.lower() in tables.MODIFIERS:  # mid-June
        draft.add("mod", tables.MODIFIERS[head.lower()], start, start + len(head))
        head, start = rest, end - len(rest)
    elif hyphen:  # Januari-Maret 2020: its last month here, the first one is told by `ranges.halves`
        draft["span"], head, start = HALVES, rest, end - len(rest)
    value = named_month(head, tables)
    if value is None:
        return -1
    draft.add("month", value, start, end)
    return at + 1


def named_month(word: str, tables: ModuleType) -> int | None:
    """The month that a word names."""
    months: dict[str, int] = tables.MONTHS
    return months.get(word) or months.get(word.lower())


def number(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """A day, or a two-digit year behind a month or an apostrophe."""
    word = lexed.words[at]
    decade = 3 if lexed.types[at + 1 : at + 3] == "-ñ" else 2 if lexed.types[at + 1 : at + 2] == "ς" else 0
    if decade or (at and lexed.types[at - 1] == "'"):
        if decade:
            draft["span"] = "decade"
        draft.add("year", century(int(word)), *span(lexed, at))
        return at + (decade or 1)
    if is_ordinal_unit(lexed, at, tables):
        return ordinal_unit(lexed, at, tables, draft, int(word))
    if "month" in draft and "year" not in draft and lexed.types[at - 2 : at] == "MD":  # April of 87
        draft.add("year", century(int(word)), *span(lexed, at))
        return at + 1
    if lexed.types[at + 1 : at + 2] == "₿" or lexed.types[at + 1 : at + 4] in ("C.C", "ą.C"):
        return at + 1
    if short_year(lexed, at) and "month" in draft and "year" not in draft:
        draft.add("year", 1900 + int(word), *span(lexed, at))
        return at + 1
    if len(word) > 2 or "day" in draft or lexed.types[at + 1 : at + 3] == "oi":
        return -1
    if (at and lexed.types[at - 1] not in "VPeWw,.(-" and "month" in draft) or (
        "month" in draft and "day" not in draft
    ):
        draft["order"] = "month-first"
    draft.add("day", int(word), *span(lexed, at))
    return at + 1


def short_year(lexed: Lexed, at: int) -> bool:
    """Whether two digits behind a month or day are the year: `Aug 96`, `3 Feb 82`, but not `June 32`."""
    return len(lexed.words[at]) == 2 and lexed.words[at] >= SHORT_YEARS and lexed.types[at - 1] in "Md,o"


def with_short_year(lexed: Lexed, last: int) -> int:
    """Where a date ends that goes on with a year of two digits: a mark must follow (`in May 45 of them` has no year)."""
    at = last + (lexed.types[last : last + 1] == "," and lexed.types[last - 1] != "M")
    if lexed.types[at : at + 1] == "d" and short_year(lexed, at):
        return at + 1 if lexed.types[at + 1 : at + 2] in CLOSING else last
    inside = lexed.types[last - 2 : last] == "Md" and short_year(lexed, last - 1)
    return last - 1 if inside and lexed.types[last : last + 1] not in CLOSING else last


def century(short: int) -> int:
    """A year written with two digits: 30 and later are the last century's (ICU's and the spreadsheets' choice)."""
    return short if short > 99 else short + (1900 if short >= 30 else 2000)


def year(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """A year, or a decade (`1990-an`, `1990s`, `mid-2007`)."""
    head, hyphen, tail = lexed.words[at].partition("-")
    if hyphen:
        draft["mod"] = tables.MODIFIERS.get(head.lower(), "")
    if tail.endswith("s"):  # mid-1980s
        draft["span"], tail = "decade", tail[:-1]
    value = int(tail or head)
    if lexed.types[at + 1 : at + 3] == "-ñ" and last >= at + 3:
        draft["span"] = "decade" if value % 100 else "century" if value % 1000 == 0 and value < 2000 else "decade"
        draft.add("year", value, lexed.starts[at], lexed.ends[at + 2])
        return at + 3
    cut = at and lexed.types[at - 1] in "ηF" and value % 10 == 0  # in 1990 s, as text cut into words has it
    if lexed.types[at + 1 : at + 2] == "ς" and (not lexed.gaps[at + 1] or cut):
        draft["span"] = "decade" if value % 100 or value >= 2000 else "century"
        draft.add("year", value, lexed.starts[at], lexed.ends[at + 1])
        return at + 2
    if "year" in draft:
        return -1
    if lexed.types[at + 1 : at + 2] == "-" and last > at + 3:  # 2024-06-19
        draft.add("year", value, *span(lexed, at))
        draft.add("month", int(lexed.words[at + 2]), *span(lexed, at + 2))
        draft.add("day", int(lexed.words[at + 4]), *span(lexed, at + 4))
        return at + 5
    draft.add("year", value, *span(lexed, at))
    if at and tables.TIME_UNITS.get(lexed.folded[at - 1], ("", ""))[1] == "decade":
        draft["span"] = "decade"
    return at + 1


def era(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`241 BC`, `the 470s B.C.`, `88 A.D.`, `AD 79`: what stands before it, or behind `AD`, is a year, a decade or a century."""
    letters = "".join(lexed.folded[at : at + 3 : 2]) if lexed.types[at] != "₿" else lexed.folded[at]
    dotted = lexed.types[at] == "ą"
    if letters not in tables.BEFORE_ERA + tables.OUR_ERA:
        return -1 if not dotted else at + 1
    if letters in tables.BEFORE_ERA:
        draft["bc"] = True
    own = at - 1 if at and lexed.types[at - 1] in "4d" else at + 1
    if own < last and lexed.types[own] in "4d" and "year" not in draft:
        draft.add("year", int(lexed.words[own]), *span(lexed, own))
    return last


def day_first(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """Plain digits; `19-06-2024` is read as a whole."""
    if lexed.types[at : at + 5] == "d-d-4" and last >= at + 5:
        if at and lexed.types[at - 1] == "-" and not lexed.gaps[at]:
            return -1  # 133-03-03-2020
        first, second = at, at + 2
        if int(lexed.words[second]) > 12 >= int(lexed.words[first]):  # 07-27-2022
            first, second = second, first
        draft.add("day", int(lexed.words[first]), *span(lexed, first))
        draft.add("month", int(lexed.words[second]), *span(lexed, second))
        draft.add("year", int(lexed.words[at + 4]), *span(lexed, at + 4))
        return at + 5
    return number(lexed, at, last, tables, draft)


def part_of_day(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    draft.add("part", tables.PARTS_OF_DAY[lexed.folded[at]][0], *span(lexed, at))
    return at + (
        2 if lexed.types[at + 1 : at + 2] == "e" and last > at + 1 and lexed.types[at + 2 : at + 3] not in "tlf" else 1
    )


def modifier(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    if tuple(lexed.folded[at : at + 2]) in tables.WEEKENDS and lexed.words[at + 1].islower():
        draft["unit"], draft["base"] = "weekend", "text"  # until a direction says which one
        return at + 2
    draft.add("mod", tables.MODIFIERS[lexed.folded[at]], *span(lexed, at))
    if at + 2 == last and lexed.types[at + 1] in "yr":  # akhir tahun: that of the publication
        draft["unit"], draft["offset"] = tables.TIME_UNITS[lexed.folded[at + 1]][1], 0
    return at + 1
