"""The calendar checks: what they find, where, which repairs they offer, and what they leave alone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_arithmetic import found

from verify.checks.calendar import impossible_date, impossible_time, reversed_range, weekday_mismatch
from verify.checks.case import Case
from verify.checks.clocks import zone_mismatch
from verify.checks.overtaken import stale_forecast, undated
from verify.languages import LANGUAGES, lexicon
from verify.model import Anchor, Article, Draft, Entity, Fact, Finding, Mention, NameForm, Sentence, Value, Zone
from verify.rulebook.compiled import Rulebook
from verify.values import scan
from verify.values.lexer import lex

EMPTY = Rulebook({}, {}, (), {}, (), (), (), {})
CHECKS = (weekday_mismatch, impossible_date, impossible_time, reversed_range, zone_mismatch, stale_forecast, undated)


def draft(text: str, published: str = "", language: str = "id", source: str = "metadata", zone: str = "body") -> Draft:
    """An article of one sentence a line, with its value mentions and nothing else."""
    lexed = lex(text, lexicon(language))
    day = date.fromisoformat(published).toordinal() if published else None
    anchor = Anchor(day, None, None, source if published else "unknown")
    first_line = text.find("\n") if "\n" in text else len(text)
    zones = (Zone(zone, 0, first_line), Zone("body", first_line, len(text)))
    ends = [i for i, gap in enumerate(lexed.gaps) if "\n" in gap and i] + [len(lexed.words)]
    sentences = tuple(Sentence(a, b, 0, "body") for a, b in zip([0, *ends], ends, strict=False) if a < b)
    return Draft(
        article=Article("a.txt", "a.txt", text, zones, language, anchor=anchor),
        words=tuple(lexed.words),
        starts=tuple(lexed.starts),
        ends=tuple(lexed.ends),
        sentences=sentences,
        mentions=tuple(scan(lexed, language)),
        speeches=(),
        who={},
        claims=(),
    )


def case(*drafts: Draft, rulebook: Rulebook = EMPTY) -> Case:
    anchors = tuple(d.article.anchor for d in drafts)
    return Case(drafts, anchors, tuple((n,) for n in range(len(drafts))), (), rulebook)


def findings(text: str, published: str = "", language: str = "id") -> list[Finding]:
    """What all calendar checks find, except that the article is undated."""
    given_case = case(draft(text, published, language))
    return [f for check in CHECKS for f in check(given_case) if f.check != "undated-article"]


def told(text: str, published: str = "", language: str = "id") -> list[tuple[str, list[str]]]:
    """Each finding's check and the words that it points at."""
    return [(f.check, [text[p.start : p.end] for p in f.locations]) for f in findings(text, published, language)]


FOUND = [
    ("id", "", "Ia tiba Selasa (19/6/2024).", "weekday-mismatch", ["Selasa (19/6/2024)"]),
    ("id", "", "Ia tiba Kamis, 19 Juni 2024.", "weekday-mismatch", ["Kamis, 19 Juni 2024"]),
    ("id", "2018-01-05", "Rapat digelar Kamis (4/12) malam.", "weekday-mismatch", ["Kamis (4/12)"]),
    ("en", "", "He arrived on Tuesday, June 19, 2024.", "weekday-mismatch", ["Tuesday, June 19, 2024"]),
    ("id", "", "Batas waktunya 31 Juni 2024.", "impossible-date", ["31 Juni 2024"]),
    ("id", "", "Batas waktunya 30 Februari.", "impossible-date", ["30 Februari"]),
    ("id", "", "Ia lahir 29 Februari 2023.", "impossible-date", ["29 Februari 2023"]),
    ("id", "2020-12-18", "Ia datang Rabu (17/2/12/2020).", "impossible-date", ["Rabu (17/2/12/2020)"]),
    ("id", "", "Kereta tiba pukul 25:10 WIB.", "impossible-time", ["pukul 25:10 WIB"]),
    ("id", "", "Pameran buka 20-19 Juni 2024.", "reversed-range", ["20", "19 Juni 2024"]),
    ("id", "", "Ia menjabat dari tahun 2001 hingga 2000.", "reversed-range", ["tahun 2001", "2000"]),
    ("id", "", "Laga mulai pukul 10.00 WIB (13.00 WITA).", "zone-mismatch", ["pukul 10.00 WIB", "13.00 WITA"]),
    (
        "id",
        "",
        "Ia turun pukul 03:00 waktu setempat (18:07 GMT).",
        "zone-mismatch",
        ["pukul 03:00 waktu setempat", "18:07 GMT"],
    ),
    ("id", "2024-06-20", "Ia akan berpidato pada Selasa (18/6/2024).", "stale-forecast", ["Selasa (18/6/2024)"]),
    ("id", "2024-06-20", "Toko itu akan dibuka pada (18/5/2024).", "stale-forecast", ["18/5/2024"]),
    ("id", "2024-06-20", "Ia berlatih, dan akan bertanding pada 12 Mei 2024.", "stale-forecast", ["12 Mei 2024"]),
    ("id", "2024-06-20", "Ini lomba yang akan dimulai pada 12 Mei 2024.", "stale-forecast", ["12 Mei 2024"]),
    ("id", "2024-06-20", "Kuenya akan dijual hingga 12 Mei 2024.", "stale-forecast", ["12 Mei 2024"]),
    ("id", "2024-06-20", "Kapalnya akan sampai di Sabang pada 12 Mei 2024.", "stale-forecast", ["12 Mei 2024"]),
    ("en", "2024-06-20", "He is expected to speak on June 18, 2024.", "stale-forecast", ["June 18, 2024"]),
]


