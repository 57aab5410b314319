"""Days that are counted in days of their kind: `the week after next`, `Friday before last`, `three Sundays ago`, `March after next`.

Comes in: tokens. Goes out: forms whose `toward` says the side of the publication and whose `which` says which one on that side.
"""

from types import ModuleType

from verify.values.durations import away
from verify.values.forms import CountForm, DateForm, Part
from verify.values.found import Found
from verify.values.lexer import Lexed
from verify.values.parts import named_month

#: which number of weekdays is counted
MOST = 60


def beyond(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the week after next`, `the year before last`, `Friday after next`: the second one."""
    toward = tables.BEYOND.get((lexed.folded[last - 2], lexed.folded[last - 1]))
    behind = lexed.folded[last] if last < len(lexed.folded) else "."
    if toward is None or (behind[0].isalpha() and behind not in tables.FUNCTION_WORDS):
        return []  # the week before last season
    at = last - 3
    word, kind = lexed.folded[at], lexed.types[at]
    parts = (Part("direction", lexed.starts[last - 2], lexed.ends[last - 1]),)
    if kind == "W":
        form = DateForm(weekday=tables.WEEKDAYS.get(word), toward=toward, which=2, parts=parts)
    elif kind == "M":
        form = DateForm(month=named_month(word, tables), toward=toward, which=2, parts=parts)
    else:
        form = DateForm(unit=tables.TIME_UNITS[word][1], offset=2 * toward, parts=parts)
    return [Found("date", first, last, form)]


def weekdays_away(lexed: Lexed, count: Found, tables: ModuleType) -> Found | None:
    """`three Fridays from now`, `two Sundays ago`: a count before weekdays, and words that say which way."""
    at = count.last
    if (
        not isinstance(count.form, CountForm)
        or lexed.types[at : at + 1] != "W"
        or lexed.folded[at] not in tables.WEEKDAYS
    ):
        return None
    number, way = count.form.amount.number, away(lexed, at + 1, tables)
    if way is None or not 1 <= number < MOST or number != int(number):
        return None
    parts = (
        Part("number", lexed.starts[count.first], lexed.ends[at - 1]),
        Part("weekday", lexed.starts[at], lexed.ends[at]),
    )
    form = DateForm(weekday=tables.WEEKDAYS[lexed.folded[at]], toward=way[0], which=int(number), parts=parts)
    return Found("date", count.first, way[1], form)
