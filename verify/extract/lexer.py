"""Text → tokens in columns: the lexer as the extraction stages see it (it lives with the values, which rule files need too)."""

from verify.values.lexer import (
    DASHES,
    DOUBLE_QUOTES,
    FOLD,
    SINGLE_QUOTES,
    TOKEN,
    Folder,
    Lexed,
    Lexicon,
    lex,
    shape,
)

__all__ = ["DASHES", "DOUBLE_QUOTES", "FOLD", "SINGLE_QUOTES", "TOKEN", "Folder", "Lexed", "Lexicon", "lex", "shape"]
