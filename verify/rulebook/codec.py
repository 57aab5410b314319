"""The rulebook and its problems ↔ one text of JSON lines, shaped so that reading costs little more than what is used.

The first line holds what every run needs; the next ones phrasings, examples, and the entries of indexes, which stay
text until they are asked for. Named tuples become lists of their fields in order, decimals become strings, a
finite set `{"names": […]}`. What is read back equals what was written.
"""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from verify.model import Entity, Fact, Interval, Names, Number, Problem, Ranges, Value
from verify.rulebook.compiled import Example, Office, Phrasing, Predicate, Rulebook, RuleCheck, Slot
from verify.rulebook.lazy import BATCH, Rows, Shelf

Loaded = tuple[Rulebook, tuple[Problem, ...]]
_json = json.JSONEncoder(separators=(",", ":")).encode


def dumps(rulebook: Rulebook, problems: tuple[Problem, ...]) -> str:
    """The text of a rulebook and its problems."""
    lines: list[str] = []

    def later(rows: Any) -> int:
        """Put rows on lines of their own, a batch to a line; the first line keeps their number."""
        rows = list(rows)
        lines.extend(_json(rows[at : at + BATCH]) for at in range(0, len(rows), BATCH))
        return len(rows)

    head = [
        list(rulebook.entities.values()),
        list(rulebook.offices.values()),
        [fact._replace(value=value_row(fact.value)) for fact in rulebook.facts],
        list(rulebook.predicates.values()),
        later(rulebook.phrasings),
        rulebook.checks,
        later(map(_example_row, rulebook.examples)),
        [list(rulebook.aliases), later(rulebook.aliases.values())],
        rulebook.cues,
        {language: [list(words), later(words.values())] for language, words in rulebook.triggers.items()},
        rulebook.kinds,
        later(rulebook.as_of),
        problems,
    ]
    return "\n".join([_json(head), *lines])


def loads(text: str) -> Loaded:
    """What `dumps` wrote; anything else raises ValueError, TypeError, KeyError, AttributeError or IndexError."""
    first, *lines = text.split("\n")
    at = 0

    def later(size: int, make: Callable[[Any], Any]) -> Any:
        nonlocal at
        first, at = at, at - (-size // BATCH)
        return Rows(lines[first:at], size, make)

    (
        entities,
        offices,
        facts,
        predicates,
        phrasings,
        checks,
        examples,
        aliases,
        cues,
        triggers,
        kinds,
        as_of,
        problems,
    ) = json.loads(first)
    rulebook = Rulebook(
        entities={row[0]: _entity(*row) for row in entities},
        offices={row[0]: _office(*row) for row in offices},
        facts=tuple([_fact(*row) for row in facts]),
        predicates={row[0]: _predicate(*row) for row in predicates},
        phrasings=later(phrasings, Phrasing._make),
        checks=tuple(map(RuleCheck._make, checks)),
        examples=later(examples, _example),
        aliases=Shelf(aliases[0], later(aliases[1], _aliases)),
        cues=cues,
        triggers={language: Shelf(words, later(size, _entries)) for language, (words, size) in triggers.items()},
        kinds=kinds,
        as_of=later(as_of, Phrasing._make),
    )
    if at != len(lines):
        raise ValueError("lines that nobody asked for")
    return rulebook, tuple(map(Problem._make, problems))


# --- values -----------------------------------------------------------------------------------------


def value_row(value: Value) -> Any:
    """A value as JSON can hold it; `value_of(*row)` makes it again."""
    likely = _set_row(value.likely)
    possible = None if value.possible == value.likely else _set_row(value.possible)
    return [value.kind, likely, possible, value.unit, value.text]


def _set_row(found: Ranges | Names) -> Any:
    if isinstance(found, frozenset):
        return {"names": sorted(found)}
    return [[_number_row(i.lo[0]), i.lo[1], _number_row(i.hi[0]), i.hi[1]] for i in found]


def _number_row(number: Number) -> int | str:
    return number if isinstance(number, int) else str(number)


def value_of(kind: str, likely: Any, possible: Any, unit: str, text: str) -> Value:
    """The value of a row."""
    first = _set(likely)
    return Value(kind, first, first if possible is None else _set(possible), unit, text)


def _set(rows: Any) -> Ranges | Names:
    if type(rows) is dict:
        return frozenset(rows["names"])
    return tuple([Interval((_number(lo), a), (_number(hi), b)) for lo, a, hi, b in rows])


def _number(number: int | str) -> Number:
    return number if type(number) is int else Decimal(number)


# --- the rest ---------------------------------------------------------------------------------------


def _entity(id: str, kind: str, names: list[str], not_names: list[str], within: list[str], where: list[Any]) -> Entity:
    return Entity(id, kind, tuple(names), tuple(not_names), tuple(within), tuple(where))


def _office(id: str, names: list[str], holders: list[Any], *rest: Any) -> Office:
    return Office(id, tuple(names), tuple(map(tuple, holders)), *rest)


def _fact(id: str, predicate: str, arguments: list[str], value: list[Any], *rest: Any) -> Fact:
    return Fact(id, predicate, tuple(arguments), value_of(*value), *rest)


def _predicate(
    name: str, slots: list[Any], kind: str, of: list[str], many: bool, per: list[str], *rest: Any
) -> Predicate:
    return Predicate(name, tuple(map(Slot._make, slots)), kind, tuple(of), many, tuple(per), *rest)


def _aliases(rows: list[Any]) -> list[tuple[tuple[str, ...], str, str, str]]:
    return [(tuple(name), what, id, kind) for name, what, id, kind in rows]


def _entries(rows: list[Any]) -> list[Any]:
    return list(map(tuple, rows))


def _example_row(example: Example) -> Any:
    return example._replace(
        values=tuple(map(value_row, example.values)), not_values=tuple(map(value_row, example.not_values))
    )


def _example(row: list[Any]) -> Example:
    found = Example._make(row)
    return found._replace(
        gives=tuple(found.gives),
        arguments=tuple((name, value) for name, value in found.arguments),
        but_not=tuple(found.but_not),
        values=tuple(value_of(*value) for value in found.values),
        not_values=tuple(value_of(*value) for value in found.not_values),
    )
