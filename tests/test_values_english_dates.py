"""English dates: a phrase in its sentence → the words of every time and what they say; and what says nothing."""

import pytest
from values_cases import PUBLISHED, mentions

from verify.values import timex

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
    ("The strike will end Sunday.", [("Sunday", "2024-06-16")]),
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
    ("It ran Nov-Feb 5th, 2017.", [("Nov", "2016-11"), ("Feb 5th, 2017", "2017-02-05")]),
    ("The years are 2014 to 2018.", [("2014", "2014"), ("2018", "2018")]),
    ("They meet next week on Tuesday.", [("next week on Tuesday", "2024-06-25")]),
    ("They met last week by Friday.", [("last week", "2024-W24"), ("Friday", "2024-06-14")]),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_ends_of_ranges(text, expected):
    assert said(text) == expected


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
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_times(text):
    assert said(text) == []
