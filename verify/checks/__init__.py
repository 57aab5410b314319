"""Every check by name: what it finds and how much it weighs. A new check is one function and one line here.

A check is named for what it finds and reads after "allow". The functions of one family stand in one file; the
severity given here is what documentation and `verify rules` show (a finding may carry a lesser one).
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from verify.checks.arithmetic import arithmetic
from verify.checks.calendar import impossible_date, impossible_time, reversed_range, weekday_mismatch
from verify.checks.case import Case
from verify.checks.casualties import two_tolls
from verify.checks.certainty import supposed_as_known
from verify.checks.clocks import zone_mismatch
from verify.checks.conditions import broken_rules
from verify.checks.contradiction import contradictions
from verify.checks.drift import drifts
from verify.checks.enclosed import enclosed
from verify.checks.eves import eve_of_day
from verify.checks.firsts import two_firsts
from verify.checks.headlines import headline_number, magnitude_slip
from verify.checks.listings import lists_differ
from verify.checks.lookalikes import lookalikes
from verify.checks.names import misspelt_names
from verify.checks.offices import two_titles, wrong_offices
from verify.checks.overtaken import stale_forecast, undated
from verify.checks.places import mismatched_gloss, wrong_country
from verify.checks.quotes import misquotes, two_speakers, unpaired_quotes
from verify.checks.ranks import two_ranks
from verify.checks.referents import unknown_referents
from verify.checks.selfsame import same_on_both_sides
from verify.checks.silence import silent
from verify.checks.slips import doubled_word, glued_words, missing_number
from verify.checks.swaps import swapped_names, swapped_titles
from verify.checks.today import wrong_day
from verify.checks.transposed import transposed
from verify.checks.typography import cut_off, repeated_title, run_in_caption, typography
from verify.checks.value_drift import value_drifts
from verify.checks.vocabulary import capitals
from verify.checks.witnesses import copies
from verify.model import Finding


class Check(NamedTuple):
    """A check: its default severity, and the function that finds."""

    severity: str
    find: Callable[[Case], list[Finding]]


def misspelt(case: Case) -> list[Finding]:
    """Names with a slip: whole names of people, and single words that are nearly a declared name."""
    names = capitals(case.drafts)
    return [*misspelt_names(case), *enclosed(case), *lookalikes(case, names), *transposed(case, names)]


def titled(case: Case) -> list[Finding]:
    """People with two titles: by who speaks, where one sentence stands in two articles, holder and deputy in one; each place once."""
    found = two_titles(case)
    spans = [place for finding in found for place in finding.locations]
    more = [
        f
        for f in swapped_titles(case)
        if not all(any(p.path == q.path and p.start < q.end and q.start < p.end for q in spans) for p in f.locations)
    ]
    return [*found, *more, *two_ranks(case)]


CHECKS: dict[str, Check] = {
    "contradiction": Check("error", contradictions),
    "contradicts-fact": Check("error", contradictions),
    "claim-drift": Check("warning", drifts),
    "value-drift": Check("warning", value_drifts),
    "opposite-claim": Check("warning", value_drifts),
    "name-drift": Check("warning", swapped_names),
    "lost-quotes": Check("note", drifts),
    "broken-rule": Check("error", broken_rules),
    "weekday-mismatch": Check("error", weekday_mismatch),
    "impossible-date": Check("error", impossible_date),
    "impossible-time": Check("error", impossible_time),
    "reversed-range": Check("error", reversed_range),
    "zone-mismatch": Check("error", zone_mismatch),
    "stale-forecast": Check("warning", stale_forecast),
    "undated-article": Check("warning", undated),
    "eve-of-day": Check("warning", eve_of_day),
    "percent-change": Check("warning", arithmetic),
    "points-as-percent": Check("warning", arithmetic),
    "wrong-difference": Check("warning", arithmetic),
    "wrong-direction": Check("warning", arithmetic),
    "wrong-multiple": Check("warning", arithmetic),
    "wrong-product": Check("warning", arithmetic),
    "wrong-average": Check("warning", arithmetic),
    "wrong-share": Check("warning", arithmetic),
    "parts-and-whole": Check("warning", arithmetic),
    "list-count": Check("warning", arithmetic),
    "unit-conversion": Check("error", arithmetic),
    "currency-conversion": Check("error", arithmetic),
    "since-year": Check("warning", arithmetic),
    "anniversary": Check("warning", arithmetic),
    "length-of-time": Check("warning", arithmetic),
    "age-mismatch": Check("warning", arithmetic),
    "headline-number": Check("warning", headline_number),
    "magnitude-slip": Check("warning", magnitude_slip),
    "two-tolls": Check("warning", two_tolls),
    "wrong-day": Check("warning", wrong_day),
    "arrival-before-departure": Check("warning", arithmetic),
    "two-firsts": Check("note", two_firsts),
    "same-source": Check("note", copies),
    "lost-attribution": Check("note", copies),
    "supposed-as-known": Check("note", supposed_as_known),
    "lists-differ": Check("note", lists_differ),
    "misspelt-name": Check("error", misspelt),
    "spelling-variant": Check("note", misspelt),
    "wrong-office": Check("error", wrong_offices),
    "outdated-title": Check("warning", wrong_offices),
    "wrong-country": Check("warning", wrong_country),
    "mismatched-gloss": Check("warning", mismatched_gloss),
    "unknown-referent": Check("warning", unknown_referents),
    "same-on-both-sides": Check("warning", same_on_both_sides),
    "two-titles": Check("note", titled),
    "two-speakers": Check("error", two_speakers),
    "misquote": Check("error", misquotes),
    "unpaired-quote": Check("error", unpaired_quotes),
    "glued-words": Check("error", glued_words),
    "doubled-word": Check("warning", doubled_word),
    "missing-number": Check("warning", missing_number),
    "text-cut-off": Check("warning", cut_off),
    "repeated-title": Check("note", repeated_title),
    "run-in-caption": Check("note", run_in_caption),
    "typography": Check("note", typography),
    "no-claims": Check("note", silent),
}


#: what is found about suppressions (`suppress.py`), once all other findings are known
SUPPRESSIONS = {"unused-suppression": "warning", "expired-suppression": "warning", "misspelt-suppression": "warning"}


def findings(case: Case, off: Callable[[str], bool]) -> Iterator[Finding]:
    """What all checks find; a function that serves several checks runs once, and not at all if all of them are off."""
    wanted = dict.fromkeys(check.find for name, check in CHECKS.items() if not off(name))
    for find in wanted:
        yield from (finding for finding in find(case) if not off(finding.check))
