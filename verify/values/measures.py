"""Runs that begin with a number, a sign or an article → mentions of any kind.

Comes in: a token at which a number may begin. Goes out: kind, tokens and form, hedges included; None where the digits
only name something. What stands behind the number is read by `behind`.
"""

from types import ModuleType

from verify.values.behind import after_number
from verify.values.compounds import with_cents
from verify.values.counts import counted
from verify.values.digits import plain, printed, single
from verify.values.durations import length
from verify.values.forms import AgeForm, Amount, CountForm, MoneyForm, OrdinalForm, PercentForm, QuantityForm
from verify.values.found import Found, noun, phrase
from verify.values.fractions import share_of, times
from verify.values.hedges import with_hedge
from verify.values.lexer import Lexed
from verify.values.money import money_before
from verify.values.numbers import amount
from verify.values.ordinals import ordinal
from verify.values.sets import rated
from verify.values.shares import share
from verify.values.spans import between, leaves, span_of_numbers


def numeric(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """The value that begins with the number (or currency sign, or one-unit word) at token `at`."""
    kind = lexed.types[at]
    if kind == "Y":
        return with_hedge(lexed, compound_word(lexed, at, tables), tables)
    if kind in "E$€£¥₹₩₽₦₱₫฿₺₪":
        return with_hedge(lexed, money_before(lexed, at, tables), tables)
    if kind == "O":
        return with_hedge(lexed, ordinal(lexed, at, tables), tables)
    if kind == "ą":
        return with_hedge(lexed, one_unit(lexed, at, tables), tables)
    if kind in ",.":
        return decimal_only(lexed, at, tables)
    if kind == "-":
        return with_hedge(lexed, negative(lexed, at, tables), tables)
    if kind == "d" and at > 1 and lexed.types[at - 1] == "-" and lexed.folded[at - 2] in tables.PREFIXES:
        return Found("ordinal", at - 2, at + 1, OrdinalForm(int(lexed.words[at]), noun(lexed, at + 1)))
    if kind in "du" and lexed.types[at - 1 : at + 2 : 2] == "aa":
        simple = plain(lexed.words[at], "") if kind == "d" else single(tables.NUMBERS[lexed.folded[at]])
        if (
            simple.number != 1
            and lexed.folded[at + 1] not in tables.RATIOS
            and lexed.folded[at + 1] not in tables.FULL
            and lexed.words[at][0] != "0"
            and lexed.gaps[at + 1]
            and lexed.types[at + 2 : at + 3] not in ("G", "&")
        ):  # the usual case, and nothing else can be meant
            of = counted(lexed, at + 1, simple, tables) if tables.PLURALS else lexed.folded[at + 1]
            return Found("count", at, at + 1, CountForm(simple, of))
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
    if joint == "X" and leaves(lexed, at, tables):
        return with_hedge(lexed, origin(lexed, at, number, after, tables), tables)
    if joint == "(":
        after = repeated(lexed, number, after, tables)
    tilde = joint == "H" and lexed.words[after] == "~" and not lexed.gaps[after] and not lexed.gaps[after + 1]
    if tilde or joint in ("-", "X") or (joint == "x" and between(lexed, at, tables)):
        number, after = span_of_numbers(lexed, at, number, after, tables)
    return with_hedge(lexed, after_number(lexed, at, after, number, tables), tables)


def repeated(lexed: Lexed, number: Amount, at: int, tables: ModuleType) -> int:
    """`forty-five (45)`: the token behind a bracket that says the same number once more; `at` where none does."""
    again = amount(lexed, at + 1, tables) if lexed.types[at + 1 : at + 2] in ("d", "u", "n") else None
    same = again is not None and again[0].number == number.number and lexed.types[again[1] : again[1] + 1] == ")"
    return again[1] + 1 if again is not None and same else at


def origin(lexed: Lexed, at: int, number: Amount, after: int, tables: ModuleType) -> Found | None:
    """`5` of `rose from 5 to 10 percent`: what the second number measures, the first does too."""
    span, last = span_of_numbers(lexed, at, number, after, tables)
    scaled = (
        number._replace(number=span.number) if span.number == number.number else span._replace(bound="equal", high=None)
    )
    found = after_number(lexed, at, last, scaled, tables) if last > after else None
    if found is None or found.kind not in ("percent", "money", "quantity"):
        return after_number(lexed, at, after, number, tables)
    return found._replace(last=after)


def compound_word(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`two-week`, `six-mile`, `ten-cent`, `setahun`: a number and its unit in one word."""
    head, _, unit = lexed.folded[at].partition("-")
    if unit.startswith("and-a-half-"):
        head, unit = f"{head}-and-a-half", unit.removeprefix("and-a-half-")
    elif "-" in unit and lexed.folded[at].rpartition("-")[0] in tables.FRACTIONS:
        head, _, unit = lexed.folded[at].rpartition("-")
    share = tables.FRACTIONS.get(head)
    number = Amount(times(share, 1) if share else tables.NUMBERS.get(head, 1))
    if (head in tables.NUMBERS or share) and unit not in tables.TIME_UNITS and unit:
        return measured_word(lexed, at, unit, number, tables)
    if unit in tables.UNITS and unit not in tables.TIME_UNITS:
        return Found("quantity", at, at + 1, QuantityForm(number, tables.UNITS[unit]))
    if unit in tables.CURRENCIES:
        return Found("money", at, at + 1, MoneyForm(number, tables.CURRENCIES[unit]))
    return length(lexed, at, at, number, tables)


def aged_word(lexed: Lexed, at: int, unit: str, number: Amount) -> Found:
    """`two-year-old`."""
    return Found("age", at, at + 1, AgeForm(number, unit.partition("-")[0].removesuffix("s")))


def measured_word(lexed: Lexed, at: int, unit: str, number: Amount, tables: ModuleType) -> Found | None:
    """`ten-percent`, `two-point`, `two-bedroom`, `six-mile`; none of `one-man`, where one is no count."""
    if tables.WORDS.get(unit) == "β":
        return aged_word(lexed, at, unit, number)
    if tables.WORDS.get(unit) == "%":
        return Found("percent", at, at + 1, PercentForm(number, "pp" if unit.endswith("point") else "%"))
    if unit in tables.UNITS:
        return Found("quantity", at, at + 1, QuantityForm(number, tables.UNITS[unit]))
    if unit in tables.CURRENCIES:
        return Found("money", at, at + 1, MoneyForm(number, tables.CURRENCIES[unit]))
    several = number.number > 1 or tables.WORDS.get(unit) == "J"  # half-point
    return Found("count", at, at + 1, CountForm(number, unit)) if several else None


def one_unit(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`a gallon`, `a dollar and 42 cents`: one of a unit; None in a rate (`$50 a barrel`) and before a noun (`a dollar bill`)."""
    word = lexed.folded[at + 1] if at + 1 < len(lexed.folded) else ""
    if rated(lexed, at) or len(word) < 2 or word in tables.NOT_ONE or (at and lexed.types[at - 1] in "dn4uUGmk%CE"):
        return None
    if lexed.types[at + 1] in "ϟφ":
        part = share_of(lexed, at + 1, tables.DENOMINATORS.get(word, 0), tables)
        return after_number(lexed, at, at + 2, part, tables) if part else None
    if lexed.types[at + 1] == "%":
        points = lexed.types[at + 2 : at + 3] == "J"
        return Found("percent", at, at + 3, PercentForm(Amount(1), "pp")) if points else None
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
    leading = at == 0 or lexed.types[at - 1] in "(=:" or (lexed.types[at - 1] == "H" and not lexed.gaps[at + 1])
    if not leading and (not lexed.gaps[at] or lexed.gaps[at + 1] or lexed.types[at - 1] not in "aDFXHO.,;&x"):
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
