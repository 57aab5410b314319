"""What the calendar and the clock refute: days that are not, weekdays that a date has not, zones that cannot be.

Comes in: a `Case`. Goes out: findings of scope `alone`. Redundant parts of one value are constraints that must hold
together; every repair that changes one part and makes them hold is suggested, those nearest to the publication first.
"""

from itertools import pairwise

from verify.checks.case import Case
from verify.checks.dated import articles, calendar_part, dates, finding, folded, part_text, sentence_of, text
from verify.checks.repairs import repairs
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Anchor, Draft, Finding, Mention, Params
from verify.values.clock import impossible
from verify.values.days import ordinal
from verify.values.forms import DateForm, TimeForm
from verify.values.lengths import day_text
from verify.values.nearest import of_day
from verify.values.when import swapped

LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def weekday_mismatch(case: Case) -> list[Finding]:
    """A weekday beside a date that falls on another one; without a year, on the day nearest to the publication."""
    out = []
    for draft, anchor in articles(case):
        for mention, form in dates(draft):
            day = stated_day(form, anchor)
            if day is None or form.weekday is None or (day - 1) % 7 in weekdays_of(form):
                continue
            mention = calendar_part(draft, mention, form)
            params: Params = (
                ("text", text(draft, mention)),
                ("date", day_text(day)),
                ("weekday", part_text(draft, form, "weekday")),
            )
            key = "weekday-mismatch"
            if anchor.day is not None:
                key += ".published"
                params += (("published", day_text(anchor.day)), ("source", anchor.source))
            found = finding("weekday-mismatch", "error", key, params, draft, mention)
            out.append(found._replace(suggestions=repairs(draft, mention, form, day, anchor)))
    return folded(out)


def weekdays_of(form: DateForm) -> tuple[int, ...]:
    """The weekdays that the words allow; `malam Rabu (19/6)` may mean either day."""
    assert form.weekday is not None
    return (form.weekday, (form.weekday - 1) % 7) if form.eve else (form.weekday,)


def stated_day(form: DateForm, anchor: Anchor) -> int | None:
    """The day that day, month and year say (without a year: the nearest to the publication), whatever the weekday."""
    if form.day is None or form.month is None or form.weekday is None or form.base == "text":
        return None
    if form.swap:  # Tuesday 5/12: of two readings the one that the weekday fits
        plain, other = (stated_day(f, anchor) for f in (form._replace(swap=False), swapped(form)))
        return other if other is not None and (other - 1) % 7 == form.weekday else plain
    if form.year is not None:
        return ordinal(form.year, form.month, form.day)
    if anchor.day is None or form.offset is not None:
        return None
    if not 1 <= form.month <= 12:
        return None
    sets = of_day(form, anchor.day)
    sets = of_day(form._replace(weekday=None), anchor.day) if isinstance(sets, str) else sets
    return None if isinstance(sets, str) else int(sets[0][0].lo[0])


def impossible_date(case: Case) -> list[Finding]:
    """A day that no calendar has: `31 Juni`, `29 Februari 2023`, month 13."""
    out = []
    for draft, anchor in articles(case):
        for mention, form in dates(draft):
            key = why_impossible(form)
            if key and not is_number(text(draft, mention)):
                mention = calendar_part(draft, mention, form)
                last = str(longest(form.month))
                params: Params = (("text", text(draft, mention)), ("last", last), ("year", str(form.year or "")))
                found = finding("impossible-date", "error", key, params, draft, mention)
                out.append(found._replace(suggestions=repairs(draft, mention, form, None, anchor)))
    return folded(out)


def is_number(written: str) -> bool:
    """Whether figures are the number of a letter or an account rather than a date: two groups of four or more (`0417/0/1983`)."""
    groups = "".join(c if c.isdigit() else " " for c in written).split()
    return sum(len(group) > 3 for group in groups) > 1


def longest(month: int | None) -> int:
    """The most days that a month has (31 where there is no such month)."""
    return LONGEST[month - 1] if month is not None and 1 <= month <= 12 else 31


def why_impossible(form: DateForm) -> str:
    """The message that says why there is no such day; nothing if there is one."""
    if form.broken:
        return "impossible-date.broken"
    if form.month is not None and not 1 <= form.month <= 12:
        return "impossible-date.month"
    if form.day is None:
        return ""
    if not 1 <= form.day <= longest(form.month):
        return "impossible-date"
    if form.year and form.month and ordinal(form.year, form.month, form.day) is None:
        return "impossible-date.leap"
    return ""


def impossible_time(case: Case) -> list[Finding]:
    """A clock time that no clock shows: `25:10`."""
    out = []
    for draft, _ in articles(case):
        for mention in draft.mentions:
            if isinstance(mention.form, TimeForm) and impossible(mention.form):
                params: Params = (("text", text(draft, mention)),)
                out.append(finding("impossible-time", "error", "impossible-time", params, draft, mention))
    return folded(out)


def reversed_range(case: Case) -> list[Finding]:
    """A range that ends before it begins: `20-19 Juni`, `dari 2001 hingga 2000`."""
    out = []
    for draft, _ in articles(case):
        links = {w for w, t in LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).WORDS.items() if t == "X"}
        found = list(dates(draft))
        for (one, first), (other, second) in pairwise(found):
            between = [w.lower() for w in draft.words[one.last : other.first]]
            joined = len(between) == 1 and (between[0] in links or between[0] in "-–—")
            if joined and backwards(first, second) and one_range(draft, one, other):
                params: Params = (("first", text(draft, one)), ("second", text(draft, other)))
                out.append(finding("reversed-range", "warning", "reversed-range", params, draft, one, other))
    return folded(out)


def one_range(draft: Draft, one: Mention, other: Mention) -> bool:
    """Whether two dates stand in one sentence, and neither is counted backwards: `264–241 BC`, `264–241 SM`."""
    after = "".join(draft.words[other.last : other.last + 3]).lower().replace(".", "")
    eras = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).BEFORE_ERA
    before = text(draft, other).lower().replace(".", "").endswith(eras) or after.startswith(eras)
    return not before and sentence_of(draft, one) == sentence_of(draft, other)


def backwards(first: DateForm, second: DateForm) -> bool:
    """Whether both say enough, and the second says earlier."""
    if first.base != second.base or first.offset is not None or second.offset is not None or first.span or second.span:
        return False
    if first.year is None and (second.year is not None or first.month is None or first.month != second.month):
        return False  # `November hingga Maret` runs over the new year
    one, other = ([n for n in (f.year, f.month, f.day) if n is not None] for f in (first, second))
    return len(one) == len(other) and other < one
