"""What the judges of English dates and times share: mentions → moments, and whether a moment or span is the expected one.

Comes in: a case and its mentions. Goes out: right or not. The suites speak for calendars and assistants, which look
ahead; a date counts as right where the expected day is a possible one. Extents are not judged here.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from verify.model import Anchor, Mention, Value
from verify.values import discourse, resolve, timex
from verify.values.days import hull
from verify.values.forms import DateForm, DurationForm, TimeForm, length_of

Case = dict[str, Any]
WAYS = {"after": 1, "from": 1, "since": 1, "before": -1}
#: words that make the end of a length of time a moment: `in two weeks`
AHEAD = re.compile(r"\b(?:in|within)\s+$")
TEMPORAL = ("date", "time", "duration", "set")
#: what a part of the day may mean as an hour
PART_HOURS = {"DN": (4, 7), "MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 23), "NI": (18, 24)}
SECONDS = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "night": 86_400, "week": 604_800, "fortnight": 1_209_600, "weekend": 172_800,
    "month": 2_592_000, "quarter": 7_776_000, "year": 31_536_000, "decade": 315_360_000, "century": 3_153_600_000,
}  # fmt: skip
EXACT = ("hour", "minute", "second")
MODS = {"mid": "MID", "start": "START", "end": "END"}
LAST_MINUTE = 24 * 60 - 1


class Moment(NamedTuple):
    """A time as read: the likely and possible days, minutes of the day where given, the part of the day."""

    first: int | None
    last: int | None
    possible: tuple[tuple[int, int], ...]
    minute: int | None
    part: str
    timex: str
    offset: int | None = None  # minutes east of UTC, where a zone is named
    mod: str = ""


def anchor_of(case: Case) -> Anchor:
    """The reference time of a case, its minute in UTC as written."""
    raw = case.get("ref_raw")
    text = (
        case.get("reference_date") or (raw or {}).get("instant") or "2012-08-10T12:00:00"
    )  # cases without one ask for nothing relative
    when = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return Anchor(when.toordinal(), when.hour * 60 + when.minute, 0, "default")


def moments(case: Case, found: list[Mention]) -> list[Moment]:
    """All dates and clock times of a case; a clock time beside its date is one moment with it."""
    where = anchor_of(case)
    out: list[Moment] = []
    lengths = [m.form for m in found if isinstance(m.form, DurationForm)]
    if len(found) == len(lengths) == 1:  # `in two weeks`: which way it counts, the words around it say
        back = "last" in case["text"].lower() or "past" in case["text"].lower()
        return [reached(lengths[0], where, -1 if back else 1)]
    for number, ((form, anchor), mention) in enumerate(zip(discourse(case["text"], found, where), found, strict=True)):
        base = counted_from(case["text"], found, number)
        if base is not None:
            out.extend(carried(mention.form, base[0], base[1], where))
        if isinstance(form, DurationForm) and AHEAD.search(case["text"][: mention.start].lower()):
            out.append(reached(form, where, 1))
        if mention.kind not in ("date", "time"):
            continue
        if isinstance(form, DateForm) and form.base == "text":
            form, anchor = form._replace(base="publication"), where
        one = moment(form, anchor)
        if one is not None:
            out.append(one)
    return joined(out)


def counted_from(text: str, found: list[Mention], number: int) -> tuple[Mention, int] | None:
    """The date that a length of time is counted from (`two weeks after Easter`), and which way; TimeML annotates both."""
    if number + 1 == len(found) or not isinstance(found[number + 1].form, DateForm):
        return None
    between = text[found[number].start : found[number + 1].start].split()
    way = next((WAYS[word] for word in reversed(between) if word in WAYS), 0)
    near = found[number + 1].start - found[number].end < 10
    return (found[number + 1], way) if way and near else None


def carried(form: tuple[object, ...], base: Mention, way: int, where: Anchor) -> list[Moment]:
    """The moment so far from a date."""
    length = length_of(form)
    one = moment(base.form, where)
    if length is None or one is None or one.first is None:
        return []
    near = [reached(length, Anchor(lo), way) for lo, _ in one.possible]  # from any day that the base may be
    likely = reached(length, Anchor(one.first), way)
    return [likely._replace(possible=(*likely.possible, *(span for other in near for span in other.possible)))]


def reached(form: DurationForm, where: Anchor, sign: int) -> Moment:
    """The moment that a length of time leads to from the reference."""
    (number, unit), *rest = form.amounts
    date_form = DateForm(unit=unit, offset=number.number * sign, amount=number, rest=tuple(rest), toward=sign)
    return moment(date_form, where) or Moment(None, None, (), None, "", "")


def joined(found: list[Moment]) -> list[Moment]:
    """Days without a clock time take the one beside them, on either side."""
    out: list[Moment] = []
    for one in found:
        beside = out and out[-1].minute is None and one.minute is not None
        if beside and one.first in (None, out[-1].first):
            out[-1] = out[-1]._replace(minute=one.minute, offset=one.offset)
        elif out and out[-1].first is None and one.minute is None:
            out[-1] = one._replace(minute=out[-1].minute, offset=out[-1].offset)
        elif out and out[-1].minute is not None and one.minute is None and one.first == out[-1].first:
            continue  # from 3 to 4 p.m. on Friday: the day is in both clock times
        else:
            out.append(one)
    return out


def moment(form: tuple[object, ...], anchor: Anchor) -> Moment | None:
    """One date or clock time."""
    said = timex(form, anchor)
    text = said.value if said else ""
    if isinstance(form, TimeForm):
        day = moment(form.date, anchor) if form.date else None
        minute = form.hour % 24 * 60 + (form.minute or 0)
        return Moment(*(day[:3] if day else (None, None, ())), minute, "", text, form.offset)
    if not isinstance(form, DateForm):
        return None
    if form.ref == "PRESENT_REF" and anchor.day is not None:
        return Moment(anchor.day, anchor.day, ((anchor.day, anchor.day),), anchor.minute, "", text)
    if (
        form.amount is not None
        and any(u in EXACT for u in (form.unit, *(u for _, u in form.rest)))
        and anchor.day is not None
    ):
        return counted(form, anchor, text)
    value = resolve(form, anchor)
    if value == "impossible" and form.weekday is not None:  # a finding; the day is the one that the figures say
        value = resolve(form._replace(weekday=None), anchor)
    if not isinstance(value, Value) or isinstance(value.likely, frozenset) or isinstance(value.possible, frozenset):
        return Moment(None, None, (), None, form.part, text) if form.part else None
    spans = tuple((int(i.lo[0]), int(i.hi[0])) for i in value.possible)
    return Moment(*hull(value.likely), spans, None, form.part, text, mod=form.mod)


def counted(form: DateForm, anchor: Anchor, text: str) -> Moment:
    """Hours and minutes from the reference."""
    assert anchor.day is not None
    assert form.amount is not None
    seconds = sum(Decimal(a.number) * SECONDS[u] for a, u in ((form.amount, form.unit), *form.rest)) * form.toward
    when = datetime.fromordinal(anchor.day) + timedelta(minutes=anchor.minute or 0, seconds=float(seconds))
    day = when.toordinal()
    return Moment(day, day, ((day, day),), when.hour * 60 + when.minute, "", text)


def on(one: Moment, day: int, where: Anchor) -> bool:
    """Whether a moment may be on a day; one without a day may be on the reference day or the next."""
    if one.first is None:
        return where.day is None or day - where.day in (-1, 0, 1)
    return one.first == day or any(lo <= day <= hi for lo, hi in one.possible)


def at(one: Moment, minute: int) -> bool:
    """Whether a moment is at a minute of the day, or its part of the day may mean that hour."""
    if one.minute is not None:
        return one.minute == minute
    if one.mod == "END" and one.first == one.last and minute == LAST_MINUTE:
        return True  # `the end of today` is a day with a modifier in TIMEX3, its last second in the suites
    lo, hi = PART_HOURS.get(one.part, (1, 0))
    return lo * 60 <= minute <= hi * 60


# --- spans ----------------------------------------------------------------------------------------


def stretch(read: list[Moment], value: Case, where: Anchor) -> bool:
    """A span of days or hours, its end exclusive where it is a period's and inclusive where a range names it."""
    if one_part(read, value):
        return True
    ends = [(read[0], value.get("start"), True), (read[-1], value.get("end"), False)]
    return all(text is None or edge(one, text, first, where) for one, text, first in ends)


