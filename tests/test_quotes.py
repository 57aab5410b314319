"""Quotation marks: which pairs they make, in all their styles, and which of them are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_cases import read

from verify.extract.lexer import lex
from verify.extract.quotes import quotes
from verify.languages import lexicon
from verify.model import Quote


def quoted(text):
    """What stands between marks, marks included."""
    return [text[m.start : m.end] for m in read(text).mentions if isinstance(m.form, Quote)]


def alone(text):
    """How many marks have no partner."""
    draft = read(text)
    return len(quotes(text, lex(text, lexicon("id")), draft.sentences)[1])


@pytest.mark.parametrize(
    "quotation",
    [
        "“air bening”",
        '"air bening"',
        "‘air bening’",
        "'air bening'",
        "”air bening”",
        "«air bening»",
        "„air bening“",
        "`air bening`",
        "`air bening´",
    ],
)
def test_every_style_of_marks(quotation):
    assert quoted(f"Ia menyebut {quotation} tadi pagi.") == [quotation]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“Satu,” katanya. “Dua.”", ["“Satu,”", "“Dua.”"]),
        ('"Satu, "katanya. "Dua. "', ['"Satu, "', '"Dua. "']),
        ("Sudah lama.” Satu dua tiga, ”ujarnya. Begitulah.", ["” Satu dua tiga, ”"]),
        ("”Satu, ”kata Rini. ”Dua,” kata Budi.", ["”Satu, ”", "”Dua,”"]),
        ("“Ia bilang ‘tidak’ padaku,” katanya.", ["“Ia bilang ‘tidak’ padaku,”", "‘tidak’"]),
        ("“Satu dua.\n\n“Tiga empat,” katanya.", ["“Satu dua.\n\n“Tiga empat,”"]),
    ],
)
def test_pairs(text, found):
    assert quoted(text) == found
    assert alone(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Layarnya 21\" dan lebarnya 5' saja.",
        "Hari Jum'at itu Ma’ruf datang.",
        "Anak-anak 'kan sudah besar.",
        'Pada Jum"at sore ia tiba.',
        "Tidak ada apa-apa.",
    ],
)
def test_no_quotations(text):
    assert quoted(text) == []
    assert alone(text) == 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Air itu jernih sekali,” kata Rini.\n\n“Betul,” kata Budi.", 1),
        ("“Air itu jernih sekali, kata Rini.\n\nBudi diam.", 1),
        ("“Satu,” kata Rini.\n\n“Dua,” kata Budi.", 0),
    ],
)
def test_a_mark_without_partner_costs_its_paragraph_only(text, count):
    assert alone(text) == count


def test_a_quotation_inside_another_says_so():
    nested = [m.form.nested for m in read("“Ia bilang ‘tidak’ padaku,” katanya.").mentions if isinstance(m.form, Quote)]
    assert nested == [False, True]


@given(st.text(alphabet="ab A.,\n“”\"'‘’", max_size=60))
def test_pairs_hold_together(text):
    for mention in read(text).mentions:
        if isinstance(mention.form, Quote):
            assert text[mention.start : mention.end].startswith(mention.form.opening)
            assert text[mention.start : mention.end].endswith(mention.form.closing)
            assert mention.start < mention.form.inner_start <= mention.form.inner_end < mention.end
