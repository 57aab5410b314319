"""Everything that is reckoned from the figures of a sentence, in one walk over the lines of all articles.

Comes in: a `Case`. Goes out: findings of the checks of `sums`, `parts`, `conversions`, `years`, `across` and `today`.
"""

from verify.checks.across import across
from verify.checks.ages import ages
from verify.checks.case import Case
from verify.checks.conversions import Pair, currency_conversions, pairs, unit_conversion
from verify.checks.exceeding import exceeding
from verify.checks.figures import lines
from verify.checks.multiples import multiples
from verify.checks.parts import lists, whole
from verify.checks.sums import sums
from verify.checks.today import journeys
from verify.checks.years import years
from verify.model import Finding


def arithmetic(case: Case) -> list[Finding]:
    """What does not add up."""
    out: list[Finding] = []
    exchanged: dict[str, list[Pair]] = {}
    for line in lines(case):
        out += sums(line)
        out += multiples(line)
        out += whole(line)
        out += exceeding(line)
        out += years(line)
        out += journeys(line)
        for pair in pairs(line):
            if pair.one.letter == "m":
                exchanged.setdefault(line.draft.article.path, []).append(pair)
            elif (found := unit_conversion(pair)) is not None:
                out.append(found)
    for own in exchanged.values():
        out += currency_conversions(own, case.rulebook)
    for draft in case.drafts:
        out += lists(draft)
        out += ages(draft)
    out += across(case)
    return out
