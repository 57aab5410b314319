"""Two firsts of one kind: `museum tertua di Jawa` said of two museums in one article (check `two-firsts`, a note).

Comes in: drafts. Goes out: notes of scope `article`. Told only where both sentences name who or what it is right before
the verb, and the noun, the superlative and the place are the same.
"""

import re
from collections.abc import Iterator
from functools import cache

from verify.checks.case import Case
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Draft, Finding, Location


@cache
def superlative(language: str) -> re.Pattern[str]:
    """`X adalah museum tertua di Y`: groups who, what, most, where."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    return re.compile(module.SUPERLATIVE)


@cache
def hint(pattern: str) -> re.Pattern[str]:
    """A pattern that begins with plain letters, so that it is looked for at full speed."""
    return re.compile(pattern)


def two_firsts(case: Case) -> list[Finding]:
    """Things of one kind of which each is said to be the first, largest or oldest of one place."""
    return [found for draft in case.drafts for found in _firsts(draft)]


def _firsts(draft: Draft) -> Iterator[Finding]:
    text = draft.article.text
    hints = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).MOST
    if sum(len(hint(pattern).findall(text)) for pattern in hints) < 2:
        return
    told: dict[tuple[str, ...], re.Match[str]] = {}
    for match in superlative(draft.article.language).finditer(text):
        key = tuple(match[name].lower() for name in ("what", "most", "where"))
        first = told.setdefault(key, match)
        if first is match or first["who"] in match["who"] or match["who"] in first["who"]:
            continue
        what = " ".join(match.group("what", "most", "where"))
        params = (("what", what), ("first", first["who"]), ("second", match["who"]))
        path = draft.article.path
        spots = (Location(path, *match.span()), Location(path, *first.span(), "related"))
        yield Finding("two-firsts", "NOTED", "note", "article", "two-firsts", params, spots, outlier=match["who"])
