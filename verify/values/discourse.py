"""Dates that count from a day told earlier in the text: `the next day`, `that year`, and `in March` in a history.

Comes in: the text of an article, its mentions in order, and its anchor. Goes out: for every mention the form and the
anchor that it is to be read with. News counts from its publication, and only words that point back (`two days later`,
`the same month`) count from the time told last; an article whose dates lie mostly in other years than its own is a
narrative, in which a month or day without year belongs to the time told last (TimeML's temporal context).
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from verify.model import Anchor, Mention, Value
from verify.values.days import hull
from verify.values.forms import DateForm, TimeForm
from verify.values.when import resolve_date

Read = tuple[tuple[object, ...], Anchor]
#: how finely a date is told, and how finely it must be for units to be counted from it (days need a day)
YEAR, MONTH, DAY = 1, 2, 3
NEEDS = {"year": YEAR, "decade": YEAR, "century": YEAR, "millennium": YEAR, "month": MONTH, "quarter": MONTH}
#: how many dates of other years make a narrative, and how many of them outweigh one that counts from today
ENOUGH, WEIGHT = 4, 2
#: a month that lies so many months before the one told last is one of the next year
TURN = 10
#: a year alone amid a sentence that lies so many days from the time told last is an aside; after a full date, any other
ASIDE, ASIDE_FROM_DAY = 3653, 31
#: days before the publication on which people say what an article quotes
RECENT = 4


class Told(NamedTuple):
    """The time told last: its first day, how finely it was told, whether before Christ (years then count back)."""

    day: int
    grain: int
    bc: bool = False


def discourse(text: str, mentions: Sequence[Mention], anchor: Anchor) -> list[Read]:
    """Every mention's form and anchor, as the text before it has them; forms without times are unchanged."""
    history = narrative(mentions, anchor)
    out: list[Read] = [(mention.form, anchor) for mention in mentions]
    told: Told | None = None
    event: Told | None = None  # the last day told that is no day of saying (`kata Budi, Rabu (7/2)`)
    last_end = 0  # of the date told last
    times = [n for n, mention in enumerate(mentions) if isinstance(mention.form, DateForm | TimeForm)]
    for number, follows in zip(times, [*times[1:], -1], strict=False):
        mention, form = mentions[number], mentions[number].form
        if isinstance(form, TimeForm):
            near = history or "\n" not in text[last_end : mention.start]
            form = form._replace(date=clocked(form.date, told if near else None, history))
            out[number] = (form, anchor)
            continue
        assert isinstance(form, DateForm)
        if history and follows >= 0:
            form = shared(form, mention, mentions[follows])
        form, where = (then(form, event or told) if vague(form) else form), anchor
        form, where = dated(form, told, where, history)
        out[number] = (form, where)
        if where is not anchor or not deictic(form):
            own, last_end = told_by(form, where), mention.end
            told = told if told and described(text, mention) else onward(told, own, framing(text, mention.start))
            event = own if own is not None and (history or not said_on(own, anchor)) else event
    return out


def narrative(mentions: Sequence[Mention], anchor: Anchor) -> bool:
    """Whether the dates of an article lie mostly in other years than its publication."""
    here = date.fromordinal(anchor.day).year if anchor.day is not None else None
    forms = [m.form for m in mentions if isinstance(m.form, DateForm)]
    past = sum(f.year is not None and (f.bc or here is None or f.year < here - 1) for f in forms)
    today = sum((f.weekday is not None and f.day is None) or deictic(f) or f.year == here for f in forms)
    return past >= ENOUGH and past > WEIGHT * today


def deictic(form: DateForm) -> bool:
    """Whether a date counts from the day of writing (`yesterday`, `last month`)."""
    return form.base == "publication" and not form.ref and form.unit != "" and form.offset is not None


def spoken(form: DateForm) -> bool:
    """`yesterday`, `today`, `tonight`: said of somebody's own day, never of the time told."""
    return any(part.name == "offset" for part in form.parts)


def open_year(form: DateForm) -> bool:
    """Whether a date says month, day or season and leaves the year to the text."""
    said = form.month is not None or form.day is not None or form.season != ""
    return said and form.year is None and form.offset is None and form.base != "text" and not form.ref


def shared(form: DateForm, own: Mention, follows: Mention) -> DateForm:
    """`April and June 1955`: the first of two dates side by side takes the year of the second."""
    other = follows.form
    if not isinstance(other, DateForm) or follows.first - own.last > 2 or not open_year(form) or other.year is None:
        return form
    if form.month and other.month:
        return form._replace(year=other.year - (form.month > other.month), bc=other.bc)
    return form._replace(year=other.year, bc=other.bc) if form.season and other.season else form


def dated(form: DateForm, told: Told | None, anchor: Anchor, history: bool) -> tuple[DateForm, Anchor]:
    """One date read with what was told before."""
    if form.base == "text" or (history and deictic(form) and not spoken(form)):
        return backward(form, told, anchor)
    if told is None or not history or (form.month and abs(form.toward) == 1):
        return form, anchor
    if open_year(form):
        return of_time_told(form, told), anchor
    if form.weekday is not None and form.day is None and form.year is None and told.grain == DAY:
        return form._replace(toward=1), Anchor(told.day - 1, source="text")
    return form, anchor


