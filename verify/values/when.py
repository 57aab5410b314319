"""Dates: forms → the days they allow, given what the article's own day is.

Comes in: a `DateForm` and the anchor. Goes out: a `Value` in days, or the reason why there is none: `impossible` (31
June, a weekday that the date is not), `no-publication-date`, `unresolved` (counts from a day told elsewhere in the
text). Which one of several days a relative form means is chosen in `values.nearest`.
"""

from datetime import date

from verify.languages import POLICY
from verify.model import Anchor, Value
from verify.values.days import (
    clipped,
    day_of,
    hull,
    joined,
    month_number,
    months,
    narrowed,
    ordinal,
    ranges,
    years,
)
from verify.values.forms import DateForm, DurationForm
from verify.values.holidays import feast_days
from verify.values.interval import closed
from verify.values.lengths import edtf, shift
from verify.values.moving import CALCULATED, moving_day
from verify.values.nearest import (
    Sets,
    of_day,
    of_day_alone,
    of_month,
    of_moving,
    of_week,
    of_weekday,
)
from verify.values.nested import SPANS, otherwise, share

SEASON = {"SP": 2, "SU": 5, "FA": 8, "WI": 11}
UNKNOWN = "no-publication-date"


def resolve_date(form: DateForm, anchor: Anchor) -> Value | str:
    """The days that the words allow."""
    if form.base == "text" or form.ref:
        return "unresolved"  # `now`, `lately`: no stretch of the calendar
    if form.swap and form.weekday is not None:
        plain = resolve_date(form._replace(swap=False), anchor)
        return resolve_date(swapped(form), anchor) if plain == "impossible" else plain
    if form.after is not None:
        return following(form, anchor)
    if form.span in SPANS:
        return within(form, anchor)
    if form.unit == "weekend" and form.holiday:
        return about_feast(form, anchor)
    if form.broken:
        return "impossible"
    if form.bc:
        return "unresolved"  # before the calendar that all days here are counted in
    if form.holiday and form.month is None and not form.span:
        return of_feast(form, anchor)
    if form.year is None and anchor.day is None:
        return "impossible" if never(form) else UNKNOWN
    sets = with_year(form, form.year) if form.year is not None else from_anchor(form, anchor.day or 0)
    if isinstance(sets, str):
        return sets
    likely, possible = narrowed(sets[0], form.mod, False), narrowed(sets[1], form.mod, True)
    if not likely:
        return "impossible"
    return Value("date", likely, joined(likely, possible), "day", edtf(likely))


def swapped(form: DateForm) -> DateForm:
    """Digits that may be read either way, the other way round."""
    return form._replace(day=form.month, month=form.day, swap=False)


def following(form: DateForm, anchor: Anchor) -> Value | str:
    """The end of a range: the first such day, month or weekday from its beginning on."""
    alone = form._replace(after=None)
    begin = resolve_date(form.after or alone, anchor)
    if isinstance(begin, str) or not begin.likely:
        return resolve_date(alone, anchor)
    return resolve_date(alone._replace(toward=3), anchor._replace(day=hull(ranges(begin.likely))[0]))


def about_feast(form: DateForm, anchor: Anchor) -> Value | str:
    """The nearest Saturday and Sunday to a feast, and the days up to it."""
    feast = resolve_date(form._replace(unit=""), anchor)
    if isinstance(feast, str) or not feast.likely:
        return feast
    likely, possible = (
        joined(*(clipped(*weekend_about(int(run.lo[0]))) for run in ranges(days)))
        for days in (feast.likely, feast.possible)
    )
    return Value("date", likely, joined(likely, possible), "day", edtf(likely))


def weekend_about(day: int) -> tuple[int, int]:
    """From the nearest Saturday, or the feast before it, to Sunday, or the feast behind it."""
    saturday = day - (day - 6 + 3) % 7 + 3
    return min(day, saturday), max(day, saturday + 1)


def within(form: DateForm, anchor: Anchor) -> Value | str:
    """A unit told by its place in a longer one."""
    longer = resolve_date(form._replace(span="", which=0), anchor)
    if isinstance(longer, str) or isinstance(longer.likely, frozenset) or isinstance(longer.possible, frozenset):
        return longer if isinstance(longer, str) else UNKNOWN
    likely = share(form, longer.likely)
    return (
        Value(
            "date",
            likely,
            joined(likely, share(form, longer.possible), otherwise(form, longer.likely)),
            "day",
            edtf(likely),
        )
        if likely
        else "impossible"
    )


def of_feast(form: DateForm, anchor: Anchor) -> Value | str:
    """The day of a holiday that moves."""
    if form.year is None and anchor.day is None:
        return UNKNOWN
    sets = feast_days(form, anchor.day)
    return Value("date", *sets, "day", edtf(sets[0])) if sets else "unresolved"


def never(form: DateForm) -> bool:
    """Whether no year has such a day (31 June)."""
    if form.day is None:
        return form.month is not None and not 1 <= form.month <= 12
    if form.month is None:
        return not 1 <= form.day <= 31
    return ordinal(2000, form.month, form.day) is None


