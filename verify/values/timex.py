"""Forms → TIMEX3 (TimeML 1.2.1): type, value and mod.

Comes in: the form of a date, time, duration or set, and the article's anchor. Goes out: `(type, value, mod)`. What
the words leave open and the anchor does not give is `X`: an unanchored `Rabu` is `XXXX-WXX-3`.
"""

from datetime import date
from typing import NamedTuple

from verify.model import Anchor, Value
from verify.values.days import hull, on_calendar
from verify.values.forms import AgeForm, DateForm, DurationForm, SetForm, TimeForm
from verify.values.lengths import iso
from verify.values.nested import RUNS
from verify.values.when import resolve_date

MODS = {
    "about": "APPROX",
    "more-than": "MORE_THAN",
    "at-least": "EQUAL_OR_MORE",
    "less-than": "LESS_THAN",
    "at-most": "EQUAL_OR_LESS",
}
SHIFTS = {"decade": "DE", "century": "CE"}


class Timex(NamedTuple):
    """A TIMEX3 annotation: type (DATE TIME DURATION SET), value, and mod or nothing."""

    type: str
    value: str
    mod: str = ""


def timex(form: tuple[object, ...], anchor: Anchor) -> Timex | None:
    """The annotation of a form; None for values that are no times."""
    if isinstance(form, DateForm):
        if form.span in RUNS:  # the first two weeks of 2021: TimeML annotates how long
            return Timex("DURATION", f"P{abs(form.which)}{form.span[0].upper()}")
        value = date_value(form, anchor)
        return Timex(
            "TIME" if "T" in value and value != "PRESENT_REF" and "REF" not in value else "DATE", value, mod_of(form)
        )
    if isinstance(form, TimeForm):
        return Timex("TIME", time_value(form, anchor), MODS.get(form.bound, ""))
    if isinstance(form, AgeForm):
        return Timex("DURATION", iso(DurationForm(((form.amount, form.unit),))), MODS.get(form.amount.bound, ""))
    if isinstance(form, DurationForm):
        return Timex("DURATION", iso(form), MODS.get(form.amounts[-1][0].bound, ""))
    return Timex("SET", form.value) if isinstance(form, SetForm) else None


def mod_of(form: DateForm) -> str:
    """START, MID, END, or what a hedged amount says."""
    if form.mod or form.amount is None:
        return form.mod
    return MODS.get(form.amount.bound, "")


def date_value(form: DateForm, anchor: Anchor) -> str:
    """The value of a date at the precision of its words."""
    if form.ref:
        return form.ref
    if form.bc:
        return before_christ(form)
    if form.amount is not None and form.amount.vague:
        return "PAST_REF" if form.toward < 0 else "FUTURE_REF"
    if form.base == "text" and (form.season or form.month):
        return f"XXXX-{form.season or f'{form.month:02}'}"
    if form.base == "text":
        return unknown(form.unit) + (f"T{form.part}" if form.part else "")
    value = resolve_date(form._replace(mod=""), anchor)
    if value == "impossible" and form.weekday is not None and form.day is not None:
        value = resolve_date(form._replace(mod="", weekday=None), anchor)  # the day that the figures say
    text = written(form) if isinstance(value, str) else anchored(form, value, anchor)
    return text + (f"T{form.part}" if form.part else "")


def before_christ(form: DateForm) -> str:
    """`BC0480-08`, `BC047` (the 470s), `BC08` (the 9th century)."""
    year = f"{form.year or 0:04}"[: {"decade": 3, "century": 2}.get(form.span, 4)]
    rest = f"-{form.season}" if form.season else f"-{form.month:02}" if form.month else ""
    return f"BC{year}{rest}" + (f"-{form.day:02}" if form.month and form.day else "")


def unknown(unit: str) -> str:
    """A date of which only the precision is known."""
    return {
        "year": "XXXX",
        "month": "XXXX-XX",
        "week": "XXXX-WXX",
        "weekend": "XXXX-WXX-WE",
        "decade": "XXX",
        "century": "XX",
    }.get(unit, "XXXX-XX-XX")


