"""Counts of the dead, hurt, missing and displaced of one event (`two-tolls`): what is told, and everything that is left alone."""

import pytest
from test_arithmetic import found

import verify

LEAD = "Sebanyak 5 orang tewas dalam kebakaran pabrik mebel di Sentolo, Senin (3/9). Api menyala sejak subuh. "

#: after `LEAD`
TWICE = [
    "Tujuh orang meninggal dunia dan dimakamkan sore ini.",
    "Kebakaran itu menewaskan tujuh orang.",
    "Jumlah korban tewas 8 orang.",
    "Korban tewas dalam peristiwa itu 8 orang.",
    "Tujuh korban jiwa sudah dikenali.",
    "Empat orang tewas dalam kebakaran itu.",
    "Tujuh orang ditemukan tewas oleh petugas di Sentolo.",
    "Musibah ini merenggut nyawa 7 orang.",
]
#: after `LEAD`
APART = [
    "Lima orang meninggal dunia dan dimakamkan sore ini.",
    "Kelima korban dimakamkan sore ini.",
    # a rise, or an earlier count
    "Korban tewas bertambah menjadi tujuh orang.",
    "Kini tujuh orang meninggal dunia.",
    "Semula empat orang dilaporkan tewas.",
    "Hingga sore tujuh orang tewas.",
    "Dua orang meninggal menyusul rekannya.",
    # another source
    "Rukmini mengatakan, petugas datang cepat. Sebanyak 7 orang tewas, kata Ketua RT Suparman.",
    "Namun, warga menyebut tujuh orang tewas.",
    # another day, another place
    "Pada Minggu (2/9) tujuh orang tewas dalam kebakaran itu.",
    "Tujuh orang tewas di Kulwaru.",
    "Tiga orang meninggal di rumah sakit.",
    # parts
    "Di antara mereka tiga anak tewas.",
    "Dua orang tewas, termasuk pemilik pabrik.",
    "Tiga perempuan tewas dalam kebakaran itu.",
    "Dua orang lainnya tewas karena asap.",
    "Tiga orang tewas di lantai bawah dan dua orang tewas di tangga.",
    "Empat korban tewas sudah dikenali.",
    "Empat orang yang tewas sudah dikenali.",
    # another event
    "Tahun lalu ledakan gudang menewaskan 12 orang.",
    "Sebuah ledakan menewaskan 12 orang.",
    "Pada 2011 pabrik itu pernah terbakar. Saat itu 12 orang tewas.",
    "Kebakaran terbesar menewaskan 40 orang.",
    "Setiap hari tujuh orang tewas karena api.",
    # not vouched for, not a number
    "Diduga tujuh orang tewas.",
    "Polisi membantah tujuh orang tewas.",
    "Sedikitnya empat orang tewas dalam kebakaran itu.",
    "Belasan orang tewas dalam kebakaran itu.",
    "Tujuh orang selamat dan tiga orang luka-luka.",
    "Tujuh orang menyaksikan rekannya tewas.",
    "Sebanyak 12 orang meninggalkan rumah.",
    # the rest makes the sum
    "Dua orang hilang. Tujuh orang tewas dan dimakamkan sore ini.",
]


def checks(text: str, language: str = "id") -> list[str]:
    return [f.check for f in found(text, language=language) if f.check == "two-tolls"]


@pytest.mark.parametrize("sentence", TWICE)
def test_two_tolls_of_one_event(sentence: str) -> None:
    assert checks(f"{LEAD}{sentence}") == ["two-tolls"]
    assert checks(f"{LEAD}Warga berdatangan. Polisi menutup jalan. Pemilik diperiksa. {sentence}") == ["two-tolls"]


@pytest.mark.parametrize("sentence", APART)
def test_what_may_both_be_true(sentence: str) -> None:
    assert checks(f"{LEAD}{sentence}") == []
    assert checks(f"{LEAD}Warga berdatangan. Polisi menutup jalan. Pemilik diperiksa. {sentence}") == []


