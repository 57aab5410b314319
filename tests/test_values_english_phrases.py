"""English times of several words: phrase → words and TIMEX3 of its times, and phrases that say no such time."""

import pytest
from values_cases import PUBLISHED, found, mentions

from verify.values import timex

#: sentence → words and TIMEX3 of each time, on Thursday, 20 June 2024
TIMES = [
    # the one after the next one
    ("The week after next will be dry.", [("The week after next", "2024-W27")]),
    ("The year before last, it rained.", [("The year before last", "2022")]),
    ("They vote on Friday after next.", [("Friday after next", "2024-06-28")]),
    ("March after next is the date.", [("March after next", "2026-03")]),
    ("It rained two Sundays ago.", [("two Sundays ago", "2024-06-09")]),
    ("Three Fridays from now they vote.", [("Three Fridays from now", "2024-07-05")]),
    ("On the 20th of next month they vote.", [("the 20th of next month", "2024-07-20")]),
    # clock times in words
    ("It was twenty past three.", [("twenty past three", "2024-06-20T03:20")]),
    ("They met at ten past nine in the evening.", [("ten past nine in the evening", "2024-06-20T21:10")]),
    ("It broke 15 minutes before midnight.", [("15 minutes before midnight", "2024-06-20T23:45")]),
    ("It broke five minutes past midnight.", [("five minutes past midnight", "2024-06-20T00:05")]),
    ("A quarter to noon they left.", [("A quarter to noon", "2024-06-20T11:45")]),
    ("They met at ten thirty a.m. in Paris.", [("ten thirty a.m.", "2024-06-20T10:30")]),
    ("Twenty after 3 p.m. came the rain.", [("Twenty after 3 p.m.", "2024-06-20T15:20")]),
    ("At 330 p.m. it ended.", [("330 p.m.", "2024-06-20T15:30")]),
    ("It ended at 3 o'clock pm.", [("3 o'clock pm", "2024-06-20T15:00")]),
    # ends of a range of clock times
    ("Open from 8 a.m. until 6.", [("8 a.m.", "2024-06-20T08:00"), ("6", "2024-06-20T18:00")]),
    ("Three to six p.m. is best.", [("Three", "2024-06-20T15:00"), ("six p.m.", "2024-06-20T18:00")]),
    ("Lunch was 11:30-1:30.", [("11:30", "2024-06-20T11:30"), ("1:30", "2024-06-20T13:30")]),
    ("Call Thursday at 8 GMT.", [("Thursday", "2024-06-20"), ("8 GMT", "2024-06-20T08:00")]),
    # units told by their place
    ("The last weekend of October was wet.", [("The last weekend of October", "2023-W43-WE")]),
    ("The second half of 2025 will be dry.", [("The second half of 2025", "2025-H2")]),
    ("The first half of last year was dry.", [("The first half of last year", "2023-H1")]),
    # lengths
    ("It took two more weeks.", [("two more weeks", "P2W")]),
    ("It took a quarter of an hour.", [("a quarter of an hour", "PT0.25H")]),
    ("It took nearly a year.", [("nearly a year", "P1Y")]),
    ("More than a decade ago it closed.", [("More than a decade ago", "201")]),
    ("It rained all day.", [("all day", "P1D")]),
    # units told by a plain word
    ("Over the weekend it rained.", [("the weekend", "2024-W24-WE")]),
    ("In recent weeks it rained.", [("recent weeks", "PAST_REF")]),
    ("These days it rains.", [("These days", "PRESENT_REF")]),
    # how often
    ("She runs twice a week.", [("twice a week", "P1W")]),
    ("She runs three times a day.", [("three times a day", "P1D")]),
    ("She runs once a year.", [("once a year", "P1Y")]),
    # a quarter without a year is the last one that has begun, unless words look ahead
    ("The fourth-quarter results were weak.", [("fourth-quarter", "2023-Q4")]),
    ("Sales fell in the second quarter.", [("the second quarter", "2024-Q2")]),
    ("Sales will fall in the fourth quarter.", [("the fourth quarter", "2024-Q4")]),
    ("The fourth quarter of this year was dry.", [("The fourth quarter of this year", "2024-Q4")]),
    ("For the rest of 2025 it will be dry.", [("the rest of 2025", "2025")]),
    # decades, centuries and their parts
    ("In the mid-1990s it closed.", [("the mid-1990s", "199")]),
    ("In the early 21st century it opened.", [("the early 21st century", "20")]),
    ("The start of 1959 was cold.", [("The start of 1959", "1959")]),
    # eras, and years of two digits
    ("The town burned in AD 79.", [("AD 79", "0079")]),
    ("He ruled from 27 BC to AD 14.", [("27 BC", "BC0027"), ("AD 14", "0014")]),
    ("It fell on 10 August 234 BC.", [("10 August 234 BC", "BC0234-08-10")]),
    ("It fell on August 10, 88 A.D.", [("August 10, 88 A.D.", "0088-08-10")]),
    ("It opened in Aug 96.", [("Aug 96", "1996-08")]),
    ("It opened on 3 Feb 82.", [("3 Feb 82", "1982-02-03")]),
    ("It opened on Aug 9, 96.", [("Aug 9, 96", "1996-08-09")]),
    ("It opened in Jan.", [("Jan", "2024-01")]),
    ("At the moment, nobody knows.", [("the moment", "PRESENT_REF")]),
    ("The show (04/2016) ran.", [("04/2016", "2016-04")]),
    # … which they are not before what is counted
    ("In May 45 people left.", [("May", "2024-05")]),
    ("In May 45 of them left.", [("May", "2024-05")]),
    ("On 9 August, 45 people left.", [("9 August", "2024-08-09")]),
]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_times(text: str, times: list[tuple[str, str]]) -> None:
    said = [(text[m.start : m.end], timex(m.form, PUBLISHED)) for m in mentions(text, "en")]
    assert [(words, value.value) for words, value in said if value is not None] == times


#: sentences in which a number or an ordinary word is no time
NOT_TIMES = [
    "He scored ten past two defenders.",
    "They voted five to four.",
    "Two to six people came.",
    "Two thirty people teams met.",
    "The second half of the match was dull.",
    "The fee rose three more points.",
    "They ran an ad 30 times.",
    "They may march in the sun and fall.",
    "He may, and she too.",
    "They start early and rest.",
    "The recent rain was cold.",
    "The moment he came, all rose.",
    "At the moment of impact he slept.",
    "Resolution 4/2016 passed.",
    "Prices rise, fall and stay there.",
    "Jan and Jun met.",
]


@pytest.mark.parametrize("text", NOT_TIMES)
def test_words_that_are_no_times(text: str) -> None:
    assert [words for kind, words in found(text, "en") if kind in ("date", "time", "duration", "set")] == []


def test_a_week_may_be_counted_otherwise() -> None:
    """The first week of October 2024 is 30 September to 6 October, or the first whole one."""
    from values_cases import days

    likely, possible = days("the first week of October 2024", "en")
    assert (likely, possible) == ("2024-09-30/2024-10-06", "2024-09-30/2024-10-13")


def test_a_year_of_two_digits_in_indonesian() -> None:
    (only,) = mentions("Tragedi Mei 98.")
    assert timex(only.form, PUBLISHED) == ("DATE", "1998-05", "")
