"""What the readers of values hand on: a value with its place among the tokens, and the phrases of a table."""

from types import ModuleType
from typing import Any, NamedTuple, TypeVar

from verify.values.forms import Form
from verify.values.lexer import TOKEN, Lexed

T = TypeVar("T")
#: types of what numbers count
COUNTABLE = tuple("aABUGmkhyreijq%$P")


class Found(NamedTuple):
    """A value: its kind, tokens `first` to `last` (exclusive), its form; `cut` is its span where it ends inside a token."""

    kind: str
    first: int
    last: int
    form: Form
    cut: tuple[int, int] | None = None


def phrase(lexed: Lexed, at: int, table: dict[str, T]) -> tuple[T, int] | None:
    """The longest phrase of a table that begins at token `at`: its value and the token after it."""
    first = lexed.folded[at] if at < len(lexed.folded) else ""
    for words, value in by_first_word(id(table), table).get(first, ()):
        if lexed.folded[at : at + len(words)] == words:
            return value, at + len(words)
    return None


#: identity of a table → the table (kept, so that its identity stays its own) and its index
INDEXES: dict[int, tuple[object, dict[str, list[tuple[list[str], Any]]]]] = {}


def by_first_word(key: int, table: dict[str, T]) -> dict[str, list[tuple[list[str], T]]]:
    """A table of phrases by their first token, longest first; made once for each table."""
    if key not in INDEXES:
        index: dict[str, list[tuple[list[str], T]]] = {}
        for text, value in sorted(table.items(), key=lambda item: -len(item[0])):
            words = TOKEN.findall(text)
            index.setdefault(words[0], []).append((words, value))
        INDEXES[key] = (table, index)
    return INDEXES[key][1]


def noun(lexed: Lexed, at: int) -> str:
    """The folded word at `at` if it is a common noun, or something like one."""
    return lexed.folded[at] if lexed.types[at : at + 1] in ("a", "A", "B", "ι") else ""


def counts(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a number before token `at` counts what stands there: a noun, a unit, a magnitude."""
    return lexed.types[at : at + 1] in COUNTABLE and lexed.folded[at] not in tables.FUNCTION_WORDS
