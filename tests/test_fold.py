"""One slip is one finding: what is folded, what stays apart, and that order never matters."""

from verify.checks.fold import folded
from verify.model import Article, Draft, Finding, Location, Sentence

#: two sentences of one word each
HALVES = (Sentence(0, 1, 0, "body"), Sentence(1, 2, 0, "body"))


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


def test_a_note_on_words_that_a_drift_shows_is_not_said_again():
    drift = finding("name-drift", "warning", ("a", 10, 14), ("b", 10, 15))
    titles = finding("two-titles", "note", ("b", 0, 30), ("a", 0, 29))
    assert shape(folded([titles, drift])) == [("name-drift", 2)]
    elsewhere = finding("two-titles", "note", ("b", 40, 60), ("a", 0, 29))
    assert len(folded([elsewhere, drift])) == 2


def test_a_supposition_that_a_drift_shows_in_the_same_sentences_is_not_said_again():
    drafts = tuple(
        Draft(Article(path, path, "x" * 90, (), "id"), ("x", "y"), (0, 50), (1, 51), HALVES, (), (), {}, ())
        for path in "ab"
    )
    drift = finding("claim-drift", "warning", ("a", 5, 9), ("b", 5, 9))
    note = finding("supposed-as-known", "note", ("b", 20, 22), ("a", 20, 22))
    assert shape(folded([note, drift], drafts)) == [("claim-drift", 2)]
    other = finding("supposed-as-known", "note", ("b", 70, 72), ("a", 20, 22))
    assert len(folded([other, drift], drafts)) == 2
    assert len(folded([note, drift])) == 2  # without sentences nothing is known


def test_order_never_matters():
    some = [finding("x", "error", ("a", n, n + 4)) for n in range(0, 12, 3)] + [finding("y", "warning", ("a", 2, 6))]
    assert shape(folded(some)) == shape(folded(some[::-1]))


def test_ten_times_the_findings_cost_about_ten_times_the_comparisons(monkeypatch):
    from verify.checks import fold

    def comparisons(number):
        seen = []
        monkeypatch.setattr(fold, "overlap", lambda one, other: bool(seen.append(1)))
        folded(finding("x", "error", ("a", 40 * n, 40 * n + 9)) for n in range(number))
        return len(seen)

    assert comparisons(3_000) < 15 * comparisons(300)
