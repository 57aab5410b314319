"""What is written, never what is implied: the unanchored forms of values.

A form keeps the source spans of its parts (`weekday`, `day`, `month`, `year`, `hour`, …), so that a repair can point
at the one word it would change. Numbers are exact: `int` or `Decimal`, never `float`.
"""

from typing import NamedTuple, TypeAlias

from verify.model import Number


class Part(NamedTuple):
    """One part of a value as written: its name and where it stands."""

    name: str
    start: int
    end: int


class Amount(NamedTuple):
    """A number as printed.

    `step` is one unit of the last printed digit (1 of `24`, 100000 of `1,2 juta`); `grid` is the same with trailing
    zeros taken as unprinted (100 of `1.200`). `bound` is equal, about, at-least, more-than, at-most, less-than or
    between (then `high` is the other end); `likely` and `possible` are the shares of the number that a hedge allows, as
    fractions in words (`1/10`), `inf` without end. `other` is another reading of the digits (`1,200` in English copy).
    """

    number: Number
    step: Number = 1
    grid: Number = 1
    bound: str = "equal"
    high: Number | None = None
    likely: str = ""
    possible: str = ""
    other: Number | None = None
    vague: bool = False  # `puluhan`, `several`: a range that nobody counted


class DateForm(NamedTuple):
    """A day, or a longer stretch of days, as written. All fields are constraints that must hold together."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # Monday is 0
    swap: bool = False  # day and month may be meant the other way round
    span: str = ""  # decade century quarter half: `year` (and `which`) say which one; nth easter orthodox
    which: int = 0  # of quarter, half, nth
    season: str = ""  # SP SU FA WI
    part: str = ""  # part of the day: DN MO MI AF EV NI
    eve: bool = False  # `malam Rabu`: the night before the weekday
    mod: str = ""  # START MID END
    unit: str = ""  # relative: unit and how many of it from the anchor (`tahun lalu` is year, -1)
    offset: Number | None = None
    amount: Amount | None = None  # `dua hari lalu`: the number with its vagueness
    rest: "tuple[tuple[Amount, str], ...]" = ()  # `2 tahun 3 bulan lalu`: the smaller units
    toward: int = 0  # `September lalu` -1, `Rabu depan` +1, `Rabu ini` 2, ahead or today 3 (`akan tiba Rabu`)
    base: str = "publication"  # or `text`: counts from a day told elsewhere in the text (`sehari kemudian`)
    ref: str = ""  # PRESENT_REF PAST_REF FUTURE_REF
    holiday: str = ""
    shift: int = 0  # days from the day that `span` calculates (`values.moving`)
    after: "DateForm | None" = None  # the other end of a range that this one follows: `Monday to Friday`
    broken: bool = False  # digits with slashes that can be no date: `Rabu (17/2/12/2020)`
    bc: bool = False
    parts: tuple[Part, ...] = ()


class TimeForm(NamedTuple):
    """A clock time as written, with the zone it names and the date beside it."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str = ""  # as written: `WIB`, `waktu setempat`
    offset: int | None = None  # minutes east of UTC, when the zone says so
    local: bool = False  # local time of a place that the words do not name
    place: str = ""  # `waktu Pyongyang`: the place as written
    part: str = ""  # part of the day, already counted into the hour
    bound: str = "equal"
    date: DateForm | None = None
    parts: tuple[Part, ...] = ()


class DurationForm(NamedTuple):
    """A length of time as written: amounts and their units (`lengths.SIZES` names them), largest first."""

    amounts: tuple[tuple[Amount, str], ...]
    parts: tuple[Part, ...] = ()


def length_of(form: object) -> DurationForm | None:
    """The length of time in a form: itself, or that of `24 tahun kemudian`, which counts from a day told elsewhere."""
    if isinstance(form, DurationForm):
        return form
    if isinstance(form, DateForm) and form.base == "text" and form.amount is not None and form.unit:
        return DurationForm(((form.amount, form.unit), *form.rest))
    return None


class SetForm(NamedTuple):
    """A time that recurs: `setiap Rabu`, `every two weeks`, as TIMEX3 value and quantifier."""

    value: str
    quant: str = ""
    freq: str = ""
    parts: tuple[Part, ...] = ()


class CountForm(NamedTuple):
    """How many of something; `of` is the folded word that says of what, or nothing."""

    amount: Amount
    of: str = ""
    parts: tuple[Part, ...] = ()


class OrdinalForm(NamedTuple):
    """A place in an order; `of` is the folded word behind it, or nothing."""

    number: Number
    of: str = ""
    parts: tuple[Part, ...] = ()


class MoneyForm(NamedTuple):
    """An amount of money and its ISO 4217 code."""

    amount: Amount
    currency: str
    parts: tuple[Part, ...] = ()


class PercentForm(NamedTuple):
    """Per cent (`%`) or percentage points (`pp`)."""

    amount: Amount
    unit: str = "%"
    parts: tuple[Part, ...] = ()


class QuantityForm(NamedTuple):
    """A measure and its UCUM unit."""

    amount: Amount
    unit: str
    parts: tuple[Part, ...] = ()


class AgeForm(NamedTuple):
    """How old somebody or something is."""

    amount: Amount
    unit: str = "year"
    parts: tuple[Part, ...] = ()


Form: TypeAlias = (
    DateForm
    | TimeForm
    | DurationForm
    | SetForm
    | CountForm
    | OrdinalForm
    | MoneyForm
    | PercentForm
    | QuantityForm
    | AgeForm
)
