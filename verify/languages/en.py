"""English: word tables and message texts, nothing else.

Every table is a literal that a desk can override. Keys are folded (lower case); a key with a capital letter
is tried first and matches as written (`May` the month). Numbers are strings or integers, never floats.
"""

CODE = "en"
NAME = "English"

# --- values: conventions ----------------------------------------------------------------------------

DECIMAL = "."  # the mark before decimals; the other one groups thousands
DATE_ORDER = "mdy"  # what 4/5/2024 is likely to mean
MONTH_FIRST = True  # is `June 19` a way to write the 19th?

# --- values: words whose type is all that matters (see languages/lexicon.py for the types) -----------

WORDS = {
    "o'clock": "ω", "oclock": "ω", "am": "μ", "pm": "μ", "time": "z", "local": "Q", "the": "η", "ago": "l", "hence": "f",
    "last": "L", "past": "L", "previous": "L", "next": "L", "this": "L", "coming": "L", "upcoming": "L", "following": "L",
    "that": "T", "now": "N", "currently": "N", "presently": "N", "to": "X", "until": "X", "till": "X", "through": "X", "thru": "X",
    "and": "x", "or": "&", "percent": "%", "per cent": "%", "percentage": "%", "points": "J", "point": "J", "every": "S", "each": "S",
    "in": "F", "since": "F", "during": "F", "throughout": "F", "into": "D", "by": "D", "from": "D", "of": "D", "before": "D", "after": "D", "between": "D", "until.": "D",
    "for": "D", "around": "H", "circa": "F", "year": "y", "years": "y", "yr": "y", "yrs": "y", "aged": "α", "age": "α",
    "old": "β", "year-old": "β", "years-old": "β", "month-old": "β", "day-old": "β", "week-old": "β", "year-olds": "β",
    "st": "o", "nd": "o", "rd": "o", "th": "o", "s": "ς", "quarter": "ϟ", "minus": "ν", "negative": "ν", "times": "ρ",
    "May": "M", "March": "M", "Mar": "M", "MAY": "M", "MARCH": "M", "may": "a", "march": "a", "mar": "a", "Sun": "w", "Sat": "w",
    "sun": "a", "sat": "a", "Mon": "w", "Wed": "w", "Fri": "w", "wed": "a", "mon": "a", "fri": "a", "second": "O", "over": "H",
    "a": "ą", "an": "ą", "p": "π", "per": "Π", "same": "Σ", "bc": "₿", "recently": "N", "formerly": "N", "nowadays": "N",
    "daily": "Δ", "weekly": "Δ", "biweekly": "Δ", "monthly": "Δ", "quarterly": "Δ", "yearly": "Δ", "annually": "Δ", "annual": "Δ", "hourly": "Δ", "nightly": "Δ", "half": "φ", "noon": "P", "midday": "P", "midnight": "P", "on": "D", "as": "a", "few": "s", "morrow": "a",
    "dec": "M", "sep": "M", "Second": "O", "K": "C", "M": "C", "G": "C", "B": "C", "T": "C",
}  # fmt: skip
PREFIXES: dict[str, str] = {}

# --- values: numbers --------------------------------------------------------------------------------

NUMBERS = {
    "zero": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "fourty": 40,
}  # fmt: skip
NUMBERS |= {
    f"{tens}-{one}": NUMBERS[tens] + NUMBERS[one]
    for tens in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
    for one in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
}
TEENS: dict[str, int] = {}
MULTIPLIERS = {"hundred": 100, "dozen": 12}
MAGNITUDES = {
    "thousand": 10**3, "lakhs": 10**5, "crores": 10**7, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15, "lakh": 10**5,
    "crore": 10**7,
}  # fmt: skip
SHORT_MAGNITUDES = {
    "bn": 10**9,
    "mn": 10**6,
    "mln": 10**6,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "k": 10**3,
    "mil": 10**6,
}
MONEY_LETTERS = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12, "G": 10**9, "k": 10**3}
NUMBER_LETTERS = MONEY_LETTERS
VAGUE = {
    "dozens": (24, 99), "scores": (40, 199), "tens": (20, 99), "hundreds": (200, 999), "thousands": (2_000, 9_999),
    "millions": (2 * 10**6, 10**7 - 1), "billions": (2 * 10**9, 10**10 - 1), "trillions": (2 * 10**12, 10**13 - 1),
}  # fmt: skip
SOME = {"several": (3, 9), "few": (2, 6), "some": (2, 99), "couple": (2, 3)}
FRACTIONS = {"half": "1/2", "quarter": "1/4"}
DENOMINATORS = {
    "half": 2, "halves": 2, "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8,
    "ninths": 9, "tenths": 10, "hundredths": 100,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
ORDINALS |= {
    f"{tens}-{one}": NUMBERS[tens] + ORDINALS[one]
    for tens in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
    for one in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
}
COLLECTED: frozenset[str] = frozenset()
NOT_COLLECTED: frozenset[str] = frozenset()
IN_ORDER: frozenset[str] = frozenset()
#: words before which an ordinal is part of a name or a phrase: first lady, second thoughts, third parties
NOT_ORDERED = frozenset({"lady", "hand", "thoughts", "parties", "party", "aid", "world", "nations"})
HEDGES = {
    "about": ("about", "1/10", "1/5"), "around": ("about", "1/10", "1/5"), "approximately": ("about", "1/10", "1/5"),
    "roughly": ("about", "1/10", "1/5"), "some": ("about", "1/10", "1/5"), "an estimated": ("about", "1/10", "1/5"),
    "estimated": ("about", "1/10", "1/5"), "circa": ("about", "1/10", "1/5"),
    "more than": ("more-than", "1/2", "inf"), "over": ("more-than", "1/2", "inf"), "above": ("more-than", "1/2", "inf"),
    "greater than": ("more-than", "1/2", "inf"), "larger than": ("more-than", "1/2", "inf"), "exceeding": ("more-than", "1/2", "inf"),
    "at least": ("at-least", "1/2", "inf"), "no less than": ("at-least", "1/2", "inf"), "no fewer than": ("at-least", "1/2", "inf"),
    "not less than": ("at-least", "1/2", "inf"), "minimum": ("at-least", "1/2", "inf"), "a minimum of": ("at-least", "1/2", "inf"),
    "nearly": ("less-than", "1/10", "1/5"), "almost": ("less-than", "1/10", "1/5"), "close to": ("less-than", "1/10", "1/5"),
    "just under": ("less-than", "1/10", "1/5"), "just over": ("more-than", "1/10", "1/5"),
    "less than": ("less-than", "1/2", "inf"), "fewer than": ("less-than", "1/2", "inf"), "under": ("less-than", "1/2", "inf"),
    "below": ("less-than", "1/2", "inf"), "at most": ("at-most", "1/2", "inf"), "up to": ("at-most", "1/2", "inf"),
    "no more than": ("at-most", "1/2", "inf"), "not more than": ("at-most", "1/2", "inf"), "a maximum of": ("at-most", "1/2", "inf"),
    "as many as": ("at-most", "1/2", "inf"), "as much as": ("at-most", "1/2", "inf"), "maximum": ("at-most", "1/2", "inf"),
}  # fmt: skip
AFTER_HEDGES: dict[str, tuple[str, str, str]] = {}
CLOCK_WIDTHS = {
    "about": (15, 45),
    "more-than": (60, 180),
    "at-least": (60, 180),
    "less-than": (30, 60),
    "at-most": (60, 180),
}

# --- values: days, months, times --------------------------------------------------------------------

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
    "day": ("e", "day"), "days": ("e", "day"), "week": ("i", "week"), "weeks": ("i", "week"), "fortnight": ("i", "fortnight"),
    "fortnights": ("i", "fortnight"), "weekend": ("i", "weekend"), "weekends": ("i", "weekend"), "decade": ("i", "decade"), "decades": ("i", "decade"), "century": ("i", "century"),
    "centuries": ("i", "century"), "hour": ("j", "hour"), "hours": ("j", "hour"), "hr": ("j", "hour"), "hrs": ("j", "hour"),
    "minute": ("q", "minute"), "minutes": ("q", "minute"), "min": ("q", "minute"), "mins": ("q", "minute"),
    "seconds": ("q", "second"), "sec": ("q", "second"), "secs": ("q", "second"), "millennium": ("i", "millennium"),
    "quarters": ("i", "quarter"), "millennia": ("i", "millennium"),
}  # fmt: skip
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
JUST_NOW = ("just", "now")
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
AWAY = {"ago": -1, "hence": 1, "back": -1}
TIME_PHRASES: dict[str, tuple[str, int | None, str]] = {}
NEXT: dict[str, int] = {}
MOVING: dict[str, str] = {}
FEAST_NAMES: dict[str, str] = {}
FEAST_HEADS: tuple[tuple[str, ...], ...] = ()
AMOUNTING: frozenset[str] = frozenset()
AGED: frozenset[str] = frozenset()
COMPARED: frozenset[str] = frozenset()
ONCE = "once"
MEALS: frozenset[str] = frozenset()
WEEKENDS: set[tuple[str, str]] = set()
LASTING: dict[str, str] = {}
THROUGHOUT: frozenset[str] = frozenset()
LATER = {"later": 1, "afterwards": 1, "earlier": -1, "before": -1}
ARTICLES = frozenset({"a", "an"})
BEFORE_AGO: tuple[str, ...] = ()
FROM_NOW = (("from", "now"), ("from", "today"))
WITHIN = ("in",)
DIRECTIONS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "ago": -1,
}
LAST = ("last", "past", "previous", "next", "coming", "following")
ZONES = {
    "gmt": 0, "utc": 0, "wib": 420, "wita": 480, "wit": 540, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60, "kst": 540, "jst": 540, "et": -300, "hkt": 480, "sgt": 480, "aest": 600,
}  # fmt: skip
ZONE_PHRASES = {"western indonesia": 420, "central indonesia": 480, "eastern indonesia": 540}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
HOLIDAYS = {
    "christmas": (25, 12), "christmas day": (25, 12), "christmas eve": (24, 12), "new year's day": (1, 1), "new year's eve": (31, 12),
    "new year's": (1, 1), "boxing day": (26, 12), "valentine's day": (14, 2), "independence day": (4, 7), "halloween": (31, 10),
    "april fools' day": (1, 4), "veterans day": (11, 11), "may day": (1, 5), "new years day": (1, 1), "new years eve": (31, 12),
    "xmas": (25, 12), "st patrick's day": (17, 3), "earth day": (22, 4),
}  # fmt: skip

