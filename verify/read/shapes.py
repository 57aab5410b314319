"""The shapes that page furniture has in any newspaper, made from the languages' tables.

All languages at once: an Indonesian page says `Advertisement` and `By`, too. Each pattern is compiled when a page first
needs it, for most pages need few.
"""

import re
from functools import cache, cached_property

from verify.languages import LANGUAGES

WORD = r"[^\W\d_a-z][\w.&'’]*+"  # a capitalised word
NAME = rf"{WORD}(?:[ -]{WORD}|\ (?:bin|binti|van|de|der|von|al)){{0,5}}"
DAY = (
    r"(?:(?:(?P<d>\d{1,2})(?P<mark>[/.-])(?P<m>\d{1,2})(?P=mark)(?P<y>\d{4}|\d\d))"
    r"|(?P<Y>\d{4})-(?P<M>\d\d)-(?P<D>\d\d)"
    rf"|(?P<day>\d{{1,2}})\s(?P<month>{WORD})\s(?P<year>\d{{4}})"
    rf"|(?P<month2>{WORD})\s(?P<day2>\d{{1,2}}),?\s(?P<year2>\d{{4}}))(?!\d)"
)
CLOCK = (
    r"(?P<clock>(?:T|\s*[|,•·–—-]?\s*(?:pukul\s|jam\s|at\s)?)"
    r"(?P<hour>\d{1,2})[.:](?P<minute>\d\d)(?:[.:]\d\d(?:\.\d+)?)?(?!\d)"
    r"(?:\s*(?P<half>[AaPp]\.?[Mm]\.?)(?!\w))?"
    r"(?:\s*(?P<zone>(?:GMT|UTC)?[+-]\d\d?(?::?\d\d)?(?!\d)|(?:Z|ZONES)\b))?)"
)
# The agencies whose name beside a slash or `via` credits a picture.
AGENCY = (
    r"(?:Getty Images|Getty|Shutterstock|iStock|REUTERS|Reuters|ANTARA FOTO|Antara Foto|ANTARA|AFP PHOTO|AFP|AP Photo"
    r"|AP|EPA-EFE|EPA|Xinhua|Sputnik|KCNA|TASS|ISTIMEWA|Istimewa|EFE|Kyodo|Yonhap|dpa|NurPhoto|Anadolu"
    r"|Images|Photos?|Foto|Press|Pool|Handout)"
)
BULLETS = "•»›>#"
LABEL = 48  # a label and its colon are no longer, nor is a line of one word of the page
LABELLED = {"NAVIGATION": "navigation", "BYLINE": "byline", "CREDIT": "caption"}


def entries(table: str) -> list[str]:
    """The entries of a table of all languages, longest first."""
    found = {entry.strip() for module in LANGUAGES.values() for entry in getattr(module, table).split("|")}
    return sorted(found, key=lambda entry: (-len(entry), entry))


def alternation(table: str) -> str:
    """The entries of a table as alternatives of a pattern."""
    return "|".join(map(re.escape, entries(table)))


@cache
def labels() -> dict[str, str]:
    """Words before a colon, folded → the zone that they begin."""
    return {entry.lower(): kind for table, kind in LABELLED.items() for entry in entries(table)}


@cache
def last_words() -> frozenset[str]:
    """The last word of every label: what is looked up first."""
    return frozenset(label.split()[-1] for label in labels())


@cache
def page_words() -> frozenset[str]:
    """Lines that are a word of the page and nothing else: `advertisement`."""
    return frozenset(entry.lower() for entry in entries("NAVIGATION"))


def furniture(line: str) -> str:
    """The zone of a line that says itself what it is (`Baca juga: …`, `Editor: …`, `• Berita`), else nothing."""
    if line[:1] in BULLETS and line[1:].strip():
        return "navigation"
    bare = line[:LABEL].lower().lstrip("[(© ")
    label = bare.partition(":")[0].strip()
    if label != bare.strip() or len(line) < LABEL:  # before a colon, or all that the line holds
        kind = labels().get(label, "") if ":" in bare else "navigation" if label in page_words() else ""
        if kind:
            return kind
    return "navigation" if bare.startswith("copyright") else ""


