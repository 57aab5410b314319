"""Units of time told by their place: `20th century`, `third quarter`, `triwulan I-2020`, `Q3`, and days by theirs.

Readers as in `parts`: a token and the draft of the form in, the token after it out (-1: these tokens are no date).
"""

from types import ModuleType

from verify.languages.lexicon import roman
from verify.values.draft import Draft, span
from verify.values.lexer import Lexed


def ordinal_number(word: str, tables: ModuleType) -> int:
    """`ke-20`, `ke-XX`, `kedua`, `third`."""
    folded = word.lower()
    if folded in tables.ORDINALS:
        return int(tables.ORDINALS[folded])
    rest = word.rpartition("-")[2]
    return int(rest) if rest.isdigit() else roman(rest)


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
        if "offset" not in draft:  # last year's first quarter
            draft["unit"], draft["offset"] = "year", 0
        draft.add("which", value, *span(lexed, at))
        return after + (lexed.types[after : after + 1] == "ϟ")
    draft["span"] = "century"
    draft.add("year", (value - 1) * 100, *span(lexed, at))
    return after + (lexed.types[after : after + 1] == "i")


def ordinal(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    if not is_ordinal_unit(lexed, at, tables):
        return ordinal_day(lexed, at, tables, draft)
    return ordinal_unit(lexed, at, tables, draft, ordinal_number(lexed.words[at], tables))


def ordinal_day(lexed: Lexed, at: int, tables: ModuleType, draft: Draft) -> int:
    """`the third of October`, `October third`."""
    tens = tables.NUMBERS[lexed.folded[at - 1]] if at and lexed.types[at - 1] == "u" else 0
    start = at - (tens in (20, 30))  # the twenty seventh of April
    value = ordinal_number(lexed.words[at], tables) + tens * (at - start)
    before, behind = lexed.types[max(0, start - 3) : start], lexed.types[at + 1 : at + 3]
    beside = behind in ("DM", "FM") or before.endswith(("M", "Mη", "Wη", "W,η"))
    if not beside or not 1 <= value <= 31 or "day" in draft:
        return -1
    draft.add("day", value, lexed.starts[start], span(lexed, at)[1])
    return at + 1


def quarter(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`triwulan I-2020`, `kuartal III 2017`, `semester I`."""
    word = lexed.words[at + 1] if at + 1 < last else ""
    head, _, tail = word.partition("-")
    if not word or lexed.types[at + 1] not in "BC" or not roman(head):
        return at + 1
    draft["span"] = "half" if lexed.folded[at] == "semester" else "quarter"
    draft["unit"], draft["offset"] = ("year", 0)
    draft.add("which", roman(head), lexed.starts[at + 1], lexed.starts[at + 1] + len(head))
    if tail.isdigit() and len(tail) == 4:
        draft.add("year", int(tail), lexed.ends[at + 1] - 4, lexed.ends[at + 1])
    elif tail:
        return -1
    return at + 2


def quarter_code(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`Q3`, `H2` (beside a year: elsewhere that is hydrogen), `fourth-quarter`."""
    place, hyphen, unit = lexed.folded[at].partition("-")
    half = unit == "half" or (not hyphen and place[0] == "h")
    if half and not hyphen and "4" not in lexed.types[max(0, at - 2) : last]:
        return -1
    draft["span"] = "half" if half else "quarter"
    draft["unit"], draft["offset"] = "year", 0
    draft.add("which", tables.ORDINALS[place] if hyphen else int(place[1]), *span(lexed, at))
    return at + 1


def season(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    value = tables.SEASONS.get(lexed.folded[at])
    if value:
        draft.add("season", value, *span(lexed, at))
    return at + 1


def decade(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`nineties`, `mid-sixties`, `mid-1990s`."""
    head, _, tail = lexed.folded[at].rpartition("-")
    if head:
        draft["mod"] = tables.MODIFIERS.get(head, "")
    draft["span"] = "decade"
    draft.add("year", int(tail[:-1]) if tail[0].isdigit() else tables.DECADES[tail], *span(lexed, at))
    return at + 1
