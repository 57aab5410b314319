"""Planters of days and hours: weekdays, dates, clock times, ranges, zones, plans, journeys."""

import re
from collections.abc import Iterator
from datetime import date

from planters.site import DAYS, MONTHS, Plant, added


def weekdays(text: str, day: date) -> Iterator[Plant]:
    """Another weekday beside a full date."""
    for m in re.finditer(rf"({'|'.join(DAYS)}),? ?\(?(\d{{1,2}})/(\d{{1,2}})/(\d{{4}})", text):
        try:
            right = date(int(m[4]), int(m[3]), int(m[2])).weekday()
        except ValueError:
            continue
        if DAYS[right] == m[1]:
            yield from (Plant(*m.span(1), other) for other in DAYS if other != m[1])


def dates(text: str, day: date) -> Iterator[Plant]:
    """A day or month that no calendar has."""
    for m in re.finditer(r"\((\d{1,2})/(\d{1,2})(?:/\d{4})?\)", text):
        yield Plant(*m.span(1), "32")
        yield Plant(*m.span(2), "13", int(m[1]) > 12)
    for m in re.finditer(rf"(?<![\d-])(\d{{1,2}}) ({'|'.join(MONTHS)})", text):
        yield Plant(*m.span(1), "31", MONTHS.index(m[2]) in (1, 3, 5, 8, 10))


def times(text: str, day: date) -> Iterator[Plant]:
    """An hour or minute that no clock shows."""
    for m in re.finditer(r"pukul (\d{2})[.:](\d{2}) (?:WIB|WITA|WIT|GMT)", text):
        yield Plant(*m.span(1), "25")
        yield Plant(*m.span(2), "75")


def ranges(text: str, day: date) -> Iterator[Plant]:
    """The ends of a range of days swapped."""
    for m in re.finditer(rf"(?<![\d/.])(\d{{1,2}}) ?[-–] ?(\d{{1,2}}) (?={'|'.join(MONTHS)})", text):
        yield Plant(m.start(1), m.end(2), f"{m[2]}-{m[1]}", int(m[1]) < int(m[2]))


def zones(text: str, day: date) -> Iterator[Plant]:
    """A clock time converted to another zone, an hour or two off."""
    for m in re.finditer(r"pukul (\d{2})[.:](\d{2}) WIB(?! ?[(/])", text):
        for off in (2, 3, 5):
            yield Plant(m.end(), m.end(), f" ({(int(m[1]) + off) % 24:02}.{m[2]} WITA)")


PLAN = re.compile(
    rf"\b(?:akan|dijadwalkan|bakal|direncanakan)\b[^.,\"“”\n(]{{3,40}}? (?:pada )?(?:tanggal )?"
    rf"(?:(?P<name>{'|'.join(DAYS)}),? )?(?:\((?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?:/(?P<y>\d{{4}}))?\)"
    rf"|(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})(?P<year> \d{{4}})?(?= mendatang| nanti|[,. ]))(?! ?(?:-|–|hingga|sampai|dan|atau))"
)


def plans(text: str, day: date) -> Iterator[Plant]:
    """A plan for a date moved to weeks before the publication; unsure in a quotation, which is of another day."""
    for m in PLAN.finditer(text):
        month = int(m["m"]) if m["m"] else MONTHS.index(m["month"]) + 1
        year = int(m["y"] or m["year"] or day.year)
        try:
            if date(year, month, int(m["d"] or m["day"])) < day:
                continue
        except ValueError:
            continue
        for back in (20, 45):
            past = date.fromordinal(day.toordinal() - back)
            name = f"{DAYS[past.weekday()]} " if m["name"] else ""
            told = f"/{past.year}" if m["y"] else "" if m["d"] else f" {past.year}" if m["year"] else ""
            new = f"({past.day}/{past.month}{told})" if m["d"] else f"{past.day} {MONTHS[past.month - 1]}{told}"
            start = m.start("name") if m["name"] else m.start("d") - 1 if m["d"] else m.start("day")
            ahead = re.match(r" (?:mendatang|nanti)", text[m.end() :])
            ranged = " dari " in m[0]  # one end of a range: another slip
            quoted = len(re.findall(r"[\"“”]", text[text.rfind("\n", 0, m.start()) + 1 : m.start()])) % 2 == 1
            yield Plant(start, m.end() + (ahead.end() if ahead else 0), name + new, not quoted and not ranged)


def todays(text: str, day: date) -> Iterator[Plant]:
    """`hari ini` with the date of another week."""
    for m in re.finditer(rf"hari ini,? (?:({'|'.join(DAYS)}) )?\((\d{{1,2}})/(\d{{1,2}})\)", text):
        for away in (9, 21):
            other = date.fromordinal(day.toordinal() - away)
            head = f"{DAYS[other.weekday()]} (" if m[1] else "("
            start = m.start(1) if m[1] else m.start(2) - 1
            yield Plant(start, m.end(3), f"{head}{other.day}/{other.month}")


def journeys(text: str, day: date) -> Iterator[Plant]:
    """+ A train that arrives before it leaves."""
    for m in list(re.finditer(r"pukul (\d{2})[.:](\d{2}) WIB", text))[:2]:
        hour = int(m[1])
        if 4 < hour < 23:
            for back in (1, 3):
                new = f"Kereta berangkat pukul {hour:02}.{m[2]} WIB dan tiba pukul {hour - back:02}.{m[2]} WIB."
                yield added(text, new)