# --- values: money, measures ------------------------------------------------------------------------

CURRENCY_CODES = {
    "rp": "IDR", "idr": "IDR", "us$": "USD", "usd": "USD", "s$": "SGD", "sgd": "SGD", "a$": "AUD", "aud": "AUD", "hk$": "HKD",
    "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "myr": "MYR", "rm": "MYR", "cad": "CAD", "inr": "INR", "chf": "CHF",
}  # fmt: skip
CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB"}
CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "rupiah": "IDR", "rupiahs": "IDR", "euro": "EUR", "euros": "EUR", "pound": "GBP",
    "pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP", "british pounds": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rmb": "CNY", "ringgit": "MYR", "baht": "THB", "peso": "PHP", "pesos": "PHP", "won": "KRW", "rouble": "RUB",
    "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "rupee": "INR", "rupees": "INR", "riyal": "SAR", "riyals": "SAR", "dirham": "AED",
    "dirhams": "AED", "franc": "CHF", "francs": "CHF", "swiss francs": "CHF", "singapore dollars": "SGD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "hong kong dollars": "HKD", "usd": "USD", "eur": "EUR", "gbp": "GBP", "cad": "CAD", "aud": "AUD", "chf": "CHF", "sar": "SAR", "qar": "QAR", "kwd": "KWD", "inr": "INR",
    "malaysian ringgit": "MYR", "indonesian rupiah": "IDR", "saudi riyals": "SAR", "us dollar": "USD", "u.s. dollars": "USD", "american dollars": "USD", "bucks": "USD", "buck": "USD",
    "cents": "cent", "cent": "cent", "pence": "penny", "lira": "TRY", "kronor": "SEK", "krona": "SEK", "kroner": "NOK",
}  # fmt: skip
UNITS = {
    "metre": "m", "metres": "m", "meter": "m", "meters": "m", "m": "m", "kilometre": "km", "kilometres": "km", "kilometer": "km",
    "kilometers": "km", "km": "km", "centimetre": "cm", "centimetres": "cm", "centimeter": "cm", "centimeters": "cm", "cm": "cm",
    "millimetres": "mm", "millimeters": "mm", "mm": "mm", "square metres": "m2", "square meters": "m2", "square kilometres": "km2",
    "square kilometers": "km2", "square miles": "[mi_i]2", "square feet": "[sft_i]", "cubic metres": "m3", "cubic meters": "m3",
    "hectare": "har", "hectares": "har", "acre": "[acr_us]", "acres": "[acr_us]", "mile": "[mi_i]", "miles": "[mi_i]", "mi": "[mi_i]",
    "foot": "[ft_i]", "feet": "[ft_i]", "ft": "[ft_i]", "inch": "[in_i]", "inches": "[in_i]", "yard": "[yd_i]", "yards": "[yd_i]",
    "kilogram": "kg", "kilograms": "kg", "kg": "kg", "kilo": "kg", "kilos": "kg", "gram": "g", "grams": "g", "g": "g", "mg": "mg", "milligrams": "mg",
    "ton": "t", "tons": "t", "tonne": "t", "tonnes": "t", "metric tons": "t", "ounce": "[oz_av]", "ounces": "[oz_av]", "oz": "[oz_av]",
    "lb": "[lb_av]", "lbs": "[lb_av]", "litre": "L", "litres": "L", "liter": "L", "liters": "L", "ml": "mL", "gallon": "[gal_us]",
    "gallons": "[gal_us]", "barrel": "[bbl_us]", "barrels": "[bbl_us]", "km/h": "km/h", "kmh": "km/h", "kph": "km/h", "mph": "[mi_i]/h",
    "kilometres per hour": "km/h", "kilometers per hour": "km/h", "miles per hour": "[mi_i]/h", "knots": "[kn_i]",
    "degrees celsius": "Cel", "degrees fahrenheit": "[degF]", "degree": "deg", "degrees": "deg", "°c": "Cel", "°f": "[degF]",
    "watts": "W", "watt": "W", "kilowatts": "kW", "kw": "kW", "megawatts": "MW", "mw": "MW", "gigawatts": "GW", "volts": "V", "horsepower": "[HP]",
    "kb": "kBy", "mb": "MBy", "gb": "GBy", "tb": "TBy", "gigabytes": "GBy", "megabytes": "MBy", "mhz": "MHz", "ghz": "GHz", "hz": "Hz",
    "decibels": "dB", "calories": "cal", "carats": "[car_m]", "nanometers": "nm", "nm": "nm",
}  # fmt: skip
LABELS = {
    "article": "", "section": "", "no": "", "number": "", "room": "", "floor": "", "chapter": "", "page": "", "version": "", "grade": "",
    "group": "", "gate": "", "phone": "", "type": "", "series": "", "volume": "", "flight": "", "route": "", "highway": "", "rule": "",
    "ranked": "", "level": "", "zone": "", "terminal": "", "code": "", "phase": "", "stage": "", "resolution": "", "act": "", "act.": "",
}  # fmt: skip
NOT_COUNTED = ("another", "of", "by", "can", "thing", "who", "that", "is", "has", "or")
#: words before `one` that make it no number
NOT_COUNTED_BEFORE = ("no", "any", "each", "every", "the", "this", "that", "which", "some", "another")
#: words that only follow a count, so that even a capitalised word before the number is no part of it
OF_YEARS = frozenset({"of"})
CLASSIFIERS = frozenset("people times units men women children victims passengers others".split())

