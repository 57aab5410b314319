"""The grammars as parsers: Lark builds their LALR tables once; after that the tables come from the cache, as JSON.

A text without mistakes is read by `machine`. Where it does not fit, Lark reads it again and says what it expected;
only then, and to build the tables, is Lark imported. The tables hold rules, states and regular expressions as plain
data; whatever does not look like them is built anew from the grammar.
"""

import json
import os
from functools import cached_property
from typing import TYPE_CHECKING, Any

from verify import cache
from verify.rulebook.locate import shipped
from verify.rulebook.machine import Machine, Tree

if TYPE_CHECKING:
    from lark import Lark

RULE_STARTS = ("head", "entity_line", "office_line", "fact_line", "claim_line", "check_line")


class Grammar:
    """One grammar; its tables are made or loaded on first use."""

    def __init__(self, name: str, starts: tuple[str, ...], folder: str | None) -> None:
        self.name, self.starts, self.folder = name, starts, folder

    def parse(self, text: str, start: str) -> Tree:
        """The tree of a text; raises what `unexpected` names where it does not fit."""
        return self.machine.parse(text, start) or _converted(self.lark.parse(text, start=start))

    @cached_property
    def text(self) -> str:
        """The grammar as shipped."""
        with open(os.path.join(shipped("grammar"), f"{self.name}.lark"), encoding="utf-8") as file:
            return file.read()

    @cached_property
    def machine(self) -> Machine:
        """The parser of sound texts."""
        name = f"lalr-{self.name}-{cache.digest(self.text.encode())[:32]}.json"
        kept = cache.read(self.folder, name)
        if kept is not None:
            try:
                return Machine(json.loads(kept))
            except (ValueError, TypeError, KeyError, AttributeError):  # some other data in the place of tables
                kept = None
        tables = json.dumps(_tables(self.lark))
        cache.write(self.folder, name, tables)
        return Machine(json.loads(tables))

    @cached_property
    def lark(self) -> "Lark":
        """Lark's own parser."""
        import lark

        return lark.Lark(self.text, parser="lalr", start=list(self.starts), maybe_placeholders=True)


class Parsers:
    """The grammars of rule lines and of patterns."""

    def __init__(self, folder: str | None = None) -> None:
        self.folder = folder
        self.rules = Grammar("rules", RULE_STARTS, folder)
        self.patterns = Grammar("pattern", ("pattern",), folder)


def unexpected() -> type[Exception]:
    """The exception of a text that a grammar does not know."""
    from lark.exceptions import UnexpectedInput

    return UnexpectedInput


def _tables(parser: "Lark") -> list[Any]:
    from lark.grammar import Rule
    from lark.lexer import TerminalDef

    return list(parser.memo_serialize([TerminalDef, Rule]))


def _converted(tree: Any) -> Any:
    """A tree of Lark's as one of ours (its tokens are alike)."""
    children = getattr(tree, "children", None)
    return tree if children is None else Tree(str(tree.data), [_converted(child) for child in children])
