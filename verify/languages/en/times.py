"""English days, months, times and seasons."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "tues": 1, "thurs": 3,
    "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6,
}  # fmt: skip
SHORT_WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "thur": 3, "fri": 4, "sat": 5, "sun": 6}
TIME_UNITS = {
    "year": ("y", "year"), "years": ("y", "year"), "yr": ("y", "year"), "yrs": ("y", "year"), "month": ("r", "month"), "months": ("r", "month"),
    "day": ("e", "day"), "days": ("e", "day"), "week": ("i", "week"), "weeks": ("i", "week"), "quarter": ("i", "quarter"), "fortnight": ("i", "fortnight"),
    "fortnights": ("i", "fortnight"), "weekend": ("i", "weekend"), "week-end": ("i", "weekend"), "week-ends": ("i", "weekend"), "weekends": ("i", "weekend"), "decade": ("i", "decade"), "decades": ("i", "decade"), "century": ("i", "century"),
    "centuries": ("i", "century"), "hour": ("j", "hour"), "hours": ("j", "hour"), "hr": ("j", "hour"), "hrs": ("j", "hour"),
    "minute": ("q", "minute"), "minutes": ("q", "minute"), "min": ("q", "minute"), "mins": ("q", "minute"),
    "seconds": ("q", "second"), "sec": ("q", "second"), "secs": ("q", "second"), "millennium": ("i", "millennium"),
    "quarters": ("i", "quarter"), "millennia": ("i", "millennium"),
}  # fmt: skip
#: words between a number and a unit of time that add to it: `two more weeks`
FURTHER = frozenset({"more", "additional", "further", "extra"})
#: units in the plural: `years ago` and `the past months` are no one year, no one month
PLURAL_UNITS = frozenset(unit for unit in TIME_UNITS if unit.endswith("s") or unit == "centuries")
ONE_UNITS: dict[str, str] = {}
MANY_UNITS: dict[str, str] = {}
PARTS_OF_DAY = {
    "morning": ("MO", 0, 12), "afternoon": ("AF", 12, 18), "evening": ("EV", 17, 23), "night": ("NI", 18, 24), "dawn": ("DN", 4, 7),
    "noon": ("MI", 12, 12), "midday": ("MI", 11, 13), "midnight": ("NI", 0, 0), "dusk": ("EV", 17, 20), "mornings": ("MO", 0, 12),
    "afternoons": ("AF", 12, 18), "evenings": ("EV", 17, 23), "nights": ("NI", 18, 24), "mid-morning": ("MO", 9, 11), "mid-afternoon": ("AF", 14, 16), "midmorning": ("MO", 9, 11), "midafternoon": ("AF", 14, 16), "lunchtime": ("MI", 12, 14),
}  # fmt: skip
EVE: tuple[str, ...] = ()
DEICTIC_DAYS = {
    "yesterday": (-1, ""), "today": (0, ""), "tomorrow": (1, ""), "tonight": (0, "NI"), "overnight": (0, "NI"), "tmr": (1, ""),
}  # fmt: skip
ADVERBS = {
    "daily": "P1D", "weekly": "P1W", "biweekly": "P2W", "monthly": "P1M", "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y",
    "annual": "P1Y", "hourly": "PT1H", "nightly": "XXXX-XX-XXTNI",
}  # fmt: skip
#: month names that are other words too: alone they need a preposition before them
AMBIGUOUS_MONTHS = frozenset({"may", "march", "mar", "dec", "sep"})
REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF", "nowadays": "PRESENT_REF",
    "recently": "PAST_REF", "formerly": "PAST_REF",
}  # fmt: skip
#: the same for nouns, which an article must precede
NOUN_REFERENCES = {"future": "FUTURE_REF", "past": "PAST_REF", "present": "PRESENT_REF"}
JUST_NOW = {"just now": "PRESENT_REF"}
LATER_TODAY: tuple[str, ...] = ()
DEICTIC_PAIRS: dict[tuple[str, str], int] = {}
MODIFIERS = {
    "early": "START",
    "mid": "MID",
    "late": "END",
    "beginning": "START",
    "middle": "MID",
    "end": "END",
    "earlier": "START",
    "later": "END",
}
#: words behind a length of time that make it an age
OF_AGE = ["of", "age"]
AWAY = {"ago": -1, "hence": 1, "back": -1}
TIME_PHRASES: dict[str, tuple[str, int | None, str]] = {
    "right now": ("PRESENT_REF", None, ""),
    "these days": ("PRESENT_REF", None, ""),
    "at present": ("PRESENT_REF", None, ""),
    "lately": ("PAST_REF", None, ""),
    "some time ago": ("PAST_REF", None, ""),
    "some years ago": ("PAST_REF", None, ""),
    "the days ahead": ("FUTURE_REF", None, ""),
    "the weeks ahead": ("FUTURE_REF", None, ""),
    "the months ahead": ("FUTURE_REF", None, ""),
    "the years ahead": ("FUTURE_REF", None, ""),
    "the time being": ("PRESENT_REF", None, ""),
}
#: prepositions before units in the plural that make them a length of time
LASTING_LINKS = frozenset({"for", "in", "within", "over", "after", "during"})
#: verbs before `last` that make it one: `will last six months`
MODALS = frozenset({"will", "would", "to", "can", "could", "may", "might", "should", "must", "not"})
#: words behind a length of time that may stand before what it is counted from, and words that no such thing begins with
PREPOSED, CLAUSES = frozenset({"before"}), frozenset({"that", "this", "and", "but", "when", "as"})
#: words behind units in the plural that tell how far apart two events lie; how many of a unit `every other` is
APART, EVERY_OTHER = frozenset({"after", "before"}), {"other": 2}
#: words that may stand between a number and its unit: `three long years`
FULL = frozenset(
    """long full whole straight consecutive more further additional solid short successive calendar working business trading
    bloody brutal bitter hard tough grim frantic uneasy tense""".split()
)
ONCE_TWICE = frozenset({"once", "twice", "thrice"})
AT_PRESENT = "at"
UNDESCRIBED = frozenset({"we", "they", "he", "she", "it", "i", "you", "there", "when", "who"})
#: nouns in the plural that a year describes and does not count: `2005 levels`
YEAR_NOUNS = frozenset(
    {
        "levels",
        "figures",
        "prices",
        "standards",
        "rules",
        "elections",
        "sales",
        "earnings",
        "results",
        "profits",
        "estimates",
        "games",
        "olympics",
    }
)
#: words in the plural that make a weekday recur
PLURAL_DAYS = frozenset(
    {
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "fridays",
        "saturdays",
        "sundays",
        "mornings",
        "afternoons",
        "evenings",
        "nights",
    }
)
NEXT: dict[str, int] = {}
AMOUNTING: frozenset[str] = frozenset()
MEALS: frozenset[str] = frozenset()
AGED: frozenset[str] = frozenset()
COMPARED: frozenset[str] = frozenset()
ONCE = "once"
WEEKENDS: set[tuple[str, str]] = set()
LASTING: dict[str, str] = {}
THROUGHOUT: frozenset[str] = frozenset()
LATER = {"later": 1, "afterwards": 1, "earlier": -1, "before": -1}
ARTICLES = frozenset({"a", "an"})
BEFORE_AGO: tuple[str, ...] = ()
FROM_NOW = (("from", "now"), ("from", "right", "now"), ("from", "today"))
#: `the week after next`: the one beyond the next one
BEYOND = {("after", "next"): 1, ("before", "last"): -1}
WITHIN = ("in",)
DIRECTIONS = {
    "recent": -1,
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "ago": -1,
}
#: words that count from a day told in the text: beside any unit, and beside days and parts of the day
FROM_TEXT = frozenset({"following", "previous"})
FROM_TEXT_DAYS = FROM_TEXT | {"next"}
LAST = ("recent", "last", "past", "previous", "next", "coming", "following")
ZONES = {
    "gmt": 0, "utc": 0, "wib": 420, "wita": 480, "wit": 540, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60, "kst": 540, "jst": 540, "et": -300, "hkt": 480, "sgt": 480, "aest": 600, "ist": 330, "msk": 180,
}  # fmt: skip
ZONE_PHRASES = {"western indonesia": 420, "central indonesia": 480, "eastern indonesia": 540}
SEASON_HEAD = ""
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
#: seasons whose name means nothing else
PLAIN_SEASONS = frozenset({"summer", "autumn", "winter"})
#: prepositions of a part of the day: `at dawn`
AT = frozenset({"at", "by", "until", "till", "before", "after", "since"})
#: words that make a unit behind them a length of time: `the past year`
LENGTHS = frozenset({"past"})
#: the preposition of days: `on the 5th`
ON = frozenset({"on"})
#: words before a clock time with one digit for its hour (`at 3:30`), and between a fraction and an hour
#: the word before an hour alone, behind a day or a part of one: `tonight at 8`
HOUR_CUES = frozenset({"at"})
CLOCK_CUES = frozenset(
    {"at", "from", "by", "until", "till", "around", "about", "before", "after", "since", "to", "between"}
)
#: those of the following that need no `minutes` between a number and a clock time: `twenty past three`
PLAIN_PAST = frozenset({"past", "to", "after"})
PAST_OR_TO = {"past": 1, "after": 1, "from": 1, "to": -1, "before": -1}
