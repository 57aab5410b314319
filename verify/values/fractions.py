"""Fractions in words and figures: `setengah juta`, `two and a half`, `10 1/2`, `2½`, `a third of`.

Comes in: tokens from a position on. Goes out: an exact `Amount` (thirds to 28 digits) and the position after it.
"""

from decimal import Decimal
from types import ModuleType

from verify.model import Number
from verify.values.forms import Amount
from verify.values.lexer import Lexed

#: denominators of fractions in figures: `3/4` is one, `3/12` a date
DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16})


def whole(number: Number) -> Number:
    """The number as an `int` where it is one."""
    return int(number) if number == int(number) else number


def times(share: str, number: Number) -> Number:
    """A share in words (`1/10`) of a number, exactly where decimals can say it."""
    top, _, bottom = share.partition("/")
    return whole(Decimal(number) * int(top) / int(bottom or 1))


def fraction(lexed: Lexed, at: int, tables: ModuleType) -> tuple[Amount, int]:
    """`setengah`, `setengah juta`, `half a dozen`."""
    return scaled(times(tables.FRACTIONS[lexed.folded[at]], 1), lexed, at + 1, tables)


def printed_fraction(lexed: Lexed, at: int, tables: ModuleType) -> tuple[Amount, int] | None:
    """`1/4` before a unit, `quarter` before a magnitude or after an article."""
    if lexed.types[at] == "3":
        share = figures(lexed.words[at])
        return (Amount(times(share, 1)), at + 1) if share else None
    if lexed.types[at + 1 : at + 2] == "m" and lexed.folded[at] in tables.FRACTIONS:
        return fraction(lexed, at, tables)
    return None


def figures(word: str) -> str:
    """A proper fraction in figures as such; nothing for other digits with a slash."""
    top, _, bottom = word.partition("/")
    proper = top.isdigit() and bottom.isdigit() and int(bottom) in DENOMINATORS and 0 < int(top) < int(bottom)
    return word if proper else ""


def scaled(number: Number, lexed: Lexed, after: int, tables: ModuleType) -> tuple[Amount, int]:
    """The number times the magnitude or dozen at `after`."""
    at = after + (lexed.types[after : after + 1] == "ą")
    kind = lexed.types[at : at + 1]
    if at > after and kind and kind in "yreijqU":  # half an hour
        return Amount(number), at
    factor = tables.MAGNITUDES if kind == "m" else tables.MULTIPLIERS if kind == "h" and at > after else {}
    if kind and lexed.folded[at] in factor:
        return Amount(whole(number * factor[lexed.folded[at]])), at + 1
    return Amount(number), after


def fraction_behind(lexed: Lexed, after: int, tables: ModuleType) -> int:
    """The token of a fraction behind a number (`dua setengah`, `two and a half`, `10 1/2`); -1 if there is none."""
    at = after
    if lexed.types[at] == "3":
        return at if figures(lexed.words[at]) else -1
    if lexed.types[at] == "x":
        at += 1 + (lexed.types[at + 1 : at + 2] == "ą")
    return at if lexed.types[at : at + 1] in ("φ", "ϟ") and lexed.folded[at] in tables.FRACTIONS else -1


def with_fraction(lexed: Lexed, part: int, amount: Amount, tables: ModuleType) -> tuple[Amount, int]:
    """The number and the fraction at token `part`, times the magnitude behind them."""
    share = figures(lexed.words[part]) or tables.FRACTIONS[lexed.folded[part]]
    return scaled(amount.number + times(share, 1), lexed, part + 1, tables)


def share_of(lexed: Lexed, at: int, value: int, tables: ModuleType) -> Amount | None:
    """`third` of `a third of`: one of so many parts; None where it is a place in an order."""
    before = lexed.folded[at - 1] if at else ""
    parted = before in tables.ARTICLES or tables.NUMBERS.get(before) == 1
    return Amount(times(f"1/{value}", 1)) if parted and value > 2 and lexed.folded[at + 1 : at + 2] == ["of"] else None
