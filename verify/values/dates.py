"""Runs of tokens that are dates → `DateForm`s: what each token adds, and nothing that it only implies.

Comes in: a run that a rule of `grammar` matched. Goes out: its form with the spans of its parts, or None where the words
turn out to be no date (`32 Juni` is one: it refutes itself; `Juni 19` is none in Indonesian).
"""

import re
from types import ModuleType

from verify.languages.lexicon import roman
from verify.values.forms import DateForm, Part
from verify.values.lexer import Lexed
from verify.values.numbers import amount

SPLIT = re.compile(r"[/.-]")
#: units that a relative date counts in
SPANS = ("year", "month", "week", "day", "weekend", "decade", "century", "quarter", "fortnight", "hour", "minute", "second")
SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}


class Draft(dict[str, object]):
    """The fields of a form while its tokens are read, and the parts met so far."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []

    def add(self, name: str, value: object, start: int, end: int) -> None:
        """Set a field and remember where it is written."""
        self[name] = value
        self.parts.append(Part(name, start, end))


def date(lexed: Lexed, first: int, last: int, tables: ModuleType) -> DateForm | None:
    """The form of the tokens `first` to `last` (exclusive); None if they are no date."""
    draft = Draft()
    at = first
    while at < last:
        reader = READERS.get(lexed.types[at])
        after = reader(lexed, at, last, tables, draft) if reader else at + 1
        if after < 0:
            return None
        at = after
    if "order" in draft and draft.pop("order") == "month-first" and not tables.MONTH_FIRST:
        return None
    if not sensible(draft):
        return None
    draft["parts"] = tuple(draft.parts)
    return DateForm(**draft)  # type: ignore[arg-type]


def sensible(draft: Draft) -> bool:
    """Whether the fields say when something is."""
    return any(
        draft.get(name) is not None for name in ("year", "month", "day", "weekday", "offset", "ref", "season", "base")
    )


def span(lexed: Lexed, at: int) -> tuple[int, int]:
    return lexed.starts[at], lexed.ends[at]


def weekday(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    word = lexed.folded[at]
    value = tables.WEEKDAYS.get(word, tables.SHORT_WEEKDAYS.get(word))
    if value is None:  # Senin-Selasa: the first one is the form's
        value = tables.WEEKDAYS[word.partition("-")[0]]
    if "weekday" in draft:
        return at + 1
    if draft.get("part") and tables.EVE and any(lexed.folded[at - k] in tables.EVE for k in (1, 2) if at >= k):
        draft["eve"] = True
    draft.add("weekday", value, *span(lexed, at))
    return at + 1


def month(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    word = lexed.words[at]
    value = tables.MONTHS.get(word) or tables.MONTHS.get(lexed.folded[at])
    if value is None:
        return -1
    draft.add("month", value, *span(lexed, at))
    return at + 1


def number(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """A day, or a two-digit year behind a month or an apostrophe."""
    word = lexed.words[at]
    if at and lexed.types[at - 1] == "'":
        draft.add("year", century(int(word)), *span(lexed, at))
        return at + 1
    following = lexed.types[at + 1 : at + 3]
    if following[:1] == "-" and following[1:] == "ñ":
        draft["span"] = "decade"
        draft.add("year", century(int(word)), *span(lexed, at))
        return at + 3
    if is_ordinal_unit(lexed, at, tables):
        return ordinal_unit(lexed, at, tables, draft, int(word))
    if len(word) > 2 or "day" in draft:
        return -1
    if at and lexed.types[at - 1] not in "VPeWw,.(-" and "month" in draft:
        draft["order"] = "month-first"
    elif "month" in draft and "day" not in draft:
        draft["order"] = "month-first"
    draft.add("day", int(word), *span(lexed, at))
    return at + 1


def is_ordinal_unit(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """`20th century`, `third quarter`, and `abad 20`."""
    after = at + (2 if lexed.types[at + 1 : at + 2] == "o" else 1)
    unit = lexed.types[after : after + 1]
    before = lexed.folded[at - 1] if at else ""
    if unit == "ϟ" or (unit == "i" and tables.TIME_UNITS[lexed.folded[after]][1] in ("century", "millennium")):
        return True
    return tables.TIME_UNITS.get(before, ("", ""))[1] == "century" or (at > 0 and lexed.types[at - 1] == "ϟ")


def ordinal_unit(lexed: Lexed, at: int, tables: ModuleType, draft: Draft, value: int) -> int:
    """Which century or quarter."""
    after = at + (2 if lexed.types[at + 1 : at + 2] == "o" else 1)
    quarter = "ϟ" in (lexed.types[at - 1 : at], lexed.types[after : after + 1])
    if quarter:
        word = lexed.folded[at - 1] if lexed.types[at - 1 : at] == "ϟ" else lexed.folded[after]
        draft["span"] = "half" if word == "semester" else "quarter"
        draft["unit"], draft["offset"] = ("year", 0)
        draft.add("index", value, *span(lexed, at))
        return after + (lexed.types[after : after + 1] == "ϟ")
    draft["span"] = "century"
    draft.add("year", (value - 1) * 100, *span(lexed, at))
    return after + (lexed.types[after : after + 1] == "i")


def ordinal(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    if not is_ordinal_unit(lexed, at, tables):
        return -1
    return ordinal_unit(lexed, at, tables, draft, ordinal_number(lexed.words[at], tables))


def ordinal_number(word: str, tables: ModuleType) -> int:
    """`ke-20`, `ke-XX`, `kedua`, `third`."""
    folded = word.lower()
    if folded in tables.ORDINALS:
        return int(tables.ORDINALS[folded])
    rest = word.rpartition("-")[2]
    return int(rest) if rest.isdigit() else roman(rest)


def century(short: int) -> int:
    """A year written with two digits: 70 and later are the last century's."""
    return short if short > 99 else short + (1900 if short >= 50 else 2000)


