"""Literals of rule files as days, numbers and minutes: ISO dates, plain numbers, clock times.

The text of a literal goes in; out comes a number or two, or a `Wrong` that says what is the matter with it.
"""

import datetime
import re
from decimal import Decimal
from typing import NamedTuple

from verify.model import Number
from verify.read.places import ticked
from verify.rulebook.syntax import Term

#: Units of lengths of time: (unit of the value, how many of it). Months and days never convert into each other.
DURATIONS = {
    **dict.fromkeys(("second", "seconds", "detik"), ("second", 1)),
    **dict.fromkeys(("minute", "minutes", "menit"), ("second", 60)),
    **dict.fromkeys(("hour", "hours", "jam"), ("second", 3600)),
    **dict.fromkeys(("day", "days", "hari"), ("day", 1)),
    **dict.fromkeys(("week", "weeks", "minggu", "pekan"), ("day", 7)),
    **dict.fromkeys(("month", "months", "bulan"), ("month", 1)),
    **dict.fromkeys(("year", "years", "tahun"), ("month", 12)),
    **dict.fromkeys(("decade", "decades", "dekade"), ("month", 120)),
}
ZONES = {"UTC": 0, "GMT": 0, "WIB": 420, "WITA": 480, "WIT": 540}


class Wrong(NamedTuple):
    """Why a literal cannot be used, and how to mend it."""

    message: str
    help: str = ""


def days(text: str) -> tuple[int, int] | Wrong:
    """First and last day (ordinals) of an ISO year, month or day: `2000`, `2000-07`, `2000-07-19`."""
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text, re.ASCII):
        return _untidy(text)
    year, month, day = ([int(part) for part in text.split("-")] + [0, 0])[:3]
    if not year or (len(text) > 4 and not 1 <= month <= 12):
        return Wrong(f"`{text}` is not a date of the calendar", "months run from 01 to 12: `2024-06-19`")
    if not month:
        return datetime.date(year, 1, 1).toordinal(), datetime.date(year, 12, 31).toordinal()
    last = 31 if month == 12 else (datetime.date(year, month + 1, 1) - datetime.timedelta(days=1)).day
    if len(text) > 7 and not 1 <= day <= last:
        return Wrong(f"`{text}` is not a day of the calendar", f"`{text[:7]}` has {last} days")
    return datetime.date(year, month, day or 1).toordinal(), datetime.date(year, month, day or last).toordinal()


def _untidy(text: str) -> Wrong:
    parts = text.split("-")
    if re.fullmatch(r"\d{4}(-\d\d?){1,2}", text, re.ASCII):
        return Wrong(
            f"`{text}` is not a date in full", f"write two digits each: `{'-'.join(p.zfill(2) for p in parts)}`"
        )
    return Wrong(f"`{text}` is not a date", "dates are written year-month-day: `2024-06-19`, `2024-06` or `2024`")


def number(text: str) -> Number | Wrong:
    """The exact number; a separator that could mean thousands as well as decimals is refused."""
    whole, mark, rest = text.replace(",", ".").partition(".")
    if not mark:
        return int(whole)
    plain = text.replace(".", "").replace(",", "")
    if "." in rest or len(rest) == 3:
        return Wrong(
            f"`{text}` can be read in two ways", f"write `{plain}` for the whole number; a decimal point as in `1.5`"
        )
    if "," in text:
        return Wrong(f"`{text}` has a decimal comma", f"write `{whole}.{rest}`, or a blank after the comma of a list")
    return Decimal(text)


def clock(text: str, zone: str = "") -> tuple[int, bool] | Wrong:
    """Minutes after 00:00 UTC and True, or local minutes and False where no zone is given: `03:00 WIB`, `18:00Z`."""
    match = re.match(r"(\d+):(\d+)(?:(Z)|([+-])(\d\d):?(\d\d))?", text, re.ASCII)
    if not match or int(match[1]) > 24 or int(match[2]) > 59 or (int(match[1]) == 24 and int(match[2])):
        return Wrong(f"`{text}` is not a time of day", "hours run from 00 to 23, minutes from 00 to 59")
    minutes = int(match[1]) * 60 + int(match[2])
    if zone and zone.upper() not in ZONES:
        return Wrong(f"unknown time zone `{zone}`", f"known are {ticked(ZONES)}, and `03:00+09:00`")
    east = int(match[4] + "1") * (int(match[5]) * 60 + int(match[6])) if match[4] else None
    offset = ZONES.get(zone.upper(), 0) if east is None else east
    return (minutes - offset) % 1440, bool(zone or match[3] or match[4])


def written(term: Term) -> str:
    """The literal as a rule file writes it, without quotation marks."""
    if term.op == "range":
        lo, hi = ("" if isinstance(part, str) else written(part) for part in term.parts)
        return f"{lo} .. {hi}".strip()
    return " ".join(str(part) for part in term.parts if part)


def period(term: Term) -> tuple[int | None, int | None] | Wrong:
    """First and last day of a date or range of dates, both inclusive; None is open."""
    if term.op == "range":
        ends = [None if isinstance(part, str) else period(part) for part in term.parts]
        for end in ends:
            if isinstance(end, Wrong):
                return end
        lo, hi = (end for end in ends if not isinstance(end, Wrong))
        return lo and lo[0], hi and hi[1]
    if term.op not in ("date", "number"):
        return Wrong(
            f"`{written(term)}` is not a date", "dates are written year-month-day: `2024-06-19`, `2024-06` or `2024`"
        )
    return days(str(term.parts[0]))
