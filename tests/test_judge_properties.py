"""Promises of the judgement over articles, facts and sizes: what is added never takes a finding away, nor much time."""

from hypothesis import given, settings
from hypothesis import strategies as st

from verify import camps, court
from verify.judge import CONFLICTING, disputes
from verify.model import Claim, Fact, Group, Span, Value, Witness
from verify.values.interval import closed, meet, union

RANGES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8)), min_size=1, max_size=2).map(
    lambda pairs: union(*(closed(lo, lo + width) for lo, width in pairs))
)
#: likely, and what is possible beside it
VALUES = st.tuples(RANGES, RANGES)
#: article, value
SAID = st.tuples(st.sampled_from("abcd"), VALUES)
DAYS = st.one_of(st.none(), st.integers(0, 20))
FACTS = st.lists(st.tuples(VALUES, DAYS, DAYS), max_size=4)


def value(pair):
    likely, more = pair
    return Value("date", likely, union(likely, more), "day", str(likely))


def claim(number, row, as_of=(None, None)):
    article, pair = row
    own = Claim(f"{article}{number}", article, "p", (), "date", (), number, number + 1, Span(number, number + 1), 0)
    return Witness(value(pair), own._replace(as_of=as_of), None, article)


def fact(number, row):
    pair, start, end = row
    if start is not None and end is not None and start > end:
        start, end = end, start
    known = value((pair[0], pair[0]))
    return Witness(known, None, Fact(f"f{number}", "p", (), known, start, end, "", "", "r", number), "")


def told(claims, facts=()):
    return disputes(Group("p", (), (*claims, *facts)))


def shape(found):
    return {
        (d.verdict, frozenset(w.claim.id for w in d.accused), frozenset(w.claim.id for w in d.against if w.claim),
         frozenset(w.fact.id for w in (*d.against, *d.beside) if w.fact))
        for d in found
    }  # fmt: skip


@settings(deadline=None)
@given(st.lists(SAID, max_size=8), FACTS, st.randoms())
def test_the_order_of_facts_never_matters(rows, known, random):
    claims = [claim(n, row, (None, 10)) for n, row in enumerate(rows)]
    facts = [fact(n, row) for n, row in enumerate(known)]
    mixed = list(facts)
    random.shuffle(mixed)
    assert shape(told(claims, facts)) == shape(told(claims, mixed))


def within(found, article):
    """Whether something is found with both sides in one article, or against the facts."""
    return {
        w.claim.id
        for d in found
        for w in d.accused
        if w.article == article and (any(o.article == article for o in d.against) or any(o.fact for o in d.against))
    } | {
        o.claim.id
        for d in found
        for o in d.against
        if o.claim and o.article == article and any(w.article == article for w in d.accused)
    }


@settings(deadline=None, max_examples=300)
@given(st.lists(VALUES, min_size=2, max_size=4), st.lists(SAID, max_size=7), FACTS)
def test_another_article_never_takes_a_finding_from_one(own, others, known):
    facts = [fact(n, row) for n, row in enumerate(known)]
    mine = [claim(n, ("z", pair)) for n, pair in enumerate(own)]
    alone = told(mine, facts)
    together = told([*mine, *(claim(n + 10, row) for n, row in enumerate(others))], facts)
    assert bool(within(alone, "z")) <= bool(within(together, "z"))
    for dispute in alone:  # nobody who stands against another of the article is left out
        assert within(together, "z") & {w.claim.id for w in (*dispute.accused, *dispute.against) if w.claim}


@settings(deadline=None)
@given(VALUES, VALUES, DAYS, DAYS, st.tuples(DAYS, DAYS))
def test_a_fact_for_the_same_days_as_a_refuting_one_never_gives_silence(one, other, start, end, as_of):
    said = claim(0, ("a", one), as_of)
    refuting = fact(1, (other, start, end))
    first = told([said], [refuting])
    if first:
        second = told([said], [refuting, fact(2, ((one[0], one[0]), start, end))])
        assert [d.verdict for d in second] == ([CONFLICTING] if first[0].verdict == "REFUTED" else [first[0].verdict])
        assert second[0].beside


@settings(deadline=None)
@given(st.lists(SAID, max_size=6), FACTS, st.tuples(VALUES, DAYS, DAYS))
def test_many_claims_are_judged_like_few(rows, known, one):
    """Every claim said a hundred times over: the same values are accused, whatever way leads there."""
    claims = [claim(n, row) for n, row in enumerate(rows)]
    facts = [fact(n, row) for n, row in enumerate([*known, one])]
    often = [claim(n + 100 * turn, (f"{row[0]}{turn}", row[1])) for turn in range(101) for n, row in enumerate(rows)]
    few, many = told(claims, facts), told(often, facts)
    assert {d.accused[0].value for d in few if any(w.fact for w in d.against)} == {
        d.accused[0].value for d in many if any(w.fact for w in d.against)
    }


def comparisons(count, apart, monkeypatch):
    """How often two sets of a group are compared in which every so many claims differ, each in its own way."""
    rows = [(closed(10**6, 10**6),) * 2 if n % apart else (closed(n, n),) * 2 for n in range(count)]
    claims = [claim(n, (f"{n // 3}", pair)) for n, pair in enumerate(rows)]
    calls = 0

    def counted(one, other):
        nonlocal calls
        calls += 1
        return meet(one, other)

    for module in (camps, court):
        monkeypatch.setattr(module, "meet", counted, raising=False)
    assert len(told(claims)) == len({pair[0] for pair in rows}) - 1
    return calls


def test_cost_grows_with_the_claims_and_not_with_their_pairs(monkeypatch):
    small, large = comparisons(200, 10, monkeypatch), comparisons(2000, 10, monkeypatch)
    assert large <= 12 * max(small, 200)  # pairs would be a hundred times as many
