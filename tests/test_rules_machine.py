"""Two parsers over one table: whatever Lark reads our machine reads alike, and what one refuses the other refuses."""

import os
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark.exceptions import UnexpectedInput

from verify.rulebook.blocks import chunks
from verify.rulebook.lalr import RULE_STARTS, Grammar, Parsers
from verify.rulebook.load import rule_files
from verify.rulebook.locate import shipped
from verify.rulebook.words import HEADS, MEMBER_WORDS

PARSERS = Parsers()
SIGNS = "2000 2000-07 2024-02-30 1.5 -3 1,5 03:00 03:00Z 03:00+09:00 % .. … + - – ( ) , : = < >= ≠ > # é"
MORE = "of per by seen published nothing time unless and or a b-c 38_x NAME"
TEXTS = ['"x y"', "“x”", "'it's'", "> all of it", "# all", "\n"]
WORDS = [*HEADS, *MEMBER_WORDS, *MORE.split(), *SIGNS.split(), *TEXTS]


def shape(tree: Any) -> Any:
    """A tree as lists, each token with its kind and place."""
    if getattr(tree, "children", None) is None:
        return tree if tree is None else (tree.type, str(tree), tree.line, tree.column, tree.start_pos)
    return [str(tree.data), *map(shape, tree.children)]


def same(grammar: Grammar, text: str, start: str) -> bool:
    """Whether both read the text; fails where they differ."""
    found = grammar.machine.parse(text, start)
    try:
        expected = grammar.lark.parse(text, start=start)
    except UnexpectedInput:
        expected = None
    assert (found is None) == (expected is None), text
    assert shape(found) == shape(expected)
    return found is not None


@pytest.mark.parametrize("path", rule_files(shipped("rules")), ids=os.path.basename)
def test_lines_and_patterns_of_the_shipped_rules(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for chunk in chunks(text):
        for number, line in enumerate(chunk.lines):
            assert same(PARSERS.rules, line.text, f"{chunk.kind}_line" if number else "head")
    for pattern in re.findall(r'says(?: en)? +"(.*)"', text):
        assert same(PARSERS.patterns, pattern, "pattern")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=9), st.sampled_from(RULE_STARTS))
def test_lines_of_any_words(words: list[str], start: str) -> None:
    same(PARSERS.rules, " ".join(words), start)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab [](){}|….\\-'\"n:2é\n", max_size=30))
def test_any_patterns(pattern: str) -> None:
    same(PARSERS.patterns, pattern, "pattern")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30), st.sampled_from(RULE_STARTS))
def test_any_text(text: str, start: str) -> None:
    same(PARSERS.rules, text, start)
    same(PARSERS.patterns, text, "pattern")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("fact visit(putin, rusia) = 2000-07-19 .. 2000-07-20", "head"),
        ("claim killed(event, who: person = putin) : count of orang, korban jiwa per source", "head"),
        ("claim n : count", "head"),
        ("also list a = 'x', “y”", "head"),
        ("held by putin .. 2012", "office_line"),
        ("means visit(a, 2000) - n + 3 days", "claim_line"),
        ("gives 2000, visitor putin, 12 %, \"x\"", "claim_line"),
        ("example en published 2024-06-19\n > a\n > b", "claim_line"),
        ("when not (a + b > 3 or c = d) and e != f(x)", "check_line"),
    ],
)  # fmt: skip
def test_lines_of_every_kind(text: str, start: str) -> None:
    assert same(PARSERS.rules, text, start)
