"""Numbers before ordinals and quarters → parts of one or places in an order: `two thirds`, `twenty second`, `three quarters of`.

Comes in: a number and the token behind it. Goes out: the share as a count, the place as an ordinal, or None for neither.
"""

from types import ModuleType

from verify.model import Number
from verify.values.forms import Amount, CountForm, OrdinalForm
from verify.values.found import Found, noun
from verify.values.fractions import scaled, times
from verify.values.lexer import Lexed
from verify.values.places import ordinal_number


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


def parted(lexed: Lexed, after: int, number: Amount, tables: ModuleType) -> Amount:
    """`two thirds`, `dua pertiga`: so many parts of one."""
    return Amount(times(f"1/{tables.DENOMINATORS[lexed.folded[after]]}", number.number))


def shared(lexed: Lexed, after: int, number: Amount, tables: ModuleType) -> tuple[Amount, int] | None:
    """`three quarters of the seats`, `three quarters of a million`, `three quarters million`; None for lengths of time."""
    parted = tables.DENOMINATORS.get(lexed.folded[after], 0)
    behind = lexed.folded[after + 1] if after + 1 < len(lexed.folded) else ""
    if not 0 < number.number < parted or not (behind in tables.PARTITIVE or behind in tables.MAGNITUDES):
        return None
    return scaled(times(f"1/{parted}", number.number), lexed, after + 1, tables)


def tens_parted(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Amount | None:
    """`one hundred thirty fifths`: 100 parts of 35, where tens and ones name the parts; `and` parts them from the number."""
    tens, ones = tables.NUMBERS.get(lexed.folded[after - 1], 0), tables.DENOMINATORS[lexed.folded[after]]
    size = abs(number.number)
    if tens not in range(20, 100, 10) or ones > 9 or size <= tens or "x" in lexed.types[at:after]:
        return None
    return Amount(times(f"{size - tens}/{tens + ones}", 1 if number.number > 0 else -1))


def lasting_quarters(lexed: Lexed, at: int, after: int) -> bool:
    """Whether quarters are those of a year (`for three quarters`, `the last two quarters`), not parts of something."""
    before = lexed.types[at - 1 : at]
    return before in tuple("FDLηSTλxX") or lexed.types[after + 1 : after + 2] in tuple("lfLFD")


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
