"""English values: a phrase in its sentence → the words of the mention and what they say, and what says nothing."""

import pytest
from values_cases import PUBLISHED, mentions

from verify.values import timex

#: sentence → words and TIMEX3 of its first time, on Thursday, 20 June 2024
TIMES = [
    # years
    ("A 1998 interview came up.", "1998", "1998"),
    ("By 1955 political groups met.", "1955", "1955"),
    ("1936\n\nThe flood came.", "1936", "1936"),
    ("2003: Flood\n\nThe rain came.", "2003", "2003"),
    ("1987 saw two floods.", "1987", "1987"),
    # before Christ
    ("In 149 B.C. it fell.", "149 B.C.", "BC0149"),
    ("In August 480 BC it fell.", "August 480 BC", "BC0480-08"),
    ("In the summer of 481 BC it fell.", "the summer of 481 BC", "BC0481-SU"),
    ("It fell in the 470s BC.", "the 470s BC", "BC047"),
    ("It fell in the 9th century BC.", "the 9th century BC", "BC08"),
    # seasons
    ("It fell in winter.", "winter", "2024-WI"),
    ("Last summer was hot.", "Last summer", "2023-SU"),
    ("By fall 1919 it was over.", "fall 1919", "1919-FA"),
    # several units, and lengths of time that end or begin now
    ("It began years ago.", "years ago", "PAST_REF"),
    ("Over the past year it rained.", "the past year", "P1Y"),
    ("In the following months it rained.", "the following months", "PXM"),
    ("It will rain in the next two weeks.", "the next two weeks", "P2W"),
    ("It took two and a half years.", "two and a half years", "P2.5Y"),
    # days and parts of the day
    ("They met on the 5th.", "the 5th", "2024-06-05"),
    ("They met at noon.", "noon", "2024-06-20T12:00"),
    ("They met at 3 p.m.", "3 p.m.", "2024-06-20T15:00"),
    ("They met at dawn.", "dawn", "XXXX-XX-XXTDN"),
    # references
    ("He thinks of the future.", "the future", "FUTURE_REF"),
    ("In the past, it rained.", "the past", "PAST_REF"),
]


@pytest.mark.parametrize(("text", "words", "value"), TIMES)
def test_times(text, words, value):
    first = mentions(text, "en")[0]
    said = timex(first.form, PUBLISHED)
    assert said is not None
    assert (text[first.start : first.end], said.value) == (words, value)


#: two dates of one run
RANGES = [
    ("The march lasted from 31 May-1 June 1916.", [("31 May", "1916-05-31"), ("1 June 1916", "1916-06-01")]),
    ("The march (23-28 March 1951) was long.", [("23", "1951-03-23"), ("28 March 1951", "1951-03-28")]),
    ("The war (499-493 BC) was long.", [("499", "BC0499"), ("493 BC", "BC0493")]),
    ("The 1980-1981 season was long.", [("1980", "1980"), ("1981", "1981")]),
    ("Life improved in 2007-08.", [("2007", "2007"), ("08", "2008")]),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_a_range_is_two_mentions(text, expected):
    found = [(text[m.start : m.end], timex(m.form, PUBLISHED)) for m in mentions(text, "en")]
    assert [(words, said.value) for words, said in found if said] == expected


#: what holds no time
NO_TIMES = [
    "The fall of the city was near.",
    "They spring into action.",
    "It is on the 5th floor.",
    "They have 1500 members.",
    "It is a future star.",
    "The present government stays.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_times(text):
    assert [m for m in mentions(text, "en") if m.kind in ("date", "time", "duration", "set")] == []
