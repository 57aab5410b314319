"""Checks on quotations: marks without partner, one quotation and two speakers, one speaker and two wordings."""

import pytest
from speech_cases import at, case

from verify.checks.quotes import misquotes, two_speakers, unpaired_quotes


def test_a_lost_opening_mark_leaves_open_who_speaks():
    texts = (
        "Pasukan itu mengirim beras ke pulau seberang setiap pekan. Warga senang,” kata Rini Astuti kepada pers."
        "\n\nItu saja.",
    )
    (found,) = unpaired_quotes(case(*texts))
    assert (found.check, found.severity) == ("unpaired-quote", "error")
    start, mark = (at(texts, spot) for spot in found.locations)
    assert start == "Pasukan itu mengirim beras ke pulau seberang setiap pekan."
    assert mark == "Warga senang,” kata Rini Astuti"


def test_a_mark_without_a_cue_beside_it_is_doubtful():
    (found,) = unpaired_quotes(case("Ia tinggal di “Kota Angin sejak lama bersama anaknya.\n\nItu saja."))
    assert found.severity == "warning"


@pytest.mark.parametrize(
    "text",
    [
        "“Air surut,” kata Rini Astuti.",
        'Layarnya 21" dan 24" saja.',
        "“Paragraf satu panjang.\n\n“Paragraf dua,” kata Rini Astuti.",
        'Senyum saja :") katanya.',
        "Hari Jum'at itu cerah.",
        'Mereka tiba pada Jum"at (16/6) sore.',
        'Foto “Radja” "src="https://kabar.example/a.jpg" style="width: 468 px; "/ > tersebar.',
    ],
)
def test_marks_in_order(text):
    assert unpaired_quotes(case(text)) == []


WORDS = "“Jembatan itu selesai sebelum musim hujan tiba,” kata {}."


def test_one_quotation_and_two_speakers():
    texts = (WORDS.format("Bupati Rini Astuti"), WORDS.format("Gubernur Rustam Adipati"))
    (found,) = two_speakers(case(*texts))
    assert (found.check, found.severity, found.scope) == ("two-speakers", "error", "story")
    assert [at(texts, spot) for spot in found.locations] == ["“Jembatan itu selesai sebelum musim hujan tiba,”"] * 2
    assert {spot.value for spot in found.locations} == {"Rini Astuti", "Rustam Adipati"}


def test_two_speakers_in_one_article():
    text = WORDS.format("Bupati Rini Astuti") + "\n\n" + WORDS.format("Gubernur Rustam Adipati")
    assert [f.scope for f in two_speakers(case(text))] == ["article"]


@pytest.mark.parametrize(
    "other",
    [
        WORDS.format("Rini Astuti"),
        WORDS.format("Astuti"),
        WORDS.format("Rini"),
        "“Selamat datang,” kata Gubernur Rustam Adipati.",
        "Warga bernyanyi di jalan.",
    ],
)
def test_one_speaker_under_any_name(other):
    assert two_speakers(case(WORDS.format("Bupati Rini Astuti"), other)) == []


BEFORE = "“Kami akan membangun 40 jembatan di Sleman sebelum musim hujan tiba,” kata Bupati Rini Astuti."


@pytest.mark.parametrize(
    ("after", "key", "severity"),
    [
        (BEFORE.replace("40", "14"), "misquote-number", "error"),
        (BEFORE.replace("akan", "tidak akan"), "misquote-negation", "error"),
        (BEFORE.replace("Sleman", "Bantul"), "misquote-name", "error"),
        (BEFORE.replace("40", "empat"), "misquote-number", "error"),
        (BEFORE.replace("Kami", "Mereka"), "misquote-party", "error"),
        (BEFORE.replace("membangun", "merobohkan"), "misquote", "warning"),
        (BEFORE.replace("membangun", "mendirikan"), "misquote-synonym", "note"),
        (BEFORE.replace("Kami", "Kita"), "misquote-synonym", "note"),
    ],
)
def test_a_changed_word_in_a_quotation(after, key, severity):
    (found,) = misquotes(case(BEFORE, after))
    assert (found.check, found.message_key, found.severity) == ("misquote", key, severity)


@pytest.mark.parametrize(
    "after",
    [
        BEFORE,
        BEFORE.replace("“", '"').replace("”", '"'),
        BEFORE.replace(" sebelum musim hujan tiba", ""),
        BEFORE.replace("membangun", "mem-bangun"),
        BEFORE.replace("di Sleman", "di  Sleman").replace("Kami", "kami"),
        BEFORE.replace("jembatan di", "jembatan, di"),
    ],
)
def test_punctuation_spelling_and_shortening_are_silent(after):
    assert misquotes(case(BEFORE, after)) == []
