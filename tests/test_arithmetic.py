"""The checks that reckon: every example of their page, their traps, their repairs, and properties."""

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.languages import LANGUAGES
from verify.model import Finding
from verify.pipeline import check
from verify.read import read
from verify.rulebook.compiled import Rulebook
from verify.rulebook.load import load
from verify.rulebook.locate import rule_paths

PAGE = (Path(__file__).parent.parent / "docs" / "arithmetic.md").read_text("utf-8")


@cache
def rulebook() -> Rulebook:
    return load(rule_paths([]))[0]


def found(text: str, published: str = "2018-09-03", language: str = "id") -> list[Finding]:
    """All findings on a text, without those on articles as a whole."""
    head = f"---\nlanguage: {language}\ndate: {published}\n---\n"
    article, _ = read("a.txt", "a", f"{head}{text}\n".encode())
    assert article is not None
    return [f for f in check([article], rulebook()).report.findings if f.check not in ("no-claims", "text-cut-off")]


def examples() -> list[tuple[str, str, str]]:
    """(check, mark, sentence) of every example of the page; the check is the one named last above it."""
    out, name = [], ""
    for line in PAGE.splitlines():
        names = re.findall(r"^`([a-z-]+)` (?:\(|finds)|(?:^|\. )`([a-z-]+)`\n", line) or re.findall(
            r"`([a-z]+(?:-[a-z]+)+)`$", line
        )
        if names:
            name = "".join(names[0])
        if mark := re.match(r"    ([✗✓]) (.*)", line):
            out.append((name, mark[1], mark[2]))
    return out


@pytest.mark.parametrize(("name", "mark", "sentence"), examples())
def test_the_examples_of_the_page(name: str, mark: str, sentence: str) -> None:
    checks = [f.check for f in found(sentence)]
    assert checks == ([name] if mark == "✗" else [])


def test_the_page_has_examples_of_every_check() -> None:
    assert len(examples()) > 60
    assert {name for name, mark, _ in examples() if mark == "✗"} >= {
        "percent-change", "points-as-percent", "wrong-difference", "wrong-direction", "wrong-multiple", "wrong-product",
        "wrong-average", "wrong-share", "parts-and-whole", "list-count", "unit-conversion", "currency-conversion",
        "since-year", "anniversary", "length-of-time", "age-mismatch", "magnitude-slip", "two-firsts", "two-tolls", "wrong-day",
        "arrival-before-departure",
    }  # fmt: skip


TRAPS = [
    "Tim yang terdiri dari 12 dokter dan 20 perawat itu memeriksa 25 warga.",
    "Ada tiga tim yang terdiri dari 12 pemain dan 2 pelatih.",
    "Survei itu menyebut 45 persen warga, 44 persen siswa, dan 40 persen guru setuju.",
    "Lewat Bali 40 persen. Hanya 30 persen lewat Jakarta, 20 persen lewat Riau, dan 10 persen sisanya tersebar.",
    "Harga minyak naik 1 persen menjadi 47,3 dolar AS per barel dari harga sehari sebelumnya.",
    "Ia turun dari peringkat 3 menjadi peringkat 12.",
    "Kecepatannya 20 km per liter dengan mesin 1.200 cc.",
    "Perjanjian itu berlaku tiga tahun hingga 2019.",
    "Kejuaraan digelar selama lima tahun beruntun (2004-2008).",
    "Pertandingan berakhir 2-1 setelah 90 menit (babak tambahan 30 menit).",
    "Tiga negara, yakni Indonesia, Malaysia, dan Filipina, sepakat.",
    "Empat menteri, antara lain Andi Wijaya, Budi Santoso, dan Candra Lim.",
    "Ia membeli rumah Rp 2,45 miliar dan membayar notaris Rp 3,5 juta.",
    "Hadiahnya US$ 1 juta, lebih besar daripada Rp 5 miliar tahun lalu.",
    "Polisi menangkap 25 orang, 18 di antaranya laki-laki dan 7 perempuan.",
    "Polisi merazia 20 hotel, 18 laki-laki dan 9 perempuan ditangkap.",
    "Dari 20 rumah, 18 laki-laki dan 9 perempuan dibawa pergi, kata 3 saksi.",
    "Ia mencetak 30 gol, 20 di liga dan 10 di piala.",
    "Kereta itu memuat 420 penumpang: 180 di kursi, 160 di kabin, dan 80 di ranjang.",
    "Laba naik 25 persen menjadi Rp 10 miliar, dan tahun ini ditargetkan Rp 15 miliar.",
    "Klub itu meraih 12 emas, 15 perak, dan 30 perunggu sehingga mengoleksi 57 medali.",
    "Kasus naik dua kali lipat dari 12 kasus menjadi 36 kasus.",
    "Pasal 5 ayat 2 UU Nomor 20 Tahun 2001 mengancam hukuman 4 tahun hingga 20 tahun.",
]


