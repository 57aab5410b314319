"""Amounts → the two sets of numbers they allow: what a reader takes them to mean, and every honest reading.

A number printed exactly is itself; one printed to a magnitude or with decimals is half a unit of its last digit
either way; trailing zeros may be rounding (possible). A hedge or bound has the widths of the language's table.
"""

from verify.model import Interval, Number, Ranges
from verify.values.forms import Amount
from verify.values.fractions import times
from verify.values.interval import INFINITY, closed, union

Sets = tuple[Ranges, Ranges]


def spread(amount: Amount) -> Sets:
    """The likely and the possible numbers, the first within the second."""
    likely, possible = BOUNDS[amount.bound](amount)
    return likely, union(likely, possible)


def equal(amount: Amount) -> Sets:
    """`24` is 24; `1,2 juta` half a unit of the last printed digit; `1.200` possibly half of the last non-zero one."""
    number = amount.number
    likely = around(number, amount.step) if amount.step != 1 else closed(number, number)
    possible = around(number, amount.grid) if amount.grid != 1 else likely
    if amount.other is not None:
        possible = union(possible, closed(amount.other, amount.other))
    return likely, possible


def around(number: Number, unit: Number) -> Ranges:
    """Half a unit either way, the upper end open."""
    half: Number = times("1/2", unit)
    return (Interval((number - half, 0), (number + half, -1)),)


def about(amount: Amount) -> Sets:
    return near(amount, amount.likely), near(amount, amount.possible)


def near(amount: Amount, share: str) -> Ranges:
    width = size(times(share, amount.number))
    return closed(amount.number - width, amount.number + width)


def size(number: Number) -> Number:
    """The number without its sign."""
    return -number if number < 0 else number


def more_than(amount: Amount, side: int = 1) -> Sets:
    """`lebih dari 50`: (50, 75], possibly any more."""
    number = amount.number
    return upwards(number, amount.likely, side), upwards(number, amount.possible, side)


def upwards(number: Number, share: str, side: int) -> Ranges:
    top: Number = INFINITY if share == "inf" else number + size(times(share, number))
    return (Interval((number, side), (top, 0)),)


def less_than(amount: Amount, side: int = -1) -> Sets:
    """`hampir 50`: [45, 50), possibly [40, 50); `kurang dari 50`: possibly anything from nought."""
    number = amount.number
    return downwards(number, amount.likely, side), downwards(number, amount.possible, side)


def downwards(number: Number, share: str, side: int) -> Ranges:
    bottom: Number = min(0, number) if share == "inf" else number - size(times(share, number))
    return (Interval((bottom, 0), (number, side)),)


def at_least(amount: Amount) -> Sets:
    return more_than(amount, 0)


def at_most(amount: Amount) -> Sets:
    return less_than(amount, 0)


def from_to(amount: Amount) -> Sets:
    """`10-20`, `puluhan`; `beberapa` is possibly any number from two up."""
    high = amount.number if amount.high is None else amount.high
    likely = closed(min(amount.number, high), max(amount.number, high))
    return likely, (Interval((min(2, amount.number), 0), (INFINITY, 0)),) if amount.likely == "some" else likely


BOUNDS = {
    "equal": equal, "about": about, "more-than": more_than, "at-least": at_least, "less-than": less_than,
    "at-most": at_most, "between": from_to,
}  # fmt: skip


def digits(number: Number) -> str:
    """A number in plain digits, without exponent or needless zeros."""
    if isinstance(number, int):
        return str(number)
    if not number.is_finite():
        return "inf" if number > 0 else "-inf"
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
