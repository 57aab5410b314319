"""Numbers as printed or in words → exact amounts.

Comes in: tokens from a position on. Goes out: an `Amount` and the position after it; words and digits mix (`27,5 ribu`).
"""

from decimal import Decimal
from types import ModuleType

from verify.values.digits import blank_grouped, grid, one_number, plain, printed
from verify.values.forms import Amount
from verify.values.fractions import fraction, fraction_behind, printed_fraction, quotient, whole, with_fraction
from verify.values.hedges import hedged
from verify.values.lexer import Lexed
from verify.values.numerals import plural_factor, spoken_point, words

#: types that can begin a number
STARTS = "dn4uhmvsφν"
STARTING = frozenset("dn4um$€£¥₹E")
#: types behind digits that may multiply them
SCALES = ("m", "k", "C", "h", "v")
TEN_POWER = frozenset({"x10", "×10"})


def amount(lexed: Lexed, at: int, tables: ModuleType) -> tuple[Amount, int] | None:
    """The number that begins at token `at`, and the token after it; None if there is none."""
    kind = lexed.types[at : at + 1]
    if kind == "ν":
        found = amount(lexed, at + 1, tables)
        return (negative(found[0]), found[1]) if found else None
    if kind and kind in "vs":
        hedging = kind == "s" and lexed.types[at + 1 : at + 2] in STARTING and lexed.folded[at] in tables.HEDGES
        return None if hedging else vague(lexed, at, tables)  # some 300 people
    if kind and kind in "dn4":
        if kind == "n" and "/" in lexed.words[at]:
            return quotient(lexed, at, tables)
        if kind == "n" and not one_number(lexed.words[at]):
            return None
        return digits(lexed, at, tables)
    if kind == "φ":
        return fraction(lexed, at, tables)
    if kind and kind in "3ϟ":
        return printed_fraction(lexed, at, tables)
    return words(lexed, at, tables) if kind and kind in "uhm" else None


def negative(amount: Amount) -> Amount:
    """The amount below zero."""
    return amount._replace(number=-amount.number)


def vague(lexed: Lexed, at: int, tables: ModuleType) -> tuple[Amount, int]:
    """`puluhan`, `ratusan ribu`, `beberapa`, `tens of thousands`, `several hundred`: a range that nobody counted."""
    word = lexed.folded[at]
    low, high = tables.VAGUE.get(word) or tables.SOME[word]
    after, scale = at + 1, 1
    while lexed.types[after : after + 1] in ("m", "h", "D"):
        step = lexed.types[after] == "D"
        if step and lexed.folded[after] not in tables.PARTITIVES:
            break
        factor = vague_factor(lexed, after + step, tables)
        if not factor:
            break
        scale, after = scale * factor, after + step + 1
    likely = "" if word in tables.VAGUE else "some"
    return Amount(low * scale, 1, 1, "between", (high + 1) * scale - 1, likely, "", None, True), after


def vague_factor(lexed: Lexed, at: int, tables: ModuleType) -> int:
    """What a magnitude behind a vague word multiplies it by; 0 if there is none."""
    kind = lexed.types[at : at + 1]
    if kind == "m":
        return int(tables.MAGNITUDES[lexed.folded[at]])
    if kind == "h":
        return int(tables.MULTIPLIERS.get(lexed.folded[at], 0))
    return plural_factor(lexed.folded[at], tables) if kind == "v" else 0


