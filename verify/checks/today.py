"""A day told twice: `hari ini (3/9)` beside the publication date, and a journey that ends before it begins.

Comes in: a `Case`. Goes out: `wrong-day` and `arrival-before-departure` of scope `alone`. Copy is often published on the day after
it was written, so a day or two apart is a note; a week apart is a warning.
"""

from collections.abc import Iterator
from datetime import date

from verify.checks.case import Case
from verify.checks.dated import articles, dates, finding, text
from verify.checks.figures import Line, place
from verify.checks.phrases import found
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Anchor, Draft, Finding, Mention, Params
from verify.values.days import ordinal
from verify.values.forms import DateForm, TimeForm
from verify.values.lengths import day_text

#: days between writing and publication that need no word, and those that are still no more than a note
SILENT, NOTED = 1, 6


def wrong_day(case: Case) -> list[Finding]:
    """`hari ini`, `kemarin`, `besok` with a date in brackets that is another day."""
    out = []
    for draft, anchor in articles(case):
        if anchor.day is not None:
            out += [one for first, second in beside(draft) if (one := compared(draft, anchor, first, second))]
    return out


Told = tuple[Mention, DateForm]


def beside(draft: Draft) -> Iterator[tuple[Told, Told]]:
    """A relative day and the date right behind it, also where both are read as one date (`kemarin (5/10)`)."""
    before: Told | None = None
    for mention, form in dates(draft):
        if form.day and form.month:
            if (pair := parted(draft, mention, form)) is not None:
                yield pair
            elif before is not None and draft.words[before[0].last : mention.first] in (("(",), (",",), ()):
                yield before, (mention, form)
        alone = form.unit == "day" and form.offset is not None and form.day is None and form.amount is None
        before = (mention, form) if alone else None


def parted(draft: Draft, mention: Mention, form: DateForm) -> tuple[Told, Told] | None:
    """A date in brackets behind a relative day, as the two that it is made of."""
    words = [word.lower() for word in draft.words[mention.first : mention.last]]
    at = words.index("(") if "(" in words else 0
    if not at:
        return None
    module = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT])
    pair = module.DEICTIC_PAIRS.get(tuple(words[:2])) if at == 2 else None
    offset = module.DEICTIC_DAYS.get(words[0], (None, ""))[0] if at == 1 else pair
    if offset is None or words[0] in module.DEICTIC_VAGUE:
        return None
    middle = mention.first + at
    first = mention._replace(end=draft.ends[middle - 1], last=middle)
    second = mention._replace(start=draft.starts[middle + 1], first=middle + 1)
    return (first, DateForm(unit="day", offset=offset)), (second, form)


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