@pytest.mark.parametrize(("language", "published", "text", "check", "words"), FOUND)
def test_what_is_found_and_where(language: str, published: str, text: str, check: str, words: list[str]) -> None:
    assert told(text, published, language) == [(check, words)]


SILENT = [
    ("2024-06-20", "Ia tiba Rabu (19/6/2024) dan pulang Kamis (20/6)."),
    ("2018-01-05", "Rapat digelar Kamis (4/1) malam."),
    ("2018-01-05", "Rapat digelar Senin (4/12) tahun silam."),
    ("", "Rapat digelar Kamis (4/12) malam."),
    ("", "Ia lahir 29 Februari 2024, lalu 31 Juli pindah."),
    ("", "Kereta tiba pukul 24.00 WIB."),
    ("", "Ia menjabat dari November hingga Maret."),
    ("", "Ia turun sekitar pukul 03:00 waktu setempat (18:00 GMT)."),
    ("", "Laga mulai pukul 10.00 WIB (11.00 WITA)."),
    ("", "Rapat pukul 10.00 WIB (13.00 selesai)."),
    ("2024-06-20", "Ia akan berpidato pada Jumat (21/6/2024)."),
    ("2024-06-20", "Ia akan berpidato pada Rabu."),
    ("2024-06-20", "Ia akan menulis buku yang terbit sejak 12 Mei 2019."),
    ("2024-06-20", "Ia diperiksa saat akan pergi pada 12 Mei 2024."),
    ("2024-06-20", "Ini lomba yang akan dimulai pada 18 Juni 2024."),
    ("2024-06-20", "Panitia tidak menyangka massa akan meluap Sabtu lalu."),
    ("2024-06-20", "Jalan itu akan dibuka setelah ditutup hingga 12 Mei 2024."),
    ("2017-11-25", "Pasar itu dibuka Selasa (9/5)."),
]


@pytest.mark.parametrize(("published", "text"), SILENT)
def test_what_stays_silent(published: str, text: str) -> None:
    assert told(text, published) == []


@pytest.mark.parametrize(
    "text",
    [
        "It opened on Tuesday 5/12/2023.",  # the fifth of December
        "It runs Friday-Sunday, June 14-16, 2024.",
        "It runs Friday and Saturday, June 14 and 15, 2024.",
        "It runs from Friday, June 14, to Sunday, June 16, 2024.",
    ],
)
def test_english_days_that_agree_stay_silent(text: str) -> None:
    assert told(text, "2024-06-20", "en") == []


def test_repairs_change_one_part_each_and_the_nearest_to_the_publication_comes_first() -> None:
    (found,) = findings("Rapat digelar Kamis (4/12) malam.", "2018-01-05")
    assert [(s.replacement, s.why) for s in found.suggestions] == [
        ("Kamis (4/1)", "repair.month"),
        ("Kamis (14/12)", "repair.day"),
        ("Senin (4/12)", "repair.weekday"),
    ]
    assert dict(found.params)["date"] == "2017-12-04"
    assert dict(found.params)["published"] == "2018-01-05"


def test_repairs_keep_the_way_the_date_is_written() -> None:
    (found,) = findings("KAMIS, 19 JUNI 2024 itu.")
    assert [s.replacement for s in found.suggestions][:1] == ["RABU, 19 JUNI 2024"]


def test_a_swapped_day_and_month_is_offered() -> None:
    (found,) = findings("Ia tiba Kamis (4/6/2017).", "2017-04-07")
    assert "repair.swap" in [s.why for s in found.suggestions] or "repair.month" in [s.why for s in found.suggestions]


def test_one_slip_is_said_once() -> None:
    (found,) = findings("Ia tiba Selasa (19/6/2024).\nSelasa (19/6/2024) hujan.")
    assert [p.role for p in found.locations] == ["primary", "related"]


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)))
def test_a_true_date_is_never_refuted_and_a_moved_one_always(day: date) -> None:
    names = LANGUAGES["id"].SHOWN["weekdays"].split()
    right = f"Ia tiba {names[day.weekday()]} ({day.day}/{day.month}/{day.year})."
    assert told(right) == []
    wrong = f"Ia tiba {names[(day.weekday() + 3) % 7]} ({day.day}/{day.month}/{day.year})."
    (found,) = findings(wrong)
    assert found.check == "weekday-mismatch"
    assert all(s.replacement in wrong or s.replacement != wrong for s in found.suggestions)
    for fix in found.suggestions:
        assert told(wrong[: fix.start] + fix.replacement + wrong[fix.end :]) == []