def year(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """A year, or a decade (`1990-an`, `1990s`)."""
    value = int(lexed.words[at])
    if lexed.types[at + 1 : at + 3] == "-ñ" and last >= at + 3:
        draft["span"] = "decade" if value % 100 else "century" if value % 1000 == 0 and value < 2000 else "decade"
        draft.add("year", value, lexed.starts[at], lexed.ends[at + 2])
        return at + 3
    if lexed.types[at + 1 : at + 2] == "ς" and not lexed.gaps[at + 1]:
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


def slashes(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`19/6/2024`, `19.06.2024`, `2024/06/19`, `19/6`."""
    word, start = lexed.words[at], lexed.starts[at]
    pieces = []
    for text in SPLIT.split(word):
        pieces.append((int(text), start, start + len(text)))
        start += len(text) + 1
    if pieces[0][0] > 31 and len(pieces) == 3:
        pieces.reverse()
    else:
        either = pieces[0][0] <= 12 and pieces[1][0] <= 12 and "." not in word
        draft["swap"] = either and tables.DATE_ORDER == "mdy" and pieces[0][0] != pieces[1][0]
        if pieces[1][0] > 12 >= pieces[0][0] or (either and tables.DATE_ORDER == "mdy"):
            pieces[0], pieces[1] = pieces[1], pieces[0]
    for name, (value, begin, end) in zip(("day", "month", "year"), pieces, strict=False):
        if name == "year" and end - begin <= 2:
            value = century(value)
        draft.add(name, value, begin, end)
    return at + 1


def broken(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """Digits with slashes that are no date (`17/2/12/2020`, `18/62022`)."""
    if "/" not in lexed.words[at]:
        return -1
    draft.add("broken", True, *span(lexed, at))
    return at + 1


def day_first(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """Plain digits; `19-06-2024` is read as a whole."""
    if lexed.types[at : at + 5] == "d-d-4" and last >= at + 5:
        draft.add("day", int(lexed.words[at]), *span(lexed, at))
        draft.add("month", int(lexed.words[at + 2]), *span(lexed, at + 2))
        draft.add("year", int(lexed.words[at + 4]), *span(lexed, at + 4))
        return at + 5
    return number(lexed, at, last, tables, draft)


def part_of_day(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    draft.add("part", tables.PARTS_OF_DAY[lexed.folded[at]][0], *span(lexed, at))
    return at + (2 if lexed.types[at + 1 : at + 2] == "e" and last > at + 1 and lexed.types[at + 2 : at + 3] not in "tlf" else 1)


def modifier(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    draft.add("mod", tables.MODIFIERS[lexed.folded[at]], *span(lexed, at))
    return at + 1


def direction(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`lalu`, `depan`, `ini`, `last`, `this`: beside a unit it counts units, beside a weekday or month it points."""
    toward = tables.DIRECTIONS.get(lexed.folded[at], 0)
    before = lexed.folded[at - 1] if at else ""
    after = lexed.folded[at + 1] if at + 1 < last else ""
    if before in tables.BEFORE_AGO and at > 1:
        before = lexed.folded[at - 2]
    neighbour = after if lexed.types[at] == "L" else before
    unit = tables.TIME_UNITS.get(neighbour, ("", ""))[1]
    if unit:
        draft["unit"], draft["offset"] = unit, toward
        if lexed.folded[at] == "following":
            draft["base"] = "text"
    elif neighbour in tables.PARTS_OF_DAY and "weekday" not in draft:
        draft["unit"], draft["offset"] = "day", toward
    else:
        draft["toward"] = toward or 2
    draft.parts.append(Part("direction", *span(lexed, at)))
    return at + 1


def deictic(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`kemarin`, `besok`, `tomorrow`, `kemarin lusa`."""
    word = lexed.folded[at]
    pair = (word, lexed.folded[at + 1] if at + 1 < last else "")
    if pair in tables.DEICTIC_PAIRS:
        draft.add("offset", tables.DEICTIC_PAIRS[pair], lexed.starts[at], lexed.ends[at + 1])
        draft["unit"] = "day"
        return at + 2
    days, part = tables.DEICTIC_DAYS[word]
    unit = tables.TIME_UNITS.get(lexed.folded[at - 1], ("", ""))[1] if at and lexed.types[at - 1] in "ri" else ""
    if unit:  # pekan kemarin
        draft["unit"], draft["offset"] = unit, days
    elif "weekday" in draft or "day" in draft:
        draft["toward"] = -1 if days < 0 else 1
    elif "part" in draft or part or days:
        draft["unit"] = "day"
        draft.add("offset", days + (-1 if word == "tadi" and draft.get("part") == "NI" else 0), *span(lexed, at))
    elif lexed.types[at + 1 : at + 2] == "P" and last > at + 1:  # tadi malam, nanti malam
        draft["unit"] = "day"
        night = tables.PARTS_OF_DAY[lexed.folded[at + 1]][0] == "NI"
        draft.add("offset", -1 if night and word == "tadi" else 0, *span(lexed, at))
    elif word in tables.LATER_TODAY:
        return -1
    else:
        draft["unit"] = "day"
        draft.add("offset", days, *span(lexed, at))
    if part:
        draft["part"] = part
    return at + 1


def now(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    draft["ref"] = "PRESENT_REF"
    return at + 1


def moment(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`saat ini` is now, `saat itu` a time told elsewhere."""
    if lexed.types[at + 1] == "t":
        draft["ref"] = "PRESENT_REF"
    else:
        draft["base"] = "text"
    return at + 2


def that(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`hari itu`, `that year`: a time told elsewhere."""
    unit = lexed.folded[at + 1] if at + 1 < last else lexed.folded[at - 1] if at else ""
    draft["base"] = "text"
    draft["unit"], draft["offset"] = tables.TIME_UNITS.get(unit, ("", "day"))[1], 0
    return at + 1


def unit_word(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """A unit: `the day before yesterday`, `bulan yang akan datang`; elsewhere what stands beside it counts."""
    if lexed.types[at : at + 4] == "eDR" or lexed.types[at : at + 3] == "eDR":
        days, _ = tables.DEICTIC_DAYS[lexed.folded[at + 2]]
        draft["unit"] = "day"
        draft["offset"] = days + (-1 if lexed.folded[at + 1] == "before" else 1)
        return at + 3
    if lexed.types[at + 1 : at + 4] == "gca":
        if lexed.folded[at + 3] != "datang":
            return -1
        draft["unit"], draft["offset"] = tables.TIME_UNITS[lexed.folded[at]][1], 1
        return at + 4
    return at + 1


def quarter(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`triwulan I-2020`, `kuartal III 2017`, `semester I`."""
    word = lexed.words[at + 1] if at + 1 < last else ""
    head, _, tail = word.partition("-")
    if not word or lexed.types[at + 1] not in "BC" or not roman(head):
        return at + 1
    draft["span"] = "half" if lexed.folded[at] == "semester" else "quarter"
    draft["unit"], draft["offset"] = ("year", 0)
    draft.add("index", roman(head), lexed.starts[at + 1], lexed.starts[at + 1] + len(head))
    if tail.isdigit() and len(tail) == 4:
        draft.add("year", int(tail), lexed.ends[at + 1] - 4, lexed.ends[at + 1])
    elif tail:
        return -1
    return at + 2


def season(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    value = tables.SEASONS.get(lexed.folded[at])
    if value:
        draft.add("season", value, *span(lexed, at))
    return at + 1


def skip_hyphen(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    return at + 1


READERS = {
    "n": broken, "W": weekday, "w": weekday, "M": month, "d": day_first, "4": year, "6": slashes, "3": slashes, "P": part_of_day,
    "b": modifier, "l": direction, "f": direction, "t": direction, "L": direction, "R": deictic, "N": now, "σ": moment,
    "τ": that, "T": that, "e": unit_word, "y": unit_word, "r": unit_word, "i": unit_word, "ϟ": quarter, "θ": season, "O": ordinal,
}  # fmt: skip

__all__ = ["SEASON_MONTHS", "SPANS", "amount", "century", "date", "ordinal_number"]
