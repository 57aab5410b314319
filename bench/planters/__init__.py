"""Every check's own kind of slip, planted by plain patterns: one room a family, one generator a kind."""

from planters import days, measures, page, restated, sums, tolls, twice
from planters.site import Generator, Plant

__all__ = ("GENERATORS", "Generator", "Plant")

#: check or checks → generators; those of one family share a line
GENERATORS: dict[str, tuple[Generator, ...]] = {
    "misspelt-name": (twice.names,), "headline-number": (twice.headlines,), "parts-and-whole": (sums.parts, sums.added_parts),
    "list-count": (sums.lists, sums.added_lists), "percent-change": (sums.changes,), "points-as-percent": (sums.points,),
    "wrong-difference wrong-direction": (sums.differences,), "wrong-multiple": (sums.multiples,), "wrong-product": (sums.products,),
    "wrong-average": (sums.averages,), "wrong-share": (sums.shares,), "weekday-mismatch": (days.weekdays,),
    "impossible-date": (days.dates,), "impossible-time": (days.times,), "reversed-range": (days.ranges,),
    "currency-conversion": (measures.currencies,), "unit-conversion": (measures.units,), "since-year": (measures.since,),
    "anniversary": (measures.anniversaries,), "length-of-time": (measures.lengths,), "age-mismatch": (measures.ages,), "stale-forecast": (days.plans,),
    "wrong-day": (days.todays,), "two-tolls contradiction": (tolls.tolls, tolls.told_twice), "two-titles": (twice.ranks,), "two-speakers": (twice.speakers,), "zone-mismatch": (days.zones,),
    "arrival-before-departure": (days.journeys,), "magnitude-slip": (twice.magnitudes,), "two-firsts": (twice.firsts,),
    "unpaired-quote": (page.marks,), "doubled-word": (page.doubled,), "glued-words": (page.glued,), "text-cut-off": (page.cut,),
    "missing-number": (page.numbers_lost,), "value-drift headline-number two-tolls": (restated.restated,),
}  # fmt: skip
