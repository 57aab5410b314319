"""Dates printed in digits with marks between them: `19/6/2024`, `19.06.2024`, `2024/06/19`, `19/6`.

Readers as in `parts`: a token and the draft of the form in, the token after it out (-1: these tokens are no date). Day
and month stand as the language has them (`DATE_ORDER`), the other way round where only that can be meant, and may be
swapped where both can.
"""

import re
from types import ModuleType

from verify.values.draft import Draft, span
from verify.values.lexer import Lexed
from verify.values.parts import century

SPLIT = re.compile(r"[/.-]")


def slashes(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """`19/6/2024`, `19.06.2024`, `2024/06/19`, `19/6`."""
    word, start = lexed.words[at], lexed.starts[at]
    pieces = []
    for text in SPLIT.split(word):
        pieces.append((int(text), start, start + len(text)))
        start += len(text) + 1
    if pieces[0][0] > 31 and len(pieces) == 3:
        pieces.reverse()
    else:
        either = pieces[0][0] <= 12 and pieces[1][0] <= 12 and "." not in word
        draft["swap"] = either and tables.DATE_ORDER == "mdy" and pieces[0][0] != pieces[1][0]
        if pieces[1][0] > 12 >= pieces[0][0] or (either and tables.DATE_ORDER == "mdy"):
            pieces[0], pieces[1] = pieces[1], pieces[0]
    for name, (value, begin, end) in zip(("day", "month", "year"), pieces, strict=False):
        if name == "year" and end - begin <= 2:
            value = century(value)
        draft.add(name, value, begin, end)
    return at + 1


def broken(lexed: Lexed, at: int, last: int, tables: ModuleType, draft: Draft) -> int:
    """Digits with slashes that are no date (`17/2/12/2020`, `18/62022`)."""
    if "/" not in lexed.words[at]:
        return -1
    draft.add("broken", True, *span(lexed, at))
    return at + 1
