"""Two numbers with a joint → one range: `10-20`, `1.5-1.7 billion`, `two to three hundred`; none where something moves.

Comes in: a number and the token behind it. Goes out: the range up to the second number, which may lend the first its
magnitude; in `rose from 5 to 10 percent` there are two numbers.
"""

from decimal import Decimal
from types import ModuleType

from verify.values.digits import printed
from verify.values.forms import Amount
from verify.values.fractions import whole
from verify.values.lexer import Lexed
from verify.values.numbers import amount

#: how many tokens before a number the verb may stand that moves it
REACH = 4


def span_of_numbers(lexed: Lexed, at: int, number: Amount, after: int, tables: ModuleType) -> tuple[Amount, int]:
    """`10-20`, `10 sampai 20`: the number up to a second one, which may lend it its magnitude."""
    if number.vague or lexed.folded[after - 1] in tables.FOLDS:
        return number, after
    begin = second_end(lexed, after + 1, tables)
    second = amount(lexed, begin, tables)
    if second is None or second[0].vague or lexed.types[begin] == "φ":
        return number, after
    high, last = second
    low = lent(lexed, number, after - at, high, begin, last, tables)
    if not low.number < high.number or (low.number < 1000 and scored(lexed, after, last, tables)):
        return number, after
    return Amount(low.number, high.step, high.step, "between", high.number), last


def lent(lexed: Lexed, low: Amount, length: int, high: Amount, begin: int, last: int, tables: ModuleType) -> Amount:
    """The first of two numbers (so many tokens long) with the magnitude that only the second names: `1.5-1.7 billion`."""
    if length > 1 or low.step > 1 or last == begin + 1:
        return low
    factor = high.step
    if lexed.types[begin] in "dn4":
        figure = printed(lexed.words[begin], tables.DECIMAL)[0]
        factor = whole(Decimal(high.number) / Decimal(figure)) if figure else 1
    elif lexed.types[last - 1] == "h" and low.number < 10:
        factor = tables.MULTIPLIERS.get(lexed.folded[last - 1], 1)
    scaled = whole(low.number * factor)
    return low._replace(number=scaled, step=whole(low.step * factor)) if scaled < high.number else low


def between(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether `between` stands before a number, with a word of `about` or none after it: `between about 5 and 10`."""
    before = at - (lexed.types[at - 1] == "H") if at else 0
    return before > 0 and lexed.folded[before - 1] in tables.BETWEEN


def second_end(lexed: Lexed, at: int, tables: ModuleType) -> int:
    """Where the second number of a range begins, past a word of `about`: `between 2 g and about 7 g`."""
    hedge = tables.HEDGES.get(lexed.folded[at]) if lexed.types[at : at + 1] == "H" else None
    return at + 1 if hedge and hedge[0] == "about" else at


def moves(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a verb of change stands before a number: `rose $1.12 to $84.30`, `would fall from 50 pesos to 40 pesos`."""
    words = tables.RISES if at and lexed.folded[at - 1] in tables.ORIGINS else tables.CHANGES
    return not words.isdisjoint(lexed.folded[max(0, at - REACH) : at])


def leaves(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a number is what something moves away from: `rose from 5 to 10 percent`."""
    return at > 1 and lexed.folded[at - 1] in tables.ORIGINS and moves(lexed, at, tables)


def scored(lexed: Lexed, joint: int, after: int, tables: ModuleType) -> bool:
    """Whether two numbers with a dash and without a unit or noun behind them are a score or a code."""
    behind = lexed.types[after : after + 1]
    if lexed.types[joint] != "-":
        return False
    return behind not in tuple("yreijq%GUaJkmρΠ") or (behind == "a" and lexed.folded[after] in tables.FUNCTION_WORDS)
