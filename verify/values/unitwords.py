"""Units told by a plain word before them: `all day`, `these days`, `twice a week`.

Comes in: a run that a rule of `grammar` matched. Goes out: the time, or nothing where the words are none of the tables.
"""

from types import ModuleType

from verify.values.forms import Amount, DateForm, DurationForm, Part, SetForm
from verify.values.found import Found
from verify.values.holidays import day_feast
from verify.values.lexer import Lexed
from verify.values.sets import LETTERS


def plainword(lexed: Lexed, at: int, last: int, tables: ModuleType) -> list[Found]:
    """A feast that ends in the unit, else what the word before it makes of the unit."""
    if lexed.types[at] in "ey" and (feast := day_feast(lexed, at, last, tables)):
        return feast
    before, word = lexed.folded[at - 1], lexed.folded[at]
    plural, unit = word in tables.PLURAL_UNITS, tables.TIME_UNITS[word][1]
    if before in tables.WHOLE and not plural:
        return [Found("duration", at - 1, last, DurationForm(((Amount(1), unit),)))]
    parts = (Part("phrase", lexed.starts[at - 1], lexed.ends[at]),)
    ref = tables.WORDED_UNITS.get((before, word))
    return [Found("date", at - 1, last, DateForm(ref=ref, parts=parts))] if ref else []


def times_a(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`twice a week`, `once a year`, `three times a day`."""
    counted = lexed.folded[first + 1 : first + 2] == [tables.TIMES] or lexed.folded[first] in tables.TIMES_WORDS
    number = tables.NUMBERS.get(lexed.folded[first], lexed.folded[first])
    number = 1 if number == tables.ONCE else number
    if not counted or not str(number).isdigit():
        return []
    value = LETTERS.get(tables.TIME_UNITS[lexed.folded[last - 1]][1], "P{}D").format(1)
    parts = (Part("set", lexed.starts[first], lexed.ends[last - 1]),)
    return [Found("set", first, last, SetForm(value, freq=f"{number}X", parts=parts))]
