"""Clock times in tokens: those that say so themselves (`18:00 GMT`, `3 p.m.`, `08:30`) and those that a word before them does.

Comes in: a run that a rule of `grammar` matched. Goes out: the time with its hedge, or nothing: a score, a verse, a ratio.
"""

from types import ModuleType

from verify.values.clock import impossible, time
from verify.values.forms import TimeForm
from verify.values.found import Found
from verify.values.hedges import hedge
from verify.values.lexer import Lexed


def times(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    form = time(lexed, first, last, tables)
    if form is None:
        return []
    if first + 1 == last and (
        not (plain_clock(form) or cued(lexed, first, tables, form)) or lexed.types[first - 1 : first] == "λ"
    ):
        return []
    if lexed.types[first:last] == "dP" and not noon(lexed, first, tables):
        return []
    if lexed.types[last - 1] == ")" and "(" not in lexed.types[first:last]:
        last -= 1
    before = hedge(lexed, first, tables)
    if before is not None:
        return [Found("time", before[1], last, form._replace(bound=before[0][0]))]
    return [Found("time", first, last, form)]


def noon(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """`12 noon`, `12 midnight`; other numbers before parts of the day are how many."""
    _, lo, hi = tables.PARTS_OF_DAY[lexed.folded[at + 1]]
    return lexed.folded[at] == "12" and lo == hi


def cued(lexed: Lexed, at: int, tables: ModuleType, form: TimeForm) -> bool:
    """`at 3:30`: a word before the digits says that they are a clock time."""
    return at > 0 and form.minute is not None and not impossible(form) and lexed.folded[at - 1] in tables.CLOCK_CUES


def plain_clock(form: TimeForm) -> bool:
    """Whether digits without any cue can only be a clock time: `08:30`, but no score and no verse."""
    return (
        form.minute is not None
        and form.hour < 24
        and form.minute < 60
        and all(p.end - p.start == 2 for p in form.parts)
    )
