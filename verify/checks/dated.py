"""What the checks of days and hours share: dated articles, their date mentions, and findings at mentions."""

from collections.abc import Iterator

from verify.checks.case import Case
from verify.lookup import sentence_at
from verify.model import Anchor, Draft, Finding, Location, Mention, Params, Sentence
from verify.values.forms import DateForm, TimeForm


def articles(case: Case) -> Iterator[tuple[Draft, Anchor]]:
    """Every draft with its own anchor: a borrowed one judges nothing alone."""
    for draft, anchor in zip(case.drafts, case.anchors, strict=True):
        yield draft, Anchor() if anchor.source == "borrowed" else anchor


def dates(draft: Draft) -> Iterator[tuple[Mention, DateForm]]:
    """The date mentions of a draft."""
    for mention in draft.mentions:
        if isinstance(mention.form, DateForm):
            yield mention, mention.form


def text(draft: Draft, mention: Mention) -> str:
    """A mention as written, on one line."""
    return " ".join(draft.article.text[mention.start : mention.end].split())


def calendar_part(draft: Draft, mention: Mention, form: DateForm) -> Mention:
    """A date without what follows its day, month and year: `Rabu (19/6)` of `Rabu (19/6) malam`."""
    end = max(
        (p.end for p in form.parts if p.name in ("weekday", "day", "month", "year", "broken")), default=mention.end
    )
    closing = draft.article.text[end : end + 1] == ")" and "(" in draft.article.text[mention.start : end]
    return mention._replace(end=min(mention.end, end + closing))


def part_text(draft: Draft, form: DateForm | TimeForm, name: str) -> str:
    """A part of a form as written; nothing if it has no such part."""
    return next((draft.article.text[p.start : p.end] for p in form.parts if p.name == name), "")


def finding(check: str, severity: str, key: str, params: Params, draft: Draft, *mentions: Mention) -> Finding:
    """A finding at one or more mentions of an article."""
    path = draft.article.path
    locations = tuple(
        Location(path, m.start, m.end, "related" if number else "primary") for number, m in enumerate(mentions)
    )
    verdict = "REFUTED" if severity == "error" else "DOUBTFUL"
    return Finding(
        check,
        verdict,
        severity,
        "alone",
        key,
        params,
        locations,
        outlier=dict(params).get("text", text(draft, mentions[0])),
    )


def folded(findings: list[Finding]) -> list[Finding]:
    """One slip is said once: findings of one article that say the same become one with more places."""
    out: dict[tuple[str, str, Params], Finding] = {}
    for one in findings:
        key = (one.locations[0].path, one.message_key, one.params)
        if key in out:
            more = tuple(place._replace(role="related") for place in one.locations)
            out[key] = out[key]._replace(locations=out[key].locations + more)
        else:
            out[key] = one
    return list(out.values())


def sentence_of(draft: Draft, mention: Mention) -> Sentence:
    """The sentence that a mention begins in."""
    if not draft.sentences:
        return Sentence(0, len(draft.words), 0, "body")
    return draft.sentences[sentence_at(draft, mention.first)]
