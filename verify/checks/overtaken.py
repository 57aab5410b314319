"""Days against the article's own day: forecasts that time has overtaken, and relative dates that hang in the air.

Comes in: a `Case`. Goes out: findings of scope `alone`: `stale-forecast`, `undated-article`.
"""

from types import ModuleType

from verify.checks.case import Case
from verify.checks.dated import articles, dates, finding, folded, sentence_of, text
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Anchor, Draft, Finding, Location, Mention, Params, Value
from verify.values import resolve
from verify.values.days import hull
from verify.values.forms import DateForm, DurationForm
from verify.values.lengths import day_text

#: so many words before a date may look ahead to it
REACH = 14
#: a plan that hangs on a noun may be told some days late
WEEK = 7


def stale_forecast(case: Case) -> list[Finding]:
    """A planned or expected event whose day lies wholly before the publication."""
    out = []
    for draft, anchor in articles(case):
        if anchor.day is None:
            continue
        language = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT])
        for mention, form in dates(draft):
            at = forecast(draft, mention, language)
            day = overtaken(draft, mention, form, anchor) if at >= 0 and not spoken(draft, mention) else None
            if day is None or (hung(draft, at, language) and anchor.day - day < WEEK):
                continue
            params: Params = (
                ("text", text(draft, mention)), ("cue", draft.words[at]), ("day", day_text(day)),
                ("published", day_text(anchor.day)), ("source", anchor.source),
            )  # fmt: skip
            found = finding("stale-forecast", "warning", "stale-forecast", params, draft, mention)
            out.append(found._replace(locations=(*found.locations, *own_time(draft))))
    return folded(out)


def spoken(draft: Draft, mention: Mention) -> bool:
    """Whether a date stands between quotation marks: it was said on another day."""
    return any(quote.kind == "quote" and quote.start <= mention.start < quote.end for quote in draft.mentions)


def hung(draft: Draft, at: int, language: ModuleType) -> bool:
    """Whether a plan hangs on a noun: `turnamen yang akan dimulai`."""
    return at > 0 and draft.words[at - 1].lower() in language.FORECAST_WHICH


def own_time(draft: Draft) -> list[Location]:
    """The page's time line, where it has one: the other side of a forecast that came too late."""
    path = draft.article.path
    return [Location(path, z.start, z.end, "related") for z in draft.article.zones if z.kind == "time-line"][:1]


def overtaken(draft: Draft, mention: Mention, form: DateForm, anchor: Anchor) -> int | None:
    """The last day of the date if all of it lies before the publication day; a bare weekday must be dated elsewhere."""
    value = resolve(form._replace(toward=0) if form.toward == 3 else form, anchor)  # a plan may have meant the last one
    if isinstance(value, str) or isinstance(value.likely, frozenset) or anchor.day is None or form.ref:
        return None
    if any(m.first - mention.last in (1, 2) and isinstance(m.form, DateForm) for m in draft.mentions):
        return None  # `15 atau 16 Februari`, `14 sampai 30 April`: it may still be going on
    if form.toward == -1:
        return None  # `dijadwalkan pulang pada 3 Juli lalu`: it knows that the day is past
    if form.weekday is not None and form.day is None and form.offset is None:
        return dated_elsewhere(draft, form, anchor.day)
    last = hull(value.likely)[1]
    if last >= anchor.day:
        return None
    return last if form.day is not None or form.unit == "day" else None


def dated_elsewhere(draft: Draft, form: DateForm, published: int) -> int | None:
    """The day of the week before the publication to which the article itself ties the weekday: `Rabu (19/6/2024)`."""
    for _, other in dates(draft):
        if other.weekday == form.weekday and other.day is not None and other.year is not None:
            value = resolve(other, Anchor())
            if isinstance(value, Value) and not isinstance(value.likely, frozenset) and value.likely:
                day = hull(value.likely)[0]
                if published - WEEK <= day < published:
                    return day
    return None


def forecast(draft: Draft, mention: Mention, language: ModuleType) -> int:
    """The token of the same clause, before the date, that looks ahead; -1 if there is none."""
    walls, links = language.FORECAST_WALLS, language.FORECAST_LINKS
    first, last = sentence_of(draft, mention).first, mention.first - 1
    words = [draft.words[at].lower() for at in range(max(first, mention.first - REACH - 1), mention.first)]
    start = mention.first - len(words)
    if words[-1:] == ["("] and words[-2:-1] and words[-2] in language.FORECAST_LEADS:
        last -= 1  # `akan dimulai pada (21/12/2017)`
    elif words and words[-1] in language.FORECAST_ENDS:
        last -= 1  # `akan dijual hingga 12 Mei`
    for at in range(last, max(first, mention.first - REACH) - 1, -1):
        word, behind = words[at - start], draft.words[at + 1].lower()
        if word in walls and behind not in language.FORECAST_PASSES.get(word, ()):
            return -1
        if word in language.FORECASTS and (word not in links or behind in links[word]):
            before = words[at - start - 1] if at > first and at > start else ""
            return at if before not in walls or before in language.FORECAST_JOINS else -1
    return -1


def undated(case: Case) -> list[Finding]:
    """Relative dates in an article whose own day is unknown: said once, with how much it leaves unjudged."""
    out = []
    for draft, anchor in articles(case):
        if anchor.day is not None:
            continue
        hanging = [m for m in draft.mentions if hangs(draft, m)]
        if not hanging:
            continue
        places = sorted(hanging, key=lambda m: not is_time_line(draft, m))[:4]
        lead = places[: 1 + (4 if is_time_line(draft, places[0]) else 3) - 1]
        params: Params = (("n", str(len(hanging))), ("text", text(draft, lead[0])))
        key = "undated-article.time-line" if is_time_line(draft, lead[0]) else "undated-article"
        weight = "note" if tells_its_day(draft) else "warning"
        out.append(finding("undated-article", weight, key, params, draft, *lead)._replace(outlier=""))
    return out


def tells_its_day(draft: Draft) -> bool:
    """Whether the article gives a day in full somewhere, so that a reader knows which week it speaks of."""
    return any(form.year is not None and form.month is not None and form.day is not None for _, form in dates(draft))


def hangs(draft: Draft, mention: Mention) -> bool:
    """Whether a value counts from the article's own day."""
    form = mention.form
    if isinstance(form, DateForm):
        return not form.ref and resolve(form, Anchor()) == "no-publication-date"
    if not isinstance(form, DurationForm):
        return False
    language = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT])
    around = {w.lower() for w in draft.words[max(0, mention.first - 1) : mention.last + 1]}
    return not around.isdisjoint(language.UP_TO_NOW)


def is_time_line(draft: Draft, mention: Mention) -> bool:
    """Whether a mention is the page's own time: `27 menit yang lalu` at its head."""
    zone = next((z.kind for z in draft.article.zones if z.start <= mention.start < z.end), "body")
    form = mention.form
    return zone == "time-line" and isinstance(form, DateForm) and form.amount is not None
