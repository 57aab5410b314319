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
    "quarters": ("i", "quarter"), "millennia": ("i", "millennium"), "workweek": ("i", "week"),
}  # fmt: skip
#: nights that are counted: `two nights` is a length of time
NIGHTS = frozenset({"night", "nights"})
#: words between a number and a unit of time that add to it: `two more weeks`
FURTHER = frozenset("more additional further extra full whole consecutive straight successive solid long".split())
#: units in the plural: `years ago` and `the past months` are no one year, no one month
PLURAL_UNITS = frozenset(unit for unit in TIME_UNITS if unit.endswith("s") or unit == "centuries")
#: times that own something: `this week's vote`, `Friday's game`, `yesterday's`; `May's` and `March's` are mostly a name's and a verb's
TIME_UNITS |= {f"{unit}'s": said for unit, said in TIME_UNITS.items() if unit not in PLURAL_UNITS}
WEEKDAYS |= {f"{day}'s": number for day, number in WEEKDAYS.items() if not day.endswith("s")}
MONTHS |= {f"{month}'s": number for month, number in MONTHS.items() if len(month) > 5}
ONE_UNITS: dict[str, str] = {}
MANY_UNITS: dict[str, str] = {}
PARTS_OF_DAY = {
    "morning": ("MO", 0, 12), "afternoon": ("AF", 12, 18), "evening": ("EV", 17, 23), "night": ("NI", 18, 24), "dawn": ("DN", 4, 7),
    "noon": ("MI", 12, 12), "midday": ("MI", 11, 13), "midnight": ("NI", 0, 0), "dusk": ("EV", 17, 20), "mornings": ("MO", 0, 12),
    "afternoons": ("AF", 12, 18), "evenings": ("EV", 17, 23), "nights": ("NI", 18, 24), "mid-morning": ("MO", 9, 11), "mid-afternoon": ("AF", 14, 16), "midmorning": ("MO", 9, 11), "midafternoon": ("AF", 14, 16), "lunchtime": ("MI", 12, 14),
}  # fmt: skip
PARTS_OF_DAY |= {f"{part}'s": PARTS_OF_DAY[part] for part in ("morning", "afternoon", "evening", "night")}
EVE: tuple[str, ...] = ()
DEICTIC_DAYS = {
    "yesterday": (-1, ""), "today": (0, ""), "tomorrow": (1, ""), "tonight": (0, "NI"), "overnight": (0, "NI"), "tmr": (1, ""), "tonite": (0, "NI"),
}  # fmt: skip
DEICTIC_DAYS |= {f"{day}'s": said for day, said in DEICTIC_DAYS.items() if day.endswith(("day", "night", "row"))}
ADVERBS = {
    "daily": "P1D", "weekly": "P1W", "biweekly": "P2W", "monthly": "P1M", "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y",
    "annual": "P1Y", "hourly": "PT1H", "nightly": "XXXX-XX-XXTNI", "fortnightly": "P2W", "bi-weekly": "P2W", "bimonthly": "P2M",
    "bi-monthly": "P2M", "semiannual": "P6M", "semi-annual": "P6M", "semiannually": "P6M", "semi-annually": "P6M", "biannual": "P6M",
    "biannually": "P6M", "half-yearly": "P6M", "biennial": "P2Y", "biennially": "P2Y", "weekdays": "XXXX-WXX-WD", "weekday": "XXXX-WXX-WD",
}  # fmt: skip
#: those that recur only behind `every`
NOT_ALONE = frozenset({"weekday"})
#: weekdays and parts of the day in the plural, which recur: `on Mondays`, `Friday mornings`
PLURAL_DAYS = frozenset(day for day in WEEKDAYS if day.endswith("days"))
PLURAL_PARTS = frozenset({"mornings", "afternoons", "evenings", "nights"})
#: words between `every` and a unit that leave one out: `every other day`
EVERY_SECOND = {"other": 2, "second": 2}
#: months that people are named for too: before another name they are one (`April Jones`)
NAME_MONTHS = frozenset({"april", "june", "august"})
#: words before `the weekend` that make it the last one
WEEKEND_CUES = frozenset({"over", "during", "at", "on", "of", "through", "throughout"})
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
    "start": "START",
    "rest": "",
    "middle": "MID",
    "end": "END",
    "earlier": "START",
    "later": "END",
}
#: those that are nouns, so that without `of` they belong to other words (`will end Friday`), but for `by end June`
NOUN_MODIFIERS = frozenset({"beginning", "middle", "end", "start", "rest"})
#: units that no weekday follows (`hari Rabu` is one phrase, `early in the day Wednesday` is two)
NOT_BEFORE_WEEKDAYS = frozenset({"day", "days"})
BARE_MODIFIERS = frozenset({"end", "middle"})
#: words before a day in digits without a year (`from 10/25`), and what such digits name besides
DAY_CUES = frozenset({"from", "between", "until", "till", "through", "since", "before", "after"})
#: words before a range of clock times of which one end is an hour alone
SPAN_CUES = frozenset({"from", "between"})
NO_DATES = frozenset({"9/11", "7/7", "24/7", "50/50"})
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
for _word, _ref in (("recent", "PAST_REF"), ("coming", "FUTURE_REF")):
    TIME_PHRASES |= {f"{_word} {_unit}": (_ref, None, "") for _unit in "days weeks months years decades".split()}