def backward(form: DateForm, told: Told | None, anchor: Anchor) -> tuple[DateForm, Anchor]:
    """`two days later`, `that year`: from the time told last, if that was told finely enough."""
    if form.amount is not None and form.amount.vague:
        return form, anchor
    if told is None:
        return (
            form._replace(base="publication") if form.unit and form.offset else form
        ), anchor  # that night: some night
    if form.season:
        return of_time_told(form._replace(base="publication"), told), anchor
    if (form.month or form.weekday is not None) and not told.bc:
        return form._replace(base="publication"), Anchor(told.day, source="text")  # the previous April
    if form.part and not form.unit and told.grain == DAY and not told.bc:  # sejak pagi
        when = date.fromordinal(told.day)
        return form._replace(base="publication", year=when.year, month=when.month, day=when.day), anchor
    if not form.unit or told.grain < NEEDS.get(form.unit, DAY):
        return form, anchor
    if told.bc:
        return years_back(form, told), anchor
    return form._replace(base="publication"), Anchor(told.day, source="text")


def vague(form: DateForm) -> bool:
    """`saat itu`: some time told before."""
    return form.base == "text" and not (form.unit or form.season or form.month or form.part or form.weekday is not None)


def said_on(told: Told, anchor: Anchor) -> bool:
    """Whether a day lies so near to the publication that it is likely that of an interview."""
    return told.grain == DAY and anchor.day is not None and abs(anchor.day - told.day) < RECENT


def then(form: DateForm, told: Told | None) -> DateForm:
    """`saat itu`: the time told last, as finely as it was told; the past where none was."""
    if told is None:
        return DateForm(ref="PAST_REF", parts=form.parts)
    when = date.fromordinal(told.day)
    month, day = (when.month if told.grain > YEAR else None), (when.day if told.grain == DAY else None)
    return DateForm(when.year, month, day, bc=told.bc, parts=form.parts)


def years_back(form: DateForm, told: Told) -> DateForm:
    """A year that counts from one before Christ: a later one has the smaller number."""
    year = date.fromordinal(told.day).year - int(form.offset or 0)
    return DateForm(year, bc=True, mod=form.mod, parts=form.parts) if form.unit == "year" and year > 0 else form


def of_time_told(form: DateForm, told: Told) -> DateForm:
    """A day or month in the year told last, or in the next one where the story has turned over."""
    when = date.fromordinal(told.day)
    if form.month is None and form.day is not None:
        return form._replace(year=when.year, month=when.month, bc=told.bc) if told.grain > YEAR else form
    turned = form.month is not None and told.grain > YEAR and not told.bc and when.month - form.month >= TURN
    return form._replace(year=when.year + turned, bc=told.bc)


def clocked(day: DateForm | None, told: Told | None, history: bool) -> DateForm | None:
    """The date of a clock time: its own, read with the text, else the day told last."""
    if day is not None:
        return of_time_told(day, told) if history and told is not None and open_year(day) else day
    if told is None or told.grain < DAY or told.bc:
        return None
    when = date.fromordinal(told.day)
    return DateForm(when.year, when.month, when.day)


def described(text: str, mention: Mention) -> bool:
    """Whether a date only describes a noun: `the August 1792 uprising`."""
    behind = text[mention.end : mention.end + 2]
    return behind[:1] == " " and behind[1:].islower() and text[: mention.start].endswith(("the ", "The "))


def framing(text: str, at: int) -> bool:
    """Whether a date opens its sentence (`In March 1781, …`) or line, and so sets the time of what follows."""
    before = text[max(0, at - 40) : at]
    words = before.split()
    if not words or "\n" in before[len(before.rstrip()) :]:
        return True
    return words[-1][-1] in ".!?:" or words[-1][0].isupper()


def onward(before: Told | None, told: Told | None, frames: bool) -> Told | None:
    """The time told now; a year alone amid a sentence that leads back, or far off, is an aside."""
    if told is None or before is None:
        return told or before
    reach = ASIDE_FROM_DAY if before.grain == DAY else ASIDE
    aside = not frames and told.grain == YEAR and not 0 <= told.day - before.day <= reach
    return before if aside else told


def told_by(form: DateForm, anchor: Anchor) -> Told | None:
    """The time that a date tells, if it says when it is."""
    if form.ref or form.base == "text":
        return None
    if form.bc:
        return Told(date(form.year or 1, form.month or 1, 1).toordinal(), MONTH if form.month else YEAR, True)
    value = resolve_date(form._replace(mod=""), anchor)
    if not isinstance(value, Value) or isinstance(value.likely, frozenset):
        return None
    first, last = hull(value.likely)
    return Told(first, DAY if first == last else MONTH if last - first < 31 else YEAR)
