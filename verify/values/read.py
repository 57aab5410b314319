"""One value from a short text: what a rule file or an option writes (`2000`, `19 Juni 2024`, `24 tahun`)."""

from verify.languages import lexicon
from verify.model import Mention
from verify.values.forms import DateForm, Part
from verify.values.lexer import lex
from verify.values.scanner import scan


def read(text: str, language: str, kind: str = "") -> Mention | None:
    """The mention that fills the whole text, of a kind if one is named; None if there is none.

    A bare year is a date where a date is asked for.
    """
    stripped = text.strip()
    if kind == "date" and stripped.isdigit() and len(stripped) == 4:
        year = int(stripped)
        return Mention("date", 0, 4, 0, 1, DateForm(year, parts=(Part("year", 0, 4),)))
    for mention in scan(lex(stripped, lexicon(language)), language):
        if mention.start == 0 and mention.end == len(stripped) and kind in ("", mention.kind):
            return mention
    return None
