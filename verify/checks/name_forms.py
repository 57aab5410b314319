"""Names as the checks compare them: folded words, and the places where they stand.

Comes in: the name mentions of drafts. Goes out: forms (tuples of words) with their places, and locations for findings.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from verify.checks.case import Case
from verify.languages import LANGUAGES
from verify.model import Location, Mention, NameForm

Words = tuple[str, ...]
#: so many places of the correct form are shown beside a slip
BESIDE = 3
SPLIT = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Place(NamedTuple):
    """Where a name stands: draft and mention number."""

    draft: int
    mention: int


@cache
def words_of(written: str) -> Words:
    """A name as folded words; a hyphen parts two words."""
    return tuple(SPLIT.findall(written.lower().replace("’", "'")))


def forms_of(case: Case, numbers: Iterable[int]) -> dict[Words, list[Place]]:
    """Names of several words, and where each stands; two clean words at least, none of a place."""
    out: dict[Words, list[Place]] = defaultdict(list)
    for number in numbers:
        for at, mention in enumerate(case.drafts[number].mentions):
            form = mention.form
            if isinstance(form, NameForm) and form.kind in ("person", "") and mention.last - mention.first > 1:
                words = words_of(form.written)
                if 1 < len(words) < 6:
                    out[words].append(Place(number, at))
    return out


def disowned(case: Case, place: Place) -> bool:
    """Whether the article tells a name as the wrong one: `Helen Strand, not Helen Strang`."""
    draft, first = case.drafts[place.draft], mention_at(case, place).first
    return first > 0 and draft.words[first - 1].lower() in LANGUAGES[draft.article.language].DISOWNED.split()


def mention_at(case: Case, place: Place) -> Mention:
    """The mention at a place."""
    return case.drafts[place.draft].mentions[place.mention]


def written(mention: Mention) -> str:
    """A name as it stands in the text."""
    assert isinstance(mention.form, NameForm)
    return mention.form.written


def is_declared(case: Case, place: Place) -> bool:
    """Whether a name is one that rules declare."""
    form = mention_at(case, place).form
    return isinstance(form, NameForm) and bool(form.candidates)


def location(case: Case, place: Place, role: str) -> Location:
    """Where a name stands."""
    draft, mention = case.drafts[place.draft], mention_at(case, place)
    return Location(draft.article.path, mention.start, mention.end, role, value=written(mention))
