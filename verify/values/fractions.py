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
        if lexed.types[at + 1 : at + 2] == "D":
            return quotient(lexed, at, tables)
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
    if at > after and kind and kind in "yreijqU%":  # half an hour
        return Amount(number), at
    factor = tables.MAGNITUDES if kind == "m" else tables.MULTIPLIERS if kind == "h" and at > after else {}
    if kind and lexed.folded[at] in factor:
        return Amount(whole(number * factor[lexed.folded[at]])), at + 1
    return Amount(number), after


def fraction_behind(lexed: Lexed, after: int, tables: ModuleType) -> tuple[str, int] | None:
    """A fraction behind a number and the token after it: `dua setengah`, `and a half`, `10 1/2`, `and two thirds`."""
    at = after
    if lexed.types[at] == "3":
        share = figures(lexed.words[at])
        return (share, at + 1) if share else None
    if lexed.types[at] == "x":
        at += 1
        counted = parts(lexed, at, tables)
        if counted:
            return counted
        at += lexed.types[at : at + 1] == "ą"
    if lexed.types[at : at + 1] in ("φ", "ϟ") and lexed.folded[at] in tables.FRACTIONS:
        return tables.FRACTIONS[lexed.folded[at]], at + 1
    return None


def parts(lexed: Lexed, at: int, tables: ModuleType) -> tuple[str, int] | None:
    """`a fifth`, `one half`, `two thirds`: how many of how many parts, and the token after them; None for a place."""
    word = lexed.folded[at] if at < len(lexed.folded) else ""
    top = tables.NUMBERS.get(word) or (lexed.types[at : at + 1] == "ą")
    name = lexed.folded[at + 1] if top and at + 1 < len(lexed.folded) else ""
    if top == 1 and tables.FRACTIONS.get(name, "").startswith("1/"):
        return tables.FRACTIONS[name], at + 2
    place = tables.ORDINALS.get(name, 0) if top == 1 and tables.AND_ADDS else 0
    if place > 2 and closes(lexed, at + 2):
        return f"1/{place}", at + 2
    parted = tables.DENOMINATORS.get(name, 0)
    return (f"{int(top)}/{parted}", at + 2) if parted and 1 < top < parted else None


def closes(lexed: Lexed, at: int) -> bool:
    """Whether a mark or the end of the text stands at a token, so that no noun and no verb follows."""
    return at >= len(lexed.words) or not lexed.words[at][0].isalnum()


def with_fraction(lexed: Lexed, part: tuple[str, int], amount: Amount, tables: ModuleType) -> tuple[Amount, int]:
    """The number and a fraction, times the magnitude behind them; a half behind `million` is half a million."""
    share, after = part
    if amount.step >= 1000:
        rest, after = scaled(times(share, 1), lexed, after, tables)
        grain = 1 if rest.number >= 1 else amount.step
        return Amount(whole(amount.number + rest.number * grain)), after
    return scaled(amount.number + times(share, 1), lexed, after, tables)


def quotient(lexed: Lexed, at: int, tables: ModuleType) -> tuple[Amount, int] | None:
    """`1/40 of the …`, `2/1000 km`: one number over another before what it is a part of; None for any other slash."""
    top, _, bottom = lexed.words[at].partition("/")
    behind = lexed.types[at + 1 : at + 2]
    if not (top.isdigit() and bottom.isdigit() and 0 < int(top) < int(bottom)):
        return None
    if behind != "U" and not (behind == "D" and lexed.folded[at + 1] in tables.PARTITIVE):
        return None
    return Amount(times(f"{top}/{bottom}", 1)), at + 1


def share_of(lexed: Lexed, at: int, value: int, tables: ModuleType) -> Amount | None:
    """`third` of `a third of`, `rose by a fifth.`: one of so many parts; None where it is a place in an order."""
    before = lexed.folded[at - 1] if at else ""
    if value < 3 or not (before in tables.ARTICLES or tables.NUMBERS.get(before) == 1):
        return None
    opening = lexed.folded[at - 2] if at > 1 else ""
    ends = closes(lexed, at + 1) or lexed.types[at + 1] in "FDX"
    measured = ends and (not opening or opening in tables.SHARE_CUES)
    return Amount(times(f"1/{value}", 1)) if measured or lexed.folded[at + 1 : at + 2] == ["of"] else None
