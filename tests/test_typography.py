"""Slips of typing and pasting: what is found, what is offered, and what must stay silent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.checks.case import Case
from verify.checks.slips import doubled_word, glued_words, missing_number
from verify.checks.typography import cut_off, repeated_title, run_in_caption, typography
from verify.extract.sentences import split
from verify.languages import LANGUAGES, lexicon
from verify.model import Draft
from verify.read import read
from verify.read.page import masked
from verify.rulebook.compiled import Rulebook
from verify.values.lexer import lex

NAMES = ("Kota Lama", "Negeri Utara", "Budi Santoso", "Santoso")
CHECKS = (glued_words, doubled_word, missing_number, cut_off, repeated_title, run_in_caption, typography)


def rulebook():
    aliases = {}
    for name in NAMES:
        words = tuple(name.lower().split())
        aliases.setdefault(words[0], []).append((words, "entity", name, "place"))
    return Rulebook({}, {}, (), {}, (), (), (), aliases)


def case(text, path="a.txt"):
    article, _ = read(path, path, text.encode())
    if article is None:
        return Case((), (), (), (), rulebook())
    lexed = lex(masked(article.text, article.ignored), lexicon(article.language))
    sentences = split(article, lexed, article.language)
    draft = Draft(article, tuple(lexed.words), tuple(lexed.starts), tuple(lexed.ends), sentences, (), (), {}, ())
    return Case((draft,), (), (), (), rulebook())


def places(finding, text):
    return [text[place.start : place.end] for place in finding.locations]


def found(check, text, path="a.txt"):
    """The texts at all places of everything the check finds."""
    return [place for finding in check(case(text, path)) for place in places(finding, text)]


# --- words run together -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "span", "repairs"),
    [
        (
            "Ia tiba di Kota LamaNegeri Utara tadi.",
            "Kota LamaNegeri Utara",
            ["Kota Lama, Negeri Utara", "Kota Lama Negeri Utara"],
        ),
        ("Rumah SantosoBudi Santoso ramai.", "SantosoBudi Santoso", ["Santoso, Budi Santoso", "Santoso Budi Santoso"]),
    ],
)
def test_two_declared_names_run_together_are_an_error(text, span, repairs):
    (finding,) = glued_words(case(text))
    assert (finding.severity, places(finding, text)) == ("error", [span])
    assert [one.replacement for one in finding.suggestions] == repairs


def test_two_words_of_the_article_run_together_are_a_warning():
    text = "Pasar itu dijaga olehPolisi. Kata Polisi, pasar aman oleh doa."
    (finding,) = glued_words(case(text))
    assert (finding.severity, places(finding, text)) == ("warning", ["olehPolisi"])


@pytest.mark.parametrize(
    "text",
    [
        "IDNkabar dan YouTube dan iPhone dan McBride dan KabarIndonesia.",
        "Ia memakai MuatBaja. Perusahaan MuatBaja untung.",
        "Bayar lewat TokoBayar, Toko atau Bayar.",  # two capitals, which a brand may be
        "Tanda #olehPolisi dan @olehPolisi, oleh Polisi.",
        "Lihat kabar.example/olehPolisi oleh Polisi.",
        "Kota Lama, Negeri Utara.",
    ],
)
def test_brands_and_addresses_are_silent(text):
    assert found(glued_words, text) == []


# --- doubled words, lost numbers --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "span", "repairs"),
    [
        ("Ia pergi di di pasar.", "di di", ["di"]),
        ("Ia pergi ke\nke pasar itu.", "ke\nke", ["ke"]),
        ("Semua pemain pemain pulang.", "pemain pemain", ["pemain", "pemain-pemain"]),
        ("She went to the the market, and it was full.", "the the", ["the"]),
    ],
)
def test_doubled_words(text, span, repairs):
    (finding,) = doubled_word(case(text))
    assert places(finding, text) == [span]
    assert [one.replacement for one in finding.suggestions] == repairs


@pytest.mark.parametrize(
    "text",
    [
        "Anak-anak berlari-lari.",
        "Ia tertawa, ha ha ha, lalu pergi.",
        "Ia tinggal di Baden Baden.",
        "Ia pergi di, di sana ia makan.",
        "Skornya 10 10 saja.",
        "Harga itu naik.\n\nitu saja.",
        "They said that he had had enough of it, and that that was it.",
    ],
)
def test_words_that_may_stand_twice(text):
    assert found(doubled_word, text) == []


@pytest.mark.parametrize("span", ["setinggi meter", "sepanjang kilometer", "seberat ton"])
def test_a_measure_without_a_number(span):
    assert found(missing_number, f"Patung {span} itu roboh.") == [span]


@pytest.mark.parametrize(
    "phrase", ["setinggi dua meter", "setinggi 2 meter", "setinggi langit", "beberapa meter", "per meter"]
)
def test_a_measure_with_a_number_or_without_need(phrase):
    assert found(missing_number, f"Patung {phrase} itu roboh.") == []


# --- the page ---------------------------------------------------------------------------------------

PROSE = "Wali kota membuka pasar baru di tepi sungai. Pedagang senang."


def test_a_last_sentence_without_a_stop():
    text = f"{PROSE} Mereka berharap harga beras dan minyak segera turun pekan"
    assert found(cut_off, text) == ["minyak segera turun pekan"]


@pytest.mark.parametrize(
    "end",
    [
        "Mereka berharap harga segera turun pekan depan.",
        "Mereka berkata: “Kami berharap harga segera turun lagi.”",
        "Mereka berharap harga segera turun pekan depan. (abc)",
        "Mereka berharap harga segera turun pekan depan. ***",
        "Lihat juga rincian harga beras dan minyak di https://contoh.example/harga",
        "\n\nPelatih: Anu Polan",
        "\n\n1. beras dan gula\n2. minyak dan tepung terigu serta garam dapur",
    ],
)
def test_copy_that_is_complete(end):
    assert found(cut_off, f"{PROSE} {end}") == []


def test_a_lone_sentence_needs_no_stop():
    assert found(cut_off, "Wali kota membuka pasar baru di tepi sungai pada hari Rabu") == []


def test_a_title_that_stands_there_twice():
    title = "Pasar Baru Dibuka Wali Kota"
    text = f"{title}\n\n{title} Pedagang menata kios. ANTARA FOTO/Anu Polan\n\n{PROSE}"
    assert found(repeated_title, text) == [title, title]
    assert found(repeated_title, f"{title}\n\n{PROSE}") == []


def test_captions_run_into_the_copy_are_one_note():
    text = (
        f"{PROSE} Warga berkumpul di lapangan pada hari Senin Kunjungan Pak Wijaya dimulai pukul 08:00. Selama"
        f" kunjungan itu ia makan. {PROSE} Anak-anak menyanyi sambil membawa bendera Di Lapangan Merdeka, panitia"
        f" menunggu. {PROSE}"
    )
    (finding,) = run_in_caption(case(text))
    assert places(finding, text) == [
        "di lapangan pada hari Senin Kunjungan Pak Wijaya",
        "Anak-anak menyanyi sambil membawa bendera Di Lapangan Merdeka",
    ]
    assert [place.role for place in finding.locations] == ["primary", "related"]


# --- typography -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ('Ia berkata “ya” lalu "tidak" lagi.', ["“ya”", '"tidak"']),
        ("Ia berkata `ya` tadi.", ["`ya`"]),
        ("Harga beras\nnaik lagi pekan ini.", ["Harga beras\nnaik lagi"]),
        ("Harga\xa0beras naik.", ["\xa0"]),
        ("Harga  beras naik.", ["  "]),
        ("Harga  beras `naik`.", ["  ", "`naik`"]),
    ],
)
def test_all_kinds_of_typography_are_one_note(text, spans):
    (finding,) = typography(case(text))
    assert (finding.severity, places(finding, text)) == ("note", spans)
    assert {name for name, _ in finding.params} == {f"kinds.{code}" for code in LANGUAGES}


@pytest.mark.parametrize(
    "text",
    [
        "Ia berkata “ya” lalu ‘tidak’.",
        'Ia berkata "ya" tadi.',
        "Harga naik.\n\nPetani mengeluh.",
        "Harga naik.\nPetani mengeluh.",
        "Harga naik.  \nPetani mengeluh.",
        "Tinggi badannya 5' lebih.",
    ],
)
def test_good_typography(text):
    assert typography(case(text)) == []


def test_markup_is_no_typography():
    text = '---\ntitle:  Pasar\n---\n<a  href="x">Ia</a> berkata “ya” tadi.'
    assert typography(case(text, "a.md")) == []


def test_every_message_has_its_text_in_every_language():
    keys = {
        "glued-names",
        "glued-words",
        "doubled-word",
        "missing-number",
        "text-cut-off",
        "repeated-title",
        "run-in-caption",
    }
    for module in LANGUAGES.values():
        assert keys <= module.MESSAGES.keys()


@given(st.text(alphabet='aA bB.\n"“”`\xa0-/#*:', max_size=80))
def test_whatever_stands_on_a_page_is_checked_without_a_crash(text):
    """Every place that is found lies inside the page."""
    for check in CHECKS:
        for finding in check(case(text)):
            assert all(0 <= place.start < place.end <= len(text) for place in finding.locations)
