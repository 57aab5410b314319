"""Numbers as printed → exact numbers: separators of both conventions, groups that blanks part, what one digit is worth.

Comes in: digits with marks. Goes out: an exact number, one unit of its last digit, and the coarser unit that trailing
zeros may stand for. Digits follow the language's convention, and the other one where only that can be meant.
"""

from decimal import Decimal
from functools import cache
from types import ModuleType

from verify.model import Number
from verify.values.forms import Amount
from verify.values.fractions import whole
from verify.values.lexer import Lexed

#: digits up to which decimals are calculated exactly; nobody rounds a longer one to tens
EXACTLY = 24


@cache
def printed(word: str, decimal: str) -> tuple[Number, Number, Number | None]:
    """Digits → the number, one unit of its last digit, and another reading if there is one.

    `decimal` is the language's mark before decimals: `1.200` is 1200 in Indonesian and 1.2 in English.
    """
    if word.isdigit():
        return int(word), 1, None
    group = "." if decimal == "," else ","
    if (
        grouped(word.partition(decimal)[0], group)
        and word.count(decimal) <= 1
        and group not in word.partition(decimal)[2]
    ):
        plain = word.replace(group, "")
        number, step = exact(plain, decimal)
        swapped = int(word.replace(decimal, "")) if grouped(word, decimal) else None
        return number, step, swapped
    if grouped(word.partition(group)[0], decimal) and word.count(group) <= 1:
        number, step = exact(word.replace(decimal, ""), group)
        return number, step, None
    number, step = exact(word, group if word.count(group) == 1 else decimal)
    return number, step, None


def grouped(word: str, mark: str) -> bool:
    """Whether the digits stand in groups of three (one group of up to three digits counts); none begins with nought: `0.858`."""
    head, *rest = word.split(mark)
    first = len(head) <= 3 and not head.startswith("0")
    return head.isdigit() and (not rest or (first and all(len(r) == 3 and r.isdigit() for r in rest)))


@cache
def one_number(word: str) -> bool:
    """Whether digits with marks are one number: `1,234.5`, `1.234,5`, `12,34,567`; not `22,24,26` and not `192.168.1.2`."""
    for decimal, group in (".,", ",."):
        whole_part, _, tail = word.partition(decimal)
        parts = whole_part.split(group)
        inner = {len(part) for part in parts[1:-1]}
        in_groups = len(parts) == 1 or (len(parts[0]) <= 3 == len(parts[-1]) and inner in (set(), {3}, {2}))
        if in_groups and "," not in tail and "." not in tail:
            return True
    return False


def exact(word: str, decimal: str) -> tuple[Number, Number]:
    """Digits with at most one decimal mark → number and unit of the last digit."""
    head, mark, tail = word.partition(decimal)
    digits = "".join(c for c in head if c.isdigit()) or "0"
    if not mark or not tail.isdigit():
        return int(digits), 1
    return whole(Decimal(f"{digits}.{tail}")), Decimal(1).scaleb(-len(tail))


def blank_grouped(lexed: Lexed, at: int, tables: ModuleType) -> tuple[Amount, int] | None:
    """`40 000`, `1 414 021`: groups of three that blanks of the language part (ISO 80000-1); None if they are none."""
    head, after = lexed.words[at], at + 1
    if lexed.types[at] != "d" or len(head) > 3 or head[0] == "0":
        return None
    while lexed.types[after : after + 1] in ("d", "n") and lexed.gaps[after] in tables.GROUP_BLANKS:
        whole_part, mark, _ = lexed.words[after].partition(tables.DECIMAL)
        if len(whole_part) != 3 or not whole_part.isdigit():
            break
        head, after = head + lexed.words[after], after + 1
        if mark:
            break
    return None if after == at + 1 else (plain(head, tables.DECIMAL), after)


@cache
def plain(word: str, decimal: str) -> Amount:
    """Digits without anything around them."""
    number, step, other = printed(word, decimal)
    return Amount(number, step, grid(number, step), other=other)


@cache
def single(number: int) -> Amount:
    """A number that is one word."""
    return Amount(number, 1, grid(number, 1))


def grid(number: Number, step: Number) -> Number:
    """The unit of the last digit that is not zero, never below `step`."""
    if number == 0 or (isinstance(number, Decimal) and len(number.as_tuple().digits) > EXACTLY):
        return step
    unit = step
    while number % (unit * 10) == 0:
        unit *= 10
    return unit
