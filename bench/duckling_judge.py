"""Judge of the times of Duckling's English suite: a point at its grain, or a span whose end is exclusive at its grain.

Comes in: a case and its mentions. Goes out: right or not. The suite belongs to an assistant: it looks ahead (the policy
`next`), tells every time in the zone of its reference, and dates what a newspaper leaves open. Right is therefore also
a length of time as long as the span (TimeML's reading of `the last two weeks`), a start told with a length (the span ends one grain
behind both), a length that nobody counted if it may lead there (`in a few hours`), a part of the day that shares an hour
with the span, a season or a third of a month that shares half of it, the end alone where the span begins at the reference (`by the
end of March`), and a day where only the reference adds the hour. A time that is told less finely than it is asked for is wrong.
"""

from datetime import datetime
from decimal import Decimal
from typing import Any

import dates_judge
from dates_judge import EXACT, PART_HOURS, SECONDS, Case, Moment

from verify.languages import overlay, overridden
from verify.model import Mention
from verify.values.forms import DateForm, DurationForm

AHEAD = overlay.Overlay(policy=(("weekday", "next"), ("month", "next"), ("day", "next")))
MINUTES = 1440
#: how many days a time of a grain has at most: a year is no answer to what asks for a day
LONGEST = {"week": 7, "month": 31, "quarter": 92, "year": 366}


def duckling(case: Case, found: list[Mention]) -> bool:
    """Whether the first time of a case is the expected one."""
    want = case["expected"]
    with overridden(AHEAD):
        read = [zoned(one, case) for one in dates_judge.moments(case, found)]
    if "from" in want:
        told = starts(case, found, want) or any(lasting(m.form, want) for m in found)
        return told or (bool(read) and span(read, want, case))
    if not read:
        return False
    when, where = datetime.fromisoformat(want["value"][:19]), dates_judge.anchor_of(case)
    hour = want["grain"] in EXACT
    if hour and read[0].minute is None and not read[0].part and when.hour == (where.minute or 0) // 60:
        hour = False  # `a week ago`: the hour is that of the reference
    if vague(found, when, case):
        return True
    close = lengthened(found) or fine(read[0], want["grain"])
    return (
        close
        and dates_judge.on(read[0], when.toordinal(), where)
        and (not hour or dates_judge.at(read[0], when.hour * 60 + when.minute))
    )


def fine(one: Moment, grain: str) -> bool:
    """Whether a time is told as finely as it is asked for; a lunar feast may be two single days of a year."""
    whole = one.first is None or one.last is None or one.last - one.first < LONGEST.get(grain, 1)
    return whole or all(hi - lo < LONGEST.get(grain, 1) + 2 for lo, hi in one.possible)


def vague(found: list[Mention], when: datetime, case: Case) -> bool:
    """Whether a length of time that nobody counted (`in a few hours`) may lead from the reference to the moment."""
    forms = [m.form for m in found]
    if len(forms) != 1 or not isinstance(forms[0], DurationForm) or not forms[0].amounts[0][0].vague:
        return False
    passed = when - datetime.fromisoformat(case["reference_date"][:19])
    return dates_judge.as_long(forms[0], Decimal(passed.total_seconds()))


def lengthened(found: list[Mention]) -> bool:
    """Whether a length of time leads to it (`two weeks ago`): its day is as vague as the length."""
    return any(isinstance(m.form, DurationForm) or (isinstance(m.form, DateForm) and m.form.amount) for m in found)


def starts(case: Case, found: list[Mention], want: Case) -> bool:
    """Whether a start and a length of time are told (`for ten days from 18 December`): the span ends one grain behind both."""
    lengths = [m.form for m in found if isinstance(m.form, DurationForm)]
    with overridden(AHEAD):
        read = dates_judge.moments(case, [m for m in found if m.kind in ("date", "time")])
    if len(lengths) != 1 or not read:
        return False
    start, end = (datetime.fromisoformat(want[key][:19]) for key in ("from", "to"))
    last = (end - start).total_seconds() - SECONDS[want["grain"]]
    clock = read[0].minute in (None, start.hour * 60 + start.minute)
    return (
        clock
        and dates_judge.on(read[0], start.toordinal(), dates_judge.anchor_of(case))
        and dates_judge.seconds(lengths[0]) == last
    )


def zoned(one: Moment, case: Case) -> Moment:
    """A clock time that names a zone, in the zone of the reference."""
    if one.offset is None or one.minute is None:
        return one
    own = datetime.fromisoformat(case["reference_date"]).utcoffset()
    shift = int(own.total_seconds() // 60) if own else 0
    return one._replace(minute=(one.minute - one.offset + shift) % MINUTES)


def lasting(form: object, want: Case) -> bool:
    """Whether a length of time is as long as the span."""
    if not isinstance(form, DurationForm) or len(form.amounts) != 1:
        return False
    (amount, unit), start, end = form.amounts[0], *(datetime.fromisoformat(want[k][:19]) for k in ("from", "to"))
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit)
    whole: Any = 12 * (end.year - start.year) + end.month - start.month if months else (end - start).total_seconds()
    count = Decimal(whole) / Decimal(months or SECONDS.get(unit, 1))
    return amount.number <= count <= (amount.high or amount.number) if amount.vague else count == amount.number


def span(read: list[Moment], want: Case, case: Case) -> bool:
    """Whether the first and the last time read are the ends of the span."""
    start, end = (datetime.fromisoformat(want[key][:19]) for key in ("from", "to"))
    first, last, where = read[0], read[-1], dates_judge.anchor_of(case)
    if first.minute is None and len(read) == 1:
        here = start.replace(tzinfo=None) == datetime.fromisoformat(case["reference_date"][:19])
        return within(first, start, end) or (
            here and dates_judge.edge(first, want["to"][:10], False, where)
        )  # by March
    step = {"hour": 60, "minute": 1}.get(want["grain"], 0)
    close = (end.hour * 60 + end.minute) % MINUTES
    if first.minute is None or last.minute is None:
        text = {"start": want["from"][:10], "end": want["to"][:10]}
        return dates_judge.stretch(read, text, where)
    begins = dates_judge.at(first, start.hour * 60 + start.minute) or len(read) == 1  # `by 2 p.m.`: from the reference
    ends = last.minute in (close, (close - step) % MINUTES)
    return begins and ends and dates_judge.on(first, start.toordinal(), where)


def within(one: Moment, start: datetime, end: datetime) -> bool:
    """Whether a part of a day, or a period, shares enough with a span."""
    if one.part:
        lo, hi = PART_HOURS[one.part]
        opens, closes = start.hour, end.hour or 24
        return one.first in (None, start.toordinal()) and opens < hi and lo < closes
    lo_day, hi_day = start.toordinal(), max(start.toordinal(), end.toordinal() - (end.hour == 0))
    shared = (min(hi_day, hi) - max(lo_day, lo) + 1 for lo, hi in (*likely(one), *one.possible))
    return any(2 * days >= hi_day - lo_day + 1 for days in shared)


def likely(one: Moment) -> list[tuple[int, int]]:
    """The likely days."""
    return [(one.first, one.last)] if one.first is not None and one.last is not None else []