def digits(lexed: Lexed, at: int, tables: ModuleType) -> tuple[Amount, int]:
    """`1.200`, `1,2 juta`, `5 juta 200 ribu`, `100K`."""
    after = at + 1
    if lexed.types[after : after + 1] == "-" and lexed.types[after + 1 : after + 2] in ("m", "k"):
        after += not (lexed.gaps[after] or lexed.gaps[after + 1])  # $69-billion
    scale = magnitude(lexed, after, tables) if lexed.types[after : after + 1] in SCALES else 0
    if not scale and lexed.types[after : after + 1] == "U" and lexed.folded[after] in tables.LETTER_MAGNITUDES:
        scale = letter_magnitude(lexed, after, tables)
    if not scale:
        number = plain(lexed.words[at], tables.DECIMAL)
        behind = lexed.types[after : after + 1]
        if behind == "d" and len(lexed.words[after]) == 3:
            number, after = blank_grouped(lexed, at, tables) or (number, after)
        if behind == "a" and lexed.folded[after] in TEN_POWER and lexed.types[after + 1 : after + 2] == "^":
            return power(lexed, number, after + 2) or (number, after)
        if behind == "J" and lexed.folded[after] == "point":
            return spoken_point(lexed, number, after, tables)
        if behind == "-" and tables.AND_A_HALF and lexed.folded[after + 1 : after + 2] == tables.AND_A_HALF:
            return with_fraction(lexed, ("1/2", after + 2), number, tables)  # 14-and-a-half
        part = fraction_behind(lexed, after, tables) if behind in ("x", "φ", "3") else None
        return with_fraction(lexed, part, number, tables) if part and number.step == 1 else (number, after)
    figure, step, _ = printed(lexed.words[at], tables.DECIMAL)
    total, step = figure * scale, step * scale
    after += 1
    while lexed.types[after : after + 1] and lexed.types[after] in "dn4" and magnitude(lexed, after + 1, tables):
        smaller, unit, _ = printed(lexed.words[after], tables.DECIMAL)
        factor = magnitude(lexed, after + 1, tables)
        if smaller * factor >= scale:
            break
        total, step, scale, after = total + smaller * factor, unit * factor, factor, after + 2
    while lexed.types[after : after + 1] == "m":  # `2 ribu miliar`
        factor = tables.MAGNITUDES[lexed.folded[after]]
        total, step, after = total * factor, step * factor, after + 1
    total, step = whole(total), whole(step)
    plus = (
        tables.ADJOINED_HEDGES.get(lexed.folded[after - 1].partition("-")[2]) if lexed.types[after - 1] == "k" else None
    )
    if plus:
        return hedged(Amount(total, step, grid(total, step)), plus), after  # 10 million-plus
    if lexed.types[after : after + 1] == "x" and tables.AND_ADDS:
        return and_rest(lexed, after, Amount(total, step, grid(total, step)), tables)
    return Amount(total, step, grid(total, step)), after


def power(lexed: Lexed, number: Amount, at: int) -> tuple[Amount, int] | None:
    """`1.3x10^6`, `6.23 x10^-4`: the number times a power of ten."""
    at += lexed.types[at : at + 1] == "-"
    if lexed.types[at : at + 1] != "d" or len(lexed.words[at]) > 2:
        return None
    factor = Decimal(1).scaleb(int(lexed.words[at]) * (-1 if lexed.types[at - 1] == "-" else 1))
    step = whole(number.step * factor)
    return Amount(whole(number.number * factor), step, step), at + 1


def and_rest(lexed: Lexed, after: int, number: Amount, tables: ModuleType) -> tuple[Amount, int]:
    """`3 hundred and 21`, `3 million and a half`: what an `and` behind a magnitude adds to it."""
    part = fraction_behind(lexed, after, tables)
    if part is not None:
        return with_fraction(lexed, part, number, tables)
    rest = amount(lexed, after + 1, tables) if number.step == 100 and lexed.types[after + 1] in "du" else None
    if rest is None or not 0 < rest[0].number < 100 or rest[0].step != 1:
        return number, after
    return plain(str(number.number + rest[0].number), tables.DECIMAL), rest[1]


def letter_magnitude(lexed: Lexed, at: int, tables: ModuleType) -> int:
    """What a letter right behind digits multiplies them by, where what is counted follows: `1.5m people`, not `6m tall`."""
    after = at + 1
    kind = lexed.types[after : after + 1]
    if lexed.gaps[at] or not kind or not lexed.gaps[after] or lexed.words[at].isupper():
        return 0
    plural = kind in "aA" and lexed.folded[after].endswith(tables.PLURALS) and lexed.folded[after] not in tables.RACES
    return int(tables.LETTER_MAGNITUDES[lexed.folded[at]]) if plural or kind in "GU" else 0


def magnitude(lexed: Lexed, at: int, tables: ModuleType) -> int:
    """What the token multiplies the digits before it by; 0 if nothing."""
    kind = lexed.types[at : at + 1]
    word = lexed.folded[at] if kind else ""
    if kind == "m":
        return int(tables.MAGNITUDES[word])
    if kind in ("h", "v"):  # 2 dozen, 3 hundred
        return int(tables.MULTIPLIERS.get(word.rstrip("s"), 0))
    if kind == "k":
        head = word.partition("-")[0]
        return int(
            tables.SHORT_MAGNITUDES.get(head) or tables.MAGNITUDES.get(head) or tables.MONEY_LETTERS.get(head, 0)
        )
    if kind == "C" and not lexed.gaps[at] and not (word == "g" and len(lexed.words[at - 1]) == 1):  # 5G
        return int(tables.NUMBER_LETTERS.get(lexed.words[at], 0))
    return 0
