"""Money in tokens → `MoneyForm`s: currency before or behind the number, magnitudes, ranges.

`Rp 1,2 miliar`, `US$5`, `Rp 5 M` (miliar in Indonesian), `5 juta dolar AS`, `Rp 300 miliar-Rp 400 miliar`.
"""

from types import ModuleType

from verify.values.compounds import with_cents
from verify.values.forms import Amount, MoneyForm
from verify.values.found import Found, phrase
from verify.values.fractions import times
from verify.values.lexer import Lexed
from verify.values.numbers import amount, negative
from verify.values.spans import between, lent, moves, second_end


def money_before(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`Rp 1,2 miliar`, `US$5`, `Rp. 315,00`, `Rp 5 M`, `Rp 300 miliar-Rp 400 miliar`."""
    kind = lexed.types[at]
    code = tables.CURRENCY_SIGNS.get(kind) or currency_code(lexed, at, tables)
    prefix = prefixed(lexed, at, tables)
    code, first = (prefix, at - 1) if prefix else (code, at)
    start = at + 1 + (lexed.types[at + 1 : at + 2] == "." and lexed.types[at] == "E")
    sunk = kind != "E" and lexed.types[at + 1 : at + 2] == "-" and not lexed.gaps[at + 1]  # $-99.99
    start += sunk
    if lexed.types[start : start + 1] not in ("d", "n", "4", "u", "s", "v", "h", "m"):
        return None
    found = amount(lexed, start, tables)
    if found is None:
        return None
    number, after = money_letter(lexed, *found, tables)
    if sunk:
        return Found("money", first, after, MoneyForm(negative(number), code))
    second = span_start(lexed, first, after, kind, tables)
    other = amount(lexed, second, tables) if second else None
    if other is not None:
        high, last = money_letter(lexed, *other, tables)
        low = lent(lexed, number, after - start, high, second, last, tables)
        if low.number < high.number:
            number, after = Amount(low.number, high.step, high.step, "between", high.number), last
    return with_cents(lexed, Found("money", first, after, MoneyForm(number, code)), tables)


def currency_code(lexed: Lexed, at: int, tables: ModuleType) -> str:
    """The code of a currency sign in letters: `Rp`, `US$`, `CAD`."""
    codes: dict[str, str] = tables.CURRENCY_CODES
    return codes.get(lexed.words[at]) or codes.get(lexed.folded[at], "")


def prefixed(lexed: Lexed, at: int, tables: ModuleType) -> str:
    """The code of a sign with letters before it: `Sin$`, `C $`; nothing if there are none that the tables know."""
    if not at or lexed.types[at] not in "$€£¥":
        return ""
    if lexed.types[at - 1] in "ABC" and not lexed.gaps[at]:
        known = tables.CURRENCY_CODES.get(lexed.folded[at - 1] + lexed.folded[at])
        if known:
            return str(known)
    dollars = tables.DOLLARS.get(lexed.folded[at - 1]) if lexed.types[at] == "$" else None
    return dollars[0] if dollars and (not lexed.gaps[at] or dollars[1]) else ""  # `a $5 note` is no Australian one


def span_start(lexed: Lexed, first: int, after: int, kind: str, tables: ModuleType) -> int:
    """Where the second amount of `Rp 1-2 juta`, `Rp 300 miliar-Rp 400 miliar`, `between $2 and $3` begins; 0 if there is none."""
    joint = lexed.types[after : after + 1]
    if joint == "X" and moves(lexed, first, tables):
        return 0
    if joint not in ("-", "X") and not (joint == "x" and between(lexed, first, tables)):
        return 0
    follows = lexed.types[after + 1 : after + 2]
    return after + 2 if follows == kind else after + 1 if follows in ("d", "n", "4") else 0


def money_letter(lexed: Lexed, number: Amount, after: int, tables: ModuleType) -> tuple[Amount, int]:
    """`Rp 5 M`: a capital letter behind a currency is a magnitude (M is miliar in Indonesian)."""
    word = lexed.words[after] if after < len(lexed.words) else ""
    if lexed.types[after - 1 : after] == "C" and lexed.words[after - 1] in tables.MONEY_LETTERS and number.step > 1:
        wrong = tables.NUMBER_LETTERS[lexed.words[after - 1]]
        return scaled(number, tables.MONEY_LETTERS[lexed.words[after - 1]], wrong), after
    if word in tables.MONEY_LETTERS and lexed.types[after] in "CkU" and number.step <= 1:
        return scaled(number, tables.MONEY_LETTERS[word], 1), after + 1
    return number, after


def scaled(number: Amount, factor: int, divisor: int) -> Amount:
    """The amount times `factor / divisor`, which must come out whole in the given number's own digits."""
    share = f"{factor}/{divisor}"
    step = times(share, number.step)
    return number._replace(number=times(share, number.number), step=step, grid=times(share, number.grid))


def money_after(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`5 juta dolar AS`."""
    found = named(lexed, after, tables)
    if found is None:
        return None
    code, last = found
    joint = lexed.types[last : last + 1]
    both = joint == "x" and between(lexed, at, tables)
    if (
        (joint in ("X", "-") or both) and number.bound == "equal" and not (joint == "X" and moves(lexed, at, tables))
    ):  # 10 dolar hingga 20 dolar
        second = amount(lexed, second_end(lexed, last + 1, tables), tables)
        same = phrase(lexed, second[1], tables.CURRENCIES) if second else None
        if second and same and same[0] == code and number.number < second[0].number:
            high = second[0]
            number, last = Amount(number.number, high.step, high.step, "between", high.number), same[1]
    return with_cents(lexed, Found("money", at, last, MoneyForm(number, code)), tables)


def named(lexed: Lexed, after: int, tables: ModuleType) -> tuple[str, int] | None:
    """The currency named at a token, with its country before it or not, and the token after it."""
    known = phrase(lexed, after, tables.CURRENCIES) if lexed.types[after] == "G" else None
    if known:
        return known
    noun = lexed.folded[after + 1] if after + 1 < len(lexed.folded) else ""
    code = tables.NATIONAL.get((lexed.folded[after], noun.removesuffix("s")))
    return (code, after + 2) if code else None
