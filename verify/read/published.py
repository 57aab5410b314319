"""A date as pages print it → the anchor: day, minute and zone of publication.

ISO 8601 (`2024-06-20T04:04:00Z`), `Kamis, 20/06/2024 04:04 WIB`, `Rabu, 19 Juni 2024 | 10:15 WIB`, `June 20, 2024`.
A weekday is not asked for its opinion: where it disagrees, the calendar check says so.
"""

import re
from datetime import date

from verify.languages import LANGUAGES
from verify.model import Anchor
from verify.read.shapes import SHAPES


def anchor(text: str, source: str, language: str) -> Anchor | None:
    """The first full date in `text` as an anchor; None if there is none or it is not in the calendar."""
    match = SHAPES.time.search(text) if any(map(str.isdigit, text)) else None
    while match is not None:
        day = _day(match, language)
        if day is not None:
            minute, offset = _clock(match)
            return Anchor(day, minute, offset, source)
        match = SHAPES.time.search(text, match.end())
    return None


def _day(match: re.Match[str], language: str) -> int | None:
    if match["d"]:
        first, second, year = int(match["d"]), int(match["m"]), int(match["y"])
        swapped = LANGUAGES[language].DATE_ORDER == "mdy"
        orders = [(second, first), (first, second)] if swapped else [(first, second), (second, first)]
        return next((day for d, m in orders if (day := _ordinal(year + 2000 * (year < 100), m, d)) is not None), None)
    if match["Y"]:
        return _ordinal(int(match["Y"]), int(match["M"]), int(match["D"]))
    name = (match["month"] or match["month2"]).rstrip(".")
    months = (language.MONTHS.get(name) or language.MONTHS.get(name.lower()) for language in LANGUAGES.values())
    month = next(filter(None, months), None)
    return _ordinal(int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"])) if month else None


def _ordinal(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return None


def _clock(match: re.Match[str]) -> tuple[int | None, int | None]:
    """Minute of the day and minutes east of UTC, as far as they are given and possible."""
    if not match["clock"]:
        return None, None
    hour, minute = int(match["hour"]), int(match["minute"])
    if match["half"]:
        hour = hour % 12 + 12 * (match["half"][0] in "Pp")
    if hour > 23 or minute > 59:
        return None, None
    return hour * 60 + minute, _offset(match["zone"] or "")


def _offset(zone: str) -> int | None:
    east = zone.removeprefix("GMT").removeprefix("UTC")
    if east[:1] in ("+", "-"):
        digits = east[1:].replace(":", "")
        hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
        return int(east[0] + "1") * (int(hours) * 60 + int(minutes))
    if zone == "Z":
        return 0
    return next((m.ZONES[zone.lower()] for m in LANGUAGES.values() if zone.lower() in m.ZONES), None)
