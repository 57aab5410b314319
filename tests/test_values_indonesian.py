"""Indonesian news: what its words for times and numbers mean, where they begin and end, and what is no number."""

import itertools
from datetime import date
from decimal import Decimal

import pytest
from values_cases import PUBLISHED, found, mentions, value

import verify
from verify.model import Anchor, Value
from verify.values import resolve, timex
from verify.values.days import hull
from verify.values.forms import DateForm, MoneyForm, PercentForm, QuantityForm, SetForm
from verify.values.lengths import edtf

#: words → the TIMEX3 of each mention, on Thursday, 20 June 2024
TIMES = [
    ("kini", ["DATE PRESENT_REF"]),
    ("sekarang", ["DATE PRESENT_REF"]),
    ("saat ini", ["DATE PRESENT_REF"]),
    ("dewasa ini", ["DATE PRESENT_REF"]),
    ("hari ini", ["DATE 2024-06-20"]),
    ("tadi malam", ["TIME 2024-06-19TNI"]),
    ("nanti malam", ["TIME 2024-06-20TNI"]),
    ("baru-baru ini", ["DATE PAST_REF"]),
    ("masa lalu", ["DATE PAST_REF"]),
    ("beberapa waktu lalu", ["DATE PAST_REF"]),
    ("Beberapa waktu belakangan", ["DATE PAST_REF"]),
    ("masa depan", ["DATE FUTURE_REF"]),
    ("waktu dekat", ["DATE FUTURE_REF"]),
    ("Belum lama ini", ["DATE PAST_REF"]),
    ("tahun-tahun mendatang", ["DATE FUTURE_REF"]),
    ("hari-hari mendatang", ["DATE FUTURE_REF"]),
    ("setiap musim panas", ["SET XXXX-SU"]),
    ("kemarin (19/6)", ["DATE 2024-06-19"]),
    ("tadi malam (18/6)", ["TIME 2024-06-18TNI"]),
    ("hari ini (20 Juni)", ["DATE 2024-06-20"]),
    ("sekitar 28 Juli lalu", ["DATE 2023-07-28 APPROX"]),
    ("pertengahan 2016 silam", ["DATE 2016 MID"]),
    ("tahun kemarin", ["DATE 2023"]),
    ("abad 21", ["DATE 20"]),
    ("abad XX", ["DATE 19"]),
    ("kuartal I/2017", ["DATE 2017-Q1"]),
    ("beberapa tahun belakang", ["DURATION PXY"]),
    ("2x24 jam", ["DURATION PT48H"]),
    ("setahun ini", ["DURATION P1Y"]),
    ("jam tiga sore", ["TIME 2024-06-20T15:00"]),
    ("Rabu (19/6) waktu Amerika Serikat", ["DATE 2024-06-19"]),
    ("Rabu malam WIB", ["TIME 2024-06-19TNI"]),
    ("akhir pekan ini", ["DATE 2024-W25-WE"]),
    ("akhir pekan lalu", ["DATE 2024-W24-WE"]),
    ("akhir pekan", ["DATE XXXX-WXX-WE"]),
    ("akhir tahun", ["DATE 2024 END"]),
    ("awal 2020", ["DATE 2020 START"]),
    ("pertengahan Juni 2023", ["DATE 2023-06 MID"]),
    ("2010 lalu", ["DATE 2010"]),
    ("27 Oktober mendatang", ["DATE 2024-10-27"]),
    ("7 November silam", ["DATE 2023-11-07"]),
    ("Desember nanti", ["DATE 2024-12"]),
    ("Juli ini", ["DATE 2024-07"]),
    ("musim dingin nanti", ["DATE 2024-WI"]),
    ("Selasa (18/6) malam waktu setempat", ["TIME 2024-06-18TNI"]),
    ("Kamis pagi, 15 Februari 2018", ["TIME 2018-02-15TMO"]),
    ("Rabu malam", ["TIME 2024-06-19TNI"]),
    ("malam Rabu", ["TIME 2024-06-18TNI"]),
    ("malam hari", ["TIME XXXX-XX-XXTNI"]),
    ("pukul 23.33 WIB, Jumat (14/6)", ["TIME 2024-06-14T23:33", "DATE 2024-06-14"]),
    ("Januari-Maret 2020", ["DATE 2020-01", "DATE 2020-03"]),
    ("November-Februari 2020", ["DATE 2019-11", "DATE 2020-02"]),
    ("Senin-Selasa", ["DATE 2024-06-17", "DATE 2024-06-18"]),
    ("19-20 Juni", ["DATE 2024-06-19", "DATE 2024-06-20"]),
    ("4/5/2024", ["DATE 2024-05-04"]),
    ("19/6/24", ["DATE 2024-06-19"]),
    ("19/6/98", ["DATE 1998-06-19"]),
    ("keesokan harinya", ["DATE XXXX-XX-XX"]),
    ("sehari kemudian", ["DATE XXXX-XX-XX"]),
    ("tahun yang sama", ["DATE XXXX"]),
    ("tahun berikutnya", ["DATE XXXX"]),
    ("saat itu", ["DATE XXXX-XX-XX"]),
    ("sore harinya", ["TIME XXXX-XX-XXTAF"]),
    ("dua tahun terakhir", ["DURATION P2Y"]),
    ("lima tahun ke depan", ["DURATION P5Y"]),
    ("beberapa tahun", ["DURATION PXY"]),
    ("beberapa dekade terakhir", ["DURATION PXDE"]),
    ("satu semester", ["DURATION P6M"]),
    ("sewindu", ["DURATION P8Y"]),
    ("lebih dari 60 tahun terakhir", ["DURATION P60Y MORE_THAN"]),
    ("setiap tahun", ["SET P1Y"]),
    ("setiap empat bulan sekali", ["SET P4M"]),
    ("empat tahun sekali", ["SET P4Y"]),
    ("dua kali sehari", ["SET P1D"]),
    ("rapat tahunan", ["SET P1Y"]),
    ("hari raya Idul Fitri", ["DATE 2024-04-10"]),
    ("Lebaran 2018", ["DATE 2018-06-15"]),
    ("Nyepi 2023", ["DATE 2023-03-22"]),
    ("Natal 2017", ["DATE 2017-12-25"]),
    ("pemilu 2019.", ["DATE 2019"]),
]