# --- values: the rest -------------------------------------------------------------------------------

#: words that look ahead to an event, and words that end their reach
FORECASTS = frozenset("will expected scheduled due planned set".split())
FORECAST_WALLS = frozenset(
    """, ; : " “ ” ( that which who since after until when as because from before and but not by by last originally initially""".split()
)
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
    "unit-M": "month|months", "unit-W": "week|weeks", "unit-WE": "weekend|weekends", "unit-D": "day|days", "unit-H": "hour|hours",
    "unit-TM": "minute|minutes", "unit-S": "second|seconds",
}  # fmt: skip

FUNCTION_WORDS = frozenset(
    """the of and to in a is that for it was on are with as he be at by i this had not but from or have an they which
    has were said will his she""".split()
)

# --- messages: calendar -----------------------------------------------------------------------------

MESSAGES: dict[str, str] = {
    # --- calendar ---
    "weekday-mismatch": "weekday and date do not match: {date} is a {date:weekday}, not `{weekday}`",
    "weekday-mismatch.published": "weekday and date do not match: {date} is a {date:weekday}, not `{weekday}`; the article was published {published:full} ({source:published-from})",
    "impossible-date": "no such date: `{text}`; that month has at most {last} days",
    "impossible-date.month": "no such date: `{text}`; months run from 1 to 12",
    "impossible-date.leap": "no such date: `{text}`; {year} was not a leap year",
    "impossible-date.broken": "a date that cannot be read: `{text}`",
    "impossible-time": "no such time: `{text}`",
    "reversed-range": "reversed range: `{first}` is later than `{second}`",
    "zone-mismatch": "two clock times for one moment do not match: `{first}` is {right} in the second zone ({gap} hours apart), not `{second}`",
    "zone-mismatch.nowhere": "two clock times for one moment do not match: `{first}` and `{second}` make UTC{offset}, a zone in use nowhere",
    "stale-forecast": "a plan overtaken by the time of publication: `{cue} … {text}` is {day:full}; the article was published {published:full} ({source:published-from})",
    "undated-article": "publication date unknown: {n} relative time{n:s} such as `{text}` cannot be judged; write `date:` at the head of the article or use --default-date",
    "undated-article.time-line": "publication date unknown: `{text}` has no date, {n} relative time{n:s} cannot be judged; write `date:` at the head of the article or use --default-date",
    "repair.weekday": "weekday",
    "repair.day": "day",
    "repair.month": "month",
    "repair.year": "year",
    "repair.swap": "day and month swapped",
    # --- typography ---
    "glued-names": "`{text}`: the names `{left}` and `{right}` are run together",
    "glued-words": "`{text}`: two words are run together, `{left}` and `{right}`",
    "glued-words.comma": "with a comma",
    "glued-words.blank": "with a space",
    "doubled-word": "the word `{word}` stands there twice",
    "doubled-word.once": "once only",
    "doubled-word.reduplicated": "a plural",
    "text-cut-off": "the last sentence has no full stop; the text may be cut off",
    "repeated-title": "the title stands there {n} times; the second is no part of the copy",
    "run-in-caption": "a caption or navigation runs into the next sentence ({n} places)",
    "missing-number": "`{text}`: a unit without a number",
    "typography": "typography: {kinds}",
    "typography.quotes": "quotation marks `{left}` and `{right}` are mixed",
    "typography.backticks": "` used as a quotation mark",
    "typography.breaks": "line breaks within a sentence ({n})",
    "typography.no-break": "no-break spaces ({n})",
    "typography.blanks": "double spaces ({n})",
    # --- report ---
    "severity.error": "FIX",
    "severity.warning": "CHECK",
    "severity.note": "NOTE",
    "report.problem": "PROBLEM",
    "report.same": "SAME",
    "report.maybe": "perhaps: {choices}",
    "report.or": " or ",
    "report.also": "also: {places}",
    "report.more": "and {n} more",
    "report.folded": "{message}, and {n} more in this article",
    "report.fact": "fact: {fact}; {source}, seen {seen}",
    "report.fact-unseen": "fact: {fact}; {source}",
    "report.camp": "{value}: {n} source{n:s}",
    "report.camp-facts": "{value}: {n} source{n:s} and {facts} fact{facts:s}",
    "report.undated": "publication date unknown: {n} claim{n:s} cannot be judged",
    "report.undated-help": "write `date: 2024-06-19` at the head of the article, or use `--default-date 2024-06-19`",
    "report.articles": "{n} article{n:s}",
    "report.claims": "{n} claim{n:s} understood",
    "report.judged": "{n} judged",
    "report.reconciled": "{n} agree in other words",
    "report.alone": "{n} without a counterpart",
    "report.unjudged": "{n} not judged",
    "report.problems": "{n} problem{n:s} with files",
    "report.nothing": "nothing found",
    "undated-article.many": "publication dates of {n} articles unknown, their relative times cannot be judged; "
    "write `date:` at the head of each or use --default-date",
    "no-claims.many": "not one claim was understood in {n} articles",
    "no-claims": "not one claim was understood in this article",
    "calendar.weekdays": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "calendar.unknown": "unknown",
    "published-from.front-matter": "front matter",
    "published-from.metadata": "metadata",
    "published-from.time-line": "time line",
    "published-from.dateline": "dateline",
    "published-from.default": "--default-date",
    "published-from.borrowed": "borrowed from another article",
    "published-from.unknown": "unknown",
    "reason.no-publication-date": "without a publication date",
    "reason.open-argument": "with a part left open",
    "reason.office-holder-unknown": "with an office whose holder is unknown",
    "reason.no-fact": "without the fact that is needed",
    "reason.no-value": "without a value",
    "reason.impossible": "with an impossible value",
    "reason.unresolved": "with a value left open",
    "reason.planned": "planned",
    "reason.denied": "denied",
    "reason.asked": "asked",
    "reason.alleged": "alleged",
    "reason.supposed": "supposed",
    "reason.negated": "negated",
    # --- explain ---
    "explain.finding": "finding {id}: {check}",
    "explain.claim": "claim {id}",
    "explain.reconciled": "reconciled {id}",
    "explain.published": "published: {day:full} ({source:published-from})",
    "explain.unpublished": "published: unknown",
    "explain.sentence": "sentence: {text}",
    "explain.pattern": "pattern: {pattern} ({place})",
    "explain.argument": "{name} = {value}",
    "explain.origin.pattern": "from the pattern",
    "explain.origin.sentence": "from the same sentence",
    "explain.origin.earlier": "from an earlier mention",
    "explain.origin.subject": "the subject of the article",
    "explain.origin.rule": "set by the rule",
    "explain.candidates": "candidates: {names}",
    "explain.width": "{bound}: likely off by {likely} of the number, at most by {possible}",
    "explain.bound.about": "about",
    "explain.bound.at-least": "at least",
    "explain.bound.more-than": "more than",
    "explain.bound.at-most": "at most",
    "explain.bound.less-than": "less than",
    "explain.value": "value: {value}",
    "explain.likely": "likely: {set}",
    "explain.possible": "possible: {set}",
    "explain.arithmetic": "arithmetic: {text}",
    "explain.holder": "according to: {holder}",
    "explain.modality": "manner: {modality}",
    "explain.as-of": "as of: {from} to {to}",
    "explain.step": "step: {text}",
    "explain.unjudged": "not judged: {reason:reason}",
    "explain.group": "group: {group}",
    "explain.judgement": "judgement: {text}",
    "explain.disjoint": "no state of affairs holds them all",
    "explain.doubtful": "all can still be true, but not in their usual sense",
    "explain.agree": "some state of affairs holds them all",
    "explain.valid": "valid: {from} to {to}",
    "explain.nothing": "no finding, claim or group matches `{query}`",
    "explain.several": "{n} match `{query}`",
    "explain.local-time": "local time",
    "explain.compared": "compared with: {text}",
    "explain.published-at": "published: {day:full} at {time} ({source:published-from})",
    "explain.empty": "nothing",
    "kind.date": "date",
    "kind.time": "time",
    "kind.duration": "duration",
    "kind.set": "recurring",
    "kind.count": "count",
    "kind.ordinal": "ordinal",
    "kind.money": "money",
    "kind.percent": "per cent",
    "kind.quantity": "quantity",
    "kind.age": "age",
    "kind.name": "name",
    "kind.role": "role",
    "kind.affiliation": "affiliation",
    "kind.quote": "quotation",
    "kind.statement": "statement",
    "modality.asserted": "asserted",
    "modality.denied": "denied",
    "modality.planned": "planned",
    "modality.asked": "asked",
    "modality.alleged": "alleged",
    "modality.supposed": "supposed",
    "verdict.REFUTED": "refuted",
    "verdict.CONFLICTING": "conflicting",
    "verdict.DOUBTFUL": "doubtful",
    "verdict.NOTED": "noted",
}

