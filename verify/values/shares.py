"""One number of another → an exact share: `one in five`, `two out of 300`, `one over three`.

Comes in: a number and the token after it. Goes out: the share as a count of nothing (a fifth of the adults is no count
of adults), or None where the words between the numbers say something else (`two in five days`).
"""

from decimal import Decimal
from types import ModuleType

from verify.values.forms import Amount, CountForm
from verify.values.found import Found
from verify.values.fractions import closes, times
from verify.values.lexer import Lexed
from verify.values.numbers import amount

#: types behind the second number that make it a length, a sum or a measure
MEASURED = frozenset("yreijqUGkm%$€£")


def share(lexed: Lexed, at: int, number: Amount, after: int, tables: ModuleType) -> Found | None:
    """The share that begins at token `at` with `number`, whose linking word stands at `after`."""
    link = tables.RATIOS[lexed.folded[after]]
    second = after + len(link)
    if lexed.folded[after:second] != list(link) or lexed.types[second : second + 1] not in ("d", "u", "n"):
        return None
    whole = amount(lexed, second, tables)
    if (
        whole is None
        or not plain(number)
        or not plain(whole[0])
        or size(number) == 0
        or not (size(number) < size(whole[0]) or link == ("over",))
    ):
        return None
    if not LINKED[link[0]](lexed, at, whole[1], tables):
        return None
    return Found("count", at, whole[1], CountForm(Amount(times(f"{number.number}/{whole[0].number}", 1))))


def size(number: Amount) -> Decimal:
    """How far a number is from nought."""
    return abs(Decimal(number.number))


def plain(number: Amount) -> bool:
    """Whether a number is exact and whole."""
    return number.bound == "equal" and isinstance(number.number, int)


def of_a_group(lexed: Lexed, at: int, last: int, tables: ModuleType) -> bool:
    """`one in five adults`, but not `killed two in five raids` and not `two in five days`."""
    before = lexed.types[at - 1] if at else ""
    doing = before in tuple("aAB") and lexed.folded[at - 1] not in tables.FUNCTION_WORDS | tables.LIGHT_WORDS
    behind = lexed.folded[last] if last < len(lexed.folded) else ""
    one = tables.NUMBERS.get(lexed.folded[at], lexed.words[at]) in (1, "1")
    return (one or not doing) and lexed.types[last : last + 1] not in MEASURED and behind not in tables.GOINGS


def taken_out(lexed: Lexed, at: int, last: int, tables: ModuleType) -> bool:
    """`two out of five`, whatever stands around it."""
    return True


def divided(lexed: Lexed, at: int, last: int, tables: ModuleType) -> bool:
    """`one over three` at the end of a clause; else `over` is a bound of the second number."""
    before = lexed.types[at - 1] if at else "."
    standing = before not in "AOη" and (before != "a" or lexed.folded[at - 1] in tables.FUNCTION_WORDS)
    return standing and closes(lexed, last)


#: first linking word → what must hold around the two numbers
LINKED = {"in": of_a_group, "out": taken_out, "over": divided}
