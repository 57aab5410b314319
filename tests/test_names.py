"""Names and offices: what is a person, an organisation, a place or a role, and who is meant by a short name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_cases import NO_RULES, RULES, read

from verify.model import NameForm, RoleForm


def named(text, rules=NO_RULES, language="id"):
    """(written, kind or ids) of every name."""
    return [
        (m.form.written, "/".join(m.form.candidates) or m.form.kind)
        for m in read(text, rules, language).mentions
        if isinstance(m.form, NameForm)
    ]


def people(text, language="id"):
    """Everybody the text names, as `Full Name`, in order."""
    draft = read(text, language=language)
    persons = [n for n, m in enumerate(draft.mentions) if isinstance(m.form, NameForm) and m.form.kind == "person"]
    return [draft.who[n].removeprefix("=") for n in persons]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Kemarin Gubernur Kalbar Rustam Adipati tiba.", "Rustam Adipati"),
        ("Kemarin Bupati Rustam tiba.", "Rustam"),
        ("Kemarin Menteri Kelautan dan Perikanan Sakti Purwaka tiba.", "Sakti Purwaka"),
        ("Kemarin Kepala Bidang Humas Polda Jateng Komisaris Besar Yusup Hartono tiba.", "Yusup Hartono"),
        ("Kemarin Ketua Badan Pengawas Pemilu (Bawaslu) Rahmad Begawan tiba.", "Rahmad Begawan"),
        ("Kemarin Direktur Utama PT Sinar Laut Tbk Budi Kusnadi tiba.", "Budi Kusnadi"),
        ("Kemarin Kepala Dinas Perumahan dan Permukiman Pemkot Solo Endar Lubis tiba.", "Endar Lubis"),
        ("Kemarin peneliti Universitas Indonesia, Pandu Wiguna, tiba.", "Pandu Wiguna"),
        ("Kemarin Camat Bandungan Anang Sukoco tiba.", "Anang Sukoco"),
        ("Kemarin Letnan Jenderal TNI Suharno Pratama tiba.", "Suharno Pratama"),
        ("Kemarin Mr Oswald tiba.", "Oswald"),
        ("Kemarin Dr. Alan Petrov tiba.", "Alan Petrov"),
        ("Kemarin Ketua KPK Siti binti Rahman tiba.", "Siti binti Rahman"),
        ("Kemarin Menteri Luar Negeri Chung Ho-seok tiba.", "Chung Ho-seok"),
        ("Kemarin Direktur Utama Sean O’Malley tiba.", "Sean O’Malley"),
        ("Kemarin Wakil Presiden Ma’ruf Basuki tiba.", "Ma’ruf Basuki"),
    ],
)
def test_a_person_stands_behind_role_organisation_and_rank(text, person):
    assert people(text) == [person]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ia tiba di Jalan Ahmad Yusuf kemarin.", "Jalan Ahmad Yusuf", "place"),
        ("Ia tiba di Bandara Rustam Adipati kemarin.", "Bandara Rustam Adipati", "place"),
        ("Ia tiba di Stadion Rustam kemarin.", "Stadion Rustam", "place"),
        ("Ia tiba di RSUD Rustam Adipati kemarin.", "RSUD Rustam Adipati", "organisation"),
        ("Ia belajar di Universitas Rustam Adipati dulu.", "Universitas Rustam Adipati", "organisation"),
        ("Ia bekerja di PT Rustam Sejati dulu.", "PT Rustam Sejati", "organisation"),
        ("Ia tinggal di Jawa Timur dulu.", "Jawa Timur", "place"),
    ],
)
def test_nothing_after_the_head_of_a_place_or_organisation_is_a_person(text, name, kind):
    assert named(text) == [(name, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Kebijakan itu baik.",
        "Menurut rencana, jalan itu dibuka.",
        "Ia tiba Rabu pagi.",
        "Pada 19 Juni ia tiba.",
        "“Benar sekali,” demikian jawabnya.",
        "kata kunci itu hilang",
    ],
)
def test_no_names(text):
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Gubernur Rustam Adipati tiba. Adipati lelah.", ["Rustam Adipati", "Rustam Adipati"]),
        ("Gubernur Rustam Adipati tiba. “Ya,” kata Rustam.", ["Rustam Adipati", "Rustam Adipati"]),
        ("“Ya,” kata Rustam. Gubernur Rustam Adipati tiba.", ["Rustam Adipati", "Rustam Adipati"]),
        ("Menteri Sri Wulandari Putri tiba. “Ya,” kata Sri Wulandari.", ["Sri Wulandari Putri", "Sri Wulandari Putri"]),
        (
            "Presiden Lee Min Jun tiba. Presiden Lee Ho Sik pergi. “Ya,” kata Lee.",
            ["Lee Min Jun", "Lee Ho Sik", "Lee Ho Sik"],
        ),
        ("Menteri Rismawarni Adipati tiba. “Ya,” kata Risma.", ["Rismawarni Adipati", "Rismawarni Adipati"]),
        ("Presiden Tarno Widarta tiba. “Ya,” kata Presiden Tarnowi.", ["Tarno Widarta", "Tarno Widarta"]),
        ("Menteri Rusmin Adipati tiba. “Ya,” kata Rusm.", ["Rusmin Adipati", "Rusm"]),
    ],
)
def test_a_second_reference_means_the_full_name_that_it_fits_and_of_several_the_last_one(text, who):
    assert [p for p in people(text) if p.split()[0] not in ("Gubernur",)] == who


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kemarin Arman tiba.", [("Arman", "arman")]),
        ("Kemarin Arman Wirasena tiba.", [("Arman Wirasena", "arman")]),
        ("Kebijakan Armannya keliru.", [("Armannya", "arman")]),
        ("Kemarin arman tiba.", []),
        ("Ia tiba di Jalan Arman kemarin.", [("Jalan Arman", "place")]),
        ("Kemarin Arman Gumelar tiba.", [("Arman Gumelar", "")]),
        ("Ia membeli set teh kemarin.", [("set teh", "set_teh")]),
        ("Ia tiba di Norlandia kemarin.", [("Norlandia", "norlandia")]),
        ("Ia tiba di Bandara Norlandia kemarin.", [("Bandara Norlandia", "place"), ("Norlandia", "norlandia")]),
        ("Arman\nWirasena tiba.", [("Arman Wirasena", "arman")]),
    ],
)
def test_declared_names(text, found):
    assert named(text, RULES) == found


@pytest.mark.parametrize(
    ("text", "office", "tense"),
    [
        ("Kemarin Presiden Norlandia Arman Wirasena tiba.", "presiden_norlandia", ""),
        ("Kemarin pemimpin Norlandia itu tiba.", "presiden_norlandia", ""),
        ("Kemarin mantan Presiden Norlandia tiba.", "presiden_norlandia", "former"),
        ("Kemarin Plt Menteri Keuangan tiba.", "menkeu_norlandia", "acting"),
        ("Kemarin Presiden Norlandia terpilih tiba.", "presiden_norlandia", "future"),
        ("Kemarin Wakil Presiden Norlandia tiba.", "", ""),
    ],
)
def test_a_declared_office_swallows_its_country(text, office, tense):
    draft = read(text, RULES)
    roles = [
        m.form for m in draft.mentions if isinstance(m.form, RoleForm) and "Norlandia" in m.form.written + "Norlandia"
    ]
    assert (roles[-1].office, roles[-1].tense) == (office, tense)
    assert "norlandia" not in draft.who.values()


@given(st.text(max_size=200))
def test_names_lie_inside_the_text_and_say_what_stands_there(text):
    draft = read(text)
    for mention in draft.mentions:
        assert text[mention.start : mention.end].startswith(draft.words[mention.first])
        assert text[mention.start : mention.end].endswith(draft.words[mention.last - 1])
    assert [m.first for m in draft.mentions] == sorted(m.first for m in draft.mentions)
    assert set(draft.who) == {n for n, m in enumerate(draft.mentions) if m.kind == "name"}
