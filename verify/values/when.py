"""Dates: forms → the days they allow, given what the article's own day is.

Comes in: a `DateForm` and the anchor. Goes out: a `Value` in days, or the reason why there is none: `impossible` (31
June, a weekday that the date is not), `no-publication-date`, `unresolved` (counts from a day told elsewhere in the
text). News policy: a weekday or month is the last one up to the publication unless the words point ahead; a day
without year is the nearest (`languages.POLICY`; a desk may choose otherwise).
"""

from datetime import date

from verify.languages import POLICY
from verify.model import Anchor, Ranges, Value
from verify.values.days import (
    clipped,
    day_of,
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
from verify.values.nested import SPANS, otherwise, share

Sets = tuple[Ranges, Ranges]
SEASON = {"SP": 2, "SU": 5, "FA": 8, "WI": 11}
UNKNOWN = "no-publication-date"


def resolve_date(form: DateForm, anchor: Anchor) -> Value | str:
    """The days that the words allow."""
    if form.base == "text":
        return "unresolved"
    if form.span in SPANS:
        return within(form, anchor)
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
    if form.ref:
        return closed(day, day), clipped(day - 31, day + 31)
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


def by_unit(form: DateForm, day: int, offset: int) -> Sets | str:
    """`tahun lalu`, `September tahun lalu`, `awal bulan ini`, `Rabu pekan lalu`, `kemarin`."""
    if form.unit in ("year", "decade", "century"):
        size = {"year": 1, "decade": 10, "century": 100}[form.unit]
        year = date.fromordinal(day).year + offset * size
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


def of_week(form: DateForm, day: int, offset: int) -> Sets:
    """`pekan lalu`, `Rabu pekan lalu`: weeks begin on Monday."""
    begun = form.unit == "weekend" and form.toward == -1 and offset == 0 and (day - 1) % 7 < 4
    monday = day - (day - 1) % 7 + 7 * (offset - begun)
    if form.weekday is not None:
        exact = monday + form.weekday - form.eve
        return clipped(exact, exact), joined(*(clipped(exact + d, exact + d) for d in (-7, 0, 7)))
    if form.unit == "weekend":
        return clipped(monday + 4, monday + 6), clipped(monday - 3, monday + 13)
    likely = clipped(monday, monday + 6)
    if offset == 0:
        return likely, clipped(day - 6, day + 6)
    return likely, joined(likely, clipped(day - 14, day - 1) if offset < 0 else clipped(day + 1, day + 14))


def of_month(form: DateForm, day: int) -> Sets:
    """`September`: the last one that has begun; `September lalu`: before this month; `September depan`: after it."""
    assert form.month is not None
    here = month_number(day)
    number = here - (here - form.month + 1) % 12
    if form.toward == 0 and number < here and chosen("month", here - number, number + 12 - here):
        number += 12
    if form.toward == 2:  # Juli ini
        number = here - here % 12 + form.month - 1
    if form.toward == -1 and number == here:
        number -= 12
    if form.toward == 1 or (form.toward == 3 and number < here):
        number += 12
    number += 12 * form.toward * max(form.which - 1, 0)  # March after next
    likely = months(number, number)
    if form.toward == -1:
        return likely, joined(likely, months(number - 12, number - 12))
    return likely, joined(*(months(number + d, number + d) for d in (-12, 0, 12)))


def of_day(form: DateForm, day: int) -> Sets | str:
    """`4 Desember`: the one nearest to the publication, and possibly those of the years beside it."""
    month, number = form.month or 0, form.day or 0
    year = date.fromordinal(day).year
    found = [d for y in range(year - 4, year + 5) if 0 < y < 10000 and (d := ordinal(y, month, number)) is not None]
    if form.toward == -1:
        found = [d for d in found if d <= day]
    if form.toward in (1, 3):
        found = [d for d in found if d >= day]
    if not found:
        return "impossible"
    nearest = min(found, key=lambda d: (abs(d - day), d))
    if form.toward == 0 and POLICY["day"] != "nearest":
        side = [d for d in found if (d <= day if POLICY["day"] == "last" else d >= day)]
        nearest = min(side or found, key=lambda d: abs(d - day))
    if form.weekday is not None and not form.eve:
        return (closed(nearest, nearest),) * 2 if (nearest - 1) % 7 == form.weekday else "impossible"
    close = [d for d in found if abs(d - nearest) < 370]
    return closed(nearest, nearest), joined(*(closed(d, d) for d in close))


def of_moving(form: DateForm, day: int) -> Sets | str:
    """`Easter`, `the first Monday of October`: the one nearest to the publication, possibly those beside it."""
    year = date.fromordinal(day).year
    found = [d for y in range(max(1, year - 1), year + 2) if (d := moving_day(form, y)) is not None]
    if form.toward:
        found = [d for d in found if (d - day) * form.toward > 0] or found
    if not found:
        return "impossible"
    nearest = min(found, key=lambda d: (abs(d - day), d))
    return closed(nearest, nearest), joined(*(closed(d, d) for d in found))


def chosen(grain: str, back: int, ahead: int) -> bool:
    """Whether the policy takes the coming one of two rather than the last: by choice, or because it is nearer."""
    return POLICY[grain] == "next" or (POLICY[grain] == "nearest" and ahead < back)


def of_day_alone(form: DateForm, day: int) -> Sets | str:
    """`tanggal 15`: that day of the month nearest to the publication."""
    assert form.day is not None
    if not 1 <= form.day <= 31:
        return "impossible"
    here = month_number(day)
    found = [day_of(here + d, form.day) for d in (-1, 0, 1)]
    if form.weekday is not None:
        found = [d for d in found if (d - 1) % 7 == form.weekday] or found
    nearest = min(found, key=lambda d: (abs(d - day), d))
    return closed(nearest, nearest), joined(*(closed(d, d) for d in found))


def of_weekday(form: DateForm, day: int) -> Sets:
    """`Rabu`: the last one up to the publication, possibly any within a week; `malam Rabu` is the evening before."""
    assert form.weekday is not None
    back = (day - 1 - form.weekday) % 7
    further = 7 * max(form.which - 1, 0)  # three Fridays from now
    if form.toward == -1:
        exact = day - (back or 7) - further
        near = [exact - 7, exact]
    elif form.toward == 1:
        exact = day + 7 - back + further
        near = [exact, exact + 7]
    elif form.toward == 3:  # akan tiba Jumat
        exact = day + (7 - back if back else 0)
        near = [exact - 7, exact]
    elif form.toward == 2:  # this Friday
        exact = day - (day - 1) % 7 + form.weekday
        near = [exact - 7, exact, exact + 7]
    else:
        exact = day - back
        if back and chosen("weekday", back, 7 - back):
            exact += 7
        near = [day - back, day - back + 7] if back else [exact - 7, exact, exact + 7]
    moved = [d - form.eve for d in near]
    return clipped(exact - form.eve, exact - form.eve), joined(*(clipped(d, d) for d in moved))
