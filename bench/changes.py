"""Small changes of an article's text, made by plain patterns and never by the program's own reading.

Goes in: a text, and the names that rule files declare. Comes out: changes (place, new words), each by itself.
`corruptions` change the meaning by one word; `rewordings` do not change it at all.
"""

import re
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
ANY_MONTH = "|".join(MONTHS)
_UNITS = "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
NUMBER_WORD = rf"(?:(?:{_UNITS}) puluh(?: (?:satu|{_UNITS}))?|(?:{_UNITS}) belas|sepuluh|sebelas|{_UNITS})"
UNIT = r"(?:tahun|bulan|pekan|hari|jam|menit|dekade)"
#: titles that stand beside a name; one is put in the place of another
TITLES = (
    "Wakil Perdana Menteri Pertama", "Wakil Perdana Menteri", "Perdana Menteri", "Menteri Pertahanan", "Presiden",
    "Menteri Luar Negeri", "Menteri Keuangan", "Sekretaris Jenderal", "Sekjen", "Penasihat Keamanan Nasional",
    "Pemimpin Tertinggi",
)  # fmt: skip
SAME = {"Sekjen", "Sekretaris Jenderal"}
SAYS = r"(?:kata|ujar|tutur|ucap|jelas|tegas|catat|menurut|Menurut)"
SAID = (
    r"(?:mengatakan|menyatakan|menegaskan|memuji|mengungkapkan|menyebut|berterima kasih|(?:telah )?menjanjikan|"
    r"memperingatkan)"
)
#: nouns whose number is told; what else stands behind a number word is left alone
COUNTED = r"(?:pemimpin|pria|lelaki|negara|anjing|ekor|orang|tahun-tahun|mobil|dokumen|menteri|pejabat)"
SYNONYMS = {
    "kunjungan": "lawatan", "menandatangani": "meneken", "mengatakan": "menyatakan", "bertemu": "berjumpa",
    "mengunjungi": "menyambangi", "ujar": "tutur", "kata": "ujar", "serta": "dan", "ibukota": "ibu kota",
    "kerja sama": "kolaborasi", "dampak": "pengaruh", "jalan-jalan": "jalanan", "besar": "akbar", "hangat": "ramah",
    "sebelumnya": "terdahulu", "pakta": "perjanjian", "terbang": "bertolak", "mendarat": "tiba", "penting": "utama",
    "kesulitan": "kesukaran", "menggambarkan": "melukiskan", "menunjukkan": "memperlihatkan", "sedang": "tengah",
    "membahas": "mendiskusikan", "meningkat": "bertambah", "langkah": "tindakan", "ketika": "saat", "yakni": "yaitu",
    "beberapa": "sejumlah",
}  # fmt: skip


class Change(NamedTuple):
    """Put `new` in the place of `text[start:end]`."""

    category: str
    start: int
    end: int
    new: str


class Name(NamedTuple):
    """An entity of a rule file: its id, its kind, and all its names, the full one first."""

    id: str
    kind: str
    names: tuple[str, ...]


def applied(text: str, change: Change) -> str:
    """The text after the change."""
    return text[: change.start] + change.new + text[change.end :]


def names_of(rules: str) -> list[Name]:
    """The entities that a rule file declares, read by pattern."""
    out = []
    for block in re.finditer(r"^entity (\w+) : (\w+)\n((?:[ \t]+.*\n?)*)", rules, re.M):
        lines = re.findall(r"^\s+(?:name|alias)\s+(.*)$", block[3], re.M)
        out.append(Name(block[1], block[2], tuple(n for line in lines for n in re.findall(r'"([^"]+)"', line))))
    return out


def spelled(number: int) -> str:
    """An Indonesian number word below one hundred."""
    if number < 10:
        return DIGITS[number]
    if number in (10, 11):
        return ("sepuluh", "sebelas")[number - 10]
    if number < 20:
        return f"{DIGITS[number - 10]} belas"
    return f"{DIGITS[number // 10]} puluh" + (f" {DIGITS[number % 10]}" if number % 10 else "")


SPELLED = {spelled(n): n for n in range(100)}


def like(old: str, new: str) -> str:
    """The new word with the capital of the old one."""
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


# --- changes of meaning -----------------------------------------------------------------------------


def corruptions(text: str, names: Sequence[Name], random: Random) -> list[Change]:
    """One change for each place that a pattern finds, in the order of the text; of two at one place the first wins."""
    seen: dict[tuple[int, int], Change] = {}
    for make in (dates, lengths, clocks, counts, ordinals, offices, lambda t, r: people(t, names, r)):
        for change in make(text, random):
            if change.new != text[change.start : change.end]:
                seen.setdefault((change.start, change.end), change)
    return sorted(seen.values(), key=lambda c: (c.start, c.end))


