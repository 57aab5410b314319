"""Indonesian attribution as tables: a sentence → what was said, by whom, with which role and affiliation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_cases import said, spoken

WHO = "Rustam Adipati"


def told(text: str) -> tuple[str, str, str]:
    """(speaker, role, affiliation) of the only speech of a text."""
    (speech,) = spoken(text)
    return speech.entity.removeprefix("="), text[slice(*speech.role)], text[slice(*speech.affiliation)]


def last_speaker(text: str) -> str:
    """Who said the last of the speeches of a text."""
    return spoken(text)[-1].entity.removeprefix("=")


@pytest.mark.parametrize(
    "quotation",
    [
        "“Jalan ditutup,”",
        '"Jalan ditutup,"',
        "‘Jalan ditutup,’",
        "'Jalan ditutup,'",
        "«Jalan ditutup,»",
        "`Jalan ditutup,`",
        "”Jalan ditutup,”",
        "“Jalan ditutup, ”",
        "“Kata ‘jalan’ itu dihapus,”",
        "“Kami menutup jalan.\n\n“Besok dibuka,”",
    ],
)
def test_marks_of_every_style_pair_by_place(quotation):
    assert said(f"{quotation} kata Gubernur {WHO}.") == [(quotation, "kata", WHO)]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (f"{WHO} mengatakan, jalan itu ditutup besok.", "jalan itu ditutup besok"),
        (f"{WHO} mengatakan bahwa jalan itu ditutup besok.", "jalan itu ditutup besok"),
        (f"{WHO}, Senin (3/6/2024), di Solo, mengatakan jalan itu ditutup.", "jalan itu ditutup"),
        (f"Saat ditemui di Solo, {WHO} mengatakan jalan itu ditutup.", "jalan itu ditutup"),
        (f"Menurut {WHO}, jalan itu ditutup besok.", "jalan itu ditutup besok"),
        (f"Jalan itu ditutup besok, menurut {WHO}.", "Jalan itu ditutup besok"),
        (f"Jalan itu, menurut {WHO}, ditutup besok.", f"Jalan itu, menurut {WHO}, ditutup besok"),
        (f"Jalan itu, kata {WHO}, akan ditutup.", f"Jalan itu, kata {WHO}, akan ditutup"),
        (f"Jalan itu ditutup besok, kata {WHO}, di Solo, Senin (3/6).", "Jalan itu ditutup besok"),
        (f"{WHO} mengatakan: “Jalan ditutup.”", "“Jalan ditutup.”"),
    ],
)
def test_a_cue_stands_before_between_and_after_what_was_said(text, statement):
    assert [(words, who) for words, _, who in said(text)] == [(statement, WHO)]


@pytest.mark.parametrize(
    ("phrase", "role", "affiliation"),
    [
        ("Mendagri {}", "Mendagri", ""),
        ("Menlu {}", "Menlu", ""),
        ("Kapolri Jenderal {}", "Kapolri", ""),
        ("Direktur Jenderal Pajak {}", "Direktur Jenderal Pajak", ""),
        ("Dirjen Perhubungan Darat Kemenhub {}", "Dirjen Perhubungan Darat", "Kemenhub"),
        ("Plt Bupati Asri {}", "Plt Bupati Asri", ""),
        ("Pjs Gubernur Bali {}", "Pjs Gubernur Bali", ""),
        ("Penjabat (Pj) Gubernur Bali {}", "Penjabat (Pj) Gubernur Bali", ""),
        ("mantan Wali Kota Solo {}", "mantan Wali Kota Solo", ""),
        ("Presiden terpilih {}", "Presiden terpilih", ""),
        ("Wakil Menteri Luar Negeri {}", "Wakil Menteri Luar Negeri", ""),
        ("Sekretaris Daerah Bali {}", "Sekretaris Daerah Bali", ""),
        ("Wakil Ketua DPR {}", "Wakil Ketua", "DPR"),
        ("Wakil Ketua Badan Legislasi DPR {}", "Wakil Ketua Badan Legislasi", "DPR"),
        ("Kepala Badan Riset Daerah {}", "Kepala", "Badan Riset Daerah"),
        ("Ketua Dewan Pimpinan Pusat Partai Maju {}", "Ketua", "Dewan Pimpinan Pusat Partai Maju"),
        ("Kepala Dinas Perhubungan (Dishub) Kota Asri {}", "Kepala", "Dinas Perhubungan (Dishub) Kota Asri"),
        ("Kasat Lantas Polres Asri AKP {}", "Kasat Lantas", "Polres Asri"),
        ("Juru Bicara Kementerian Luar Negeri {}", "Juru Bicara", "Kementerian Luar Negeri"),
        ("Direktur Eksekutif Lentera Institute {}", "Direktur Eksekutif", "Lentera Institute"),
        ("pakar hukum tata negara Universitas Utara {}", "pakar hukum tata negara", "Universitas Utara"),
        ("hakim konstitusi {}", "hakim konstitusi", ""),
        ("Ketua Umum Asosiasi Nelayan sekaligus Bupati Asri {}", "Ketua Umum", "Asosiasi Nelayan"),
        ("Ketua Partai Maju yang juga Bupati Asri, {}", "Bupati Asri", ""),
        ("Pendiri Lentera Desa, {}, saat ditemui", "Pendiri", "Lentera Desa"),
        ("{} (54), nelayan asal Solo", "", ""),
        ("{}, Ketua Dewan Pers", "Ketua", "Dewan Pers"),
        ("{} dari Kontras", "", "Kontras"),
        ("istri {}", "", ""),
    ],
)
def test_the_phrase_of_a_speaker(phrase, role, affiliation):
    assert told(f"“Jalan itu ditutup,” kata {phrase.format(WHO)}.") == (WHO, role, affiliation)


@pytest.mark.parametrize(
    "cue",
    [
        "katanya", "ujarnya", "ujar dia", "tutur beliau", "kata Gubernur", "kata Rustam", "kata Pak Adipati",
        "kata mantan nelayan itu", "kata ayah dua anak ini", "ujar warga Desa Asri, Solo, itu",
    ],
)  # fmt: skip
def test_a_second_reference_means_who_is_spoken_of(cue):
    assert last_speaker(f"Gubernur {WHO} (54) tiba di Solo. “Jalan itu ditutup,” {cue}.") == WHO


@pytest.mark.parametrize(
    "between",
    [
        "",
        "Jalan itu panjang. " * 9,  # however far back
        "Presiden Bagus Wirawan lewat jalan itu. “Baik,” ujar Rustam. ",
        "Kantor Berita Utara menyebut jalan itu rusak. ",  # an organisation is no `-nya`
        "Rencana itu dibuat Presiden Bagus Wirawan. ",
    ],
)
def test_a_clitic_means_the_last_person_to_speak(between):
    text = f"Gubernur {WHO} mengatakan, jalan itu ditutup. {between}“Presiden Bagus Wirawan tahu itu,” katanya."
    assert last_speaker(text) == WHO


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("Hal serupa disampaikan Bupati Bagus Wirawan. ", "Bagus Wirawan"),
        ("Hal serupa disampaikan oleh Bupati Bagus Wirawan. ", "Bagus Wirawan"),
        ("Bagus Wirawan (40), sopir, memutar jauh. ", "Bagus Wirawan"),
        ("Bagas (40), sopir, memutar jauh. ", "Bagas"),
    ],
)
def test_a_clitic_means_the_person_a_sentence_since_then_is_about(between, who):
    assert last_speaker(f"Gubernur {WHO} mengatakan, jalan itu ditutup. {between}“Jauh sekali,” katanya.") == who


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Presiden", "Tarno Widarta"),
        ("Kepala Negara", "Tarno Widarta"),
        ("Mendagri", "Rustam Adipati"),
        ("Menteri Dalam Negeri", "Rustam Adipati"),
        ("Presiden Tarnowi", "Tarno Widarta"),
        ("Menteri Keuangan", ""),
    ],
)
def test_a_title_alone_means_whom_the_article_introduces_with_it(title, who):
    text = f"Presiden Tarno Widarta menerima Menteri Dalam Negeri Rustam Adipati. “Jalan itu ditutup,” kata {title}."
    assert last_speaker(text) == who


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Menurut laporan KBU yang dikutip Harian Utara, jalan itu ditutup.", ("=KBU", "=Harian Utara")),
        (f"“Tutup,” kata {WHO} seperti dikutip Harian Utara.", (f"={WHO}", "=Harian Utara")),
        (f"“Tutup,” kata {WHO}, dilansir dari Harian Utara.", (f"={WHO}", "=Harian Utara")),
        (f"“Tutup,” kata {WHO}.", ()),
    ],
)
def test_a_chain_of_sources(text, source):
    assert spoken(text)[-1].source == source


@given(st.lists(st.sampled_from(
    ["“Ya,”", "kata", "katanya", "Ketua", "Rustam", "(", "54", ")", "itu", ",", ".", "Jenderal", "sekaligus", "yang",
     "dikutip", "Badan", "menurut", "dia", "di", "disampaikan", "oleh", "mengatakan", "\n\n", "”", "-", "/", "PT-PT"]
), max_size=14))  # fmt: skip
def test_no_order_of_words_is_a_fault(words):
    for speech in spoken(" ".join(words)):
        assert 0 <= speech.start < speech.end