@pytest.mark.parametrize("sentence", TRAPS)
def test_traps(sentence: str) -> None:
    assert [f.check for f in found(sentence)] == []


HEADS = [
    ("143 Warga Mengungsi akibat Banjir", "Sebanyak 134 warga mengungsi akibat banjir itu.", True),
    ("Rugi Rp 25 Miliar akibat Banjir", "Kerugian akibat banjir itu Rp 2,5 miliar.", True),
    ("Lima Orang Tewas dalam Kebakaran", "Sebanyak enam orang tewas dalam kebakaran itu.", True),
    ("13 Unit Pompa Dipasang", "Sebanyak 10 unit pompa dipasang.", True),
    ("12 Kasus Gizi Buruk Dicatat", "Sebanyak 22 kasus gizi buruk dicatat.", True),
    ("Rugi Rp 57 Triliun akibat Banjir", "Kerugian akibat banjir itu Rp 57 juta lebih.", True),
    ("Rugi Rp 2 Miliar akibat Banjir", "Kerugian akibat banjir itu Rp 900 ribu hingga Rp 2 juta.", True),
    ("70 Warga Mengungsi akibat Banjir", "Sedikitnya 50 warga mengungsi akibat banjir itu.", False),
    ("500 Warga Mengungsi akibat Banjir", "Ratusan warga mengungsi, 50 warga di sekolah.", False),
    ("Rugi Rp 1,2 Miliar akibat Banjir", "Kerugian banjir itu Rp 500 juta hingga Rp 1,5 miliar.", False),
    ("140 Warga Mengungsi akibat Banjir", "Sebanyak 143 warga mengungsi akibat banjir itu.", False),
    ("Rugi Rp 2,5 Miliar akibat Banjir", "Kerugian akibat banjir itu Rp 2,47 miliar.", False),
    ("30 Warga Mengungsi akibat Banjir", "Sebanyak 12 warga mengungsi ke balai dan 18 warga ke sekolah.", False),
    ("Dua Orang Tewas dalam Kebakaran", "Sebanyak tiga orang diperiksa setelah kebakaran itu.", False),
]


@pytest.mark.parametrize(("head", "copy", "told"), HEADS)
def test_headlines(head: str, copy: str, told: bool) -> None:
    text = f"{head}\n\nKota Baru - Banjir dan kebakaran melanda Kota Baru kemarin. {copy} Warga pulang pagi tadi."
    assert [f.check for f in found(text)] == (["headline-number"] if told else [])


def test_repairs_are_at_most_three_and_the_one_slip_comes_first() -> None:
    (one,) = found("Penjualan turun dari 1.250 unit menjadi 1.000 unit, atau turun 30 persen.")
    assert [fix.replacement for fix in one.suggestions] == ["20 persen", "875", "1.429"]
    (other,) = found("Harganya US$ 100 ribu atau Rp 140 juta.")
    assert len(other.suggestions) <= 3
    assert "US$ 10 ribu" in [fix.replacement for fix in other.suggestions]


def test_points_are_offered_for_per_cent() -> None:
    (one,) = found("Suku bunga naik 0,5 persen dari 6,2 persen menjadi 6,7 persen.")
    assert one.suggestions[0].replacement == "0,5 poin persen"


def test_the_articles_own_conversions_are_a_measure() -> None:
    """A currency without a band: the one that stands out is told, the others are the evidence."""
    text = "Biayanya 100 lira (Rp 45.000). Pajaknya 20 lira (Rp 9.000). Ongkosnya 30 lira (Rp 135.000). Tipnya 10 lira (Rp 4.500)."
    assert [f.check for f in found(text)] == ["currency-conversion"]