def dates(text: str, random: Random) -> Iterator[Change]:
    """Weekdays, days, months and years."""
    for m in re.finditer(rf"\b(?:{'|'.join(DAYS)})\b", text):
        yield Change("weekday", *m.span(), random.choice([d for d in DAYS if d != m[0]]))
    for m in re.finditer(rf"\b(\d{{1,2}})(/)(\d{{1,2}})/(\d{{4}})|\b(\d{{1,2}}) (?={ANY_MONTH})", text):
        group = 1 if m[1] else 5
        yield Change("day", *m.span(group), str(other(int(m[group]), 1, 28, random)).zfill(len(m[group])))
        if m[3]:
            yield Change("month", *m.span(3), str(other(int(m[3]), 1, 12, random)).zfill(len(m[3])))
    for m in re.finditer(rf"\b(?:{ANY_MONTH})\b", text):
        yield Change("month", *m.span(), random.choice([x for x in MONTHS if x != m[0]]))
    for m in re.finditer(r"\b(?:19|20)\d\d\b", text):
        yield Change("year", *m.span(), str(int(m[0]) + random.choice((-4, -3, -2, 2, 3, 4))))


def other(number: int, low: int, high: int, random: Random) -> int:
    """Another number of a range, at least two away (a neighbour is often a rounding)."""
    return random.choice([n for n in range(low, high + 1) if abs(n - number) > 1])


def lengths(text: str, random: Random) -> Iterator[Change]:
    """Lengths of time, in digits and words."""
    for m in re.finditer(rf"\b(\d{{1,3}}) {UNIT}\b", text):
        yield Change("duration", *m.span(1), str(int(m[1]) + random.choice((2, 3, 4, 5))))
    for m in re.finditer(rf"\b({NUMBER_WORD}) {UNIT}\b", text, re.I):
        number = SPELLED[m[1].lower()]
        yield Change("duration", *m.span(1), like(m[1], spelled(number + random.choice((2, 3, 4, 5)))))


def clocks(text: str, random: Random) -> Iterator[Change]:
    """Times of day, hours shifted."""
    for m in re.finditer(r"\b([01]?\d|2[0-3])([.:])([0-5]\d)\b(?!/)", text):
        hour = (int(m[1]) + random.choice((2, 3, 4, 5))) % 24
        yield Change("clock time", *m.span(), f"{hour:0{len(m[1])}d}{m[2]}{m[3]}")


def counts(text: str, random: Random) -> Iterator[Change]:
    """Numbers of things: `dua pemimpin`, `kedua pria`, `sepasang anjing`."""
    for m in re.finditer(rf"\b(kedua|dua|tiga|empat|lima) {COUNTED}\b", text, re.I):
        word = random.choice(("tiga", "empat", "lima"))
        new = f"ke{word}" if m[1].lower() == "kedua" else word
        if new != m[1].lower():
            yield Change("count", *m.span(1), like(m[1], new))
    for m in re.finditer(r"\bsepasang\b", text):
        yield Change("count", *m.span(), random.choice(("seekor", "tiga ekor")))


def ordinals(text: str, random: Random) -> Iterator[Change]:
    """`kunjungan pertama`, `Aurus kedua`: an ordinal stands behind its noun."""
    for m in re.finditer(r"(?<=[a-z] )pertama(?=nya\b|,? (?:sejak|dalam|selama|ke|Putin)\b)", text):
        yield Change("ordinal", *m.span(), random.choice(("kedua", "ketiga", "kelima")))
    for m in re.finditer(r"(?<=Aurus )(pertama|kedua)\b|(?<=[Yy]ang )(pertama)(?= di)", text):
        yield Change("ordinal", *m.span(), random.choice([o for o in ("ketiga", "keempat") if o != m[0]]))


def offices(text: str, random: Random) -> Iterator[Change]:
    """Titles before a name or a country."""
    for m in re.finditer(rf"\b(?:{'|'.join(TITLES)})(?=,? (?:[A-Z]))", text):
        titles = [t for t in TITLES if t not in m[0] and m[0] not in t and not {t, m[0]} <= SAME]
        yield Change("office", *m.span(), random.choice(titles))


def people(text: str, names: Sequence[Name], random: Random) -> Iterator[Change]:
    """Speakers, other names, and names misspelt by two letters that change places."""
    present = [n for n in names if any(re.search(rf"\b{re.escape(x)}\b", text) for x in n.names)]
    for name, m in found(text, present):
        rivals = [n for n in present if n.kind == name.kind and n.id != name.id]
        before, after = text[max(0, m.start() - 40) : m.start()], text[m.end() : m.end() + 40]
        speaks = re.search(rf"\b{SAYS} (?:Mr |Presiden )?$", before) or re.match(rf",? {SAID}\b", after)
        if rivals and name.kind in ("person", "country"):
            rival = random.choice(rivals).names[0]
            category = "place" if name.kind == "country" else "speaker" if speaks else "name"
            yield Change(category, *m.span(), rival)
        if len(m[0]) > 5 and (slipped := slip(m[0], random)) != m[0]:
            at = next(i for i, (a, b) in enumerate(zip(m[0], slipped, strict=True)) if a != b)
            yield Change("spelling", m.start() + at, m.start() + at + 2, slipped[at : at + 2])


