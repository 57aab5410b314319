"""Checks on names and titles: slips and variants, wrong and outdated offices, and what must stay silent."""

import pytest
from speech_cases import RULES, at, case

from verify.checks import misspelt
from verify.checks.names import misspelt_names
from verify.checks.offices import two_titles, wrong_offices
from verify.checks.spelling import slip, variant
from verify.model import Entity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vladmiri", "vladimir"),
        ("mantrurov", "manturov"),
        ("iqabl", "iqbal"),
        ("tottenhan", "tottenham"),
        ("rodrigeuez", "rodriguez"),
    ],
)
def test_slips(one, other):
    assert slip(one, other)
    assert slip(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rini", "rina"),
        ("ivanov", "lavrov"),
        ("jong", "jung"),
        ("award", "awards"),
        ("sutrisno", "sutarno"),
        ("budi", "budi"),
    ],
)
def test_no_slips(one, other):
    assert not slip(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("soeharto", "suharto"), ("djakarta", "jakarta"), ("tjipto", "cipto"), ("muhammad", "mohamad"),
        ("achmad", "ahmad"),        ("rakhmat", "rahmat"), ("sergei", "sergey"), ("müller", "muller"),
    ],
)  # fmt: skip
def test_variants(one, other):
    assert variant(one, other)


RIGHT = "Gubernur Rustam Adipati tiba. Warga menyambut Rustam Adipati. "


def test_a_slip_in_a_name_is_shown_with_the_form_it_should_have():
    texts = (RIGHT + "Lalu Rustma Adipati pergi.",)
    (found,) = misspelt_names(case(*texts))
    assert (found.check, found.severity, found.scope) == ("misspelt-name", "error", "article")
    assert at(texts, found.locations[0]) == "Rustma Adipati"
    assert {at(texts, spot) for spot in found.locations[1:]} == {"Rustam Adipati"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tuan Rumah Gubernur Bakti Surpapraja tiba.", "Bakti Surpapraja"),
        ("Di sana Tuan Rumah Rustam Budi Pratmaa menunggu.", "Rustam Budi Pratmaa"),
    ],
)
def test_a_slip_at_the_end_of_a_longer_run_of_capitals(text, name):
    rules = RULES._replace(entities={**RULES.entities, "rbp": Entity("rbp", "person", ("Rustam Budi Pratama",))})
    (found,) = misspelt(case(text, rules=rules))
    assert at((text,), found.locations[0]) == name


@pytest.mark.parametrize("text", ["Agus Bakti Surpapraja tiba.", "Tuan Rumah Gubernur Bakti Surapraja tiba."])
def test_no_slip_at_the_end_of_a_longer_name(text):
    assert misspelt(case(text, rules=RULES)) == []


def test_a_slip_against_a_declared_name():
    (found,) = misspelt_names(case("Kemarin Bakti Surpapraja tiba.", rules=RULES))
    assert (found.severity, found.scope, found.rule) == ("error", "facts", ("desk.rules", 9))
    assert dict(found.params)["other"] == "Bakti Surapraja"


def test_a_slip_in_a_second_reference():
    (found,) = misspelt_names(case(RIGHT + "“Ya,” kata Adipait."))
    assert dict(found.params)["name"] == "Adipait"


def test_a_slip_between_two_articles_of_a_story():
    (found,) = misspelt_names(case(RIGHT, "Kemarin Gubernur Rustam Adpiati tiba."))
    assert found.scope == "story"


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        RIGHT + "Lalu Rustam Wijaya pergi.",  # one word replaced: somebody else
        RIGHT + "Lalu Adipati pergi.",
        "Presiden Kim Jong Sik tiba. Lalu Kim Jong Sok pergi.",  # too short to tell
        "Ketua Sari Anjani tiba. Ketua Sari Anjana pergi.",  # sisters
        "Arman Wirasena tiba. Sari Melati Danuri pergi.",
    ],
)
def test_other_people_are_no_slips(text):
    assert misspelt_names(case(text, rules=RULES)) == []


def test_a_name_said_often_in_each_form_is_two_names():
    text = "Rudi Hartawan tiba. Rudi Hartawin pergi. " * 4
    assert [f for f in misspelt_names(case(text)) if f.severity == "error"] == []


def test_old_spelling_is_a_note():
    (found,) = misspelt_names(case("Presiden Rudi Soehardjo tiba. Lalu Rudi Soehardjo dan Rudi Suharjo pergi."))
    assert (found.check, found.severity) == ("spelling-variant", "note")