ENGLISH = [
    ("She served from 2008 to 2014, a four-year term, before retiring.", "length-of-time"),
    ("She served from 2008 to 2012, a four-year term, before retiring.", ""),
    ("The company, founded in 1975, celebrated its 33rd anniversary on Monday.", "anniversary"),
    ("The company, founded in 1975, celebrated its 43rd anniversary on Monday.", ""),
    ("The ship carried 120 passengers and 8 crew, a total of 138 people.", "parts-and-whole"),
    ("The ship carried 120 passengers and 8 crew, a total of 128 people.", ""),
    ("Some 40 players and 12 coaches came, for a total of 5 days.", ""),
    ("The ferry was built in 1995, making it 13 years old.", "since-year"),
    ("The ferry was built in 1995, making it 23 years old.", ""),
    ("The budget rose 25 percent to $12 million from $8 million.", "percent-change"),
    ("The road is 100 km (620 miles) long.", "unit-conversion"),
    ("Applications tripled from 400 to 800.", "wrong-multiple"),
    ("The price rose by $7, from $20 to $25.", "wrong-difference"),
    ("The party won 48 seats, 12 fewer than the 56 of the last vote.", "wrong-difference"),
    ("The firm made $60 million, double the $20 million of the year before.", "wrong-multiple"),
    ("Traffic halved from 60,000 vehicles to 20,000.", "wrong-multiple"),
    ("A total of 50 people were hurt, 30 of them men and 30 women.", "parts-and-whole"),
    ("The team scored 45 points in 15 games, averaging 5 a game.", "wrong-average"),
    ("The jury of 12 was made up of 7 women and 6 men.", "parts-and-whole"),
    ("Ticket sales more than tripled to 8,000 this year from 3,000 last year.", "wrong-multiple"),
    ("Ticket sales more than doubled to 8,000 this year from 3,000 last year.", ""),
    ("The show drew 19 teams made up of 12 men and 5 women.", ""),
    ("Applications nearly tripled from 400 to 1,100.", ""),
    ("Cases rose threefold from 400 to 1,600.", ""),
    ("The price rose by $5, from $20 to $25.", ""),
    ("The price range is from $20 to $25, down from the old menu.", ""),
    ("Traffic halved from 60,000 vehicles to 30,000.", ""),
    ("A total of 50 people were hurt, 30 of them men and 20 women.", ""),
    ("The shop has been open since 1972.", ""),
    ("The budget rose 25 percent to $10 million from $8 million.", ""),
    ("The road is 100 km (62 miles) long.", ""),
]


@pytest.mark.parametrize(("sentence", "name"), ENGLISH)
def test_english(sentence: str, name: str) -> None:
    assert [f.check for f in found(sentence, language="en")] == ([name] if name else [])


@settings(max_examples=40, deadline=None)
@given(st.integers(20, 900), st.integers(1, 300))
def test_a_true_change_is_never_told_and_a_reversed_one_always(old: int, more: int) -> None:
    share = f"{100 * more / old:.1f}".replace(".", ",")
    assert found(f"Jumlahnya naik {share} persen dari {old} warga menjadi {old + more} warga.") == []
    assert [f.check for f in found(f"Jumlahnya turun dari {old} warga menjadi {old + more} warga.")] == [
        "wrong-direction"
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(3, 400), min_size=2, max_size=4), st.integers(2, 9))
def test_parts_are_told_exactly_when_they_do_not_add_up(parts: list[int], wrong: int) -> None:
    listed = ", ".join(f"{n} warga desa" for n in parts[:-1]) + f" dan {parts[-1]} warga kota"
    total = sum(parts)
    if total < 1000:
        assert found(f"Ada {total} warga, terdiri dari {listed}.") == []
        if total + wrong < 1000 and total + wrong not in (sum(parts[:n]) for n in range(2, len(parts))):
            assert [f.check for f in found(f"Ada {total + wrong} warga, terdiri dari {listed}.")] == ["parts-and-whole"]


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_the_tables_of_a_language_name_the_same_phrases(code: str) -> None:
    own, other = LANGUAGES[code], LANGUAGES["id"]
    assert set(own.SUMS) <= set(own.SUM_CUES)
    assert set(own.SUMS) == set(other.SUMS)
