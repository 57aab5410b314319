"""Dates: one day in many wordings, the days that relative forms mean, and what is no date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values_cases import PUBLISHED, days, found, mentions, value

from verify.model import Anchor, Value
from verify.values import read, resolve, scan, shift_back, shift_forward, shift_text, show, timex
from verify.values.days import closed
from verify.values.forms import DateForm, DurationForm
from verify.values.lengths import edtf

ONE_DAY = [
    ("id", "19 Juni 2024"),
    ("id", "Rabu (19/6/2024)"),
    ("id", "Rabu, 19/06/2024"),
    ("id", "hari Rabu (19/6/2024)"),
    ("id", "Rabu (19/6)"),
    ("id", "Rabu, 19 Juni 2024"),
    ("id", "Rabu 19 Juni"),
    ("id", "tanggal 19 Juni 2024"),
    ("id", "2024-06-19"),
    ("id", "19-06-2024"),
    ("id", "19.06.2024"),
    ("id", "hari Rabu"),
    ("id", "kemarin"),
    ("id", "sehari lalu"),
    ("id", "1 hari yang lalu"),
    ("en", "June 19, 2024"),
    ("en", "Wednesday, June 19, 2024"),
    ("en", "19 June 2024"),
    ("en", "the 19th of June 2024"),
    ("en", "June 19th"),
    ("en", "6/19/2024"),
    ("en", "Wednesday"),
    ("en", "yesterday"),
    ("en", "one day ago"),
]


@pytest.mark.parametrize(("language", "words"), ONE_DAY)
def test_one_day_in_many_wordings(language: str, words: str) -> None:
    assert days(words, language)[0] == "2024-06-19"
    assert found(words, language) == [("date", words)]


#: words → likely days, possible days, on Thursday, 20 June 2024
RELATIVE = [
    ("id", "tahun 2000", "2000", "2000"),
    ("id", "September 2023", "2023-09", "2023-09"),
    ("id", "bulan September", "2023-09", "[2022-09,2023-09,2024-09]"),
    ("id", "bulan Juni", "2024-06", "[2023-06,2024-06,2025-06]"),
    ("id", "September lalu", "2023-09", "[2022-09,2023-09]"),
    ("id", "Juni lalu", "2023-06", "[2022-06,2023-06]"),
    ("id", "September tahun lalu", "2023-09", "2023-09"),
    ("id", "September mendatang", "2024-09", "[2023-09,2024-09,2025-09]"),
    ("id", "tahun lalu", "2023", "2023"),
    ("id", "tahun ini", "2024", "2024"),
    ("id", "tahun depan", "2025", "2025"),
    ("id", "bulan ini", "2024-06", "2024-06"),
    ("id", "bulan yang lalu", "2024-05", "2024-05"),
    ("id", "bulan yang akan datang", "2024-07", "2024-07"),
    ("id", "awal bulan ini", "2024-06-01/2024-06-09", "2024-06-01/2024-06-15"),
    ("id", "akhir tahun 2023", "2023-09-13/2023-12-31", "2023-07-02/2023-12-31"),
    ("id", "pekan ini", "2024-06-17/2024-06-23", "2024-06-14/2024-06-26"),
    ("id", "pekan lalu", "2024-06-10/2024-06-16", "2024-06-06/2024-06-19"),
    ("id", "pekan depan", "2024-06-24/2024-06-30", "2024-06-21/2024-07-04"),
    ("id", "hari ini", "2024-06-20", "2024-06-19/2024-06-21"),
    ("id", "besok", "2024-06-21", "2024-06-20/2024-06-22"),
    ("id", "lusa", "2024-06-22", "2024-06-21/2024-06-23"),
    ("id", "kemarin lusa", "2024-06-18", "2024-06-17/2024-06-19"),
    ("id", "Kamis", "2024-06-20", "[2024-06-13,2024-06-20,2024-06-27]"),
    ("id", "Jumat", "2024-06-14", "[2024-06-14,2024-06-21]"),
    ("id", "Rabu lalu", "2024-06-19", "[2024-06-12,2024-06-19]"),
    ("id", "Kamis lalu", "2024-06-13", "[2024-06-06,2024-06-13]"),
    ("id", "Jumat mendatang", "2024-06-21", "[2024-06-21,2024-06-28]"),
    ("id", "Rabu pekan lalu", "2024-06-12", "[2024-06-05,2024-06-12,2024-06-19]"),
    ("id", "Rabu malam", "2024-06-19", "[2024-06-19,2024-06-26]"),
    ("id", "malam Rabu", "2024-06-18", "[2024-06-18,2024-06-25]"),
    ("id", "dua hari lalu", "2024-06-18", "2024-06-17/2024-06-19"),
    ("id", "dua tahun silam", "2022", "2021-06/2022-12"),
    ("id", "27 menit yang lalu", "2024-06-20", "2024-06-19/2024-06-20"),
    ("id", "9 Juni", "2024-06-09", "[2023-06-09,2024-06-09,2025-06-09]"),
    ("id", "tahun 1990-an", "1990/1999", "1990/1999"),
    ("id", "era 90-an", "1990/1999", "1990/1999"),
    ("id", "abad ke-20", "1900/1999", "1900/2000"),
    ("id", "triwulan I-2020", "2020-01/2020-03", "2020-01/2020-03"),
    ("id", "kuartal III 2023", "2023-07/2023-09", "2023-07/2023-09"),
    ("en", "mid-June 2023", "2023-06-10/2023-06-21", "2023-06-07/2023-06-24"),
    ("en", "the end of 2023", "2023-09-13/2023-12-31", "2023-07-02/2023-12-31"),
    ("en", "the first quarter of 2020", "2020-01/2020-03", "2020-01/2020-03"),
    ("id", "hari Natal", "2023-12-25", "[2022-12-25,2023-12-25,2024-12-25]"),
    ("en", "last September", "2023-09", "[2022-09,2023-09]"),
    ("en", "last year", "2023", "2023"),
    ("en", "this month", "2024-06", "2024-06"),
    ("en", "next Friday", "2024-06-21", "[2024-06-21,2024-06-28]"),
    ("en", "two weeks ago", "2024-06-03/2024-06-09", "2024-05-30/2024-06-13"),
    ("en", "the 1990s", "1990/1999", "1990/1999"),
    ("en", "the day before yesterday", "2024-06-18", "2024-06-17/2024-06-19"),
]


@pytest.mark.parametrize(("language", "words", "likely", "possible"), RELATIVE)
def test_relative_dates_count_from_the_publication(language: str, words: str, likely: str, possible: str) -> None:
    assert days(words, language) == (likely, possible)


def test_saturday_night_and_the_eve_of_sunday_are_one_night() -> None:
    assert days("Sabtu malam")[0] == days("malam Minggu")[0]


#: text → the dates in it, and nothing else
EXTENTS = [
    ("Ia tiba pada hari Senin, lalu pulang.", ["hari Senin"]),
    ("Rapat digelar Kamis (4/12) malam di aula.", ["Kamis (4/12) malam"]),
    ("Laga dimulai Kamis (4/12) malam waktu setempat.", ["Kamis (4/12) malam waktu setempat"]),
    ("Ia lahir pada hari Kamis pagi, 15 Februari lalu, di rumah.", ["hari Kamis pagi, 15 Februari lalu"]),
    ("Sidang digelar 27 Oktober mendatang.", ["27 Oktober mendatang"]),
    ("Sejak 1994 silam ia menulis.", ["1994 silam"]),
    ("Gedung itu selesai Agustus 2018 mendatang.", ["Agustus 2018 mendatang"]),
    ("Pameran dibuka Desember nanti.", ["Desember nanti"]),
    ("Hujan turun beberapa minggu; Minggu (23/6) cerah.", ["beberapa minggu", "Minggu (23/6)"]),
    ("Pasar buka 19-20 Juni 2024 saja.", ["19", "20 Juni 2024"]),
    ("Ia menjabat dari 2000 hingga 2001.", ["2000", "2001"]),
    ("Perjanjian tahun 1961, 2000 dan 2001 diganti.", ["tahun 1961", "2000", "2001"]),
    ("Film itu (2019) laris.", ["2019"]),
    ("Januari hingga September 2017 sepi.", ["Januari", "September 2017"]),
    ("Perang itu (1861-1865) lama.", ["1861", "1865"]),
    ("Senin (7/11) kemarin ia datang.", ["Senin (7/11) kemarin"]),
    ("UU Nomor 23 Tahun 2011 berlaku.", ["Tahun 2011"]),
]


@pytest.mark.parametrize(("text", "expected"), EXTENTS)
def test_extents_leave_out_prepositions_and_enclosing_brackets(text: str, expected: list[str]) -> None:
    assert [words for _, words in found(text)] == expected


NO_DATES = [
    ("id", "Boeing 2000 itu mendarat."),
    ("id", "Ia membeli 2000 bibit."),
    ("id", "Gol lahir pada menit ke-90."),
    ("id", "Skor akhir 2/3 di kandang."),
    ("id", "PON 2016 ditutup."),
    ("id", "Teleponlah 138-2010-2015 segera."),
    ("en", "May I ask why?"),
    ("en", "He bought from 1800 farmers."),
]


@pytest.mark.parametrize(("language", "text"), NO_DATES)
def test_what_is_no_date(language: str, text: str) -> None:
    assert not [words for kind, words in found(text, language) if kind == "date"]


def test_minggu_is_a_day_with_a_capital_and_a_week_without() -> None:
    assert days("Minggu lalu")[0] == "2024-06-16"
    assert days("minggu lalu")[0] == "2024-06-10/2024-06-16"


def test_the_range_borrows_month_and_year() -> None:
    first, second = mentions("19-20 Juni 2024")
    assert [(m.form.day, m.form.month, m.form.year) for m in (first, second)] == [(19, 6, 2024), (20, 6, 2024)]


@pytest.mark.parametrize(
    "words", ["31 Juni 2024", "29 Februari 2023", "30 Februari", "Rabu (18/6/2024)", "Rabu (17/2/12/2020)"]
)
def test_dates_that_refute_themselves(words: str) -> None:
    (only,) = mentions(words)
    assert resolve(only.form, PUBLISHED) == "impossible"


def test_without_a_publication_date_relative_forms_say_why_they_have_no_value() -> None:
    for words in ("kemarin", "Rabu", "September", "tahun lalu", "9 Juni", "dua hari lalu"):
        (only,) = mentions(words)
        assert resolve(only.form, Anchor()) == "no-publication-date"
    (later,) = mentions("dua hari kemudian")
    assert resolve(later.form, PUBLISHED) == "unresolved"


TIMEX = [
    ("Rabu", Anchor(), ("DATE", "XXXX-WXX-3", "")),
    ("Rabu", PUBLISHED, ("DATE", "2024-06-19", "")),
    ("Rabu malam", PUBLISHED, ("TIME", "2024-06-19TNI", "")),
    ("September", Anchor(), ("DATE", "XXXX-09", "")),
    ("tahun lalu", PUBLISHED, ("DATE", "2023", "")),
    ("awal bulan ini", PUBLISHED, ("DATE", "2024-06", "START")),
    ("pekan lalu", PUBLISHED, ("DATE", "2024-W24", "")),
    ("tahun 1990-an", PUBLISHED, ("DATE", "199", "")),
    ("triwulan I-2020", PUBLISHED, ("DATE", "2020-Q1", "")),
    ("saat ini", PUBLISHED, ("DATE", "PRESENT_REF", "")),
    ("24 tahun", PUBLISHED, ("DURATION", "P24Y", "")),
    ("sekitar dua jam", PUBLISHED, ("DURATION", "PT2H", "APPROX")),
    ("setiap Rabu", PUBLISHED, ("SET", "XXXX-WXX-3", "")),
    ("pukul 18.30 WIB", PUBLISHED, ("TIME", "2024-06-20T18:30", "")),
]


@pytest.mark.parametrize(("words", "anchor", "expected"), TIMEX)
def test_timex(words: str, anchor: Anchor, expected: tuple[str, str, str]) -> None:
    (only,) = mentions(words)
    annotation = timex(only.form, anchor)
    assert annotation is not None
    assert tuple(annotation) == expected


# --- durations move days ----------------------------------------------------------------------------

EVENT = closed(date(2024, 6, 19).toordinal(), date(2024, 6, 19).toordinal())
VISIT = Value("date", EVENT, EVENT, "day", "2024-06-19")
BACK = [
    ("24 tahun", "2000", "1999-06/2000-12", "2024 − 24 → 2000"),
    ("dua dekade lebih empat tahun", "2000", "1999-06/2000-12", "2024 − 24 → 2000"),
    ("dua puluh empat tahun", "2000", "1999-06/2000-12", "2024 − 24 → 2000"),
    ("empat bulan", "2024-02-01/2024-03-04", "2024-01-01/2024-03-31", "2024-06 − 4 → 2024-02"),
    ("2 hari", "2024-06-17", "2024-06-16/2024-06-18", "2024-06-19 − 2 → 2024-06-17"),
]


def length(words: str) -> DurationForm:
    form = read(words, "id").form  # type: ignore[union-attr]
    assert isinstance(form, DurationForm)
    return form


@pytest.mark.parametrize(("words", "likely", "possible", "told"), BACK)
def test_an_event_less_a_duration(words: str, likely: str, possible: str, told: str) -> None:
    moved = shift_back(VISIT, length(words))
    assert not isinstance(moved.likely, frozenset)
    assert not isinstance(moved.possible, frozenset)
    widest = edtf(moved.possible)
    assert edtf(moved.likely) == likely
    assert widest == possible or closed(*ends(possible)) == moved.possible
    assert shift_text(VISIT, length(words)) == told


def ends(text: str) -> tuple[int, int]:
    first, _, last = text.partition("/")
    return date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()


def test_first_since_2000_and_first_in_24_years_agree_26_does_not_and_23_is_doubtful() -> None:
    from verify.values.interval import meet

    july = value("19 Juli 2000")
    assert meet(shift_back(VISIT, length("24 tahun")).likely, july.likely)
    assert not meet(shift_back(VISIT, length("26 tahun")).possible, july.possible)
    doubtful = shift_back(VISIT, length("23 tahun"))
    assert not meet(doubtful.likely, july.likely)
    assert meet(doubtful.possible, july.possible)


@given(st.integers(1, 40), st.sampled_from(["tahun", "bulan", "minggu", "hari"]), st.integers(720_000, 745_000))
def test_moving_back_and_forward_comes_home(count: int, unit: str, day: int) -> None:
    from verify.values.interval import meet

    here = closed(day, day)
    moved = shift_back(Value("date", here, here, "day"), length(f"{count} {unit}"))
    assert meet(shift_forward(moved, length(f"{count} {unit}")).possible, here)


# --- properties -------------------------------------------------------------------------------------


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_day_as_shown_is_read_as_that_day(day: date) -> None:
    here = closed(day.toordinal(), day.toordinal())
    shown = show(Value("date", here, here, "day"), "id")
    assert days(shown, "id", Anchor())[0] == day.isoformat()
    assert days(show(Value("date", here, here, "day"), "en"), "en", Anchor())[0] == day.isoformat()


@given(st.text(alphabet="Rabu(19/62024) Junimalam-ke:.tahunlalu\n,", max_size=60))
def test_no_text_breaks_the_scanner(text: str) -> None:
    for mention in mentions(text):
        assert 0 <= mention.start < mention.end <= len(text)
        resolved = resolve(mention.form, PUBLISHED)
        assert isinstance(resolved, Value | str)


@given(st.text(max_size=80), st.sampled_from(["id", "en"]))
def test_any_text_at_all(text: str, language: str) -> None:
    last = 0
    for mention in mentions(text, language):
        assert mention.start >= last
        last = mention.end
        resolve(mention.form, PUBLISHED)
        timex(mention.form, PUBLISHED)


def test_a_form_says_where_its_parts_are_written() -> None:
    text = "Ia tiba Rabu (19/6/2024) pagi."
    (only,) = mentions(text)
    assert isinstance(only.form, DateForm)
    parts = {p.name: text[p.start : p.end] for p in only.form.parts}
    assert parts == {"weekday": "Rabu", "day": "19", "month": "6", "year": "2024", "part": "pagi"}


def test_paragraphs_keep_values_apart() -> None:
    assert [w for _, w in found("Terbit Rabu\n\n19 Juni 2024 adalah hari libur.")] == ["Rabu", "19 Juni 2024"]


def test_scan_takes_an_unknown_language_for_the_default() -> None:
    from verify.languages import lexicon
    from verify.values.lexer import lex

    assert scan(lex("19 Juni 2024", lexicon("xx")), "xx")[0].kind == "date"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("kini", "id"),
        ("belum lama ini", "id"),
        ("masa depan", "id"),
        ("lately", "en"),
        ("these days", "en"),
        ("the past", "en"),
    ],
)
def test_a_vague_time_is_no_stretch_of_the_calendar(words, language):
    (only,) = mentions(words, language)
    assert resolve(only.form, PUBLISHED) == "unresolved"
