"""Numbers in words → exact amounts: `dua ratus lima puluh`, `one hundred and five`, `two point five million`.

Comes in: a token that a number word stands at. Goes out: the longest run that adds up, and the token after it.
"""

from types import ModuleType

from verify.values.digits import exact, grid, single
from verify.values.forms import Amount
from verify.values.fractions import fraction_behind, whole, with_fraction
from verify.values.lexer import Lexed

#: types behind a number word that may go on with it
WORDY = ("u", "h", "m", "x", "κ", "φ", "J", "v", "-")


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
