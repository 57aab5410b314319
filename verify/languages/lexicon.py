"""Words → types: one character a word, so that rules over values are regular expressions over a string of types.

The types of words come from a language's tables (`TABLES` says which table gives which type); a word that no table
knows is told by its shape:

    a  lower-case word      A  Capitalised word     B  ACRONYM              C  single capital letter
    d  plain digits         4  1000 to 2199         n  number with marks    8  20:15
    6  19/6/2024            3  19/6                 and every mark is its own type

Types of table words: u number word, h puluh/ratus/hundred, m ribu/million, k rb/jt/bn, v puluhan/dozens, s several, φ
half, ψ thirds, κ koma/point, O ordinal, o -th, M month, W weekday, w its short form, y year, r month, e day, i week
and longer units, j hour, q shorter units, Y setahun, δ bertahun-tahun, p pukul, Z zone, z waktu/time, Q lokal/local,
P part of the day, R kemarin/today, N now, σ saat, l lalu/ago, f depan, L last/next, t ini, τ itu, T that, b
awal/early, g yang, η the, c akan, H last word of a hedge, X to, x and (within numbers), & and, E currency before, G
currency after, % per cent, J points, U unit, S every, V tanggal, F in/since before a year, D weaker ones (from), λ
label before a number, α aged, β year-old, θ season, ϟ quarter, ñ -an, ς s after 1990, μ am/pm, ω o'clock, ι word of a
holiday, ν minus, ρ times (kali), Ξ saja of `baru saja`, κ koma,
Ɱ month and day or year (`May-1`, `May-2016`), ϡ nineties, ą a/an, Π per, Δ daily, Σ same, ₿ BC, × so
many hours each (x24), ε year-end, ð mid-1980s.
"""

from types import ModuleType

DOUBLE_QUOTES = '"“”„‟«»〝〞＂'
SINGLE_QUOTES = "'‘’‚‛`´"
DASHES = "-‐‑‒–—―−"

#: table of a language file → type of its words (of the first word of a phrase); earlier tables win
TABLES = (
    ("WORDS", ""),
    ("NUMBERS", "u"),
    ("TEENS", "h"),
    ("MULTIPLIERS", "h"),
    ("MAGNITUDES", "m"),
    ("SHORT_MAGNITUDES", "k"),
    ("VAGUE", "v"),
    ("SOME", "s"),
    ("FRACTIONS", "φ"),
    ("DENOMINATORS", "ψ"),
    ("ORDINALS", "O"),
    ("MONTHS", "M"),
    ("WEEKDAYS", "W"),
    ("SHORT_WEEKDAYS", "w"),
    ("ONE_UNITS", "Y"),
    ("MANY_UNITS", "δ"),
    ("PARTS_OF_DAY", "P"),
    ("DEICTIC_DAYS", "R"),
    ("ZONES", "Z"),
    ("MODIFIERS", "b"),
    ("SEASONS", "θ"),
    ("ADVERBS", "Δ"),
    ("DECADES", "ϡ"),
    ("CURRENCY_CODES", "E"),
    ("CURRENCIES", "G"),
    ("UNITS", "U"),
    ("LABELS", "λ"),
    ("FEAST_WORDS", ""),
)


def word_types(language: ModuleType) -> dict[str, str]:
    """Every word of a language's tables → its type."""
    types: dict[str, str] = {}
    for phrase in (*language.HEDGES, *language.AFTER_HEDGES):
        types[phrase.rpartition(" ")[2]] = "H"
    for name, kind in reversed(TABLES):
        for phrase, value in getattr(language, name, {}).items():
            types[phrase.partition(" ")[0]] = kind or value
    for unit, (kind, _) in language.TIME_UNITS.items():
        types[unit] = kind
    types.update(language.WORDS)
    for phrase in sorted(
        (*language.HOLIDAYS, *language.FEAST_NAMES, *language.RECKONED), key=lambda name: name.count(" ")
    ):
        rarest(phrase, types)
    return types


def rarest(phrase: str, types: dict[str, str]) -> None:
    """Make the longest unknown word of a name one that is looked at; `… Day`, `… New Year`, `Good Friday` hold one."""
    words = phrase.replace(".", "").split()
    named = [types.get(w) or types.get(w.capitalize(), "") for w in words]
    if len(words) > 1 and (named[-1] in ("e", "y") or "W" in (named[0], named[-1])):
        return
    unknown = [w for w in words if w not in types]
    if unknown and not any("ι" in (types.get(w), types.get(w.capitalize())) for w in words):
        types[max(unknown, key=len)] = "ι"


#: what stands behind `m-` where it means a million: `£1.5m-a-week`
MILLIONS = frozenset({"a", "strong", "plus", "worth"})


