"""English dates: a phrase in its sentence → the words of every time and what they say; and what says nothing."""

import pytest
from values_cases import PUBLISHED, mentions

from verify.values import resolve, timex

TEMPORAL = ("date", "time", "duration", "set")


def said(text):
    """Words and TIMEX3 value (with its modifier) of all times, on Thursday, 20 June 2024."""
    out = []
    for mention in mentions(text, "en"):
        if mention.kind in TEMPORAL:
            found = timex(mention.form, PUBLISHED)
            out.append((text[mention.start : mention.end], " ".join(part for part in (found.value, found.mod) if part)))
    return out


#: times that own something end before their apostrophe
OWNERS = [
    ("Friday's vote was close.", [("Friday", "2024-06-14")]),
    ("Last year's vote was close.", [("Last year", "2023")]),
    ("This week’s vote was close.", [("This week", "2024-W25")]),
    ("Yesterday's vote was close.", [("Yesterday", "2024-06-19")]),
    ("It was ten year's work.", [("ten year", "P10Y")]),
    ("January's figures fell.", [("January", "2024-01")]),
]


@pytest.mark.parametrize(("text", "expected"), OWNERS)
def test_times_that_own_something(text, expected):
    assert said(text) == expected


#: days in digits without a year, and one that takes it from the other end of its range
DIGITS = [
    ("They met on 22/04 in town.", [("22/04", "2024-04-22")]),
    ("It ran from 10/1 to 11/7.", [("10/1", "2024-10-01"), ("11/7", "2024-11-07")]),
    ("It ran 10/1-11/2/2017.", [("10/1", "2017-10-01"), ("11/2/2017", "2017-11-02")]),
    ("It ran from 5/1-5/7, 2020.", [("5/1", "2020-05-01"), ("5/7, 2020", "2020-05-07")]),
    ("They met on 7/5, 7/9 and 7/12.", [("7/5", "2024-07-05"), ("7/9", "2024-07-09"), ("7/12", "2024-07-12")]),
    ("They met this Friday 6/21.", [("this Friday 6/21", "2024-06-21")]),
    ("It ran 02-02-2020 - 03-03-2020.", [("02-02-2020", "2020-02-02"), ("03-03-2020", "2020-03-03")]),
    ("He was born 3/18/40.", [("3/18/40", "1940-03-18")]),
    ("Music of the '40s.", [("the '40s", "194")]),
    ("He was born in April of 87.", [("April of 87", "1987-04")]),
    ("They meet on Friday 31.", [("Friday 31", "2024-05-31")]),
]


@pytest.mark.parametrize(("text", "expected"), DIGITS)
def test_dates_in_digits(text, expected):
    assert said(text) == expected


