"""The languages verify reads: one file each, word tables and message texts only.

Comes in: text or a language code. Goes out: the tables, and the lexicon (word → type) made from them.
"""

import re
from functools import cache
from types import ModuleType

from verify.languages import en
from verify.languages import id as indonesian
from verify.languages.lexicon import Lexicon, word_types

LANGUAGES: dict[str, ModuleType] = {"id": indonesian, "en": en}
DEFAULT = "id"
#: how much of a text is looked at to tell its language, in characters
SAMPLE = 2_000


def detect(text: str) -> str:
    """The code of the language whose function words the beginning of the text uses most; Indonesian in a tie."""
    words = re.findall(r"[^\W\d_]+", text[:SAMPLE].lower())
    counts = {code: sum(map(language.FUNCTION_WORDS.__contains__, words)) for code, language in LANGUAGES.items()}
    return max(counts, key=lambda code: (counts[code], code == DEFAULT))


@cache
def lexicon(code: str) -> Lexicon:
    """The language's lexicon, one for the whole run; an unknown code gets the default language."""
    language = LANGUAGES.get(code, LANGUAGES[DEFAULT])
    return Lexicon(word_types(language), language.PREFIXES)
