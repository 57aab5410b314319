"""Indonesian: word tables and message texts, nothing else.

Every table is a literal; `overlay.SETTINGS` says which of them a desk can override (docs/values.md). Keys are folded (lower case); a key with a capital letter
is tried first and matches as written (`Minggu` the day, `minggu` the week). Numbers are strings or integers, never floats.
"""

from verify.languages.id.across import *  # noqa: F403
from verify.languages.id.arithmetic import *  # noqa: F403
from verify.languages.id.casualties import *  # noqa: F403
from verify.languages.id.holidays import *  # noqa: F403
from verify.languages.id.judging import *  # noqa: F403
from verify.languages.id.measures import *  # noqa: F403
from verify.languages.id.messages import *  # noqa: F403
from verify.languages.id.numbers import *  # noqa: F403
from verify.languages.id.reading import *  # noqa: F403
from verify.languages.id.sameness import *  # noqa: F403
from verify.languages.id.speech import *  # noqa: F403
from verify.languages.id.times import *  # noqa: F403
from verify.languages.id.words import *  # noqa: F403

CODE = "id"
NAME = "bahasa Indonesia"

# --- values: conventions ----------------------------------------------------------------------------

DECIMAL = ","  # the mark before decimals; the other one groups thousands
GROUPED = False  # copy also counts with four bare digits
DATE_ORDER = "dmy"  # what 4/5/2024 is likely to mean
MONTH_FIRST = False  # is `Juni 19` a way to write the 19th?

# --- values: the rest -------------------------------------------------------------------------------

#: words that look ahead to an event, and words that end their reach
FORECASTS = frozenset("akan diperkirakan dijadwalkan direncanakan rencananya bakal diagendakan dijadwal".split())
FORECAST_LINKS: dict[str, tuple[str, ...]] = {}
#: words that hang a plan on a noun: it is old by a week before it is told
FORECAST_WHICH = frozenset("yang".split())
#: words behind which a plan may begin, words before the end of one, and words that end nothing before these
FORECAST_JOINS = frozenset(", ; dan bahwa tetapi namun yang".split())
FORECAST_ENDS = frozenset("hingga sampai".split())
FORECAST_PASSES: dict[str, tuple[str, ...]] = {"sampai": ("di", "ke")}
#: words before a bracket that holds the day
FORECAST_LEADS = frozenset("pada tanggal hari mulai".split())
FORECAST_WALLS = frozenset(
    """, ; : " “ ” ( yang bahwa sejak setelah sesudah hingga sampai ketika saat seperti sebagaimana karena usai per dari
    menyusul berdasarkan sebelum dan tetapi namun tadi lalu dengan tentang tidak belum semula sebelumnya sedianya
    awalnya""".split()
)
#: words before a weekday or month that say it is the coming one; words between them and the date that are no walls
AHEAD, AHEAD_LINKS = FORECASTS, FORECAST_LINKS
DATE_LINKS = frozenset("pada di mulai hingga sampai sebelum dari hari bulan".split())
UNTIL, THROUGH, BY, SOONEST = frozenset[str](), frozenset[str](), frozenset[str](), frozenset[str]()
UNDONE, AHEAD_WALLS = frozenset[str](), FORECAST_WALLS
FUTURES: frozenset[str] = frozenset()
#: what years before our era end in, without full stops
BEFORE_ERA = ("sm", "sebelum masehi", "sebelummasehi")
OUR_ERA: tuple[str, ...] = ()
#: words beside a duration that make it end now
UP_TO_NOW = frozenset({"terakhir", "belakangan", "ini"})
#: how numbers are spelled: magnitudes with their names, and the words for one of them
SPELLED = {
    "magnitudes": ((10**3, "ribu"), (10**6, "juta"), (10**9, "miliar"), (10**12, "triliun"), (10**15, "kuadriliun")),
    "one": {"ribu": "seribu", "100": "seratus"}, "hundred": "ratus", "teen": "belas", "ten": "puluh", "hyphen": " ",
}  # fmt: skip
#: how values are written
SHOWN = {
    "weekdays": "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    "months": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember", "day": "{day} {month} {year}",
    "month": "{month} {year}", "short-day": "{day} {month}", "short-month": "{month}", "or": " atau ", "clock": ".", "decimal": ",",
    "group": ".", "percent": " persen", "points": " poin persen", "several": "beberapa", "unit-ML": "milenium", "unit-CE": "abad",
    "unit-DE": "dekade", "unit-Y": "tahun", "unit-Q": "triwulan", "unit-M": "bulan", "unit-W": "minggu", "unit-WE": "akhir pekan", "unit-NI": "malam",
    "unit-D": "hari", "unit-H": "jam", "unit-TM": "menit", "unit-S": "detik",
}  # fmt: skip

FUNCTION_WORDS = frozenset(
    """yang dan di ke dari untuk dengan pada ini itu adalah tidak dalam akan juga oleh telah sudah kata ia dia mereka
    sebagai karena bisa ada para atau saat tersebut kepada""".split()
)
