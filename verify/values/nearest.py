"""The day or month that a relative date means: the last, the next or the nearest one, as the news policy has it.

Comes in: a `DateForm` without year and the day it counts from (an ordinal). Goes out: its likely and its possible days.
A weekday or month is the last one up to that day unless the words point ahead; a day without year is the nearest
(`languages.POLICY`; a desk may choose otherwise). Weeks begin on Monday (ISO 8601).
"""

from datetime import date

from verify.languages import POLICY
from verify.model import Ranges
from verify.values.days import clipped, day_of, joined, month_number, months, ordinal
from verify.values.forms import DateForm
from verify.values.interval import closed
from verify.values.moving import moving_day

Sets = tuple[Ranges, Ranges]
#: a day without year so many days from the publication may lie on either side of it
EITHER = 240


def of_week(form: DateForm, day: int, offset: int) -> Sets:
    """`pekan lalu`, `Rabu pekan lalu`: weeks begin on Monday."""
    begun = form.unit == "weekend" and form.toward == -1 and offset == 0 and (day - 1) % 7 < 4
    monday = day - (day - 1) % 7 + 7 * (offset - begun)
    if form.weekday is not None:
        exact = monday + form.weekday - form.eve
        return clipped(exact, exact), joined(*(clipped(exact + d, exact + d) for d in (-7, 0, 7)))
    if form.unit == "weekend":
        return clipped(monday + 4, monday + 6), clipped(monday - 3, monday + 13)
    likely = clipped(monday, monday + 6)
    if offset == 0:
        return likely, clipped(day - 6, day + 6)
    return likely, joined(likely, clipped(day - 14, day - 1) if offset < 0 else clipped(day + 1, day + 14))


def of_month(form: DateForm, day: int) -> Sets:
    """`September`: the last one that has begun; `September lalu`: before this month; `September depan`: after it."""
    assert form.month is not None
    here = month_number(day)
    number = here - (here - form.month + 1) % 12
    if form.toward == 0 and number < here and chosen("month", here - number, number + 12 - here):
        number += 12
    if form.toward == 2:  # Juli ini
        number = here - here % 12 + form.month - 1
    if form.toward == -1 and number == here:
        number -= 12
    if form.toward == 1 or (form.toward == 3 and number < here):
        number += 12
    number += 12 * form.toward * max(form.which - 1, 0)  # March after next
    likely = months(number, number)
    if form.toward == -1:
        return likely, joined(likely, months(number - 12, number - 12))
    return likely, joined(*(months(number + d, number + d) for d in (-12, 0, 12)))


def of_day(form: DateForm, day: int) -> Sets | str:
    """`4 Desember`: the one nearest to the publication, and possibly those of the years beside it."""
    month, number = form.month or 0, form.day or 0
    year = date.fromordinal(day).year
    found = [d for y in range(year - 4, year + 5) if 0 < y < 10000 and (d := ordinal(y, month, number)) is not None]
    if form.toward == -1:
        found = [d for d in found if d <= day]
    if form.toward in (1, 3):
        found = [d for d in found if d >= day]
    if not found:
        return "impossible"
    nearest = min(found, key=lambda d: (abs(d - day), d))
    if form.toward == 0 and POLICY["day"] != "nearest":
        side = [d for d in found if (d <= day if POLICY["day"] == "last" else d >= day)]
        nearest = min(side or found, key=lambda d: abs(d - day))
    if (
        form.weekday is not None and not form.eve
    ):  # in November, `Tuesday, May 9` may be the last May's or the next one's
        fits = [d for d in found if (d - 1) % 7 == form.weekday and (d == nearest or abs(d - day) <= EITHER)]
        if not fits:
            return "impossible"
        likely = nearest if nearest in fits else fits[0]
        return closed(likely, likely), joined(closed(likely, likely), closed(nearest, nearest))
    close = [d for d in found if abs(d - nearest) < 370]
    return closed(nearest, nearest), joined(*(closed(d, d) for d in close))


def of_moving(form: DateForm, day: int) -> Sets | str:
    """`Easter`, `the first Monday of October`: the one nearest to the publication, possibly those beside it."""
    year = date.fromordinal(day).year
    found = [d for y in range(max(1, year - 1), year + 2) if (d := moving_day(form, y)) is not None]
    if form.toward:
        found = [d for d in found if (d - day) * form.toward > 0] or found
    if not found:
        return "impossible"
    nearest = min(found, key=lambda d: (abs(d - day), d))
    return closed(nearest, nearest), joined(*(closed(d, d) for d in found))


def chosen(grain: str, back: int, ahead: int) -> bool:
    """Whether the policy takes the coming one of two rather than the last: by choice, or because it is nearer."""
    return POLICY[grain] == "next" or (POLICY[grain] == "nearest" and ahead < back)


def of_day_alone(form: DateForm, day: int) -> Sets | str:
    """`tanggal 15`: that day of the month nearest to the publication."""
    assert form.day is not None
    if not 1 <= form.day <= 31:
        return "impossible"
    here = month_number(day)
    found = [day_of(here + d, form.day) for d in (-1, 0, 1)]
    if form.weekday is not None:  # Friday 31: the nearest month that has one
        near = [
            d for k in range(-14, 15) if (d := ordinal((here + k) // 12, (here + k) % 12 + 1, form.day)) is not None
        ]
        near = [d for d in near if (d - 1) % 7 == form.weekday]
        found = sorted(near, key=lambda d: abs(d - day))[:2] or found
    if form.toward == 3:
        found = [d for d in found if d >= day] or found
    nearest = min(found, key=lambda d: (abs(d - day), d))
    return closed(nearest, nearest), joined(*(closed(d, d) for d in found))


def of_weekday(form: DateForm, day: int) -> Sets:
    """`Rabu`: the last one up to the publication, possibly any within a week; `malam Rabu` is the evening before."""
    assert form.weekday is not None
    back = (day - 1 - form.weekday) % 7
    further = 7 * max(form.which - 1, 0)  # three Fridays from now
    if form.toward == -1:
        exact = day - (back or 7) - further
        near = [exact - 7, exact]
    elif form.toward == 1:
        exact = day + 7 - back + further
        near = [exact, exact + 7]
    elif form.toward == 3:  # akan tiba Jumat
        exact = day + (7 - back if back else 0)
        near = [exact - 7, exact]
    elif form.toward == 2:  # this Friday
        exact = day - (day - 1) % 7 + form.weekday
        near = [exact - 7, exact, exact + 7]
    else:
        exact = day - back
        if back and chosen("weekday", back, 7 - back):
            exact += 7
        near = [day - back, day - back + 7] if back else [exact - 7, exact, exact + 7]
    moved = [d - form.eve for d in near]
    return clipped(exact - form.eve, exact - form.eve), joined(*(clipped(d, d) for d in moved))
