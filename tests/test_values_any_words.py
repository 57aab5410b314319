"""Whatever words of the tables stand side by side: they are read, resolved and shown without an exception."""

import random

import pytest
from values_cases import PUBLISHED

from verify.languages import lexicon
from verify.model import Anchor, Value
from verify.values import resolve, scan, show, timex
from verify.values.lexer import lex

#: words of shapes that no table lists, by type
SHAPES = {
    "d": "1 5 12 31 45 96 330", "4": "1999 2024 1030", "8": "1:30 11:30 25:10 9:5 3:00", "n": "1.5 12.30 9/2012 4/2016", "6": "5/6/2020",
    "3": "5/6 29/2", ",": ",", ".": ".", "-": "-", "(": "(", ")": ")", "A": "Jakarta Smith", "B": "MLK", "C": "B C D", "%": "%", "$": "$",
    "a": "rain people all these once rest", "W": "Senin-Selasa Friday-Sunday", "M": "Januari-Maret mid-June", "Y": "two-week half-mile",
    "ϙ": "Q3 H2 fourth-quarter first-half", "Ɱ": "May-1 May-2016 Jun-12-2020", "O": "ke-79 ke-XX", "ϡ": "mid-1990s",
}  # fmt: skip


def vocabulary(language: str) -> dict[str, list[str]]:
    """The words of each type."""
    words: dict[str, list[str]] = {kind: shapes.split() for kind, shapes in SHAPES.items()}
    for word, kind in sorted(lexicon(language).table.items()):
        words.setdefault(kind, []).append(word)
    return words


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("seed", range(4))
def test_any_words_are_read(language: str, seed: int) -> None:
    rnd, words = random.Random(seed), vocabulary(language)
    kinds = sorted(words)
    for _ in range(400):
        chosen = [rnd.choice(words[rnd.choice(kinds)]) for _ in range(rnd.randint(2, 9))]
        text = " ".join(chosen) if rnd.random() < 0.8 else " ".join(chosen).title()
        for mention in scan(lex(text, lexicon(language)), language):
            assert 0 <= mention.start < mention.end <= len(text), text
            for anchor in (PUBLISHED, Anchor()):
                timex(mention.form, anchor)
                value = resolve(mention.form, anchor)
                assert isinstance(value, str) or show(value, language) is not None, text
                assert not isinstance(value, Value) or value.likely is not None


#: sentences whose arithmetic leads off the calendar, or whose words are two in one
FAR = [
    ("id", "Itu sekuadriliun ribu bulan depan."),
    ("id", "Buka setiap Sabtu-Minggu."),
    ("id", "Laporan terbit setiap semester."),
    ("en", "It was a trillion minutes ago."),
    ("en", "It will be two quadrillion weeks from now."),
    ("en", "They met on Friday-Sunday mornings."),
    ("en", "They left three week-ends ago."),
]


@pytest.mark.parametrize(("language", "text"), FAR)
def test_no_length_leads_off_the_calendar(language: str, text: str) -> None:
    (only,) = (m for m in scan(lex(text, lexicon(language)), language) if m.kind in ("date", "set"))
    for anchor in (PUBLISHED, Anchor()):
        assert timex(only.form, anchor) is not None
        resolve(only.form, anchor)
