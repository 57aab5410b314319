"""The rulebook as the engine uses it: resolved, checked, and plain enough for a JSON cache.

Every field is a string, a number, a boolean, None, or tuples and dicts of those; `cache.py` writes it as JSON
and reads it back. Pattern nodes are described in docs/architecture.md ("A rule, compiled"). An expression
(`means`, the sides of a check) is one of

    ["number", "24"]   ["date", "2000-07-19", "2000-07-20"]   ["word", "achieved"]   ["entity", "putin"]
    ["slot", "n"]      the value that the slot of this phrasing matched
    ["event"]          the day of the event that the sentence gives, else the publication day
    ["claim", name]    the value of that predicate (in a check: joined on equal arguments)
    ["fact", predicate, [argument, …]]   the value of a fact; an argument is a slot's name, an entity id or a literal
    ["duration", number, unit]   a length of time; units as written in the rule file (`days`, `tahun`)
    ["+"|"-", left, right]
and a condition is ["<"|"<="|">"|">="|"="|"!=", left, right] or ["and"|"or", left, right] or ["not", condition].
"""

from typing import Any, NamedTuple, Protocol, TypeAlias

from verify.model import Entity, Fact, Value
from verify.rulebook.kinds import KINDS

Node: TypeAlias = list[Any]
Expression: TypeAlias = list[Any]


class Slot(NamedTuple):
    """An argument of a predicate: its name, the entity kind it takes, and what fills it when a sentence leaves it open."""

    name: str
    kind: str
    default: str = ""  # entity id or `=literal`; "" means: to be resolved


class Predicate(NamedTuple):
    """What a claim block declares."""

    name: str
    slots: tuple[Slot, ...]
    kind: str  # value kind, or an entity kind, or "word"
    of: tuple[str, ...] = ()  # folded head nouns that a count may count
    many: bool = False
    per: tuple[str, ...] = ()
    severity: str = "error"
    over_time: str = ""  # rises|ages|revised
    label: dict[str, str] = {}  # language → how messages name it: `kunjungan sebelumnya`
    path: str = ""
    line: int = 0
    unless_corrected: bool = False  # `over time rises unless corrected`


class Phrasing(NamedTuple):
    """One `says` line: a pattern that yields claims of a predicate."""

    predicate: str
    language: str
    nodes: list[Node]
    text: str  # as the editor wrote it
    means: Expression | None = None
    path: str = ""
    line: int = 0


class Office(NamedTuple):
    """An office and who holds it when (ordinals, both inclusive; None is open)."""

    id: str
    names: tuple[str, ...]
    holders: tuple[tuple[str, int | None, int | None], ...]
    source: str = ""
    seen: str = ""
    within: str = ""
    path: str = ""
    line: int = 0


class RuleCheck(NamedTuple):
    """A `check` block: a condition over claims that must never hold."""

    name: str
    condition: Expression
    severity: str
    message: dict[str, str]  # language → message template, may be empty
    path: str = ""
    line: int = 0


class Example(NamedTuple):
    """An example in a rule file: what its text must give, and what it must not."""

    predicate: str
    text: str
    published: int | None
    language: str
    gives: tuple[str, ...]  # values as written in the rule file; empty with `nothing`
    arguments: tuple[tuple[str, str], ...]
    but_not: tuple[str, ...]
    nothing: bool
    path: str = ""
    line: int = 0
    values: tuple[Value, ...] = ()  # `gives` as values: each must lie inside the value of the claim
    not_values: tuple[Value, ...] = ()  # `but not` as values: each must lie outside


class Base(Protocol):
    """A fact base beside the rule files, asked one signature at a time."""

    def about(self, predicate: str, arguments: tuple[str, ...]) -> tuple[Fact, ...]:
        """The facts of a signature, by place; literals in small letters."""


class Rulebook(NamedTuple):
    """Everything that rule files say, ready for use."""

    entities: dict[str, Entity]
    offices: dict[str, Office]
    facts: tuple[Fact, ...]
    predicates: dict[str, Predicate]
    phrasings: tuple[Phrasing, ...]
    checks: tuple[RuleCheck, ...]
    examples: tuple[Example, ...]
    #: first folded word of a name → [folded words of the name, "entity"|"office", id, kind], longest first
    aliases: dict[str, list[tuple[tuple[str, ...], str, str, str]]]
    cues: dict[str, str] = {}  # words that rule files add to a language's tables: word → what it is
    #: per language: trigger word → [phrasing number, nodes before it (reversed), nodes after it]
    triggers: dict[str, dict[str, list[tuple[int, list[Node], list[Node]]]]] = {}
    #: child → parent of the kinds of entities, those that rule files declare included
    kinds: dict[str, str] = KINDS
    #: `as of` patterns: how a sentence gives the day that a claim speaks of
    as_of: tuple[Phrasing, ...] = ()
    #: facts that no rule file holds
    base: Base | None = None
