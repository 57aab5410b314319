"""Clock times that lean on the words around them: `3 in the afternoon`, `half past three`, `tonight at 8`.

Comes in: a run that a rule of `grammar` matched, or a count. Goes out: the time.
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
    """`six p.m.`, `eight o'clock`: an hour in words with what says that it is one."""
    at = count.last
    end = at + 1 if lexed.types[at] in "μω" else at + 3 + (lexed.types[at + 3 : at + 4] == ".")
    if lexed.types[at] not in "μω" and lexed.types[at : at + 3] != "π.U":
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
    if kind == behind == "u":  # tomorrow at seven twenty-seven
        minutes = amount(lexed, at + 1, tables)
        if minutes is None or not 10 <= minutes[0].number < 60:
            return None
        last = minutes[1] + (lexed.types[minutes[1] : minutes[1] + 1] == "q")
        return Found("time", at, last, form._replace(minute=int(minutes[0].number), date=day))
    if day.part and form.parts:
        form = part_of_day(form, HALF_OF[day.part], form.parts[-1])
    if last > at + 1:  # Thursday at 8 GMT
        form = zone(form, lexed, at + 1, last, tables)
    return Found("time", at, last, form._replace(date=day))


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
