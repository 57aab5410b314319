"""Repairs of a date whose parts do not fit: every change of one part that makes weekday and date agree.

Comes in: a mention with its form and the day that its numbers say. Goes out: at most three suggestions, those
nearest to the publication first; none is ever applied.
"""

from collections.abc import Iterator

from verify.languages import DEFAULT, LANGUAGES
from verify.model import Anchor, Draft, Mention, Suggestion
from verify.values.days import ordinal
from verify.values.forms import DateForm

MOST = 3
#: how many years away a slip of the year may be
YEARS = 5


def repairs(draft: Draft, mention: Mention, form: DateForm, day: int, anchor: Anchor) -> tuple[Suggestion, ...]:
    """The repairs, best first: by distance to the publication (without one, to the date as written)."""
    near = anchor.day if anchor.day is not None else day
    order = ("weekday", "month", "day", "year", "swap")
    found = sorted(candidates(draft, form, day, near), key=lambda c: (abs(c[1] - near), order.index(c[0]), c[1]))
    out: list[Suggestion] = []
    for name, _, changes in found:
        replacement = spliced(draft, mention, form, changes)
        if replacement and all(replacement != s.replacement for s in out):
            out.append(Suggestion(draft.article.path, mention.start, mention.end, replacement, f"repair.{name}"))
    return tuple(out[:MOST])


def candidates(draft: Draft, form: DateForm, day: int, near: int) -> Iterator[tuple[str, int, dict[str, str]]]:
    """Every one-part change that fits: its name, the day it gives, and the new words by part."""
    from datetime import date

    assert form.weekday is not None and form.day is not None and form.month is not None
    when = date.fromordinal(day)
    language = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT])
    names = language.SHOWN["weekdays"].split()
    months = language.SHOWN["months"].split()
    yield "weekday", day, {"weekday": names[when.weekday()]}
    wanted = form.weekday
    for other in range(1, 32):
        if one_slip(str(form.day), str(other)) and fits(when.year, form.month, other, wanted):
            yield "day", ordinal(when.year, form.month, other) or 0, {"day": str(other)}
    for month in range(1, 13):
        for year in (when.year,) if form.year is not None else (when.year - 1, when.year, when.year + 1):
            found = ordinal(year, month, form.day)
            if month != form.month and found and fits(year, month, form.day, wanted) and (form.year or abs(found - near) < 180):
                yield "month", found, {"month": months[month - 1], "month-number": str(month)}
    if form.year is not None:
        for year in range(form.year - YEARS, form.year + YEARS + 1):
            if fits(year, form.month, form.day, wanted):
                yield "year", ordinal(year, form.month, form.day) or 0, {"year": str(year)}
    if form.day <= 12 and fits(when.year, form.day, form.month, wanted):
        yield "swap", ordinal(when.year, form.day, form.month) or 0, {
            "day": str(form.month), "month": months[form.day - 1], "month-number": str(form.day)}  # fmt: skip


def fits(year: int, month: int, day: int, weekday: int) -> bool:
    """Whether there is such a day and it falls on the weekday."""
    found = ordinal(year, month, day)
    return found is not None and (found - 1) % 7 == weekday


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
        return new[-2:] if len(old) == 2 and len(new) == 4 else new.zfill(len(old))
    return new.upper() if old.isupper() and len(old) > 1 else new.lower() if old.islower() else new