# --- contradictions and drift -----------------------------------------------------------------------

#: words that a pattern steps over, words that no gap of a pattern crosses, and those that stand for a person
FILLERS = frozenset("the a an mr mrs ms that has had have also".split())
#: words before the outlet that a report is taken from
OUTLET_CUES = frozenset("cited citing reported quoted by via from".split())
NEGATIONS = frozenset("not no never without cancelled n't".split())
PRONOUNS = frozenset("he she".split())
#: what stands between two parties, and verbs of one party to another with what leads to the second
JOINERS = frozenset("and with & against versus vs".split())
OPPOSERS = frozenset(
    "supplies supplied sends sent gives gave sells sold provides provided helps helped supports supported fights fought "
    "attacks attacked invades invaded threatens threatened accuses accused blames blamed met meets faces faced".split()
)
TOWARDS = frozenset("to for against with".split())
LEADERS = frozenset("leader president king queen sultan chancellor emperor ruler".split())
INSIDE = frozenset(("in",))
PLACE_PREPOSITIONS = frozenset("in at to from".split())
#: words that carry no content of their own beside a value
LIGHT_WORDS = frozenset(
    """a an the is are was were be been being has have had there of in on at by to for from with and or but that which who it its he
    she they them this these those as than more less about around only just also still already over under up into out after before
    since until during between while when will would can could may some any all each per said says told""".split()
)
#: words that only classify what is counted
COUNTERS = frozenset("units pieces of in other more".split())
#: words behind a number that make it a part of something
PARTITIVES = frozenset({"of"})
#: words before a value that make it a bound of something → class
VALUE_LINKS = {
    "since": "from",
    "from": "from",
    "until": "until",
    "till": "until",
    "to": "until",
    "before": "before",
    "after": "after",
}
#: what stands between the ends of a range
RANGE_LINKS = frozenset({"-", "–", "—", "to", "until"})
#: what stands between two days that belong together
AND_LINKS = frozenset({"and"})
#: words that speak of another occasion, or of each of several
OCCASIONS = frozenset("again once also other another next each every per besides".split())
#: words that bound a value they need not stand beside
BOUNDS = {"least": "at-least", "minimum": "at-least", "most": "at-most", "maximum": "at-most"}
#: stems that say the opposite of each other
OPPOSITES = (
    "rise rose increase grew up | fall fell decrease drop down", "win won | lose lost", "open | close", "more | fewer less", "profit | loss",
    "surplus | deficit", "import | export", "accept support | reject oppose", "north | south", "east | west", "first | last",
)  # fmt: skip
#: words that deny what they stand before
DENIALS = frozenset("not never failed n't neither nor".split())
#: words behind these that take the denial back
NO_DENIALS = frozenset("only just merely".split())
#: words that suppose what they stand before
HYPOTHESES = frozenset("if unless whether target targets".split())
#: words that say the same beside a value, one group a line
SYNONYMS = (
    "die dead death killed fatalities",
    "hurt injured wounded",
    "people residents inhabitants population",
    "held staged hosted",
    "released launched published issued",
    "built founded established",
)
#: words that bend what they stand before: word → (family, class); see verify/checks/drift.py
OPERATORS: dict[str, tuple[str, str]] = {
    "known": ("certainty", "known"),
    "proven": ("certainty", "known"),
    "believed": ("certainty", "supposed"),
    "thought": ("certainty", "supposed"),
    "suspected": ("certainty", "supposed"),
    "reportedly": ("certainty", "supposed"),
    "allegedly": ("certainty", "accused"),
    "accused": ("certainty", "accused"),
    "has": ("aspect", "done"),
    "have": ("aspect", "done"),
    "had": ("aspect", "done"),
    "is": ("aspect", "going on"),
    "are": ("aspect", "going on"),
    "will": ("aspect", "to come"),
    "must": ("aspect", "needed"),
    "should": ("aspect", "needed"),
    "both": ("extent", "both"),
    "either": ("extent", "one of them"),
    "all": ("extent", "all"),
    "some": ("extent", "some"),
}
#: words that say a day or hour is that of another place: its date may differ by one
LOCAL_WORDS = frozenset("local".split())
#: words between an operator and the word it bends
LINKING_WORDS = frozenset("that to of the a an been be to mr mrs ms".split())
MESSAGES |= {
    "contradiction": "{predicate}: `{value}` and `{other}` cannot both be true",
    "contradiction-doubtful": "{predicate}: `{value}` hardly goes with `{other}`",
    "contradicts-fact": "{predicate}: `{value}` disagrees with the fact `{other}`",
    "contradicts-fact-disputed": "{predicate}: `{value}` agrees with one fact and disagrees with another, `{other}`",
    "contradicts-fact-doubtful": "{predicate}: `{value}` hardly goes with the fact `{other}`",
    "broken-rule": "{values} break the rule `{check}`",
    "broken-rule-said": "{message}",
    "claim-drift": "the same sentence with another meaning: `{value}` and `{other}`",
    "value-drift": "the same sentence says `{value}` and `{other}`",
    "opposite-claim": "one sentence denies the other: `{value}` and `{other}`",
    "name-drift": "the same sentence names different people: `{value}` and `{other}`",
    "same-source": "these two articles carry one report ({n} sentences alike): one witness, not two",
    "same-source-named": "these two articles carry one report of `{outlet}` ({n} sentences alike): one witness, not two",
    "lost-attribution": "nobody says this sentence; the other article has `{cue}`",
    "supposed-as-known": "{predicate}: `{value}` is stated as known; the other article has `{other}` as {modality:modality}",
    "lists-differ": "{predicate}: the articles name different ones ({values}); both may be true",
    "eve-of-day": "`{value}` is the night before that day; the night of it is `{turned}`",
    "lost-quotes": "{value} is a quotation in one article and the other one's own words",
}

