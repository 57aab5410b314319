"""Per cent and units behind a number: `2 percentage points`, `12 km`, `80 km/h`, `38C`, `40 pounds of rice`.

Comes in: a number with the token behind it. Goes out: the percentage or measure with all that belongs to it, or None.
"""

from types import ModuleType

from verify.values.compounds import compounded
from verify.values.counts import in_a_name
from verify.values.forms import Amount, PercentForm, QuantityForm
from verify.values.found import Found, phrase
from verify.values.lexer import Lexed
from verify.values.numbers import amount, negative
from verify.values.spans import between, moves, second_end
from verify.values.units import TIME

#: a hundredth of a percentage point
BASIS_POINT = "bp"
#: how many tokens before pounds a word may stand that says they are a weight
WEIGHING = 5
#: no weather is as many degrees warm
HOTTEST = 70
#: units of which one can be below zero
WARMTH = frozenset({"deg", "Cel", "[degF]"})


def percent(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """Per cent, or percentage points; none in a web address (`%20`)."""
    last = after + 1
    if last < len(lexed.types) and not lexed.gaps[last] and lexed.words[last][0].isalnum():
        return None
    if lexed.types[at - 1 : at] == "%" and not lexed.gaps[at]:
        return None
    while lexed.types[last : last + 1] == "%" and lexed.folded[last] == "poin":
        last += 1
    points = lexed.types[last : last + 1] == "J"
    whole = points or lexed.folded[after].endswith("point")
    last, unit = last + points, "pp" if whole else "%"
    joint = lexed.types[last : last + 1]
    if number.bound == "equal" and joint and joint in "-Xx":
        number, last = percent_range(lexed, at, last, number, tables)
    return Found("percent", at, last, PercentForm(number, unit))


def percent_range(lexed: Lexed, at: int, last: int, low: Amount, tables: ModuleType) -> tuple[Amount, int]:
    """`between 5% and 7%`, `5% to 7%`: up to the second end with its own sign; the first alone where something moves."""
    joint = lexed.types[last]
    if (joint == "X" and moves(lexed, at, tables)) or (joint == "x" and not between(lexed, at, tables)):
        return low, last
    begin = second_end(lexed, last + 1, tables)
    second = amount(lexed, begin, tables) if lexed.types[begin : begin + 1] in ("d", "n", "u") else None
    if second is None or lexed.types[second[1] : second[1] + 1] != "%" or not low.number < second[0].number:
        return low, last
    high = second[0]
    return Amount(low.number, high.step, high.step, "between", high.number), second[1] + 1


def quantity(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`12 km`, `5 meter persegi`, `80 km/jam`."""
    found = phrase(lexed, after, tables.UNITS)
    if found is None or (found[1] == after + 1 and lexed.types[after] not in "U°"):
        return None
    unit, last = found
    if unit == BASIS_POINT:
        return Found("percent", at, last, PercentForm(number, unit))
    if tuple(lexed.folded[last : last + len(tables.BELOW_ZERO)]) == tables.BELOW_ZERO and unit in WARMTH:
        return Found("quantity", at, last + len(tables.BELOW_ZERO), QuantityForm(negative(number), unit))
    joint = lexed.types[last : last + 1]
    if joint in ("ą", "Π") and tables.RATES:
        return Found("quantity", at, last, QuantityForm(number, unit + rate(lexed, last + 1, tables)))
    if joint and joint in "-Xx,dn4u":
        return compounded(lexed, at, last, QuantityForm(number, unit), tables)
    return Found("quantity", at, last, QuantityForm(number, unit))


def rate(lexed: Lexed, at: int, tables: ModuleType) -> str:
    """What a measure is counted for: `/d` of `barrels a day`, `/har` of `tonnes per hectare`; nothing of `a day ago`."""
    kind, word = lexed.types[at : at + 1], lexed.folded[at] if at < len(lexed.folded) else ""
    if kind and kind in "yreijq" and lexed.types[at + 1 : at + 2] not in ("l", "f", "b"):
        return f"/{TIME[tables.TIME_UNITS[word][1]]}"
    return f"/{tables.UNITS[word]}" if kind == "U" and word in tables.UNITS else ""


def glued_unit(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> bool:
    """Whether a capital letter right behind a number is a unit of warmth, and no part of a name, a seat or a share's price."""
    if lexed.gaps[after] or lexed.words[after] not in tables.GLUED_UNITS or number.number >= HOTTEST:
        return False
    behind = lexed.types[after + 1 : after + 2]
    return (behind in ("", ",", ".", "-") or lexed.gaps[after + 1] != "") and not in_a_name(lexed, at, after, tables)


def weighed(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> bool:
    """Whether pounds are a weight: `weighs 180 pounds`, `40 pounds of rice`, `6 pounds 4 ounces`, `a 20-pound turkey`."""
    if lexed.types[at - 1 : at] == "ą" and lexed.types[after - 1] == "-":
        return number.number < 1000
    behind = lexed.folded[after + 1 : after + 3]
    if behind[:1] == ["of"] and number.step < 10**6 and behind[1:] and behind[1] not in tables.MONEYS:
        return True
    if lexed.types[after + 1 : after + 2] in ("d", "u") and behind[1:] and "ounce" in behind[1]:
        return True
    around = {*lexed.folded[max(0, at - WEIGHING) : at], *behind}
    return not tables.WEIGHING.isdisjoint(around)
