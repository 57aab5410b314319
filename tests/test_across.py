"""Two sentences that reckon together: what is found, and the same with the right number or another subject."""

import pytest

import verify
from verify.pipeline import check
from verify.rulebook.load import load
from verify.rulebook.locate import rule_paths

RULES = load(rule_paths([]))[0]

#: language, check, sentences with `[wrong|right]` in the place of one number
PAIRS = [
    ("id", "age-mismatch", "Penyair itu wafat pada Sabtu (14/6/2025) dalam usia [61|71] tahun. Ia lahir di Kudus pada 9 Maret 1954."),
    ("id", "anniversary", "Sanggar itu merayakan ulang tahun ke-[25|35] pekan lalu. Sanggar didirikan pada 1990 oleh dua penari."),
    ("id", "percent-change", "Jumlah tamu turun menjadi 600 orang dari 800 orang. Penurunan [35|25] persen itu dianggap wajar."),
    ("id", "percent-change", "Jumlah tamu naik dari 600 orang menjadi 900 orang. Kenaikan [80|50] persen itu dianggap luar biasa."),
    ("id", "length-of-time", "Rapat dimulai pukul 08.00 dan selesai pukul 13.00. Rapat selama [tujuh|lima] jam itu tertutup."),
    ("en", "age-mismatch", "The poet died on Saturday at [61|71]. Born on March 9, 1954, in Kudus, he wrote four books."),
    ("en", "anniversary", "The studio marked its [25th|35th] anniversary last week. It was founded in 1990 by two dancers."),
    ("en", "percent-change", "Visits fell to 600 a day from 800 in May. The manager called the drop of [35|25] percent normal."),
    ("en", "length-of-time", "The meeting began at 8 a.m. and ended at 1 p.m. The [seven|five] hours were enough."),
]  # fmt: skip
#: two sentences of different subjects
APART = [
    "Penyair itu wafat pada Sabtu (14/6/2025) dalam usia 71 tahun. Putrinya, Rara, lahir di Kudus pada 9 Maret 1984.",
    "Sanggar itu merayakan ulang tahun ke-25 pekan lalu. Gedung Lontar didirikan pada 1931 oleh dua saudagar.",
    "Jumlah tamu turun menjadi 600 orang dari 800 orang. Penurunan 5 persen terjadi di hotel lain.",
    "Rapat dimulai pukul 08.00 dan selesai pukul 13.00. Perjalanan pulang selama dua jam itu melelahkan.",
]

APART_EN = ["The meeting began at 8 a.m. and ended at 1 p.m. two hours behind the plan. Nobody minded the two hours."]


def found(text, language="id"):
    article = verify.article(f"---\ndate: 2025-06-20\nlanguage: {language}\n---\n{text}\n", "a.md")
    return [f for f in check([article], RULES).report.findings if f.severity in ("error", "warning")]


def filled(text, which):
    before, _, rest = text.partition("[")
    choice, _, after = rest.partition("]")
    return before + choice.split("|")[which] + after


@pytest.mark.parametrize(("language", "name", "text"), PAIRS)
def test_the_wrong_number_is_found_and_the_right_one_is_not(language, name, text):
    wrong = found(filled(text, 0), language)
    assert [f.check for f in wrong] == [name]
    assert wrong[0].scope == "article"
    assert found(filled(text, 1), language) == []


@pytest.mark.parametrize("text", APART)
def test_a_sentence_about_somebody_else_reckons_with_nothing(text):
    assert found(text) == []


@pytest.mark.parametrize("text", APART_EN)
def test_hours_of_the_first_sentence_are_of_something_else(text):
    assert found(text, "en") == []
