"""Times that words name without a number: `baru-baru ini`, `masa depan`, `keesokan harinya`, `malam hari`.

Comes in: tokens at which such words begin, and the language's tables. Goes out: a `DateForm` that stands for the past,
the present or the future (TIMEX3 `PAST_REF`, …), or that counts from the day told last in the text.
"""

from types import ModuleType

from verify.values.forms import DateForm, Part
from verify.values.found import Found, phrase
from verify.values.lexer import Lexed


def timephrase(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """The longest phrase of the table that begins at a token; None if there is none."""
    found = phrase(lexed, at, tables.TIME_PHRASES)
    if found is None:
        return None
    (ref, days, part), last = found
    spans = (Part("phrase", lexed.starts[at], lexed.ends[last - 1]),)
    if ref:
        return Found("date", at, last, DateForm(ref=ref, parts=spans))
    return Found("date", at, last, from_text(days, part, spans))


def from_text(days: int | None, part: str, spans: tuple[Part, ...]) -> DateForm:
    """So many days from the day told last, at a part of the day; None is a time told elsewhere, whichever it was."""
    return DateForm(unit="" if days is None else "day", offset=days, part=part, base="text", parts=spans)


def evebefore(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`the day before`, `the year before that`: a unit that counts from the time told last; none before what it precedes."""
    toward = tables.LATER.get(lexed.folded[first + 2], 0)
    unit = tables.TIME_UNITS.get(lexed.folded[first + 1], ("", "day"))[1]
    part = tables.PARTS_OF_DAY.get(lexed.folded[first + 1], ("",))[0]
    if not toward or lexed.folded[first + 1] in tables.PLURAL_UNITS:
        return []
    spans = (Part("phrase", lexed.starts[first], lexed.ends[last - 1]),)
    return [Found("date", first, last, DateForm(unit=unit, offset=toward, part=part, base="text", parts=spans))]


def partofday(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`malam hari`, `sore harinya`, `sejak pagi`: a part of a day that is told elsewhere."""
    if lexed.folded[last : last + 1] == ["raya"] or lexed.folded[first:last] == ["dini"]:
        return []  # malam hari raya · sejak dini
    part = tables.PARTS_OF_DAY[lexed.folded[first]][0]
    spans = (Part("part", lexed.starts[first], lexed.ends[last - 1]),)
    told = lexed.folded[last - 1].endswith("nya")
    return [Found("date", first, last, from_text(0 if told else None, part, spans))]
