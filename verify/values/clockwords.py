"""Clock times that lean on the words around them: `3 to 4 p.m.`, `3 in the afternoon`, `half past three`.

Comes in: a run that a rule of `grammar` matched. Goes out: the time, or both ends of a range of times.
"""

from types import ModuleType

from verify.values.clock import DAY, part_of_day, time
from verify.values.forms import Part, TimeForm
from verify.values.found import Found
from verify.values.lexer import Lexed
from verify.values.numbers import amount


def clockrange(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`3-4 p.m.`, `9:30 to 11 a.m.`, `between 2 and 4:30pm`: the first end is in the half of the day that precedes."""
    joint = lexed.types[first + 1]
    if joint in "x&" and (not first or lexed.folded[first - 1] not in tables.BETWEEN):
        return []
    end, start = time(lexed, first + 2, last, tables), time(lexed, first, first + 1, tables)
    if end is None or start is None or start.hour > 12:
        return []
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


def halfpast(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`half past three`, `a quarter to six p.m.`."""
    at = first + (lexed.types[first] == "ą")
    share = {"1/2": 30, "1/4": 15}.get(tables.FRACTIONS.get(lexed.folded[at], ""))
    sign = tables.PAST_OR_TO.get(lexed.folded[at + 1])
    hour = spelled(lexed, at + 2, tables) if lexed.types[at + 2] == "u" else time(lexed, at + 2, last, tables)
    if share is None or sign is None or hour is None or hour.minute is not None:
        return []
    minutes = (hour.hour * 60 + sign * share) % DAY
    return [Found("time", first, last, hour._replace(hour=minutes // 60, minute=minutes % 60))]
