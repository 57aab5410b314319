"""Two sentences that say the same but for one value; two that deny each other; and what only looks like either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.languages import LANGUAGES
from verify.model import Article, Zone
from verify.pipeline import check
from verify.read import read
from verify.rulebook.compiled import Rulebook
from verify.wording import keys, stems

NO_RULES = Rulebook({}, {}, (), {}, (), (), (), {})


def article(name, text):
    return Article(name, name, text, (Zone("body", 0, len(text)),), "id", story="s")


def found(*texts):
    """Checks that set one text against another, with the two sides as printed."""
    articles = [article(f"{n}.txt", text) for n, text in enumerate(texts)]
    by_path = {a.path: a.text for a in articles}
    return [
        (f.check, *(by_path[p.path][p.start : p.end] for p in f.locations))
        for f in check(articles, NO_RULES).report.findings
        if f.check in ("value-drift", "opposite-claim")
    ]


#: (one sentence, another, the two values)
CHANGED = [
    ("Banjir merendam 40 rumah di Desa Sukamaju.", "Desa Sukamaju terendam, 70 rumah kena banjir.", "40", "70"),
    ("Gedung itu selesai dibangun pada 1974.", "Gedung itu selesai dibangun pada tahun 1979.", "1974", "tahun 1979"),
    ("Rapat berlangsung selama dua jam di Balai Desa.", "Rapat di Balai Desa berlangsung selama tiga jam.", "dua jam", "tiga jam"),
    ("Harga cabai naik menjadi Rp 40 ribu di Pasar Legi.", "Harga cabai di Pasar Legi naik menjadi Rp 90 ribu.", "Rp 40 ribu", "Rp 90 ribu"),
    ("Waduk Jati berkapasitas 5 juta liter.", "Waduk Jati berkapasitas 9 juta liter.", "5 juta liter", "9 juta liter"),
    ("Sri menjabat lurah Jati periode 2003-2006.", "Sri menjabat lurah Jati periode 2003-2007.", "2003-2006", "2003-2007"),
    ("Desa Jati memiliki 12 lumbung padi namun tak satu pun dirawat.", "Desa Jati memiliki 19 lumbung padi.", "12", "19"),
    ("Koperasi Mekar memiliki 300 anggota.", "Koperasi Mekar memiliki kurang dari 200 anggota.", "300", "kurang dari 200"),
    ("Video itu ditonton lebih dari 42 ribu orang.", "Video itu ditonton kurang dari 42 ribu orang.", "lebih dari 42 ribu", "kurang dari 42 ribu"),
    ("Pentas Wayang Senja digelar 3 Mei.", "Pentas Wayang Senja digelar 8 Mei.", "3 Mei", "8 Mei"),
    ("Tingkat hunian hotel di Kota Batu 62,5 persen.", "Hanya 42,5 persen tingkat hunian hotel di Kota Batu.", "62,5 persen", "42,5 persen"),
    ("Sebanyak 5.430 pelamar mengikuti ujian itu.", "Hanya 500 pelamar yang mengikuti ujian itu.", "5.430", "500"),
    ("Kebun Melati seluas 3.000 m ² di Sukamaju.", "Luas kebun Melati di Sukamaju 1.000 m2.", "3.000 m ²", "1.000 m2"),
    ("Sejak 2006 Sri menjabat lurah Jati.", "Sri sudah menjabat lurah Jati pada 2004.", "2006", "2004"),
    ("Kura-kura itu hidup sekitar 4-8 tahun di Danau Jati.", "Kura-kura itu hidup 2-4 tahun di Danau Jati.", "sekitar 4-8 tahun", "2-4 tahun"),
    ("Sekitar 50 ribu orang memadati Lapangan Jati.", "Lapangan Jati dipadati 60 ribu orang.", "Sekitar 50 ribu", "60 ribu"),
    ("Panitia menerima 12 piala dari Desa Jati.", "Piala yang diterima panitia dari Desa Jati sebanyak 19.", "12", "19"),
    ("Api padam sekitar pukul 16.30 WITA di Pasar Jati.", "Api di Pasar Jati padam sekitar pukul 06.30 WITA.", "sekitar pukul 16.30 WITA", "sekitar pukul 06.30 WITA"),
    ("Lurah Jati menerima setoran Rp 6 juta dari lelang kios pasar lama tahun 2005.", "Lurah Jati menerima setoran Rp 6 juta dari lelang kios pasar lama tahun 2003.", "tahun 2005", "tahun 2003"),
    ("Meski baru berumur 7 tahun, Danu ikut berlatih silat di Jati.", "Danu ikut berlatih silat di Jati saat berumur 11 tahun.", "7 tahun", "11 tahun"),
    ("Pelari Sukamaju, Danu Wirya, finis di posisi 15 pada Lomba Lari Jati.", "Pelari Sukamaju, Danu Wirya, finis di posisi ke-12 pada Lomba Lari Jati.", "15", "ke-12"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "value", "instead"), CHANGED)
def test_a_changed_value_is_shown_with_both_sides(one, other, value, instead):
    assert found(one, other) == [("value-drift", value, instead)]


@pytest.mark.parametrize(("one", "other", "value", "instead"), CHANGED)
def test_the_order_of_the_articles_decides_only_which_side_comes_first(one, other, value, instead):
    assert found(other, one) == [("value-drift", instead, value)]


@pytest.mark.parametrize(("one", "other", "value", "instead"), CHANGED)
def test_a_sentence_says_the_same_as_itself(one, other, value, instead):
    assert found(one, one) == found(other, other) == []


#: pairs that differ in a value and do not disagree
SILENT = {
    "coarser rounding": ("Banjir merendam 1.980 rumah di Sukamaju.", "Banjir merendam 2.000 rumah di Sukamaju."),
    "a bound that holds": ("Koperasi Mekar memiliki 300 anggota.", "Koperasi Mekar memiliki lebih dari 250 anggota."),
    "at least, elsewhere in the sentence": ("Banjir merendam 40 rumah di Sukamaju.", "Setidaknya banjir merendam rumah di Sukamaju, 30 rumah."),
    "a forecast": ("Panen di Desa Jati mencapai 40 ton.", "Panen di Desa Jati diperkirakan 60 ton."),
    "another thing counted": ("Kebakaran di Sukamaju menghanguskan 12 rumah.", "Kebakaran di Sukamaju menghanguskan 3 mobil."),
    "another state of people": ("Kecelakaan di Jati membuat 5 orang tewas.", "Kecelakaan di Jati membuat 9 orang luka."),
    "another occasion": ("Tim Elang menang 3 kali.", "Tim Elang kembali menang 4 kali."),
    "another year of a figure": ("Pada 2015 penduduk Desa Jati 900 jiwa.", "Pada 2016 penduduk Desa Jati 950 jiwa."),
    "a day that `sejak` reaches": ("Sejak 2006 Sri menjabat lurah Jati.", "Sri menjabat lurah Jati pada 2008."),
    "a hedge that holds": ("Sekitar 50 ribu orang memadati Lapangan Jati.", "Lapangan Jati dipadati 54.300 orang."),
    "the same range": ("Kura-kura itu hidup sekitar 4-8 tahun di Danau Jati.", "Kura-kura itu hidup 4 sampai 8 tahun di Danau Jati."),
    "about an hour": ("Api padam sekitar pukul 16.30 WITA di Pasar Jati.", "Api di Pasar Jati padam pukul 16.45 WITA."),
    "two days of speaking": (
        "“Pasar Jati buka lagi,” kata Camat Jati, Sri Wening, Rabu (3/5).",
        "“Pasar Jati buka lagi,” kata Camat Jati Sri Wening, Jumat (5/5/2017).",
    ),
    "half of a century": ("Perang Danau meletus pada paruh pertama abad ke-16.", "Perang Danau meletus pada abad ke-16."),
    "a number of another order": ("Danu Wirya finis di posisi 15 pada Lomba Lari Jati.", "Danu Wirya finis di lap 12 pada Lomba Lari Jati."),
    "another name": ("Partai Melati meraih 12 kursi.", "Partai Kenanga meraih 19 kursi."),
    "another edition of an event": ("Ratna juara di Festival Danau 2015.", "Ratna juara di Festival Danau 2017."),
    "a value that the other gives too": ("Dari 82 desa, 70 desa terang. Malam itu 12 desa gelap.", "Sebanyak 12 desa gelap."),
    "a range around it": ("Pameran Senja digelar 10-14 Mei.", "Pameran Senja digelar 12 Mei."),
    "the opposite of a word": ("Harga cabai di Legi naik 5 persen.", "Harga cabai di Legi turun 8 persen."),
    "a part of it": ("Delapan pemuda Desa Jati ditahan.", "Tiga dari pemuda Desa Jati ditahan."),
    "only a supposition": ("Tarif tol Jati Rp 9 ribu.", "Jika tarif tol Jati Rp 15 ribu, warga protes."),
    "the number of a name": ("SD Sukajadi 3 adalah sekolah di Kecamatan Jati.", "Kecamatan Jati memiliki 14 sekolah."),
    "a factor": ("Ratna meraih emas estafet 4x100 meter di Jati.", "Ratna meraih dua emas estafet di Jati."),
    "two things counted together": ("Kecamatan Jati terdiri dari 27 desa dan kelurahan.", "Kecamatan Jati terdiri dari 13 desa."),
    "who did it to whom, exchanged": ("Ia mengalahkan Tono Jaya pada 3 Mei 2001.", "Ia dikalahkan Tono Jaya pada 9 Mei 2004."),
    "another round": ("Delapan tim tampil pada putaran pertama musim itu.", "Empat tim tampil pada putaran kedua musim itu."),
    "decimals behind a nought": ("Lintasan Jati memiliki panjang 0.858 km.", "Lintasan Jati memiliki panjang hampir 1 km."),
    "a number that is not reached": ("Pelamar mendekati jumlah 10 ribu orang di Jati.", "Pelamar di Jati kurang dari 10 ribu orang."),
    "a date of another clause": (
        "Hukuman itu dipotong pada Selasa (20/12) lewat putusan panel tetap atas sengketa itu sesudah banding yang diajukan klub Elang.",
        "Klub Elang mengajukan banding, Senin.",
    ),
    "another day of speaking of the same": ("Bupati Sri meresmikan pasar Jati.", "Bupati Sri meresmikan pasar Jati, Senin."),
}  # fmt: skip


@pytest.mark.parametrize("kind", SILENT)
def test_what_is_another_slot_or_agrees_is_silent(kind):
    assert [f for f in found(*SILENT[kind]) if f[0] == "value-drift"] == []


def dated(*told):
    """The drifts between articles of a story, each with its day of publication."""
    pages = [(f"{day}.txt", f"---\ndate: {day}\n---\n{text}\n") for day, text in told]
    texts = [read(name, name, page.encode(), None)[0]._replace(story="s", language="id") for name, page in pages]
    return [f.check for f in check(texts, NO_RULES).report.findings if f.check == "value-drift"]


LEAD = "Panen melon petani Desa Jati di lahan bekas waduk mencapai 40 ton pada musim hujan tahun ini."
#: (an article, what is shown)
WITHIN = [
    (f"{LEAD} Hujan turun deras. Panen melon petani Desa Jati di lahan bekas waduk mencapai 70 ton.", ["40 ton", "70 ton"]),
    (f"{LEAD} Hujan turun deras. Panen melon petani Desa Jati di lahan bekas waduk mencapai 40 ton.", []),
    (f"{LEAD} Sebelumnya panen melon petani Desa Jati di lahan bekas waduk mencapai 20 ton.", []),
    (f"{LEAD} Panen melon petani Desa Mekar di lahan bekas waduk mencapai 20 ton.", []),
    (f"{LEAD} Panen jeruk petani Desa Jati di lahan bekas waduk mencapai 20 ton.", []),
    ("Kios kategori A di Pasar Jati disewakan pemerintah desa Rp 9 juta. Kios kategori B di Pasar Jati disewakan pemerintah desa Rp 4 juta.", []),
    ("Panitia Lomba Jati membagikan 40 karung beras pada Senin. Panitia Lomba Jati membagikan 90 karung beras pada Rabu.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), WITHIN)
def test_an_article_may_contradict_its_own_sentence(text, values):
    page = f"---\ndate: 2020-05-04\n---\n{text}\n"
    draft = read("a.txt", "a.txt", page.encode(), None)[0]
    found = [f for f in check([draft._replace(language="id")], NO_RULES).report.findings if f.check == "value-drift"]
    assert [page[p.start : p.end] for f in found for p in f.locations] == values
    assert all(f.scope == "article" for f in found)


TOLLS = [
    "Gempa di Desa Sukamaju membuat {} orang tewas.",
    "Kepala Desa Sukamaju Sri Wahyuni mengatakan gempa bermagnitudo 5,2 pada Senin pagi pukul 06.10 membuat {} orang tewas di tiga dusun.",
    "Banjir memaksa {} warga Desa Sukamaju mengungsi.",
    "Jumlah korban luka akibat longsor di Desa Sukamaju {} orang.",
]


@pytest.mark.parametrize("told", TOLLS)
def test_a_later_article_may_raise_a_toll_and_not_lower_it(told):
    low, high = told.format(14), told.format(29)
    assert dated(("2021-03-04", low), ("2021-03-05", high)) == []
    assert dated(("2021-03-05", high), ("2021-03-04", low)) == []
    assert dated(("2021-03-04", high), ("2021-03-05", low)) == ["value-drift"]


def test_only_tolls_rise_from_day_to_day():
    told = "Waduk Jati memiliki {} pintu air."
    assert dated(("2021-03-04", told.format(14)), ("2021-03-05", told.format(29))) == ["value-drift"]


#: (claim, denial or opposite)
OPPOSITE = [
    ("Bupati Sri menghadiri rapat di Jati.", "Bupati Sri tidak menghadiri rapat di Jati."),
    ("Jembatan Jati dibuka untuk umum.", "Jembatan Jati belum dibuka untuk umum."),
    ("Ada longsor di Desa Jati pada 2015.", "Tidak ada longsor di Desa Jati pada 2015."),
    ("Harga cabai di Pasar Legi naik 5 persen.", "Harga cabai di Pasar Legi turun 5 persen."),
]


@pytest.mark.parametrize(("one", "other"), OPPOSITE)
def test_a_claim_and_its_denial_are_shown_against_each_other(one, other):
    assert [f[0] for f in found(one, other)] == ["opposite-claim"]
    assert [f[0] for f in found(other, one)] == ["opposite-claim"]


#: pairs with a denial that do not deny each other
NO_DENIAL = [
    ("Bupati Sri menghadiri rapat di Jati.", "Bukan hanya camat, Bupati Sri menghadiri rapat di Jati."),
    ("Bupati Sri menghadiri rapat di Jati.", "Bupati Sri tidak menyesal menghadiri rapat di Jati."),
    ("Bupati Sri menghadiri rapat di Jati.", "Apakah Bupati Sri tidak menghadiri rapat di Jati?"),
    ("Bupati Sri tidak menghadiri rapat di Jati.", "Bupati Sri belum menghadiri rapat di Jati."),
    ("Ratna lebih suka disebut pelukis daripada pengajar.", "Ratna tidak suka disebut pengajar."),
    ("Jika hujan deras, jalan Jati dapat dilalui.", "Jika hujan deras, jalan Jati tidak dapat dilalui."),
    ("Jembatan Jati dibuka.", "Jembatan Jati tidak dibuka pada 2011."),
]


@pytest.mark.parametrize(("one", "other"), NO_DENIAL)
def test_what_denies_something_else_is_silent(one, other):
    assert found(one, other) == []


def test_a_sentence_of_few_common_words_in_long_articles_tells_nothing():
    filler = " Warga berkumpul di lapangan. Hujan turun deras. Pasar kembali ramai. Jalan dibersihkan."
    assert (
        found("Ia mencetak tiga gol." + filler, "Pemain itu mencetak dua gol." + filler.replace("Warga", "Murid")) == []
    )


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("mengirim", "kirim"), ("pengiriman", "dikirim"), ("menulis", "ditulis"), ("memakai", "dipakai"), ("menyapu", "disapu"),
        ("memberikan", "diberikan"), ("teman-temannya", "teman"), ("memperbaiki", "perbaiki"), ("terendam", "merendam"),
    ],
)  # fmt: skip
def test_forms_of_one_word_share_a_stem(word, other):
    assert not stems(word).isdisjoint(stems(other))


@pytest.mark.parametrize(
    ("word", "other"), [("naik", "turun"), ("makan", "makam"), ("kalah", "salah"), ("jalan", "jala")]
)
def test_other_words_do_not(word, other):
    assert stems(word).isdisjoint(stems(other))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_word_of_a_group_of_synonyms_meets_the_others(language):
    for group in LANGUAGES[language].SYNONYMS:
        first, *others = group.split()
        assert all(not keys(first, language).isdisjoint(keys(word, language)) for word in others), group


@given(st.integers(11, 97), st.integers(11, 97))
def test_whole_numbers_drift_if_and_only_if_rounding_cannot_explain_them(one, other):
    said = found(f"Banjir merendam {one} rumah di Desa Sukamaju.", f"Banjir merendam {other} rumah di Desa Sukamaju.")
    if one == other:
        assert said == []
    elif one % 10 and other % 10:
        assert len(said) == 1
