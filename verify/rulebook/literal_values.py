"""Literals → values: what a fact or an example of a rule file allows, in the units that the values of articles have.

Comes in: a literal and the kind of its predicate. Goes out: a `model.Value` whose likely and possible worlds are the
same, or a `Wrong`. Names of entities are resolved elsewhere.
"""

from decimal import Decimal

from verify.languages import LANGUAGES
from verify.model import Interval, Number, Ranges, Value
from verify.rulebook.literals import DURATIONS, Wrong, clock, number, period, written
from verify.rulebook.syntax import Term
from verify.rulebook.words import nearest
from verify.values.interval import INFINITY, closed, union
from verify.values.lengths import edtf
from verify.values.units import base

DAY = 1440
#: First and last day of the calendar: an open end of days.
FIRST_DAY, LAST_DAY = 1, 3_652_059
#: Kinds whose values are texts.
TEXTS = ("quote", "name", "role", "set")
#: Units of ages, as UCUM writes them.
AGES = {"year": "a", "years": "a", "tahun": "a", "month": "mo", "months": "mo", "bulan": "mo", "days": "d", "hari": "d"}
EXAMPLES = {
    "duration": "write it like `24 years`, `3 days` or `90 minutes`",
    "count": "write a plain number, `1200`, or a range, `50 .. 75`",
    "ordinal": "write a plain number: `2`",
    "age": "write a plain number of years: `71`",
    "money": "write a number and a currency: `5000000 IDR`",
    "quantity": "write a number and a unit: `12 km`",
    "percent": "write it like `12 %`",
    "time": "write it like `03:00`, `03:00 WIB` or `03:00+09:00`",
}


def value(term: Term, kind: str) -> Value | Wrong:
    """The value of a literal for a predicate of a value kind."""
    text = written(term)
    if kind in TEXTS:
        if term.op not in ("string", "name"):
            return Wrong(f"`{text}` is no value of kind {kind}", "write it in quotation marks")
        only = frozenset((text.lower(),))
        return Value(kind, only, only, "", text)
    if kind == "date":
        return _days(term)
    if kind == "time":
        return _clock(term, text)
    ends = [part for part in (term.parts if term.op == "range" else (term,)) if isinstance(part, Term)]
    found = [_amount(end, kind) for end in ends]
    for end in found:
        if isinstance(end, Wrong):
            return end
    known = [end for end in found if not isinstance(end, Wrong)]
    if len({unit for _, unit in known}) > 1:
        return Wrong(f"the ends of `{text}` differ in unit", "write both ends in the same unit")
    lo = -INFINITY if term.op == "range" and not term.parts[0] else known[0][0]
    hi = INFINITY if term.op == "range" and not term.parts[1] else known[-1][0]
    return _value(kind, (Interval((lo, 0), (hi, 0)),), known[0][1], text)


def _value(kind: str, ranges: Ranges, unit: str, text: str) -> Value:
    return Value(kind, ranges, ranges, unit, text)


def _days(term: Term) -> Value | Wrong:
    """Days; an open end is the end of the calendar."""
    span = period(term)
    if isinstance(span, Wrong):
        return span
    days = closed(*(bound if day is None else day for day, bound in zip(span, (FIRST_DAY, LAST_DAY), strict=True)))
    return _value("date", days, "day", edtf(days) if None not in span else written(term))


def _clock(term: Term, text: str) -> Value | Wrong:
    """Minutes of the day; a range goes on over midnight where it must."""
    ends = list(term.parts if term.op == "range" else (term, term))
    if not all(isinstance(end, Term) and end.op == "clock" for end in ends):
        return Wrong(f"`{text}` is no time of day", EXAMPLES["time"])
    found = [clock(*map(str, end.parts)) for end in ends if isinstance(end, Term)]
    for minutes in found:
        if isinstance(minutes, Wrong):
            return minutes
    (lo, zoned), (hi, also) = (minutes for minutes in found if not isinstance(minutes, Wrong))
    if zoned != also:
        return Wrong(f"only one end of `{text}` has a time zone", "write the zone at both ends")
    span = closed(lo, hi) if lo <= hi else union(closed(lo, DAY - 1), closed(0, hi))
    return _value("time", span, "minute" if zoned else "minute@local", text)


def _amount(term: Term, kind: str) -> tuple[Number, str] | Wrong:
    """A number in its base unit, and that unit."""
    wrong = Wrong(f"`{written(term)}` is no value of kind {kind}", EXAMPLES.get(kind, ""))
    if term.op not in ("number", "amount"):
        return wrong
    size, unit = number(str(term.parts[0])), str(term.parts[1]) if len(term.parts) > 1 else ""
    if isinstance(size, Wrong):
        return size
    if kind == "duration":
        length = DURATIONS.get(unit.lower())
        return (size * length[1], length[0]) if length else wrong
    if kind == "age":
        return (size, AGES[unit.lower() or "years"]) if not unit or unit.lower() in AGES else wrong
    if kind in ("count", "ordinal"):
        return wrong if unit else (size, "1")
    if kind == "percent":
        return (size, unit or "%") if unit in ("", "%", "pp") else wrong
    if not unit:
        return wrong
    return _money(size, unit) if kind == "money" else _quantity(size, unit)


def _money(size: Number, unit: str) -> tuple[Number, str] | Wrong:
    """An amount of money under its ISO 4217 code; currencies may be named in words."""
    names = {name: code for language in LANGUAGES.values() for name, code in language.CURRENCIES.items()}
    code = names.get(unit.lower(), unit)
    if len(code) == 3 and code.isupper():
        return size, code
    return Wrong(f"unknown currency `{unit}`{nearest(unit, names)}", EXAMPLES["money"])


def _quantity(size: Number, unit: str) -> tuple[Number, str]:
    """A measure in its base unit; units may be named in words."""
    names = {name: code for language in LANGUAGES.values() for name, code in language.UNITS.items()}
    code, factor = base(names.get(unit.lower(), unit))
    exact = Decimal(size) * factor
    return (int(exact) if exact == exact.to_integral_value() else exact), code
