"""Lengths of time: durations → values, days moved by a duration, conversions between units.

Comes in: a `DurationForm`. Goes out: a `Value` in months (years and longer, months), days (weeks, days) or seconds;
or the set of days that lie so long before or after another set of days, at the granularity of the smallest unit that
is named.
"""

from decimal import Decimal

from verify.model import Bound, Interval, Number, Ranges, Value
from verify.values.amounts import digits, spread
from verify.values.days import FIRST, LAST, clipped, day_of, hull, joined, month_number, months
from verify.values.forms import DurationForm
from verify.values.interval import closed, union

#: unit → (unit of the value, how many of it)
SIZES: dict[str, tuple[str, int]] = {
    "millennium": ("month", 12_000), "century": ("month", 1200), "decade": ("month", 120), "octade": ("month", 96),
    "year": ("month", 12), "half": ("month", 6), "quarter": ("month", 3), "month": ("month", 1),
    "fortnight": ("day", 14), "week": ("day", 7), "weekend": ("day", 2), "day": ("day", 1), "night": ("day", 1),
    "hour": ("second", 3600), "minute": ("second", 60), "second": ("second", 1),
}  # fmt: skip
#: how many of the smaller unit are in one of the larger: the least, the usual, the most
STEPS = {
    ("month", "day"): (Decimal(28), Decimal("30.436875"), Decimal(31)),
    ("day", "second"): (Decimal(86_400),) * 3,
}
#: units as ISO 8601 and TIMEX3 write them
LETTERS = {
    "millennium": "ML", "century": "CE", "decade": "DE", "octade": "Y", "year": "Y", "half": "M", "quarter": "Q",
    "month": "M", "fortnight": "W", "week": "W", "weekend": "WE", "day": "D", "night": "NI", "hour": "H", "minute": "M",
    "second": "S",
}  # fmt: skip
#: units that neither has a letter for, in smaller ones that have
MULTIPLES = {"octade": (8, "Y"), "half": (6, "M"), "fortnight": (2, "W")}
MINUS, PLUS, TO = "−", "+", "→"


def resolve_duration(form: DurationForm) -> Value:
    """The length in its own unit; likely is half of the smallest named unit around it, possible a whole one."""
    unit, size = SIZES[form.amounts[-1][1]]
    base, grain = largest(form), size
    if unit != base:
        grain = 1
    total = total_of(form, base)
    slack_likely, slack_possible = Decimal(grain) / 2, Decimal(grain)
    last = form.amounts[-1][0]
    likely, possible = spread(last._replace(number=total, step=1, grid=1, high=scaled_high(form, base)))
    if last.bound == "equal":
        likely = (Interval((total - slack_likely, 0), (total + slack_likely, -1)),)
        possible = (Interval((total - slack_possible, 1), (total + slack_possible, -1)),)
    return Value("duration", likely, possible, base, iso(form))


def largest(form: DurationForm) -> str:
    """The unit of the value: that of the longest unit named."""
    return SIZES[form.amounts[0][1]][0]


def total_of(form: DurationForm, base: str) -> Number:
    """The whole length in the base unit."""
    total: Number = 0
    for amount, name in form.amounts:
        unit, size = SIZES[name]
        total += Decimal(amount.number) * size / per(base, unit)
    return int(total) if total == int(total) else total


def per(large: str, small: str) -> Decimal:
    """How many of the small unit usually make one of the large."""
    if large == small:
        return Decimal(1)
    if (large, small) == ("month", "second"):
        return STEPS[("month", "day")][1] * 86_400
    return STEPS[(large, small)][1]


def scaled_high(form: DurationForm, base: str) -> Number | None:
    """The other end of `3-4 tahun`, in the base unit."""
    amount, name = form.amounts[-1]
    unit, size = SIZES[name]
    if amount.high is None:
        return None
    return int(Decimal(amount.high) * size / per(base, unit))


