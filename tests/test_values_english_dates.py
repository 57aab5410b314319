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


#: what holds no time
NO_TIMES = [
    "March's speech was long.",
    "May's cabinet met.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_times(text):
    assert said(text) == []
