"""Runs that begin with a number → mentions of any kind, by what stands around the number.

Comes in: a token at which a number begins. Goes out: kind, tokens and form, hedges included; None where the digits
only name something.
"""

from types import ModuleType

from verify.model import Number
from verify.values.compounds import compounded, or_more, with_cents
from verify.values.counts import count, labelled
from verify.values.durations import ORDER, length
from verify.values.forms import (
    AgeForm,
    Amount,
    CountForm,
    DateForm,
    DurationForm,
    MoneyForm,
    OrdinalForm,
    PercentForm,
    QuantityForm,
)
from verify.values.found import Found, noun, phrase
from verify.values.fractions import scaled, times
from verify.values.lexer import Lexed
from verify.values.money import currency_code, money_after, money_before
from verify.values.numbers import amount, hedge, hedge_after, hedged, plain, printed, single
from verify.values.numbers import negative as minus
from verify.values.ordinals import ordinal
from verify.values.parts import ordinal_number
from verify.values.shares import share

#: types behind a number that make it more than a count
#: units of which one can be below zero
WARMTH = frozenset({"deg", "Cel", "[degF]"})
TELLING = frozenset("Hñ-yreijqϟOβ%JG$€£¥EU°oψ")


def numeric(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """The value that begins with the number (or currency sign, or one-unit word) at token `at`."""
    kind = lexed.types[at]
    if kind == "Y":
        return with_hedge(lexed, compound_word(lexed, at, tables), tables)
    if kind in "E$€£¥₹₩₽":
        return with_hedge(lexed, money_before(lexed, at, tables), tables)
    if kind == "O":
        return ordinal(lexed, at, tables)
    if kind == "ą":
        return with_hedge(lexed, one_unit(lexed, at, tables), tables)
    if kind in ",.":
        return decimal_only(lexed, at, tables)
    if kind == "-":
        return negative(lexed, at, tables)
    if kind == "d" and at > 1 and lexed.types[at - 1] == "-" and lexed.folded[at - 2] in tables.PREFIXES:
        return Found("ordinal", at - 2, at + 1, OrdinalForm(int(lexed.words[at]), noun(lexed, at + 1)))
    if kind in "du" and lexed.types[at - 1 : at + 2 : 2] == "aa":
        simple = plain(lexed.words[at], "") if kind == "d" else single(tables.NUMBERS[lexed.folded[at]])
        if (
            simple.number != 1
            and lexed.folded[at + 1] not in tables.RATIOS
            and lexed.words[at][0] != "0"
            and lexed.types[at + 2 : at + 3] not in ("G", "&")
        ):  # the usual case, and nothing else can be meant
            return Found("count", at, at + 1, CountForm(simple, lexed.folded[at + 1]))
    found = amount(lexed, at, tables)
    if found is None:
        return None
    number, after = found
    if lexed.types[after : after + 2] == "-X" and not lexed.gaps[after]:
        after += 1  # 8- to 16-meter
    joint = lexed.types[after : after + 1]
    if joint in ("F", "a", "H") and lexed.folded[after] in tables.RATIOS:
        part = share(lexed, at, number, after, tables)
        if part is not None:
            return with_hedge(lexed, part, tables)
    if joint in ("-", "X") or (joint == "x" and at and lexed.folded[at - 1] in tables.BETWEEN):
        number, after = span_of_numbers(lexed, at, number, after, tables)
    return with_hedge(lexed, after_number(lexed, at, after, number, tables), tables)


def compound_word(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`two-week`, `six-mile`, `ten-cent`, `setahun`: a number and its unit in one word."""
    head, _, unit = lexed.folded[at].partition("-")
    share = tables.FRACTIONS.get(head)
    number = Amount(times(share, 1) if share else tables.NUMBERS.get(head, 1))
    if unit in tables.UNITS and unit not in tables.TIME_UNITS:
        return Found("quantity", at, at + 1, QuantityForm(number, tables.UNITS[unit]))
    if unit in tables.CURRENCIES:
        return Found("money", at, at + 1, MoneyForm(number, tables.CURRENCIES[unit]))
    return length(lexed, at, at, number, tables)


def one_unit(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`a gallon`, `a dollar and 42 cents`: one of a unit; None in a rate (`$50 a barrel`) and before a noun (`a dollar bill`)."""
    word = lexed.folded[at + 1] if at + 1 < len(lexed.folded) else ""
    if len(word) < 2 or word in tables.NOT_ONE or (at and lexed.types[at - 1] in "dn4uUGmk%CE"):
        return None
    unit = phrase(lexed, at + 1, tables.UNITS) if lexed.types[at + 1] == "U" else None
    code = phrase(lexed, at + 1, tables.CURRENCIES) if lexed.types[at + 1] == "G" else None
    last = (unit or code or ("", at))[1]
    described = lexed.types[last : last + 1] in tuple("aABU-") and lexed.folded[last] not in tables.FUNCTION_WORDS
    if last == at or described or (code and lexed.folded[last : last + 1] == ["of"]):  # a pound of rice
        return None
    if unit:
        return Found("quantity", at, last, QuantityForm(Amount(1), unit[0]))
    return with_cents(lexed, Found("money", at, last, MoneyForm(Amount(1), (code or ("", 0))[0])), tables)


def decimal_only(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`,77` (`.77` where that is the mark) with a blank before it and none behind."""
    if (
        (lexed.types[at] == "." and tables.DECIMAL != ".")
        or lexed.types[at + 1 : at + 2] not in ("d", "4")
        or lexed.gaps[at + 1]
        or (at and lexed.types[at - 1] != "-" and not lexed.gaps[at])
    ):
        return None
    number, step, _ = printed(f"0{tables.DECIMAL}{lexed.words[at + 1]}", tables.DECIMAL)
    found = amount(lexed, at + 1, tables)
    if found is None:
        return None
    scale = found[0].step
    return after_number(lexed, at, found[1], Amount(number * scale, step * scale, step * scale), tables)


def negative(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`-1.200` at the beginning of a phrase (elsewhere a dash is a dash)."""
    leading = at == 0 or lexed.types[at - 1] in "(=:"
    if not leading and (not lexed.gaps[at] or lexed.gaps[at + 1] or lexed.types[at - 1] not in "aDFXHO."):
        return None
    if lexed.types[at + 1 : at + 2] == ",":
        return below(decimal_only(lexed, at + 1, tables), at) if leading else None
    number = amount(lexed, at + 1, tables) if lexed.types[at + 1 : at + 2] in ("d", "n", "4") else None
    found = after_number(lexed, at, number[1], number[0], tables) if number else None
    if found is None or not (leading or found.kind in ("quantity", "percent", "money")):
        return None
    return both_below(lexed, below(found, at), tables)


def both_below(lexed: Lexed, found: Found | None, tables: ModuleType) -> Found | None:
    """`-18 °C to -34 °C`: the range between two measures with a minus each, the lower one first."""
    if found is None or not isinstance(found.form, QuantityForm) or lexed.types[found.last : found.last + 2] != "X-":
        return found
    number = (
        amount(lexed, found.last + 2, tables) if lexed.types[found.last + 2 : found.last + 3] in ("d", "n") else None
    )
    other = after_number(lexed, found.last + 2, number[1], number[0], tables) if number else None
    if other is None or not isinstance(other.form, QuantityForm) or other.form.unit != found.form.unit:
        return found
    ends = sorted((found.form.amount.number, -other.form.amount.number))
    step = other.form.amount.step
    span = Amount(ends[0], step, step, "between", ends[1])
    return Found("quantity", found.first, other.last, QuantityForm(span, found.form.unit))


def below(found: Found | None, at: int) -> Found | None:
    """The value with a minus sign at token `at`."""
    if found is None or not isinstance(found.form, CountForm | PercentForm | QuantityForm | MoneyForm):
        return None
    amount = found.form.amount
    return found._replace(first=at, form=found.form._replace(amount=amount._replace(number=-amount.number)))


def span_of_numbers(lexed: Lexed, at: int, number: Amount, after: int, tables: ModuleType) -> tuple[Amount, int]:
    """`10-20`, `10 sampai 20`: the number up to a second one, which may lend it its magnitude."""
    if number.vague:
        return number, after
    second = amount(lexed, after + 1, tables)
    if second is None or second[0].vague or lexed.types[after + 1] == "φ":
        return number, after
    low, high = number, second[0]
    if low.step == 1 and high.step > 1 and low.number < high.number / high.step * 10:
        low = low._replace(number=low.number * high.step)
    if not low.number < high.number or (low.number < 1000 and scored(lexed, after, second[1], tables)):
        return number, after
    return Amount(low.number, high.step, high.step, "between", high.number), second[1]


def scored(lexed: Lexed, joint: int, after: int, tables: ModuleType) -> bool:
    """Whether two numbers with a dash and without a unit or noun behind them are a score or a code."""
    behind = lexed.types[after : after + 1]
    if lexed.types[joint] != "-":
        return False
    return behind not in tuple("yreijq%GUaJkmρ") or (behind == "a" and lexed.folded[after] in tables.FUNCTION_WORDS)


def with_hedge(lexed: Lexed, found: Found | None, tables: ModuleType) -> Found | None:
    """The value with the hedge that stands before it."""
    if found is None or found.kind in ("ordinal", "set"):
        return found
    if lexed.types[found.last : found.last + 1] == "&":
        bounded = or_more(lexed, found, tables)
        if bounded is not found:
            return bounded
    if found.first and lexed.folded[found.first - 1] in tables.ARTICLES and lexed.types[found.first] in "shmvφ":
        found = found._replace(first=found.first - 1)  # a few days, a hundred people
    if found.kind == "date":
        return long_ago(lexed, found, tables)
    if found.kind == "duration" and found.first and lexed.types[found.first - 1] == "L":  # the next few months
        return found._replace(first=found.first - 1 - (lexed.types[max(0, found.first - 2)] == "η"))
    found = widened(lexed, found, tables)
    before = hedge(lexed, found.first, tables)
    if before is None:
        return found
    form = found.form
    if isinstance(form, DurationForm):
        first_amount, unit = form.amounts[0]
        form = form._replace(amounts=((hedged(first_amount, before[0]), unit), *form.amounts[1:]))
    elif isinstance(form, CountForm | MoneyForm | PercentForm | QuantityForm | AgeForm):
        form = form._replace(amount=hedged(form.amount, before[0]))
    return found._replace(first=before[1], form=form)


def long_ago(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """`lebih dari 100 tahun silam`: the hedge belongs to the date."""
    before = hedge(lexed, found.first, tables)
    if before is None or not isinstance(found.form, DateForm) or found.form.amount is None:
        return found
    return found._replace(first=before[1], form=found.form._replace(amount=hedged(found.form.amount, before[0])))


def widened(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """Money or a measure with the hedge behind it: `Rp 50 miliar lebih`."""
    form = found.form
    if not isinstance(form, MoneyForm | PercentForm | QuantityForm) or form.amount.bound != "equal":
        return found
    wider = hedge_after(lexed, found.last, tables)
    return (
        found
        if wider is None
        else found._replace(last=found.last + 1, form=form._replace(amount=hedged(form.amount, wider)))
    )


def part_or_place(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`one third` as a part, `twenty second` as a place in an order."""
    if number.number == 1 and one_part(lexed, after, tables):
        part = times(f"1/{ordinal_number(lexed.words[after], tables)}", 1)
        return Found("count", at, after + 1, CountForm(Amount(part)))
    if lexed.types[at] in "uh":
        place = place_of(number.number, ordinal_number(lexed.words[after], tables))
        if place:
            return Found("ordinal", at, after + 1, OrdinalForm(place, noun(lexed, after + 1)))
    return None


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
        quarters = shared(lexed, at, after, number, tables)
        if quarters is not None:
            return quarters
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


def parted(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found:
    """`two thirds`, `dua pertiga`: so many parts of one."""
    part = times(f"1/{tables.DENOMINATORS[lexed.folded[after]]}", number.number)
    return Found("count", at, after + 1, CountForm(Amount(part), noun(lexed, after + 1)))


def shared(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`three quarters of the seats`, `three quarters of a million`, `three quarters million`; None for lengths of time."""
    parted = tables.DENOMINATORS.get(lexed.folded[after], 0)
    behind = lexed.folded[after + 1] if after + 1 < len(lexed.folded) else ""
    if not 0 < number.number < parted or not (behind in tables.PARTITIVE or behind in tables.MAGNITUDES):
        return None
    part, last = scaled(times(f"{number.number}/{parted}", 1), lexed, after + 1, tables)
    return after_number(lexed, at, last, part, tables)


def twenty_second(lexed: Lexed, at: int, number: Amount) -> bool:
    """Whether `second` behind a number in words ends an ordinal: lengths are `twenty seconds`, `twenty-second`."""
    return lexed.types[at] in "uh" and place_of(number.number, 2) > 0


def spaced_part(lexed: Lexed, at: int, number: Amount, tables: ModuleType) -> bool:
    """Whether a hyphen between blanks stands before the parts of a fraction, in text that was cut into words."""
    kind = lexed.types[at : at + 1]
    return bool(lexed.gaps[at]) and (
        kind == "ψ" or (kind == "O" and number.number == 1 and one_part(lexed, at, tables))
    )


def one_part(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether an ordinal behind `one` is a part (`one fifth of`), not a place (`one fifth grader`)."""
    behind = lexed.folded[at + 1] if at + 1 < len(lexed.folded) else "."
    last = not behind[0].isalnum() or behind in tables.FUNCTION_WORDS
    return last and lexed.types[at - 1] in "u-" and ordinal_number(lexed.words[at], tables) > 2


def place_of(number: Number, last: int) -> Number:
    """`twenty` + `fifth`, `two` + `hundredth`: the ordinal; 0 where they are no one ordinal."""
    if last % 100 == 0:
        return number * last
    room = 10 if last < 10 else 100
    return number + last if number >= 20 and number % room == 0 else 0


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
        return Found("quantity", at, last + len(tables.BELOW_ZERO), QuantityForm(minus(number), unit))
    joint = lexed.types[last : last + 1]
    if joint and joint in "-Xx,dn4u":
        return compounded(lexed, at, last, QuantityForm(number, unit), tables)
    return Found("quantity", at, last, QuantityForm(number, unit))