#: parts of a day, a week or a month, and words that belong to the verb before them
PARTS = [
    ("They left early Monday.", [("early Monday", "2024-06-17 START")]),
    ("They left late Friday night.", [("late Friday night", "2024-06-14TNI END")]),
    ("It rained earlier today.", [("earlier today", "2024-06-20 START")]),
    ("It is due by the end of the day.", [("the end of the day", "XXXX-XX-XX END")]),
    ("It is due at the end of tomorrow.", [("the end of tomorrow", "2024-06-21 END")]),
    ("It is due by end June.", [("end June", "2024-06 END")]),
    ("The strike will end Sunday.", [("Sunday", "2024-06-23")]),
    ("The strike will end June 30.", [("June 30", "2024-06-30")]),
    ("Talks beginning July 4 may fail.", [("July 4", "2024-07-04")]),
    ("They left early in the day Wednesday.", [("Wednesday", "2024-06-19")]),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_days_and_months(text, expected):
    assert said(text) == expected


#: both ends of a range, and a year or month that only one of them tells
ENDS = [
    ("They met between 3 and 12 March.", [("3", "2024-03-03"), ("12 March", "2024-03-12")]),
    ("They met on 18 and 19 June.", [("18", "2024-06-18"), ("19 June", "2024-06-19")]),
    (
        "They met between the ninth and the seventeenth of May.",
        [("the ninth", "2024-05-09"), ("the seventeenth of May", "2024-05-17")],
    ),
    ("They met April 27th to the third.", [("April 27th", "2024-04-27"), ("the third", "2024-05-03")]),
    ("It ran from April to June in 2017.", [("April", "2017-04"), ("June in 2017", "2017-06")]),
    ("It runs Friday to Sunday, June 14 to 16.", [("Friday to Sunday, June 14", "2024-06-14"), ("16", "2024-06-16")]),
    (
        "It runs Friday-Sunday, June 14-16, 2024.",
        [("Friday-Sunday, June 14", "2024-06-14"), ("16, 2024", "2024-06-16")],
    ),
    (
        "It runs Friday and Saturday, June 14 and 15.",
        [("Friday and Saturday, June 14", "2024-06-14"), ("15", "2024-06-15")],
    ),
    ("On June 14 and 15 people met.", [("June 14", "2024-06-14")]),
    ("It ran Nov-Feb 5th, 2017.", [("Nov", "2016-11"), ("Feb 5th, 2017", "2017-02-05")]),
    ("The years are 2014 to 2018.", [("2014", "2014"), ("2018", "2018")]),
    ("They meet next week on Tuesday.", [("next week on Tuesday", "2024-06-25")]),
    ("They met last week by Friday.", [("last week", "2024-W24"), ("Friday", "2024-06-14")]),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_ends_of_ranges(text, expected):
    assert said(text) == expected


#: years and days in words
WORDS = [
    ("They left in nineteen ninety-six and came home.", [("nineteen ninety-six", "1996")]),
    ("They left in two thousand and fifteen.", [("two thousand and fifteen", "2015")]),
    ("They met January twenty five nineteen eighty six.", [("January twenty five nineteen eighty six", "1986-01-25")]),
    (
        "They met on fifteen May nineteen hundred ninety, at home.",
        [("fifteen May nineteen hundred ninety", "1990-05-15")],
    ),
    ("They came in October two thousand and left.", [("October two thousand", "2000-10")]),
    ("Music of the nineties.", [("the nineties", "199")]),
    ("It began in the early sixties.", [("the early sixties", "196 START")]),
    ("It began in the mid-seventies.", [("the mid-seventies", "197 MID")]),
]

#: units by their number, their edge or their place in a longer one
PLACES = [
    ("It is due in week 27 of last year.", [("week 27 of last year", "2023-W27")]),
    ("It is due in the week of the 18th.", [("the week of the 18th", "2024-W25")]),
    ("It is due in the week beginning 4 March.", [("the week beginning 4 March", "2024-W10")]),
    ("Prices fell in the week ended Saturday.", [("the week ended Saturday", "2024-W24")]),
    ("Prices fell in the first nine months of 2023.", [("the first nine months of 2023", "P9M")]),
    ("Prices fell in the last 3 weeks of this year.", [("the last 3 weeks of this year", "P3W")]),
    ("Prices fell in the first half of last year.", [("the first half of last year", "2023-H1")]),
    ("Prices fell in H2 2019.", [("H2 2019", "2019-H2")]),
    ("Prices fell in last year's fourth quarter.", [("last year's fourth quarter", "2023-Q4")]),
    ("Profit fell in the 1988 third quarter.", [("the 1988 third quarter", "1988-Q3")]),
    ("Profit fell in the prior year.", [("the prior year", "XXXX")]),
    ("Third-quarter profit fell.", [("Third-quarter", "2023-Q3")]),
    ("It is due in the third quarter.", [("the third quarter", "2024-Q3")]),
    ("It is due in the first quarter.", [("the first quarter", "2025-Q1")]),
    ("Prices fell in the third quarter of this year.", [("the third quarter of this year", "2024-Q3")]),
    ("Prices fell last fiscal year.", [("last fiscal year", "FY2023")]),
    ("Prices fell in fiscal 2018.", [("fiscal 2018", "FY2018")]),
    ("Prices fell this calendar year.", [("this calendar year", "2024")]),
    ("They meet the week after next.", [("the week after next", "2024-W27")]),
    ("They met the year before last.", [("the year before last", "2022")]),
    ("It rained the day before.", [("the day before", "XXXX-XX-XX")]),
    ("It rained in the late afternoon.", [("the late afternoon", "XXXX-XX-XXTAF END")]),
    ("It rained over the weekend.", [("the weekend", "2024-W24-WE")]),
    ("It rained in recent years.", [("recent years", "PAST_REF")]),
    ("It rained for years.", [("years", "PXY")]),
    ("It rained three full years.", [("three full years", "P3Y")]),
    ("It rained in the early 20th century.", [("the early 20th century", "19 START")]),
    ("Last night's rain was warm.", [("Last night", "2024-06-19TNI")]),
    ("It rains at the moment.", [("the moment", "PRESENT_REF")]),
    ("At present it rains.", [("present", "PRESENT_REF")]),
]

#: times that recur
SETS = [
    ("They meet on Mondays and Thursdays.", [("Mondays", "XXXX-WXX-1"), ("Thursdays", "XXXX-WXX-4")]),
    ("They meet Friday mornings.", [("Friday mornings", "XXXX-WXX-5TMO")]),
    ("They meet every other day.", [("every other day", "P2D")]),
    ("They meet every other Friday.", [("every other Friday", "XXXX-WXX-5")]),
    ("They meet every quarter.", [("every quarter", "P1Q")]),
    ("They meet every weekday.", [("every weekday", "XXXX-WXX-WD")]),
    ("They meet on weekdays.", [("weekdays", "XXXX-WXX-WD")]),
    ("They meet semi-annually.", [("semi-annually", "P6M")]),
    ("They meet on the 15th of every month.", [("the 15th of every month", "XXXX-XX-15")]),
]

#: the second end of a range follows the first; short names of months behind a preposition; dates of forms
MORE = [
    ("It ran from Monday to Friday.", [("Monday", "2024-06-17"), ("Friday", "2024-06-21")]),
    ("It runs from next Monday to Friday.", [("next Monday", "2024-06-24"), ("Friday", "2024-06-28")]),
    ("It ran from Nov to March.", [("Nov", "2023-11"), ("March", "2024-03")]),
    ("It has rained since Feb and in May.", [("Feb", "2024-02"), ("May", "2024-05")]),
    ("It is open May to March.", [("May", "2024-05"), ("March", "2025-03")]),
    ("Printed 05-Aug-2016 here.", [("05-Aug-2016", "2016-08-05")]),
    ("Printed 23/Sep/2020 here.", [("23/Sep/2020", "2020-09-23")]),
    ("Printed 2019-aug-01 here.", [("2019-aug-01", "2019-08-01")]),
    ("They stayed two nights.", [("two nights", "P2NI")]),
    ("It takes the next hour.", [("the next hour", "PT1H")]),
    ("It takes the next fortnight.", [("the next fortnight", "P2W")]),
    ("They left five days before the vote.", [("five days", "P5D")]),
    ("Sales rose from $2 billion a year earlier.", [("a year earlier", "XXXX")]),
    ("They meet for ten minutes later this week.", [("ten minutes", "PT10M"), ("later this week", "2024-W25 END")]),
    (
        "It rained the last 3 months and 2 days ago it snowed.",
        [("the last 3 months", "P3M"), ("2 days ago", "2024-06-18")],
    ),
]


#: clock times by their place, and weekends about a feast
CLOCKS = [
    ("It ran from 7 to 7:30.", [("7", "2024-06-20T07:00"), ("7:30", "2024-06-20T07:30")]),
    (
        "It ran from 10:30 to 3 on Friday.",
        [("10:30", "2024-06-14T10:30"), ("3", "2024-06-14T15:00"), ("Friday", "2024-06-14")],
    ),
    (
        "It ran between 7 and 9:30 last night.",
        [("7", "2024-06-19T19:00"), ("9:30", "2024-06-19T21:30"), ("last night", "2024-06-19TNI")],
    ),
    ("They met on July 22nd 3:30.", [("July 22nd", "2024-07-22"), ("3:30", "2024-07-22T03:30")]),
    (
        "They meet at 2:00 tomorrow and 4:00.",
        [("2:00", "2024-06-21T02:00"), ("tomorrow", "2024-06-21"), ("4:00", "2024-06-21T04:00")],
    ),
    (
        "It runs from 2pm till tomorrow 4:30pm.",
        [("2pm", "2024-06-20T14:00"), ("tomorrow", "2024-06-21"), ("4:30pm", "2024-06-21T16:30")],
    ),
    ("They met at eight o'clock.", [("eight o'clock", "2024-06-20T08:00")]),
    ("They met at 12 noon.", [("12 noon", "2024-06-20T12:00")]),
    ("They met at 17.30 Beijing time.", [("17.30 Beijing time", "2024-06-20T17:30")]),
    (
        "They meet tomorrow at seven twenty-seven.",
        [("tomorrow", "2024-06-21"), ("seven twenty-seven", "2024-06-21T07:27")],
    ),
    ("They met Monday the twenty seventh.", [("Monday the twenty seventh", "2024-05-27")]),
    ("It fell in the year to date.", [("the year to date", "2024")]),
    ("It rained on Labor Day weekend.", [("Labor Day weekend", "2024-W35-WE")]),
    ("It rained the weekend of Thanksgiving 2023.", [("the weekend of Thanksgiving 2023", "2023-W47-WE")]),
    ("It rained on Easter weekend 2021.", [("Easter weekend 2021", "2021-W13-WE")]),
]


@pytest.mark.parametrize(("text", "expected"), WORDS + PLACES + SETS + MORE + CLOCKS)
def test_words_about_dates(text, expected):
    assert said(text) == expected


#: phrase → its likely days
SPANS = [
    ("the first two weeks of 2021", "2021-01-04/2021-01-17"),
    ("the last four months of 2021", "2021-09/2021-12"),
    ("the first ten days of last year", "2023-01-01/2023-01-10"),
    ("the week ended Saturday", "2024-06-09/2024-06-15"),
    ("the week beginning 4 March", "2024-03-04/2024-03-10"),
    ("last fiscal year", "2023"),
    ("Halloween weekend 2021", "2021-10-30/2021-10-31"),
    ("Labor Day weekend", "2024-08-31/2024-09-02"),
    ("the weekend of Thanksgiving 2023", "2023-11-23/2023-11-26"),
    ("the first half of last year", "2023-01/2023-06"),
]


@pytest.mark.parametrize(("text", "days"), SPANS)
def test_the_days_of_a_span(text, days):
    (mention,) = mentions(f"It rained in {text}.", "en")
    assert resolve(mention.form, PUBLISHED).text == days


#: what holds no time
NO_TIMES = [
    "March's speech was long.",
    "May's cabinet met.",
    "It took from 1/2 to 3/4 of it.",
    "Add 1/2-3/4 cup.",
    "It opened on 1/2 acre.",
    "It is open 24/7, as on 9/11.",
    "The code is 133-03-03-2020.",
    "It sold 2000 to 2500 units.",
    "It sold in nineteen hundred homes.",
    "It sold in two thousand shops.",
    "It sold in five May fairs.",
    "He is in his sixties.",
    "It was in the eighties degrees.",
    "At the moment of impact he slept.",
    "At present levels it pays.",
    "They lost in Week 3 of the season.",
    "H2 is hydrogen.",
    "The first half of the match was dull.",
    "They saw three night markets.",
    "It grew from 3 to 4:1.",
    "It grew from 10:30 to 3 people.",
    "John 3:16 says so.",
    "April Jones met June Smith.",
    "A recent poll was wrong.",
    "It may fall or spring back.",
    "It is an august body.",
    "He ran in the second heat and sat in the sun.",
    "She wed and will march on; they may date.",
    "It rose on a 3-0 pitch to 7-5 and 6-4.",
    "Room 1215 of 10 Downing Street, Route 66, Boeing 747.",
    "The works of years past.",
    "She plans for the weekend shift.",
    "It came to Dec Smith and Nov Brown.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_times(text):
    assert said(text) == []
