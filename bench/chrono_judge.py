"""Judge of chrono's English suite: start and end of the first date with their fields.

Comes in: a case and its mentions. Goes out: right or not. A length of time is no date, and a range with an end that no
calendar has is none.
"""

from datetime import date, datetime

from dates_judge import Case, Moment, anchor_of, at, moments, on, refuted

from verify.languages import overlay, overridden
from verify.model import Anchor, Mention


def chrono(case: Case, found: list[Mention]) -> bool:
    """Start and end with their fields; an implied hour (noon, that of the reference) is not asked for.

    A length of time is no date, so one may stand where no date is expected; and a range with an end that no calendar
    has is none. Weekdays and days without year are the nearest, or the next where the case says so.
    """
    if "none" in case["expected"]:
        dates = [m for m in found if m.kind in ("date", "time")]
        return not dates or any(refuted(m, anchor_of(case)) for m in dates)
    side = "next" if case.get("option", {}).get("forwardDate") else "nearest"
    with overridden(overlay.Overlay(policy=tuple((grain, side) for grain in overlay.POLICY))):
        return ends(case, moments(case, found))


def ends(case: Case, read: list[Moment]) -> bool:
    """Whether the first and the last moment are the start and the end."""
    expected = case["expected"]
    certain = expected.get("certain", {})
    if not read:
        return "start" not in expected and "end" not in expected
    start = "start" not in expected or fields(read[0], expected["start"], certain.get("start", {}), case)
    two = len(read) > 1 or read[0].first != read[0].last
    return start and (
        "end" not in expected or (two and fields(read[-1], expected["end"], certain.get("end", {}), case))
    )


def fields(one: Moment, want: Case, certain: Case, case: Case) -> bool:
    """Whether a moment agrees with the fields of one end."""
    where = anchor_of(case)
    if "date" in want and "year" not in want and "hour" not in want and want["date"][0] != "-":
        when = datetime.fromisoformat(want["date"].replace("Z", "+00:00"))
        exact = one.minute is None or one.minute == when.hour * 60 + when.minute or want["date"][11:13] == "12"
        return on(one, when.toordinal(), where) and exact
    if not within(one, want, where):
        return False
    if "hour" not in want or certain.get("hour") is False:
        return True
    implied = one.minute is None and not one.part and want["hour"] in (12, (where.minute or 0) // 60)
    return implied or at(one, want["hour"] % 24 * 60 + want.get("minute", one.minute or 0) % 60)


def within(one: Moment, want: Case, where: Anchor) -> bool:
    """Whether the day, or the month where no day is asked for, is a possible one."""
    if "month" not in want:
        return "year" not in want or one.first is None or date.fromordinal(one.first).year == want["year"]
    year = want.get("year", date.fromordinal(one.first or where.day or 1).year)
    if year < 1:
        return False
    first = date(year, want["month"], want.get("day", 1)).toordinal()
    return on(one, first, where) or ("day" not in want and on(one, first + 27, where))
