"""Runs that begin with a number → durations, money, per cent, quantities, ages, ordinals, counts.

Comes in: a token at which a number begins. Goes out: a mention (kind, first, last, form), hedges included, or None where the
digits only name something (an article of law, a room, a score, a telephone number).
"""

from types import ModuleType
from typing import NamedTuple

from verify.values.dates import ordinal_number
from verify.values.forms import (
    AgeForm,
    Amount,
    CountForm,
    DateForm,
    DurationForm,
    Form,
    MoneyForm,
    OrdinalForm,
    Part,
    PercentForm,
    QuantityForm,
    SetForm,
)
from verify.values.lexer import TOKEN, Lexed
from verify.values.numbers import amount, hedge, hedged, printed, times

TIME_UNITS = "yreijqYO"
#: units of a length of time, longest first
ORDER = ("millennium", "century", "decade", "octade", "year", "half", "quarter", "month", "fortnight", "week", "weekend", "day", "hour", "minute", "second")


class Found(NamedTuple):
    """A value: its kind, tokens `first` to `last` (exclusive), its form."""

    kind: str
    first: int
    last: int
    form: Form


def numeric(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """The value that begins with the number (or currency sign, or one-unit word) at token `at`."""
    kind = lexed.types[at]
    if kind == "Y":
        return with_hedge(lexed, length(lexed, at, at, Amount(1), tables), tables)
    if kind in "E$€£¥₹₩₽":
        return with_hedge(lexed, money_before(lexed, at, tables), tables)
    if kind == "O":
        return ordinal(lexed, at, tables)
    if kind == ",":
        return decimal_only(lexed, at, tables)
    if kind == "-":
        return negative(lexed, at, tables)
    found = amount(lexed, at, tables)
    if found is None:
        return None
    number, after = span_of_numbers(lexed, at, *found, tables)
    return with_hedge(lexed, after_number(lexed, at, after, number, tables), tables)


def decimal_only(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`,77` with a blank before it and none behind."""
    if lexed.types[at + 1 : at + 2] not in ("d", "4") or lexed.gaps[at + 1] or (at and lexed.types[at - 1] != "-" and not lexed.gaps[at]):
        return None
    number, step, _ = printed(f"0{tables.DECIMAL}{lexed.words[at + 1]}", tables.DECIMAL)
    found = amount(lexed, at + 1, tables)
    if found is None:
        return None
    scale = found[0].step
    return after_number(lexed, at, found[1], Amount(number * scale, step * scale, step * scale), tables)


def negative(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`-1.200` at the beginning of a phrase (elsewhere a dash is a dash)."""
    if at and lexed.types[at - 1] not in "(=:":
        return None
    if lexed.types[at + 1 : at + 2] == ",":
        return below(decimal_only(lexed, at + 1, tables), at)
    found = amount(lexed, at + 1, tables) if lexed.types[at + 1 : at + 2] in ("d", "n", "4") else None
    return below(after_number(lexed, at, found[1], found[0], tables), at) if found else None


def below(found: Found | None, at: int) -> Found | None:
    """The value with a minus sign at token `at`."""
    if found is None or not isinstance(found.form, CountForm | PercentForm | QuantityForm | MoneyForm):
        return None
    amount = found.form.amount
    return found._replace(first=at, form=found.form._replace(amount=amount._replace(number=-amount.number)))


def span_of_numbers(lexed: Lexed, at: int, number: Amount, after: int, tables: ModuleType) -> tuple[Amount, int]:
    """`10-20`, `10 sampai 20`: the number up to a second one, which may lend it its magnitude."""
    if lexed.types[after : after + 1] not in ("-", "X") or number.vague:
        return number, after
    second = amount(lexed, after + 1, tables)
    if second is None or second[0].vague or lexed.types[after + 1] == "φ":
        return number, after
    low, high = number, second[0]
    if low.step == 1 and high.step > 1 and low.number < high.number / high.step * 10:
        low = low._replace(number=low.number * high.step)
    if not low.number < high.number or (low.number < 1000 and scored(lexed, at, second[1])):
        return number, after
    return Amount(low.number, high.step, high.step, "between", high.number), second[1]


def scored(lexed: Lexed, at: int, after: int) -> bool:
    """Whether two numbers without blanks and without a unit or noun behind them are a score or a code."""
    tight = not lexed.gaps[at + 1] and not lexed.gaps[at + 2]
    return tight and lexed.types[after : after + 1] not in tuple("yreijq%GUaJk")


def with_hedge(lexed: Lexed, found: Found | None, tables: ModuleType) -> Found | None:
    """The value with the hedge that stands before it."""
    if found is None or found.kind in ("date", "ordinal", "set"):
        return found
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


def after_number(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """What the token behind a number makes of it."""
    kind = lexed.types[after : after + 1]
    if kind == "H" and lexed.folded[after] in tables.AFTER_HEDGES and number.bound == "equal" and lexed.types[after + 1 : after + 2] not in tuple("ud4"):
        number, after = hedged(number, tables.AFTER_HEDGES[lexed.folded[after]]), after + 1
        kind = lexed.types[after : after + 1]
    if kind == "ñ" or (kind == "-" and lexed.types[after + 1 : after + 2] == "ñ"):
        number = hedged(number, ("about", "1/10", "1/5"))
        after += 1 + (kind == "-")
        kind = lexed.types[after : after + 1]
    if kind == "-" and lexed.types[after + 1 : after + 2] in ("β", *"yreijq") and not lexed.gaps[after]:
        after, kind = after + 1, lexed.types[after + 1]
    if kind and (kind in "yreijq" or (kind == "O" and lexed.folded[after] == "second")):
        return length(lexed, at, after, number, tables)
    if kind == "β":
        unit = lexed.folded[after].partition("-")[0]
        return Found("age", at, after + 1, AgeForm(number, unit if unit in ORDER else "year"))
    if kind == "%":
        return percent(lexed, at, after, number)
    if kind == "J" and lexed.folded[after] in ("poin", "points", "point") and number.step != 1:
        return Found("count", at, after, CountForm(number, lexed.folded[after]))
    if kind == "G":
        return money_after(lexed, at, after, number, tables)
    if kind and kind in "$€£¥E":
        code = tables.CURRENCY_SIGNS.get(kind) or tables.CURRENCY_CODES.get(lexed.folded[after])
        if code and not lexed.types[after + 1 : after + 2].isdigit():
            return Found("money", at, after + 1, MoneyForm(number, code))
    if kind and kind in "U°":
        measured = quantity(lexed, at, after, number, tables)
        if measured is not None:
            return measured
    if kind == "o" and not lexed.gaps[after]:
        return Found("ordinal", at, after + 1, OrdinalForm(number.number, noun(lexed, after + 1)))
    if kind == "ψ" and tables.DENOMINATORS[lexed.folded[after]]:
        share = times(f"1/{tables.DENOMINATORS[lexed.folded[after]]}", number.number)
        return Found("count", at, after + 1, CountForm(Amount(share), noun(lexed, after + 1)))
    return count(lexed, at, after, number, tables)


def length(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`24 tahun`, `2 tahun 3 bulan`, `dua dekade lebih empat tahun`, and with what follows `dua hari lalu`."""
    amounts = []
    parts = []
    position = at
    while True:
        word = lexed.folded[after]
        unit = tables.ONE_UNITS.get(word) or ("second" if word == "second" else tables.TIME_UNITS[word][1])
        amounts.append((number, unit))
        parts.append(Part("number", lexed.starts[position], lexed.ends[max(after - 1, position)]))
        parts.append(Part("unit", lexed.starts[after], lexed.ends[after]))
        after += 1
        if lexed.types[after : after + 1] == "φ" and tables.FRACTIONS[lexed.folded[after]] == "1/2" and number.step == 1:
            amounts[-1] = (number._replace(number=number.number + times("1/2", 1)), unit)
            after += 1
        joined = joint(lexed, after, tables)
        onward = amount(lexed, joined, tables) if joined >= 0 else None
        if onward is None or lexed.types[onward[1] : onward[1] + 1] not in tuple("yreijq"):
            break
        smaller = tables.TIME_UNITS[lexed.folded[onward[1]]][1]
        if ORDER.index(smaller) <= ORDER.index(unit):
            break
        number, position, after = onward[0], joined, onward[1]
    return placed(lexed, at, after, DurationForm(tuple(amounts), tuple(parts)), tables)


def joint(lexed: Lexed, after: int, tables: ModuleType) -> int:
    """Where the next amount of a compound duration may begin: at once, or behind `lebih`, `dan`, `and`, a comma."""
    kind = lexed.types[after : after + 1]
    if kind and kind in "x&," or (kind == "H" and lexed.folded[after] in tables.AFTER_HEDGES):
        return after + 1
    return after if kind else -1


def placed(lexed: Lexed, at: int, after: int, form: DurationForm, tables: ModuleType) -> Found | None:
    """A duration, or the date that words behind it make of it (`lalu`, `kemudian`, `dari sekarang`)."""
    before = lexed.types[at - 1] if at else ""
    if before == "α" or lexed.types[after : after + 1] == "β":
        last = after + (lexed.types[after : after + 1] == "β")
        return Found("age", at, last, AgeForm(form.amounts[0][0], form.amounts[0][1], form.parts))
    step = after + (lexed.folded[after : after + 1] == list(tables.BEFORE_AGO))
    word = lexed.folded[step] if step < len(lexed.folded) else ""
    if word in tables.AWAY:
        return Found("date", at, step + 1, relative(form, tables.AWAY[word], "publication"))
    if word in tables.LATER and step == after:
        return Found("date", at, step + 1, relative(form, tables.LATER[word], "text"))
    for phrase in tables.FROM_NOW:
        if tuple(lexed.folded[after : after + len(phrase)]) == phrase:
            return Found("date", at, after + len(phrase), relative(form, 1, "publication"))
    if lexed.types[after : after + 1] == "H" and word in tables.AFTER_HEDGES and lexed.types[after + 1 : after + 2] not in tuple("ud4"):
        first, unit = form.amounts[0]
        form = form._replace(amounts=((hedged(first, tables.AFTER_HEDGES[word]), unit), *form.amounts[1:]))
        return Found("duration", at, after + 1, form)
    return Found("duration", at, after, form)


def relative(form: DurationForm, sign: int, base: str) -> DateForm:
    """The day a length of time before or after the base."""
    number, unit = form.amounts[0]
    offset = None if number.vague else number.number * sign
    return DateForm(unit=unit, offset=offset, amount=number, rest=form.amounts[1:], toward=sign, base=base, parts=form.parts)


def percent(lexed: Lexed, at: int, after: int, number: Amount) -> Found:
    """Per cent, or percentage points."""
    last = after + 1
    while lexed.types[last : last + 1] == "%" and lexed.folded[last] == "poin":
        last += 1
    points = lexed.types[last : last + 1] == "J"
    return Found("percent", at, last + points, PercentForm(number, "pp" if points else "%"))


def phrase(lexed: Lexed, at: int, table: dict[str, str]) -> tuple[str, int] | None:
    """The longest phrase of a table that begins at token `at`: its value and the token after it."""
    for words, value in by_first_word(id(table), table).get(lexed.folded[at], ()):
        if lexed.folded[at : at + len(words)] == words:
            return value, at + len(words)
    return None


INDEXES: dict[int, dict[str, list[tuple[list[str], str]]]] = {}


def by_first_word(key: int, table: dict[str, str]) -> dict[str, list[tuple[list[str], str]]]:
    """A table of phrases by their first token, longest first; made once for each table."""
    if key not in INDEXES:
        index: dict[str, list[tuple[list[str], str]]] = {}
        for text, value in sorted(table.items(), key=lambda item: -len(item[0])):
            words = TOKEN.findall(text)
            index.setdefault(words[0], []).append((words, value))
        INDEXES[key] = index
    return INDEXES[key]


def money_before(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`Rp 1,2 miliar`, `US$5`, `Rp. 315,00`, `Rp 5 M`, `Rp 300 miliar-Rp 400 miliar`."""
    kind = lexed.types[at]
    code = tables.CURRENCY_SIGNS.get(kind) or tables.CURRENCY_CODES.get(lexed.folded[at], "")
    start = at + 1 + (lexed.types[at + 1 : at + 2] == "." and lexed.types[at] == "E")
    if lexed.types[start : start + 1] not in ("d", "n", "4", "u", "s", "v", "h", "m"):
        return None
    found = amount(lexed, start, tables)
    if found is None:
        return None
    number, after = money_letter(lexed, *found, tables)
    second = span_start(lexed, after, kind)
    other = amount(lexed, second, tables) if second else None
    if other is not None:
        high, last = money_letter(lexed, *other, tables)
        low = number
        if low.step == 1 and high.step > 1 and low.number < high.number / high.step * 10:
            low = low._replace(number=low.number * high.step)
        if low.number < high.number:
            number, after = Amount(low.number, high.step, high.step, "between", high.number), last
    return Found("money", at, after, MoneyForm(number, code))


def span_start(lexed: Lexed, after: int, kind: str) -> int:
    """Where the second amount of `Rp 1-2 juta` or `Rp 300 miliar-Rp 400 miliar` begins; 0 if there is none."""
    if lexed.types[after : after + 1] not in ("-", "X"):
        return 0
    follows = lexed.types[after + 1 : after + 2]
    return after + 2 if follows == kind else after + 1 if follows in ("d", "n", "4") else 0


def money_letter(lexed: Lexed, number: Amount, after: int, tables: ModuleType) -> tuple[Amount, int]:
    """`Rp 5 M`: a capital letter behind a currency is a magnitude (M is miliar in Indonesian)."""
    word = lexed.words[after] if after < len(lexed.words) else ""
    if lexed.types[after - 1 : after] == "C" and lexed.words[after - 1] in tables.MONEY_LETTERS and number.step > 1:
        wrong = tables.NUMBER_LETTERS[lexed.words[after - 1]]
        return scaled(number, tables.MONEY_LETTERS[lexed.words[after - 1]], wrong), after
    if word in tables.MONEY_LETTERS and lexed.types[after] in "Ck" and number.step <= 1:
        return scaled(number, tables.MONEY_LETTERS[word], 1), after + 1
    return number, after


def scaled(number: Amount, factor: int, divisor: int) -> Amount:
    """The amount times `factor / divisor`, which must come out whole in the given number's own digits."""
    share = f"{factor}/{divisor}"
    step = times(share, number.step)
    return number._replace(number=times(share, number.number), step=step, grid=times(share, number.grid))


def money_after(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`5 juta dolar AS`."""
    found = phrase(lexed, after, tables.CURRENCIES)
    if found is None:
        return None
    code, last = found
    if lexed.types[last : last + 1] in ("X", "-") and number.bound == "equal":  # 10 dolar hingga 20 dolar
        second = amount(lexed, last + 1, tables)
        same = phrase(lexed, second[1], tables.CURRENCIES) if second else None
        if second and same and same[0] == code and number.number < second[0].number:
            high = second[0]
            number, last = Amount(number.number, high.step, high.step, "between", high.number), same[1]
    return Found("money", at, last, MoneyForm(number, code))


def quantity(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`12 km`, `5 meter persegi`, `80 km/jam`."""
    found = phrase(lexed, after, tables.UNITS)
    if found is None or (found[1] == after + 1 and lexed.types[after] not in "U°"):
        return None
    return Found("quantity", at, found[1], QuantityForm(number, found[0]))


def noun(lexed: Lexed, at: int) -> str:
    """The folded word at `at` if it is a common noun, or something like one."""
    return lexed.folded[at] if lexed.types[at : at + 1] in ("a", "A", "B") else ""


def ordinal(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`kedua`, `ke-79`, `kedua puluh lima`, `second`; `kedua negara` counts two."""
    value, after = ordinal_number(lexed.words[at], tables), at + 1
    follows = lexed.folded[after] if after < len(lexed.folded) else ""
    if follows in tables.NOT_ORDERED:
        return None
    if lexed.types[after : after + 1] == "h" and value < 10:
        value, after = tens(lexed, after, value, tables)
    if collected(lexed, at, after, tables):
        return Found("count", at, after, CountForm(Amount(value), noun(lexed, after)))
    return Found("ordinal", at, after, OrdinalForm(value, noun(lexed, after)))


def tens(lexed: Lexed, at: int, value: int, tables: ModuleType) -> tuple[int, int]:
    """`kedua` + `puluh lima`: the ordinal and the token after it."""
    word = lexed.folded[at]
    value = value + tables.TEENS[word] if word in tables.TEENS else value * int(tables.MULTIPLIERS[word])
    after = at + 1
    rest = amount(lexed, after, tables) if word not in tables.TEENS and lexed.types[after : after + 1] == "u" else None
    if rest is not None and rest[0].number < (10 if value < 100 else 100):
        return value + int(rest[0].number), rest[1]
    return value, after


def collected(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """Whether an ordinal means all of them: `kedua negara`, but not `mobil kedua`, `yang kedua`, `kedua kalinya`."""
    if not tables.COLLECTED or "-" in lexed.words[at] or tables.ORDINALS.get(lexed.folded[at], 0) < 2:
        return False
    before = lexed.folded[at - 1] if at else ""
    follows = lexed.folded[after] if after < len(lexed.folded) else ""
    if before in tables.IN_ORDER or follows in tables.NOT_COLLECTED or noun(lexed, after) == "":
        return False
    return follows in tables.COLLECTED or not before.isalpha() or before in tables.FUNCTION_WORDS


def count(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """A bare number that counts something; None where it only names."""
    if bracketed_age(lexed, at, after):
        return Found("age", at, after, AgeForm(number))
    if named(lexed, at, after, tables):
        return None
    return Found("count", at, after, CountForm(number, noun(lexed, after)))


def bracketed_age(lexed: Lexed, at: int, after: int) -> bool:
    """`Siti Aminah (31)`: a two-digit number alone in brackets behind two capitalised words."""
    if lexed.types[at] != "d" or len(lexed.words[at]) != 2 or lexed.words[at][0] == "0":
        return False
    return at > 2 and lexed.types[at - 3 : after + 1] == "AA(d)" and not lexed.gaps[at] and not lexed.gaps[after]


def named(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """Whether a number is part of a name, a label, a score or a code rather than a count."""
    before, behind = lexed.types[at - 1 : at] if at else "", lexed.types[after : after + 1]
    word = lexed.words[at]
    tight = at > 0 and not lexed.gaps[at]
    if before in ("λ", "/", "#", "+", ":") and (before != ":" or tight):
        return True
    if before == "." and at > 1 and lexed.types[at - 2] == "λ":
        return True
    if lexed.types[at] == "u" and after == at + 1 and tables.NUMBERS[lexed.folded[at]] == 1:
        return lexed.folded[after : after + 1] != [] and lexed.folded[after] in tables.NOT_COUNTED
    if lexed.types[at] not in "dn4":
        return False
    if word[0] == "0" and len(word) > 1 and word.isdigit() and before:
        return True
    if tight and before in ("-", "'", ")", "@", "_") or (behind and behind in "-/:@" and not lexed.gaps[after]):
        return True
    if behind == "A" and before != "A" and at and lexed.types[at] == "d":
        return True
    if behind == "(" and before == "A":
        return True
    return before in ("A", "B", "C") and behind not in ("a",)


__all__ = ["Found", "SetForm", "numeric"]