def found(text: str, names: Sequence[Name]) -> Iterator[tuple[Name, re.Match[str]]]:
    """All names in a text, longest first at each place, none inside another."""
    by_name = {x: n for n in names for x in n.names}
    if by_name:
        longest = sorted(by_name, key=lambda x: (-len(x), x))
        for m in re.finditer(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", text):
            yield by_name[m[0]], m


def slip(word: str, random: Random) -> str:
    """Two inner letters of a name change places."""
    small = [c.isalpha() and c.islower() for c in word]
    places = [i for i in range(1, len(word) - 2) if small[i] and small[i + 1] and word[i] != word[i + 1]]
    if not places:
        return word
    at = random.choice(places)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


# --- other words for the same thing -----------------------------------------------------------------


def rewordings(text: str, names: Sequence[Name], random: Random) -> list[Change]:
    """Changes that a reader would not notice, in the order of the text."""
    seen: dict[tuple[int, int], Change] = {}
    for make in (numerals, formats, marks, synonyms, lambda t, r: other_names(t, names, r)):
        for change in make(text, random):
            seen.setdefault((change.start, change.end), change)
    return sorted(seen.values(), key=lambda c: (c.start, c.end))


def numerals(text: str, random: Random) -> Iterator[Change]:
    """Digits for number words and the reverse; decades and years for years."""
    for m in re.finditer(rf"\b(\d{{1,2}}) {UNIT}\b", text):
        number = int(m[1])
        if m[0].endswith("tahun") and number > 20 and number % 10:
            yield Change("numeral", *m.span(), f"{DIGITS[number // 10]} dekade lebih {DIGITS[number % 10]} tahun")
        yield Change("numeral", *m.span(1), spelled(number))
    for m in re.finditer(rf"\b({NUMBER_WORD}) {UNIT}\b", text, re.I):
        yield Change("numeral", *m.span(1), str(SPELLED[m[1].lower()]))


def formats(text: str, random: Random) -> Iterator[Change]:
    """Dates and times of day written otherwise."""
    for m in re.finditer(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", text):
        month = MONTHS[int(m[2]) - 1] if 1 <= int(m[2]) <= 12 else ""
        if month:
            yield Change("date format", *m.span(), f"{int(m[1])} {month} {m[3]}")
    for m in re.finditer(rf"\b(\d{{1,2}}) ({ANY_MONTH}) (\d{{4}})\b", text):
        yield Change("date format", *m.span(), f"{m[1]}/{MONTHS.index(m[2]) + 1}/{m[3]}")
    for m in re.finditer(r"(?<=pukul )(\d\d):(\d\d)\b", text):
        yield Change("time format", *m.span(), f"{m[1]}.{m[2]}")
    for m in re.finditer(rf"\b(?:hari ({'|'.join(DAYS)})|bulan ({ANY_MONTH}))\b", text):
        yield Change("date format", *m.span(), m[1] or m[2])
    for m in re.finditer(r"\btahun (?=(?:19|20)\d\d\b)", text):
        yield Change("date format", *m.span(), "")


def marks(text: str, random: Random) -> Iterator[Change]:
    """Straight quotation marks for curly ones and the reverse."""
    for m in re.finditer(r"“([^“”\n]{1,300})”", text):
        yield Change("quotation marks", *m.span(), f'"{m[1]}"')
    for m in re.finditer(r'"([^"\n]{1,300})"', text):
        yield Change("quotation marks", *m.span(), f"“{m[1]}”")


def synonyms(text: str, random: Random) -> Iterator[Change]:
    """One word for another of the same meaning."""
    for old, new in SYNONYMS.items():
        for m in re.finditer(rf"\b{old}(?=nya\b|\b)", text, re.I):
            yield Change("synonym", *m.span(), like(m[0], new))


def other_names(text: str, names: Sequence[Name], random: Random) -> Iterator[Change]:
    """A name for another name of the same entity; only names of several words or capitals (`Korut`, `AS`)."""
    for name, m in found(text, names):
        ways = [x for x in name.names if x != m[0] and (name.kind != "person" or x.split()[-1] == m[0].split()[-1])]
        if ways and name.kind in ("person", "country", "organisation"):
            yield Change("alias", *m.span(), random.choice(ways))
