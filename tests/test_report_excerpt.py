"""A caret stands under the words it means and under nothing else, whatever the line is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.report.excerpt import ELLIPSIS, Mark, cells, excerpt, visible

#: (what an article may hold, what the terminal is sent)
VISIBLE = [
    ("plain words", "plain words"),
    ("kata–kata “baku”", "kata–kata “baku”"),
    ("\x1b[31mmerah\x1b[0m", "␛[31mmerah␛[0m"),
    ("lonceng\x07", "lonceng␇"),
    ("hapus\x7f", "hapus␡"),
    ("kolom\tdua", "kolom    dua"),
    ("\x9b31m", "<U+009B>31m"),
    ("\u202egnp.exe", "<U+202E>gnp.exe"),
    ("nol\u200blebar", "nol<U+200B>lebar"),
    ("tanda\u00adhubung", "tanda<U+00AD>hubung"),
    ("byte \udce9", "byte <E9>"),
    ("milik\ue000", "milik<U+E000>"),
    ("spasi\u00a0keras", "spasi\u00a0keras"),
]

#: (shown, cells it takes)
WIDTHS = [("", 0), ("abc", 3), ("é", 1), ("e\u0301", 1), ("金正恩", 6), ("ﾊﾝｶｸ", 4), ("김정은", 6), ("😀", 2)]


@pytest.mark.parametrize(("text", "shown"), VISIBLE)
def test_what_would_move_the_cursor_is_made_visible(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(("text", "wide"), WIDTHS)
def test_cells(text, wide):
    assert cells(text) == wide


@given(st.text())
def test_nothing_unprintable_is_ever_sent(text):
    assert all(character.isprintable() or character.isspace() for character in visible(text))
    assert not set(visible(text)) & set(map(chr, [*range(0x20), *range(0x7F, 0xA0)]))


LETTERS = st.text(st.sampled_from("abc XYZ é金한\t\x1b\u0301\u202e😀“”0,."), max_size=300)


@st.composite
def lines(draw):
    """A line with one marked span, and a width."""
    text = draw(LETTERS.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return text, start, end, draw(st.integers(20, 120))


def under(row, carets):
    """The part of a row above the carets, by cells; combining marks take none and are left out."""
    first, last = len(carets) - len(carets.lstrip()), len(carets)
    out, column = "", 0
    for character in row + " " * len(carets):
        if first <= column < last and cells(character):
            out += character
        column += cells(character)
    return out


@given(lines())
def test_carets_underline_exactly_the_span(case):
    text, start, end, width = case
    row, carets = excerpt(text, (0, len(text)), [Mark(start, end)], width)
    span = visible(text[start:end]).replace("\u0301", "")
    assert set(carets) <= {" ", "^"}
    assert carets.count("^") == len(carets.strip())
    if cells(span) == 0:
        assert carets.strip() == "^"
    elif cells(span) <= width:
        assert len(carets.strip()) == cells(span)
        assert under(row, carets) == span
    else:
        head, tail = under(row, carets).split(f" {ELLIPSIS} ")
        assert span.startswith(head)
        assert span.endswith(tail)


@given(lines())
def test_a_row_fits_its_width(case):
    text, start, end, width = case
    row, carets = excerpt(text, (0, len(text)), [Mark(start, end)], width)
    room = max(width, min(cells(visible(text[start:end])), width) + 4)
    assert cells(row) <= room
    assert len(carets) <= room


@given(lines())
def test_a_short_line_is_shown_whole(case):
    text, start, end, _ = case
    row, _ = excerpt(text, (0, len(text)), [Mark(start, end)], max(cells(visible(text)), len(text)))
    assert row == visible(text).rstrip()


def test_two_spans_on_one_row():
    row, carets = excerpt("tewas 12 orang, bukan 15", (0, 24), [Mark(6, 8), Mark(22, 24, "~")], 60)
    assert row == "tewas 12 orang, bukan 15"
    assert carets == "      ^^              ~~"


def test_a_long_line_is_cut_at_words_around_the_span():
    text = "awal " * 2_000 + "Kamis (4/12) " + "akhir " * 2_000
    start = text.index("Kamis")
    row, carets = excerpt(text, (0, len(text)), [Mark(start, start + 12)], 50)
    assert row == "… awal awal awal Kamis (4/12) akhir akhir akhir …"
    assert carets == " " * 17 + "^" * 12


def test_other_lines_are_never_touched():
    text = "satu\ndua tiga\nempat"
    assert excerpt(text, (5, 13), [Mark(9, 13)], 40) == ("dua tiga", "    ^^^^")


def test_a_line_of_fifty_megabytes_is_not_read_whole():
    text = "x" * 50_000_000
    row, carets = excerpt(text, (0, len(text)), [Mark(25_000_000, 25_000_004)], 40)
    assert len(row) <= 40
    assert carets.strip() == "^^^^"
