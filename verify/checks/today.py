"""A day told twice: `hari ini (3/9)` beside the publication date, and a journey that ends before it begins.

Comes in: a `Case`. Goes out: `wrong-day` and `arrival-before-departure` of scope `alone`. Copy is often published on the day after
it was written, so a day or two apart is a note; a week apart is a warning.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from verify.checks.case import Case
from verify.checks.dated import articles, dates, finding, text
from verify.checks.figures import Line, place
from verify.checks.phrases import found
from verify.model import Anchor, Draft, Finding, Mention, Params
from verify.values.days import ordinal
from verify.values.forms import DateForm, TimeForm
from verify.values.lengths import day_text
from verify.values.read import read

#: days between writing and publication that need no word, and those that are still no more than a note
SILENT, NOTED = 1, 6


def wrong_day(case: Case) -> list[Finding]:
    """`hari ini`, `kemarin`, `besok` with a date in brackets that is another day."""
    out = []
    for draft, anchor in articles(case):
        if anchor.day is not None:
            out += [one for first, second in beside(draft) if (one := compared(draft, anchor, first, second))]
    return out


def beside(draft: Draft) -> Iterator[tuple[tuple[Mention, DateForm], tuple[Mention, DateForm]]]:
    """A relative day and the date right behind it, read as two dates or as one (`hari ini (3/9)`)."""
    for mention, form in dates(draft):
        if form.day and form.month and "(" in draft.words[mention.first : mention.last]:
            mark = draft.words.index("(", mention.first)
            head = read(draft.article.text[mention.start : draft.ends[mark - 1]], draft.article.language, "date")
            if head and isinstance(head.form, DateForm) and head.form.unit == "day" and head.form.offset is not None:
                first = mention._replace(end=draft.ends[mark - 1], last=mark, form=head.form)
                yield (first, head.form), (mention._replace(start=draft.starts[mark], first=mark), form)
    for one, other in pairwise(dates(draft)):
        form = one[1]
        if form.unit == "day" and form.offset is not None and form.day is None and form.amount is None:
            between = draft.words[one[0].last : other[0].first]
            if other[1].day and other[1].month and between in (("(",), (",",), ()):
                yield one, other


def compared(
    draft: Draft, anchor: Anchor, first: tuple[Mention, DateForm], second: tuple[Mention, DateForm]
) -> Finding | None:
    """The finding if the date is not the day that the words name, counted from the publication."""
    one, other = first[1], second[1]
    if anchor.day is None or one.offset is None or not other.day or not other.month:
        return None
    meant = anchor.day + int(one.offset)
    here = date.fromordinal(anchor.day).year
    days = [
        ordinal(year, other.month, other.day) for year in ([other.year] if other.year else [here, here - 1, here + 1])
    ]
    apart = min((abs(day - meant) for day in days if day is not None), default=0)
    if apart <= SILENT:
        return None
    params: Params = (
        ("text", text(draft, first[0])), ("date", text(draft, second[0])),
        ("day", day_text(meant)), ("published", day_text(anchor.day)), ("source", anchor.source),
    )  # fmt: skip
    weight = "note" if apart <= NOTED else "warning"
    return finding("wrong-day", weight, "wrong-day", params, draft, second[0], first[0])


def journeys(line: Line) -> Iterator[Finding]:
    """`berangkat pukul 10.00 dan tiba pukul 09.00`: an arrival before the departure, on one clock and one day."""
    if line.letters.count("t") < 2:
        return
    for _, roles in found(line, "journey"):
        one, other = roles["a"].mention, roles["b"].mention
        if isinstance(one.form, TimeForm) and isinstance(other.form, TimeForm) and backwards(one.form, other.form):
            params = (("first", text(line.draft, one)), ("second", text(line.draft, other)))
            yield Finding(
                "arrival-before-departure", "DOUBTFUL", "warning", "alone", "arrival-before-departure", params,
                (place(line.draft, other), place(line.draft, one, "related")), outlier=params[1][1],
            )  # fmt: skip


def backwards(first: TimeForm, second: TimeForm) -> bool:
    """Whether the second clock time of the same zone is the earlier one."""
    if first.offset != second.offset or first.local != second.local or first.place != second.place or second.part:
        return False
    return (second.hour, second.minute or 0) < (first.hour, first.minute or 0)