@pytest.mark.parametrize(("words", "expected"), TIMES)
def test_timex(words: str, expected: list[str]) -> None:
    forms = [timex(m.form, PUBLISHED) for m in mentions(words)]
    assert [" ".join(part for part in form if part) for form in forms if form] == expected


#: text → its mentions, and nothing else
EXTENTS = [
    ("Dalam dua tahun mendatang harga naik.", ["dua tahun mendatang"]),
    ("Baterai bertahan 2 jam lebih lama.", ["2 jam"]),
    ("Rapat digelar pada Rabu (19/6) lalu di aula.", ["Rabu (19/6) lalu"]),
    ("Koran Harian Merdeka terbit.", []),
    ("Ia bekerja sejak pagi.", ["pagi"]),
    ("Ia bekerja sejak pagi di sawah.", ["pagi"]),
    ("Udara dingin membuat cuaca panas terasa semi.", []),
    ("Ia belanja di Pasar Minggu dan Pasar Senen.", []),
    ("Ia datang setiap minggunya.", ["setiap minggunya"]),
    ("Restoran 24 jam ini ramai.", ["24 jam"]),
    ("Ia datang pada pekan 3 lomba.", ["3"]),
    ("Warga merayakan hari raya Idul Adha.", ["hari raya Idul Adha"]),
    ("Ia tinggal di Jalan Raya Bogor.", []),
    ("Kegiatan sekali itu selesai.", []),
    ("Datanglah 6 sampai 9 Desember nanti.", ["6", "9 Desember nanti"]),
    ("Mereka tampil di London, 2016.", ["2016"]),
    ("Final digelar di Solo (7 - 9 April).", ["7", "9 April"]),
    ("Menurut Tien Mei, ia sehat.", []),
    ("Rapat selesai. [feb]", []),
    ("Ia berlatih sejak dini, kata ibunya.", []),
    ("Ia hadir di makan malam itu.", []),
    ("Panen raya jatuh pada Mei.", ["Mei"]),
    ("Dana Rp 50 miliar lebih habis.", ["Rp 50 miliar lebih"]),
    ("Ia mendapat Sin$ 200 ribu.", ["Sin$ 200 ribu"]),
]


