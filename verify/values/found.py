"""What the readers of values hand on: a value with its place among the tokens, and the phrases of a table."""

from typing import NamedTuple

from verify.values.forms import Form
from verify.values.lexer import TOKEN, Lexed


class Found(NamedTuple):
    """A value: its kind, tokens `first` to `last` (exclusive), its form; `start` and `end` where it cuts a token."""

    kind: str
    first: int
    last: int
    form: Form
    start: int = -1
    end: int = -1


def phrase(lexed: Lexed, at: int, table: dict[str, str]) -> tuple[str, int] | None:
    """The longest phrase of a table that begins at token `at`: its value and the token after it."""
    for words, value in by_first_word(id(table), table).get(lexed.folded[at], ()):
        if lexed.folded[at : at + len(words)] == words:
            return value, at + len(words)
    return None


INDEXES: dict[int, dict[str, list[tuple[list[str], str]]]] = {}


def by_first_word(key: int, table: dict[str, str]) -> dict[str, list[tuple[list[str], str]]]:
    """A table of phrases by their first token, longest first; made once for each table."""
    if key not in INDEXES:
        index: dict[str, list[tuple[list[str], str]]] = {}
        for text, value in sorted(table.items(), key=lambda item: -len(item[0])):
            words = TOKEN.findall(text)
            index.setdefault(words[0], []).append((words, value))
        INDEXES[key] = index
    return INDEXES[key]


def noun(lexed: Lexed, at: int) -> str:
    """The folded word at `at` if it is a common noun, or something like one."""
    return lexed.folded[at] if lexed.types[at : at + 1] in ("a", "A", "B") else ""
