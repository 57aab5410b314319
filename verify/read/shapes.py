"""The shapes that page furniture has in any newspaper, as regular expressions made from the languages' tables.

All languages at once: an Indonesian page says `Advertisement` and `By`, too. Compiled on first use.
"""

import re
from functools import cache
from typing import NamedTuple

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
    r"(?P<clock>(?:T|\s*[|,•·–—-]?\s*(?:pukul\s|jam\s|at\s)?)(?P<hour>\d{1,2})[.:](?P<minute>\d\d)(?:[.:]\d\d(?:\.\d+)?)?(?!\d)"
    r"(?:\s*(?P<half>[AaPp]\.?[Mm]\.?)(?!\w))?"
    r"(?:\s*(?P<zone>(?:GMT|UTC)?[+-]\d\d?(?::?\d\d)?(?!\d)|(?:Z|ZONES)\b))?)"
)
TIME = rf"(?:(?:WEEKDAYS)\.?,?\s+)?{DAY}{CLOCK}?"
# The agencies whose name beside a slash or `via` credits a picture.
AGENCY = (
    r"(?:Getty Images|Getty|Shutterstock|iStock|REUTERS|Reuters|ANTARA FOTO|Antara Foto|ANTARA|AFP PHOTO|AFP|AP Photo"
    r"|AP|EPA-EFE|EPA|Xinhua|Sputnik|KCNA|TASS|ISTIMEWA|Istimewa|EFE|Kyodo|Yonhap|dpa|NurPhoto|Anadolu)"
)


class Shapes(NamedTuple):
    """What each pattern finds."""

    time: re.Pattern[str]  # a full date, with the clock if there is one
    ago: re.Pattern[str]  # `27 menit yang lalu`
    byline: re.Pattern[str]  # `Oleh`, `Reporter:` and a capital
    published: re.Pattern[str]  # `Diterbitkan:` and nothing else
    navigation: re.Pattern[str]  # a whole line
    label: re.Pattern[str]  # `Foto:`, `Sumber gambar,`
    credit: re.Pattern[str]  # the credit of a picture
    agency: re.Pattern[str]  # cheap: an agency's name, which may be a credit
    ornament: re.Pattern[str]  # `***` at the end of the copy
    initials: re.Pattern[str]  # `(abc/def)` at the end of the copy
    closing: re.Pattern[str]  # a closing byline
    signed: re.Pattern[str]  # a name and perhaps an outlet
    names: re.Pattern[str]  # nothing but names


def entries(table: str) -> list[str]:
    """The entries of a table of all languages, longest first."""
    found = {entry.strip() for module in LANGUAGES.values() for entry in getattr(module, table).split("|")}
    return sorted(found, key=lambda entry: (-len(entry), entry))


@cache
def shapes() -> Shapes:
    """All shapes, compiled once a run."""
    byline, navigation, credit = (
        "|".join(map(re.escape, entries(table))) for table in ("BYLINE", "NAVIGATION", "CREDIT")
    )
    zones = "|".join(sorted({zone.upper() for module in LANGUAGES.values() for zone in module.ZONES}))
    days = "|".join({day.capitalize(): 0 for m in LANGUAGES.values() for day in (*m.WEEKDAYS, *m.SHORT_WEEKDAYS)})
    ago = "|".join(module.AGO for module in LANGUAGES.values())
    credits = (
        rf"{AGENCY} ?/ ?{AGENCY}|(?:{WORD} ?/ ?)?{AGENCY} ?/ ?{NAME}(?:/{NAME})*|{WORD} ?/ ?{AGENCY}"
        rf"|{WORD} via {AGENCY}|(?i:{credit})\s*[:/,]\s?[^()\n]{{2,90}}"
    )
    more = rf"(?:,| dan| and| &|/|;| \|| ●| [–—-])\s*(?:(?:{byline})\s*[:,]?\s+)?{NAME}"
    list_of_names = rf"{NAME}(?:{more})*"
    return Shapes(
        time=re.compile(TIME.replace("ZONES", zones).replace("WEEKDAYS", days)),
        ago=re.compile(rf"(?:\d{{1,2}}|se|an?|one) ?(?:{ago})"),
        byline=re.compile(rf"(?:{byline}|OLEH|BY)(?:\s*[:,]\s*|\s+)(?=[A-Z@])"),
        published=re.compile(rf"(?:{'|'.join(map(re.escape, entries('PUBLISHED')))})\s*[:,]?(?!\w)"),
        navigation=re.compile(rf"[•»›>#]\s*\S.*|(?i:[\[(]?(?:{navigation})\s*:.*|{navigation}|copyright\b.*)"),
        label=re.compile(rf"[(\[]?\s*(?i:{credit})\s*[:,]"),
        credit=re.compile(rf"[(\[]?\s*(?:{credits})\s*[)\]]?"),
        agency=re.compile(AGENCY),
        ornament=re.compile(r"(?:(?<!\S)|(?<=[.!?”\"]))(?:\*[ *]*|#+|-30-|___+|■|●)$"),
        initials=re.compile(
            r"[\[(](?:\*+|(?:\* ?|[\w.&-]{1,24})(?: [\w.-]{1,12}){0,3}(?: ?[/-] ?[\w. ]{1,24}){0,3})[\])]\.?$"
        ),
        closing=re.compile(rf"(?:{byline})(?:\s*:\s*|\s+){list_of_names}\.?$"),
        signed=re.compile(rf"{list_of_names}(?:\s*[-–—|/]\s*\w[\w.]{{2,30}}|\s*\([\w .]{{2,40}}\))?"),
        names=re.compile(rf"(?:(?:{byline})\s*:?\s+)?{list_of_names}"),
    )
