"""Ranges of clock times: `3-4 p.m.`, `between 6:30 and 9`, `8 a.m. until 6`, and the second time of two.

Comes in: a run that a rule of `grammar` matched, or a number and the mentions before it. Goes out: both ends, or the second one.
"""

from types import ModuleType

from verify.model import Mention
from verify.values.clock import impossible, time
from verify.values.clockwords import spelled
from verify.values.forms import DateForm, TimeForm
from verify.values.found import Found, counts
from verify.values.lexer import Lexed


def clockrange(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`3-4 p.m.`, `9:30 to 11 a.m.`, `between 2 and 4:30pm`: the first end is in the half of the day that precedes."""
    joint = lexed.types[first + 1]
    if joint in "x&" and (not first or lexed.folded[first - 1] not in tables.BETWEEN):
        return []
    end, start = time(lexed, first + 2, last, tables), time(lexed, first, first + 1, tables)
    if end is None or start is None:
        return []
    if not end.part and end.hour < start.hour <= 12 and lexed.words[first + 2][1] == ":" and not end.zone:
        end = end._replace(hour=end.hour + 12)  # 11:30-1:30
    if not end.part or start.hour > 12:  # 13:00 - 16:00 WIB
        start = start._replace(zone=end.zone, offset=end.offset, local=end.local, place=end.place)
        return [Found("time", first, first + 1, start), Found("time", first + 2, last, end)]
    late = start.hour % 12 + 12
    after_noon = end.hour >= 12 and late * 60 + (start.minute or 0) < end.hour * 60 + (end.minute or 0)
    start = start._replace(hour=late if after_noon else start.hour % 12 if start.hour == 12 else start.hour)
    start = start._replace(zone=end.zone, offset=end.offset, local=end.local, place=end.place)
    return [Found("time", first, first + 1, start), Found("time", first + 2, last, end)]


def clockspan(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`from 7 to 7:30`, `between 6:30 and 9`: one end alone is an hour, unless it counts something."""
    if lexed.folded[first - 1] not in tables.SPAN_CUES or counts(lexed, last, tables):
        return []
    if lexed.types[first + 1] in "x&" and lexed.folded[first - 1] not in tables.BETWEEN:
        return []
    start, end = time(lexed, first, first + 1, tables), time(lexed, first + 2, last, tables)
    if start is None or end is None or not min(start.hour, end.hour) >= 1 or impossible(start) or impossible(end):
        return []
    if end.hour < start.hour <= 12:
        end = end._replace(hour=end.hour + 12)  # from 10:30 to 3
    start = start._replace(zone=end.zone, offset=end.offset, local=end.local, place=end.place)
    return [Found("time", first, first + 1, start), Found("time", first + 2, last, end)]


def clock_behind(lexed: Lexed, at: int, before: list[Mention], tables: ModuleType) -> Found | None:
    """`on February 22nd 3:30`, `2:00 tomorrow and 4:00`: only its place says that it is a clock time."""
    form = time(lexed, at, at + 1, tables)
    if form is None or form.minute is None or form.second is not None or impossible(form) or not before:
        return None
    told, links = before[-1].form, lexed.types[before[-1].last : at]
    dated = isinstance(told, DateForm) and told.day is not None and links == ""
    second = links in ("x", "X", "-") and any(isinstance(m.form, TimeForm) for m in before[-2:])
    return Found("time", at, at + 1, form) if dated or second else None


def hour_after(lexed: Lexed, count: Found, start: TimeForm, tables: ModuleType) -> Found | None:
    """`8 a.m. until 6`: a number alone behind a clock time is the hour up to which it lasts."""
    at = count.first
    behind = lexed.folded[count.last] if count.last < len(lexed.folded) else "."
    noun = behind[0].isalnum() and behind not in tables.FUNCTION_WORDS
    if lexed.types[at - 1] != "X" or not start.part or noun or count.last != at + 1 or lexed.types[at] not in "du":
        return None
    form = spelled(lexed, at, tables) if lexed.types[at] == "u" else time(lexed, at, at + 1, tables)
    if form is None or not 1 <= form.hour <= 12:
        return None
    later = form.hour % 12 + 12 * (form.hour % 12 * 60 <= start.hour * 60 + (start.minute or 0))
    return Found("time", at, at + 1, form._replace(hour=later, zone=start.zone, offset=start.offset, date=start.date))