class Lexicon(dict[str, str]):
    """Word as written → type, filled from a language's table and, for the other words, from their shape.

    The table is keyed by folded words; a key with a capital letter is tried first and matches as written
    (`Minggu` the day, `minggu` the week). It remembers what it has seen, up to `LIMIT` words.
    """

    LIMIT = 200_000

    def __init__(
        self, table: dict[str, str], prefixes: dict[str, str] | None = None, adjoined: frozenset[str] | None = None
    ) -> None:
        super().__init__()
        self.table = table
        self.prefixes = prefixes or {}
        self.adjoined = (
            adjoined  # words that a number and a hyphen before them do not count; None: no word is so counted
        )

    def __missing__(self, word: str) -> str:
        kind = self.table.get(word)
        if not kind and word.isalpha():  # nearly all words: no compound, no apostrophe, no digits
            kind = self.table.get(word.lower()) or ("a" if word.islower() else shape(word))
        elif not kind:
            kind = self.table.get(word.lower().replace("’", "'")) or self.prefixed(word) or shape(word)
        if len(self) > self.LIMIT:
            self.clear()
        self[word] = kind
        return kind

    def prefixed(self, word: str) -> str:
        """The type of a compound: `ke-79`, `Senin-Selasa`, `Januari-Maret`, `mid-June`, `two-week`, `half-mile`; or nothing."""
        head, hyphen, rest = word.partition("-")
        if not hyphen:
            return ""
        first, second = self.kind(head), self.kind(rest)
        if second in ("W", "M", "4", "ϡ") and first in (second, "b"):
            return second
        if first == "b" and rest.endswith("s") and digits(rest[:-1] or "x") == "4":
            return "ð"  # mid-1980s
        if first == "O" and second in ("ϟ", "φ") and self.table.get(head.lower(), "") == "O":
            return "ϙ"  # fourth-quarter
        if first == "M" and rest.replace("-", "").isdecimal():
            return "Ɱ"
        if (first == "u" and second and second in "yreijqUG%Jβ") or (
            first in ("φ", "ϟ") and second in ("U", "G", "J", "%")
        ):
            return "Y"
        if (first and first in "mk" and not rest[:1].isdigit()) or (head == "m" and rest.partition("-")[0] in MILLIONS):
            return "k"  # billion-a-year
        whole, _, last = word.rpartition("-")
        if whole != head and self.kind(whole) == "φ" and self.kind(last) in tuple("yreijqUGJ%"):
            return "Y"  # three-quarter-point
        whole, half, last = word.partition("-and-a-half-")
        if half and self.kind(whole) == "u" and self.kind(last) in tuple("yreijqUGβ"):
            return "Y"  # two-and-a-half-year
        if first == "u" and not second and self.adjoined is not None and rest.isalpha() and rest.islower():
            return "a" if rest in self.adjoined or rest.endswith(("er", "ers")) else "Y"  # two-bedroom
        if first == "o":
            return "o"  # 21st-century
        return self.prefixes.get(head.lower(), "") if rest.isdigit() or roman(rest) else ""

    def kind(self, word: str) -> str:
        """The type of half a compound."""
        if word[-1:] == "s" and word[:-1].isdigit() and len(word) == 5:
            return "ϡ"  # mid-1990s
        return self.table.get(word) or self.table.get(word.lower()) or (digits(word) if word.isdecimal() else "")


def roman(word: str) -> int:
    """The number that Roman numerals up to XXXIX mean; 0 for any other word."""
    tens = len(word) - len(word.lstrip("X"))
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    rest = word[tens:]
    return tens * 10 + ones.index(rest) if word and tens < 4 and rest in ones else 0


def shape(word: str) -> str:
    """The type of a token that no table knows."""
    first = word[0]
    if first.isdecimal():
        return digits(word)
    if not first.isalpha():
        return '"' if first in DOUBLE_QUOTES else "'" if first in SINGLE_QUOTES else "-" if first in DASHES else first
    if not first.isupper():
        return "a"
    return "A" if any(c.islower() for c in word) else "C" if len(word) == 1 else "B"


def digits(word: str) -> str:
    """The type of a token that begins with a digit."""
    if word.isdigit():
        return "4" if len(word) == 4 and "1000" <= word < "2200" else "d"
    if ":" in word:
        return "8"
    for mark in "/.":
        parts = word.split(mark)
        if all(len(p) <= 2 for p in parts[:2]) and all(p.isdigit() for p in parts):
            if len(parts) == 3 and len(parts[2]) in (2, 4) and (mark == "/" or len(parts[2]) == 4):
                return "6"
            if len(parts) == 2 and mark == "/":
                return "3"
    return "6" if word.count("/") == 2 and len(word.partition("/")[0]) == 4 else "n"
