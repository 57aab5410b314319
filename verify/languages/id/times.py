"""Indonesian days, months, times, and the words that count from another day."""

MONTHS = {
    "januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8,
    "september": 9, "oktober": 10, "november": 11, "nopember": 11, "desember": 12, "jan": 1, "feb": 2, "Mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "agu": 8, "ags": 8, "agt": 8, "agust": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "des": 12,
}  # fmt: skip
#: Monday is 0
WEEKDAYS = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "sabtu": 5, "minggu": 6, "ahad": 6}
#: only before a comma or a date
SHORT_WEEKDAYS = {"sen": 0, "sel": 1, "rab": 2, "kam": 3, "jum": 4, "sab": 5, "min": 6}
#: unit word → (type, unit: year month week day hour minute second decade century quarter)
TIME_UNITS = {
    "tahun": ("y", "year"), "tahunnya": ("y", "year"), "harinya": ("e", "day"), "bulannya": ("r", "month"), "pekannya": ("i", "week"), "minggunya": ("i", "week"),
    "thn": ("y", "year"), "th": ("y", "year"), "bulan": ("r", "month"), "bln": ("r", "month"),
    "hari": ("e", "day"), "hr": ("e", "day"), "minggu": ("i", "week"), "pekan": ("i", "week"), "mgg": ("i", "week"),
    "dekade": ("i", "decade"), "dasawarsa": ("i", "decade"), "abad": ("i", "century"), "windu": ("i", "octade"),
    "jam": ("j", "hour"), "j": ("j", "hour"), "menit": ("q", "minute"), "mnt": ("q", "minute"),
    "detik": ("q", "second"), "dtk": ("q", "second"), "dt": ("q", "second"), "milenium": ("i", "millennium"), "semester": ("ϟ", "half"), "triwulan": ("ϟ", "quarter"), "kuartal": ("ϟ", "quarter"),
}  # fmt: skip
ONE_UNITS = {
    "setahun": "year", "sebulan": "month", "seminggu": "week", "sepekan": "week", "sehari": "day", "sejam": "hour",
    "semenit": "minute", "sedetik": "second", "sedekade": "decade", "sedasawarsa": "decade", "seabad": "century",
    "sewindu": "octade", "semester": "half", "sehari-semalam": "day",
}  # fmt: skip
#: words that mean many of a unit
MANY_UNITS = {
    "bertahun-tahun": "year", "berbulan-bulan": "month", "berminggu-minggu": "week", "berhari-hari": "day",
    "berjam-jam": "hour", "bermenit-menit": "minute", "berabad-abad": "century", "berpuluh-puluh": "decade",
}  # fmt: skip
#: word → (TIMEX part of the day, first hour, last hour that it names)
PARTS_OF_DAY = {
    "dini": ("DN", 0, 5), "dinihari": ("DN", 0, 5), "subuh": ("DN", 4, 6), "fajar": ("DN", 4, 6), "pagi": ("MO", 0, 11), "siang": ("MI", 10, 15), "sore": ("AF", 14, 18),
    "petang": ("EV", 17, 19), "malam": ("NI", 18, 24), "magrib": ("EV", 17, 19), "senja": ("EV", 17, 19), "pagi-pagi": ("MO", 4, 11),
}  # fmt: skip
#: the part of the day that, before a weekday, belongs to the day before it: malam Rabu is Selasa malam
EVE = ("malam",)
#: word → days from the publication, and the part of the day it implies
DEICTIC_DAYS = {
    "kemarin": (-1, ""), "kemaren": (-1, ""), "besok": (1, ""), "esok": (1, ""), "lusa": (2, ""), "semalam": (-1, "NI"), "tadi": (0, ""),
    "nanti": (0, ""), "tulat": (3, ""),
}  # fmt: skip
NOUN_MODIFIERS: frozenset[str] = frozenset()
NAME_MONTHS: frozenset[str] = frozenset()
WEEKEND_CUES: frozenset[str] = frozenset()
BARE_MODIFIERS: frozenset[str] = frozenset()
NOT_BEFORE_WEEKDAYS: frozenset[str] = frozenset()
WEEKS_BY: dict[str, str] = {}
YEAR_KINDS: dict[tuple[str, str], str] = {}
BESIDE: dict[str, int] = {}
AT_NOW: frozenset[str] = frozenset()
TO_DATE: frozenset[str] = frozenset()
DECADES: dict[str, int] = {}
SHORT_MONTHS: frozenset[str] = frozenset()
NIGHTS: frozenset[str] = frozenset()
NOT_ALONE: frozenset[str] = frozenset()
PLURAL_DAYS: frozenset[str] = frozenset()
PLURAL_PARTS: frozenset[str] = frozenset()
EVERY_SECOND: dict[str, int] = {}
SIDES: dict[str, int] = {}
DAY_CUES: frozenset[str] = frozenset()
NO_DATES: frozenset[str] = frozenset()
SPAN_CUES: frozenset[str] = frozenset()
#: adverbs that recur
ADVERBS = {"tahunan": "P1Y", "bulanan": "P1M", "mingguan": "P1W", "dwimingguan": "P2W", "harian": "P1D"}
AMBIGUOUS_MONTHS: frozenset[str] = frozenset()
#: words that stand for a vague time
REFERENCES = {"kini": "PRESENT_REF", "sekarang": "PRESENT_REF"}
#: phrase → the vague time it stands for, or how many days and which part of the day lie between it and the day told last
TIME_PHRASES: dict[str, tuple[str, int | None, str]] = {
    "baru-baru ini": ("PAST_REF", None, ""), "akhir-akhir ini": ("PAST_REF", None, ""), "belakangan ini": ("PAST_REF", None, ""),
    "tempo hari": ("PAST_REF", None, ""), "masa lalu": ("PAST_REF", None, ""), "masa lampau": ("PAST_REF", None, ""),
    "masa silam": ("PAST_REF", None, ""), "zaman dulu": ("PAST_REF", None, ""), "zaman dahulu": ("PAST_REF", None, ""),
    "beberapa waktu lalu": ("PAST_REF", None, ""), "beberapa waktu yang lalu": ("PAST_REF", None, ""),
    "beberapa waktu silam": ("PAST_REF", None, ""), "beberapa saat lalu": ("PAST_REF", None, ""),
    "beberapa saat yang lalu": ("PAST_REF", None, ""), "beberapa waktu terakhir": ("PAST_REF", None, ""),
    "beberapa waktu belakangan": ("PAST_REF", None, ""), "beberapa waktu belakangan ini": ("PAST_REF", None, ""),
    "beberapa waktu terakhir ini": ("PAST_REF", None, ""), "masa depan": ("FUTURE_REF", None, ""),
    "masa mendatang": ("FUTURE_REF", None, ""), "masa yang akan datang": ("FUTURE_REF", None, ""), "masa datang": ("FUTURE_REF", None, ""),
    "tahun-tahun mendatang": ("FUTURE_REF", None, ""), "hari-hari mendatang": ("FUTURE_REF", None, ""),
    "waktu dekat": ("FUTURE_REF", None, ""), "waktu dekat ini": ("FUTURE_REF", None, ""), "waktu mendatang": ("FUTURE_REF", None, ""),
    "beberapa waktu mendatang": ("FUTURE_REF", None, ""), "beberapa waktu ke depan": ("FUTURE_REF", None, ""),
    "dewasa ini": ("PRESENT_REF", None, ""), "masa kini": ("PRESENT_REF", None, ""), "masa sekarang": ("PRESENT_REF", None, ""),
    "zaman sekarang": ("PRESENT_REF", None, ""), "zaman now": ("PRESENT_REF", None, ""), "kala ini": ("PRESENT_REF", None, ""),
    "kala itu": ("", None, ""), "waktu itu": ("", None, ""), "ketika itu": ("", None, ""), "masa itu": ("", None, ""),
    "zaman itu": ("", None, ""), "tengah malam": ("", None, "NI"),
    "keesokan harinya": ("", 1, ""), "keesokan hari": ("", 1, ""), "keesokannya": ("", 1, ""), "esok harinya": ("", 1, ""),
    "esoknya": ("", 1, ""), "besoknya": ("", 1, ""), "lusanya": ("", 2, ""), "keesokan paginya": ("", 1, "MO"),
    "malamnya": ("", 0, "NI"), "paginya": ("", 0, "MO"), "siangnya": ("", 0, "MI"), "sorenya": ("", 0, "AF"), "petangnya": ("", 0, "EV"),
}  # fmt: skip
#: words after a unit: the next or last one of it, from the time told last (`tahun berikutnya`)
NEXT = {"berikutnya": 1, "selanjutnya": 1, "sebelumnya": -1}
#: words before a part of the day that make it a meal
MEALS = frozenset({"makan", "santap", "jamuan"})
#: the word for one time
ONCE = "sekali"
#: two words for the end of a week
WEEKENDS = {("akhir", "pekan"), ("akhir", "minggu")}
#: words after a length of time that belong to it: it ends or begins now
LASTING = {
    "terakhir": "", "terakhir ini": "", "belakangan": "", "belakangan ini": "", "ke depan": "",
    "belakang": "", "belakang ini": "", "ke belakang": "",
}  # fmt: skip
#: words before a length of time that make `mendatang` the end of it and not a day
THROUGHOUT = frozenset({"dalam", "selama", "sepanjang", "untuk"})
JUST_NOW = {"baru saja": "PRESENT_REF", "belum lama ini": "PAST_REF", "belum lama": "PAST_REF"}
#: no date by themselves, only beside a part of the day
LATER_TODAY = ("tadi", "nanti")
#: (first word, second word) → days from the publication
DEICTIC_PAIRS = {("kemarin", "lusa"): -2, ("kemarin", "dulu"): -2, ("besok", "lusa"): 2, ("hari", "ini"): 0}
#: early, middle, late in a longer time
MODIFIERS = {
    "awal": "START",
    "pertengahan": "MID",
    "tengah": "MID",
    "akhir": "END",
    "penghujung": "END",
    "paruh": "MID",
}
#: words after a duration: how it lies to the publication (`lalu`), or to the day told last (`kemudian`)
AWAY = {"lalu": -1, "silam": -1, "lampau": -1, "lagi": 1, "mendatang": 1, "depan": 1}
LATER = {
    "kemudian": 1,
    "setelahnya": 1,
    "sesudahnya": 1,
    "sebelumnya": -1,
    "berselang": 1,
    "berikutnya": 1,
    "selanjutnya": 1,
}
ARTICLES: frozenset[str] = frozenset()
LASTING_LINKS: frozenset[str] = frozenset()
MODALS: frozenset[str] = frozenset()
APART: frozenset[str] = frozenset()
FULL: frozenset[str] = frozenset()
UNDESCRIBED: frozenset[str] = frozenset()
YEAR_NOUNS: frozenset[str] = frozenset()
BEFORE_AGO = ("yang",)
FROM_NOW = (("dari", "sekarang"),)
#: words before a duration that make it a time from now
WITHIN = ()
FURTHER: frozenset[str] = frozenset()
WHOLE: frozenset[str] = frozenset()
#: parts of a year that are no quarters → their length
PERIODS = {"semester": "P6M", "caturwulan": "P4M"}
WORDED_UNITS: dict[tuple[str, str], str] = {}
TIMES_WORDS: frozenset[str] = frozenset()
TIMES = ""
BEYOND: dict[tuple[str, str], int] = {}
#: adjectives of time → units from now
DIRECTIONS = {"lalu": -1, "silam": -1, "lampau": -1, "kemarin": -1, "depan": 1, "mendatang": 1, "datang": 1, "ini": 0}
LAST = ()
ZONES = {"wib": 420, "wita": 480, "wit": 540, "gmt": 0, "utc": 0, "kst": 540, "jst": 540, "cet": 60, "bst": 60}
#: `waktu Indonesia barat` and the like, after `waktu`
ZONE_PHRASES = {"indonesia barat": 420, "indonesia tengah": 480, "indonesia timur": 540}
#: words with a capital before a weekday that make it the name of a place: `Pasar Minggu`
DAY_PLACES = frozenset({"pasar"})
#: the word that a season needs before it: `dingin` alone is only cold
SEASON_HEAD = "musim"
SEASONS = {"kemarau": "", "panas": "SU", "gugur": "FA", "dingin": "WI", "semi": "SP"}
