"""A value in its place in a sentence, and what is asked of it everywhere: its unit, its amount, how two of them compare."""

from typing import NamedTuple

from verify.model import Mention, Value
from verify.values.forms import Amount, CountForm, DateForm, DurationForm, MoneyForm, PercentForm, QuantityForm
from verify.wording import Keys


def plain(form: DateForm) -> bool:
    """Whether a date prints its fields: nothing relative, no part of a longer time."""
    return not (form.unit or form.base == "text" or form.ref or form.broken or form.bc or form.span or form.season)


AGREE, APART, OTHER = "agree", "apart", "other"


KINDS = frozenset({"date", "time", "duration", "count", "money", "percent", "quantity", "ordinal", "age"})


#: the link of a date that belongs to the name before it: `Asian Games 2018`
NAMED = "named"


class Slot(NamedTuple):
    """A value in its place."""

    mention: Mention
    head: Keys  # what is counted or ordered; empty where the sentence does not say
    state: Keys  # what is said of those who are only counted: `5 orang tewas`
    link: str  # class of the word before it: from, until, before, after, or nothing
    value: Value | None  # None where the day cannot be known
    other_end: "Slot | None" = None  # the second value of a range
    denied: bool = False
    ahead: bool = False
    bound: str = ""  # at-least or at-most, said elsewhere in the sentence
    part: bool = False  # only a part of something else: `lima dari delapan`, `setengah dari`


def amount_of(form: object) -> Amount | None:
    """The amount in a form that has one; of a length of time the largest."""
    if isinstance(form, CountForm | MoneyForm | PercentForm | QuantityForm):
        return form.amount
    return form.amounts[0][0] if isinstance(form, DurationForm) else None


def unit(one: Slot) -> str:
    """The unit of a slot's value."""
    return one.value.unit if one.value is not None else ""


def told_apart(same: bool) -> str:
    """The relation of two values that are the same or not."""
    return AGREE if same else APART
