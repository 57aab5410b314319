"""The words of each article that are written as names, found once for the checks of their spelling.

Comes in: drafts. Goes out: for each draft the set of its words of five letters or more that begin with a capital and hold letters
alone. What is no such word is remembered from one article to the next.
"""

from collections.abc import Sequence

from verify.model import Draft

#: shorter words are too easily another name
SHORTEST = 5


def capitals(drafts: Sequence[Draft]) -> tuple[set[str], ...]:
    """The words of each draft that are written as names, in the order of the drafts."""
    names: set[str] = set()
    other: set[str] = set()
    out = []
    for draft in drafts:
        here = set(draft.words)
        here -= other
        new = here - names
        written = {word for word in new if len(word) >= SHORTEST and word[0].isupper() and word.isalpha()}
        names |= written
        new -= written
        other |= new
        here -= new
        out.append(here)
    return tuple(out)
