"""Calendar arithmetic on ordinals and month numbers: the proleptic Gregorian calendar, years 1 to 9999.

A month number is `12 * year + month - 1`; ranges of days are closed intervals of ordinals.
"""

from datetime import date

from verify.model import Interval, Names, Ranges
from verify.values.interval import closed, intersect, union

FIRST, LAST = 1, date(9999, 12, 31).toordinal()


def ordinal(year: int, month: int, day: int) -> int | None:
    """The ordinal of a day, or None if there is no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return None


def month_number(day: int) -> int:
    """The month that a day lies in."""
    when = date.fromordinal(day)
    return 12 * when.year + when.month - 1


def months(first: int, last: int) -> Ranges:
    """All days of the months `first` to `last` (month numbers, both included), cut to the calendar."""
    first, last = min(max(first, 12), 119_999), min(max(last, 12), 119_999)
    return closed(month_start(first), month_start(last + 1) - 1)


def month_start(number: int) -> int:
    """The first day of a month; the ends of the calendar where it lies beyond them."""
    if number < 12:
        return FIRST
    return date(number // 12, number % 12 + 1, 1).toordinal() if number < 120_000 else LAST + 1


def years(first: int, last: int) -> Ranges:
    """All days of the years `first` to `last`, both included."""
    return months(12 * first, 12 * last + 11)


def day_of(number: int, day: int) -> int:
    """A day of a month, or its last day where the month is shorter."""
    return min(month_start(number) + day - 1, month_start(number + 1) - 1)


def joined(*parts: Ranges) -> Ranges:
    """The union of sets of days; stretches that follow each other become one."""
    out: list[Interval] = []
    for interval in union(*parts):
        if out and interval.lo[0] <= out[-1].hi[0] + 1:
            out[-1] = Interval(out[-1].lo, interval.hi)
        else:
            out.append(interval)
    return tuple(out)


def clipped(first: int, last: int) -> Ranges:
    """Days cut to the calendar."""
    return closed(min(max(first, FIRST), LAST), max(min(last, LAST), FIRST))


def on_calendar(day: int) -> date:
    """A day, or the end of the calendar that lies nearest to it."""
    return date.fromordinal(min(max(day, FIRST), LAST))


def ranges(days: Ranges | Names) -> Ranges:
    """A set of days as such (dates are never finite sets of names)."""
    return () if isinstance(days, frozenset) else days


def hull(days: Ranges) -> tuple[int, int]:
    """The first and last day of a set that is not empty."""
    return int(days[0].lo[0]), int(days[-1].hi[0])


#: mod → for spans of `n` days the likely and the possible part, in tenths of the span
PARTS = {"START": ((0, 3), (0, 5)), "MID": ((3, 7), (2, 8)), "END": ((7, 10), (5, 10))}

#: days that a day told roughly is possibly off; longer times by their own length
ROUGHLY = 3


def narrowed(days: Ranges, mod: str, widely: bool) -> Ranges:
    """The beginning, middle or end of a stretch of days; the whole of it without a `mod`, and possibly more of one told roughly."""
    if mod == "APPROX" and widely and days:
        first, last = hull(days)
        reach = max(ROUGHLY, last - first + 1)
        return joined(days, clipped(first - reach, last + reach))
    if mod not in PARTS or not days:
        return days
    first, last = hull(days)
    start, end = PARTS[mod][widely]
    span = last - first + 1
    return intersect(days, closed(first + span * start // 10, first + -(-span * end // 10) - 1))
