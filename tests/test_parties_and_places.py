"""One party on both sides, and places put into other countries: what is told and what must stay silent."""

import pytest

import verify

RULES = """
entity norlandia : country
  name "Norlandia"

entity surlandia : country
  name "Surlandia"

entity lama : city
  name "Kota Lama"
  within norlandia

entity sari : person
  name "Sari Danuri"

office presiden_surlandia
  name "Presiden Surlandia"
  held by sari 2010-01-01 ..

entity bakti : person
  name "Bakti Surapraja"

office presiden_norlandia
  name "Presiden Norlandia"
  held by bakti 2010-01-01 ..
"""


def found(tmp_path, text, check):
    rules = tmp_path / "desk.rules"
    rules.write_text(RULES, "utf-8")
    story = tmp_path / "a.txt"
    story.write_text(f"JAKARTA, 19 Juni 2024 - {text}\n", "utf-8")
    report = verify.check([str(story)], rules=[str(rules)])
    source = story.read_text("utf-8")
    return [[source[place.start : place.end] for place in f.locations] for f in report.findings if f.check == check]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Hubungan antara Norlandia dan Norlandia makin erat.", "Norlandia"),
        ("Menteri itu menuding Norlandia menyuplai senjata ke Norlandia tahun lalu.", "Norlandia"),
        ("Bakti Surapraja dan Presiden Norlandia, Bakti Surapraja, tertawa.", "Bakti Surapraja"),
        ("Norlandia melawan Norlandia di final.", "Norlandia"),
    ],
)
def test_one_party_where_two_must_stand(tmp_path, text, other):
    assert found(tmp_path, text, "same-on-both-sides") == [[other, other]]


@pytest.mark.parametrize(
    "text",
    [
        "Hubungan antara Norlandia dan Surlandia makin erat.",
        "Norlandia dan Norlandia Bersatu berunding.",
        "Warga Norlandia, dan Norlandia sendiri, setuju.",
        "Norlandia menang. Norlandia melawan lagi besok.",
        "Ia pergi dari Norlandia kembali ke Norlandia.",
    ],
)
def test_what_is_no_pair(tmp_path, text):
    assert found(tmp_path, text, "same-on-both-sides") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ia tiba di Kota Lama di Surlandia.",
        "Ia tiba di Kota Lama (Surlandia) kemarin.",
        "Ia terbang ke Kota Lama, Surlandia, kemarin.",
    ],
)
def test_a_place_in_another_country(tmp_path, text):
    assert found(tmp_path, text, "wrong-country") == [["Surlandia", "Kota Lama"]]


@pytest.mark.parametrize(
    "text",
    [
        "Ia tiba di Kota Lama di Norlandia.",
        "Dalam perjalanan dari Kota Lama ke Surlandia ia sakit.",
        "Dari Kota Lama, Surlandia menerima kabar itu.",
        "Ia singgah di Kota Lama, Surlandia, dan Jakarta.",
        "Duta besar Kota Lama di Surlandia menolak.",
    ],
)
def test_what_puts_no_place_anywhere(tmp_path, text):
    assert found(tmp_path, text, "wrong-country") == []


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Norlandia (Surlandia) menolak.", "Norlandia"),
        ("Presiden Norlandia (Surlandia) menolak.", "Presiden Norlandia"),
    ],
)
def test_brackets_with_another_state(tmp_path, text, other):
    assert found(tmp_path, text, "mismatched-gloss") == [["Surlandia", other]]


@pytest.mark.parametrize(
    "text", ["Kota Lama (Norlandia) ramai.", "Norlandia (Norlandia) menolak.", "Norlandia (Surlandia, 2-1) menang."]
)
def test_brackets_that_say_no_other_name(tmp_path, text):
    assert found(tmp_path, text, "mismatched-gloss") == []


def test_a_leader_who_was_never_named(tmp_path):
    text = "Presiden Norlandia Bakti Surapraja tiba. Potret pemimpin Surlandia tersebut dipasang."
    assert found(tmp_path, text, "unknown-referent") == [["Surlandia", "Bakti Surapraja"]]


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Norlandia Bakti Surapraja tiba. Potret pemimpin Norlandia tersebut dipasang.",
        "Bakti Surapraja bertemu Sari Danuri. Pemimpin Surlandia itu tersenyum.",
        "Bakti Surapraja bertemu Presiden Surlandia. Pemimpin Surlandia itu tersenyum.",
        "Bakti Surapraja bertemu Rangga Wirya dari Surlandia. Pemimpin Surlandia itu tersenyum.",
        "Potret pemimpin Surlandia tersebut dipasang.",
        "Bakti Surapraja tiba. Warga Surlandia tersebut pergi.",
    ],
)
def test_leaders_who_may_have_been_named(tmp_path, text):
    assert found(tmp_path, text, "unknown-referent") == []
