"""The judgement: what groups of values dispute, and the properties that no group may break."""

from hypothesis import given
from hypothesis import strategies as st

from verify.judge import CONFLICTING, DOUBTFUL, REFUTED, disputes
from verify.model import Claim, Fact, Group, Span, Value, Witness
from verify.values.interval import closed, intersect, union


def value(likely, possible=None, text=""):
    return Value("date", likely, likely if possible is None else union(likely, possible), "day", text or str(likely))


def said(number, val, article="a.txt"):
    claim = Claim(f"c{number}", article, "p", (), "date", (), number, number + 1, Span(number, number + 1), 0)
    return Witness(val, claim, None, article)


def known(val, name="k"):
    return Witness(val, None, Fact(name, "p", (), val, None, None, "source", "2024-06-20", "r.rules", 1), "")


def group(*witnesses):
    return Group("p", (), witnesses)


def test_agreement_in_other_words_is_silent():
    assert disputes(group(said(1, value(closed(1, 366))), said(2, value(closed(200, 201))))) == ()


def test_two_against_one_names_the_outlier():
    found = disputes(group(said(1, value(closed(1, 9))), said(2, value(closed(5, 9))), said(3, value(closed(20, 30)))))
    assert [(d.verdict, [w.claim.id for w in d.accused], len(d.against)) for d in found] == [(REFUTED, ["c3"], 2)]


def test_one_against_one_has_no_outlier():
    (found,) = disputes(group(said(1, value(closed(1, 9))), said(2, value(closed(20, 30)))))
    assert found.verdict == CONFLICTING


def test_only_the_likely_sets_apart_is_doubtful():
    (found,) = disputes(group(said(1, value(closed(1, 9))), said(2, value(closed(11, 19), closed(8, 19)))))
    assert found.verdict == DOUBTFUL


def test_a_fact_refutes_and_the_standing_claim_is_shown_beside_it():
    (found,) = disputes(group(said(1, value(closed(1, 9))), said(2, value(closed(20, 30))), known(value(closed(3, 3)))))
    assert found.verdict == REFUTED
    assert [w.claim.id for w in found.accused] == ["c2"]
    assert [w.claim.id for w in found.against if w.claim] == ["c1"]
    assert [w.fact.id for w in found.against if w.fact] == ["k"]


def test_a_fact_that_agrees_is_shown_beside_one_of_the_same_days_that_does_not():
    (found,) = disputes(
        group(said(1, value(closed(1, 9))), known(value(closed(3, 3))), known(value(closed(30, 30)), "l"))
    )
    assert found.verdict == CONFLICTING
    assert [[w.fact.id for w in side] for side in (found.beside, found.against)] == [["k"], ["l"]]


def test_a_fact_that_agrees_on_other_days_acquits():
    early, late = known(value(closed(3, 3))), known(value(closed(30, 30)), "l")
    early = early._replace(fact=early.fact._replace(valid_to=100))
    late = late._replace(fact=late.fact._replace(valid_from=100))
    assert disputes(group(said(1, value(closed(1, 9))), early, late)) == ()


def test_ranks_stand_above_each_other():
    agrees, refutes = known(value(closed(3, 3))), known(value(closed(30, 30)), "l")
    first = agrees._replace(fact=agrees.fact._replace(rank="preferred"))
    above = refutes._replace(fact=refutes.fact._replace(rank="preferred"))
    assert disputes(group(said(1, value(closed(1, 9))), first, refutes)) == ()
    assert disputes(group(said(1, value(closed(1, 9))), agrees, above))[0].verdict == REFUTED


def test_a_predicate_that_takes_many_values_never_disputes():
    assert disputes(Group("p", (), (said(1, value(closed(1, 9))), said(2, value(closed(20, 30)))), many=True)) == ()


RANGES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12)), min_size=1, max_size=3).map(
    lambda pairs: union(*(closed(lo, lo + width) for lo, width in pairs))
)
GROUPS = st.lists(RANGES, min_size=1, max_size=6)


def shape(found):
    return sorted((d.verdict, sorted(w.claim.id for w in d.accused)) for d in found)


@given(GROUPS, st.randoms())
def test_order_never_matters(sets, random):
    members = [said(n, value(s)) for n, s in enumerate(sets)]
    shuffled = list(members)
    random.shuffle(shuffled)
    mixed = {(d.verdict, frozenset(w.claim.id for w in (*d.accused, *d.against))) for d in disputes(group(*shuffled))}
    straight = {(d.verdict, frozenset(w.claim.id for w in (*d.accused, *d.against))) for d in disputes(group(*members))}
    assert mixed == straight


@given(RANGES, RANGES, RANGES)
def test_widening_one_of_two_never_accuses(left, right, more):
    narrow = disputes(group(said(1, value(left)), said(2, value(right))))
    wide = disputes(group(said(1, value(left, more)._replace(likely=union(left, more))), said(2, value(right))))
    assert len(wide) <= len(narrow)


@given(RANGES, RANGES)
def test_a_pair_is_disputed_exactly_if_its_sets_are_apart(left, right):
    found = disputes(group(said(1, value(left)), said(2, value(right))))
    assert bool(found) == (not intersect(left, right))


def on(day, witness):
    return witness._replace(claim=witness.claim._replace(as_of=(None, day)))


def test_a_toll_may_rise_from_day_to_day_and_not_fall():
    rising = Group(
        "p", (), (on(1, said(1, value(closed(5, 5)))), on(2, said(2, value(closed(9, 9))))), over_time="rises"
    )
    assert disputes(rising) == ()
    falling = Group(
        "p", (), (on(1, said(1, value(closed(9, 9)))), on(2, said(2, value(closed(5, 5))))), over_time="rises"
    )
    assert [(d.verdict, d.accused[0].claim.id) for d in disputes(falling)] == [(DOUBTFUL, "c2")]


def test_tolls_of_one_day_are_compared():
    same = Group("p", (), (on(1, said(1, value(closed(5, 5)))), on(1, said(2, value(closed(9, 9))))), over_time="rises")
    assert len(disputes(same)) == 1


def judged_alone(witnesses):
    """The disputes of these witnesses as a group of their own."""
    return disputes(Group("n", (), tuple(witnesses)))


def test_articles_that_carry_one_report_are_one_witness():
    from verify.judge import independent
    from verify.model import Claim, Interval, Span, Value, Witness

    def told(path: str, number: int, report: str = "") -> Witness:
        days = (Interval((number, 0), (number, 0)),)
        claim = Claim("c", path, "n", (), "count", (), 0, 1, Span(0, 1), 0)
        return Witness(Value("count", days, days, "1", str(number)), claim, None, path, report=report)

    copies = [told("a", 12), told("b", 12, "a"), told("c", 13)]
    assert [w.article for w in independent(copies)] == ["a", "c"]
    assert [w.article for w in independent([told("a", 12), told("b", 14, "a")])] == ["a", "b"]
    (dispute,) = judged_alone(copies)
    assert dispute.verdict == "CONFLICTING"
    (dispute,) = judged_alone([told("a", 12), told("b", 12), told("c", 13)])
    assert dispute.verdict == "REFUTED"
