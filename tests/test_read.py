"""What a page is read as: decoding, zones, publication date, markup. The pages are invented."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import verify
from verify.read import READERS, read
from verify.read.page import masked

BODY = "Wali Kota Budi Santoso membuka pasar baru di Kota Lama pada Rabu (5/2/2025). Ia datang bersama istrinya."


def article(text, path="naskah.txt", day=None):
    found, problems = read(path, path, text.encode(), day)
    assert found is not None
    assert problems == ()
    return found


def zones(text, path="naskah.txt"):
    """Kind and text of every zone."""
    found = article(text, path)
    return [(zone.kind, found.text[zone.start : zone.end]) for zone in found.zones]


def kinds(text):
    return [kind for kind, _ in zones(text)]


# --- decoding ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "message", "kept"),
    [
        (b"", "the file is empty", False),
        (b" \n\t\r\n", "the file is empty", False),
        (b"\xef\xbb\xbf\n", "the file is empty", False),
        (b"\x89PNG\x00\x00", "this is a binary file, or text that is not in UTF-8", False),
        (b"PK\x03\x04\x00\x00", "this is a document of an office program or a PDF, not plain text", False),
        (b"%PDF-1.7\nxref", "this is a document of an office program or a PDF, not plain text", False),
        ("Kabar".encode("utf-16"), "this is text in UTF-16, not in UTF-8", False),
        (b"Harga naik.\nKata p\xe9tani.", "byte 0xe9 is not UTF-8", True),
    ],
)
def test_bytes_that_are_no_plain_text_are_a_problem(data, message, kept):
    found, (problem,) = read("a.txt", "a.txt", data)
    assert problem.message == message
    assert problem.help
    assert (found is not None) == kept


def test_the_first_bad_byte_is_named_by_line_and_column():
    _, (problem,) = read("a.txt", "a.txt", "Ålder naik.\nKata p".encode() + b"\xe9tani.")
    assert (problem.line, problem.column) == (2, 7)
    assert problem.excerpt.splitlines()[1].index("^") == 6


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_no_newline_is_translated_and_a_byte_order_mark_stays(newline):
    text = "\ufeff" + newline.join(["Pasar Baru Dibuka", "", BODY])
    found = article(text)
    assert found.text == text
    assert found.title == "Pasar Baru Dibuka"
    assert found.ignored[0] == (0, 1)


PIECES = st.sampled_from(
    ["\n", "\n\n", "\r\n", " ", ". ", "- ", "–", "|", "***", "(*)", "Oleh ", "Foto: ", "Baca juga: ", "20/06/2024",
     "04:04 WIB", "JAKARTA", "Anu Polan", "lalu", "kata", "Di", "Mr", "Getty Images", "/", "`", '"', "---", "# ",
     "[a](b)", "\ufeff", "\xa0", "é"]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=40), st.sampled_from(sorted(READERS)))
def test_zones_cover_every_character_that_is_not_blank_once_and_in_order(pieces, ending):
    found, _ = read("a" + ending, "a", "".join(pieces).encode("utf-8", "replace"))
    if found is None:
        return
    visible = masked(found.text, found.ignored)
    assert len(visible) == len(found.text)
    place = 0
    for zone in found.zones:
        assert place <= zone.start < zone.end
        assert not visible[place : zone.start].strip()
        place = zone.end
    assert not visible[place:].strip()


# --- zones ------------------------------------------------------------------------------------------


def test_a_page_with_everything():
    assert zones(
        "• Daerah\n\nPasar Baru Dibuka Wali Kota\n\nSiti Aminah | Kamis, 06/02/2025 07:15 WIB\n"
        "Pasar Baru Dibuka Wali Kota Budi Santoso menggunting pita di pasar. ANTARA FOTO/Joko Anwar\n\n"
        f"KOTA LAMA - {BODY}\n\nBaca juga: Harga Cabai Turun\n\nPasar itu punya 200 kios.\n\n"
        "Editor: Made Wirawan\n\n(sti/mwi)"
    ) == [
        ("navigation", "• Daerah"),
        ("title", "Pasar Baru Dibuka Wali Kota"),
        ("byline", "Siti Aminah |"),
        ("time-line", "Kamis, 06/02/2025 07:15 WIB"),
        ("title", "Pasar Baru Dibuka Wali Kota"),
        ("caption", "Budi Santoso menggunting pita di pasar. ANTARA FOTO/Joko Anwar"),
        ("dateline", "KOTA LAMA -"),
        ("body", BODY),
        ("navigation", "Baca juga: Harga Cabai Turun"),
        ("body", "Pasar itu punya 200 kios."),
        ("byline", "Editor: Made Wirawan"),
        ("end-mark", "(sti/mwi)"),
    ]


def test_a_page_pasted_as_one_line():
    """Time, byline and picture credit stand before the copy, and captions run into sentences."""
    text = (
        "12 menit yang lalu Oleh Rina Hartono, Kabar Pagi Polan / Getty Images Dua petani itu menari gembira di sawah"
        " pada hari Senin Bupati Anu Wijaya dan Polan Susilo telah menyetujui rencana bendungan. Pak Wijaya menilai"
        " rencana itu baik. Warga berkumpul di lapangan pada hari Senin Kunjungan Pak Wijaya dimulai pukul 08:00."
        " Selama kunjungan itu ia menanam padi. Gubuk baru untuk tamu di Balai Desa Bendungan itu akan selesai tahun"
        " depan. Bendungan dibangun karena bendungan lama retak. Anak-anak menyanyi sambil membawa bendera Di Lapangan"
        " Merdeka, panitia menunggu sampai sore. Mereka menonton tarian di halaman Pak Wijaya terakhir datang ke desa"
        " itu tujuh tahun silam."
    )
    found = zones(text)
    assert found[:2] == [("time-line", "12 menit yang lalu"), ("byline", "Oleh Rina Hartono, Kabar Pagi")]
    assert [words for kind, words in found if kind == "caption"] == [
        "Polan / Getty Images Dua petani itu menari gembira di sawah pada hari Senin",
        "Warga berkumpul di lapangan pada hari Senin",
        "Gubuk baru untuk tamu di Balai Desa",
        "Anak-anak menyanyi sambil membawa bendera",
        "Mereka menonton tarian di halaman",
    ]
    assert article(text).publisher == "Kabar Pagi"
    assert article(text).anchor.day is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Menurut panitia acara di Balai Kota Presiden Anu Wijaya telah membuka pameran bersama para tamu.",
        "Ia tinggal di rumah Pak Polan sejak kecil dan bekerja di kebun.",
        "Warga memutar lagu Di Batas Kota Ini sambil menari bersama.",
        "Para menteri membahas Rencana Induk Bendungan sebelum rencana itu disahkan.",
        "Kunjungan Pak Wijaya ke kantor Bupati Polan Susilo berakhir malam hari.",
        "Kata Pak Polan pada hari Senin Pak Wijaya akan pulang.",
        "Menurut lima fraksi itu isu utama dalam RUU Lagu itu akan disahkan lebih dahulu.",
    ],
)
def test_ordinary_sentences_hold_no_caption(sentence):
    """A capital in mid-sentence is nearly always a name."""
    text = " ".join([sentence, BODY, "Rencana, kunjungan, presiden dan lagu dibahas lagi."] * 4)
    assert len(text) > 600
    assert kinds(text) == ["body"]


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("JAKARTA - ", ""),
        ("Jakarta, Kabar Indonesia - - ", "Kabar Indonesia"),
        ("KABARPAGI, BALI – ", "KABARPAGI"),
        ("PONTIANAK, KORANPAGI–", "KORANPAGI"),
        ("Koranku.com – ", "Koranku.com"),
        ("Koranku.co.id, Medan -- ", "Koranku.co.id"),
        ("Serang, Banten (WARTA News) - ", "WARTA News"),
        ("Surabaya, 6 Februari 2025 - ", ""),
        ("SEMARANG, (KP).- ", ""),
    ],
)
def test_datelines(line, publisher):
    found = article(line + BODY)
    assert [zone.kind for zone in found.zones] == ["dateline", "body"]
    assert found.text[found.zones[0].start : found.zones[0].end] == line.strip()
    assert found.publisher == publisher


@pytest.mark.parametrize(
    "line",
    [
        "Baru - baru ini warga mengeluh. ",
        "Anu - Polan menang tipis. ",
        "Ketua panitia - seorang guru - pulang. ",
        "Pertandingan itu berakhir 3 - 1. ",
        "Kereta Bandung-Cirebon penuh. ",
    ],
)
def test_no_datelines(line):
    assert kinds(line + BODY) == ["body"]


@pytest.mark.parametrize(
    "mark",
    [
        "***",
        "* * *",
        "(*)",
        "(**)",
        "[Koranku.com]",
        "(abc/def)",
        "(abc / def)",
        "[cob]",
        "(R021/H015)",
        "-30-",
        "###",
        "(Rina)",
    ],
)
def test_end_marks(mark):
    assert zones(f"{BODY} {mark}")[-1] == ("end-mark", mark)
    assert zones(f"{BODY}\n\n{mark}\n")[-1] == ("end-mark", mark)


@pytest.mark.parametrize(
    "end", ["Ia mengajak Polan (45)", "Skor akhir dicatat panitia (3-1)", "Bantuan itu bernama Kartu Tani (KT)."]
)
def test_brackets_that_end_no_copy(end):
    assert kinds(f"{BODY} {end}") == ["body"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Pasar Dibuka", ["title", "body"]),
        ("Apakah Pasar Itu Aman?", ["title", "body"]),
        ("Pasar dibuka hari ini.", ["body"]),  # a sentence
        ("pasar dibuka", ["body"]),
        ("Pasar Dibuka\n\nKios Masih Kosong", ["title", "title", "body"]),
        ("Oleh Rina Hartono\n\nPasar Dibuka", ["byline", "title", "body"]),
        ("By Rina Hartono", ["byline", "body"]),
        ("Reporter: Rina Hartono dan Anu Polan", ["byline", "body"]),
        ("Advertisement", ["navigation", "body"]),
        ("Beranda", ["navigation", "body"]),
        ("(Foto: Anu Polan)", ["caption", "body"]),
        ("Wali kota membuka pasar. (Foto: Dok. Humas)", ["caption", "body"]),
    ],
)
def test_heads(head, expected):
    assert kinds(f"{head}\n\n{BODY}") == expected


@pytest.mark.parametrize(
    ("page", "expected", "publisher", "day"),
    [
        (
            "Banjir Rendam Tiga Desa\n\nRina Hartono - koranSolo\n"
            "Selasa, 06 Feb 2024 14:07 WIB\n\nFoto: Banjir. (dok. A)\n"
            "Solo - Banjir merendam tiga desa.\n\nADVERTISEMENT\n\nWarga mengungsi.\n\n(rin/hto)",
            "title byline time-line caption dateline body navigation body end-mark",
            "koranSolo",
            "2024-02-06",
        ),
        (
            "Gempa Guncang Pulau, Terasa hingga Kota\n"
            "Koranku.com, 22 Maret 2024, 11:22 WIB\nPenulis: Rina | Editor: Budi\n\n"
            "KORANKU.com - Gempa mengguncang pulau itu. Warga berlari.",
            "title byline time-line byline dateline body",
            "KORANKU.com",
            "2024-03-22",
        ),
        (
            "Kapal tenggelam di selat\n\nSumber gambar, Anu Foto\n\n"
            "Keterangan gambar, Tim mencari.\nPenulis, Rina Ayu\n"
            "Peranan, Kabar Dunia\n3 Juli 2025\nDiperbarui 4 Juli 2025\n\nSebuah kapal tenggelam di selat itu.",
            "title caption caption byline byline time-line navigation time-line body",
            "Kabar Dunia",
            "2025-07-03",
        ),
        (
            "Jakarta (WARTA) - Presiden meresmikan bendungan, Senin.\n\n"
            "Pewarta: Rina\nEditor: Budi\nCopyright © WARTA 2024",
            "dateline body byline byline navigation",
            "WARTA",
            None,
        ),
        ("Jakarta: Presiden meresmikan jalan tol baru di timur pulau itu.", "dateline body", "", None),
        (
            "Minister arrives in Hanoi\nBy Ann Lee and Bo Young\n"
            "June 20, 2024 4:05 AM GMT+7 · Updated 2 hours ago\n\n"
            ""
            "HANOI, June 20 (Newswire) - The minister arrived in Hanoi on Thursday. He said that it was late.\n\n"
            "Reporting by Ann Lee; Editing by Bo Young\nOur Standards: The principles.",
            "title byline time-line dateline body byline navigation",
            "Newswire",
            "2024-06-20",
        ),
        (
            "Floods hit three villages\n\nRina (The Daily Post)\n"
            "Demak, Central Java ● Tue, February 6, 2024\n\nThey were hit.",
            "title byline byline time-line body",
            "The Daily Post",
            "2024-02-06",
        ),
    ],
)
def test_the_layouts_of_pages(page, expected, publisher, day):
    found = article(page)
    assert " ".join(zone.kind for zone in found.zones) == expected
    assert found.publisher == publisher
    assert (found.anchor.day and date.fromordinal(found.anchor.day).isoformat()) == day


def test_a_lone_sentence_is_copy_and_no_title():
    assert kinds("Presiden tiba di Hanoi pada 20 Juni 2024") == ["body"]


def test_a_wrapped_first_line_is_no_title():
    text = (
        "Wali Kota Budi Santoso dan Ketua DPRD Polan Wijaya\nMembuka pasar baru di Kota Lama pada Rabu pagi tadi\nlalu."
    )
    assert kinds(text) == ["body"]


# --- the day of publication -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "day", "minute", "offset", "source"),
    [
        ("Rina Hartono | Kamis, 20/06/2024 04:04 WIB", "2024-06-20", 244, 420, "time-line"),
        ("Rabu, 19 Juni 2024 | 10:15 WIB", "2024-06-19", 615, 420, "time-line"),
        ("Jumat 05 Jan 2018 10.20 WITA", "2018-01-05", 620, 480, "time-line"),
        ("Diterbitkan: 3 Mei 2021", "2021-05-03", None, None, "time-line"),
        ("2024-06-20T04:04:00+07:00", "2024-06-20", 244, 420, "time-line"),
        ("Published June 20, 2024 at 4:05 pm GMT", "2024-06-20", 965, 0, "time-line"),
        ("---\ndate: 2024-06-20T04:04:00+07:00\n---", "2024-06-20", 244, 420, "front-matter"),
        ("---\ntanggal: 20 Juni 2024\n---", "2024-06-20", None, None, "front-matter"),
        ("---\ndate: '20/06/2024'\n---\nRabu, 1 Mei 2019", "2024-06-20", None, None, "front-matter"),
    ],
)
def test_publication_dates(head, day, minute, offset, source):
    anchor = article(f"{head}\n\n{BODY}").anchor
    assert (date.fromordinal(anchor.day).isoformat(), *anchor[1:]) == (day, minute, offset, source)


@pytest.mark.parametrize("day", ["March 12, 2025", "12 March 2025"])
def test_a_dateline_can_hold_the_day_in_english(day):
    text = f"LONDON, {day} - The bank cut its forecast for growth. It said that the outlook was weak.\n"
    article, _ = read("a.txt", "a.txt", text.encode())
    assert (date.fromordinal(article.anchor.day).isoformat(), article.anchor.source) == ("2025-03-12", "dateline")


def test_a_dateline_can_hold_the_day():
    anchor = article(f"Surabaya, 6 Februari 2025 - {BODY}").anchor
    assert (date.fromordinal(anchor.day).isoformat(), anchor.source) == ("2025-02-06", "dateline")


@pytest.mark.parametrize(
    "head", ["", "27 menit yang lalu\n\n", "3 hours ago\n\n", "Surabaya - ", "31/02/2024 10:00 WIB\n\n"]
)
def test_nothing_else_gives_a_day(head):
    """Neither a time that counts from now, nor a day of no calendar, nor the date in the first sentence."""
    assert article(head + BODY).anchor == (None, None, None, "unknown")
    assert article(head + BODY, day=739000).anchor == (739000, None, None, "default")


def test_the_order_of_day_and_month_follows_the_language():
    english = "The mayor said that the market was opened by the governor of the province, and that it has 200 stalls."
    assert article(f"04/05/2024 10:00\n\n{BODY}").anchor.day == date(2024, 5, 4).toordinal()
    assert article(f"04/05/2024 10:00\n\n{english}").anchor.day == date(2024, 4, 5).toordinal()


@pytest.mark.parametrize(
    ("text", "language"),
    [(BODY, "id"), ("The mayor opened the market, and it was full.", "en"), ("---\nlanguage: en\n---\n" + BODY, "en")],
)
def test_languages(text, language):
    assert article(text).language == language


# --- front matter -----------------------------------------------------------------------------------


def test_front_matter_says_what_the_page_is():
    found = article(
        '---\ntitle: "Pasar: Baru"\nby: R\nstory: pasar\nid: p-17  # wire\npublisher: Koranku\ntags:\n  - k\n---\n'
        + BODY
    )
    assert (found.title, found.story, found.key, found.publisher) == ("Pasar: Baru", "pasar", "p-17", "Koranku")
    assert [zone.kind for zone in found.zones] == ["front-matter", "title", "front-matter", "body"]
    assert masked(found.text, found.ignored).split(None, 2)[2] == BODY
    title = found.zones[1]
    assert found.text[title.start : title.end] == "Pasar: Baru"


def test_the_headline_of_front_matter_is_checked_like_one_on_the_page():
    text = "---\ndate: 2025-03-14\njudul: Jembatan Sungai Lusi Telan Rp120 Miliar\n---\nBiaya jembatan itu mencapai Rp12 miliar.\n"
    assert [f.check for f in verify.check([verify.article(text, "a.md")]).findings] == ["headline-number"]
    twice = text.replace("Rp12 miliar", "Rp120 miliar").replace(
        "---\nBiaya", "---\n# Jembatan Sungai Lusi Telan Rp120 Miliar\n\nBiaya"
    )
    assert verify.check([verify.article(twice, "a.md")]).findings == ()


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("---\ntitle: Pasar\nini salah\n---\n", 3, "front matter line without a key: `ini salah`"),
        ("---\ndate: kemarin\n---\n", 2, "no date can be read from `kemarin`"),
        ("---\nlanguage: jawa\n---\n", 2, "unknown language `jawa`"),
        ("---\ntitle: Pasar\n", 1, "the front matter is never closed"),
    ],
)
def test_a_bad_line_of_front_matter_costs_itself_alone(text, line, message):
    found, (problem,) = read("a.md", "a.md", (text + BODY).encode())
    assert (problem.line, problem.message) == (line, message)
    assert problem.help
    assert BODY in found.text


def test_a_rule_above_copy_is_no_front_matter():
    assert article(f"---\n\n{BODY}\n\n---\n\n{BODY}").title == ""


# --- Markdown ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "copy"),
    [
        ("**Budi** datang", "Budi datang"),
        ("_Budi_ dan snake_case_name", "Budi dan snake_case_name"),
        ("kata [Budi](https://example.com/a_b), tadi", "kata Budi, tadi"),
        ("![Budi di pasar](pasar.jpg)", "Budi di pasar"),
        ("> Kami siap.", "Kami siap."),
        ("- satu\n- dua", "satu\ndua"),
        ("<b>Budi</b> <!-- tak perlu -->datang", "Budi datang"),
        ("2 \\* 3", "2 * 3"),
        ("3 * 4 (*)", "3 * 4 (*)"),
        ("harga naik 5 < 6", "harga naik 5 < 6"),
    ],
)
def test_markup_is_ignored_and_no_offset_moves(markup, copy):
    found = article(f"{BODY}\n\n{markup}", "a.md")
    visible = masked(found.text, found.ignored)
    assert len(visible) == len(found.text)
    assert visible[len(BODY) :].split() == copy.split() or "".join(visible[len(BODY) :].split()) == copy.replace(
        " ", ""
    )


def test_markdown_headings_are_zones_of_their_own():
    text = f"# Pasar Dibuka.\n\n{BODY}\n## Harga\nHarga cabai naik.\n"
    assert zones(text, "a.md") == [
        ("title", "Pasar Dibuka."),
        ("body", BODY),
        ("body", "Harga"),
        ("body", "Harga cabai naik."),
    ]


@pytest.mark.parametrize("piece", ["[", "*", "<a ", "```\n", "![](", "<!--", "_", "> "])
def test_hostile_markup_is_read_in_linear_time(piece):
    found, _ = read("a.md", "a", (piece * 20_000 + BODY).encode())
    assert found is not None
