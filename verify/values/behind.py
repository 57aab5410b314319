"""What stands behind a number makes it money, a measure, an age, a length of time, a share, a place, or a count.

Comes in: a number with the token behind it. Goes out: kind, tokens and form; None where the digits only name something.
"""

from types import ModuleType

from verify.values.compounds import compounded, with_cents
from verify.values.counts import count, in_a_name, labelled
from verify.values.durations import ORDER, length
from verify.values.forms import AgeForm, Amount, CountForm, MoneyForm, OrdinalForm, PercentForm, QuantityForm
from verify.values.found import Found, noun
from verify.values.fractions import scaled
from verify.values.gauges import glued_unit, percent, quantity, weighed
from verify.values.hedges import hedge_after, hedged
from verify.values.lexer import Lexed
from verify.values.money import currency_code, money_after
from verify.values.parted import (
    lasting_quarters,
    part_or_place,
    parted,
    shared,
    spaced_part,
    tens_parted,
    twenty_second,
)

#: types behind a number that make it more than a count
UNITS_OF_TIME = tuple("yreijq")
TELLING = frozenset("Hñ-yreijqϟOβ%JG$€£¥EU°oψΠπ+C")
#: types that a hyphen ties to a number
HYPHENED = tuple("βyreijqUG%J")


def after_number(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """What the token behind a number makes of it."""
    kind = lexed.types[after : after + 1]
    if kind and kind in "DL":
        found = linked(lexed, at, after, number, tables)
        if found is not None:
            return found
    if kind == "a" and lexed.types[after + 1 : after + 2] in UNITS_OF_TIME and lexed.folded[after] in tables.FULL:
        return length(lexed, at, after + 1, number, tables)  # three long years
    if kind == "H" and tables.BELOW_ZERO and tuple(lexed.folded[after : after + 2]) == tables.BELOW_ZERO:
        return Found("quantity", at, after + 2, QuantityForm(number._replace(number=-number.number), "deg"))
    if kind not in TELLING and (kind not in ("a", "A") or lexed.types[after + 1 : after + 2] != "G"):
        glued = lexed.types[after - 1] == "k" and "-" in lexed.words[after - 1]
        unit = lexed.folded[after - 1].partition("-")[2] if glued else ""
        found = in_one_word(lexed, at, after, number, unit, tables) if glued else None
        return found or count(lexed, at, after, number, tables)
    wider = hedge_after(lexed, after, tables) if number.bound == "equal" else None
    if wider is not None:
        number, after = hedged(number, wider), after + 1
        kind = lexed.types[after : after + 1]
    if kind == "ñ" or (kind == "-" and lexed.types[after + 1 : after + 2] == "ñ"):
        number = hedged(number, ("about", "1/10", "1/5"))
        after += 1 + (kind == "-")
        kind = lexed.types[after : after + 1]
    if kind == "-" and not lexed.gaps[after]:
        if lexed.types[after + 1 : after + 2] in HYPHENED:
            after, kind = after + 1, lexed.types[after + 1]
        elif lexed.types[after + 1 : after + 2] in ("a", "ρ", "λ") and not lexed.gaps[after + 1]:
            return adjoined(lexed, at, after, number, tables)
    if kind == "-" and lexed.types[at] == "u" and spaced_part(lexed, after + 1, number, tables):
        after, kind = after + 1, lexed.types[after + 1]  # five - eighths
    if kind == "y" and lexed.types[after + 1 : after + 2] == "4" and labelled(lexed, at):
        return None  # UU Nomor 23 Tahun 2011
    found = timed(lexed, at, after, number, tables) if kind and kind in "ϟirqyejOβ" else None
    return found or valued(lexed, at, after, number, tables) or count(lexed, at, after, number, tables)


def linked(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`a couple of days`, `the 2 next weeks`, `millions of dollars`, `two thirds of a million`; None for any other link."""
    kind, behind = lexed.types[after], lexed.types[after + 1 : after + 2]
    of = lexed.folded[after] in tables.PARTITIVES
    vague, several = number.vague and of, kind == "L" and lexed.folded[after + 1 : after + 2] != []
    if behind and behind in "yreijq" and (vague or (several and lexed.folded[after + 1] in tables.PLURAL_UNITS)):
        return length(lexed, at, after + 1, number, tables)
    if of and number.vague and behind in ("G", "U"):
        found = after_number(lexed, at, after + 1, number, tables)
        return found if found and found.kind != "count" else None  # dozens of American troops
    return of_one(lexed, at, after, number, tables) if of and behind == "ą" and 0 < number.number < 1 else None


def of_one(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`a third of a mile`, `two thirds of a million`, `three tenths of a percentage point`: a part of one unit."""
    kind = lexed.types[after + 2 : after + 3]
    if kind == "m":
        return after_number(lexed, at, *scaled_back(number, lexed, after + 1, tables), tables)
    if not kind or kind not in "GU%yreijq":
        return None
    return after_number(lexed, at, after + 2, number, tables)


def scaled_back(number: Amount, lexed: Lexed, at: int, tables: ModuleType) -> tuple[int, Amount]:
    """Where the magnitude behind an article ends, and the number times it."""
    part, last = scaled(number.number, lexed, at, tables)
    return last, part


def in_one_word(lexed: Lexed, at: int, after: int, number: Amount, unit: str, tables: ModuleType) -> Found | None:
    """`a 5 million-dollar house`, `12-cent-a-share`: what a number measures, named in a part of a word."""
    if unit in tables.CURRENCIES:
        return Found("money", at, after, MoneyForm(number, tables.CURRENCIES[unit]))
    if unit in tables.UNITS and unit not in tables.TIME_UNITS:
        return Found("quantity", at, after, QuantityForm(number, tables.UNITS[unit]))
    return None


def adjoined(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`a 12-member panel`, `a 52,000-seat stadium`, `30-odd people`: a count and its noun with a hyphen between."""
    word = lexed.folded[after + 1]
    if not word.isalpha():
        return in_one_word(lexed, at, after + 2, number, word.partition("-a")[0], tables)  # 12-cent-a-share
    if word in tables.ADJOINED_HEDGES:
        return count(lexed, at, after + 2, hedged(number, tables.ADJOINED_HEDGES[word]), tables)
    if (
        tables.ADJOINED is None
        or word in tables.ADJOINED
        or lexed.types[at] == "4"
        or in_a_name(lexed, at, after, tables)
    ):
        return None
    if labelled(lexed, at) or (lexed.types[at - 1 : at] in ("-", "/", ")") and not lexed.gaps[at]):
        return None
    return Found("count", at, after, CountForm(number, word))


def timed(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """Lengths of time, ages, places in an order and quarters: `24 years`, `31-year-old`, `twenty second`, `three quarters of`."""
    kind = lexed.types[after]
    if kind == "ϟ" or (kind in "irq" and lexed.folded[after] in tables.DENOMINATORS):
        quarters = quartered(lexed, at, after, number, tables)
        if quarters is not None:
            return quarters
    if (
        kind in "yreijq"
        or (kind == "ϟ" and lexed.folded[after] in tables.TIME_UNITS)
        or (kind == "O" and lexed.folded[after] == "second" and not twenty_second(lexed, at, number))
    ):
        return length(lexed, at, after, number, tables)
    if kind == "O":
        return part_or_place(lexed, at, after, number, tables)
    if kind == "β":
        unit = lexed.folded[after].partition("-")[0]
        return Found("age", at, after + 1, AgeForm(number, unit if unit in ORDER else "year"))
    return None


def quartered(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`three quarters of the seats`, `three quarters million`, `above one quarter`; None for quarters of a year."""
    part = shared(lexed, after, number, tables)
    if part is not None:
        return after_number(lexed, at, part[1], part[0], tables)
    parts = tables.DENOMINATORS.get(lexed.folded[after], 0)
    if not 0 < number.number < parts or lasting_quarters(lexed, at, after):
        return None
    share = CountForm(parted(lexed, after, number, tables), noun(lexed, after + 1))
    return Found("count", at, after + 1, share)


def valued(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """Per cent, points, money, measures, ordinals in figures, parts of one; None where nothing such stands behind."""
    kind = lexed.types[after : after + 1]
    if kind == "%" or (kind == "Π" and lexed.folded[after : after + 2] == tables.PER_CENT):
        return percent(lexed, at, after + (kind == "Π"), number, tables)
    if kind == "J" and lexed.types[after + 1 : after + 2] == "%" and not lexed.words[after + 1].startswith("%"):
        return Found("percent", at, after + 2, PercentForm(number, "pp"))  # 2 poin persen
    if kind == "J" and lexed.folded[after] in ("poin", "points", "point"):
        return Found("count", at, after, CountForm(number, lexed.folded[after]))
    if kind == "G" and lexed.folded[after] in tables.WEIGHTS and weighed(lexed, at, after, number, tables):
        form = QuantityForm(number, tables.WEIGHTS[lexed.folded[after]])
        return compounded(lexed, at, after + 1, form, tables)
    money = money_after(lexed, at, after, number, tables) if kind and kind in "GAa" else None
    if money is not None:
        return money
    if kind and kind in "$€£¥E":
        code = tables.CURRENCY_SIGNS.get(kind) or currency_code(lexed, after, tables)
        if code and not lexed.types[after + 1 : after + 2].isdigit():
            return with_cents(lexed, Found("money", at, after + 1, MoneyForm(number, code)), tables)
    if kind == "π" and not lexed.gaps[after] and lexed.words[after] in tables.CURRENCIES:
        return Found("money", at, after + 1, MoneyForm(number, tables.CURRENCIES[lexed.words[after]]))  # 22.5p
    if kind == "C" and glued_unit(lexed, at, after, number, tables):
        return Found("quantity", at, after + 1, QuantityForm(number, tables.GLUED_UNITS[lexed.words[after]]))  # 38C
    if kind and kind in "U°":
        return quantity(lexed, at, after, number, tables)
    if kind == "+" and not lexed.gaps[after] and not lexed.types[after + 1 : after + 2].isdigit():
        return count(lexed, at, after + 1, hedged(number, tables.ADJOINED_HEDGES["plus"]), tables)
    if kind == "o" and not lexed.gaps[after]:
        return Found("ordinal", at, after + 1, OrdinalForm(number.number, noun(lexed, after + 1)))
    if kind == "ψ" and tables.DENOMINATORS[lexed.folded[after]]:
        part = tens_parted(lexed, at, after, number, tables) or parted(lexed, after, number, tables)
        whole = lexed.types[after + 1 : after + 3] == "Dą"
        found = of_one(lexed, at, after + 1, part, tables) if whole else None
        return found or Found("count", at, after + 1, CountForm(part, noun(lexed, after + 1)))
    return None
