"""Articles that yield no claim: silence must not look like agreement (check `no-claims`)."""

from verify.checks.case import Case
from verify.model import Draft, Finding, Location

PROSE = ("body", "dateline")
FEWEST = 5  # words in a sentence of prose


def silent(case: Case) -> list[Finding]:
    """A note on every article that has a sentence of prose and yields no claim, at its first such sentence."""
    notes = []
    for draft in case.drafts:
        place = None if draft.claims else first_sentence(draft)
        if place is not None:
            notes.append(Finding("no-claims", "NOTED", "note", "alone", "no-claims", (), (place,)))
    return notes


def first_sentence(draft: Draft) -> Location | None:
    """Where the article's prose begins, if it has any."""
    for sentence in draft.sentences:
        words = [word for word in draft.words[sentence.first : sentence.last] if word[0].isalpha()]
        if sentence.zone in PROSE and len(words) >= FEWEST:
            return Location(draft.article.path, draft.starts[sentence.first], draft.ends[sentence.last - 1])
    return None
