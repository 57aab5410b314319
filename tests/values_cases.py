"""What the tests of the values layer share: phrases → forms and values, on one publication day."""

from datetime import date

from verify.languages import lexicon
from verify.model import Anchor, Mention, Value
from verify.values import resolve, scan
from verify.values.interval import inside
from verify.values.lengths import edtf
from verify.values.lexer import lex

#: Thursday, 20 June 2024, 04:04 WIB
PUBLISHED = Anchor(date(2024, 6, 20).toordinal(), 244, 420, "metadata")


def mentions(text: str, language: str = "id") -> list[Mention]:
    """All value mentions of a text."""
    return scan(lex(text, lexicon(language)), language)


def found(text: str, language: str = "id") -> list[tuple[str, str]]:
    """Kind and words of every mention."""
    return [(m.kind, text[m.start : m.end]) for m in mentions(text, language)]


def value(text: str, language: str = "id", anchor: Anchor = PUBLISHED) -> Value:
    """The value of the only mention of a text."""
    (only,) = mentions(text, language)
    resolved = resolve(only.form, anchor)
    assert isinstance(resolved, Value), resolved
    assert inside(resolved.likely, resolved.possible)
    return resolved


def days(text: str, language: str = "id", anchor: Anchor = PUBLISHED) -> tuple[str, str]:
    """The likely and possible days of the only mention, as EDTF."""
    resolved = value(text, language, anchor)
    assert not isinstance(resolved.likely, frozenset)
    assert not isinstance(resolved.possible, frozenset)
    return edtf(resolved.likely), edtf(resolved.possible)


def bounds(resolved: Value) -> list[tuple[object, ...]]:
    """The ends of a value's likely and possible set: (lo, side, hi, side) of each."""
    return [
        (i.lo[0], i.lo[1], i.hi[0], i.hi[1])
        for ranges in (resolved.likely, resolved.possible)
        if not isinstance(ranges, frozenset)
        for i in ranges
    ]
