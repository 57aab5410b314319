"""Clock times that lean on the words around them: `3 to 4 p.m.`, `3 in the afternoon`, `half past three`.

Comes in: a run that a rule of `grammar` matched. Goes out: the time, or both ends of a range of times.
"""

from types import ModuleType

from verify.values.clock import DAY, part_of_day, rest, time, zone
from verify.values.forms import DateForm, Part, TimeForm
from verify.values.found import Found
from verify.values.lexer import Lexed
from verify.values.numbers import amount

#: part of the day → its hours, for a clock time of twelve hours behind it
HALF_OF = {
    "DN": ("DN", 0, 7), "MO": ("MO", 0, 12), "MI": ("MI", 11, 14), "AF": ("AF", 12, 18), "EV": ("EV", 17, 23), "NI": ("NI", 18, 24),
}  # fmt: skip


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


def daypart(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`3 in the afternoon`, `7:30 in the evening`, `8 o'clock at night`."""
    form = time(lexed, first, first + 1, tables) if lexed.types[first] in "8dn" else spelled(lexed, first, tables)
    if form is None or form.hour > 12 or form.hour == 0:
        return []
    part = Part("part", lexed.starts[last - 1], lexed.ends[last - 1])
    return [Found("time", first, last, part_of_day(form, tables.PARTS_OF_DAY[lexed.folded[last - 1]], part))]


def spelled(lexed: Lexed, at: int, tables: ModuleType) -> TimeForm | None:
    """An hour in words."""
    found = amount(lexed, at, tables)
    if found is None or found[1] != at + 1 or not 1 <= found[0].number <= 12:
        return None
    return TimeForm(int(found[0].number), parts=(Part("hour", lexed.starts[at], lexed.ends[at]),))


def minutespast(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`20 minutes past 3 p.m.`, `ten past nine in the evening`, `15 minutes before midnight`, `twenty past three`."""
    count = amount(lexed, first, tables)
    unit = lexed.types[first + 1] == "q"
    joint = first + 1 + unit
    sign = tables.PAST_OR_TO.get(lexed.folded[joint])
    if lexed.types[last - 1] == "P" and last - joint > 2:
        hour = next((f.form for f in daypart(lexed, joint + 1, last, tables)), None)
    else:
        hour = hour_of(lexed, joint + 1, last, tables)
    minutes = int(count[0].number) if count and count[1] == first + 1 else 60
    if sign is None or not isinstance(hour, TimeForm) or hour.minute not in (None, 0) or not 0 < minutes < 60:
        return []
    if not unit and (minutes % 5 or (sign < 0 and minutes <= 12) or lexed.folded[joint] not in tables.PLAIN_PAST):
        return []  # from 10 to noon
    behind = lexed.folded[last] if last < len(lexed.folded) else "."
    if lexed.types[last - 1] in "du" and behind[0].isalpha() and behind not in tables.FUNCTION_WORDS:
        return []  # ten past two defenders
    total = (hour.hour * 60 + sign * minutes) % DAY
    return [Found("time", first, last, hour._replace(hour=total // 60, minute=total % 60))]


def hour_of(lexed: Lexed, first: int, last: int, tables: ModuleType) -> TimeForm | None:
    """The hour in figures or words, or noon or midnight."""
    if lexed.types[first] != "P":
        return time(lexed, first, last, tables) if lexed.types[first] in "8dnu" else None
    _, lo, hi = tables.PARTS_OF_DAY[lexed.folded[first]]
    return TimeForm(lo, parts=(Part("hour", lexed.starts[first], lexed.ends[first]),)) if lo == hi else None


def spoken(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`ten thirty a.m.`: hour and minutes in words."""
    hour, minutes = spelled(lexed, first, tables), amount(lexed, first + 1, tables)
    if hour is None or minutes is None or minutes[1] != first + 2 or not 10 <= minutes[0].number < 60:
        return []
    form = rest(hour._replace(minute=int(minutes[0].number)), lexed, first + 2, last, tables)
    return [Found("time", first, last, form)]


def worded(lexed: Lexed, count: Found, tables: ModuleType) -> Found | None:
    """`six p.m.`, `three am`: an hour in words with its half of the day."""
    at = count.last
    end = at + 1 if lexed.types[at] == "μ" else at + 3 + (lexed.types[at + 3 : at + 4] == ".")
    if lexed.types[at] != "μ" and lexed.types[at : at + 3] != "π.U":
        return None
    form = time(lexed, count.first, end, tables)
    return Found("time", count.first, end, form) if form is not None and 1 <= form.hour <= 24 else None


def hour_at(lexed: Lexed, count: Found, day: DateForm, tables: ModuleType) -> Found | None:
    """`tonight at 8`, `Friday at 4`: a number alone behind `at` and a day is an hour."""
    kind, at = lexed.types[count.first], count.first
    behind = lexed.types[count.last : count.last + 1] or "."
    noun = behind in "aA%UGmh-X&" and lexed.folded[count.last] not in tables.FUNCTION_WORDS
    if count.last != at + 1 or noun:
        return None
    last = at + 1 + (behind == "Z")
    form = spelled(lexed, at, tables) if kind == "u" else time(lexed, at, at + 1, tables) if kind in "dn" else None
    if form is None or not 1 <= form.hour <= 24:
        return None
    if day.part and form.parts:
        form = part_of_day(form, HALF_OF[day.part], form.parts[-1])
    if last > at + 1:  # Thursday at 8 GMT
        form = zone(form, lexed, at + 1, last, tables)
    return Found("time", at, last, form._replace(date=day))


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


def halfpast(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`half past three`, `a quarter to six p.m.`."""
    at = first + (lexed.types[first] == "ą")
    share = {"1/2": 30, "1/4": 15}.get(tables.FRACTIONS.get(lexed.folded[at], ""))
    sign = tables.PAST_OR_TO.get(lexed.folded[at + 1])
    hour = hour_of(lexed, at + 2, last, tables)
    if share is None or sign is None or hour is None or hour.minute is not None:
        return []
    minutes = (hour.hour * 60 + sign * share) % DAY
    return [Found("time", first, last, hour._replace(hour=minutes // 60, minute=minutes % 60))]