def one_part(read: list[Moment], value: Case) -> bool:
    """A part of the day, or a period that is written the same way, its year perhaps open: an open span (`after mid-May`)
    is told by its period and a preposition, which TimeML leaves outside."""
    text = value.get("timex", "")
    written = re.escape(text).replace("X", "[X0-9]")
    open_span = "Mod" in value and ("start" in value) != ("end" in value) and not read[0].part
    mod = MODS.get(value.get("Mod", "").rpartition("-")[2], "")
    said_open = open_span and len(read) == 1 and read[0].mod == mod and bool(re.fullmatch(written, read[0].timex))
    return said_open or any(one.timex == text or (one.part and text.endswith(f"T{one.part}")) for one in read)


def edge(one: Moment, text: str, first: bool, where: Anchor) -> bool:
    """One end of a span; the suites take the end and the middle of a period in a range for a moment."""
    day, _, clock = text.partition(" ") if "-" in text else ("", "", text)
    if clock and not at(one, int(clock[:2]) * 60 + int(clock[3:5])):
        return False
    if not day or day == "not":
        return True
    wanted = date.fromisoformat(day).toordinal()
    if one.first is None or one.last is None:
        return on(one, wanted, where)
    runs = ((one.first, one.last), *one.possible)
    if one.mod == "MID":
        return any(lo <= wanted <= hi for lo, hi in runs)
    return any(wanted in days(lo, hi, first and one.mod != "END") for lo, hi in runs)


def days(lo: int, hi: int, first: bool) -> Iterator[int]:
    """The days that may stand for the beginning or the end of a span."""
    yield from (lo,) if first else (lo, hi, hi + 1)


def refuted(mention: Mention, where: Anchor) -> bool:
    """Whether a mention refutes itself (`31 June`): it is read to be reported, and has no value."""
    return resolve(mention.form, where) == "impossible"


def as_long(form: DurationForm, wanted: Decimal) -> bool:
    """Whether a length of time has so many seconds; one that nobody counted (`a few hours`), whether it may have."""
    (amount, unit), *rest = form.amounts
    if amount.vague and not rest:
        return amount.number * SECONDS[unit] <= wanted <= (amount.high or amount.number) * SECONDS[unit]
    return seconds(form) == wanted


def seconds(form: DurationForm) -> Decimal:
    """A length of time with months of 30 days and years of 365, as the suite counts."""
    return sum((Decimal(a.number) * SECONDS[unit] for a, unit in form.amounts), Decimal(0))