def anchored(form: DateForm, value: Value, anchor: Anchor) -> str:
    """The value when the days are known."""
    if isinstance(value.likely, frozenset):
        return ""
    first, last = hull(value.likely)
    start = date.fromordinal(first)
    if form.span == "decade" or (form.unit == "decade" and form.amount is None):
        return f"{start.year:04}"[:3]
    if form.span == "century" or (form.unit == "century" and form.amount is None):
        return f"{start.year:04}"[:2]
    if form.span == "fiscal":
        return f"FY{start.year:04}"
    if form.span in ("quarter", "half"):
        return f"{start.year:04}-{'Q' if form.span == 'quarter' else 'H'}{form.which}"
    if form.season:
        return f"{start.year if form.season != 'WI' or form.year is None else form.year:04}-{form.season}"
    if form.amount is not None:
        return counted(form, anchor)
    if first == last:
        return start.isoformat()
    if form.span.startswith("week") or (form.unit in ("week", "weekend") and (form.weekday is None or form.holiday)):
        year, week, _ = date.fromordinal(first if form.holiday else last).isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if "weekend" in (form.unit, form.span[:7]) else "")
    if form.month is not None or form.unit == "month" or form.span == "month-of":
        return f"{start.year:04}-{start.month:02}"
    if form.unit == "quarter":
        return f"{start.year:04}-Q{(start.month + 2) // 3}"
    if form.unit in ("hour", "minute", "second", "day"):
        return date.fromordinal(last).isoformat()
    return f"{start.year:04}"


def counted(form: DateForm, anchor: Anchor) -> str:
    """`dua tahun lalu` at the precision of its unit."""
    if anchor.day is None or form.amount is None:
        return unknown(form.unit)
    count, here = int(form.amount.number) * form.toward, date.fromordinal(anchor.day)
    months = 12 * here.year + here.month - 1
    if form.unit in ("year", "decade", "century"):
        year = here.year + count * {"year": 1, "decade": 10, "century": 100}[form.unit]
        return f"{min(max(0, year), 9999):04}"[: {"year": 4, "decade": 3, "century": 2}[form.unit]]
    if form.unit == "month":
        number = min(max(months + count, 12), 119_999)
        return f"{number // 12:04}-{number % 12 + 1:02}"
    if form.unit in ("week", "fortnight"):
        year, week, _ = on_calendar(anchor.day + count * (7 if form.unit == "week" else 14)).isocalendar()
        return f"{year:04}-W{week:02}"
    if form.unit == "day":
        return on_calendar(anchor.day + count).isoformat()
    return moment(form, anchor, count)


def moment(form: DateForm, anchor: Anchor, count: int) -> str:
    """Hours and minutes from the publication; its day where the hour is not known."""
    assert anchor.day is not None
    if anchor.minute is None:
        return date.fromordinal(anchor.day).isoformat()
    seconds = anchor.minute * 60 + count * {"hour": 3600, "minute": 60}.get(form.unit, 1)
    day, rest = on_calendar(anchor.day + seconds // 86_400), seconds % 86_400
    return f"{day.isoformat()}T{rest // 3600:02}:{rest // 60 % 60:02}"


def written(form: DateForm) -> str:
    """What the words alone say."""
    if form.holiday and form.month is None and not form.span:
        return f"{form.year:04}" if form.year is not None else "XXXX-XX-XX"
    if form.unit and form.amount is None and form.month is None and form.weekday is None:
        return unknown(form.unit)
    if form.amount is not None:
        return unknown(form.unit)
    if form.weekday is not None and form.day is None:
        return f"XXXX-WXX-{form.weekday + 1}"
    year = f"{form.year:04}" if form.year is not None else "XXXX"
    if form.season:
        return f"{year}-{form.season}"
    if form.span in ("quarter", "half"):
        return f"{year}-{'Q' if form.span == 'quarter' else 'H'}{form.which}"
    if form.month is None and form.day is None:
        return year
    month = f"{form.month:02}" if form.month is not None else "XX"
    return f"{year}-{month}" + (f"-{form.day:02}" if form.day is not None else "")


def time_value(form: TimeForm, anchor: Anchor) -> str:
    """`2024-06-20T04:04`; the publication day where the words give none, else `XXXX-XX-XX`."""
    day = "XXXX-XX-XX"
    if form.date is not None:
        day = date_value(form.date._replace(part=""), anchor)
    elif anchor.day is not None:
        day = date.fromordinal(anchor.day).isoformat()
    clock = f"{form.hour:02}:{form.minute or 0:02}"
    return f"{day}T{clock}" + (f":{form.second:02}" if form.second is not None else "")
