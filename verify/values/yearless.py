"""Days in digits without a year: `on 22/04`, `from 10/1 to 11/7`, `10/1-11/2/2017`; elsewhere such digits are a fraction.

Comes in: a token with one slash that a rule of `grammar` matched. Goes out: the day, where a word before it or a date
behind its hyphen says that it is one, and where what follows is not counted by it.
"""

from types import ModuleType

from verify.values.dates import date
from verify.values.days import ordinal
from verify.values.found import Found, counts
from verify.values.lexer import Lexed

#: what fractions in copy are parts of
PARTS = (2, 3, 4, 5, 6, 8, 10, 16)


def slashdate(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`22/04` behind `on`, with a year that follows (`5/7, 2020`); languages that put the month first alone write so."""
    if tables.DATE_ORDER != "mdy" or lexed.folded[first] in tables.NO_DATES or not meant(lexed, first, tables):
        return []
    if counts(lexed, last, tables):
        return []
    form = date(lexed, first, last, tables)
    if form is None or ordinal(2000, form.month or 0, form.day or 0) is None:
        return []
    if lexed.types[last : last + 2] == ",4":
        form, last = form._replace(year=int(lexed.words[last + 1])), last + 2
    return [Found("date", first, last, form)]


def meant(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a day is meant: by the word before it, or because a day before or behind it in one list is."""
    word = lexed.folded[at - 1] if at else ""
    if word in tables.ON or (word in tables.DAY_CUES and not fraction(lexed, at)):
        return True
    if at > 1 and lexed.types[at - 2] == "3" and lexed.types[at - 1] in "-X&x,":
        return meant(lexed, at - 2, tables) or (lexed.types[at - 1] == "-" and not fraction(lexed, at - 2))
    behind = lexed.types[at + 1 : at + 3]
    return behind == "-6" or (behind == "-3" and not fraction(lexed, at) and not fraction(lexed, at + 2))


def fraction(lexed: Lexed, at: int) -> bool:
    """Whether digits may well be a fraction."""
    top, _, bottom = lexed.words[at].partition("/")
    return int(top) < int(bottom) and int(bottom) in PARTS
