"""Repairs of a date whose parts do not fit: every change of one part that makes weekday and date agree.

Comes in: a mention with its form and the day that its numbers say. Goes out: at most three suggestions, those
nearest to the publication first, one for each part; none is ever applied.
"""

from collections.abc import Iterator
from datetime import date

from verify.languages import DEFAULT, LANGUAGES
from verify.model import Anchor, Draft, Mention, Suggestion
from verify.values.days import ordinal
from verify.values.forms import DateForm

MOST = 3
#: of repairs equally near, which first
ORDER = ("weekday", "month", "day", "year", "swap")
#: how many years away a slip of the year may be
YEARS = 5


def repairs(draft: Draft, mention: Mention, form: DateForm, day: int | None, anchor: Anchor) -> tuple[Suggestion, ...]:
    """The repairs, best first: by distance to the publication (without one, to the date as written).

    `day` is the day that the numbers say, None where there is no such day.
    """
    near = anchor.day if anchor.day is not None else day if day is not None else nearest_year(form)
    found = sorted(candidates(draft, form, day, near), key=lambda c: (abs(c[1] - near), ORDER.index(c[0]), c[1]))
    out: dict[str, Suggestion] = {}
    for name, _, changes in found:
        replacement = spliced(draft, mention, form, changes)
        if replacement and name not in out:
            out[name] = Suggestion(draft.article.path, mention.start, mention.end, replacement, f"repair.{name}")
    return tuple(out.values())[:MOST]


def nearest_year(form: DateForm) -> int:
    """The middle of the year that the form says, or of any leap year."""
    return date(form.year or 2000, 7, 1).toordinal()


def candidates(draft: Draft, form: DateForm, day: int | None, near: int) -> Iterator[tuple[str, int, dict[str, str]]]:
    """Every one-part change that fits: its name, the day it gives, and the new words by part."""
    shown = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).SHOWN
    months = shown["months"].split()
    if day is not None:
        yield "weekday", day, {"weekday": shown["weekdays"].split()[(day - 1) % 7]}
    for name, year, month, number in variants(form, date.fromordinal(day if day is not None else near).year):
        found = ordinal(year, month, number)
        if found is None or (form.weekday is not None and (found - 1) % 7 != form.weekday):
            continue
        if form.year is None and abs(found - near) > 183:
            continue
        named = {"month": months[month - 1], "month-number": str(month)}
        changes = {
            "day": {"day": str(number)},
            "month": named,
            "year": {"year": str(year)},
            "swap": {**named, "day": str(number)},
        }
        yield name, found, changes[name]


def variants(form: DateForm, here: int) -> Iterator[tuple[str, int, int, int]]:
    """The date with one part changed: which part, year, month, day. `here` is the year where the form has none."""
    day, month = form.day or 0, form.month or 0
    years = (form.year,) if form.year is not None else (here - 1, here, here + 1)
    for year in years:
        for other in range(1, 32):
            if one_slip(str(day), str(other)):
                yield "day", year, month, other
        for other in range(1, 13):
            if other != month:
                yield "month", year, other, day
        yield "swap", year, day, month
    if form.year is not None:
        for year in range(form.year - YEARS, form.year + YEARS + 1):
            if year != form.year:
                yield "year", year, month, day


def one_slip(one: str, other: str) -> bool:
    """Whether one digit changed, dropped or added, or two swapped, makes one of the other."""
    if one == other:
        return False
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1 or one[::-1] == other
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and (long.startswith(short) or long.endswith(short))


def spliced(draft: Draft, mention: Mention, form: DateForm, changes: dict[str, str]) -> str:
    """The mention as written with the new words in place; nothing where a part is not written there."""
    text = draft.article.text
    out, at = "", mention.start
    for part in sorted(form.parts, key=lambda p: p.start):
        new = changes.get(part.name)
        old = text[part.start : part.end]
        if part.name == "month" and new and old.isdigit():
            new = changes["month-number"]
        if new and mention.start <= part.start < mention.end:
            out += text[at : part.start] + like(old, new)
            at = part.end
            changes = {k: v for k, v in changes.items() if k != part.name}
    if any(k in ("weekday", "day", "month", "year") for k in changes):
        return ""
    return " ".join((out + text[at : mention.end]).split())


def like(old: str, new: str) -> str:
    """The new word written as the old one was: with a leading zero, in capitals, shortened to two digits."""
    if old.isdigit() and new.isdigit():
        return new[-2:] if len(old) == 2 and len(new) == 4 else new.zfill(len(old)) if old[0] == "0" else new
    return new.upper() if old.isupper() and len(old) > 1 else new.lower() if old.islower() else new