FATES = [
    ("Banjir itu melukai 12 orang di Sentolo. Air surut. Sebanyak 21 orang terluka.", 1),
    ("Banjir itu melukai 12 orang di Sentolo. Air surut. Sebanyak 21 orang luka berat.", 0),
    ("Sebanyak 12 orang hilang akibat banjir itu. Air surut. Korban hilang 21 orang.", 1),
    ("Banjir membuat 1.250 warga mengungsi. Air surut. Sebanyak 1.520 warga mengungsi.", 1),
    ("Banjir membuat 1.250 warga mengungsi. Air surut. Sebanyak 1.200 warga mengungsi ke balai desa.", 0),
    ("Banjir itu menewaskan 12 orang. Air surut. Sebanyak 21 orang terluka.", 0),
]


@pytest.mark.parametrize(("text", "told"), FATES)
def test_each_fate_is_counted_by_itself(text: str, told: int) -> None:
    assert len(checks(text)) == told


def test_a_smaller_number_of_those_known_is_a_part_wherever_it_stands() -> None:
    assert (
        checks(
            "Dua korban tewas dalam kebakaran pabrik sudah dikenali. Api padam. Kebakaran itu menewaskan lima orang."
        )
        == []
    )
    assert checks("Dua orang tewas dalam kebakaran pabrik. Api padam. Kebakaran itu menewaskan lima orang.") == [
        "two-tolls"
    ]


def test_the_headline_is_accused_and_one_finding_told() -> None:
    text = "5 Orang Tewas dalam Kebakaran Pabrik\n\nSentolo - Sebanyak enam orang tewas dalam kebakaran pabrik, Senin (3/9). Api padam."
    (one,) = [f for f in found(text) if f.severity != "note"]
    assert one.check in ("two-tolls", "headline-number")
    assert one.locations[0].start < text.index("Sentolo") + 60


BLAZE = "A fire at a warehouse in Leeds killed five people on Monday. Crews fought it for hours. "
ENGLISH = [
    ("The fire killed seven people.", 1),
    ("Seven people died in the fire.", 1),
    ("The death toll stood at seven.", 1),
    ("Four people were killed in the fire.", 1),
    ("Five people were killed in the fire.", 0),
    ("The death toll has risen to seven.", 0),
    ("Two people died later in hospital.", 0),
    ("Three children were killed in the fire.", 0),
    ("A fire in Bradford killed seven people in 2010.", 0),
    ("Another fire killed seven people.", 0),
    ("Seven people were injured.", 0),
    ("At least four people were killed in the fire.", 0),
    ("Nine people may have been killed in the fire.", 0),
]


@pytest.mark.parametrize(("sentence", "told"), ENGLISH)
def test_english(sentence: str, told: int) -> None:
    assert len(checks(f"{BLAZE}{sentence}", "en")) == told


@pytest.mark.parametrize(
    ("title", "lead", "told"),
    [
        ("Ferry sinks off Leyte, 14 dead", "A passenger ferry sank off Leyte on Tuesday, killing at least 41 people.", True),
        ("Ferry sinks off Leyte, 41 dead", "A passenger ferry sank off Leyte on Tuesday, killing at least 41 people.", False),
        ("Bus Masuk Jurang, 7 Orang Tewas", "Sebuah bus masuk jurang di Wonosobo, Senin (3/9), menewaskan 17 orang.", True),
        ("Bus Masuk Jurang, 17 Orang Tewas", "Sebuah bus masuk jurang di Wonosobo, Senin (3/9), menewaskan 17 orang.", False),
        ("Flood toll: 14 dead", "Floods in 2011, which killed 41 people, still trouble the valley.", False),
    ],
)  # fmt: skip
def test_a_headline_and_the_first_sentence_are_of_one_event(title, lead, told):
    page = f"---\ndate: 2018-09-03\ntitle: {title}\n---\n{lead}\n"
    checks = {finding.check for finding in verify.check([verify.article(page, "a.md")]).findings}
    assert bool(checks & {"two-tolls", "headline-number"}) == told
