"""The parts of a date that count from another day: `lalu`, `depan`, `kemarin`, `last`, `that`, `now`.

Readers as in `parts`: a token and the draft of the form in, the token after it out (-1: these tokens are no date).
"""

from types import ModuleType

from verify.values.draft import Draft, span
from verify.values.forms import Part
from verify.values.lexer import Lexed


def direction(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`lalu`, `depan`, `ini`, `last`, `this`: beside a unit it counts units, beside a weekday or month it points."""
    toward = tables.DIRECTIONS.get(lexed.folded[at], 0)
    before = lexed.folded[at - 1] if at else ""
    after = lexed.folded[at + 1] if at + 1 < last else ""
    if before in tables.BEFORE_AGO and at > 1:
        before = lexed.folded[at - 2]
    neighbour = after if lexed.types[at] == "L" else before
    unit = tables.TIME_UNITS.get(neighbour, ("", ""))[1]
    if neighbour in tables.PLURAL_UNITS:
        return -1
    if lexed.types[at + 1 : at + 2] == "(" and last > at + 1:  # hari ini (5/10): the date says it
        draft.parts.append(Part("direction", *span(lexed, at)))
        return at + 1
    if unit:
        draft["unit"], draft["offset"] = "weekend" if draft.get("unit") == "weekend" else unit, toward
        draft.pop("base", None)
    elif neighbour in tables.PARTS_OF_DAY and "weekday" not in draft:
        unit = "day"
        draft["unit"], draft["offset"] = unit, toward
    else:
        point(draft, toward or 2)
        if lexed.folded[at] in tables.FROM_TEXT:  # the previous April
            draft["base"] = "text"
    if unit and lexed.folded[at] in (tables.FROM_TEXT_DAYS if unit == "day" else tables.FROM_TEXT):
        draft["base"] = "text"
    draft.parts.append(Part("direction", *span(lexed, at)))
    return at + 1


def point(draft: Draft, toward: int) -> None:
    """Which way from the publication a date lies; weekday and date together say it themselves (`Rabu (19/6) lalu`)."""
    if not ("weekday" in draft and "day" in draft) and (toward in (2, 3) or "season" not in draft or toward < 0):
        draft["toward"] = toward if toward in (2, 3) else -1 if toward < 0 else 1


def deictic(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`kemarin`, `besok`, `tomorrow`, `kemarin lusa`."""
    word = lexed.folded[at]
    pair = (word, lexed.folded[at + 1] if at + 1 < last else "")
    if pair in tables.DEICTIC_PAIRS:
        draft.add("offset", tables.DEICTIC_PAIRS[pair], lexed.starts[at], lexed.ends[at + 1])
        draft["unit"] = "day"
        return at + 2
    days, part = tables.DEICTIC_DAYS[word]
    unit = tables.TIME_UNITS.get(lexed.folded[at - 1], ("", ""))[1] if at and lexed.types[at - 1] in "yri" else ""
    if "(" in lexed.types[at + 1 : last]:  # kemarin (5/10): the date says it
        draft.parts.append(Part("direction", *span(lexed, at)))
    elif unit:  # pekan kemarin
        draft["unit"], draft["offset"] = unit, days
    elif not draft.keys().isdisjoint(("weekday", "day", "month", "season")):
        point(draft, days or (-1 if word == "tadi" else 3))
        draft.parts.append(Part("direction", *span(lexed, at)))
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
    word, behind = lexed.folded[at], "".join(lexed.folded[at + 1 : at + 2])
    ref = tables.REFERENCES.get(word)
    if word in tables.AT_NOW and at and lexed.folded[at - 1] in tables.HOUR_CUES:  # at present, but: at present levels
        ref = "PRESENT_REF" if behind in tables.FUNCTION_WORDS or not behind[:1].isalnum() else None
    elif word in tables.NOUN_REFERENCES:
        return -1
    if ref is None:  # `kala` without `itu`
        return -1
    draft["ref"] = ref
    return at + 1


def moment(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`saat ini` is now, `saat itu` a time told elsewhere."""
    if lexed.types[at + 1] == "t":
        draft["ref"] = "PRESENT_REF"
    else:
        draft["base"] = "text"
    return at + 2


def that(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`hari itu`, `that year`, `the same day`: a time told elsewhere."""
    unit = lexed.folded[last - 1] if at + 1 < last else lexed.folded[at - 1] if at else ""
    draft["base"] = "text"
    if unit not in tables.SEASONS:
        draft["unit"], draft["offset"] = tables.TIME_UNITS.get(unit, ("", "day"))[1], 0
    return at + 1


def unit_word(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """A unit: `the day before yesterday`, `bulan yang akan datang`; elsewhere what stands beside it counts."""
    if lexed.types[at + 1 : at + 2] == "W":  # early in the day Wednesday
        return at + 1
    if lexed.types[at : at + 4] == "eDR" or lexed.types[at : at + 3] == "eDR":
        days, _ = tables.DEICTIC_DAYS[lexed.folded[at + 2]]
        draft["unit"] = "day"
        draft["offset"] = days + (-1 if lexed.folded[at + 1] == "before" else 1)
        return at + 3
    if (
        lexed.types[max(0, at - 3) : at].endswith(("bDη", "bFη", "bD", "bF")) and "unit" not in draft
    ):  # the end of the year
        draft["base"] = "text"
        draft["unit"], draft["offset"] = tables.TIME_UNITS[lexed.folded[at]][1], 0
    following = lexed.folded[at + 1 : at + 3]
    if following and following[0] in tables.NEXT:
        draft["base"], draft["unit"] = "text", tables.TIME_UNITS[lexed.folded[at]][1]
        draft["offset"] = tables.NEXT[following[0]]
        return at + 2
    if lexed.types[at + 1 : at + 3] == "ga":
        if following[1] != "sama":
            return -1
        draft["base"], draft["unit"], draft["offset"] = "text", tables.TIME_UNITS[lexed.folded[at]][1], 0
        return at + 3
    if lexed.types[at + 1 : at + 4] == "gca":
        if lexed.folded[at + 3] != "datang":
            return -1
        draft["unit"], draft["offset"] = tables.TIME_UNITS[lexed.folded[at]][1], 1
        return at + 4
    return at + 1
