"""The relations that three figures of a sentence can have, and how each figure follows from the others.

Comes in: nothing. Goes out: `SUMS`, by the name of the phrases in the language tables. Roles: a first, b second, p per cent, d difference,
k multiple, n number, u each, t total, x part, w whole.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

Values = dict[str, Decimal]


class Sum(NamedTuple):
    """A relation between figures: the role that is judged, the roles of one unit, and how each follows from the others."""

    check: str
    judged: str
    alike: str  # roles whose unit must be the same
    solve: dict[str, Callable[[Values], Decimal]]


SUMS = {
    "percent-change": Sum(
        "percent-change", "p", "ab",
        {
            "p": lambda v: (v["b"] / v["a"] - 1) * 100,
            "a": lambda v: v["b"] / (1 + v["p"] / 100),
            "b": lambda v: v["a"] * (1 + v["p"] / 100),
        },
    ),
    "difference": Sum(
        "wrong-difference", "d", "abd",
        {"d": lambda v: v["b"] - v["a"], "a": lambda v: v["b"] - v["d"], "b": lambda v: v["a"] + v["d"]},
    ),
    "ratio": Sum(
        "wrong-multiple", "k", "ab",
        {"k": lambda v: v["b"] / v["a"], "a": lambda v: v["b"] / v["k"], "b": lambda v: v["a"] * v["k"]},
    ),
    "product": Sum(
        "wrong-product", "t", "ut",
        {"t": lambda v: v["n"] * v["u"], "n": lambda v: v["t"] / v["u"], "u": lambda v: v["t"] / v["n"]},
    ),
    "average": Sum(
        "wrong-average", "u", "ut",
        {"u": lambda v: v["t"] / v["n"], "t": lambda v: v["n"] * v["u"], "n": lambda v: v["t"] / v["u"]},
    ),
    "share": Sum(
        "wrong-share", "p", "xw",
        {
            "p": lambda v: v["x"] / v["w"] * 100,
            "x": lambda v: v["w"] * v["p"] / 100,
            "w": lambda v: v["x"] / v["p"] * 100,
        },
    ),
}  # fmt: skip
