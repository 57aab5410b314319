"""The set of worlds that a value allows → words: days as dates, clock times as times, numbers as intervals."""

from collections.abc import Mapping
from datetime import date

from verify.model import Bound, Interval, Names, Ranges, Value
from verify.report.words import Words

MOST = 6  # parts of a set that are written out


def worlds(members: Ranges | Names, value: Value, words: Words, names: Mapping[str, str]) -> str:
    """The set `members` (the likely or the possible one of the value) in words; `names`: entity id → full name."""
    if isinstance(members, frozenset):
        parts = sorted(names.get(member, member).removeprefix("=") for member in members)
    else:
        parts = [interval(one, value, words) for one in members]
    if not parts:
        return words("explain.empty")
    if len(parts) > MOST:
        parts = [*parts[: MOST - 1], words("report.more", n=len(parts) - MOST + 1)]
    return ", ".join(parts)


def interval(one: Interval, value: Value, words: Words) -> str:
    """One stretch of worlds: `50`, `(50, 75]`, `1 Januari 2000 .. 31 Desember 2000`."""
    if one.lo == one.hi:
        return end(one.lo, value, words)
    if value.unit in ("day", "minute", "minute@local") and value.kind in ("date", "time"):
        return f"{end(one.lo, value, words)} .. {end(one.hi, value, words)}"
    opening = "(" if one.lo[1] > 0 or endless(one.lo) else "["
    closing = ")" if one.hi[1] < 0 or endless(one.hi) else "]"
    return f"{opening}{end(one.lo, value, words)}, {end(one.hi, value, words)}{closing}"


def end(bound: Bound, value: Value, words: Words) -> str:
    """One end as the unit writes it."""
    number = bound[0]
    if endless(bound):
        return "…" if value.kind in ("date", "time") else "∞" if number > 0 else "−∞"
    if value.kind == "date" and value.unit == "day":
        return calendar_day(int(number), words)
    if value.kind == "time" and value.unit.startswith("minute"):
        return clock(int(number), words, value.unit.endswith("@local"))
    digits = f"{number:f}" if not isinstance(number, int) else str(number)
    return digits if value.unit in ("1", "") else f"{digits} {value.unit}"


def endless(bound: Bound) -> bool:
    """Whether there is no end."""
    return abs(bound[0]) == float("inf")


def calendar_day(ordinal: int, words: Words) -> str:
    """A day; one before the year 1 or after 9999 by its number."""
    return words.day(date.fromordinal(ordinal)) if 1 <= ordinal <= date.max.toordinal() else str(ordinal)


def clock(minutes: int, words: Words, local: bool) -> str:
    """A time of day, on its day where the minutes run past one."""
    days, minute = divmod(minutes, 24 * 60)
    text = f"{minute // 60:02}:{minute % 60:02} {words('explain.local-time') if local else 'UTC'}"
    return f"{calendar_day(days, words)} {text}" if days > 366 else text