class Shapes:
    """Patterns by what they find."""

    @cached_property
    def time(self) -> re.Pattern[str]:
        """A full date, with the clock if there is one."""
        modules = LANGUAGES.values()
        days = "|".join({day.capitalize(): 0 for m in modules for day in (*m.WEEKDAYS, *m.SHORT_WEEKDAYS)})
        zones = "|".join(sorted({zone.upper() for module in modules for zone in module.ZONES}))
        return re.compile(rf"(?:(?:{days})\.?,?\s+)?{DAY}{CLOCK.replace('ZONES', zones)}?")

    @cached_property
    def ago(self) -> re.Pattern[str]:
        """`27 menit yang lalu`."""
        return re.compile(rf"(?:\d{{1,2}}|se|an?|one) ?(?:{'|'.join(module.AGO for module in LANGUAGES.values())})")

    @cached_property
    def byline(self) -> re.Pattern[str]:
        """`Oleh`, `Reporter:` and a capital."""
        return re.compile(rf"(?:{alternation('BYLINE')}|OLEH|BY)(?:\s*[:,]\s*|\s+)(?=[A-Z@])")

    @cached_property
    def published(self) -> re.Pattern[str]:
        """`Diterbitkan:`."""
        return re.compile(rf"(?:{alternation('PUBLISHED')})\s*[:,]?(?!\w)")

    @cached_property
    def names(self) -> re.Pattern[str]:
        """Nothing but names, with or without a byline word before each."""
        label = rf"(?:(?:{alternation('BYLINE')})\s*[:,]?\s+)?"
        return re.compile(rf"{label}{NAME}(?:(?:,| dan| and| &|/|;| \|| ●| [–—-])\s*{label}{NAME})*")

    @cached_property
    def signed(self) -> re.Pattern[str]:
        """A name and perhaps an outlet: `Anu Polan - koranKota`, `Anu Polan (Koran Kota)`."""
        return re.compile(
            rf"{NAME}(?:(?:,| dan| and| &)\s*{NAME})*(?:\s*[-–—|/]\s*\w[\w.]{{2,30}}|\s*\([\w .]{{2,40}}\))?"
        )

    @cached_property
    def agency(self) -> re.Pattern[str]:
        """An agency's name, which may be part of a credit."""
        return re.compile(AGENCY)

    @cached_property
    def label(self) -> re.Pattern[str]:
        """`Foto:`, `Sumber gambar,`."""
        return re.compile(rf"[(\[]?\s*(?i:{alternation('CREDIT')})\s*[:,]")

    @cached_property
    def credit(self) -> re.Pattern[str]:
        """The credit of a picture."""
        kinds = (
            rf"{WORD}(?: ?/ ?| via )(?:{WORD} )?{AGENCY}(?:/{WORD})*",
            rf"{AGENCY} ?/ ?{NAME}(?:/{NAME})*",
            rf"(?i:{alternation('CREDIT')})\s*[:/,]\s?[^()\n]{{2,90}}",
        )
        return re.compile(rf"[(\[]?\s*(?:{'|'.join(kinds)})\s*[)\]]?")

    @cached_property
    def ornament(self) -> re.Pattern[str]:
        """`***` at the end of the copy."""
        return re.compile(r"(?:(?<!\S)|(?<=[.!?”\"]))(?:\*[ *]*|#+|-30-|___+|■|●)$")

    @cached_property
    def initials(self) -> re.Pattern[str]:
        """`(abc/def)` at the end of the copy."""
        words = r"(?:\* ?|[\w.&-]{1,24})(?: [\w.-]{1,12}){0,3}(?: ?[/-] ?[\w. ]{1,24}){0,3}"
        return re.compile(rf"[\[(](?:\*+|{words})[\])]\.?$")


SHAPES = Shapes()
