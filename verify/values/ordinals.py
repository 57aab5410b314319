"""Places in an order → `OrdinalForm`s: `ke-79`, `kedua puluh lima`, `second`; `kedua negara` counts two."""

from types import ModuleType

from verify.values.forms import Amount, CountForm, OrdinalForm
from verify.values.found import Found, noun
from verify.values.fractions import share_of
from verify.values.lexer import Lexed
from verify.values.numbers import amount
from verify.values.places import ordinal_number


def ordinal(lexed: Lexed, at: int, tables: ModuleType) -> Found | None:
    """`kedua`, `ke-79`, `kedua puluh lima`, `second`; `kedua negara` counts two."""
    value, after = ordinal_number(lexed.words[at], tables), at + 1
    follows = lexed.folded[after] if after < len(lexed.folded) else ""
    if follows in tables.NOT_ORDERED:
        return None
    share = share_of(lexed, at, value, tables)
    if share is not None:
        return Found("count", at - 1, after, CountForm(share))
    if lexed.types[after : after + 1] == "h" and value < 10:
        value, after = tens(lexed, after, value, tables)
    if collected(lexed, at, after, tables):
        return Found("count", at, after, CountForm(Amount(value), noun(lexed, after)))
    return Found("ordinal", at, after, OrdinalForm(value, noun(lexed, after)))


def tens(lexed: Lexed, at: int, value: int, tables: ModuleType) -> tuple[int, int]:
    """`kedua` + `puluh lima`: the ordinal and the token after it."""
    word = lexed.folded[at]
    value = value + tables.TEENS[word] if word in tables.TEENS else value * int(tables.MULTIPLIERS[word])
    after = at + 1
    rest = amount(lexed, after, tables) if word not in tables.TEENS and lexed.types[after : after + 1] == "u" else None
    if rest is not None and rest[0].number < (10 if value < 100 else 100):
        return value + int(rest[0].number), rest[1]
    return value, after


def collected(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """Whether an ordinal means all of them: `kedua negara`, but not `mobil kedua`, `yang kedua`, `kedua kalinya`."""
    if not tables.COLLECTED or "-" in lexed.words[at] or tables.ORDINALS.get(lexed.folded[at], 0) < 2:
        return False
    before = lexed.folded[at - 1] if at else ""
    follows = lexed.folded[after] if after < len(lexed.folded) else ""
    if before in tables.IN_ORDER or follows in tables.NOT_COLLECTED or noun(lexed, after) == "":
        return False
    return follows in tables.COLLECTED or not before.isalpha() or before in tables.FUNCTION_WORDS
