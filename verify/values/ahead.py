"""Which way a day or month without year looks: `akan dibuka pada November`, `will meet on Monday`, `by December`.

Comes in: a date with its place among the tokens. Goes out: the same, marked as the coming one where the words of its
clause look ahead (`AHEAD` of the language; `AHEAD_WALLS` end the search).
"""

from types import ModuleType

from verify.values.forms import DateForm
from verify.values.found import Found
from verify.values.lexer import Lexed

#: how many tokens before a date a word may stand that looks ahead, and how many behind one that opens its sentence
FORESIGHT, ONSIGHT = 12, 6


def ahead(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """The date, as the coming one if its clause looks ahead."""
    form = found.form
    if not isinstance(form, DateForm) or not undecided(form):
        return found
    if foretold(lexed, found.first, tables) or opens(lexed, found, tables) or bought(lexed, found, tables):
        return found._replace(form=form._replace(toward=3))
    return found


def undecided(form: DateForm) -> bool:
    """Whether the words leave open which one is meant: a month, weekday, season or quarter and nothing more."""
    if form.day is not None or form.year is not None or form.toward or form.base != "publication" or form.holiday:
        return False
    if form.span == "quarter":
        return not any(part.name == "direction" for part in form.parts)
    return (
        form.offset is None
        and not form.span
        and (form.month is not None or form.weekday is not None or bool(form.season))
    )


def foretold(lexed: Lexed, first: int, tables: ModuleType) -> bool:
    """Whether a word that looks ahead stands before the date in its clause."""
    beside = lexed.folded[first - 1] if first else ""
    weekday = "W" in lexed.types[first : first + 2]
    until = beside in tables.UNTIL or beside in (tables.THROUGH if weekday else tables.BY)
    if " ".join(lexed.folded[max(0, first - 3) : first]) in tables.SOONEST:
        return True
    if until and tables.UNDONE.isdisjoint(lexed.folded[max(0, first - 6) : first + 6]):
        return True
    start = first - 1 - (beside in tables.DATE_LINKS)
    for at in range(start, max(-1, first - FORESIGHT), -1):
        word = lexed.folded[at]
        if word == "." and lexed.types[at - 1] in "πUą":
            continue  # at 11 a.m. Saturday
        if word in tables.AHEAD and lexed.folded[at + 1] in tables.AHEAD_LINKS.get(word, lexed.folded):
            return bool(tables.UNDONE.isdisjoint(lexed.folded[max(0, at - 3) : at]))  # had been planned for
        if word in tables.AHEAD_WALLS or word in ".!?":
            return False
    return False


def opens(lexed: Lexed, found: Found, tables: ModuleType) -> bool:
    """`On Friday the court will rule`: the date opens its sentence and the verb behind it looks ahead."""
    first = found.first - (found.first > 0 and lexed.types[found.first - 1] in "DF")
    if first and lexed.types[first - 1] not in '.!?"' and "\n" not in lexed.gaps[first]:
        return False
    for word in lexed.folded[found.last : found.last + ONSIGHT]:
        if word in tables.AHEAD and word not in tables.AHEAD_LINKS:
            return True
        if word in ".,;:!?" or word in tables.AHEAD_WALLS:
            return False
    return False


def bought(lexed: Lexed, found: Found, tables: ModuleType) -> bool:
    """`oil for March delivery`, `the December contract`."""
    return lexed.folded[found.last : found.last + 1] != [] and lexed.folded[found.last] in tables.FUTURES
