"""What the planters share: a corruption, numbers as Indonesian prints them, days and months, slips of the keyboard."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
NUMBER = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
WORDS = ("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan")


class Plant(NamedTuple):
    """Put `new` in the place of `text[start:end]`; eligible if it cannot be true then."""

    start: int
    end: int
    new: str
    eligible: bool = True


Generator = Callable[[str, date], Iterator[Plant]]


def number(text: str) -> Decimal:
    """`1.250`, `2,5`, `2,5 miliar` → the number."""
    digits, _, word = text.partition(" ")
    plain = digits.replace(".", "").replace(",", ".")
    return Decimal(plain) * SCALES.get(word, 1)


def slips(digits: str) -> Iterator[str]:
    """A number with one digit changed or two neighbours swapped; its marks stay."""
    for n, c in enumerate(digits):
        if c.isdigit():
            for other in "1357" if n == 0 else "0369":
                if other != c:
                    yield digits[:n] + other + digits[n + 1 :]
    for n, (a, b) in enumerate(pairwise(digits)):
        if a.isdigit() and b.isdigit() and a != b and not (n == 0 and b == "0"):
            yield digits[:n] + b + a + digits[n + 2 :]


def off(one: Decimal, other: Decimal, share: str) -> bool:
    """Whether two numbers differ by more than a share of the larger."""
    return abs(one - other) > max(abs(one), abs(other)) * Decimal(share)


def added(text: str, sentence: str, eligible: bool = True) -> Plant:
    """A sentence added as a paragraph of its own behind the article."""
    return Plant(len(text.rstrip()), len(text), f"\n\n{sentence}", eligible)