def with_year(form: DateForm, year: int) -> Sets | str:
    """The days when the year is known."""
    if form.span in CALCULATED:
        day = moving_day(form, year)
        return (closed(day, day),) * 2 if day is not None else "impossible"
    if form.span or form.season:
        return spanned(form, year)
    if form.month is None:
        return (years(year, year),) * 2 if form.day is None else "impossible"
    if not 1 <= form.month <= 12:
        return "impossible"
    if form.day is None:
        number = 12 * year + form.month - 1
        return (months(number, number),) * 2
    day = ordinal(year, form.month, form.day)
    if day is None or (form.weekday is not None and not form.eve and (day - 1) % 7 != form.weekday):
        return "impossible"
    exact = closed(day, day)
    other = ordinal(year, form.day, form.month) if form.swap else None
    return exact, exact if other is None else joined(exact, closed(other, other))


def spanned(form: DateForm, year: int) -> Sets:
    """Decades, centuries, quarters, halves, seasons of a year."""
    first = 12 * year
    if form.span == "decade":
        start = first - 12 * (year % 10)
        return (months(start, start + 119),) * 2
    if form.span == "fiscal":
        return months(first, first + 11), months(first - 9, first + 14)
    if form.span == "century":
        return months(first, first + 1199), months(first, first + 1211)
    if form.season:
        start = first + SEASON[form.season]
        return months(start, start + 2), months(start - 12 if start % 12 == 11 else start - 1, start + 3)
    length = 6 if form.span == "half" else 3
    start = first + (form.which - 1) * length
    return (months(start, start + length - 1),) * 2


def from_anchor(form: DateForm, day: int) -> Sets | str:
    """The days when they count from the publication."""
    if form.amount is not None:
        return counted(form, day)
    if form.span in CALCULATED and not form.unit:
        return of_moving(form, day)
    if form.unit and form.offset is not None:
        return by_unit(form, day, int(form.offset))
    if form.season:
        when = date.fromordinal(day)
        now = when.year - (form.season == "WI" and when.month < 3)  # January belongs to last year's winter
        if form.toward == 0 and SEASON[form.season] >= when.month and form.season != "WI":
            now -= 1  # not begun
        return with_year(form, now + (form.toward if abs(form.toward) == 1 else 0))
    if form.month is not None:
        return of_month(form, day) if form.day is None else of_day(form, day)
    if form.day is not None:
        return of_day_alone(form, day)
    return of_weekday(form, day) if form.weekday is not None else "unresolved"


def counted(form: DateForm, day: int) -> Sets:
    """`dua hari lalu`, `3 tahun 2 bulan lagi`."""
    assert form.amount is not None
    length = DurationForm(((form.amount, form.unit), *form.rest))
    here = closed(day, day)
    value = shift(Value("date", here, here, "day"), length, form.toward)
    return ranges(value.likely), ranges(value.possible)


def lately(form: DateForm, year: int, day: int) -> Sets | str:
    """`the third quarter`: this year's, or last year's while this year's has not begun; possibly either."""
    last, this, following_one = (spanned(form, y) for y in (year - 1, year, year + 1))
    if form.toward == 3:  # due in the first quarter
        over = hull(this[0])[1] < day
        return (following_one if over else this)[0], joined(this[1], following_one[1])
    begun = POLICY["month"] == "next" or hull(this[0])[0] <= day
    return (this if begun else last)[0], joined(this[1], last[1])


def by_unit(form: DateForm, day: int, offset: int) -> Sets | str:
    """`tahun lalu`, `September tahun lalu`, `awal bulan ini`, `Rabu pekan lalu`, `kemarin`."""
    if form.unit in ("year", "decade", "century"):
        size = {"year": 1, "decade": 10, "century": 100}[form.unit]
        year = date.fromordinal(day).year + offset * size
        if form.span in ("quarter", "half") and not any(part.name == "direction" for part in form.parts):
            return lately(form, year, day)
        return with_year(
            form if form.span or size == 1 else form._replace(span=form.unit), year - year % 100 * (size == 100)
        )
    if form.unit == "month" and form.span == "nth":
        number = month_number(day) + offset
        return with_year(form._replace(month=number % 12 + 1), number // 12)
    if form.unit in ("month", "quarter"):
        number = month_number(day) + offset if form.unit == "month" else month_number(day) // 3 * 3 + 3 * offset
        if form.day is not None:
            exact = closed(*(day_of(number, form.day),) * 2)
            return exact, exact
        return (months(number, number + (2 if form.unit == "quarter" else 0)),) * 2
    if form.unit in ("week", "weekend", "fortnight"):
        return of_week(form, day, offset)
    if form.unit == "day":
        return clipped(day + offset, day + offset), clipped(day + offset - 1, day + offset + 1)
    return clipped(day - 1, day), clipped(day - 1, day + 1)
