"""What a check sees: everything read, anchored and grouped, for one run."""

from typing import NamedTuple

from verify.alignment import Aligned
from verify.model import Anchor, Draft, Group
from verify.rulebook.compiled import Rulebook


class Case(NamedTuple):
    """The input of every check: a check is a function `(Case) -> list[Finding]`.

    `anchors[i]` belongs to `drafts[i]`; one with `source == "borrowed"` may be used between the articles of
    a story, never to judge an article alone. A story is the numbers of its drafts, in order.
    """

    drafts: tuple[Draft, ...]
    anchors: tuple[Anchor, ...]
    stories: tuple[tuple[int, ...], ...]
    groups: tuple[Group, ...]
    rulebook: Rulebook
    pairs: tuple[Aligned, ...] = ()  # sentences of different articles of a story that say nearly the same
    uncertain: tuple[Group, ...] = ()  # what the articles of a story only suppose, allege or deny
