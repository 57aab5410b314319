"""English amounts as newspapers print them: a sentence → words, number, bound and unit of what it says, and what is no amount."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values_cases import mentions, value

from verify.languages import en
from verify.report.claims import number_fields
from verify.values.interval import meet
from verify.values.lengths import SIZES
from verify.values.units import TIME

#: sentence → words, number (`lo..hi` of a range), bound, unit of its first amount
AMOUNTS = [
    # per cent and points
    ("It fell 0.8 per cent.", "0.8 per cent", "0.8", "equal", "%"),
    ("It lost half a percentage point.", "half a percentage point", "0.5", "equal", "pp"),
    ("It lost a percentage point.", "a percentage point", "1", "equal", "pp"),
    ("It lost three tenths of a percentage point.", "three tenths of a percentage point", "0.3", "equal", "pp"),
    ("It was a 2-percentage-point rise.", "2-percentage-point", "2", "equal", "pp"),
    ("It was a ten-percent rise.", "ten-percent", "10", "equal", "%"),
    ("The rate rose 25 basis points.", "25 basis points", "25", "equal", "bp"),
    ("It was a 50-basis-point cut.", "50-basis-point", "50", "equal", "bp"),
    # money
    ("It made £3m.", "£3m", "3000000", "equal", "GBP"),
    ("It pays 22.5p a share.", "22.5p", "22.5", "equal", "penny"),
    ("It was a $1.2 billion-a-year scheme.", "$1.2 billion-a-year", "1200000000", "equal", "USD"),
    ("It was a $69-billion deal.", "$69-billion", "69000000000", "equal", "USD"),
    ("It was a 5 million-dollar house.", "5 million-dollar", "5000000", "equal", "USD"),
    ("It costs between €2bn and €3bn.", "€2bn and €3bn", "2000000000..3000000000", "between", "EUR"),
    ("It expects $1.5-$1.7 billion.", "$1.5-$1.7 billion", "1500000000..1700000000", "between", "USD"),
    ("It expects 1-1.5 million guests.", "1-1.5 million", "1000000..1500000", "between", "1"),
    ("It cost millions of dollars.", "millions of dollars", "2000000..9999999", "between", "USD"),
    # ranges and what moves
    ("Oil rose $1.12 to $84.30.", "$1.12", "1.12", "equal", "USD"),
    ("It rose from 5 to 10 percent.", "5", "5", "equal", "%"),
    ("The toll rose from 50 pesos to 65 pesos.", "50 pesos", "50", "equal", "PHP"),
    ("It ranges from 5 to 10 percent.", "5 to 10 percent", "5..10", "between", "%"),
    ("It took two to three hundred men.", "two to three hundred", "200..300", "between", "1"),
    ("It cut between 5% and 7% of it.", "5% and 7%", "5..7", "between", "%"),
    ("It rose 5% to 70%.", "5%", "5", "equal", "%"),
    ("It lasted three milliseconds.", "three milliseconds", "3", "equal", "ms"),
    ("A 1.2m-strong crowd came.", "1.2m-strong", "1200000", "equal", "1"),
    ("It costs 10-12 per cent.", "10-12 per cent", "10..12", "between", "%"),
    ("It was a three-quarter-point rise.", "three-quarter-point", "0.75", "equal", "1"),
    ("It is 2.5x the norm.", "2.5x", "2.5", "equal", "1"),
    ("They are aged between 18 and 49.", "18 and 49", "18..49", "between", "a"),
    # vague
    ("Tens of thousands of fans came.", "Tens of thousands", "20000..99999", "between", "1"),
    ("Several tens of thousands of fans came.", "tens of thousands", "20000..99999", "between", "1"),
    ("Several hundred fans came.", "Several hundred", "300..999", "between", "1"),
    ("Dozens of American fans came.", "Dozens", "24..99", "between", "1"),
    # with a hyphen
    ("A 12-member panel met.", "12", "12", "equal", "1"),
    ("A 52,000-seat arena opened.", "52,000", "52000", "equal", "1"),
    ("A two-bedroom flat burnt.", "two-bedroom", "2", "equal", "1"),
    ("Some 30-odd fans came.", "Some 30-odd", "30", "about", "1"),
    ("About 50-plus fans came.", "About 50-plus", "50", "about", "1"),
    ("The town has 10,000+ fans.", "10,000+", "10000", "at-least", "1"),
    # ages, shares, times
    ("Ann Lee died aged 43 in Rome.", "43", "43", "equal", "a"),
    ("She died at the age of 12.", "12", "12", "equal", "a"),
    ("It met as many as 90 fans.", "as many as 90", "90", "at-most", "1"),
    (
        "It took two thirds of a million votes.",
        "two thirds of a million",
        "666666.6666666666666666666667",
        "equal",
        "1",
    ),
    ("He earned twice that.", "twice", "2", "equal", "1"),
    ("It has 17 goals in 22 games.", "17", "17", "equal", "1"),
    ("One in five adults left.", "One in five", "0.2", "equal", "1"),
    ("Up to 700 Rohingya fled.", "Up to 700", "700", "at-most", "1"),
    ("Only 1 in 10,000 has it.", "1 in 10,000", "0.0001", "equal", "1"),
    ("It shrank by about a third since May.", "about a third", "0.3333333333333333333333333333", "about", "1"),
    ("Output rose fivefold to 300 tonnes.", "fivefold", "5", "equal", "1"),
    ("It was a half-point rise.", "half-point", "0.5", "equal", "1"),
    ("Over three-and-a-half million voted.", "Over three-and-a-half million", "3500000", "more-than", "1"),
    # letters behind digits
    ("It drew 1.5m viewers.", "1.5m", "1500000", "equal", "1"),
    ("It pumps 2m barrels.", "2m barrels", "2000000", "equal", "[bbl_us]"),
    ("The wall is 6.5m across.", "6.5m", "6.5", "equal", "m"),
    ("He won the 110m hurdles.", "110m", "110", "equal", "m"),
    ("A £1.5m-a-week bill is due.", "£1.5m-a-week", "1500000", "equal", "GBP"),
    ("A $2 billion-plus deal is due.", "$2 billion-plus", "2000000000", "at-least", "USD"),
    ("They lost some $2 to $3 billion.", "some $2 to $3 billion", "2000000000..3000000000", "between", "USD"),
    ("A 12-cent-a-share payment is due.", "12-cent-a-share", "12", "equal", "cent"),
    ("It paid ₩500 for it.", "₩500", "500", "equal", "KRW"),
    ("It cost rupees 500 crore.", "rupees 500 crore", "5000000000", "equal", "INR"),
    ("It was 20 below zero.", "20 below zero", "-20", "equal", "deg"),
    ("It asks 45 (forty five) men.", "45 (forty five)", "45", "equal", "1"),
    ("Roughly a quarter of it is left.", "Roughly a quarter", "0.25", "about", "1"),
    ("It shut one in five of its shops.", "one in five", "0.2", "equal", "1"),
    ("It is down 7 pct.", "7 pct", "7", "equal", "%"),
    ("It pumps 500 barrels a day.", "500 barrels", "500", "equal", "[bbl_us]/d"),
    ("It yields 3.4 tonnes per hectare.", "3.4 tonnes", "3.4", "equal", "t/har"),
    ("He walked 5 miles a day earlier.", "5 miles", "5", "equal", "[mi_i]"),
    ("It fell, -2.5%, in May.", "-2.5%", "-2.5", "equal", "%"),
    ("It takes between about 5 and 10 men.", "about 5 and 10", "5..10", "between", "1"),
    # bounds
    ("As few as 10 men came.", "As few as 10", "10", "at-least", "1"),
    ("It cost as little as $5.", "as little as $5", "5", "at-least", "USD"),
    ("It rose as high as 9%.", "as high as 9%", "9", "at-most", "%"),
    ("It cost north of $2 billion.", "north of $2 billion", "2000000000", "more-than", "USD"),
    ("It lost just shy of 40%.", "just shy of 40%", "40", "less-than", "%"),
    ("It has well over 1,000 seats.", "well over 1,000", "1000", "more-than", "1"),
    ("It is in the region of £5m.", "in the region of £5m", "5000000", "about", "GBP"),
    ("It drew 20 or so fans.", "20 or so", "20", "about", "1"),
    ("It drew at the very least 12 fans.", "at the very least 12", "12", "at-least", "1"),
    # pounds
    ("It weighs 180 pounds.", "180 pounds", "180", "equal", "[lb_av]"),
    ("They seized 40 pounds of tea.", "40 pounds", "40", "equal", "[lb_av]"),
    ("It has 3 million pounds of debt.", "3 million pounds", "3000000", "equal", "GBP"),
    ("It cost 20 pounds.", "20 pounds", "20", "equal", "GBP"),
    ("A two-year-old left.", "two-year-old", "2", "equal", "a"),
    ("It is 38C in Rome.", "38C", "38", "equal", "Cel"),
    ("It was below -20C in Oslo.", "below -20C", "-20", "less-than", "Cel"),
    ("Those aged 65 and over voted.", "65 and over", "65", "at-least", "a"),
    ("It has about five hundred and more in stock.", "five hundred and more", "500", "at-least", "1"),
    ("It has more than 50 or equal.", "more than 50 or equal", "50", "at-least", "1"),
    ("It has 20~100 seats.", "20~100", "20..100", "between", "1"),
    ("It asks forty-five (45) men.", "forty-five (45)", "45", "equal", "1"),
    ("It has three hundred and two dozens of eggs.", "three hundred and two dozens", "324", "equal", "1"),
    ("The odds are 1.3x10^6 to one.", "1.3x10^6", "1300000", "equal", "1"),
    ("Three quarters agreed.", "Three quarters", "0.75", "equal", "1"),
]


@pytest.mark.parametrize(("text", "words", "number", "bound", "unit"), AMOUNTS)
def test_amounts(text, words, number, bound, unit):
    first = next(m for m in mentions(text, "en") if m.kind in ("count", "money", "percent", "quantity", "age"))
    said = number_fields(first.form)
    shown = f"{said['lo']}..{said['hi']}" if said["bound"] == "between" else said["number"]
    assert (text[first.start : first.end], shown, said["bound"], said["unit"]) == (words, number, bound, unit)


#: sentences in which no amount stands, however many digits they have
NO_AMOUNTS = [
    "The S&P 500 closed flat.",
    "A 2019-style freeze is off.",
    "The F-35 flew over Area 51.",
    "It was a four-way, one-sided race.",
    "See 20%25 of the page's address.",
    "The 13F form and the Boeing 777F are late.",
    "He lives in apartment 3B, near platform 9.",
    "Oxygen is counted in parts per million.",
    "It was a 3-to-1 margin at Euro 2020.",
    "He hit a three-pointer.",
    "BBC Two kept the BA.5 show.",
    "The Group of 20 met.",
    "See 12 CFR 1026.",
    "His 1995 book and its 2006 peak are known.",
    "It fell by mid-1987 and rose again.",
    "They visited the Three Gorges.",
    "One does not ask.",
    "Cheap 5G phones are in.",
    "Those in Years 7-11 left.",
    "He came on Day 1 of Euro 96, see col. 3.",
    "The couple paid for it.",
    "Some analysts agree; few doubt it.",
]


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_what_is_no_amount(text):
    assert [m for m in mentions(text, "en") if m.kind in ("count", "money", "quantity", "age")] == []


def test_basis_points_meet_percentage_points():
    assert meet(value("25 basis points", "en").likely, value("0.25 percentage points", "en").likely)
    assert not meet(value("25 basis points", "en").possible, value("25 percentage points", "en").possible)


#: sentence → what is counted in it
COUNTED = [
    ("The council approved 1,100 new homes.", "homes"),
    ("Over 100,000 German prisoners marched.", "prisoners"),
    ("It costs nine times as much.", "times"),
    ("It has 500 pages.", "pages"),
    ("It sent six more Southern states.", "states"),
    ("It killed 12 people.", "people"),
    ("A 12-member panel met.", "member"),
]


@pytest.mark.parametrize(("text", "of"), COUNTED)
def test_what_is_counted(text, of):
    assert next(m for m in mentions(text, "en") if m.kind == "count").form.of == of


def test_over_bounds_a_length_of_time_only_where_something_lasts():
    assert [m.form.amounts[0][0].bound for m in mentions("It lasted for over three days.", "en")] == ["more-than"]
    assert [m.form.amounts[0][0].bound for m in mentions("Rain fell over three days.", "en")] == ["equal"]


def test_quarters_behind_a_preposition_are_lengths_of_time():
    assert [m.kind for m in mentions("It fell for three quarters.", "en")] == ["duration"]


def test_a_unit_of_time_behind_a_number_is_the_time_of_a_rate():
    assert [m.kind for m in mentions("It pays $20 an hour.", "en")] == ["money", "set"]
    assert [m.kind for m in mentions("It took an hour.", "en")] == ["duration"]


def test_every_length_of_time_has_a_ucum_unit():
    assert set(TIME) == set(SIZES)


def test_a_dash_at_the_end_adds_nothing():
    assert [m.form.amount.number for language in ("id", "en") for m in mentions("ada 1200 -", language)] == [1200, 1200]


WORDS = [
    word
    for table in (en.NUMBERS, en.MAGNITUDES, en.FRACTIONS, en.ORDINALS, en.HEDGES, en.UNITS, en.CURRENCIES, en.TIME_UNITS)
    for word in list(table)[::7]
] + ["5", "1.5", "1,200", "2019", "3/4", "-", "%", "$", "(", ")", ",", ".", "to", "and", "of", "a", "per", "x", "p", "C", "~", "two-year-old"]  # fmt: skip


@given(
    st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", " ", ""])), min_size=1, max_size=8),
    st.sampled_from(["en", "id"]),
)
def test_no_run_of_words_of_the_tables_breaks_the_reader(words, language):
    text = "".join(word + blank for word, blank in words)
    for one in mentions(text, language):
        assert 0 <= one.start < one.end <= len(text)
        if one.kind in ("count", "money", "percent", "quantity", "age", "duration"):
            assert number_fields(one.form)["unit"]
