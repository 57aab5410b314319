"""Planters of conversions, years and ages."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from planters.site import NUMBER, SCALES, Plant, added, number

RUPIAH = {"US$": 13500, "USD": 13500, "$": 13500, "euro": 15500, "dolar AS": 13500}


def currencies(text: str, day: date) -> Iterator[Plant]:
    """A conversion to rupiah with another magnitude, or a nought more or less."""
    foreign = rf"(?:(US\$|USD|\$) ?({NUMBER})(?: (ribu|juta|miliar|triliun))?|({NUMBER})(?: (ribu|juta|miliar|triliun))? (dolar AS|euro))"
    for m in re.finditer(
        rf"{foreign},? (?:atau |setara |sekitar |dengan |\()*(Rp ?({NUMBER}) (ribu|juta|miliar|triliun)\b)", text
    ):
        amount = number(f"{m[2] or m[4]} {m[3] or m[5] or ''}".strip())
        rate = number(f"{m[8]} {m[9]}") / amount if amount else Decimal(0)
        if not Decimal("0.6") < rate / RUPIAH[m[1] or m[6]] < Decimal("1.5"):
            continue
        for scale in SCALES:
            if scale != m[9]:
                yield Plant(*m.span(9), scale)
        if "," not in m[8]:
            yield Plant(*m.span(8), m[8] + "0")


#: unit → unit, how many
UNITS = (
    ("km", "mil", "0.621"), ("kilometer", "mil", "0.621"), ("meter", "kaki", "3.281"), ("kilogram", "pon", "2.2"),
    ("hektare", "meter persegi", "10000"), ("cm", "inci", "0.394"), ("kg", "gram", "1000"), ("meter", "cm", "100"),
)  # fmt: skip


def units(text: str, day: date) -> Iterator[Plant]:
    """+ A measure of the article with a conversion in brackets that is ten times off, or another unit's."""
    for unit, other, factor in UNITS:
        for m in list(
            re.finditer(
                rf"(?<![\d.,/x-])(\d{{2,4}}(?:,\d)?) {unit}(?= (?:dari|di|dan|yang|ke|untuk|pada)\b|[,.] )", text
            )
        )[:2]:
            if other == "pon":
                continue
            right = number(m[1]) * Decimal(factor)
            for wrong in (right * 10, right / 10, right * Decimal("1.4")):
                shown = format(
                    wrong.quantize(Decimal("0.1")) if wrong < 100 else wrong.quantize(Decimal(1)), "f"
                ).replace(".", ",")
                yield Plant(m.end(), m.end(), f" ({shown} {other})", number(shown) > 0)


# --- years and ages ---------------------------------------------------------------------------------


def since(text: str, day: date) -> Iterator[Plant]:
    """+ So many years ago behind a year of the article."""
    for m in re.finditer(r"(?:pada|sejak) (?:tahun )?((?:19|20)\d\d)(?=[ ,.])(?! ?[-–(])", text):
        right = day.year - int(m[1])
        for wrong in (right + 4, right + 10, right - 3):
            if right > 3 and wrong > 1:
                yield Plant(m.end(), m.end(), f" atau {wrong} tahun lalu")


def anniversaries(text: str, day: date) -> Iterator[Plant]:
    """+ An anniversary that the year does not make."""
    for m in list(re.finditer(r"(?:pada|sejak) (?:tahun )?((?:19|20)\d\d)(?=[ ,.])", text))[:2]:
        right = day.year - int(m[1])
        others = {day.year} | {int(y) for y in re.findall(r"\b(?:19|20)\d\d\b", text)}
        for wrong in (right + 5, right * 2 + 3):
            new = f"Museum itu merayakan HUT ke-{wrong} sejak didirikan pada {m[1]}."
            fits = any(abs(other - int(m[1]) - wrong) <= 1 for other in others)
            yield added(text, new, right > 4 and not fits)


def lengths(text: str, day: date) -> Iterator[Plant]:
    """Another number of years before two years in brackets; + one before a pair of years of the article."""
    for m in re.finditer(r"\b((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)\b", text):
        right = int(m[2]) - int(m[1])
        if right > 0:
            for wrong in (right + 3, right + 10):
                new = f"Ia memimpin selama {wrong} tahun ({m[1]}-{m[2]})."
                yield added(text, new)


def ages(text: str, day: date) -> Iterator[Plant]:
    """+ A birth that makes another age, and another age for a person whose age is told."""
    for m in re.finditer(r"\b[a-z]+,? ([A-Z][a-z]{2,} [A-Z][a-z]{2,}) \((\d\d)\)", text):
        age = int(m[2])
        for wrong in (age + 2, age - 3):
            yield added(text, f"Polisi memeriksa {m[1]} ({wrong}) kemarin.")
        born = day.year - age
        for wrong in (born - 5, born + 8):
            yield Plant(m.end(), m.end(), f", yang lahir pada 3 Maret {wrong},")
