"""Ids survive editing elsewhere, and order is the same whatever the order of what comes in."""

import random

from hypothesis import given
from hypothesis import strategies as st

from verify.model import Finding, Location
from verify.report.identify import digest, identified, shortest


def finding(path="a.txt", start=0, outlier="x", check="weekday-mismatch", severity="error", more=(), **rest):
    sides = (Location(path, start, start + 1), *more)
    return Finding(check, "REFUTED", severity, "alone", "k", (), sides, outlier, **rest)


def ids(*findings, keys=None):
    return [one.id for one in identified(findings, keys or {})]


def test_an_id_is_made_of_what_the_finding_is_about():
    original = ids(finding())
    other_side = Location("b.txt", 5, 6, "related")
    assert ids(finding(start=99)) == original  # lines added above it
    assert ids(finding(more=(other_side,))) == original  # one more article says otherwise
    assert ids(finding(arithmetic="4 + 4", severity="note")) == original
    assert ids(finding(outlier="y")) != original
    assert ids(finding(check="misquote")) != original
    assert ids(finding(predicate="visit")) != original
    assert ids(finding(arguments=(("who", "putin"),))) != original
    assert ids(finding(path="b.txt")) != original


def test_an_article_is_known_by_its_key_wherever_it_lies():
    here, there = {"a.txt": "kunjungan"}, {"/srv/desk/a.txt": "kunjungan"}
    assert ids(finding(), keys=here) == ids(finding(path="/srv/desk/a.txt"), keys=there)


def test_the_same_finding_is_said_once():
    assert len(identified([finding(), finding()])) == 1


def test_the_same_slip_twice_in_one_article_has_two_ids_of_which_the_first_is_as_if_alone():
    first, second = ids(finding(start=3), finding(start=9))
    assert first != second
    assert first[:6] == ids(finding(start=3))[0]


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 9), st.sampled_from("xyz")), max_size=12), st.randoms())
def test_order_and_ids_do_not_depend_on_the_order_of_what_comes_in(places, chance):
    found = [finding(path, start, outlier) for path, start, outlier in places]
    shuffled = random.Random(chance.random()).sample(found, len(found))
    assert identified(shuffled) == identified(found)


@given(st.sets(st.integers(0, 10_000), max_size=200))
def test_ids_are_unique_and_no_shorter_than_five(numbers):
    found = identified([finding(outlier=str(n)) for n in numbers])
    assert len({one.id for one in found}) == len(numbers)
    assert all(len(one.id) >= 6 and one.id.startswith("f") for one in found)


def test_ids_grow_only_where_they_would_meet():
    assert shortest(["aaaaaaaa", "bbbbbbbb"]) == {"aaaaaaaa": 5, "bbbbbbbb": 5}
    assert shortest(["aaaaaaa1", "aaaaaaa2", "bbbbbbbb"]) == {"aaaaaaa1": 8, "aaaaaaa2": 8, "bbbbbbbb": 5}


def test_parts_do_not_run_into_each_other():
    assert digest(("ab", "c"), 0) != digest(("a", "bc"), 0)
