"""The head of the first paragraph → dateline: place, outlet and sometimes the day, up to a dash.

`JAKARTA - `, `Serang, Banten (KANTOR BERITA) - `, `Koran.com, Medan – `: capitalised elements that end in a dash. A
pair of names joined by a dash (`Anu - Polan`) is none: an element must be a known place or look like a newspaper.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from verify.languages import LANGUAGES
from verify.read.shapes import WORD

REACH = 140  # no dateline is longer
ELEMENT = rf"{WORD}(?:[ -]{WORD}){{0,3}}"
DATELINE = rf"""
    (?P<elements>{ELEMENT}(?:\s*,\s*(?:{ELEMENT}|\d{{1,2}}\s{WORD}(?:\s\d{{4}})?|{WORD}\s\d{{1,2}}(?:,\s\d{{4}})?))*,?)
    (?:\s*[(\[](?P<bracket>[^()\n]{{2,40}})[)\]])?
    \s*[.,:]?(?:\s+-+(?:\s*-+)*\s+|\s*[–—]+\s*|-\s+)(?=[^\W_a-z]|["“'‘(]|\d)
"""
OUTLET = (
    r"(?i:\.(?:com|co|id|net|org|tv|news)\b|news|kabar|berita|kompas|tempo|antara|tribun|media|harian|radar|warta"
    r"|republika|merdeka|detik|liputan|okezone|sindo|suara|metro|times|post|pos kota|indonesia raya|jurnal|koran|info)"
    r"|\b(?:TV|POS|CNN|BBC|AFP|AP|CNBC|VOA|VIVA|RRI|JPNN|JUARA|Reuters|REUTERS|Xinhua|dpa)\b"
)


class Dateline(NamedTuple):
    """Where it ends, and what it says."""

    end: int
    publisher: str
    day: str  # the text that holds the day, or ""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(DATELINE, re.X)


@lru_cache(1000)
def outlet(name: str) -> bool:
    """Whether the name looks like that of a newspaper, an agency or a station."""
    return re.search(OUTLET, name) is not None


@cache
def _places() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES.values() for word in language.SPEECH_TYPES.get("L", "").split())


def dateline(text: str, start: int) -> Dateline | None:
    """The dateline that begins at `start`, if one does."""
    head = text[start : start + REACH]
    place, colon, copy = head.partition(": ")  # `Jakarta: `, before a sentence
    if colon and len(place) < 40 < len(copy.partition("\n")[0]) and place[0].isupper() and _place(place):
        return Dateline(start + len(place) + 2, "", "")
    if " -" not in head and "- " not in head and "–" not in head and "—" not in head:
        return None
    match = _pattern().match(text, start, start + REACH)
    if match is None:
        return None
    elements = [element.strip() for element in match["elements"].split(",") if element.strip()]
    bracket = match["bracket"] or ""
    names = [name for name in (bracket, *elements) if outlet(name)]
    if not names and not any(map(_place, elements)) and not all(e.isupper() and len(e) > 2 for e in elements):
        return None
    if not names and len(elements) > 1 and not _place(elements[0]) and _place(elements[-1]) and elements[0].isupper():
        names = elements[:1]
    return Dateline(match.end(), names[0] if names else "", text[start : match.end()])


def _place(element: str) -> bool:
    return all(word in _places() for word in element.lower().split())