@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(-100, 100))
def test_a_date_without_year_is_judged_through_the_publication(day: date, away: int) -> None:
    names = LANGUAGES["id"].SHOWN["weekdays"].split()
    published = (day + timedelta(away)).isoformat()
    if (day.month, day.day) != (2, 29):
        assert told(f"Ia tiba {names[day.weekday()]} ({day.day}/{day.month}).", published) == []
        assert (
            told(f"Ia tiba {names[day.weekday() - 1]} ({day.day}/{day.month}).", published)[0][0] == "weekday-mismatch"
        )


def test_a_borrowed_publication_date_judges_nothing_alone() -> None:
    borrowed = draft("Rapat digelar Kamis (4/12) malam.", "2018-01-05", source="borrowed")
    assert weekday_mismatch(case(borrowed)) == []
    assert stale_forecast(case(draft("Ia akan tiba pada 4 Januari 2018.", "2018-01-05", source="borrowed"))) == []


def test_a_plan_in_a_quotation_is_of_the_day_of_saying() -> None:
    text = '"Lagu itu akan terbit 12 Mei 2024," tulis Rukmini pekan lalu.'
    assert [f.check for f in found(text, "2024-06-20")] == []
    assert [f.check for f in found(text.replace('"', ""), "2024-06-20")] == ["stale-forecast"]


def test_a_plan_that_is_told_as_past_is_not_stale():
    """`semula dijadwalkan`: the article says itself that the plan was another one."""
    told = "Ia semula akan tiba pada Selasa (18/6/2024)."
    assert stale_forecast(case(draft(told, "2024-06-20"))) == []
    assert stale_forecast(case(draft(told.replace("semula ", ""), "2024-06-20"))) != []


def test_a_fact_about_the_place_makes_local_time_exact() -> None:
    text = "Di Pyongyang ia turun pukul 04:00 waktu setempat (18:00 GMT)."
    plain = draft(text)
    at = plain.words.index("Pyongyang")
    name = Mention("name", plain.starts[at], plain.ends[at], at, at + 1, NameForm("Pyongyang", ("pyongyang",), "city"))
    named = plain._replace(mentions=(name, *plain.mentions))
    offset = Value("word", frozenset({"+09:00"}), frozenset({"+09:00"}), "", "+09:00")
    fact = Fact("f", "utc_offset", ("korea_utara",), offset, None, None, "", "", "", 0)
    entities = {
        "pyongyang": Entity("pyongyang", "city", ("Pyongyang",), within=("korea_utara",)),
        "korea_utara": Entity("korea_utara", "country", ("Korea Utara",)),
    }
    assert zone_mismatch(case(named)) == []
    (found,) = zone_mismatch(case(named, rulebook=EMPTY._replace(facts=(fact,), entities=entities)))
    assert dict(found.params)["right"] == "19.00"


def test_a_weekday_alone_is_stale_only_if_the_article_dates_it() -> None:
    text = "Ia tiba Rabu (19/6/2024).\nIa diperkirakan akan terbang pada Rabu malam."
    assert told(text, "2024-06-20") == [("stale-forecast", ["Rabu malam"])]


def test_an_undated_article_is_said_once_at_its_time_line_and_three_relative_dates() -> None:
    text = "27 menit yang lalu\nIa tiba kemarin.\nRapat digelar Rabu, besok, dan bulan lalu.\nTahun 2000 berlalu."
    (found,) = undated(case(draft(text, zone="time-line")))
    assert [text[p.start : p.end] for p in found.locations] == ["27 menit yang lalu", "kemarin", "Rabu", "besok"]
    assert dict(found.params)["n"] == "5"
    assert found.message_key == "undated-article.time-line"
    assert undated(case(draft("Ia tiba kemarin.", "2024-06-20"))) == []
    assert undated(case(draft("Ia tiba pada tahun 2000."))) == []


def test_a_length_up_to_now_hangs_too() -> None:
    text = "Itu yang pertama dalam 24 tahun terakhir."
    (found,) = undated(case(draft(text)))
    assert [text[p.start : p.end] for p in found.locations] == ["24 tahun terakhir"]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_message_of_these_checks_has_a_text_with_the_same_places(language: str) -> None:
    import re

    keys = [
        k
        for k in LANGUAGES["id"].MESSAGES
        if k.split(".")[0]
        in {
            "weekday-mismatch",
            "impossible-date",
            "impossible-time",
            "reversed-range",
            "zone-mismatch",
            "stale-forecast",
            "undated-article",
            "repair",
        }
    ]
    assert len(keys) >= 15
    for key in keys:
        own, other = LANGUAGES[language].MESSAGES[key], LANGUAGES["id"].MESSAGES[key]
        places = [sorted(set(re.findall(r"\{(\w+)", t))) for t in (own, other)]
        assert places[0] == places[1], key
        assert own[0] in "`{" or own[0].islower()
        assert not own.endswith(".")
