"""Words → the types that names and speech are told by: one character a token, as in the lexer.

Capitals are capitalised words, small letters are words however they are written:

    A unknown   B ACRONYM   C initial   G given name   L place name   R role   V role that takes a place or field
    T title or rank   U Jenderal   W word of an office's name   O head of an organisation   J head of a place or thing
    a unknown   r role   t Mr, Pak   c cue (`kata`)   y cue with its speaker (`katanya`)   s verb of saying
    m `menurut`   u `menurutnya`   p pronoun   q `dikutip`   b `bahwa`   i preposition   e `dan`   x `yang`
    n particle of a name (`bin`, `van`)   f other word of grammar   z calendar   d n numbers, marks as in the lexer

The tables are `SPEECH_TYPES` of the language; the first type that lists a word has it.
"""

from functools import cache
from types import ModuleType

from verify.extract.lexer import Lexed, Lexicon

#: types whose words may stand in a name
CAPITALS = "ABCGLRVTUWOJ"


def tables(language: str) -> ModuleType:
    """The module of a language's tables (English for one that is not known)."""
    if language == "id":
        from verify.languages import id as module
    else:
        from verify.languages import en as module
    return module


@cache
def lexicon(language: str) -> Lexicon:
    """Word → type, for a language."""
    table: dict[str, str] = {}
    for kind, words in tables(language).SPEECH_TYPES.items():
        for word in words.split():
            table.setdefault(word.capitalize() if kind.isupper() else word, kind)
            if kind == "R" or kind == "V":
                table.setdefault(word, "r")
            elif kind == "c":
                table.setdefault(word + "nya", "y")
    return Lexicon(table)


def speech_types(lexed: Lexed, language: str) -> str:
    """The types of all tokens as one string."""
    return "".join(map(lexicon(language).__getitem__, lexed.words))
