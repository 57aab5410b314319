"""Clock times: runs of tokens → `TimeForm`s, and forms → minutes after 00:00 UTC (or of a local day).

`pukul 03:00 waktu setempat`, `18:00 GMT`, `jam 7 malam`, `3 p.m.`. A zone that no table knows makes the time local.
"""

from types import ModuleType

from verify.model import Ranges, Value
from verify.values.forms import Part, TimeForm
from verify.values.interval import closed, union
from verify.values.lexer import Lexed
from verify.values.numbers import amount

DAY = 1440


def time(lexed: Lexed, first: int, last: int, tables: ModuleType) -> TimeForm | None:
    """The form of the tokens `first` to `last` (exclusive); None if they are no clock time."""
    at = first + (lexed.types[first] in "pj")
    if lexed.types[at] == "u":
        return spelled(lexed, at, last, tables)
    spans = fields(lexed, at)
    if spans is None:
        return None
    numbers = [int(lexed_text(lexed, at, s)) for s in spans]
    if len(numbers) == 1 and numbers[0] > 24:
        return None
    parts = tuple(Part(n, *s) for n, s in zip(("hour", "minute", "second"), spans, strict=False))
    hour, minute, second = (*numbers, None, None)[:3]
    return rest(TimeForm(hour or 0, minute, second, parts=parts), lexed, at + 1, last, tables)


def spelled(lexed: Lexed, at: int, last: int, tables: ModuleType) -> TimeForm | None:
    """`pukul tujuh malam`: the hour in words."""
    found = amount(lexed, at, tables)
    if found is None or found[1] > last or not 0 <= found[0].number <= 24:
        return None
    form = TimeForm(int(found[0].number), parts=(Part("hour", lexed.starts[at], lexed.ends[found[1] - 1]),))
    return rest(form, lexed, found[1], last, tables)


def rest(form: TimeForm, lexed: Lexed, at: int, last: int, tables: ModuleType) -> TimeForm:
    """What stands behind the digits: part of the day, a.m., zone."""
    while at < last:
        kind, word = lexed.types[at], lexed.folded[at]
        if kind == "P":
            form = part_of_day(form, tables.PARTS_OF_DAY[word], Part("part", lexed.starts[at], lexed.ends[at]))
        elif kind in "μπ" or (kind == "ą" and word == "a"):
            form = latin(form, word, Part("part", lexed.starts[at], lexed.ends[at]))
        elif kind in "zQZA":
            return zone(form, lexed, at, last, tables)
        at += 1
    return form


def fields(lexed: Lexed, at: int) -> list[tuple[int, int]] | None:
    """The spans of hour, minute and second in a token (`03:00`, `03.00`, `3`)."""
    word, start = lexed.words[at], lexed.starts[at]
    mark = ":" if ":" in word else "."
    pieces = word.split(mark)
    if len(word) == 3 and word.isdigit() and lexed.types[at + 1 : at + 2] in ("μ", "π"):
        return [(start, start + 1), (start + 1, start + 3)]  # 330 p.m.
    if not all(p.isdigit() and len(p) <= 2 for p in pieces) or len(pieces) > 3:
        return None
    if any(len(p) != 2 for p in pieces[1:]):
        return None
    out = []
    for piece in pieces:
        out.append((start, start + len(piece)))
        start += len(piece) + 1
    return out


def lexed_text(lexed: Lexed, at: int, span: tuple[int, int]) -> str:
    """The characters of a span inside token `at`."""
    start = lexed.starts[at]
    return lexed.words[at][span[0] - start : span[1] - start]


def part_of_day(form: TimeForm, named: tuple[str, int, int], part: Part) -> TimeForm:
    """`7 malam` is 19, `1 siang` is 13, `12 malam` is 0; hours above twelve stay."""
    name, lo, hi = named
    hour = form.hour
    if name in ("AF", "EV", "NI", "MI") and 1 <= hour < 12 and not lo <= hour <= hi and not (name == "NI" and hour < 5):
        hour += 12
    elif hour == 12 and name in ("NI", "DN", "MO"):
        hour = 0
    return form._replace(hour=hour, part=name, parts=(*form.parts, part))


def latin(form: TimeForm, word: str, part: Part) -> TimeForm:
    """`a.m.` and `p.m.`."""
    if form.hour > 12:
        return form
    hour = form.hour % 12 + (12 if word[0] == "p" else 0)
    return form._replace(hour=hour, part="MO" if word[0] == "a" else "AF", parts=(*form.parts, part))


def zone(form: TimeForm, lexed: Lexed, at: int, last: int, tables: ModuleType) -> TimeForm:
    """`WIB`, `waktu setempat`, `waktu Indonesia Barat`, `waktu Pyongyang`, `local time`."""
    start, end = lexed.starts[at], lexed.ends[last - 1]
    words = [w for w in lexed.folded[at:last] if w not in "()"]
    written = lexed.words[at]
    parts = (*form.parts, Part("zone", start, end))
    if words[0] in tables.ZONES:
        return form._replace(
            zone=written, offset=tables.ZONES[words[0]], parts=(*form.parts, Part("zone", start, lexed.ends[at]))
        )
    if lexed.types[last - 1] == "z" and lexed.types[at] == "A":  # Beijing time
        place = " ".join(lexed.words[at : last - 1])
        return form._replace(zone=" ".join(lexed.words[at:last]), local=True, place=place, parts=parts)
    rest = " ".join(words[1:])
    if rest in tables.ZONE_PHRASES:
        return form._replace(zone=" ".join(lexed.words[at:last]), offset=tables.ZONE_PHRASES[rest], parts=parts)
    if "Q" in lexed.types[at:last]:
        return form._replace(zone=" ".join(lexed.words[at:last]), local=True, parts=parts)
    if lexed.words[at + 1][:1].isupper():
        place = " ".join(lexed.words[at + 1 : last])
        return form._replace(zone=f"{written} {place}", local=True, place=place, parts=parts)
    return form


def impossible(form: TimeForm) -> bool:
    """Whether no clock shows it (24.00 is midnight)."""
    minute, second = form.minute or 0, form.second or 0
    return form.hour > 24 or minute > 59 or second > 59 or (form.hour == 24 and minute + second > 0)


def resolve_time(form: TimeForm, widths: dict[str, tuple[int, int]]) -> Value | str:
    """Minutes after 00:00 UTC, or of the local day (unit `minute@local`); `impossible` for 25.10."""
    if impossible(form):
        return "impossible"
    minute = form.hour * 60 + (form.minute or 0)
    narrow, wide = widths.get(form.bound, (0, 0))
    if form.minute is None:
        narrow, wide = max(narrow, 15), max(wide, 30)
    low = 0 if form.bound in ("more-than", "at-least") else -1
    high = 0 if form.bound in ("less-than", "at-most") else 1
    unit = "minute@local" if form.offset is None else "minute"
    shift = form.offset or 0
    likely, possible = (around(minute - shift + low * w, minute - shift + high * w) for w in (narrow, wide))
    return Value("time", likely, possible, unit)


def around(lo: int, hi: int) -> Ranges:
    """Minutes from `lo` to `hi` on the clock, over midnight where need be."""
    lo, hi = lo % DAY, lo % DAY + (hi - lo)
    if hi < DAY:
        return closed(lo, hi)
    return union(closed(lo, DAY - 1), closed(0, hi - DAY))