@pytest.mark.parametrize(("text", "expected"), EXTENTS)
def test_where_a_mention_begins_and_ends(text: str, expected: list[str]) -> None:
    assert [words for _, words in found(text)] == expected


NO_COUNTS = [
    "Persija menang 3-1.",
    "Skor akhir 3 - 1.",
    "Hubungi 0812-3456-7890.",
    "Pasal 27 ayat 3",
    "kamar 412",
    "Jalan Melati No. 5",
    "Macet di KM 164 arah kota.",
    "Video 1080p diputar.",
    "Ia membeli iPhone 7 di toko.",
    "UU Nomor 5",
]


@pytest.mark.parametrize("text", NO_COUNTS)
def test_scores_phones_law_rooms_and_names_are_not_counted(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("NYD (37) ditangkap.", "37"),
        ("Siti Aminah, 24, menang.", "24"),
        ("Remaja 18 tahun tewas.", "18 tahun"),
        ("Ia berusia 31 tahun.", "31 tahun"),
    ],
)
def test_ages(text: str, age: str) -> None:
    assert found(text) == [("age", age)]


def test_a_person_some_years_ago_is_no_age() -> None:
    assert found("Anak 2 tahun lalu hilang.") == [("date", "2 tahun lalu")]


#: words → ISO 4217 and the number, or its two ends
MONEY = [
    ("Rp 5 M", "IDR", 5 * 10**9, None),
    ("Rp2 T", "IDR", 2 * 10**12, None),
    ("Rp 500 rb", "IDR", 500_000, None),
    ("Rp 3 jt", "IDR", 3_000_000, None),
    ("100-200 juta dolar AS", "USD", 100 * 10**6, 200 * 10**6),
    ("Rp 1-2 juta", "IDR", 10**6, 2 * 10**6),
    ("Rp 1,5 juta hingga Rp 2 juta", "IDR", 1_500_000, 2 * 10**6),
]


@pytest.mark.parametrize(("words", "code", "number", "high"), MONEY)
def test_money(words: str, code: str, number: int, high: int | None) -> None:
    (only,) = mentions(words)
    assert isinstance(only.form, MoneyForm)
    assert (only.form.currency, only.form.amount.number, only.form.amount.high) == (code, number, high)


@pytest.mark.parametrize(
    ("words", "unit"), [("2 persen", "%"), ("2%", "%"), ("2 poin persen", "pp"), ("2 poin persentase", "pp")]
)
def test_per_cent_is_not_percentage_points(words: str, unit: str) -> None:
    (only,) = mentions(words)
    assert isinstance(only.form, PercentForm)
    assert only.form.unit == unit


@pytest.mark.parametrize(
    ("one", "other"), [("2 kilometer", "2.000 meter"), ("1 ton", "1.000 kg"), ("1 hektare", "10.000 meter persegi")]
)
def test_measures_convert(one: str, other: str) -> None:
    (left,), (right,) = mentions(one), mentions(other)
    assert isinstance(left.form, QuantityForm)
    assert value(one).unit == value(other).unit
    first, second = resolve(left.form, Anchor()), resolve(right.form, Anchor())
    assert isinstance(first, Value)
    assert isinstance(second, Value)
    assert first.likely == second.likely or Decimal(first.text) == Decimal(second.text)


def test_how_often() -> None:
    (only,) = mentions("tiga kali seminggu")
    assert isinstance(only.form, SetForm)
    assert (only.form.value, only.form.freq) == ("P1W", "3X")


