"""What stands behind a number makes it money, a measure, an age, a length of time, a share, a place, or a count.

Comes in: a number with the token behind it. Goes out: kind, tokens and form; None where the digits only name something.
"""

from types import ModuleType

from verify.values.compounds import compounded, with_cents
from verify.values.counts import count, labelled
from verify.values.durations import ORDER, length
from verify.values.forms import AgeForm, Amount, CountForm, MoneyForm, OrdinalForm, PercentForm, QuantityForm
from verify.values.found import Found, noun, phrase
from verify.values.hedges import hedge_after, hedged
from verify.values.lexer import Lexed
from verify.values.money import currency_code, money_after
from verify.values.numbers import negative
from verify.values.parted import part_or_place, parted, shared, spaced_part, twenty_second

#: types behind a number that make it more than a count
TELLING = frozenset("Hñ-yreijqϟOβ%JG$€£¥EU°oψ")
#: units of which one can be below zero
WARMTH = frozenset({"deg", "Cel", "[degF]"})


def after_number(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """What the token behind a number makes of it."""
    kind = lexed.types[after : after + 1]
    if kind in ("D", "L") and lexed.types[after + 1 : after + 2] in tuple("yreijq"):
        of = number.vague and lexed.folded[after] in tables.PARTITIVES
        if of or (kind == "L" and lexed.folded[after + 1] in tables.PLURAL_UNITS):
            return length(lexed, at, after + 1, number, tables)  # a couple of days, the 2 next weeks
    if kind not in TELLING and (kind not in ("a", "A") or lexed.types[after + 1 : after + 2] != "G"):
        return count(lexed, at, after, number, tables)
    wider = hedge_after(lexed, after, tables) if number.bound == "equal" else None
    if wider is not None:
        number, after = hedged(number, wider), after + 1
        kind = lexed.types[after : after + 1]
    if kind == "ñ" or (kind == "-" and lexed.types[after + 1 : after + 2] == "ñ"):
        number = hedged(number, ("about", "1/10", "1/5"))
        after += 1 + (kind == "-")
        kind = lexed.types[after : after + 1]
    if kind == "-" and lexed.types[after + 1 : after + 2] in (*"βyreijqUG",) and not lexed.gaps[after]:
        after, kind = after + 1, lexed.types[after + 1]
    if kind == "-" and lexed.types[at] == "u" and spaced_part(lexed, after + 1, number, tables):
        after, kind = after + 1, lexed.types[after + 1]  # five - eighths
    if kind == "y" and lexed.types[after + 1 : after + 2] == "4" and labelled(lexed, at):
        return None  # UU Nomor 23 Tahun 2011
    if kind == "ϟ" or (kind and kind in "irq" and lexed.folded[after] in tables.DENOMINATORS):
        quarters = shared(lexed, after, number, tables)
        if quarters is not None:
            return after_number(lexed, at, quarters[1], quarters[0], tables)
    if kind and (
        kind in "yreijq"
        or (kind == "ϟ" and lexed.folded[after] in tables.TIME_UNITS)
        or (kind == "O" and lexed.folded[after] == "second" and not twenty_second(lexed, at, number))
    ):
        return length(lexed, at, after, number, tables)
    if kind == "O" and (ranked := part_or_place(lexed, at, after, number, tables)) is not None:
        return ranked
    if kind == "β":
        unit = lexed.folded[after].partition("-")[0]
        return Found("age", at, after + 1, AgeForm(number, unit if unit in ORDER else "year"))
    if kind == "%":
        return percent(lexed, at, after, number)
    if kind == "J" and lexed.types[after + 1 : after + 2] == "%" and not lexed.words[after + 1].startswith("%"):
        return Found("percent", at, after + 2, PercentForm(number, "pp"))  # 2 poin persen
    if kind == "J" and lexed.folded[after] in ("poin", "points", "point") and number.step != 1:
        return Found("count", at, after, CountForm(number, lexed.folded[after]))
    money = money_after(lexed, at, after, number, tables) if kind and kind in "GAa" else None
    if money is not None:
        return money
    if kind and kind in "$€£¥E":
        code = tables.CURRENCY_SIGNS.get(kind) or currency_code(lexed, after, tables)
        if code and not lexed.types[after + 1 : after + 2].isdigit():
            return with_cents(lexed, Found("money", at, after + 1, MoneyForm(number, code)), tables)
    if kind and kind in "U°":
        measured = quantity(lexed, at, after, number, tables)
        if measured is not None:
            return measured
    if kind == "o" and not lexed.gaps[after]:
        return Found("ordinal", at, after + 1, OrdinalForm(number.number, noun(lexed, after + 1)))
    if kind == "ψ" and tables.DENOMINATORS[lexed.folded[after]]:
        return parted(lexed, at, after, number, tables)
    return count(lexed, at, after, number, tables)


def percent(lexed: Lexed, at: int, after: int, number: Amount) -> Found | None:
    """Per cent, or percentage points; none in a web address (`%20`)."""
    last = after + 1
    if last < len(lexed.types) and not lexed.gaps[last] and lexed.words[last][0].isalnum():
        return None
    while lexed.types[last : last + 1] == "%" and lexed.folded[last] == "poin":
        last += 1
    points = lexed.types[last : last + 1] == "J"
    return Found("percent", at, last + points, PercentForm(number, "pp" if points else "%"))


def quantity(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`12 km`, `5 meter persegi`, `80 km/jam`."""
    found = phrase(lexed, after, tables.UNITS)
    if found is None or (found[1] == after + 1 and lexed.types[after] not in "U°"):
        return None
    unit, last = found
    if tuple(lexed.folded[last : last + len(tables.BELOW_ZERO)]) == tables.BELOW_ZERO and unit in WARMTH:
        return Found("quantity", at, last + len(tables.BELOW_ZERO), QuantityForm(negative(number), unit))
    joint = lexed.types[last : last + 1]
    if joint and joint in "-Xx,dn4u":
        return compounded(lexed, at, last, QuantityForm(number, unit), tables)
    return Found("quantity", at, last, QuantityForm(number, unit))
