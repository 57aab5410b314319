"""Articles of which nothing was understood: silence must not look like agreement (check `no-claims`).

A claim of a rule, a value (a date, a number) and a statement of somebody's all count as understood.
"""

from verify.checks.case import Case
from verify.model import Draft, Finding, Location

PROSE = ("body", "dateline")
FEWEST = 5  # words in a sentence of prose


def silent(case: Case) -> list[Finding]:
    """A note on every article that has a sentence of prose and yields nothing, at its first such sentence."""
    notes = []
    for draft in case.drafts:
        place = None if understood(draft) else first_sentence(draft)
        if place is not None:
            notes.append(Finding("no-claims", "NOTED", "note", "alone", "no-claims", (), (place,)))
    return notes


def understood(draft: Draft) -> bool:
    """Whether anything was read out of the article that a check could judge."""
    return bool(draft.claims or draft.speeches) or any(m.kind not in ("name", "role", "quote") for m in draft.mentions)


def first_sentence(draft: Draft) -> Location | None:
    """Where the article's prose begins, if it has any."""
    for sentence in draft.sentences:
        words = [word for word in draft.words[sentence.first : sentence.last] if word[0].isalpha()]
        if sentence.zone in PROSE and len(words) >= FEWEST:
            return Location(draft.article.path, draft.starts[sentence.first], draft.ends[sentence.last - 1])
    return None