def iso(form: DurationForm) -> str:
    """ISO 8601, with the decades and centuries of TIMEX3: `P24Y`, `P2DE4Y`, `PT3H`, `PXW` for `several weeks`."""
    text, clock = "P", False
    for amount, unit in form.amounts:
        if SIZES[unit][0] == "second" and not clock:
            text, clock = text + "T", True
        many, letter = MULTIPLES.get(unit, (1, LETTERS[unit]))
        text += ("X" if amount.vague else digits(amount.number * many)) + letter
    return text


def convert(value: Value, unit: str) -> Value:
    """A duration in another unit (`month`, `day`, `second`); months are 28 to 31 days, likely the mean."""
    if value.unit == unit or isinstance(value.likely, frozenset) or isinstance(value.possible, frozenset):
        return value
    if (value.unit, unit) in (("month", "second"), ("second", "month")):
        return convert(convert(value, "day"), unit)
    down = (value.unit, unit) in STEPS
    least, usual, most = STEPS[(value.unit, unit)] if down else STEPS[(unit, value.unit)]
    if not down:
        least, usual, most = 1 / most, 1 / usual, 1 / least
    likely, possible = multiplied(value.likely, usual, usual), multiplied(value.possible, least, most)
    return value._replace(likely=likely, possible=possible, unit=unit)


def multiplied(ranges: Ranges, low: Decimal, high: Decimal) -> Ranges:
    """Every number of the ranges times every factor from `low` to `high` (numbers are not negative)."""
    return union(Interval(bound_times(i.lo, low), bound_times(i.hi, high)) for i in ranges)


def bound_times(bound: Bound, factor: Decimal) -> Bound:
    number = Decimal(bound[0]) * factor
    return (int(number) if number.is_finite() and number == int(number) else number, bound[1])


# --- days moved by a duration -----------------------------------------------------------------------


def shift_back(day: Value, form: DurationForm) -> Value:
    """The days that lie the duration before `day` (`event - n`)."""
    return shift(day, form, -1)


def shift_forward(day: Value, form: DurationForm) -> Value:
    """The days that lie the duration after `day` (`event + n`)."""
    return shift(day, form, 1)


def shift(day: Value, form: DurationForm, sign: int) -> Value:
    """The days the duration before (-1) or after (+1): exact at its unit is likely, one unit of slack possible."""
    if isinstance(day.likely, frozenset) or isinstance(day.possible, frozenset) or not day.likely:
        return day
    likely = moved(hull(day.likely), form, sign, False)
    possible = joined(likely, moved(hull(day.possible), form, sign, True))
    return Value("date", likely, possible, "day", edtf(likely))


def moved(days: tuple[int, int], form: DurationForm, sign: int, widely: bool) -> Ranges:
    """The days that lie the duration away from some day between the two."""
    base, name = largest(form), form.amounts[-1][1]
    grain = SIZES[name][1] if SIZES[name][0] == base else 1
    near, far = reach(form, base, widely)
    first, last = (days[0] if sign > 0 else days[1]), (days[1] if sign > 0 else days[0])
    move = by_months if base == "month" else by_days if base == "day" else by_seconds
    one, other = (move(d, n * sign, sign, grain, widely) for d, n in ((first, near), (last, far)))
    ends = (*hull(one), *hull(other))
    return one if one == other else closed(min(ends), max(ends))


def reach(form: DurationForm, base: str, widely: bool) -> tuple[int, int]:
    """The shortest and the longest that the duration can be, in whole base units."""
    total = total_of(form, base)
    last = form.amounts[-1][0]
    if last.bound == "equal":
        return int(total), int(total)
    ranges = spread(last._replace(number=total, step=1, grid=1, high=scaled_high(form, base)))[widely]
    lo, hi = ranges[0].lo[0], ranges[-1].hi[0]
    most = 120_000 if base == "month" else 3_700_000 if base == "day" else 10**11
    return max(0, int(max(lo, -most))), int(min(hi, most))


