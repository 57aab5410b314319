"""One slip is one finding: what is folded, what stays apart, and that order never matters."""

from verify.checks.fold import folded
from verify.model import Finding, Location


def finding(check, severity, *places):
    spots = tuple(
        Location(path, start, end, "related" if n else "primary") for n, (path, start, end) in enumerate(places)
    )
    return Finding(check, "REFUTED", severity, "article", check, (), spots, outlier=check)


def shape(findings):
    return sorted((f.check, len(f.locations)) for f in findings)


def test_findings_on_the_same_words_become_one_with_all_evidence():
    date = finding("contradicts-fact", "error", ("a", 10, 20))
    eve = finding("eve-of-day", "warning", ("a", 12, 18), ("a", 90, 99))
    assert shape(folded([eve, date])) == [("contradicts-fact", 2)]


def test_findings_on_other_words_stay_apart():
    assert len(folded([finding("x", "error", ("a", 0, 5)), finding("x", "error", ("a", 5, 9))])) == 2


def test_notes_are_never_folded_into_an_accusation():
    assert len(folded([finding("x", "error", ("a", 0, 5)), finding("typography", "note", ("a", 0, 5))])) == 2


def test_a_drift_that_a_contradiction_shows_from_the_other_side_is_not_said_again():
    sure = finding("contradiction", "error", ("b", 0, 5), ("a", 0, 5))
    drift = finding("value-drift", "warning", ("a", 0, 5), ("b", 0, 5))
    assert shape(folded([drift, sure])) == [("contradiction", 2)]
    alone = finding("value-drift", "warning", ("a", 50, 55), ("b", 0, 5))
    assert len(folded([alone, sure])) == 2


def test_order_never_matters():
    some = [finding("x", "error", ("a", n, n + 4)) for n in range(0, 12, 3)] + [finding("y", "warning", ("a", 2, 6))]
    assert shape(folded(some)) == shape(folded(some[::-1]))