# --- reading: sentences and zones -------------------------------------------------------------------

#: Common words that no other language here has: where one stands, no more need be asked.
TELLTALES = "was were has have that said"
#: Words after which a stop ends no sentence: titles, ranks, addresses, forms of business.
ABBREVIATIONS = """mr mrs ms dr prof st mt sen rep gov gen lt col capt maj sgt adm cmdr rev hon pres supt insp messrs jr sr vs etc
    e.g i.e cf viz approx dept est fig no nos vol ft u.s u.k a.m p.m inc ltd co corp"""
#: Words beside a stop that ends no sentence if a small letter follows: abbreviations, parts of addresses.
OPEN_ABBREVIATIONS = "etc inc ltd corp jr sr vs approx dept com co net org www uk"
#: Words after which a stop ends no sentence if a number follows.
NUMBER_ABBREVIATIONS = "no nos p pp vol ch sec art jan feb mar apr jun jul aug sep sept oct nov dec"
#: Words before a single capital letter that is a mark and no initial: `vitamin C.`, `Group B.`
LETTERED = "vitamin group class block type series zone gate hepatitis plan option grade letter"
#: Words that no heading ends with, and that headings leave without a capital.
SMALL_WORDS = """a an the of in on at to by for from with without and or but nor as than that which who whose this these those it
    its he she they we you i his her their our is are was were be been has have had will would can could may might must not
    no so if when while after before since until because about over under into through between against during"""
#: Function words that begin a sentence but hardly ever a name: a capital on one in mid-sentence is a restart.
RESTARTS = "The He She They It This These Those There But However When After Before While Since Although Meanwhile"
#: Titles that stand before a name and may begin a clause.
CLAUSE_TITLES = "Mr Mrs Ms"
#: The shape of a verb, and particles that stand before one.
VERB = r"is|are|was|were|has|have|had|will|would|could|may|might|says|said|did|does|[a-z]{3,}ed"
#: Words behind a noun that make it known: a capital on the noun before them is a restart, not a name.
POINTERS = ""
#: Words before the title of a work.
WORKS = "film movie song novel book album show programme program series play called titled entitled"
#: Prepositions of place.
PLACES = "at in on near outside inside through across"
#: Words that put a clause below another: what stands behind one is no sentence of its own.
SUBORDINATE = "that which who when while because if so after before since although as said says where whom"
#: First words of lines that are the page's and not the article's.
NAVIGATION = """Read more|Read also|Also read|See also|Watch|Related|Related articles|Advertisement|Advertisements|Share|Share this
    |Sign up|Subscribe|Continue reading|Scroll to continue with content|Scroll to continue|Our Standards|Skip to content|Home|Tags|Topics|Follow us|Newsletter|Comments"""
#: Words before the name of who wrote, edited or photographed.
BYLINE = "By|Reporting by|Editing by|Written by|Edited by|Additional reporting by|Compiled by|Reporter|Editor"
#: Words before the credit of a picture.
CREDIT = "Photo|Photo by|Image|Picture|Credit|Image credit|File photo|Courtesy|Illustration"
#: `27 minutes ago`: units and what follows them; it gives no date.
AGO = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago"
#: Words before the time of publication.
PUBLISHED = "Published on|Published|Updated on|Updated|Posted|Last updated|First published|on|at"
#: Measures that go with an adverb of size; without a number between, the number is missing: `about metres high`.
SIZES = "about around nearly almost roughly approximately"
MEASURES = """metres meters kilometres kilometers km centimetres centimeters cm miles feet inches kilograms kilogrammes kg grams tonnes
    tons litres liters hectares acres degrees percent per-cent dollars euros pounds"""
#: Words that are written twice with a blank in good copy.
DOUBLED = "had that very"
#: What stands between the halves of a reduplicated word, where the language forms words so.
REDUPLICATION = ""

# --- names, roles, speech ---------------------------------------------------------------------------

#: The shape of a verb in small letters, for words that no table holds.
VERB_SHAPE = ""
#: Words of that shape that are none.
NO_VERBS: frozenset[str] = frozenset()
#: Word types for names and speech (see verify/extract/speaker_types.py): type → words.
SPEECH_TYPES: dict[str, str] = {
    "f": """the a an this these those its there here then when while after before since until during but and or if
        because although though however meanwhile also even still only just both all some many most few several one
        two three four five six seven eight nine ten another other such what which whose where why how not no yes
        our my your his her their i we you was were is are be been being has have had do does did will would can
        could may might must shall should so as than too very more less least last next first second third once now
        today yesterday tomorrow earlier later ago again never always often perhaps instead despite amid through
        without within around up down out off so-called each every any""",
    "R": """president premier chancellor king queen prince princess sultan pope vice deputy assistant chairman
        chairwoman chairperson chair chief head director manager secretary minister spokesman spokeswoman
        spokesperson officer governor mayor senator congressman congresswoman representative ambassador envoy
        commissioner commander justice judge prosecutor attorney lawyer solicitor barrister professor lecturer dean
        analyst economist expert researcher fellow scientist historian author writer editor reporter correspondent
        founder co-founder owner partner ceo cfo coo executive coach captain striker midfielder defender goalkeeper
        player actor actress singer leader member activist advocate adviser advisor aide lawmaker coordinator
        treasurer superintendent sheriff detective constable resident farmer student teacher nurse doctor physician
        surgeon epidemiologist pilot consultant strategist engineer architect businessman businesswoman entrepreneur
        banker trader former acting interim ex-president ex-minister""",
    "T": """dr prof gen lt col maj sgt capt cpl adm rev hon gov sen rep general lieutenant colonel major sergeant
        captain admiral brigadier marshal inspector reverend father sister brother dame""",
    "t": "mr mrs ms miss sir lord lady",
    "O": """university institute college school academy ministry department office agency bureau commission committee
        council board bank party union association federation organization organisation foundation center centre
        corporation company group court police army navy parliament congress senate house""",
    "J": "street road avenue airport stadium hotel port harbour harbor station square park mount lake river island",
    "W": """prime foreign interior defence defense finance energy health education trade justice agriculture transport
        labor labour environment security affairs state national international general senior junior executive
        managing financial operating technology information public relations press""",
    "L": """indonesia jakarta america american u.s us uk britain british england london washington new york california
        texas florida north south east west northern southern eastern western central korea korean russia russian
        moscow china chinese beijing japan japanese tokyo india indian germany german berlin france french paris
        italy italian spain spanish ukraine ukrainian kyiv iran iranian iraq iraqi israel israeli palestinian gaza
        europe european asia asian africa african australia australian canada canadian mexico brazil singapore
        malaysia vietnam hanoi seoul pyongyang thailand philippines""",
    "G": """john james michael david robert william richard thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob
        gary nicholas eric jonathan stephen larry scott frank mary patricia jennifer linda elizabeth barbara susan
        jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa
        deborah rachel vladimir xi barack hillary joe bill tony peter alexander sergei sergey anna maria jose luis
        carlos juan ali mohammed muhammad ahmed ibrahim""",
    "n": "bin bint van von der den de da dos del della di la le el al ter ibn",
    "m": "according",
    "q": "quoted cited quoting citing",
    "p": "he she they it",
    "b": "that",
    "l": "at in to into",
    "h": "of from",
    "i": "for on",
    "k": "with by against about under over among between behind",
    "e": "and or",
    "x": "who which",
    "z": """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december gmt""",
}

