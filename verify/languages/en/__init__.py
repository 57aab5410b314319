"""English: word tables and message texts, nothing else; the tables of values stand in modules of their own.

Every table is a literal that a desk can override. Keys are folded (lower case); a key with a capital letter
is tried first and matches as written (`May` the month). Numbers are strings or integers, never floats.
"""

from verify.languages.en.across import *  # noqa: F403
from verify.languages.en.arithmetic import *  # noqa: F403
from verify.languages.en.casualties import *  # noqa: F403
from verify.languages.en.holidays import *  # noqa: F403
from verify.languages.en.judging import *  # noqa: F403
from verify.languages.en.measures import *  # noqa: F403
from verify.languages.en.messages import *  # noqa: F403
from verify.languages.en.numbers import *  # noqa: F403
from verify.languages.en.reading import *  # noqa: F403
from verify.languages.en.sameness import *  # noqa: F403
from verify.languages.en.speech import *  # noqa: F403
from verify.languages.en.times import *  # noqa: F403
from verify.languages.en.words import *  # noqa: F403

CODE = "en"
NAME = "English"

# --- values: the rest -------------------------------------------------------------------------------

#: words that look ahead to an event, and words that end their reach
FORECASTS = frozenset("will expected scheduled due planned set".split())
#: … some of them only before these words: `set for Monday`, not `set the term`
FORECAST_LINKS = {"set": ("for", "to", "on")}
#: words that hang a plan on a noun: it is old by a week before it is told
FORECAST_WHICH = frozenset("which that".split())
#: words behind which a plan may begin, words before the end of one, and words that end nothing before these
FORECAST_JOINS = frozenset(", ; and that but which".split())
FORECAST_ENDS = frozenset("until till".split())
FORECAST_PASSES: dict[str, tuple[str, ...]] = {}
#: words before a bracket that holds the day
FORECAST_LEADS = frozenset("on from".split())
FORECAST_WALLS = frozenset(
    """, ; : " “ ” ( that which who since after until when as because from before and but not by last originally initially been had previously""".split()
)
#: words before a weekday or month that say it is the coming one, be it a plan or not; some only before these words
AHEAD = frozenset(
    """will expected scheduled due planned set slated shall would can may must should could going plans plan hopes hope aims
    intends vowed promised likely to reopens opens begins starts closes meets votes plays returns faces takes take go kicks ahead
    announced expires forecast next""".split()
)
AHEAD_LINKS = {
    "set": ("for", "to", "on"), "may": ("be",), "can": ("be",), "kicks": ("off",), "take": ("effect", "place", "office"), "ahead": ("of",), "announced": ("for",),
    "next": tuple("summit meeting election vote round game match hearing session report talks".split()),
    "promised": ("for", "to"), "vowed": ("to",),
    "to": tuple("""be open close meet vote begin start end run resume return take hold go plant sell buy build ship pay cut raise sign hand lay visit leave arrive step face play hear
    rule decide report release publish launch travel speak discuss attend reopen come expire appear make give pay""".split()),
}  # fmt: skip
#: words between such a word and the date that are no walls: `not before June`, `from Monday`
DATE_LINKS = frozenset("on in by from before until through till at for next this the".split())
#: prepositions of what is to come (of weekdays, of months), and words that take that back: `had … by March`, `first set for Sunday`
UNTIL, THROUGH, BY, UNDONE = (
    frozenset({"until", "till"}),
    frozenset({"through"}),
    frozenset({"by"}),
    frozenset({"had", "first", "originally", "initially", "once"}),
)
#: words right before the earliest day that something may come
SOONEST = frozenset({"as soon as", "as early as", "no later than", "no earlier than"})
#: words that end the search for them
AHEAD_WALLS = FORECAST_WALLS - {"by", "not", "before", "from", "last"}
#: nouns behind a month that is still to come
FUTURES = frozenset("delivery settlement futures contract".split())
#: what years before our era end in, without full stops
BEFORE_ERA = ("bc", "bce")
#: … and of ours, before or behind the year
OUR_ERA = ("ad", "ce")
#: words beside a duration that make it end now
UP_TO_NOW = frozenset({"last", "past"})
#: how numbers are spelled: magnitudes with their names, and the words for one of them
SPELLED = {
    "magnitudes": ((10**3, "thousand"), (10**6, "million"), (10**9, "billion"), (10**12, "trillion"), (10**15, "quadrillion")),
    "one": {}, "hundred": "hundred", "teen": "", "ten": "", "hyphen": "-",
}  # fmt: skip
#: how values are written
SHOWN = {
    "weekdays": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "months": "January February March April May June July August September October November December", "day": "{day} {month} {year}",
    "month": "{month} {year}", "short-day": "{day} {month}", "short-month": "{month}", "or": " or ", "clock": ":", "decimal": ".",
    "group": ",", "percent": " percent", "points": " percentage points", "several": "several", "unit-ML": "millennium|millennia",
    "unit-CE": "century|centuries", "unit-DE": "decade|decades", "unit-Y": "year|years", "unit-Q": "quarter|quarters",
    "unit-M": "month|months", "unit-W": "week|weeks", "unit-WE": "weekend|weekends", "unit-NI": "night|nights", "unit-D": "day|days", "unit-H": "hour|hours",
    "unit-TM": "minute|minutes", "unit-S": "second|seconds",
}  # fmt: skip

FUNCTION_WORDS = frozenset(
    """the of and to in a is that for it was on are with as he be at by i this had not but from or have an they which
    has were said will his she""".split()
)
