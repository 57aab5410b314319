"""Where sentences end and where they do not. In the tables `¦` stands where one begins."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.extract.sentences import split
from verify.languages import lexicon
from verify.model import Article, Zone
from verify.read import read
from verify.values.lexer import lex


def sentences(text, language="id"):
    article = Article("a", "a", text, (Zone("body", 0, len(text)),), language)
    lexed = lex(text, lexicon(language))
    return article, lexed, split(article, lexed, language)


def cut(marked, language="id"):
    """The text with a `¦` before every sentence but the first, as the splitter sees it."""
    text = marked.replace("¦", "")
    _, lexed, found = sentences(text, language)
    starts = [lexed.starts[sentence.first] for sentence in found[1:]]
    for start in reversed(starts):
        text = text[:start] + "¦" + text[start:]
    return text


@pytest.mark.parametrize(
    "marked",
    [
        "Harga naik. ¦Petani mengeluh! ¦Mengapa? ¦Tidak ada yang tahu.",
        "Ia tiba pada 2017. ¦Setelah itu ia pulang.",
        "“Kami siap.” ¦Ia lalu pergi.",
        "“Kami siap!” kata Budi.",
        "“Kami siap.” kata Budi.",
        '"Siapa yang datang?" tanya Budi. ¦"Tamu," jawab Ani.',
        "Ia datang (bersama istrinya). ¦Mereka makan.",
        "(Mereka menunggu lama.) ¦Bus datang.",
        "Wali Kota Bandung, H. Anu Polan, S.H., M.Hum. hadir.",
        "Komjen Pol. Anu dan Dr. Polan datang. ¦Mereka duduk.",
        "Rumah di Jl. Melati No. 5 itu roboh. ¦Warga kaget.",
        "Harganya Rp. 5.000 per kilogram. ¦Itu mahal.",
        "Lihat kabar.example.com untuk rincian.",
        "Nilainya 1.200 ton. ¦Pukul 08.30 WIB ia pergi.",
        "Ia menang di Grup B. ¦Lawannya kalah.",
        "Jeruk kaya vitamin C. ¦Apel tidak.",
        "Buku karya J. K. Polan laris.",
        "Bantuan tiba… dan warga senang.",
        "Bantuan tiba... ¦Warga senang.",
        "Beras, gula, dll. dijual. ¦Toko penuh.",
        "Beras, gula, dll. ¦Toko penuh.",
        "Ia pulang.Kemudian ia tidur.".replace(".K", ".¦K"),
        "Ia diterima di U.I. Depok.",
        "1. Siapkan air.\n¦2. Rebus telur.",
        "17. 1 Juli: 20 orang.\n\n¦18. 2 Juli: 30 orang.",
        "Laga ditunda (18 Mei).¦Sementara itu penonton pulang.",
        "Mobil Formula E. ¦Dan mobil lain.",
        "Ia memakai prosesor ARM. ¦Sedangkan temannya tidak.",
        "Harga naik pekan ini. ¦kemudian turun.",
    ],
)
def test_indonesian_stops(marked):
    assert cut(marked) == marked


@pytest.mark.parametrize(
    "marked",
    [
        "Mr. Smith met Dr. Jones at 5 p.m. on Monday. ¦They spoke.",
        "The U.S. Senate voted. ¦It passed.",
        "“Will you come?” she asked. ¦He nodded.",
        "It cost $1.5 million. ¦No one paid.",
        "He lives at No. 10. ¦She does not.",
        "Prices, e.g. for rice, rose.",
    ],
)
def test_english_stops(marked):
    assert cut(marked, "en") == marked


@pytest.mark.parametrize(
    "marked",
    [
        "Harga naik.\n¦Petani mengeluh.",
        "Harga naik\n\n¦petani mengeluh.",
        "Harga beras di pasar induk\nnaik lagi pekan ini.",
        "Harga beras di Pasar Induk Kota Lama yang dikelola Koperasi\nMaju Jaya naik lagi, kata pedagang di sana.",
        "Petani mengeluh.\n¦Harga Pupuk\n¦Pupuk langka sejak bulan lalu di tiga kecamatan di kabupaten itu.",
        "Harga naik,\nkata petani.",
        "Kata Dr.\nAnu, harga naik.",
        "Yang dijual antara lain:\n¦- Beras\n¦- Gula",
        "Harga naik.\r\n\r\n¦Petani mengeluh.",
    ],
)
def test_line_breaks(marked):
    """A single break ends a sentence only behind a stop or a heading; hard-wrapped copy goes on."""
    assert cut(marked) == marked


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Satu. Dua.\n\nTiga.", [0, 0, 1]),
        ("Satu.\nDua.\nTiga.", [0, 1, 2]),  # pages that part paragraphs by single breaks
        ("Satu.\nDua.\n\nTiga.", [0, 0, 1]),  # hard-wrapped copy
    ],
)
def test_paragraphs(text, paragraphs):
    assert [sentence.paragraph for sentence in sentences(text)[2]] == paragraphs


def test_no_sentence_crosses_the_border_of_a_zone():
    text = "JAKARTA - Harga naik. Petani mengeluh. (abc)"
    article, _ = read("a.txt", "a", text.encode())
    lexed = lex(text, lexicon("id"))
    found = [
        (s.zone, s.paragraph, text[lexed.starts[s.first] : lexed.ends[s.last - 1]]) for s in split(article, lexed, "id")
    ]
    assert found == [
        ("dateline", 0, "JAKARTA -"),
        ("body", 0, "Harga naik."),
        ("body", 0, "Petani mengeluh."),
        ("end-mark", 0, "(abc)"),
    ]


PIECES = st.sampled_from(
    [
        ".",
        "!",
        "?",
        "…",
        '"',
        "”",
        "“",
        "(",
        ")",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "Dr",
        "H",
        "Anu",
        "kata",
        "5",
        ",",
        "-",
        "*",
    ]
)


@given(st.lists(PIECES, max_size=40), st.sampled_from(["id", "en"]))
def test_every_token_belongs_to_exactly_one_sentence(pieces, language):
    text = "".join(pieces)
    _, lexed, found = sentences(text, language)
    assert [token for s in found for token in range(s.first, s.last)] == list(range(len(lexed.words)))
    assert all(s.first < s.last for s in found)
    numbers = [s.paragraph for s in found]
    assert numbers == sorted(numbers)


@given(st.lists(PIECES, max_size=30))
def test_pages_of_any_kind_are_split(pieces):
    article, _ = read("a.txt", "a", "".join(pieces).encode())
    if article is not None:
        lexed = lex(article.text, lexicon(article.language))
        found = split(article, lexed, article.language)
        assert sum(s.last - s.first for s in found) == len(lexed.words)


@pytest.mark.parametrize("piece", ["kata ", "Kata. ", '". ', "\n", ".", "Dr. ", "1. ", "kata\n"])
def test_a_line_however_long_is_split_in_linear_time(piece):
    """Ten times the text takes about ten times as long; a quadratic splitter would take a hundred times."""
    article, lexed, _ = sentences(piece * 2_000)
    longer, more, _ = sentences(piece * 20_000)
    begin = time.process_time()
    split(article, lexed, "id")
    short = time.process_time() - begin
    begin = time.process_time()
    split(longer, more, "id")
    assert time.process_time() - begin < 60 * short + 0.2


def test_the_zone_of_a_sentence_is_its_own_behind_front_matter() -> None:
    """Front matter holds no word: the headline is the first sentence, and is no front matter."""
    from verify.extract import extract, kit
    from verify.read import read
    from verify.rulebook.load import load

    source = "---\ndate: 2018-01-04\n---\nPasar Lama Terbakar\n\nKota Baru - Pasar Lama terbakar kemarin. Tidak ada korban.\n"
    article, _ = read("a.txt", "a", source.encode())
    assert article is not None
    draft = extract(article, kit(load([])[0], "id"))
    zones = {draft.words[s.first]: s.zone for s in draft.sentences}
    assert zones["Tidak"] == "body"
    first = draft.sentences[0]
    assert (draft.words[first.first], first.zone) == ("Pasar", "title")