#: What a word makes of the clause behind it: a modality, `not`, or `stop` where another clause begins.
MOODS: dict[str, str] = {
    "asserted": "known indeed actually",
    "denied": "denied denies deny denying denial refuted rejected",
    "planned": "will would plans planned plan intends intend going scheduled set aims vowed promised due shall",
    "asked": "whether asked asks wonders asking",
    "alleged": "alleged allegedly alleges accused accuses accusing suspected charged claims claimed purportedly",
    "supposed": """expected reportedly believed thought likely may might could possibly perhaps if should estimated
        probably rumoured rumored presumably supposedly""",
    "not": "not never no without didn't doesn't don't won't hasn't haven't hadn't isn't wasn't weren't aren't cannot can't failed",
    "stop": '; : " “ ” which who but while although though because so however after before when',
}

# --- messages: names and quotations -----------------------------------------------------------------

MESSAGES |= {
    "misspelt-name": "`{name}` is spelt `{other}` elsewhere ({n} times)",
    "misspelt-name-declared": "`{name}` is a letter or two away from a name on record, `{other}`",
    "spelling-variant": "one name is spelt in two ways: `{name}` and `{other}`",
    "wrong-office": "`{title}` does not fit {person}: on record {person} is `{office}`",
    "wrong-office-unknown": "`{title}` does not fit {person}: on record the office is held by `{holder}`",
    "outdated-title": "`{title}` is a former office of {person}; on record it is now `{office}`",
    "outdated-title-unknown": "`{title}` is a former office of {person}; on record it is now held by `{holder}`",
    "mismatched-gloss": "`{other}` in brackets is no other name of `{one}`",
    "unknown-referent": "nobody of `{country}` was named that this could mean; named before is `{person}` ({known})",
    "same-on-both-sides": "`{other}` on both sides: one party faces itself",
    "wrong-country": "`{place}` is put in `{country}`; on record it lies in `{known}`",
    "title-drift": "the same sentence gives different titles: `{value}` and `{other}`",
    "two-titles-within": "{person} is called `{title}` and `{other}`; on record `{part}` is part of `{whole}`",
    "two-titles": "{person} is called `{title}` and `{other}`",
    "unpaired-quote": "closing quotation mark without an opening one: it is not clear who says `{words}`",
    "unpaired-quote-open": "opening quotation mark without a closing one: it is not clear how far the quotation `{words}` goes",
    "two-speakers": "the quotation `{words}` is given to `{speaker}` and to `{other}`",
    "misquote": "the words of {speaker} differ: `{words}` and `{other}`",
    "misquote-party": "the words of {speaker} speak of different parties: `{words}` and `{other}`",
    "misquote-synonym": "the words of {speaker} in other words: `{words}` and `{other}`",
    "misquote-number": "the words of {speaker} hold different numbers: `{words}` and `{other}`",
    "misquote-name": "the words of {speaker} hold different names: `{words}` and `{other}`",
    "misquote-negation": "the words of {speaker} are negated in one article only: `{words}` and `{other}`",
}

# --- quotations: wordings ---------------------------------------------------------------------------

#: Words of the same meaning: word → the first one of its group.
QUOTED_ALIKE: dict[str, str] = {
    word: group.split()[0]
    for group in """big large huge|start begin|begins starts|began started|finish complete|finished completed|help assist|helped assisted|quick
    fast rapid|important crucial vital|difficult hard tough|only just merely|increase raise boost|increased raised boosted|rise
    grow|rose grew|fall drop decline|fell dropped declined|build construct|built constructed|people citizens residents|now
    currently|also too|need require|must shall|think believe|show demonstrate|ask request|child kid|children kids|smart clever
    |happy glad pleased|sad unhappy|wrong mistaken|right correct|job work|talks negotiations|deal agreement accord|buy purchase""".split(
        "|"
    )
    for word in group.split()
}
#: Pronouns → the party that they speak of.
PARTIES: dict[str, str] = {"i": "we", "we": "we", "us": "we", "our": "we", "they": "they", "them": "they", "their": "they", "he": "they", "she": "they", "you": "you", "your": "you"}  # fmt: skip

# --- names: short titles ----------------------------------------------------------------------------

#: Titles that stand for others: the long form is what two articles are compared by.
SHORT_TITLES: dict[str, str] = {
    "pm": "prime minister", "ceo": "chief executive officer", "cfo": "chief financial officer", "gov": "governor",
    "sen": "senator", "rep": "representative", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "us": "american", "chairman": "chair", "chairwoman": "chair", "adviser": "advisor", "uk": "british",
    "boss": "chief executive officer",
}  # fmt: skip

#: Words that make an office with `General`, which is a rank elsewhere.
GENERALS = frozenset("secretary director attorney inspector consul solicitor surgeon governor".split())
#: Small words before a verb, with which a clause goes on.
AUXILIARIES = frozenset("will would can could may might must should is are was were has have had".split())
#: The prefix of a passive verb, whose agent stands behind it.
PASSIVE = "\0"
#: Passive verbs behind which the one who said or felt it is named.
SAID_BY = frozenset("""""".split())
#: Words before a name that make somebody else of the family of it.
KIN = frozenset("wife husband son daughter father mother brother sister widow".split())
#: Titles of two words that mean another one.
TITLE_SYNONYMS: dict[str, str] = {"head of state": "president", "head of government": "prime minister"}

