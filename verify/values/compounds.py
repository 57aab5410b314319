"""What stands behind a quantity and belongs to it: `5 feet 2 inches`, `44 mg to 50 mg`, `3 dollars 50 cents`.

Comes in: a quantity or sum of money with the token after it. Goes out: the same with what follows counted in.
"""

from types import ModuleType
from typing import Any

from verify.values.forms import Amount, MoneyForm, QuantityForm
from verify.values.found import Found, phrase
from verify.values.fractions import closes, times, whole
from verify.values.lexer import Lexed
from verify.values.numbers import amount
from verify.values.spans import between as is_between
from verify.values.spans import moves, second_end
from verify.values.units import base


def compounded(lexed: Lexed, at: int, last: int, form: QuantityForm, tables: ModuleType) -> Found:
    """A range whose ends both name the unit, or a larger and a smaller unit added up in the smaller one."""
    plain = Found("quantity", at, last, form)
    joint = lexed.types[last : last + 1] or "."
    second = second_end(lexed, last + (joint in "-Xx,"), tables)
    found = amount(lexed, second, tables) if lexed.types[second : second + 1] in tuple("dn4u") else None
    unit = phrase(lexed, found[1], tables.UNITS) if found else None
    if found and unit is None and joint not in "-X":
        unit = phrase(lexed, found[1], tables.SMALLER_UNITS)  # 5 ft 2 in
    if found is None or unit is None or form.amount.bound != "equal":
        return plain
    high = found[0]
    between = (
        joint == "-"
        or (joint == "X" and not moves(lexed, at, tables))
        or (joint == "x" and is_between(lexed, at, tables))
    )
    if joint not in "-X," and not between and second > last + (joint == "x"):
        return plain
    if unit[0] == form.unit and between and form.amount.number < high.number:
        span = Amount(form.amount.number, high.step, high.step, "between", high.number)
        return Found("quantity", at, unit[1], QuantityForm(span, form.unit))
    if joint not in "-X" and smaller(unit[0], form.unit):
        whole_form = QuantityForm(Amount(added(form, high, unit[0])), unit[0])
        return compounded(lexed, at, unit[1], whole_form, tables)
    return plain


def smaller(one: str, other: str) -> bool:
    """Whether a unit is a smaller one of the same kind."""
    (kind, factor), (same, size) = base(one), base(other)
    return kind == same and factor < size and one != other


def added(form: QuantityForm, rest: Amount, unit: str) -> Any:
    """The whole in the smaller unit."""
    return whole(form.amount.number * base(form.unit)[1] / base(unit)[1] + rest.number)


def with_cents(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """`3 dollars 50 cents`, `one dollar and five cents`: hundredths of the currency named before."""
    form = found.form
    at = found.last + (lexed.types[found.last : found.last + 1] == "x")
    if not isinstance(form, MoneyForm) or lexed.types[at : at + 1] not in tuple("du"):
        return found
    cents = amount(lexed, at, tables)
    if cents and cents[1] == at + 1 and bare_cents(lexed, at, form.amount, tables):
        return summed(found, form, cents[0], cents[1])
    word = lexed.folded[cents[1]] if cents and cents[1] < len(lexed.folded) else ""
    if cents is None or tables.CURRENCIES.get(word) not in tables.HUNDREDTHS or not 0 < cents[0].number < 100:
        return found
    return summed(found, form, cents[0], cents[1] + 1)


def bare_cents(lexed: Lexed, at: int, amount: Amount, tables: ModuleType) -> bool:
    """`20 rupees 43.`: two digits alone at the end of a clause behind a whole sum, in a language that has cents."""
    two_digits = lexed.types[at] == "d" and len(lexed.words[at]) == 2
    return two_digits and bool(tables.HUNDREDTHS) and amount.step == 1 and closes(lexed, at + 1)


def summed(found: Found, form: MoneyForm, cents: Amount, last: int) -> Found:
    """The sum with its hundredths, up to token `last` (exclusive)."""
    total = whole(form.amount.number + times("1/100", cents.number))
    step = times("1/100", 1)
    return Found("money", found.first, last, MoneyForm(Amount(total, step, step), form.currency))
