"""Numbers as printed or in words → exact amounts.

Comes in: tokens from a position on. Goes out: an `Amount` and the position after it; words and digits mix (`27,5 ribu`).
"""

from decimal import Decimal
from types import ModuleType

from verify.values.digits import blank_grouped, exact, grid, one_number, plain, printed, single
from verify.values.forms import Amount
from verify.values.fractions import fraction, fraction_behind, printed_fraction, quotient, whole, with_fraction
from verify.values.lexer import Lexed

#: types that can begin a number
STARTS = "dn4uhmvsφν"
STARTING = frozenset("dn4um")
#: types behind digits that may multiply them, and behind a number word that may go on with it
SCALES = ("m", "k", "C", "h", "v")
TEN_POWER = frozenset({"x10", "×10"})
WORDY = ("u", "h", "m", "x", "κ", "φ", "J", "v", "-")


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
    if not scale:
        number = plain(lexed.words[at], tables.DECIMAL)
        behind = lexed.types[after : after + 1]
        if behind == "d" and len(lexed.words[after]) == 3:
            number, after = blank_grouped(lexed, at, tables) or (number, after)
        if behind == "a" and lexed.folded[after] in TEN_POWER and lexed.types[after + 1 : after + 2] == "^":
            return power(lexed, number, after + 2) or (number, after)
        if behind == "J" and lexed.folded[after] == "point":
            return spoken_point(lexed, number, after, tables)
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


def spoken_point(lexed: Lexed, number: Amount, at: int, tables: ModuleType) -> tuple[Amount, int]:
    """`one point five`, `twelve point ninety-nine`, `1 point 1`, and the magnitude behind them."""
    tail, after = "", at + 1
    while lexed.types[after : after + 1] == "u" and 0 <= tables.NUMBERS[lexed.folded[after]] < 10:
        tail, after = tail + str(tables.NUMBERS[lexed.folded[after]]), after + 1
    if not tail and lexed.types[after : after + 1] in ("d", "u"):
        tail, after = lexed.words[after], after + 1
        tail = str(tables.NUMBERS.get(tail.lower(), tail))
    if not tail or number.step != 1:
        return number, at
    figure, step = exact(f"{number.number},{tail}", ",")
    scale = 1
    while lexed.types[after : after + 1] == "m":
        scale, after = scale * tables.MAGNITUDES[lexed.folded[after]], after + 1
    return Amount(whole(figure * scale), whole(step * scale), whole(step * scale)), after


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
        return int(tables.SHORT_MAGNITUDES.get(head) or tables.MAGNITUDES.get(head, 0))
    if kind == "C" and not lexed.gaps[at]:
        return int(tables.NUMBER_LETTERS.get(lexed.words[at], 0))
    return 0


def words(lexed: Lexed, at: int, tables: ModuleType) -> tuple[Amount, int] | None:
    """`dua ratus lima puluh`, `one hundred and five`, `dua koma lima juta`: the longest run that adds up."""
    if lexed.types[at] == "u" and lexed.types[at + 1 : at + 2] not in WORDY:
        return single(tables.NUMBERS[lexed.folded[at]]), at + 1
    total = group = scale = 0
    last, after = 0, at
    types, folded = lexed.types, lexed.folded
    while after < len(types):
        kind, word = types[after], folded[after]
        if kind == "u":
            value = tables.NUMBERS[word]
            if value == 0 and (total or group):
                break
            if group and (group % (10 if value < 10 else 100) or value >= group or last == 0 or group % 100 == 10):
                break
            group, last = group + value, value
        elif kind == "h" and word in tables.TEENS:
            if not 0 < last < 10 or group % 10 != last:
                break
            group, last = group + tables.TEENS[word], 10
        elif kind == "h":
            factor = tables.MULTIPLIERS[word]
            part = last if factor == 10 else group
            if group and not part:
                break
            group, last = group - part + (part or 1) * factor, factor
        elif kind == "m" and (after == at or types[after - 1] in "uhmx" or group):
            factor = tables.MAGNITUDES[word]
            if scale and factor > scale:
                total, group = (total + group) * factor, 0
            else:
                total, group = total + (group or 1) * factor, 0
            scale, last = factor, factor
        elif kind == "v" and after > at and (factor := plural_factor(word, tables)):  # five thousands, two dozens
            small = last if group and factor == 12 and last < 100 else group  # three hundred and two dozens
            total, group = (total + group - small + small * factor, 0) if group else (total * factor, 0)
        elif kind == "x" and after > at and types[after + 1 : after + 2] and types[after + 1] in "uh" and last >= 100:
            if fraction_behind(lexed, after, tables) is not None:
                break
            after += 1
            if tables.NUMBERS.get(folded[after], 100) >= 100:
                after -= 1
                break
            continue
        elif kind == "-" and spaced_tens(lexed, after, last, tables):  # fifty - two
            after += 1
            continue
        else:
            break
        after += 1
    if after == at:
        return None
    number = total + group
    step = scale if scale and not group else 1
    return ending(lexed, at, after, Amount(number, step, grid(number, step)), tables)


def spaced_tens(lexed: Lexed, at: int, last: int, tables: ModuleType) -> bool:
    """Whether a hyphen with blanks on both sides joins tens and ones, as text that was cut into words has them."""
    if not 20 <= last < 100 or last % 10 or not lexed.gaps[at] or not lexed.gaps[at + 1]:
        return False
    return lexed.types[at + 1 : at + 2] == "u" and 0 < tables.NUMBERS[lexed.folded[at + 1]] < 10


def plural_factor(word: str, tables: ModuleType) -> int:
    """What `thousands` or `dozens` behind a number multiplies it by; 0 if nothing."""
    single_word = word.removesuffix("s")
    return int(tables.MAGNITUDES.get(single_word) or tables.MULTIPLIERS.get(single_word, 0))


def ending(lexed: Lexed, at: int, after: int, amount: Amount, tables: ModuleType) -> tuple[Amount, int]:
    """`… koma lima`, `… setengah` behind a number in words."""
    kind = lexed.types[after : after + 1]
    if kind == "κ" or (kind == "J" and lexed.folded[after] == "point"):
        return spoken_point(lexed, amount, after, tables)
    part = fraction_behind(lexed, after, tables) if kind and kind in "φx" else None
    small = amount.number < 100 or kind == "x"
    return with_fraction(lexed, part, amount, tables) if part and small else (amount, after)