#: Words beside a title: the person held it, will hold it, stands in for it, or holds `other` office.
TITLE_WORDS: dict[str, str] = {
    "former": "former ex ex-",
    "future": "elect candidate designate incoming",
    "acting": "acting interim caretaker",
    "other": "vice deputy assistant wife husband son daughter aide",
}
#: Reported speech with the speaker as a noun phrase beside the verb (see verify/extract/reported.py): the verbs by what
#: follows them, and the words that its phrases begin and end with.
REPORTED: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "say": """said say says told tell tells added adds stated states announced announces announce noted notes argued argues
            argue explained explains insisted insists claimed claims claim warned warns warn acknowledged
            acknowledges admitted admits believes believe believed thinks think thought alleges allege alleged reports wrote writes
            tweeted tweets posted recalled recalls concluded concludes concede conceded concedes confirmed confirms predicted
            predicts predict estimates estimate estimated maintained maintains stressed stresses emphasized emphasised complained
            complains complain testified joked quipped remarked observed revealed reveals disclosed contends contend contended
            asserted asserts assert vowed promised pledged replied responded hopes hoped fears feared cautioned cautions reiterated
            suggested suggests countered wondered mentioned boasted lamented advised informed assured reminded commented""",
        "quote": """whispered shouted cried yelled asked asks answered continued continues began joked laughed sighed exclaimed mused
            muttered offered put called calls describes described read reads termed dubbed labelled labeled branded
            characterized characterised hailed quoted cited praised urged""",
        "that": """declared declares doubt doubts doubted worry worries worried suspect found finds show shows showed shown indicated indicates indicate reported ruled rules expects expect expected
            suspects suspect discovered determined learned agreed agrees agree feels felt knows knew understands recommended
            recommends proposed proposes decided implied implies hinted signaled signalled demonstrated argues""",
        "act": """accused accuses accuse blamed blames blame denied denies deny criticized criticised criticizes condemned condemns
            denounced threatened threatens demanded demands demand declined refused disputed
            promised vowed pledged urged urges urge warned called described describes calls""",
        "participle": """saying adding noting arguing warning insisting claiming explaining stating telling calling stressing alleging suggesting accusing
            blaming""",
        "told": "told tell tells informed assured reminded advised warned",
        "objects": "reporters lawmakers journalists supporters investors police me us them him her you broadcasters officials parliament",
        "determiners": """the a an this that these those his her their its our my your one two three four five six seven eight nine
            ten some several many most other another no""",
        "definite": "the this that",
        "links": """but while as because if when although though since after before where whether than so that whereas unless until
            however meanwhile then""",
        "adverbs": """has have had also later then did does do not didn't doesn't don't hasn't haven't never once still again often
            previously repeatedly earlier even would will could might may must should was were is are be been being himself herself
            himself have just has now always ever already first""",
        "passive": "was were is are be been being",
        "infinitive": "to",
        "fronted": """when asked if while after before as because since although though once until during despite like amid later
            earlier yesterday meanwhile however still speaking""",
        "tails": "late early shortly yesterday today tonight recently earlier later afterwards monday tuesday wednesday thursday friday saturday sunday",
        "media": """statement interview news conference briefing speech report letter email e-mail telephone phone twitter facebook
            television radio court release monday tuesday wednesday thursday friday saturday sunday website filing testimony hearing
            memo tweet post article editorial""",
        "documents": """report study survey data poll review investigation inquiry documents records figures research results audit
            findings analysis statistics letter indictment filing complaint lawsuit statement research letter email paper""",
        "nouns": """one some many others most several few both all officials police critics analysts prosecutors authorities experts
            residents witnesses scientists researchers investigators rebels activists supporters opponents lawmakers doctors
            economists traders investors lawyers relatives neighbors neighbours aides diplomats sources observers organizers
            organisers farmers detectives firefighters protesters campaigners executives historians engineers doctors
            republicans democrats conservatives liberals americans people survivors villagers locals insiders regulators leaders
            ministers teachers students workers users voters democrat republican firefighters rescuers""",
        "joins": "and or",
        "relatives": "who which whose where",
        "ourselves": "i we you there here",
        "hoping": "expect expects expected hopes hoped",
        "no speaker": "to so as nothing something anything when if because more much little very",
    }.items()
}
#: Given names and titles that tell whom `he` and `she` may mean.
GENDERS: dict[str, frozenset[str]] = {
    "he": frozenset(
        """mr sir lord king prince pope father brother spokesman chairman congressman businessman actor john james michael david
        robert william richard thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth
        kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry scott frank
        vladimir xi barack joe bill tony peter alexander sergei sergey jose luis carlos juan ali mohammed muhammad ahmed ibrahim
        ted marco bernie mike jim tim tom chris steve jeff greg ben sam dan matt adam henry jack martin philip simon""".split()
    ),
    "she": frozenset(
        """mrs ms miss lady queen princess sister spokeswoman chairwoman congresswoman businesswoman actress mary patricia jennifer
        linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol
        amanda melissa deborah rachel hillary anna maria wendy kate katie laura julia julie helen amy rebecca diane angela
        christine catherine kathleen theresa alice jane anne marie ellen ivanka melania claire victoria emma sophie""".split()
    ),
}
#: Every verb of these is one word type.
SPEECH_TYPES["s"] = " ".join(
    sorted(frozenset().union(*(REPORTED[k] for k in ("say", "quote", "that", "act", "participle"))))
)
#: How a word of saying that a rule file adds is used, by its beginning: behind its speaker (`s`) or before him (`c`).
CUE_TYPES: tuple[tuple[str, str], ...] = (("", "s"),)
#: Pronouns that stand for several people, so for nobody that could be told.
PLURAL_PRONOUNS = frozenset(["they"])
#: Words before a verb of saying that make it no statement: `to say …`
PURPOSE = frozenset(["to"])
#: Words before a second reference: `Mr Berg`.
HONORIFICS = frozenset(["mr", "mrs", "ms", "miss", "sir", "lord", "lady"])

# --- messages: the report for a browser -------------------------------------------------------------

MESSAGES |= {
    "html.title": "verify: report",
    "html.skip": "to the findings",
    "html.filters": "Filters",
    "html.severity": "weight",
    "html.check": "check",
    "html.story": "story",
    "html.all": "all",
    "html.shown": "shown",
    "html.findings": "Findings",
    "html.problems": "Files that cannot be used",
    "html.matrix": "Claims side by side",
    "html.matrix-help": "A row a claim, a column an article; ≠ differs, = agrees, – says nothing of it.",
    "html.claim": "claim",
    "html.facts": "facts",
    "html.differ": "differs",
    "html.agree": "agrees",
    "html.silent": "says nothing",
    "html.alone": "told once",
    "html.show-alone": "show also claims that one article alone makes",
    "html.timeline": "Timeline",
    "html.timeline-help": "Every dated claim as the days that it allows: the thick bar is what a reader takes it to mean, the thin one every honest reading. Long gaps are drawn short.",
    "html.days": "{n} day{n:s}",
    "html.open": "open",
    "html.articles": "Articles",
    "html.published": "published",
    "html.unpublished": "publication date unknown",
    "html.goto-finding": "finding {id}: {message}",
    "html.sides": "Both sides",
    "html.said": "what is said",
    "html.when": "days",
}

# --- messages: what is set aside --------------------------------------------------------------------

MESSAGES |= {
    "aside.ignore": "{n} ignored",
    "aside.fixme": "{n} known",
    "aside.baseline": "{n} in the baseline",
    "aside.untouched": "{n} in what was not touched",
    "unused-suppression": "`{word}[{checks}]` sets nothing aside; take it out",
    "expired-suppression": "`{word}[{checks}]` has ended ({until})",
    "misspelt-suppression.check": "no check has this name: {about}",
    "misspelt-suppression.form": "this is no suppression: {about}; write `ignore[check] reason`",
    "misspelt-suppression.word": "this word is not known: {about}; write `ignore` or `fixme`",
    "misspelt-suppression.date": "this is no day: {about}; write `until=2026-12-31`",
    "misspelt-suppression.words": "the article does not have these words: {about}",
    "misspelt-suppression.no-check": "{about} names no check; write `ignore[check] reason`",
    "misspelt-suppression.no-reason": "{about} gives no reason; write it behind the brackets",
}

# --- arithmetic -------------------------------------------------------------------------------------

