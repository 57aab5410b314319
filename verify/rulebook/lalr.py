"""The grammars as parsers: built by Lark once, then loaded from tables kept as JSON.

Lark and its tables are loaded on first use, so that a run without an edited rule never imports it. The tables hold
rules, states and regular expressions as plain data; whatever does not fit them is built anew from the grammar.
"""

import json
import os
from functools import cached_property
from typing import TYPE_CHECKING, Any

from verify import cache
from verify.rulebook.locate import shipped

if TYPE_CHECKING:
    from lark import Lark

RULE_STARTS = ["head", "entity_line", "office_line", "fact_line", "claim_line", "check_line"]


class Parsers:
    """The parsers of rule lines and of patterns, each made when it is first needed."""

    def __init__(self, folder: str | None = None) -> None:
        self.folder = folder

    @cached_property
    def rules(self) -> "Lark":
        """The parser of logical lines (`rules.lark`)."""
        return _parser("rules", RULE_STARTS, self.folder)

    @cached_property
    def patterns(self) -> "Lark":
        """The parser of patterns (`pattern.lark`)."""
        return _parser("pattern", ["pattern"], self.folder)


def unexpected() -> type[Exception]:
    """The exception of a text that a grammar does not know."""
    from lark.exceptions import UnexpectedInput

    return UnexpectedInput


def grammar(name: str) -> str:
    """The text of a shipped grammar."""
    with open(os.path.join(shipped("grammar"), f"{name}.lark"), encoding="utf-8") as file:
        return file.read()


def _parser(name: str, starts: list[str], folder: str | None) -> "Lark":
    import lark

    text = grammar(name)
    key = f"lalr-{name}-{cache.digest(lark.__version__.encode(), text.encode())[:32]}.json"
    kept = cache.read(folder, key)
    if kept is not None:
        try:
            return lark.Lark._load_from_dict(*_with_numbers(json.loads(kept)))  # type: ignore[no-any-return, no-untyped-call]
        except Exception:  # tables of some other Lark: whatever is amiss with them, the grammar is at hand
            kept = None
    built = lark.Lark(text, parser="lalr", start=starts, maybe_placeholders=True)
    cache.write(folder, key, json.dumps(_tables(built)))
    return built


def _tables(parser: "Lark") -> list[Any]:
    from lark.grammar import Rule
    from lark.lexer import TerminalDef

    data, memo = parser.memo_serialize([TerminalDef, Rule])
    return [data, memo]


def _with_numbers(data: Any) -> Any:
    """JSON turns the numbers of states and symbols into texts where they are keys; this turns them back."""
    if isinstance(data, list):
        return [_with_numbers(item) for item in data]
    if not isinstance(data, dict):
        return data
    return {int(key) if key.isdecimal() else key: _with_numbers(value) for key, value in data.items()}