@pytest.mark.parametrize(
    ("text", "check", "office"),
    [
        ("Presiden Norlandia Bakti Surapraja tiba.", "wrong-office", "Menteri Keuangan Norlandia"),
        ("Presiden Norlandia, Bakti Surapraja, tiba.", "wrong-office", "Menteri Keuangan Norlandia"),
        ("Bakti Surapraja, Presiden Norlandia, tiba.", "wrong-office", "Menteri Keuangan Norlandia"),
        ("Presiden Norlandia Joko Lelono tiba.", "wrong-office", ""),
        ("Menteri Keuangan Arman Wirasena tiba.", "wrong-office", "Presiden Norlandia"),
        ("Menteri Keuangan Sari Melati Danuri tiba.", "outdated-title", "Wakil Perdana Menteri Pertama"),
        ("Wakil Perdana Menteri Sari Melati Danuri tiba.", "outdated-title", "Wakil Perdana Menteri Pertama"),
    ],
)
def test_titles_of_somebody_else(text, check, office):
    texts = (text,)
    (found,) = wrong_offices(case(*texts, rules=RULES))
    assert (found.check, dict(found.params)["office"]) == (check, office)
    title, name = (at(texts, spot) for spot in found.locations)
    assert title in text.replace(name, "")
    assert found.facts


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Norlandia Arman Wirasena tiba.",
        "Pemimpin Norlandia Arman Wirasena tiba.",
        "Menteri Keuangan Bakti Surapraja tiba.",
        "Mantan Menteri Keuangan Sari Melati Danuri tiba.",
        "Pada 2016 Menteri Keuangan Sari Melati Danuri tiba.",
        "Wakil Presiden Norlandia Bakti Surapraja tiba.",
        "Presiden Norlandia bertemu Bakti Surapraja.",
        "Tamu itu Presiden Norlandia, Bakti Surapraja, dan Sari Melati Danuri.",
        "Presiden Norlandia dan Bakti Surapraja tiba.",
        "Presiden Sudmark Joko Lelono tiba.",
    ],
)
def test_titles_in_order(text):
    assert wrong_offices(case(text, rules=RULES)) == []


def test_the_day_of_handover_belongs_to_both():
    from speech_cases import day

    for text in ("Menteri Keuangan Sari Melati Danuri tiba.", "Menteri Keuangan Bakti Surapraja tiba."):
        assert wrong_offices(case(text, rules=RULES, published=day(2022, 5, 1))) == []


def test_without_a_day_any_tenure_will_do():
    assert wrong_offices(case("Menteri Keuangan Sari Melati Danuri tiba.", rules=RULES, published=None)) == []


def test_two_titles_in_two_articles_are_a_note():
    texts = (
        "“Ya,” kata analis Rini Astuti dari Delta Hijau.",
        "“Ya,” kata Rini Astuti, peneliti dari Universitas Solo.",
    )
    (found,) = two_titles(case(*texts))
    assert (found.check, found.severity) == ("two-titles", "note")
    assert {at(texts, spot) for spot in found.locations} == {
        "analis Rini Astuti dari Delta Hijau",
        "Rini Astuti, peneliti dari Universitas Solo",
    }


def test_the_same_title_in_other_words_is_silent():
    texts = ("“Ya,” kata peneliti senior Rini Astuti.", "“Ya,” kata Rini Astuti, peneliti dari Universitas Solo.")
    assert two_titles(case(*texts)) == []


def test_two_affiliations_of_which_one_is_within_the_other_are_reconciled():
    from speech_cases import index

    from verify.model import Entity
    from verify.rulebook.compiled import Rulebook

    bodies = (
        Entity("solo", "organisation", ("Universitas Solo",)),
        Entity("delta", "programme", ("Delta Hijau",), (), ("solo",)),
    )
    rules = Rulebook({e.id: e for e in bodies}, {}, (), {}, (), (), (), index(bodies, ()))
    texts = (
        "“Ya,” kata analis Rini Astuti dari Delta Hijau.",
        "“Ya,” kata Rini Astuti, peneliti dari Universitas Solo.",
    )
    (found,) = two_titles(case(*texts, rules=rules))
    assert (found.severity, found.message_key) == ("note", "two-titles-within")
    told = dict(found.params)
    assert (told["part"], told["whole"]) == ("Delta Hijau", "Universitas Solo")