#: Words that a phrase of `SUMS` names in braces.
SUM_WORDS: dict[str, str] = {
    "up": """rose|rises|rise|increased|increase|grew|growth|jumped|climbed|gained|soared|surged|up|higher|raised|expanded
        |more""",
    "down": """fell|falls|fall|dropped|drop|decreased|decrease|declined|decline|shrank|slumped|down|lower|cut|lost|less
        |fewer""",
    "either": "changed|moved",
    "by": r"(?: (?:by|to|of|some|a|an|nearly))*",
    "to": "to",
    "links": r"(?: (?:,|and|or|a|an|which|in|last|this|that|year|the|<[yo]\d+>))*",
    "noun": r"(?: (?!while|but|and |with|from )[^ <,;.()]+){0,3}",
    "than": "from|than|compared with|compared to|over|against",
    "times": "times",
    "total": "(?:total|in total|totalling|totaling|altogether|for a total of|all told)",
}
#: What the figures of a sentence have to do with each other; see the Indonesian table.
SUMS: dict[str, tuple[str, ...]] = {
    "percent-change": (
        "{change}{by} {p:p} …to {b:mcqp} …from …{a:mcqp}",
        "{change}{by} {p:p} …from …{a:mcqp} …{to} {b:mcqp}",
        "from …{a:mcqp} …{to} {b:mcqp} …(?:{change}{by}|or{by}|, an?|[(]) {p:p}(?! of)",
        "{b:mcqp}{noun}{links} {change}{by} {p:p}{links} (?:{than}) (?:(?:[^ <;,]+|<[yot]\\d+>) ){0,6}{a:mcqp}",
        "{a:mcqp}{links} {change}{by} {p:p}{links} {to} {b:mcqp}",
    ),
    "difference": (
        "{change} by {d:mcqp} …from …{a:mcqp} …{to} {b:mcqp}",
        "from …{a:mcqp} …{to} {b:mcqp} …(?:{change} by|a difference of) {d:mcqp}",
    ),
    "direction": ("{change} …from …{a:mcqp} …{to} {b:mcqp}",),
    "ratio": ("{b:mcqp}{noun}{links} {k:c} {times} (?:as \\w+ as|the|more than|higher than) …{a:mcqp}",),
    "product": (
        "{n:cd} …{u:mcq} (?:each|apiece) …{total}{by} …{t:mcq}",
        "{t:mcq} (?:for|to) {n:c} …{u:mcq} (?:each|apiece)",
    ),
    "average": ("{t:mcq} …(?:for|to|among|over|in) {n:cd} …average of {u:mcq} (?:per|each|a)",),
    "share": (
        "{x:mcq} …(?:or|[(]){by} {p:p} [)]? ?of …{w:mcq}",
        "{p:p} …(?:or|[(]){by} {x:mcq} [)]? ?of …{w:mcq}",
        "{x:mcq} of …{w:mcq} …(?:or|[(]){by} {p:p}(?! of)",
    ),
    "since": (
        "{y:y} (?:or|[(]|,) (?:about |some )*{n:y}",
        "{n:y} (?:,|[(]|or|in)(?: in)? {y:y}",
        "for {n:d} ,? ?since {y:y}",
    ),
    "anniversary": (
        "{n:o} (?:anniversary|birthday) …(?:founded|established|born|set up|opened)(?: [a-z]+){0,3} {y:y}",
    ),
    "born": (
        "(?<!at )(?<!aged ){g:ad} [),]? ?(?:[^ <]+ ){0,3}born (?:[^ <]+ ){0,6}{y:y}",
        "born (?:[^ <]+ ){0,6}{y:y} [(,] ?(?:now )?{g:ad}",
    ),
    "length": (
        "{n:d} (?:in a row )?[(,] ?(?:from )?{a:yt} (?:-|–|to|until) {b:yt}",
        "(?:for )?{n:d} (?:from|between) {a:yt} (?:-|–|to|until|and) {b:yt}",
        "from {a:yt} (?:-|–|to|until) {b:yt} (?:,|[(]|or|, or) (?:for |a total of |about )*{n:d}",
    ),
    "journey": (
        "(?:departed|departs|left|leaves|took off|takes off) (?:(?!arriv|land|next)[^ <;]+ ){0,6}{a:t} "
        "(?:(?!next|day)[^ <;]+ ){0,6}(?:arrived|arrives|arriving|landed|lands|landing) (?:(?!next|day)[^ <;]+ ){0,6}{b:t}"
        "(?! (?:the|next))",
    ),
    "rest": ("{p:p} [^<]* (?:remaining|rest) …{r:p}",),
}
#: One of these words stands in a sentence that such a phrase may be in.
SUM_CUES: dict[str, tuple[str, ...]] = {
    "percent-change": (" from ", " to ", " than ", " compared"), "difference": (" from ",), "direction": (" from ",),
    "ratio": (" times",), "product": (" each", " apiece"), "average": (" average",), "share": (" of ",),
    "rest": (" remaining", " rest"), "since": ("> (", "> ,", "> or", "since", "> in"), "anniversary": ("anniversary", "birthday"),
    "born": ("born",), "length": (" - ", "–", " to ", "until", "between"),
    "journey": ("depart", "left", "leaves", "took off", "takes off"),
}  # fmt: skip
#: Words before the parts of a whole, all of them; words between the items of a list; lists that are not complete.
PARTS_ALL = "consisting of|comprising|made up of|consists of|namely|as follows"
LIST_JOINTS = ", and|,|and|plus"
LIST_OPENERS = "namely|:"
EACH = "each|every|per|apiece"
LIST_PARTIAL = "including|among them|such as|for example"
#: Words between a figure and its conversion.
SAME_AMOUNT = r"\(|or|about|around|roughly|equivalent|to|some|nearly|more|than|=|/|,|equal"
#: What must stand twice in an article, and a sentence that says of somebody or something that it is the most of its kind in a place.
MOST = (r" the [a-z]+est [a-z]+ [a-z]* ?in ", r" the first [a-z]+ [a-z]* ?in ")
SUPERLATIVE = (
    r"(?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}) (?:is|was) the (?P<most>[a-z]{3,}est|first) (?P<what>[a-z]+(?: [a-z]+)?) "
    r"in (?:the )?(?P<where>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|world)"
)

MESSAGES |= {
    "percent-change": "the change from `{fa}` to `{fb}` is {right}, not `{fp}`",
    "points-as-percent": "from `{fa}` to `{fb}` is `{fp}` in percentage points; the change itself is {right}",
    "wrong-difference": "the difference of `{fa}` and `{fb}` is {right}, not `{fd}`",
    "wrong-direction": "`{word}` from `{fa}` to `{fb}`: it goes the other way",
    "wrong-multiple": "`{fb}` is {right} times `{fa}`, not `{fk}` times",
    "wrong-product": "`{fn}` times `{fu}` is {right}, not `{ft}`",
    "wrong-average": "`{ft}` for `{fn}` is {right} on average, not `{fu}`",
    "wrong-share": "`{fx}` of `{fw}` is {right}, not `{fp}`",
    "parts-and-whole": "the {n} parts add up to {sum}, not `{ft}`",
    "parts-and-whole.rest": "with the rest (`{ft}`) the {n} parts make {sum} per cent, not 100",
    "list-count": "`{text}` are announced, {n} are named",
    "unit-conversion": "`{first}` is {right}, not `{second}`",
    "currency-conversion": "`{first}` and `{second}` make 1 {unit} = {rate} {into}; on record it is {low}–{high}",
    "since-year": "`{told}` does not fit `{year}`: up to the publication it is {right} years",
    "anniversary": "`{told}` does not fit `{year}`: {right} years lie between",
    "length-of-time": "`{told}` does not fit `{from}` to `{year}`: that is {right}",
    "age-mismatch": "the age `{told}` does not fit a birth in `{year}`: it would be {right}",
    "age-mismatch.person": "{person} is `{told}` and `{other}` in one article",
    "headline-number": "`{first}` in the headline or caption, `{second}` in the copy",
    "magnitude-slip": "`{first}` and `{second}`: the same digits a thousand times apart",
    "wrong-day": "`{text}` with the date `{date}`: it would be {day}; the article was published on {published:full} ({source:published-from})",
    "arrival-before-departure": "arrival at `{second}` before departure at `{first}`",
    "two-firsts": "`{what}` is said of `{first}` and of `{second}`",
    "repair.figure": "by the other figures",
    "repair.points": "percentage points",
    "repair.factor": "a power of ten",
    "repair.copy": "as in the copy",
    "repair.head": "as in the headline",
}
