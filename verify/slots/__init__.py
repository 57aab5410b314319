"""The slots that values fill in a sentence, and whether two values of one slot can both be meant.

Comes in: a draft, a sentence, the article's anchor. Goes out: the sentence's slots (kind, unit, what is counted, the link
before it). Two slots are the same if kind and unit agree, and what is counted, and the link (`sejak`, `hingga`); their values
agree if some world is in both. A date without a year is compared field by field, so that undated articles are judged too.
"""

from verify.slots.find import slots
from verify.slots.relation import relation
from verify.slots.slot import AGREE, APART, KINDS, NAMED, OTHER, Slot, amount_of

__all__ = ("AGREE", "APART", "KINDS", "NAMED", "OTHER", "Slot", "amount_of", "relation", "slots")
