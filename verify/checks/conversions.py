"""One amount in two currencies or two units, `100 km (62 mil)`: conversions that the rates and the units do not bear out.

Comes in: lines of figures. Goes out: `unit-conversion` (errors) and `currency-conversion`. A rate is held against the wide, dated
bands of the facts `exchange_rate` and against the article's own other conversions; only a slip of a whole factor is told, for a
rate of that day nobody knows.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from verify.checks.figures import Figure, Line, number_text, place, rewritten
from verify.checks.sums import shown, written
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Finding, Params, Suggestion
from verify.rulebook.compiled import Rulebook
from verify.rulebook.known import facts_about
from verify.values.lengths import SIZES
from verify.values.units import base

RATES, HOME = "exchange_rate", "IDR"
#: conversions are rounded freely: this share of the number is no slip
ROUNDING = Decimal("0.06")
#: a rate this many times another of the same article is a slip
APART = Decimal("1.6")
#: a rate outside a band by less than this is an old or special rate
BEYOND = Decimal("1.5")
#: scales that do not begin at the same nought: unit → (factor, offset) to degrees Celsius
DEGREES = {"Cel": (Decimal(1), Decimal(0)), "[degF]": (Decimal(5) / 9, Decimal(-160) / 9)}
Band = tuple[Decimal, Decimal]


class Pair(NamedTuple):
    """An amount and its conversion."""

    line: Line
    one: Figure
    other: Figure


@cache
def twins(language: str) -> re.Pattern[str]:
    """Two figures of a kind with nothing between them but words that say they are the same."""
    same = LANGUAGES.get(language, LANGUAGES[DEFAULT]).SAME_AMOUNT
    return re.compile(rf"(?=<([mqd])(\d+)>((?: (?:{same}))+) <\1(\d+)>(?! <c| \w+an\b))")


def pairs(line: Line) -> Iterator[Pair]:
    """The conversions of a sentence."""
    kinds = line.letters
    if not ("mm" in kinds or "qq" in kinds or "dd" in kinds):
        return
    for match in twins(line.draft.article.language).finditer(line.text):
        one, other = line.figure(int(match[2])), line.figure(int(match[4]))
        if one.unit != other.unit and match[3].strip() != "," and one.amount is not None and other.amount is not None:
            yield Pair(line, one, other)


# --- units ------------------------------------------------------------------------------------------


def unit_conversion(pair: Pair) -> Finding | None:
    """A measure whose conversion is another length, weight, temperature or time."""
    one, other = in_base(pair.one), in_base(pair.other)
    if one is None or other is None or one[0] != other[0]:
        return None
    slack = max(abs(bound) for bound in (*one[1], *other[1])) * ROUNDING
    if one[1][0] <= other[1][1] + slack and other[1][0] <= one[1][1] + slack:
        return None
    return mistaken_unit(pair)


def in_base(figure: Figure) -> tuple[str, Band] | None:
    """The base unit, and the least and the most in it; None if the unit has no fellows or no end is told."""
    if not all(Decimal(bound).is_finite() for bound in (figure.lo, figure.hi)):
        return None
    factor, offset, name = scale(figure)
    lo, hi = (Decimal(bound) * factor + offset for bound in (figure.lo, figure.hi))
    return (name, (lo, hi)) if lo < hi or figure.letter == "d" else None


def scale(figure: Figure) -> tuple[Decimal, Decimal, str]:
    """Factor and offset to the base unit, and its name."""
    if figure.letter == "d":
        unit, size = SIZES[figure.unit]
        return Decimal(size), Decimal(0), unit
    if figure.unit in DEGREES:
        return *DEGREES[figure.unit], "Cel"
    name, factor = base(figure.unit)
    return factor, Decimal(0), name


def converted(one: Figure, other: Figure) -> Decimal:
    """The first figure in the unit of the second."""
    (a, b, _), (c, d, _) = scale(one), scale(other)
    return (Decimal(one.number) * a + b - d) / c


# --- currencies -------------------------------------------------------------------------------------


def currency_conversions(pairs: Sequence[Pair], rulebook: Rulebook) -> Iterator[Finding]:
    """Conversions of one article whose rate is none of their time, or not that of the others."""
    by_units: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        low, high = sorted((pair.one, pair.other), key=lambda f: (f.unit == HOME, f.unit))
        by_units[(low.unit, high.unit)].append(Pair(pair.line, low, high))
    for (one, other), own in by_units.items():
        band = band_of(one, other, own[0].line.anchor.day, rulebook)
        for pair in own:
            rate = rate_of(pair)
            if rate is None:
                continue
            fellows = [r for p in own if p is not pair and (r := rate_of(p)) is not None]
            wanted = outside(rate, band) or (agreed(rate, fellows) if len(fellows) > 1 or band is None else None)
            if wanted is not None:
                yield mistaken_rate(pair, rate, wanted)


def rate_of(pair: Pair) -> Band | None:
    """How many of the second one of the first is, at least and at most."""
    one, other = pair.one, pair.other
    if min(one.lo, other.lo) <= 0 or not all(Decimal(bound).is_finite() for bound in (one.hi, other.hi)):
        return None
    return Decimal(other.lo) / Decimal(one.hi), Decimal(other.hi) / Decimal(one.lo)


def band_of(one: str, other: str, day: int | None, rulebook: Rulebook) -> Band | None:
    """What one of the first was worth in the second at that time, by the facts; any time where the day is unknown."""
    first = rupiah(one, day, rulebook)
    if other == HOME or first is None:
        return first
    second = rupiah(other, day, rulebook)
    return (first[0] / second[1], first[1] / second[0]) if second else None


def rupiah(code: str, day: int | None, rulebook: Rulebook) -> Band | None:
    """The band of one currency; the facts that hold up to that day, for an article may tell of older sums."""
    bands = [
        (Decimal(fact.value.possible[0].lo[0]), Decimal(fact.value.possible[-1].hi[0]))
        for fact in facts_about(rulebook, RATES, (f"={code}",))
        if not isinstance(fact.value.possible, frozenset)
        and (day is None or fact.valid_from is None or fact.valid_from <= day)
    ]  # fmt: skip
    return (min(lo for lo, _ in bands), max(hi for _, hi in bands)) if bands else None


def outside(rate: Band, band: Band | None) -> Band | None:
    """The band, if the rate lies well outside it."""
    if band is None or (rate[1] * BEYOND >= band[0] and rate[0] <= band[1] * BEYOND):
        return None
    return band


def agreed(rate: Band, others: list[Band]) -> Band | None:
    """The rate of the other conversions, if they agree among themselves and not with this one."""
    if not others:
        return None
    lo, hi = min(r[0] for r in others), max(r[1] for r in others)
    if len(others) > 1 and hi > lo * APART:
        return None
    return (lo, hi) if rate[0] > hi * APART or rate[1] * APART < lo else None


def mistaken_rate(pair: Pair, rate: Band, wanted: Band) -> Finding:
    """The finding with the rate that the article implies and those that are known."""
    first, second = sorted((pair.one, pair.other), key=lambda f: f.mention.start)
    told = ((rate[0] + rate[1]) / 2, *wanted)
    params: Params = (
        ("first", written(pair.line, first)), ("second", written(pair.line, second)),
        ("unit", pair.one.unit), ("into", pair.other.unit),
        *((name, rounded(pair, value)) for name, value in zip(("rate", "low", "high"), told, strict=True)),
    )  # fmt: skip
    return said("currency-conversion", pair, params, slips(pair, wanted))


def rounded(pair: Pair, rate: Decimal) -> str:
    """A rate in three digits or so."""
    marks = LANGUAGES.get(pair.line.draft.article.language, LANGUAGES[DEFAULT]).SHOWN
    return number_text(rate, 0 if rate >= 100 else 2 if rate >= 1 else 5, marks)


def slips(pair: Pair, wanted: Band) -> tuple[Suggestion, ...]:
    """Either amount moved by a power of ten so that the rate fits, the smaller step first."""
    out = []
    for step in (1, -1, 3, -3, 2, -2, 6, -6):
        for figure, way in ((pair.other, 1), (pair.one, -1)):
            factor = Decimal(10) ** (step * way)
            rate = Decimal(pair.other.number) / Decimal(pair.one.number) * Decimal(10) ** step
            if wanted[0] / BEYOND <= rate <= wanted[1] * BEYOND:
                fix = rewritten(pair.line.draft, figure, Decimal(figure.number) * factor, "repair.factor")
                out += [fix] if fix else []
    return tuple(out[:3])


def mistaken_unit(pair: Pair) -> Finding:
    """The finding with what each of the two would be by the other."""
    line, values = pair.line, {pair.one: converted(pair.other, pair.one), pair.other: converted(pair.one, pair.other)}
    first, second = pair.one, pair.other
    params: Params = (
        ("first", written(line, first)), ("second", written(line, second)),
        ("right", shown(line, second, values[second])),
    )  # fmt: skip
    fixes = (rewritten(line.draft, f, values[f], "repair.figure") for f in (second, first))
    return said("unit-conversion", pair, params, tuple(fix for fix in fixes if fix is not None))


def said(check: str, pair: Pair, params: Params, fixes: tuple[Suggestion, ...]) -> Finding:
    """The finding at the second of the two as written."""
    draft = pair.line.draft
    first, second = sorted((pair.one, pair.other), key=lambda f: f.mention.start)
    places = (place(draft, second.mention), place(draft, first.mention, "related"))
    return Finding(
        check, "CONFLICTING", "error", "alone", check, params, places, outlier=params[1][1], suggestions=fixes
    )
