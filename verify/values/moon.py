"""Feasts that follow moon and sun: the Chinese and the Hindu lunisolar calendars and the sidereal sun.

Comes in: a `Feast` and a year of our era. Goes out: the ordinals of its days. Positions: the largest terms of Meeus,
Astronomical Algorithms, chapters 25 and 47 (the moon within 0.05 degrees, a few minutes of time); the sidereal zodiac has the
ayanamsa of Lahiri. A Hindu feast is on the day on which its lunar day (tithi) is current at its hour in India; which hour counts
is the name of its calendar (`dawn`, `noon`, `dusk`, `midnight`), local customs may differ by a day.
"""

from collections.abc import Callable
from datetime import date
from functools import cache
from math import radians, sin

from verify.languages.feasts import Feast

#: days and fractions from ordinal 1 of `datetime` to noon of 1 January 2000
J2000 = date(2000, 1, 1).toordinal() + 0.5
#: the mean lengths in days of a month from new moon to new moon, and of a year
MONTH, YEAR = 29.530588853, 365.2422
CHINA, INDIA = 8 / 24, 5.5 / 24
#: the moon's year among the stars; when a sun that enters a sign after sunset counts for the next day
MOON_YEAR, AFTER_SUNSET = 27.321661, 0.25
#: the age of the moon, at midnight in Greenwich, on the evening on which Indonesia saw it (77 of 86 months, the rest a day off)
SEEN = 0.75
#: hour of a Hindu feast, as a fraction of the day in India; midnight ends it
HOURS = {"dawn": 0.26, "noon": 0.5, "dusk": 0.77, "midnight": 1.0}
#: terms of the moon's longitude: degrees, and multiples of elongation, sun's anomaly, moon's anomaly, moon's latitude
TERMS = (
    (6.288774, 0, 0, 1, 0), (1.274027, 2, 0, -1, 0), (0.658314, 2, 0, 0, 0), (0.213618, 0, 0, 2, 0), (-0.185116, 0, 1, 0, 0),
    (-0.114332, 0, 0, 0, 2), (0.058793, 2, 0, -2, 0), (0.057066, 2, -1, -1, 0), (0.053322, 2, 0, 1, 0), (0.045758, 2, -1, 0, 0),
    (-0.040923, 0, 1, -1, 0), (-0.034720, 1, 0, 0, 0), (-0.030383, 0, 1, 1, 0), (0.015327, 2, 0, 0, -2), (-0.012528, 0, 0, 1, 2),
    (0.010980, 0, 0, 1, -2), (0.010675, 4, 0, -1, 0), (0.010034, 0, 0, 3, 0),
)  # fmt: skip


def sun(when: float) -> float:
    """The apparent longitude of the sun in degrees; `when` in days like an ordinal, universal time."""
    century = (when - J2000) / 36_525
    anomaly = radians(357.52911 + 35_999.05029 * century)
    center = (1.914602 - 0.004817 * century) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    return (280.46646 + 36_000.76983 * century + center - 0.00569) % 360


def moon(when: float) -> float:
    """The longitude of the moon in degrees."""
    century = (when - J2000) / 36_525
    mean = 218.3164477 + 481_267.88123421 * century
    elongation = radians(297.8501921 + 445_267.1114034 * century)
    anomaly = radians(357.5291092 + 35_999.0502909 * century)
    own = radians(134.9633964 + 477_198.8675055 * century)
    latitude = radians(93.2720950 + 483_202.0175233 * century)
    waves = (s * sin(d * elongation + m * anomaly + n * own + f * latitude) for s, d, m, n, f in TERMS)
    return (mean + sum(waves)) % 360


def elongation(when: float) -> float:
    """How far the moon is ahead of the sun in degrees: 0 at new moon, 180 at full moon."""
    return (moon(when) - sun(when)) % 360


def sidereal(when: float) -> float:
    """The sun among the stars, in degrees from the beginning of Aries."""
    return (sun(when) - ayanamsa(when)) % 360


def among_stars(when: float) -> float:
    """The moon among the stars."""
    return (moon(when) - ayanamsa(when)) % 360


def ayanamsa(when: float) -> float:
    """How far the beginning of Aries has moved from the equinox, after Lahiri."""
    return 23.85317 + 0.0139689 * (when - J2000) / 365.25


