"""Feasts of other calendars: the days of the common year on which they fall.

Comes in: a `Feast` (calendar, month, day, days from it) and a year of our era. Goes out: the ordinals of the days, in order
(a lunar feast may fall twice in a year, or never). The Hebrew calendar and the Parsi one are exact; Islamic months begin with the
first evening on which the new moon can be seen, from which a sighting may differ by a day; the calendars that follow moon and
sun stand in `values.moon`. Algorithms: Reingold and Dershowitz, Calendrical Calculations. A feast that begins the evening before is
on its main day.
"""

from collections.abc import Callable
from datetime import date
from functools import cache

from verify.languages.feasts import Feast
from verify.values.days import ordinal
from verify.values.forms import DateForm

Days = list[int]
ISLAMIC_EPOCH, HEBREW_EPOCH = 227_015, -1_373_427
#: a first day of the Parsi year of 365 days (17 August 2018)
PARSI = 736_923
FRIDAY, SATURDAY, SUNDAY = 5, 6, 0  # ordinals modulo seven


@cache
def feast_in(feast: Feast, year: int) -> tuple[int, ...]:
    """The ordinals of the days in a year on which a feast falls."""
    found = CALENDARS[feast.calendar](feast, year)
    return tuple(day + feast.shift for day in found if date.fromordinal(day).year == year)


def islamic(feast: Feast, year: int) -> Days:
    """The days of the Islamic years that touch a year."""
    return [islamic_month(y, feast.month) + feast.day - 1 for y in islamic_years(year)]


def islamic_years(year: int) -> range:
    """The Islamic years that touch a year of our era, and those beside them."""
    near = (year - 622) * 33 // 32
    return range(near - 1, near + 3)


def islamic_month(year: int, month: int) -> int:
    """The first day of a month: by the tabular calendar, then by the moon."""
    from verify.values import moon

    past = 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + (6 * month - 1) // 11
    return moon.sighted(ISLAMIC_EPOCH + past)


def last_friday(feast: Feast, year: int) -> Days:
    """The last Friday of an Islamic month: before the first day of the next one."""
    ends = (islamic_month(y, feast.month + 1) - 1 for y in islamic_years(year))
    return [end - (end - FRIDAY) % 7 for end in ends]


def hebrew(feast: Feast, year: int) -> Days:
    """The Hebrew calendar; months count from Nisan, Adar is the last one of its year."""
    own = (year + 3760, year + 3761)
    return [moved(hebrew_day(y, months_of(y) if feast.month == 12 else feast.month, feast.day), feast) for y in own]


def moved(day: int, feast: Feast) -> int:
    """The memorial days that make way for the Sabbath."""
    week = day % 7
    if feast.calendar == "hebrew-shoah":
        return day - (week == FRIDAY) + (week == SUNDAY)
    if feast.calendar == "hebrew-state":
        return day - {FRIDAY: 1, SATURDAY: 2}.get(week, 0) + (week == 1)
    return day


def months_of(year: int) -> int:
    """How many months a Hebrew year has."""
    return 13 if (7 * year + 1) % 19 < 7 else 12


def new_year(year: int) -> int:
    """The first of Tishri."""
    return HEBREW_EPOCH + elapsed(year) + delay(year)


def elapsed(year: int) -> int:
    """Days from the epoch to the mean new moon of Tishri, off the weekdays on which no year begins."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + (3 * (day + 1) % 7 < 3)


def delay(year: int) -> int:
    """The days that keep the lengths of years within their bounds."""
    before, here, after = elapsed(year - 1), elapsed(year), elapsed(year + 1)
    return 2 if after - here == 356 else 1 if here - before == 382 else 0


def hebrew_day(year: int, month: int, day: int) -> int:
    """A day of a Hebrew year, whose first month is Tishri (7)."""
    length = new_year(year + 1) - new_year(year)
    last = months_of(year)
    order = [*range(7, last + 1), *range(1, 7)]
    lengths = {2: 29, 4: 29, 6: 29, 10: 29, 13: 29, 12: 30 if last == 13 else 29}
    lengths |= {8: 30 if length % 10 == 5 else 29, 9: 29 if length % 10 == 3 else 30}
    return new_year(year) + sum(lengths.get(m, 30) for m in order[: order.index(month)]) + day - 1


def parsi(feast: Feast, year: int) -> Days:
    """The Parsi year of 365 days, without leap years."""
    start = date(year, 1, 1).toordinal()
    return [start + (PARSI - start) % 365]


def workday(feast: Feast, year: int) -> Days:
    """The working day nearest to a date."""
    day = ordinal(year, feast.month, feast.day) or 1
    return [day + {SATURDAY: -1, SUNDAY: 1}.get(day % 7, 0)]


def not_sunday(feast: Feast, year: int) -> Days:
    """A date, or the day before where it is a Sunday."""
    day = ordinal(year, feast.month, feast.day) or 1
    return [day - (day % 7 == SUNDAY)]


def easter(feast: Feast, year: int) -> Days:
    """Easter Sunday."""
    from verify.values.moving import easter as sunday

    day = sunday(DateForm(), year)
    return [day] if day is not None else []


def heavens(feast: Feast, year: int) -> Days:
    """The calendars that follow moon and sun."""
    from verify.values import moon

    return moon.days(feast, year)


CALENDARS: dict[str, Callable[[Feast, int], Days]] = {
    "islamic": islamic, "islamic-friday": last_friday, "hebrew": hebrew, "hebrew-shoah": hebrew, "hebrew-state": hebrew,
    "parsi": parsi, "easter": easter, "workday": workday, "not-sunday": not_sunday, "chinese": heavens, "sun": heavens, "stars": heavens,
    "onam": heavens, "dawn": heavens, "noon": heavens, "dusk": heavens, "midnight": heavens,
}  # fmt: skip