@pytest.mark.parametrize(
    ("text", "timex_value"),
    [
        ("Panitia akan mengumumkan pemenang pada November.", "2024-11"),
        ("Panitia mengumumkan pemenang pada November.", "2023-11"),
        ("Toko itu rencananya dibuka pada bulan Juni.", "2024-06"),
        ("Ia akan pulang, dan panen gagal pada November.", "2023-11"),
    ],
)
def test_a_month_behind_words_that_look_ahead_is_the_coming_one(text: str, timex_value: str) -> None:
    (only,) = mentions(text)
    form = timex(only.form, PUBLISHED)
    assert form is not None
    assert form.value == timex_value


@pytest.mark.parametrize(
    "text",
    [
        "Kereta berangkat tanggal 16 Agustus 2017 dari Solo pada pukul 15.00 WIB.",
        "Kereta berangkat pukul 15.00 WIB dari Solo, kata petugas, Rabu (16/8/2017).",
        "Kereta berangkat Rabu (16/8/2017) sekira pukul 15.00 WIB.",
    ],
)
def test_a_clock_time_takes_the_day_of_its_sentence(text: str) -> None:
    clock = next(m.form for m in mentions(text) if m.kind == "time")
    form = timex(clock, PUBLISHED)
    assert form is not None
    assert form.value == "2017-08-16T15:00"


def test_a_clock_time_of_another_sentence_keeps_the_publication_day() -> None:
    clock = next(m.form for m in mentions("Kereta tiba Rabu (12/6). Ia pulang pukul 15.00.") if m.kind == "time")
    form = timex(clock, PUBLISHED)
    assert form is not None
    assert form.value == "2024-06-20T15:00"


SPOKEN = [
    ('"Rapat digelar hari ini," kata Ani, Selasa (18/6).', ["2024-06-18", "2024-06-18"]),
    ('"Kami datang kemarin," kata Ani, Selasa (18/6).', ["2024-06-17", "2024-06-18"]),
    ('Selasa (18/6) ia datang. "Besok kami pulang," katanya.', ["2024-06-18", "2024-06-19"]),
    ("Rapat digelar hari ini, kata Ani, Selasa (18/6).", ["2024-06-20", "2024-06-18"]),
    ('"Rapat digelar hari ini," kata Ani, Selasa (4/6).', ["2024-06-20", "2024-06-04"]),
]


@pytest.mark.parametrize(("text", "values"), SPOKEN)
def test_today_in_a_quotation_is_the_day_of_saying(text: str, values: list[str]) -> None:
    records = verify.claims([verify.article(text, default_date=date(2024, 6, 20))])
    assert [record["timex"] for record in records if "timex" in record] == values


# --- holidays ---------------------------------------------------------------------------------------


def easter(year: int) -> date:
    """The Gregorian computus (Meeus)."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def test_the_days_of_moving_holidays_are_what_their_calendars_allow() -> None:
    from verify.languages import LANGUAGES

    lunar = {"idul fitri", "idul adha", "tahun baru islam", "maulid nabi", "isra mikraj"}
    for name, text in LANGUAGES["id"].MOVING.items():
        days = [date.fromisoformat(day) for day in text.split()]
        gaps = [(b - a).days for a, b in itertools.pairwise(days)]
        if name in lunar:
            assert all(353 <= gap <= 356 for gap in gaps), name
        elif name == "paskah":
            assert days == [easter(day.year) for day in days]
        else:
            assert all(349 <= gap <= 386 for gap in gaps), name


def test_a_feast_may_be_kept_a_day_earlier_or_later() -> None:
    resolved = value("Idul Fitri 2011")
    assert not isinstance(resolved.likely, frozenset)
    assert not isinstance(resolved.possible, frozenset)
    assert edtf(resolved.likely) == "2011-08-31"
    assert hull(resolved.possible) == (date(2011, 8, 30).toordinal(), date(2011, 9, 1).toordinal())


def test_a_feast_outside_the_table_is_calculated_or_unknown() -> None:
    resolved = value("Idul Fitri 1999")
    assert not isinstance(resolved.likely, frozenset)
    assert edtf(resolved.likely) == "1999-01-19"
    (only,) = mentions("Nyepi 1999")
    assert isinstance(only.form, DateForm)
    assert resolve(only.form, PUBLISHED) == "unresolved"
    assert timex(only.form, PUBLISHED) == ("DATE", "1999", "")
