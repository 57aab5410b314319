"""Any form → its value: the two nested sets of worlds, or the reason why it cannot be known.

Comes in: a form and the article's anchor. Goes out: a `Value` whose `likely` lies within `possible`, with a text that
no language owns (EDTF, ISO 8601, plain digits; `show` writes it as a reader would); or one of `impossible`,
`no-publication-date`, `unresolved`, `no-value`.
"""

from collections.abc import Callable
from typing import Any

from verify.languages import LANGUAGES
from verify.model import Anchor, Value
from verify.values.amounts import digits, spread
from verify.values.clock import resolve_time
from verify.values.forms import (
    AgeForm,
    Amount,
    CountForm,
    DateForm,
    DurationForm,
    MoneyForm,
    OrdinalForm,
    PercentForm,
    QuantityForm,
    SetForm,
    TimeForm,
)
from verify.values.interval import closed
from verify.values.lengths import multiplied, resolve_duration
from verify.values.units import base
from verify.values.when import resolve_date


def resolve(form: tuple[object, ...], anchor: Anchor) -> Value | str:
    """The value of a form, or the reason why it has none."""
    resolver = RESOLVERS.get(type(form))
    return resolver(form, anchor) if resolver else "no-value"


def plain(kind: str, unit: str, amount: Amount) -> Value:
    """A number with a unit."""
    likely, possible = spread(amount)
    return Value(kind, likely, possible, unit, said(amount))


def said(amount: Amount) -> str:
    """An amount in plain digits, with the mark of its bound: `>50`, `10..20`, `~1200`."""
    marks = {"more-than": ">", "at-least": "≥", "less-than": "<", "at-most": "≤", "about": "~"}
    if amount.bound == "between":
        return f"{digits(amount.number)}..{digits(amount.high or amount.number)}"
    return marks.get(amount.bound, "") + digits(amount.number)


def counts(form: CountForm, anchor: Anchor) -> Value:
    return plain("count", "1", form.amount)


def money(form: MoneyForm, anchor: Anchor) -> Value:
    return plain("money", form.currency, form.amount)


def percent(form: PercentForm, anchor: Anchor) -> Value:
    """Per cent, or points in percentage points: 25 basis points are a quarter of one."""
    unit, factor = base(form.unit)
    likely, possible = spread(form.amount)
    if factor != 1:
        likely, possible = multiplied(likely, factor, factor), multiplied(possible, factor, factor)
        return Value("percent", likely, possible, unit, said(Amount(form.amount.number * factor)))
    return Value("percent", likely, possible, unit, said(form.amount))


def quantity(form: QuantityForm, anchor: Anchor) -> Value:
    """A measure in its base unit."""
    unit, factor = base(form.unit)
    likely, possible = spread(form.amount)
    text = f"{said(form.amount)} {form.unit}"
    return Value("quantity", multiplied(likely, factor, factor), multiplied(possible, factor, factor), unit, text)


def age(form: AgeForm, anchor: Anchor) -> Value:
    """Completed years; one more or less is possible, for a birthday."""
    likely, possible = spread(form.amount._replace(grid=1))
    if form.amount.bound == "equal":
        possible = closed(form.amount.number - 1, form.amount.number + 1)
    return Value(
        "age",
        likely,
        possible,
        {"year": "a", "month": "mo", "week": "wk", "day": "d"}.get(form.unit, form.unit),
        said(form.amount),
    )


def ordinal(form: OrdinalForm, anchor: Anchor) -> Value:
    exact = closed(form.number, form.number)
    return Value("ordinal", exact, exact, "1", digits(form.number))


def recurring(form: SetForm, anchor: Anchor) -> Value:
    names = frozenset({form.value})
    return Value("set", names, names, "", form.value)


def time(form: TimeForm, anchor: Anchor) -> Value | str:
    """A clock time; hedges have the widths of the default language's table (every language has the same)."""
    value = resolve_time(form, LANGUAGES["id"].CLOCK_WIDTHS)
    return value if isinstance(value, str) else value._replace(text=clock_text(form))


def clock_text(form: TimeForm) -> str:
    """`03:00` and its zone as written."""
    text = f"{form.hour:02}:{form.minute or 0:02}" + (f":{form.second:02}" if form.second is not None else "")
    return f"{text} {form.zone}" if form.zone else text


def duration(form: DurationForm, anchor: Anchor) -> Value:
    return resolve_duration(form)


RESOLVERS: dict[type, Callable[[Any, Anchor], Value | str]] = {
    DateForm: resolve_date, TimeForm: time, DurationForm: duration, SetForm: recurring, CountForm: counts,
    OrdinalForm: ordinal, MoneyForm: money, PercentForm: percent, QuantityForm: quantity, AgeForm: age,
}  # fmt: skip
