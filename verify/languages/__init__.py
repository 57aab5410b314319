"""The languages verify reads: one file each, word tables and message texts only.

Comes in: text or a language code. Goes out: the tables, and the lexicon (word → type) made from them.
"""

import re
from functools import cache
from types import ModuleType

from verify.languages import en, overlay
from verify.languages import id as indonesian
from verify.languages.lexicon import Lexicon, word_types

LANGUAGES: dict[str, ModuleType] = {"id": indonesian, "en": en}
DEFAULT = "id"
#: which day a relative form is likely to mean; see overlay.POLICY
POLICY: dict[str, str] = dict(overlay.POLICY)
#: how much of a text is looked at to tell its language, in characters
SAMPLE = 2_000


def detect(text: str) -> str:
    """The code of the language whose function words the beginning of the text uses most.

    In a tie that of most words of the tables of values (`1.3 million`, `1,3 juta`), then Indonesian.
    """
    words = re.findall(r"[^\W\d_]+", text[:SAMPLE].lower())
    counts = {code: sum(map(language.FUNCTION_WORDS.__contains__, words)) for code, language in LANGUAGES.items()}
    most = max(counts.values())
    tied = [code for code in LANGUAGES if counts[code] == most]
    if len(tied) == 1:
        return tied[0]
    known = {code: sum(map(lexicon(code).table.__contains__, words)) for code in tied}
    return max(tied, key=lambda code: (known[code], code == DEFAULT))


@cache
def lexicon(code: str) -> Lexicon:
    """The language's lexicon, one for the whole run; an unknown code gets the default language."""
    language = LANGUAGES.get(code, LANGUAGES[DEFAULT])
    return Lexicon(word_types(language), language.PREFIXES, language.ADJOINED)


class overridden:  # noqa: N801 (reads as a word: `with overridden(desk):`)
    """A desk's own words and policy while a `with` block runs; everything is as before when it ends."""

    def __init__(self, desk: overlay.Overlay | None) -> None:
        self.desk = desk or overlay.NOTHING

    def __enter__(self) -> None:
        self.before, self.policy = dict(LANGUAGES), dict(POLICY)
        LANGUAGES.update({code: overlay.laid(self.desk, code, tables) for code, tables in LANGUAGES.items()})
        POLICY.update(self.desk.policy)
        if self.desk.tables:
            lexicon.cache_clear()

    def __exit__(self, *_: object) -> None:
        LANGUAGES.update(self.before)
        POLICY.update(self.policy)
        if self.desk.tables:
            lexicon.cache_clear()