#: prepositions before units in the plural that make them a length of time
LASTING_LINKS = frozenset({"for", "in", "within", "over", "after", "during"})
#: verbs before `last` that make it one: `will last six months`
MODALS = frozenset({"will", "would", "to", "can", "could", "may", "might", "should", "must", "not"})
#: words behind units in the plural that tell how far apart two events lie
APART = frozenset({"after", "before"})
#: words that may stand between a number and its unit: `three long years`
FULL = frozenset(
    """long full whole straight consecutive more further additional solid short successive calendar working business trading
    bloody brutal bitter hard tough grim frantic uneasy tense""".split()
)
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
PERIODS: dict[str, str] = {}
#: words that make a unit behind them a whole one: `all day`
WHOLE = frozenset({"all"})
#: a word and the unit behind it that say when it was
WORDED_UNITS = {("these", "days"): "PRESENT_REF"}
#: how often: the word behind a number, and words for such numbers
TIMES, TIMES_WORDS = "times", frozenset({"twice", "thrice"})
BEYOND = {("after", "next"): 1, ("before", "last"): -1}
WITHIN = ("in",)
DIRECTIONS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "ago": -1,
}
#: words that count from a day told in the text: beside any unit, and beside days and parts of the day
FROM_TEXT = frozenset({"following", "previous", "prior"})
FROM_TEXT_DAYS = FROM_TEXT | {"next"}
LAST = ("last", "past", "previous", "prior", "next", "coming", "following")
ZONES = {
    "gmt": 0, "utc": 0, "wib": 420, "wita": 480, "wit": 540, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60, "kst": 540, "jst": 540, "et": -300, "hkt": 480, "sgt": 480, "aest": 600, "ist": 330, "msk": 180,
}  # fmt: skip
ZONE_PHRASES = {"western indonesia": 420, "central indonesia": 480, "eastern indonesia": 540}
DAY_PLACES: frozenset[str] = frozenset()
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
#: adjective and unit → what it is: the plain unit, or a year that begins when its owner likes
YEAR_KINDS = {
    ("fiscal", "year"): "fiscal", ("financial", "year"): "fiscal", ("tax", "year"): "fiscal", ("academic", "year"): "fiscal",
    ("school", "year"): "fiscal", ("calendar", "year"): "", ("calendar", "month"): "", ("working", "week"): "",
}  # fmt: skip
#: `the day before` a day told elsewhere
BESIDE = {"before": -1, "after": 1}
#: the end of `the year to date`
TO_DATE = frozenset({"date"})
#: what stands for now behind `at`
AT_NOW = frozenset(
    {"present", "the present", "the present time", "the moment", "this time", "this moment", "the current time"}
)
#: decades by their names, as the last century had them
DECADES = {
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}
#: short names of months that stand alone behind a preposition; the others are names of people and places too
SHORT_MONTHS = frozenset({"feb", "apr", "jul", "aug", "sep", "sept", "oct", "nov", "dec"})
#: words behind a week: the day they name is one of it, its first or its last
WEEKS_BY = {
    "of": "week-with", "beginning": "week-from", "starting": "week-from", "commencing": "week-from", "ending": "week-to", "ended": "week-to",
}  # fmt: skip
#: the end of a longer unit that several smaller ones are counted from: `the first two weeks of 2021`
SIDES = {"first": 1, "last": -1, "final": -1}
#: those of the following that need no `minutes` between a number and a clock time: `twenty past three`
PLAIN_PAST = frozenset({"past", "to", "after"})
PAST_OR_TO = {"past": 1, "after": 1, "from": 1, "to": -1, "before": -1}
