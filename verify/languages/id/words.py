"""Indonesian words of which the values layer needs no more than the type; see languages/lexicon.py for the types."""

WORDS = {
    "tahun": "y", "thn": "y", "th": "y", "tahunnya": "y", "bulan": "r", "bln": "r", "hari": "e", "hr": "e",
    "pukul": "p", "pkl": "p", "waktu": "z", "setempat": "Q", "lokal": "Q", "yang": "g", "akan": "c",
    "lalu": "l", "silam": "l", "lampau": "l", "depan": "f", "mendatang": "f", "ini": "t", "itu": "τ", "tersebut": "τ",
    "kini": "N", "sekarang": "N", "saat": "σ", "ketika": "σ", "masa": "σ",
    "hingga": "X", "sampai": "X", "s/d": "X", "sd": "X", "dan": "&", "atau": "&", "maupun": "&", "serta": "&", "lebih": "H",
    "persen": "%", "prosen": "%", "persentase": "%", "poin": "J", "setiap": "S", "tiap": "S", "saban": "S", "tanggal": "V", "tgl": "V",
    "pada": "F", "periode": "F", "angkatan": "F", "sejak": "F", "semenjak": "F", "per": "Π", "medio": "F", "di": "D", "dari": "D", "antara": "D",
    "sebelum": "D", "setelah": "D", "sesudah": "D", "selama": "D", "sepanjang": "D", "untuk": "D", "menjelang": "D",
    "berusia": "α", "umur": "α", "berumur": "α", "usia": "α", "an": "ñ", "koma": "κ", "triwulan": "ϟ", "kuartal": "ϟ",
    "caturwulan": "ϟ", "semester": "ϟ", "musim": "θ", "minus": "ν", "negatif": "ν", "kali": "ρ", "sm": "₿",
    "Minggu": "W", "MINGGU": "W", "Min": "w", "Mar": "M", "mar": "a", "Sen": "w", "Sel": "w", "Rab": "w", "Kam": "w",
    "Jum": "w", "Sab": "w", "sen": "a", "min": "ν", "saja": "Ξ", "x24": "×", "sel": "a", "jum": "a", "sab": "a", "sore": "P",
    "berikutnya": "ŋ", "selanjutnya": "ŋ", "sebelumnya": "ŋ", "harinya": "e", "bulannya": "r", "pekannya": "i", "minggunya": "i", "sekali": "ρ",
    "tahunan": "Δ", "bulanan": "Δ", "mingguan": "Δ", "harian": "Δ", "dwimingguan": "Δ",
    "baru-baru": "N", "akhir-akhir": "N", "belakangan": "N", "dewasa": "N", "tahun-tahun": "N", "hari-hari": "N", "tempo": "N", "kala": "N", "zaman": "N",
    "keesokan": "N", "keesokannya": "N", "esoknya": "N", "besoknya": "N", "lusanya": "N", "malamnya": "N",
    "paginya": "N", "siangnya": "N", "sorenya": "N", "petangnya": "N",
    "idul": "ι", "idulfitri": "ι", "iduladha": "ι", "lebaran": "ι", "Nyepi": "ι", "Waisak": "ι", "Imlek": "ι", "Paskah": "ι", "Natal": "ι",
    "Maulid": "ι", "Isra": "ι",
    "jam": "j", "j": "j", "K": "C", "M": "C", "G": "C", "T": "C",
}  # fmt: skip
#: what stands before the hyphen of an ordinal in digits
PREFIXES = {"ke": "O"}

# --- forms that Indonesian copy has no words for, or none that differ --------------------------------

YEAR_VERBS = frozenset({"adalah", "menjadi", "merupakan"})
NOUN_REFERENCES: dict[str, str] = {}
FROM_TEXT: frozenset[str] = frozenset()
FROM_TEXT_DAYS: frozenset[str] = frozenset()
PLURAL_UNITS: frozenset[str] = frozenset()
CLOCK_CUES: frozenset[str] = frozenset()
HOUR_CUES: frozenset[str] = frozenset()
PAST_OR_TO: dict[str, int] = {}
PLAIN_PAST: frozenset[str] = frozenset()
HEDGE_LENGTHS = (3, 2, 1)
OR: frozenset[str] = frozenset()
OR_MORE: dict[str, tuple[str, str, str]] = {}
BETWEEN: frozenset[str] = frozenset()
ADJOINED_HEDGES: dict[str, tuple[str, str, str]] = {"plus": ("at-least", "1/2", "inf")}
ADJOINED: frozenset[str] | None = None
PER_CENT: list[str] = []
CHANGES: frozenset[str] = frozenset()
RISES: frozenset[str] = frozenset()
GOINGS: frozenset[str] = frozenset()
MEANWHILE: frozenset[str] = frozenset()
LASTED: frozenset[str] = frozenset()
GLUED_UNITS: dict[str, str] = {}
WEIGHTS: dict[str, str] = {}
PREFIXED: frozenset[str] = frozenset()
GROUPS: frozenset[str] = frozenset()
RATES = False
AND_A_HALF: list[str] = []
WEIGHING: frozenset[str] = frozenset()
MONEYS: frozenset[str] = frozenset()
LETTER_MAGNITUDES: dict[str, int] = {}
RACES: frozenset[str] = frozenset()
FOLDS: frozenset[str] = frozenset()
ORIGINS: frozenset[str] = frozenset()
AND_ADDS = False
DETERMINERS: frozenset[str] = frozenset()
NOT_ONE: frozenset[str] = frozenset()
BELOW_ZERO = ("di", "bawah", "nol")
SMALLER_UNITS: dict[str, str] = {}
PLURALS: tuple[str, ...] = ()
RATIOS: dict[str, tuple[str, ...]] = {}
GROUP_BLANKS: frozenset[str] = frozenset()
PARTITIVE: frozenset[str] = frozenset()
SHARE_CUES: frozenset[str] = frozenset()
OF_AGE: list[str] = []
HUNDREDTHS: frozenset[str] = frozenset()
DOLLARS: dict[str, tuple[str, bool]] = {}
NATIONAL: dict[tuple[str, str], str] = {}
PLAIN_SEASONS = frozenset({"panas", "gugur", "dingin", "semi"})
AT: frozenset[str] = frozenset()
LENGTHS: frozenset[str] = frozenset()
ON: frozenset[str] = frozenset()
