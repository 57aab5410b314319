"""English words whose type is all that matters, and how dates and decimals are written."""

DECIMAL = "."  # the mark before decimals; the other one groups thousands
GROUPED = True  # counts of four digits have their separator, so four bare digits are a year
DATE_ORDER = "mdy"  # what 4/5/2024 is likely to mean
MONTH_FIRST = True  # is `June 19` a way to write the 19th?

WORDS = {
    "o'clock": "ω", "oclock": "ω", "am": "μ", "pm": "μ", "time": "z", "local": "Q", "the": "η", "ago": "l", "hence": "f",
    "last": "L", "past": "L", "previous": "L", "prior": "L", "next": "L", "this": "L", "current": "L", "coming": "L", "upcoming": "L", "following": "L",
    "that": "T", "now": "N", "future": "N", "present": "N", "currently": "N", "presently": "N", "to": "X", "until": "X", "till": "X", "through": "X", "thru": "X",
    "and": "x", "or": "&", "percent": "%", "per cent": "%", "percentage": "%", "percents": "%", "pct": "%", "percentage-point": "%", "=": "=", "points": "J", "point": "J", "every": "S", "each": "S",
    "in": "F", "since": "F", "during": "F", "throughout": "F", "into": "D", "by": "D", "from": "D", "of": "D", "before": "D", "after": "D", "between": "D", "until.": "D",
    "for": "D", "around": "H", "circa": "F", "year": "y", "years": "y", "yr": "y", "yrs": "y", "aged": "α", "age": "α",
    "old": "β", "year-old": "β", "years-old": "β", "month-old": "β", "day-old": "β", "week-old": "β", "year-olds": "β", "month-olds": "β", "week-olds": "β", "day-olds": "β",
    "st": "o", "nd": "o", "rd": "o", "th": "o", "s": "ς", "quarter": "ϟ", "minus": "ν", "negative": "ν", "times": "ρ",
    "May": "M", "March": "M", "Mar": "M", "MAY": "M", "MARCH": "M", "may": "a", "march": "a", "august": "a", "August": "M", "AUGUST": "M", "Aug": "M", "mar": "a", "Sun": "w", "Sat": "w",
    "sun": "a", "sat": "a", "Mon": "w", "Wed": "w", "Fri": "w", "wed": "a", "mon": "a", "xmas": "ι", "Year's": "ι", "fri": "a", "second": "O", "over": "H",
    "a": "ą", "an": "ą", "p": "π", "per": "Π", "same": "Σ", "bc": "₿", "bce": "₿", "AD": "₿", "CE": "₿", "recently": "N", "formerly": "N", "nowadays": "N", "these": "N", "right": "N", "year-end": "ε", "month-end": "ε", "quarter-end": "ε", "lately": "N", "within": "D",
    "daily": "Δ", "weekly": "Δ", "biweekly": "Δ", "monthly": "Δ", "quarterly": "Δ", "yearly": "Δ", "annually": "Δ", "annual": "Δ", "hourly": "Δ", "nightly": "Δ", "half": "φ", "noon": "P", "midday": "P", "midnight": "P", "on": "D", "few": "s", "morrow": "a", "moment": "σ", "recent": "N",
    "q1": "ϙ", "q2": "ϙ", "q3": "ϙ", "q4": "ϙ", "H1": "ϙ", "H2": "ϙ", "dec": "M", "sep": "M", "Second": "O", "K": "C", "C": "C", "b": "C", "MM": "C", "M": "C", "G": "C", "B": "C", "T": "C",
}  # fmt: skip
PREFIXES: dict[str, str] = {}
