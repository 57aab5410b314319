"""Feasts: names → days, by the calendars that they follow, and words that only look like them."""

from datetime import date

import pytest
from values_cases import PUBLISHED, days, found, mentions

from verify.languages import LANGUAGES
from verify.languages.feasts import FEASTS
from verify.values.calendars import feast_in
from verify.values.forms import DateForm
from verify.values.holidays import index, plain
from verify.values.moving import CALCULATED

#: a feast and a year → its days, as calendars print them (the main day; it begins the evening before)
KNOWN = [
    ("passover", 2024, "2024-04-23"),
    ("rosh hashanah", 2024, "2024-10-03"),
    ("hanukkah", 2024, "2024-12-26"),
    ("purim", 2024, "2024-03-24"),
    ("yom haatzmaut", 2024, "2024-05-14"),
    ("mid-autumn festival", 2023, "2023-09-29"),
    ("dragon boat festival", 2024, "2024-06-10"),
    ("qingming", 2024, "2024-04-04"),
    ("imlek", 1985, "1985-02-20"),
    ("diwali", 2023, "2023-11-12"),
    ("holi", 2024, "2024-03-25"),
    ("ganesh chaturthi", 2023, "2023-09-19"),
    ("maha shivaratri", 2024, "2024-03-08"),
    ("vaisakhi", 2018, "2018-04-14"),
    ("pongal", 2019, "2019-01-15"),
    ("onam", 2018, "2018-08-25"),
    ("parsi new year", 2022, "2022-08-16"),
    ("nowruz", 2024, "2024-03-20"),
    ("boss's day", 2016, "2016-10-17"),
    ("king's day", 2014, "2014-04-26"),
    ("idul fitri", 1999, "1999-01-19"),
    ("jumu'atul wida", 2018, "2018-06-08"),
    ("paskah", 1999, "1999-04-04"),
]


@pytest.mark.parametrize(("name", "year", "day"), KNOWN)
def test_calendars(name: str, year: int, day: str) -> None:
    assert [date.fromordinal(d).isoformat() for d in feast_in(FEASTS[name], year)] == [day]


def test_a_lunar_feast_may_fall_twice_in_a_year() -> None:
    both = [date.fromordinal(d).isoformat() for d in feast_in(FEASTS["idul fitri"], 2000)]
    assert both == ["2000-01-08", "2000-12-27"]


def test_calendars_agree_with_the_dated_tables() -> None:
    apart: list[int] = []
    for name, text in LANGUAGES["id"].MOVING.items():
        for day in map(date.fromisoformat, text.split() if name in FEASTS else ()):
            apart.append(min(abs(d - day.toordinal()) for d in feast_in(FEASTS[name], day.year)))
    assert len(apart) > 100
    assert max(apart) <= 1
    assert sum(apart) < len(apart) / 10


@pytest.mark.parametrize("name", FEASTS)
def test_every_feast_falls_in_most_years(name: str) -> None:
    assert sum(len(feast_in(FEASTS[name], year)) for year in range(1990, 2040)) in range(47, 53)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_found_and_has_days(language: str) -> None:
    tables = LANGUAGES[language]
    for name, feast in tables.FEAST_NAMES.items():
        assert feast in FEASTS or any(feast in other.MOVING for other in LANGUAGES.values()), name
    assert all(span in CALCULATED for span, *_ in tables.RECKONED.values())
    silent = []
    for name in (*tables.HOLIDAYS, *tables.RECKONED, *tables.FEAST_NAMES):
        text = f"Ke {name.title()} 2024" if language == "id" else f"They met on {name.title()} 2024."
        kinds = [words for kind, words in found(text, language) if kind == "date"]
        if [plain(words.lower()) for words in kinds] != [f"{plain(name)} 2024"]:
            silent.append((name, kinds))
    assert silent == []
    assert len(index(tables).forms) > 20


#: words → likely days, on Thursday, 20 June 2024
NAMED = [
    ("Yom Kippur 2018", "2018-09-19"),
    ("Mothers' Day", "2024-05-12"),
    ("Martin Luther King Jr. Day", "2024-01-15"),
    ("last Christmas", "2023-12-25"),
    ("next Easter", "2025-04-20"),
    ("St. Patrick's Day 2013", "2013-03-17"),
    ("Diwali last year", "2023-11-12"),
    ("Memorial Day of last year", "2023-05-29"),
    ("Christmas in 1914", "1914-12-25"),
    ("Islamic New Year 2018", "2018-09-11"),
    ("New Years Eve", "2023-12-31"),
    ("Eid al Fitr 2034", "2034-12-12"),
    ("Orthodox Good Friday 2020", "2020-04-17"),
]


@pytest.mark.parametrize(("text", "day"), NAMED)
def test_names(text: str, day: str) -> None:
    assert days(text, "en", PUBLISHED)[0] == day


#: the same in Indonesian
NAMED_ID = [
    ("Jumat Agung 2023", "2023-04-07"),
    ("Kenaikan Isa Almasih", "2024-05-09"),
    ("Lebaran tahun lalu", "2023-04-22"),
    ("Cap Go Meh 2024", "2024-02-24"),
]


@pytest.mark.parametrize(("text", "day"), NAMED_ID)
def test_indonesian_names(text: str, day: str) -> None:
    assert days(text, "id", PUBLISHED)[0] == day


def test_a_weekday_before_a_plain_word_is_no_feast() -> None:
    assert found("Kamis putih benar bajunya.") == [("date", "Kamis")]


#: sentences in which nothing is a feast
NOT_FEASTS = [
    "The shares rose Monday.",
    "They had a great Friday.",
    "Her white Sunday dress was torn.",
    "It was an epiphany for the whole team.",
    "The festival drew the Muslim and the Chinese quarter.",
    "Good luck in the new years ahead.",
    "The king's day began with tea.",
    "His birthday was a sacrifice.",
]


@pytest.mark.parametrize("text", NOT_FEASTS)
def test_words_that_only_look_like_feasts(text: str) -> None:
    assert [m for m in mentions(text, "en") if isinstance(m.form, DateForm) and m.form.holiday] == []
