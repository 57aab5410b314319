"""The tables of a grammar → trees: what Lark's LALR parser does with a sound text, without importing Lark.

Comes in: the tables as Lark writes them, read from JSON. Goes out: the tree that Lark would build, or None where the
text does not fit the grammar; then Lark itself is asked what it expected. A test holds the two to the same trees.
(After an edit one block is read anew; importing Lark for it would cost as much as a whole bare interpreter.)
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

#: A terminal and what matches it.
Scanner = tuple[str, Callable[[str, int], "re.Match[str] | None"]]


class Token(str):
    """A piece of text, the terminal that it is, and where it stands (line and column from 1, offset from 0)."""

    type: str
    line: int
    column: int
    start_pos: int


class Tree(NamedTuple):
    """A rule and what it is made of: trees, tokens, and None for what is optional and missing."""

    data: str
    children: list[Any]

    def tokens(self) -> Iterator[Token]:
        """All tokens below, in order."""
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.tokens()
            elif child is not None:
                yield child


class Rule(NamedTuple):
    """How a rule is reduced: its symbol, its length, the name of its node, and which parts the node takes."""

    symbol: str
    size: int
    name: str
    steps: tuple[tuple[int, bool, int], ...]  # number of the part, whether its children are taken, Nones before it
    nones: int  # behind the last part
    single: bool  # a node with one child is that child


class Machine:
    """A contextual lexer and an LALR automaton over the tables of one grammar."""

    def __init__(self, tables: Any) -> None:
        data, self._memo = tables
        table, lexer = data["parser"]["parser"], data["parser"]["lexer_conf"]
        self._symbols, self._states = table["tokens"], table["states"]
        self._starts, self._ends = table["start_states"], table["end_states"]
        self._ignored = frozenset(lexer["ignore"])
        self._terminals = sorted((self._memo[str(ref["@"])] for ref in lexer["terminals"]), key=_rank)
        self._actions: dict[int, dict[str, int | Rule]] = {}
        self._scanners: dict[int, list[Scanner]] = {}
        self._compiled: dict[str, Scanner] = {}

    def parse(self, text: str, start: str) -> Tree | None:
        """The tree of the text, or None."""
        states, values = [self._starts[start]], []
        tokens = self._tokens(text, states)
        for token in tokens:
            if token is None:
                return None
            while True:
                action = self.actions(states[-1]).get(token.type)
                if action is None:
                    return None
                if isinstance(action, int):
                    states.append(action)
                    values.append(token)
                    break
                self._reduce(action, states, values)
                if token.type == "$END" and states[-1] == self._ends[start]:
                    return values[-1] if isinstance(values[-1], Tree) else None
        return None

    def actions(self, state: int) -> dict[str, int | Rule]:
        """Symbol → the state to go to, or the rule to reduce by."""
        found = self._actions.get(state)
        if found is None:
            found = self._actions[state] = {
                self._symbols[symbol]: argument if kind == 0 else self._rule(argument["@"])
                for symbol, (kind, argument) in self._states[str(state)].items()
            }
        return found

    def _tokens(self, text: str, states: list[int]) -> Iterator[Token | None]:
        """Tokens by what the state on top accepts when they are asked for; None where nothing fits."""
        at = 0
        while at < len(text):
            matches = ((name, match(text, at)) for name, match in self._accepted(states[-1]))
            name, found = next(((name, match) for name, match in matches if match), ("", None))
            if found is None:
                yield None
                return
            if name not in self._ignored:
                yield _token(name, found[0], text, at)
            at = found.end()
        yield _token("$END", "", text, at)

    def _accepted(self, state: int) -> list[Scanner]:
        """The terminals that a state accepts, in the order in which they are tried."""
        found = self._scanners.get(state)
        if found is None:
            names = self.actions(state).keys() | self._ignored
            found = [self._scanner(terminal) for terminal in self._terminals if terminal["name"] in names]
            self._scanners[state] = found
        return found

    def _scanner(self, terminal: Any) -> Scanner:
        name = terminal["name"]
        if name not in self._compiled:
            self._compiled[name] = (name, re.compile(_expression(terminal["pattern"])).match)
        return self._compiled[name]

    def _reduce(self, rule: Rule, states: list[int], values: list[Any]) -> None:
        """Replace the parts of a rule by its node."""
        parts = values[len(values) - rule.size :]
        if rule.size:
            del states[-rule.size :], values[-rule.size :]
        children: list[Any] = []
        for number, inline, nones in rule.steps:
            children += [None] * nones
            children += parts[number].children if inline else [parts[number]]
        children += [None] * rule.nones
        target = self.actions(states[-1])[rule.symbol]
        assert isinstance(target, int)
        states.append(target)
        values.append(children[0] if rule.single and len(children) == 1 else Tree(rule.name, children))

    def _rule(self, number: int) -> Rule:
        """A rule of the tables, with what its options say about missing and dropped parts."""
        rule = self._memo[str(number)]
        options, parts = rule["options"], rule["expansion"]
        gaps = "".join("1" if empty else "0" for empty in options["empty_indices"]) or "0" * len(parts)
        before = [len(ones) for ones in gaps.split("0")]
        steps, nones = [], 0
        for at, part in enumerate(parts):
            nones += before[at]
            if not part.get("filter_out"):
                steps.append((at, part["__type__"] == "NonTerminal" and part["name"].startswith("_"), nones))
                nones = 0
        symbol = rule["origin"]["name"]
        single = options["expand1"] and not rule["alias"]
        return Rule(symbol, len(parts), rule["alias"] or symbol, tuple(steps), nones + before[-1], single)


def _token(name: str, value: str, text: str, at: int) -> Token:
    token = Token(value)
    token.type, token.start_pos = name, at
    token.line = text.count("\n", 0, at) + 1
    token.column = at - text.rfind("\n", 0, at)
    return token


def _rank(terminal: Any) -> tuple[int, int, int, str]:
    """Lark's order: by priority, then the widest, then the longest, then by name."""
    pattern = terminal["pattern"]
    width = pattern["_width"][1] if "_width" in pattern else len(pattern["value"])
    return -terminal["priority"], -width, -len(pattern["value"]), terminal["name"]


def _expression(pattern: Any) -> str:
    """A terminal as a regular expression."""
    expression = str(pattern["value"])
    if pattern["__type__"] == "PatternStr":
        return re.escape(expression)
    for flag in pattern["flags"]:
        expression = f"(?{flag}:{expression})"
    return expression
