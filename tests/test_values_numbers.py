"""Numbers: one number in many wordings, what hedges allow, what a number measures, and what is not counted."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values_cases import bounds, found, mentions, value

from verify.values import convert, read, resolve, show
from verify.values.forms import AgeForm, CountForm, MoneyForm, QuantityForm
from verify.values.interval import INFINITY, meet
from verify.values.spell import spell

WORDINGS = [
    ("id", 24, ["24", "dua puluh empat"]),
    ("id", 1_200, ["1.200", "1200", "seribu dua ratus", "1,2 ribu"]),
    ("id", 27_500, ["27.500", "27,5 ribu", "dua puluh tujuh ribu lima ratus"]),
    ("id", 1_200_000, ["1,2 juta", "1.200.000", "1 juta 200 ribu", "satu koma dua juta"]),
    ("id", 2 * 10**12, ["2 triliun", "dua triliun", "2 ribu miliar"]),
    ("id", Decimal("1.5"), ["1,5", "satu setengah", "satu koma lima"]),
    ("id", Decimal("0.5"), ["setengah", "0,5"]),
    ("id", -7, ["minus tujuh", "minus 7"]),
    ("en", 1_200, ["1,200", "1200", "twelve hundred", "one thousand two hundred"]),
    ("en", 105, ["105", "one hundred five", "one hundred and five"]),
    ("en", 1_200_000, ["1.2 million", "1,200,000", "one million two hundred thousand"]),
]


@pytest.mark.parametrize(("language", "number", "wordings"), WORDINGS)
def test_one_number_in_many_wordings(language: str, number: object, wordings: list[str]) -> None:
    for words in wordings:
        (only,) = mentions(words, language)
        assert isinstance(only.form, CountForm)
        assert only.form.amount.number == number, words
        assert not isinstance(only.form.amount.number, float)


#: words → (lo, side, hi, side) of likely and possible; side 1 is just above, -1 just below
HEDGED = [
    ("24 orang", [(24, 0, 24, 0), (24, 0, 24, 0)]),
    ("1.200 orang", [(1200, 0, 1200, 0), (1150, 0, 1250, -1)]),
    ("1,2 juta orang", [(1_150_000, 0, 1_250_000, -1)] * 2),
    ("sekitar 1.200 orang", [(1080, 0, 1320, 0), (960, 0, 1440, 0)]),
    ("lebih dari 50 orang", [(50, 1, 75, 0), (50, 1, INFINITY, 0)]),
    ("setidaknya 50 orang", [(50, 0, 75, 0), (50, 0, INFINITY, 0)]),
    ("hampir 50 orang", [(45, 0, 50, -1), (40, 0, 50, -1)]),
    ("kurang dari 50 orang", [(25, 0, 50, -1), (0, 0, 50, -1)]),
    ("maksimal 50 orang", [(25, 0, 50, 0), (0, 0, 50, 0)]),
    ("belasan orang", [(11, 0, 19, 0)] * 2),
    ("puluhan orang", [(20, 0, 99, 0)] * 2),
    ("ratusan ribu orang", [(100_000, 0, 999_999, 0)] * 2),
    ("beberapa orang", [(2, 0, 9, 0), (2, 0, INFINITY, 0)]),
    ("10-20 orang", [(10, 0, 20, 0)] * 2),
    ("100-200 juta orang", [(100_000_000, 0, 200_000_000, 0)] * 2),
]


@pytest.mark.parametrize(("words", "expected"), HEDGED)
def test_hedges_are_intervals(words: str, expected: list[tuple[object, ...]]) -> None:
    assert bounds(value(words)) == expected
    (only,) = mentions(words)
    assert isinstance(only.form, CountForm)
    assert only.form.of == "orang"
    assert only.end == len(words) - len(" orang")


def test_a_hedge_only_widens() -> None:
    for hedge in ("sekitar", "lebih dari", "hampir", "setidaknya", "maksimal", "kurang dari"):
        assert meet(value(f"{hedge} 340 orang").possible, value("sekitar 340 orang").possible), hedge


KINDS = [
    ("id", "Rp 1,2 miliar", "money", "IDR 1.200.000.000"),
    ("id", "Rp1,2 M", "money", "IDR 1.200.000.000"),
    ("id", "Rp 500 rb", "money", "IDR 500.000"),
    ("id", "US$5 juta", "money", "USD 5.000.000"),
    ("id", "5 juta dolar AS", "money", "USD 5.000.000"),
    ("id", "Rp 300 miliar-Rp 400 miliar", "money", "IDR 300.000.000.000–400.000.000.000"),
    ("id", "2,5 persen", "percent", "2,5 persen"),
    ("id", "2,5%", "percent", "2,5 persen"),
    ("id", "2 poin persen", "percent", "2 poin persen"),
    ("id", "3 persen poin", "percent", "3 poin persen"),
    ("id", "12 kilometer", "quantity", "12 km"),
    ("id", "80 km/jam", "quantity", "80 km/h"),
    ("id", "berusia 31 tahun", "age", "31"),
    ("id", "24 tahun", "duration", "24 tahun"),
    ("id", "dua dekade lebih empat tahun", "duration", "2 dekade 4 tahun"),
    ("id", "sehari", "duration", "1 hari"),
    ("id", "beberapa minggu", "duration", "beberapa minggu"),
    ("id", "ke-79", "ordinal", "79"),
    ("id", "mobil kedua", "ordinal", "2"),
    ("id", "kedua negara", "count", "2"),
    ("id", "setiap hari", "set", "P1D"),
    ("id", "pukul 03.00 WIB", "time", "03.00 WIB"),
    ("en", "$3.5bn", "money", "USD 3,500,000,000"),
    ("en", "31-year-old", "age", "31"),
    ("en", "the 2nd", "ordinal", "2"),
    ("en", "10 miles per hour", "quantity", "10 [mi_i]/h"),
    ("en", "every two weeks", "set", "P2W"),
    ("en", "3 p.m.", "time", "15:00"),
]


@pytest.mark.parametrize(("language", "words", "kind", "shown"), KINDS)
def test_what_a_number_measures(language: str, words: str, kind: str, shown: str) -> None:
    (only,) = mentions(words, language)
    assert only.kind == kind
    assert show(value(words, language), language) == shown


def test_units_meet_in_their_base() -> None:
    assert meet(value("5 kilometer").likely, value("5.000 meter").likely)
    assert meet(value("2 hektare").likely, value("20.000 meter persegi").likely)
    assert not meet(value("5 kilometer").possible, value("6 kilometer").possible)


def test_durations_convert() -> None:
    days = convert(value("24 jam"), "day")
    assert days.unit == "day"
    assert meet(days.likely, value("1 hari").likely)
    assert meet(convert(value("2 bulan"), "day").possible, value("60 hari").likely)


CLOCKS = [
    ("pukul 03:00 waktu setempat", "minute@local", 180),
    ("18:00 GMT", "minute", 18 * 60),
    ("pukul 10.00 WIB", "minute", 3 * 60),
    ("pukul 10.00 WITA", "minute", 2 * 60),
    ("pukul 01.30 WIT", "minute", 16 * 60 + 30),
    ("jam 19.30", "minute@local", 19 * 60 + 30),
    ("jam 7.30 malam", "minute@local", 19 * 60 + 30),
    ("pukul 12.15 malam", "minute@local", 15),
]


@pytest.mark.parametrize(("words", "unit", "minute"), CLOCKS)
def test_clock_times(words: str, unit: str, minute: int) -> None:
    clock = value(words)
    assert (clock.unit, bounds(clock)[0]) == (unit, (minute, 0, minute, 0))


def test_a_clock_time_knows_the_date_beside_it() -> None:
    day, clock = mentions("Kamis, 20/06/2024 04:04 WIB")
    assert clock.form.date == day.form  # type: ignore[attr-defined]


NOT_COUNTED = [
    ("id", "salah satu warga"),
    ("id", "mereka membantu satu sama lain"),
    ("id", "program 38 North itu"),
    ("id", "skor 3-1 untuk tuan rumah"),
    ("id", "Pasal 5 ayat 2"),
    ("id", "kamar 12"),
    ("id", "nomor 7"),
    ("id", "telepon 0812-3456-7890"),
    ("id", "Boeing 737 itu"),
    ("id", "Perdana Menteri itu"),
    ("en", "one another"),
    ("en", "Article 5 and room 12"),
]


@pytest.mark.parametrize(("language", "text"), NOT_COUNTED)
def test_what_is_not_counted(language: str, text: str) -> None:
    assert found(text, language) == []


def test_forms_of_money_quantity_and_age() -> None:
    assert isinstance(mentions("Rp 20")[0].form, MoneyForm)
    assert isinstance(mentions("20 kg")[0].form, QuantityForm)
    assert isinstance(mentions("Siti Aminah (31), warga")[0].form, AgeForm)


def test_read_takes_a_whole_text_or_nothing() -> None:
    assert read("24 tahun", "id") is not None
    assert read("24 tahun lagi dan lagi", "id") is None
    assert read("2000", "id", "date") is not None
    assert read("2000", "id", "count") is not None


# --- properties -------------------------------------------------------------------------------------


def spelled(number: int, language: str) -> object:
    (only,) = mentions(spell(number, language), language)
    assert isinstance(only.form, CountForm)
    return only.form.amount.number


@pytest.mark.parametrize("language", ["id", "en"])
def test_numbers_up_to_two_thousand_are_read_as_they_are_spelled(language: str) -> None:
    assert [spelled(n, language) for n in range(2_000)] == list(range(2_000))


@given(st.integers(0, 10**18 - 1), st.sampled_from(["id", "en"]))
def test_any_number_is_read_as_it_is_spelled(number: int, language: str) -> None:
    assert spelled(number, language) == number


@given(st.integers(0, 10**15))
def test_grouped_digits_are_read_in_both_conventions(number: int) -> None:
    grouped = f"{number:,}"
    for text, language in ((grouped, "en"), (grouped.replace(",", "."), "id")):
        (only,) = mentions(text, language)
        assert isinstance(only.form, CountForm)
        assert only.form.amount.number == number


@given(
    st.integers(1, 10**9), st.sampled_from(["", "sekitar ", "hampir ", "lebih dari ", "setidaknya ", "kurang dari "])
)
def test_the_likely_set_lies_within_the_possible_one(number: int, hedge: str) -> None:
    value(f"{hedge}{number} orang")


@given(st.decimals("0.01", "9999", places=2))
def test_decimals_stay_exact(number: Decimal) -> None:
    (only,) = mentions(f"{number} persen".replace(".", ","))
    resolved = resolve(only.form, __import__("values_cases").PUBLISHED)
    assert only.form.amount.number == number  # type: ignore[attr-defined]
    assert not isinstance(resolved, str)


def test_a_number_with_more_digits_than_decimals_are_calculated_with_stays_as_printed() -> None:
    (only,) = mentions("0," + "1" * 60)
    assert only.form.amount.grid == Decimal(1).scaleb(-60)  # type: ignore[attr-defined]
