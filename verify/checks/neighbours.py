"""What stands next to a value: the words by which two values are told to be of one thing.

Comes in: a slot and the sentence that holds it. Goes out: keys of content words (see `verify/wording.py`).
"""

from verify.checks.partners import Told
from verify.slots import Slot
from verify.wording import Keys

#: so many words before a date, and half as many behind it, tell what happened then
CLAUSE = 9


def beside(slot: Slot, told: Told, before: int = 4, behind: int = 3) -> Keys:
    """The keys of the content words next to a value: so many words before it and behind it are looked at."""
    first, last = slot.mention.first, slot.mention.last
    near = [w for w in told.wording.words if -before <= w.token - first < 0 or 0 <= w.token - last < behind]
    return frozenset().union(*(w.keys for w in near))


def around(slot: Slot, told: Told) -> Keys:
    """The keys of the content words of the clause of a value, as far as distance tells."""
    return beside(slot, told, CLAUSE, CLAUSE // 2)


def in_front(slot: Slot, told: Told) -> bool:
    """Whether a value stands before all content words of its sentence."""
    words = told.wording.words
    return not words or slot.mention.first < words[0].token
