"""The tables of a language stand in several files and are one module: none may be defined twice, and none be missing."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import verify.languages
from verify.languages import LANGUAGES

FOLDER = Path(verify.languages.__file__).parent


def defined(source: str) -> list[str]:
    """The names that a file gives a value, each once."""
    targets = []
    for node in ast.parse(source).body:
        targets += (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
    names = [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
    return sorted(set(names))


def twice(sources: list[str]) -> list[str]:
    """The names that more than one file defines: the last import would win in silence."""
    return [name for name, count in Counter(n for source in sources for n in defined(source)).items() if count > 1]


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_table_is_defined_in_two_files(code: str) -> None:
    assert twice([path.read_text("utf-8") for path in sorted((FOLDER / code).glob("*.py"))]) == []


def test_the_guard_sees_a_table_defined_twice() -> None:
    assert twice(["A = 1\nB, C = 2, 3", "C: int = 4"]) == ["C"]