def reached(angle: Callable[[float], float], degrees: float, near: float, rate: float) -> float:
    """The time near another one at which an angle that grows by `rate` degrees a day is so many degrees."""
    for _ in range(8):
        off = (degrees - angle(near) + 180) % 360 - 180
        near += off / rate
        if abs(off) < 1e-5:
            break
    return near


@cache
def new_moons(year: int) -> tuple[float, ...]:
    """The new moons from November of the year before to February of the year after."""
    start = date(year, 1, 1).toordinal() - 60.0
    count = (start - J2000 - 5.26) // MONTH
    return tuple(reached(elongation, 0, J2000 + 5.26 + MONTH * (count + n), 360 / MONTH) for n in range(17))


def days(feast: Feast, year: int) -> list[int]:
    """The days of a feast in a year and close to it."""
    if feast.calendar == "chinese":
        return chinese(feast, year)
    if feast.calendar == "sun":
        start = date(year, 1, 1).toordinal() + (feast.day - 280) % 360 / 360 * YEAR
        return [int(reached(sun, feast.day, start, 360 / YEAR) + CHINA)]
    if feast.calendar == "stars":
        return [int(entered(feast.month, year) + INDIA + AFTER_SUNSET) + feast.day]
    return [onam(year)] if feast.calendar == "onam" else hindu(feast, year)


def entered(sign: int, year: int) -> float:
    """When the sun enters a sign of the stars (0 is Aries)."""
    start = date(year, 1, 1).toordinal() + (30 * sign - 256) % 360 / 360 * YEAR
    return reached(sidereal, 30 * sign, start, 360 / YEAR)


def onam(year: int) -> int:
    """The day in the month of Leo on whose morning the moon is in Shravana, the 22nd of 27 mansions."""
    start, mansion = entered(4, year), 21 * 360 / 27
    ahead = (mansion - among_stars(start)) % 360
    return (
        int(reached(among_stars, mansion, start + ahead / 360 * MOON_YEAR, 360 / MOON_YEAR) + INDIA - HOURS["dawn"]) + 1
    )


def sighted(near: int) -> int:
    """The first day of the Islamic month about a day: that after the first evening at which the moon is old enough."""
    return int(reached(elongation, 0, near - 1.5, 360 / MONTH) + SEEN) + 1


def chinese(feast: Feast, year: int) -> list[int]:
    """A day of a Chinese month: month 11 has the winter solstice; of 13 months the first in which the sun enters no sign is a leap month."""
    starts = [int(moment + CHINA) for moment in new_moons(year)]
    signs = [int(sun(day - CHINA) // 30) for day in starts]
    solstices = [n for n in range(len(starts) - 1) if signs[n] in (7, 8) and signs[n + 1] in (9, 10)]
    first, last = solstices[0], solstices[-1]
    without = (n for n in range(first, last) if signs[n] == signs[n + 1])
    leap = next(without, -1) if last - first == 13 else -1
    numbers = [10 + n - first - (0 <= leap <= n) for n in range(first, last + 2)]
    return [
        starts[first + n] + feast.day - 1
        for n, m in enumerate(numbers)
        if m % 12 + 1 == feast.month and first + n != leap
    ]


def hindu(feast: Feast, year: int) -> list[int]:
    """A tithi of an amanta month, which is named after the sign that the sun enters in it; it has none if it is a leap month."""
    moons = new_moons(year)
    signs = [int(sidereal(moment) // 30) for moment in moons]
    own = (n for n in range(len(moons) - 1) if (signs[n] + 1) % 12 + 1 == feast.month and signs[n] != signs[n + 1])
    return [current(feast, moons[n]) for n in own]


def current(feast: Feast, start: float) -> int:
    """The day on which a tithi is current at the hour of its feast, else the one on which it ends."""
    step = MONTH / 30
    begin = reached(elongation, 12 * feast.day - 12, start + step * (feast.day - 1), 360 / MONTH) + INDIA
    end = reached(elongation, 12 * feast.day, start + step * feast.day, 360 / MONTH) + INDIA
    hour = HOURS[feast.calendar]
    return next((day for day in range(int(begin), int(end) + 1) if begin <= day + hour < end), int(end))
