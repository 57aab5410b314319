"""English days, months, times, seasons and holidays."""

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
    "fortnights": ("i", "fortnight"), "weekend": ("i", "weekend"), "weekends": ("i", "weekend"), "decade": ("i", "decade"), "decades": ("i", "decade"), "century": ("i", "century"),
    "centuries": ("i", "century"), "hour": ("j", "hour"), "hours": ("j", "hour"), "hr": ("j", "hour"), "hrs": ("j", "hour"),
    "minute": ("q", "minute"), "minutes": ("q", "minute"), "min": ("q", "minute"), "mins": ("q", "minute"),
    "seconds": ("q", "second"), "sec": ("q", "second"), "secs": ("q", "second"), "millennium": ("i", "millennium"),
    "quarters": ("i", "quarter"), "millennia": ("i", "millennium"),
}  # fmt: skip
#: units in the plural: `years ago` and `the past months` are no one year, no one month
PLURAL_UNITS = frozenset(unit for unit in TIME_UNITS if unit.endswith("s") or unit == "centuries")
ONE_UNITS: dict[str, str] = {}
MANY_UNITS: dict[str, str] = {}
PARTS_OF_DAY = {
    "morning": ("MO", 0, 12), "afternoon": ("AF", 12, 18), "evening": ("EV", 17, 23), "night": ("NI", 18, 24), "dawn": ("DN", 4, 7),
    "noon": ("MI", 12, 12), "midday": ("MI", 11, 13), "midnight": ("NI", 0, 0), "dusk": ("EV", 17, 20), "mornings": ("MO", 0, 12),
    "afternoons": ("AF", 12, 18), "evenings": ("EV", 17, 23), "nights": ("NI", 18, 24), "lunchtime": ("MI", 12, 14),
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
ONCE_TWICE = frozenset({"once", "twice", "thrice"})
AT_PRESENT = "at"
HALF = "half"
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
MOVING: dict[str, str] = {}
#: holidays that move → their name in the dated tables of the languages
FEAST_NAMES = {
    "lunar new year": "imlek", "vesak": "waisak", "eid al-fitr": "idul fitri", "eid al-adha": "idul adha",
}  # fmt: skip
FEAST_HEADS: tuple[tuple[str, ...], ...] = ()
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
FROM_NOW = (("from", "now"), ("from", "today"))
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
    "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60, "kst": 540, "jst": 540, "et": -300, "hkt": 480, "sgt": 480, "aest": 600,
}  # fmt: skip
ZONE_PHRASES = {"western indonesia": 420, "central indonesia": 480, "eastern indonesia": 540}
SEASON_HEAD = ""
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
#: seasons whose name means nothing else
PLAIN_SEASONS = frozenset({"summer", "autumn", "winter"})
#: prepositions of a part of the day: `at dawn`
AT = frozenset({"at", "by", "until", "till"})
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
PAST_OR_TO = {"past": 1, "after": 1, "to": -1, "before": -1}
#: holidays that move: how they are calculated (`values.moving`), which, month, weekday, days from it
RECKONED: dict[str, tuple[str, int, int | None, int | None, int]] = {
    "thanksgiving": ("nth", 4, 11, 3, 0), "thanksgiving day": ("nth", 4, 11, 3, 0), "black friday": ("nth", 4, 11, 3, 1),
    "cyber monday": ("nth", 4, 11, 3, 4), "mother's day": ("nth", 2, 5, 6, 0), "father's day": ("nth", 3, 6, 6, 0),
    "mothers day": ("nth", 2, 5, 6, 0), "fathers day": ("nth", 3, 6, 6, 0),
    "easter": ("easter", 0, None, None, 0), "easter sunday": ("easter", 0, None, None, 0), "easter monday": ("easter", 0, None, None, 1),
    "good friday": ("easter", 0, None, None, -2), "holy thursday": ("easter", 0, None, None, -3), "maundy thursday": ("easter", 0, None, None, -3),
    "holy saturday": ("easter", 0, None, None, -1), "palm sunday": ("easter", 0, None, None, -7), "ash wednesday": ("easter", 0, None, None, -46),
    "shrove tuesday": ("easter", 0, None, None, -47), "shrove monday": ("easter", 0, None, None, -48), "whit sunday": ("easter", 0, None, None, 49),
    "whit monday": ("easter", 0, None, None, 50), "pentecost": ("easter", 0, None, None, 49), "trinity sunday": ("easter", 0, None, None, 56),
    "ascension day": ("easter", 0, None, None, 39), "orthodox easter": ("orthodox", 0, None, None, 0),
    "orthodox easter sunday": ("orthodox", 0, None, None, 0), "orthodox easter monday": ("orthodox", 0, None, None, 1),
    "orthodox good friday": ("orthodox", 0, None, None, -2), "orthodox ash wednesday": ("orthodox", 0, None, None, -46),
}  # fmt: skip
HOLIDAYS = {
    "christmas": (25, 12), "christmas day": (25, 12), "christmas eve": (24, 12), "new year's day": (1, 1), "new year's eve": (31, 12),
    "new year's": (1, 1), "boxing day": (26, 12), "valentine's day": (14, 2), "independence day": (4, 7), "halloween": (31, 10),
    "april fools' day": (1, 4), "veterans day": (11, 11), "may day": (1, 5), "new years day": (1, 1), "new years eve": (31, 12),
    "xmas": (25, 12), "st patrick's day": (17, 3), "earth day": (22, 4),
}  # fmt: skip
