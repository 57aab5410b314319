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


def plans(text: str, day: date) -> Iterator[Plant]:
    """A plan for a full date moved to weeks before the publication."""
    for m in re.finditer(
        r"\b(?:akan|dijadwalkan)\b[^.,\"“”\n(]{3,40}? (?:pada )?(?:[A-Z]\w+ )?\((\d{1,2})/(\d{1,2})/(\d{4})\)", text
    ):
        try:
            if date(int(m[3]), int(m[2]), int(m[1])) < day:
                continue
        except ValueError:
            continue
        for back in (20, 45):
            past = date.fromordinal(day.toordinal() - back)
            name = re.search(rf"({'|'.join(DAYS)}) \($", text[: m.start(1)])
            start = name.start(1) if name else m.start(1)
            head = f"{DAYS[past.weekday()]} (" if name else ""
            yield Plant(start, m.end(3), f"{head}{past.day}/{past.month}/{past.year}")


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
