"""The draft of a date: the fields of its form as they are met in the tokens, each with where it is written."""

from verify.values.forms import Part
from verify.values.lexer import Lexed

#: the span of a form whose token names two months or two weekdays
HALVES = "halves"


class Draft(dict[str, object]):
    """The fields of a form while its tokens are read, and the parts met so far."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []

    def add(self, name: str, value: object, start: int, end: int) -> None:
        """Set a field and remember where it is written."""
        self[name] = value
        self.parts.append(Part(name, start, end))


def span(lexed: Lexed, at: int) -> tuple[int, int]:
    """Where a token stands, without the end of an owner's name (`Friday's`)."""
    return lexed.starts[at], word_end(lexed, at)


def word_end(lexed: Lexed, at: int) -> int:
    """Where a word ends that may own something."""
    return lexed.ends[at] - 2 * (lexed.words[at].endswith(("'s", "’s")))
