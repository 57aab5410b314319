"""Who copies whom (checks `same-source`, `lost-attribution`): two articles that carry one report are one witness.

Works on pairs of sentences that say nearly the same. Notes only: copying is no mistake, but agreement of copies is no
confirmation, and a sentence that somebody said in one copy is nobody's in the other.
"""

from collections.abc import Iterator

from verify.alignment import Aligned, copied
from verify.checks.case import Case
from verify.languages import LANGUAGES
from verify.model import Draft, Finding, Location, NameForm, Speech

#: sentences so close are the same ones, whatever else their articles say, in percent of their content words
SAME = 85
#: words after an outlet's cue in which the outlet stands
NEAR = 3


def copies(case: Case) -> list[Finding]:
    """Articles of a story that carry one report, and sentences that lost their speaker on the way."""
    out: list[Finding] = []
    copies = copied(case.drafts, case.pairs)
    for (left, right), shared in copies.items():
        out.append(same_source(case.drafts[left], case.drafts[right], shared))
        out += lost_attributions(case, shared)
    alike = [p for p in case.pairs if p.overlap >= SAME and (p.left[0], p.right[0]) not in copies]
    out += lost_attributions(case, alike)
    return out


def carried(case: Case) -> Iterator[tuple[int, int, list[Aligned]]]:
    """Pairs of articles that carry one report, in order, with the sentences that they share."""
    for (left, right), shared in copied(case.drafts, case.pairs).items():
        yield left, right, shared


def same_source(left: Draft, right: Draft, shared: list[Aligned]) -> Finding:
    """The note on two copies, pointing at the outlet that both name, else at their first shared sentences."""
    ours, theirs = outlets(left), outlets(right)
    common = next((name for name in ours if name in theirs), "")
    if common:
        places = (ours[common], theirs[common])
    else:
        places = (sentence_place(left, shared[0].left[1]), sentence_place(right, shared[0].right[1]))
    return Finding(
        check="same-source",
        verdict="NOTED",
        severity="note",
        scope="story",
        message_key="same-source-named" if common else "same-source",
        params=(("n", str(len(shared))), ("outlet", common)),
        locations=(places[0], places[1]._replace(role="related")),
        outlier=right.article.key,
    )


def outlets(draft: Draft) -> dict[str, Location]:
    """Outlets that an article credits: in its byline, or behind `dikutip`; by the first word of their names."""
    cues = LANGUAGES[draft.article.language].OUTLET_CUES
    found: dict[str, Location] = {}
    for mention in draft.mentions:
        if isinstance(mention.form, NameForm) and credited(draft, mention.first, cues):
            key = mention.form.written.split()[0].lower()
            found.setdefault(key, Location(draft.article.path, mention.start, mention.end))
    return found


def credited(draft: Draft, first: int, cues: frozenset[str]) -> bool:
    """Whether a name stands in a byline or shortly behind a cue such as `dikutip`."""
    byline = any(s.zone == "byline" and s.first <= first < s.last for s in draft.sentences)
    return byline or any(w.lower() in cues for w in draft.words[max(0, first - NEAR) : first])


def sentence_place(draft: Draft, number: int) -> Location:
    """A whole sentence as a location."""
    sentence = draft.sentences[number]
    return Location(draft.article.path, draft.starts[sentence.first], draft.ends[sentence.last - 1])


def lost_attributions(case: Case, shared: list[Aligned]) -> Iterator[Finding]:
    """Sentences that somebody said in one copy and nobody says in the other."""
    for pair in shared:
        for own, other in ((pair.left, pair.right), (pair.right, pair.left)):
            speech = attributed(case.drafts[own[0]], own[1])
            if speech is not None and attributed(case.drafts[other[0]], other[1]) is None:
                yield lost_attribution(case.drafts[own[0]], speech, case.drafts[other[0]], other[1])


def attributed(draft: Draft, number: int) -> Speech | None:
    """The statement with a cue that covers most of a sentence, if there is one."""
    sentence = draft.sentences[number]
    start, end = draft.starts[sentence.first], draft.ends[sentence.last - 1]
    covering = (s for s in draft.speeches if s.cue_text and s.start < end and start < s.end)
    return next((s for s in covering if (min(end, s.end) - max(start, s.start)) * 2 > end - start), None)


def lost_attribution(draft: Draft, speech: Speech, other: Draft, number: int) -> Finding:
    """The note on a sentence that lost its speaker."""
    said = [span for span in (speech.cue, speech.speaker) if span.start >= 0]
    first, last = min(s.start for s in said), max(s.end for s in said)
    place = sentence_place(other, number)
    return Finding(
        check="lost-attribution",
        verdict="NOTED",
        severity="note",
        scope="story",
        message_key="lost-attribution",
        params=(("cue", draft.article.text[first:last]),),
        locations=(place, Location(draft.article.path, first, last, "related")),
        outlier=other.article.text[place.start : place.start + 40],
    )
