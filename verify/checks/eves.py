"""`malam Rabu` is the night before Wednesday, `Rabu malam` the night of it (check `eve-of-day`).

Speaks up only where the article itself tells of that weekday otherwise, or another article of the story says the
night the other way round: an idiom such as `malam Minggu` that stands alone is left alone. Follows the norm of the Badan Bahasa.
"""

from collections.abc import Iterator

from verify.checks.case import Case
from verify.model import Draft, Finding, Location, Mention, Suggestion
from verify.values.forms import DateForm


def eve_of_day(case: Case) -> list[Finding]:
    """Every eve that another date of its article or story casts doubt on."""
    out = []
    for story in case.stories:
        for number in story:
            draft = case.drafts[number]
            for mention in eves(draft):
                sides = [*same_weekday(draft, mention), *nights(case, story, number, mention)]
                if sides:
                    out.append(finding(draft, mention, sides))
    return out


def form_of(mention: Mention) -> DateForm | None:
    """The date form of a mention that names a weekday."""
    return mention.form if isinstance(mention.form, DateForm) and mention.form.weekday is not None else None


def eves(draft: Draft) -> Iterator[Mention]:
    """Mentions such as `malam Rabu`."""
    return (m for m in draft.mentions if (form := form_of(m)) is not None and form.eve)


def same_weekday(draft: Draft, eve: Mention) -> list[Location]:
    """The nearest other mention of the weekday in the article."""
    own = form_of(eve)
    others = [
        m
        for m in draft.mentions
        if m is not eve and own and (f := form_of(m)) and f.weekday == own.weekday and not f.eve
    ]
    nearest = sorted(others, key=lambda m: abs(m.start - eve.start))[:1]
    return [Location(draft.article.path, m.start, m.end, "related") for m in nearest]


def nights(case: Case, story: tuple[int, ...], number: int, eve: Mention) -> Iterator[Location]:
    """`Rabu malam` in the other articles of the story."""
    own = form_of(eve)
    for other in story:
        draft = case.drafts[other]
        for mention in draft.mentions:
            form = form_of(mention)
            if other != number and own and form and form.weekday == own.weekday and form.part and not form.eve:
                yield Location(draft.article.path, mention.start, mention.end, "related")


def finding(draft: Draft, eve: Mention, sides: list[Location]) -> Finding:
    """The warning, with the other word order as a suggestion."""
    words = draft.article.text[eve.start : eve.end]
    turned = " ".join(reversed(words.split()))
    return Finding(
        check="eve-of-day",
        verdict="DOUBTFUL",
        severity="warning",
        scope="article",
        message_key="eve-of-day",
        params=(("value", words), ("turned", turned)),
        locations=(Location(draft.article.path, eve.start, eve.end), *sides),
        outlier=words,
        suggestions=(Suggestion(draft.article.path, eve.start, eve.end, turned, ""),),
    )
