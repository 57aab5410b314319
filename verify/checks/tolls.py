"""Tolls: counts of the dead, hurt, missing or displaced, which a later report may raise and not lower.

Comes in: two counts of one slot and the sentences that hold them. Goes out: whether the days of publication explain why they differ.
Articles of one day, or of days nobody knows, explain nothing.
"""

from verify.checks.neighbours import around
from verify.checks.partners import Told
from verify.languages import LANGUAGES
from verify.slots import Slot, amount_of
from verify.wording import Keys, keys


def raised(own: Slot, other: Slot, short: Told, long: Told) -> bool:
    """Whether both are tolls, and the article that came out later has the higher one."""
    if short.day is None or long.day is None or short.day == long.day or not (toll(own, short) and toll(other, long)):
        return False
    ours, theirs = amount_of(own.mention.form), amount_of(other.mention.form)
    if ours is None or theirs is None:
        return False
    earlier, later = (ours, theirs) if short.day < long.day else (theirs, ours)
    return later.number > earlier.number


def toll(slot: Slot, told: Told) -> bool:
    """Whether a count is of people, and of what befell them: `12 orang tewas`, `jumlah korban luka 12 orang`."""
    return slot.mention.kind == "count" and not tolls(told.draft.article.language).isdisjoint(
        slot.head | slot.state | around(slot, told)
    )


def tolls(language: str) -> Keys:
    """The keys of the words for what befell those counted."""
    return frozenset().union(*(keys(word, language) for word in LANGUAGES[language].TOLLS))