def by_months(day: int, count: int, sign: int, grain: int, widely: bool) -> Ranges:
    """`24 tahun` before a day: its calendar year less 24, and less than half a year around; `4 bulan`: that month."""
    centre = month_number(day) + count
    half = grain // 2
    year = centre // grain * grain if grain in (12, 120, 1200) else centre
    period = months(year, year + grain - 1) if grain == 12 or grain == 1 else ()
    if not widely:
        if grain == 1:
            exact = day_of(centre, day - hull(months(month_number(day), month_number(day)))[0] + 1)
            return joined(period, clipped(exact - 14, exact + 14))
        return joined(period, months(centre - half + 1, centre + half - 1))
    completed = months(centre - grain, centre) if sign < 0 else months(centre, centre + grain)
    return joined(period, completed, months(centre - max(half, 1), centre + max(half, 1)))


def by_days(day: int, count: int, sign: int, grain: int, widely: bool) -> Ranges:
    """`2 hari`: that day; `3 minggu`: within three days of it, or its calendar week."""
    centre = day + count
    if grain == 1:
        return clipped(centre - widely, centre + widely)
    if widely:
        return clipped(centre - grain, centre + grain)
    monday = centre - (centre - 1) % 7
    return joined(clipped(centre - grain // 2, centre + grain // 2), clipped(monday, monday + 6) if grain == 7 else ())


def by_seconds(day: int, count: int, sign: int, grain: int, widely: bool) -> Ranges:
    """`20 jam`: the same day or the one before, for want of the hour."""
    whole = -(-abs(count) // 86_400)
    near = abs(count) // 86_400
    if not widely and abs(count) < 12 * 3600:
        return clipped(day, day)
    return clipped(day - whole, day - near) if sign < 0 else clipped(day + near, day + whole)


def shift_text(day: Value, form: DurationForm, operator: str = "-") -> str:
    """The arithmetic in figures: `2024 − 24 → 2000`, `2024-06 − 4 → 2024-02`."""
    if isinstance(day.likely, frozenset) or not day.likely:
        return ""
    sign = -1 if operator == "-" else 1
    base = largest(form)
    start = hull(day.likely)[0]
    mark = MINUS if sign < 0 else PLUS
    count = digits(total_of(form, base))
    if base == "month":
        number = month_number(start)
        total = int(total_of(form, base))
        if total % 12 == 0:
            return f"{number // 12} {mark} {total // 12} {TO} {(number + sign * total) // 12}"
        return f"{month_text(number)} {mark} {count} {TO} {month_text(number + sign * total)}"
    if base == "day":
        return f"{day_text(start)} {mark} {count} {TO} {day_text(start + sign * int(total_of(form, base)))}"
    return f"{day_text(start)} {mark} {iso(form)}"


def month_text(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"


def day_text(day: int) -> str:
    from datetime import date

    return date.fromordinal(min(max(day, FIRST), LAST)).isoformat()


def edtf(days: Ranges) -> str:
    """A set of days as EDTF: `2000`, `2023-09`, `2024-06-19`, `2023-09-13/2023-09-17`, alternatives in `[…]`."""
    texts = [stretch(int(i.lo[0]), int(i.hi[0])) for i in days]
    return texts[0] if len(texts) == 1 else f"[{','.join(texts)}]" if texts else ""


def stretch(first: int, last: int) -> str:
    """One stretch of days, as short as it can be said."""
    start, end = month_number(first), month_number(last)
    whole = closed(first, last) == months(start, end)
    if whole and start % 12 == 0 and end % 12 == 11:
        return f"{start // 12:04}" if start // 12 == end // 12 else f"{start // 12:04}/{end // 12:04}"
    if whole:
        return month_text(start) if start == end else f"{month_text(start)}/{month_text(end)}"
    return day_text(first) if first == last else f"{day_text(first)}/{day_text(last)}"
