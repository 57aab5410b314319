"""English numbers: words, magnitudes, ordinals, hedges and their widths."""

NUMBERS = {
    "zero": 0, "nil": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "fourty": 40, "twice": 2, "thrice": 3,
}  # fmt: skip
NUMBERS |= {
    f"{tens}-{one}": NUMBERS[tens] + NUMBERS[one]
    for tens in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
    for one in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
}
TEENS: dict[str, int] = {}
MULTIPLIERS = {"hundred": 100, "dozen": 12, "doz": 12, "dozs": 12, "dz": 12, "dzs": 12}
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
    "tln": 10**12,
    "k": 10**3,
    "mil": 10**6,
}
MONEY_LETTERS = {
    "m": 10**6,
    "K": 10**3,
    "M": 10**6,
    "MM": 10**6,
    "b": 10**9,
    "B": 10**9,
    "T": 10**12,
    "G": 10**9,
    "k": 10**3,
}
NUMBER_LETTERS = MONEY_LETTERS
VAGUE = {
    "dozens": (24, 99), "scores": (40, 199), "tens": (20, 99), "hundreds": (200, 999), "thousands": (2_000, 9_999),
    "millions": (2 * 10**6, 10**7 - 1), "billions": (2 * 10**9, 10**10 - 1), "trillions": (2 * 10**12, 10**13 - 1),
}  # fmt: skip
SOME = {"several": (3, 9), "few": (2, 6), "some": (2, 99), "couple": (2, 3)}
FRACTIONS = {
    "half": "1/2", "quarter": "1/4", "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅕": "1/5", "⅙": "1/6", "⅛": "1/8",
    "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "one-half": "1/2", "one-third": "1/3", "two-thirds": "2/3", "one-quarter": "1/4",
    "three-quarters": "3/4", "three-quarter": "3/4", "two-third": "2/3", "one-fourth": "1/4", "three-fourths": "3/4",
}  # fmt: skip
FRACTIONS |= {
    f"{word}-and-a-half": f"{2 * n + 1}/2"
    for word, n in NUMBERS.items()
    if 0 < n < 21 and word not in ("twice", "thrice")
}
NUMBERS |= {
    f"{word}fold": n
    for word, n in tuple(NUMBERS.items())
    if 1 < n < 101 and "-" not in word and not word.endswith("ce")
}
FRACTIONS |= {
    f"{top}-{part}{'s' if n > 1 else ''}": f"{n}/{d}"
    for n, top in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), 1)
    for d, part in ((5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"))
    if n < d
}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "nineth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
ORDINALS |= {
    f"{tens}-{one}": NUMBERS[tens] + ORDINALS[one]
    for tens in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
    for one in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
}
DENOMINATORS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    f"{part}s": n for part, n in ORDINALS.items() if n > 2
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
    "little more than": ("more-than", "1/10", "1/5"), "a little more than": ("more-than", "1/10", "1/5"), "slightly more than": ("more-than", "1/10", "1/5"),
    "little over": ("more-than", "1/10", "1/5"), "a little over": ("more-than", "1/10", "1/5"), "slightly less than": ("less-than", "1/10", "1/5"),
    "more than": ("more-than", "1/2", "inf"), "over": ("more-than", "1/2", "inf"), "above": ("more-than", "1/2", "inf"),
    "smaller than": ("less-than", "1/2", "inf"), "lower than": ("less-than", "1/2", "inf"), "higher than": ("more-than", "1/2", "inf"),
    "bigger than": ("more-than", "1/2", "inf"), "in excess of": ("more-than", "1/2", "inf"), "upwards of": ("more-than", "1/2", "inf"),
    "beyond": ("more-than", "1/2", "inf"), "less than or equal to": ("at-most", "1/2", "inf"), "greater than or equal to": ("at-least", "1/2", "inf"),
    "more than or equal to": ("at-least", "1/2", "inf"), "exceed": ("more-than", "1/2", "inf"), "exceeds": ("more-than", "1/2", "inf"),
    "exceeded": ("more-than", "1/2", "inf"), "surpass": ("more-than", "1/2", "inf"), "surpassed": ("more-than", "1/2", "inf"),
    "topped": ("more-than", "1/2", "inf"),
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
HEDGES |= {
    text: (f"at-{end}", "1/2", "inf")
    for end, words in (("least", "more greater larger bigger higher"), ("most", "less fewer smaller lower"))
    for word in words.split()
    for text in (f"{word} or equal than", f"{word} or equal to", f"{word} than or equal to", f"equal to or {word} than")
} | {"at least or equal to": ("at-least", "1/2", "inf"), "at most or equal to": ("at-most", "1/2", "inf")}
HEDGES |= {
    ">": ("more-than", "1/2", "inf"), "> =": ("at-least", "1/2", "inf"), "≥": ("at-least", "1/2", "inf"), "~": ("about", "1/10", "1/5"),
    "<": ("less-than", "1/2", "inf"), "< =": ("at-most", "1/2", "inf"), "≤": ("at-most", "1/2", "inf"),
    "< >": ("equal", "", ""), "= >": ("equal", "", ""), "= <": ("equal", "", ""),  # arrows, no bounds
}  # fmt: skip
HEDGES |= {
    text: (bound, likely, possible)
    for bound, likely, possible, phrases in (
        (
            "about",
            "1/10",
            "1/5",
            "in the region of|on the order of|in the order of|in the neighbourhood of|in the neighborhood of|something like",
        ),
        (
            "less-than",
            "1/10",
            "1/5",
            "just shy of|shy of|just short of|nearing|approaching|not quite|slightly less than|slightly under|a little under"
            "|just below|slightly below|close on",
        ),
        (
            "more-than",
            "1/10",
            "1/5",
            "slightly more than|slightly over|slightly above|just above|a little over|a little more than|a bit more than",
        ),
        (
            "more-than",
            "1/2",
            "inf",
            "north of|upward of|well over|well above|far more than|topping|surpassing|surpasses",
        ),
        ("less-than", "1/2", "inf", "well under|well below|far less than|far fewer than|south of"),
        (
            "at-least",
            "1/2",
            "inf",
            "as few as|as little as|as low as|at the very least|at the least|at a minimum|no lower than|no smaller than|not fewer than",
        ),
        (
            "at-most",
            "1/2",
            "inf",
            "as high as|at the most|at the very most|no greater than|no higher than|no larger than|not exceeding|limited to",
        ),
    )
    for text in phrases.split("|")
}
#: how many words a hedge has, most first
HEDGE_LENGTHS = (5, 4, 3, 2, 1)
#: hedges that before a length of time also mean `while it lasted`, and words before them that make them bounds
MEANWHILE = frozenset({"over"})
LASTED = frozenset(
    """for took take takes taking lasted lasts last lasting waited spent spend after in just well of been there with is was are were to
    by nearly only serve serving served worked lived and or""".split()
)
#: bounds behind a number: `500 or more`
OR = frozenset({"or", "and"})
OR_MORE = {
    "more": ("at-least", "1/2", "inf"), "above": ("at-least", "1/2", "inf"), "greater": ("at-least", "1/2", "inf"),
    "older": ("at-least", "1/2", "inf"), "over": ("at-least", "1/2", "inf"), "higher": ("at-least", "1/2", "inf"),
    "so": ("about", "1/10", "1/5"), "thereabouts": ("about", "1/10", "1/5"), "equal": ("equal", "", ""), "upwards": ("at-least", "1/2", "inf"), "up": ("at-least", "1/2", "inf"), "less": ("at-most", "1/2", "inf"), "fewer": ("at-most", "1/2", "inf"), "below": ("at-most", "1/2", "inf"),
    "under": ("at-most", "1/2", "inf"), "younger": ("at-most", "1/2", "inf"), "lower": ("at-most", "1/2", "inf"),
}  # fmt: skip
#: bounds tied to a number by a hyphen: `30-odd people`, `50-plus`; words so tied that are not counted: `four-way`
ADJOINED_HEDGES = {
    "odd": ("about", "1/10", "1/5"), "ish": ("about", "1/10", "1/5"), "plus": ("at-least", "1/2", "inf"),
    "strong": ("equal", "", ""),
}  # fmt: skip
AND_A_HALF = ["and-a-half"]
#: letters that are magnitudes right behind a number and before what is counted: `1.5m people`, `2m barrels`; what is run or swum is metres
LETTER_MAGNITUDES = {"m": 10**6}
RACES = frozenset(
    "hurdles races finals heats titles champions swims sprints relays across as is was has does this towards".split()
)
#: words for so many times as much: `to` behind one begins no range (`rose fivefold to 300 tonnes`)
FOLDS = frozenset({"twice", "thrice"} | {word for word in NUMBERS if word.endswith("fold")})
ADJOINED: frozenset[str] | None = frozenset(
    """under over all love nil up down based style like era led bound way ways faced sided something and to of in on off by
    related only too or""".split()
)
#: `per cent` in two words
PER_CENT = ["per", "cent"]
#: words of change: what `to` joins behind one are two numbers (`rose $1 to $84`); behind the word of `ORIGINS` those that rise
CHANGES = frozenset(
    """rose rise rises rising risen fell fall falls falling fallen climbed climb climbing grew grow growing grown jumped jump gained
    gain soared surged surge dropped drop dropping declined decline slid slide slipped slip sank plunged tumbled edged
    moved went go gone going swelled swollen shrank shrunk dipped eased slowed advanced rallied rebounded""".split()
)
RISES = frozenset(
    """rose rise rises rising risen climbed climb climbing grew grow growing grown jumped jump gained gain soared surged surge edged
    moved went go gone going swelled swollen advanced rallied rebounded raise raises raised raising increase increases
    increased increasing doubled tripled quadrupled lifted boosted expanded widened up""".split()
)
ORIGINS = frozenset({"from"})
#: words before two numbers joined by `and` that make them one range
BETWEEN = frozenset({"between"})
#: does `and` behind a magnitude add to it: `3 hundred and 21`, `a million and a half`
AND_ADDS = True
#: blanks that part groups of three digits: `40 000`
GROUP_BLANKS = frozenset({" ", "\u00a0", "\u202f", "\u2009"})
#: words before a share that ends its clause: `rose by a fifth.`
SHARE_CUES = frozenset("by than about nearly almost around roughly over under".split())
#: what happens again and again, so that `17 in 22 games` is no share
GOINGS = frozenset(
    """games matches starts appearances innings attempts tries outings raids attacks elections races rounds sets events visits
    seasons tests trials sessions episodes bouts fights meetings tournaments""".split()
)
#: words between two numbers of which the first is a share of the second
RATIOS = {"in": ("in",), "out": ("out", "of"), "over": ("over",)}
#: words between a share and what it is a part of: `1/40 of the width`
PARTITIVE = frozenset({"of"})
AFTER_HEDGES: dict[str, tuple[str, str, str]] = {}
CLOCK_WIDTHS = {
    "about": (15, 45),
    "more-than": (60, 180),
    "at-least": (60, 180),
    "less-than": (30, 60),
    "at-most": (60, 180),
}
