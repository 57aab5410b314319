"""Judge of Microsoft's Recognizers-Text suite of English dates and times: every expected entity has a reading among its
resolutions.

Comes in: a case and its mentions. Goes out: right or not. The suite gives a list of readings for each entity and ends
periods before their first day after; extents are not judged, and where no entity is expected nothing may be found.
"""

from datetime import date, datetime
from decimal import Decimal

from dates_judge import TEMPORAL, Case, Moment, anchor_of, as_long, at, moments, on, refuted, seconds, stretch

from verify.model import Anchor, Mention
from verify.values import timex
from verify.values.forms import Amount, DurationForm, SetForm
from verify.values.lengths import iso

#: words that tie a length of time to its start
LASTS = frozenset({"for", "from", "starting", "beginning", "commencing"})


def recognizers(case: Case, found: list[Mention]) -> bool:
    """Every expected entity has a reading among its resolutions; without any, nothing is found."""
    if not case["expected"]:
        return all(refuted(m, anchor_of(case)) for m in found if m.kind in TEMPORAL)
    return all(entity(case, want, found) for want in case["expected"])


def entity(case: Case, want: Case, found: list[Mention]) -> bool:
    """One expected entity against the mentions that overlap it."""
    own = [m for m in found if m.start < want["end"] and want["start"] < m.end]
    return any(resolved(case, value, own) for value in want["resolution"]["values"])


def resolved(case: Case, value: Case, own: list[Mention]) -> bool:
    """One resolution of an entity."""
    if value.get("value") == "not resolved" and value["timex"] in said(case, own):
        return True
    if value["type"] == "duration":
        return any(isinstance(m.form, DurationForm) and as_long(m.form, Decimal(value["value"])) for m in own)
    if value["type"] == "set":
        hours = {text[-5:].removesuffix(":00") for text in said(case, own) if "T" in text}
        every = [m.form.value for m in own if isinstance(m.form, SetForm)]
        return any(v in recurring(value["timex"]) or value["timex"].rpartition("T")[2] in hours for v in every)
    if len(own) == 1 and isinstance(own[0].form, DurationForm) and spans(value["timex"], own[0].form):
        return True  # `the next 3 days`: TimeML annotates the length
    read = moments(case, own)
    if not read:
        return False
    if started(case, read, own, value, anchor_of(case)):
        return True
    if "start" not in value and "end" not in value:
        return instant(read[0], value, anchor_of(case))
    return stretch(read, value, anchor_of(case))


def started(case: Case, read: list[Moment], own: list[Mention], value: Case, where: Anchor) -> bool:
    """`from 2 p.m. for 3 hours`, `3 days starting Monday`: the same span told by one end and its length, which TimeML
    annotates as two; right if the moment is its start and the length is that between start and end."""
    lengths = [m.form for m in own if isinstance(m.form, DurationForm)]
    if len(lengths) != 1 or len(own) < 2 or not {"start", "end"} <= value.keys():
        return False
    if LASTS.isdisjoint(case["text"][max(0, own[0].start - 5) : own[-1].end].lower().split()):
        return False
    start, end = (full(value[key]) for key in ("start", "end"))
    at_start = any(stretch([one], {"start": value["start"]}, where) for one in read)
    return at_start and Decimal((end - start).total_seconds()) == seconds(lengths[0])


def full(text: str) -> datetime:
    """A day, a clock time or both as one moment."""
    return datetime.fromisoformat(text if "-" in text else f"2000-01-01 {text}")


def spans(text: str, form: DurationForm) -> bool:
    """Whether a range's TIMEX3 ends in a length of time; quarters and decades are told in months and years there."""
    (amount, unit), *rest = form.amounts
    if amount.vague and not rest:  # `the next couple of weeks`: two of them may be meant
        counts = range(int(amount.number), int(amount.high or amount.number) + 1)
        return any(spans(text, DurationForm(((Amount(number), unit),))) for number in counts)
    months, larger = {"quarter": (3, "M"), "decade": (10, "Y")}.get(unit, (1, ""))
    plain = f"P{amount.number * months}{larger}" if larger and not rest else iso(form)
    return text.endswith(f",{plain})")


def said(case: Case, own: list[Mention]) -> set[str]:
    """The TIMEX3 values of mentions."""
    return {found.value for m in own if (found := timex(m.form, anchor_of(case)))}


def recurring(text: str) -> tuple[str, ...]:
    """The ways to write a recurring time."""
    same = {"P3M": "P1Q", "XXXX-WXX-WE": "P1WE", "P1WD": "XXXX-WXX-WD", "P0.5Y": "P6M"}
    return (text, f"XXXX-XX-XX{text}" if text.startswith("T") else same.get(text, text))


def instant(one: Moment, value: Case, where: Anchor) -> bool:
    """A day, a clock time, or both."""
    if "value" not in value:
        return one.timex == value.get("timex")
    day, _, clock = value["value"].partition(" ")
    if ":" in day:
        day, clock = "", day
    right = not day or day == "not" or on(one, date.fromisoformat(day).toordinal(), where)
    return right and (not clock or clock == "resolved" or at(one, int(clock[:2]) * 60 + int(clock[3:5])))
