"""Words → the types that names and speech are told by: one character a token, as in the lexer.

Capitals are capitalised words, small letters are words however they are written:

    A unknown   B ACRONYM   C initial   G given name   L place name   R role   V role that takes a place or field
    T title or rank   U Jenderal   W word of an office's name   O head of an organisation   D of a unit inside one
    H of a body that may be a unit (`Badan Legislasi DPR`)
    J head of a place or thing   Y of a territory
    a unknown   v unknown, of the shape of a verb   r role   t Mr, Pak   c cue (`kata`)   y cue with its speaker (`katanya`)   m `menurut`   u `menurutnya`
    s verb of saying   w of asking, praising   q `dikutip`   b `bahwa`   p pronoun   x `yang`   e `dan`
    i `pada`   k `oleh`   l `di`   h `dari`   n particle of a name (`bin`, `van`)   f other word of grammar
    z calendar   d n numbers, marks as in the lexer

The tables are `SPEECH_TYPES` of the language; the first type that lists a word has it.
"""

import re
from functools import cache

from verify.extract.lexer import Lexed
from verify.languages import LANGUAGES
from verify.languages.lexicon import Lexicon

#: types whose words may stand in a name
CAPITALS = "ABCDGLRVTUWOHJY"


#: shapes of common nouns, which no name has: `Demokrasi`, `Kependudukan`
NOUN = re.compile(r"(?:[KP]e[a-z]{4,}an|[A-Z][a-z]{3,}(?:asi|logi|isme|itas))")

#: an acronym in capitals that goes on in small letters, or begins so: `SAFEnet`
ACRONYM = re.compile("[A-Z]{2}.*[a-z]|[a-z].*[A-Z]{2}")


class NameLexicon(Lexicon):
    """A lexicon that knows common nouns (`Covid-19`, `Demokrasi`: no names) and verbs by their shape."""

    def __init__(self, table: dict[str, str], verb: str) -> None:
        super().__init__(table)
        self.verb = re.compile(verb)

    def __missing__(self, word: str) -> str:
        kind = super().__missing__(word)
        if kind == "A" and (word[-1].isdigit() or NOUN.fullmatch(word) or self.is_compound(word)):
            kind = self[word] = "W"
        elif kind == "A" and ACRONYM.search(word):
            kind = self[word] = "B"
        elif kind == "a" and word not in self.table and self.verb.fullmatch(word):
            kind = self[word] = "v"
        return kind

    def is_compound(self, word: str) -> bool:
        """Whether a hyphen ties a letter, a place or an acronym to something: `E-Prix`, `Medan-Sumut`."""
        first, hyphen, rest = word.partition("-")
        return hyphen != "" and rest[:1].isupper() and (len(first) == 1 or self[first] in "LBW")


@cache
def lexicon(language: str) -> NameLexicon:
    """Word → type, for a language."""
    table: dict[str, str] = {}
    for kind, words in LANGUAGES.get(language, LANGUAGES["id"]).SPEECH_TYPES.items():
        for word in words.split():
            table.setdefault(word if word.isupper() or kind.islower() else word.capitalize(), kind)
            if kind == "R" or kind == "V":
                table.setdefault(word, "r")
            elif kind == "L" or (kind in "OJ" and len(word) < 5):
                table.setdefault(word.upper(), kind)
            elif kind == "c":
                table.setdefault(word + "nya", "y")
            elif kind == "n":
                table.setdefault(word.capitalize(), "A")
    return NameLexicon(table, LANGUAGES.get(language, LANGUAGES["id"]).VERB_SHAPE)


#: a word before a title that makes another office of it
OTHER = "other"


@cache
def title_words(language: str) -> dict[str, str]:
    """Word beside a title → former, acting, future, other."""
    table = LANGUAGES.get(language, LANGUAGES["id"]).TITLE_WORDS
    return {word: tense for tense, words in table.items() for word in words.split()}


#: the article that was asked for last, and its types: names and speeches ask for the same ones
_LAST: list[tuple[list[str], str, str]] = []


def speech_types(lexed: Lexed, language: str) -> str:
    """The types of all tokens as one string."""
    if not (_LAST and _LAST[0][0] is lexed.words and _LAST[0][1] == language):
        _LAST[:] = [(lexed.words, language, "".join(map(lexicon(language).__getitem__, lexed.words)))]
    return _LAST[0][2]
