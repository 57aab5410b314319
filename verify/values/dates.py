"""Runs of tokens that are dates → `DateForm`s: what each token adds, and nothing that it only implies.

Comes in: a run that a rule of `grammar` matched. Goes out: its form with the spans of its parts, or None where the
words turn out to be no date (`32 Juni` is one: it refutes itself; `Juni 19` is none in Indonesian).
"""

from collections.abc import Callable
from types import ModuleType

from verify.values.draft import Draft
from verify.values.forms import DateForm
from verify.values.lexer import Lexed
from verify.values.parts import day_first, era, modifier, month, part_of_day, weekday, year
from verify.values.places import decade, ordinal, quarter, quarter_code, season
from verify.values.relative import deictic, direction, moment, now, that, unit_word
from verify.values.slashed import broken, slashes


def date(lexed: Lexed, first: int, last: int, tables: ModuleType) -> DateForm | None:
    """The form of the tokens `first` to `last` (exclusive); None if they are no date."""
    draft = Draft()
    at = first
    while at < last:
        reader = READERS.get(lexed.types[at])
        after = reader(lexed, at, last, tables, draft) if reader else at + 1
        if after < 0:
            return None
        at = after
    if "order" in draft and draft.pop("order") == "month-first" and not tables.MONTH_FIRST:
        return None
    if not sensible(draft):
        return None
    draft["parts"] = tuple(draft.parts)
    return DateForm(**draft)  # type: ignore[arg-type]


def sensible(draft: Draft) -> bool:
    """Whether the fields say when something is."""
    return any(
        draft.get(name) is not None for name in ("year", "month", "day", "weekday", "offset", "ref", "season", "base")
    )


Reader = Callable[[Lexed, int, int, ModuleType, Draft], int]
#: type of a token → what reads it
READERS: dict[str, Reader] = {
    "n": broken, "W": weekday, "w": weekday, "M": month, "d": day_first, "4": year, "ð": year, "6": slashes, "3": slashes,
    "P": part_of_day, "b": modifier, "l": direction, "f": direction, "t": direction, "L": direction, "R": deictic,
    "N": now, "σ": moment, "τ": that, "T": that, "Σ": that, "₿": era, "C": era, "ą": era,
    "e": unit_word, "y": unit_word, "r": unit_word, "i": unit_word,
    "ϟ": quarter, "ϙ": quarter_code, "θ": season, "O": ordinal, "ϡ": decade,
}  # fmt: skip
