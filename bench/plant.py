"""Recall by planting: every check's own kind of slip is planted in real articles, and counted if it is found.

    python bench/plant.py CORPUS.jsonl [--ways 200] [--seed 1] [--only CHECK] [--missed]

CORPUS has one article a line (`id`, `date`, `text`). Sites are chosen by the plain patterns of this file, never by the program's own
reading; each is corrupted in every way its generator knows, and `--ways` of all those are drawn. Printed per check: found
/ eligible / tried. *Tried* are all corruptions; *eligible* those that by this file's own arithmetic cannot be true (the others may be: a
weekday that fits, a number within its rounding). A corruption is found if a finding of the check points into the changed
words, and none did before. Where the corpus has no site of a kind, a sentence with the article's own numbers is added
(marked +).
"""

import argparse
import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
NUMBER = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
WORDS = ("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan")


class Plant(NamedTuple):
    """Put `new` in the place of `text[start:end]`; eligible if it cannot be true then."""

    start: int
    end: int
    new: str
    eligible: bool = True


Generator = Callable[[str, date], Iterator[Plant]]


def number(text: str) -> Decimal:
    """`1.250`, `2,5`, `2,5 miliar` → the number."""
    digits, _, word = text.partition(" ")
    plain = digits.replace(".", "").replace(",", ".")
    return Decimal(plain) * SCALES.get(word, 1)


def slips(digits: str) -> Iterator[str]:
    """A number with one digit changed or two neighbours swapped; its marks stay."""
    for n, c in enumerate(digits):
        if c.isdigit():
            for other in "1357" if n == 0 else "0369":
                if other != c:
                    yield digits[:n] + other + digits[n + 1 :]
    for n, (a, b) in enumerate(pairwise(digits)):
        if a.isdigit() and b.isdigit() and a != b and not (n == 0 and b == "0"):
            yield digits[:n] + b + a + digits[n + 2 :]


def last_sentence(text: str, sentence: str, changed: tuple[int, int]) -> Plant:
    """A sentence added as a paragraph of its own; the change stands at `changed` in it."""
    return Plant(len(text.rstrip()), len(text), f"\n\n{sentence}\n")


# --- days and hours ---------------------------------------------------------------------------------


def weekdays(text: str, day: date) -> Iterator[Plant]:
    """Another weekday beside a full date."""
    for m in re.finditer(rf"({'|'.join(DAYS)}),? ?\(?(\d{{1,2}})/(\d{{1,2}})/(\d{{4}})", text):
        try:
            right = date(int(m[4]), int(m[3]), int(m[2])).weekday()
        except ValueError:
            continue
        if DAYS[right] == m[1]:
            yield from (Plant(*m.span(1), other) for other in DAYS if other != m[1])


def dates(text: str, day: date) -> Iterator[Plant]:
    """A day or month that no calendar has."""
    for m in re.finditer(r"\((\d{1,2})/(\d{1,2})(?:/\d{4})?\)", text):
        yield Plant(*m.span(1), "32")
        yield Plant(*m.span(2), "13", int(m[1]) > 12)
    for m in re.finditer(rf"(?<![\d-])(\d{{1,2}}) ({'|'.join(MONTHS)})", text):
        yield Plant(*m.span(1), "31", MONTHS.index(m[2]) in (1, 3, 5, 8, 10))


def times(text: str, day: date) -> Iterator[Plant]:
    """An hour or minute that no clock shows."""
    for m in re.finditer(r"pukul (\d{2})[.:](\d{2}) (?:WIB|WITA|WIT|GMT)", text):
        yield Plant(*m.span(1), "25")
        yield Plant(*m.span(2), "75")


def ranges(text: str, day: date) -> Iterator[Plant]:
    """The ends of a range of days swapped."""
    for m in re.finditer(rf"(?<![\d/.])(\d{{1,2}}) ?[-–] ?(\d{{1,2}}) (?={'|'.join(MONTHS)})", text):
        yield Plant(m.start(1), m.end(2), f"{m[2]}-{m[1]}", int(m[1]) < int(m[2]))


def zones(text: str, day: date) -> Iterator[Plant]:
    """A clock time converted to another zone, an hour or two off."""
    for m in re.finditer(r"pukul (\d{2})[.:](\d{2}) WIB(?! ?[(/])", text):
        for off in (2, 3, 5):
            yield Plant(m.end(), m.end(), f" ({(int(m[1]) + off) % 24:02}.{m[2]} WITA)")


def plans(text: str, day: date) -> Iterator[Plant]:
    """A plan for a full date moved to weeks before the publication."""
    for m in re.finditer(
        r"\b(?:akan|dijadwalkan)\b[^.,\"“”\n(]{3,40}? (?:pada )?(?:[A-Z]\w+ )?\((\d{1,2})/(\d{1,2})/(\d{4})\)", text
    ):
        try:
            if date(int(m[3]), int(m[2]), int(m[1])) < day:
                continue
        except ValueError:
            continue
        for back in (20, 45):
            past = date.fromordinal(day.toordinal() - back)
            name = re.search(rf"({'|'.join(DAYS)}) \($", text[: m.start(1)])
            start = name.start(1) if name else m.start(1)
            head = f"{DAYS[past.weekday()]} (" if name else ""
            yield Plant(start, m.end(3), f"{head}{past.day}/{past.month}/{past.year}")


def todays(text: str, day: date) -> Iterator[Plant]:
    """`hari ini` with the date of another week."""
    for m in re.finditer(rf"hari ini,? (?:({'|'.join(DAYS)}) )?\((\d{{1,2}})/(\d{{1,2}})\)", text):
        for away in (9, 21):
            other = date.fromordinal(day.toordinal() - away)
            head = f"{DAYS[other.weekday()]} (" if m[1] else "("
            start = m.start(1) if m[1] else m.start(2) - 1
            yield Plant(start, m.end(3), f"{head}{other.day}/{other.month}")


def journeys(text: str, day: date) -> Iterator[Plant]:
    """+ A train that arrives before it leaves."""
    for m in list(re.finditer(r"pukul (\d{2})[.:](\d{2}) WIB", text))[:2]:
        hour = int(m[1])
        if 4 < hour < 23:
            for back in (1, 3):
                new = f"\n\nKereta berangkat pukul {hour:02}.{m[2]} WIB dan tiba pukul {hour - back:02}.{m[2]} WIB."
                yield Plant(len(text.rstrip()), len(text), new)


# --- arithmetic -------------------------------------------------------------------------------------


def off(one: Decimal, other: Decimal, share: str) -> bool:
    """Whether two numbers differ by more than a share of the larger."""
    return abs(one - other) > max(abs(one), abs(other)) * Decimal(share)


def changes(text: str, day: date) -> Iterator[Plant]:
    """+ A change in per cent from an amount of the article to a larger one, with another percentage."""
    for m in list(re.finditer(rf"Rp ?({NUMBER}) (juta|miliar|triliun)", text))[:2]:
        a = number(m[1])
        for p in (12, 25, 40):
            b = (a * (100 + p) / 100).quantize(Decimal("0.1"))
            for wrong in (p + 7, p * 2, max(1, p - 9)):
                true = (b / a - 1) * 100
                shown = str(b).replace(".", ",")
                slack = Decimal(10) / a + 1
                for form in (
                    f"Nilainya naik {wrong} persen dari Rp {m[1]} {m[2]} menjadi Rp {shown} {m[2]}.",
                    f"Nilainya naik dari Rp {m[1]} {m[2]} menjadi Rp {shown} {m[2]}, atau naik {wrong} persen.",
                    f"Nilainya Rp {shown} {m[2]}, naik {wrong} persen dibanding tahun lalu Rp {m[1]} {m[2]}.",
                ):
                    eligible = abs(true - wrong) > 100 * slack / a + 2
                    yield Plant(len(text.rstrip()), len(text), f"\n\n{form}", eligible)


def points(text: str, day: date) -> Iterator[Plant]:
    """+ Percentage points that are called per cent."""
    for m in list(re.finditer(r"(\d{1,2}),(\d) persen", text))[:2]:
        a = Decimal(f"{m[1]}.{m[2]}")
        for step in (Decimal("0.4"), Decimal("1.3")):
            low, high, gap = (str(n).replace(".", ",") for n in (a, a + step, step))
            new = f"\n\nAngkanya naik {gap} persen dari {low} persen menjadi {high} persen."
            yield Plant(len(text.rstrip()), len(text), new, abs(step / a * 100 - step) > 1)


def differences(text: str, day: date) -> Iterator[Plant]:
    """+ A fall from one count to another by another number."""
    for m in list(re.finditer(r"(?<![\d.,/])(\d{2,3}) (orang|kasus|unit|siswa|warga)\b", text))[:2]:
        a = int(m[1])
        for d in (3, 7):
            for wrong in (d + 2, d + 10):
                if a > d + 10:
                    new = f"\n\nJumlahnya turun {wrong} {m[2]} dari {a} {m[2]} menjadi {a - d} {m[2]}."
                    yield Plant(len(text.rstrip()), len(text), new)
            yield Plant(len(text.rstrip()), len(text), f"\n\nJumlahnya turun dari {a} {m[2]} menjadi {a + d} {m[2]}.")


def multiples(text: str, day: date) -> Iterator[Plant]:
    """+ A multiple that is another one."""
    for m in list(re.finditer(r"(?<![\d.,/])(\d{2,3}) (orang|kasus|unit|siswa|warga)\b", text))[:2]:
        a = int(m[1])
        for k, wrong in ((2, "empat"), (3, "lima"), (5, "dua")):
            new = f"\n\nJumlahnya {a * k} {m[2]}, {wrong} kali lipat dari {a} {m[2]} tahun lalu."
            yield Plant(len(text.rstrip()), len(text), new)


def products(text: str, day: date) -> Iterator[Plant]:
    """+ So many, each so much, in all something else."""
    for m in list(re.finditer(r"Rp ?(\d{1,3}) (ribu|juta|miliar)", text))[:2]:
        for n in (4, 12):
            for wrong in (n * int(m[1]) * 10, n * int(m[1]) + 3 * int(m[1])):
                new = f"\n\nAda {n} desa yang menerima masing-masing Rp {m[1]} {m[2]} dengan total Rp {wrong} {m[2]}."
                yield Plant(len(text.rstrip()), len(text), new)


def averages(text: str, day: date) -> Iterator[Plant]:
    """+ An average that the sum does not make."""
    for m in list(re.finditer(r"Rp ?(\d{1,3}) (juta|miliar)", text))[:2]:
        for n, wrong in ((4, 7), (8, 15)):
            new = f"\n\nDana Rp {int(m[1]) * n} {m[2]} untuk {n} desa, atau rata-rata Rp {int(m[1]) * wrong} {m[2]} per desa."
            yield Plant(len(text.rstrip()), len(text), new)


def shares(text: str, day: date) -> Iterator[Plant]:
    """+ A share of an amount of the article."""
    for m in list(re.finditer(r"Rp ?(\d{2,3}) (juta|miliar|triliun)", text))[:2]:
        for p, wrong in ((20, 35), (60, 16), (8, 80)):
            part = str((Decimal(m[1]) * p / 100).quantize(Decimal("0.1"))).replace(".", ",")
            new = f"\n\nPorsinya Rp {part} {m[2]} atau {wrong} persen dari total Rp {m[1]} {m[2]}."
            yield Plant(len(text.rstrip()), len(text), new)


def parts(text: str, day: date) -> Iterator[Plant]:
    """A part, or the whole, of a sum that was right, with another digit."""
    cue = r"(?:yang )?(?:terdiri dari|terdiri atas|dengan rincian|rinciannya)"
    for m in re.finditer(rf"({NUMBER}) [a-z]+ {cue}([^.;\n]{{10,160}})\.", text):
        own = list(re.finditer(rf"(?<![\d/.(-])({NUMBER}) [a-z]+", m[2]))
        if len(own) > 1 and sum(number(p[1]) for p in own) == number(m[1]):
            for new in slips(m[1]):
                yield Plant(*m.span(1), new, number(new) >= 20)
            for part in own:
                yield from (
                    Plant(m.start(2) + part.start(1), m.start(2) + part.end(1), new)
                    for new in slips(part[1]) if number(m[1]) >= 20
                )  # fmt: skip


def added_parts(text: str, day: date) -> Iterator[Plant]:
    """+ Two parts of a count of the article that do not make the whole."""
    for m in list(re.finditer(r"(?<![\d.,/])(\d{2,4}) (orang|kasus|unit|siswa|warga)\b", text))[:2]:
        whole = int(m[1])
        for wrong in (4, 11):
            a = whole // 3
            b = whole - a + wrong
            if whole > 24:
                new = f"\n\nSeluruhnya {whole} {m[2]}, terdiri dari {a} {m[2]} di kota dan {b} {m[2]} di desa."
                yield Plant(len(text.rstrip()), len(text), new)


def lists(text: str, day: date) -> Iterator[Plant]:
    """Another number before a list of names that fills the rest of its sentence."""
    name = r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}"
    pattern = (
        rf"\b({'|'.join(WORDS)}) ([a-z]+(?: [a-z]+){{0,2}}),? (?:yakni|yaitu) ({name}(?:, {name})*,? dan {name})\."
    )
    for m in re.finditer(pattern, text):
        count = m[3].replace(" dan ", ",").replace(",,", ",").count(",") + 1
        for word in WORDS:
            if WORDS.index(word) + 2 != count:
                yield Plant(*m.span(1), word)


def added_lists(text: str, day: date) -> Iterator[Plant]:
    """+ Names of the article under another number."""
    names = list(dict.fromkeys(re.findall(r"(?<=[a-z] )[A-Z][a-z]{3,} [A-Z][a-z]{3,}(?=[ ,.])", text)))[:4]
    if len(names) > 2:
        for word in WORDS:
            if WORDS.index(word) + 2 != len(names):
                new = f"\n\nAda {word} nama di situ, yakni {', '.join(names[:-1])}, dan {names[-1]}."
                yield Plant(len(text.rstrip()), len(text), new)


# --- conversions ------------------------------------------------------------------------------------

RUPIAH = {"US$": 13500, "USD": 13500, "$": 13500, "euro": 15500, "dolar AS": 13500}


def currencies(text: str, day: date) -> Iterator[Plant]:
    """A conversion to rupiah with another magnitude, or a nought more or less."""
    foreign = rf"(?:(US\$|USD|\$) ?({NUMBER})(?: (ribu|juta|miliar|triliun))?|({NUMBER})(?: (ribu|juta|miliar|triliun))? (dolar AS|euro))"
    for m in re.finditer(
        rf"{foreign},? (?:atau |setara |sekitar |dengan |\()*(Rp ?({NUMBER}) (ribu|juta|miliar|triliun)\b)", text
    ):
        amount = number(f"{m[2] or m[4]} {m[3] or m[5] or ''}".strip())
        rate = number(f"{m[8]} {m[9]}") / amount if amount else Decimal(0)
        if not Decimal("0.6") < rate / RUPIAH[m[1] or m[6]] < Decimal("1.5"):
            continue
        for scale in SCALES:
            if scale != m[9]:
                yield Plant(*m.span(9), scale)
        if "," not in m[8]:
            yield Plant(*m.span(8), m[8] + "0")


#: unit → unit, how many
UNITS = (
    ("km", "mil", "0.621"), ("kilometer", "mil", "0.621"), ("meter", "kaki", "3.281"), ("kilogram", "pon", "2.2"),
    ("hektare", "meter persegi", "10000"), ("cm", "inci", "0.394"), ("kg", "gram", "1000"), ("meter", "cm", "100"),
)  # fmt: skip


def units(text: str, day: date) -> Iterator[Plant]:
    """+ A measure of the article with a conversion in brackets that is ten times off, or another unit's."""
    for unit, other, factor in UNITS:
        for m in list(
            re.finditer(
                rf"(?<![\d.,/x-])(\d{{2,4}}(?:,\d)?) {unit}(?= (?:dari|di|dan|yang|ke|untuk|pada)\b|[,.] )", text
            )
        )[:2]:
            if other == "pon":
                continue
            right = number(m[1]) * Decimal(factor)
            for wrong in (right * 10, right / 10, right * Decimal("1.4")):
                shown = format(
                    wrong.quantize(Decimal("0.1")) if wrong < 100 else wrong.quantize(Decimal(1)), "f"
                ).replace(".", ",")
                yield Plant(m.end(), m.end(), f" ({shown} {other})", number(shown) > 0)


# --- years and ages ---------------------------------------------------------------------------------


def since(text: str, day: date) -> Iterator[Plant]:
    """+ So many years ago behind a year of the article."""
    for m in re.finditer(r"(?:pada|sejak) (?:tahun )?((?:19|20)\d\d)(?=[ ,.])(?! ?[-–(])", text):
        right = day.year - int(m[1])
        for wrong in (right + 4, right + 10, right - 3):
            if right > 3 and wrong > 1:
                yield Plant(m.end(), m.end(), f" atau {wrong} tahun lalu")


def anniversaries(text: str, day: date) -> Iterator[Plant]:
    """+ An anniversary that the year does not make."""
    for m in list(re.finditer(r"(?:pada|sejak) (?:tahun )?((?:19|20)\d\d)(?=[ ,.])", text))[:2]:
        right = day.year - int(m[1])
        others = {day.year} | {int(y) for y in re.findall(r"\b(?:19|20)\d\d\b", text)}
        for wrong in (right + 5, right * 2 + 3):
            new = f"\n\nMuseum itu merayakan HUT ke-{wrong} sejak didirikan pada {m[1]}."
            fits = any(abs(other - int(m[1]) - wrong) <= 1 for other in others)
            yield Plant(len(text.rstrip()), len(text), new, right > 4 and not fits)


def lengths(text: str, day: date) -> Iterator[Plant]:
    """Another number of years before two years in brackets; + one before a pair of years of the article."""
    for m in re.finditer(r"\b((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)\b", text):
        right = int(m[2]) - int(m[1])
        if right > 0:
            for wrong in (right + 3, right + 10):
                new = f"\n\nIa memimpin selama {wrong} tahun ({m[1]}-{m[2]})."
                yield Plant(len(text.rstrip()), len(text), new)


def ages(text: str, day: date) -> Iterator[Plant]:
    """+ A birth that makes another age, and another age for a person whose age is told."""
    for m in re.finditer(r"\b[a-z]+,? ([A-Z][a-z]{2,} [A-Z][a-z]{2,}) \((\d\d)\)", text):
        age = int(m[2])
        for wrong in (age + 2, age - 3):
            yield Plant(len(text.rstrip()), len(text), f"\n\nPolisi memeriksa {m[1]} ({wrong}) kemarin.")
        born = day.year - age
        for wrong in (born - 5, born + 8):
            yield Plant(m.end(), m.end(), f", yang lahir pada 3 Maret {wrong},")


# --- one thing told twice ---------------------------------------------------------------------------


def names(text: str, day: date) -> Iterator[Plant]:
    """Two letters swapped, or one lost, in a name of two words that stands there three times."""
    full = re.findall(r"(?<=[a-z,] )[A-Z][a-z]{5,} [A-Z][a-z]{5,}(?=[ ,.])", text)
    for name in sorted(set(full)):
        if full.count(name) >= 3:
            for start in [m.start() for m in re.finditer(re.escape(name), text)][1:]:
                for n in (2, 3, len(name) - 3):
                    a, b = name[n], name[n + 1]
                    if a != b and a.islower() and b.islower():
                        yield Plant(start, start + len(name), name[:n] + b + a + name[n + 2 :])


def headlines(text: str, day: date) -> Iterator[Plant]:
    """+ A headline with a number of the copy and a slip in it."""
    for m in list(
        re.finditer(
            r"(?<![\d.,/])(\d{2,3}) (orang|rumah|warga|kasus|siswa|unit|hektare) ((?!yang|karena|pada|dari|untuk|dan|di)[a-z]{4,})",
            text,
        )
    )[:2]:
        others = {number(n) for n in re.findall(NUMBER, text)}
        for new in slips(m[1]):
            near = any(not off(number(new), other, "0.12") for other in others)
            pairs = any(number(new) in (a + b, abs(a - b)) for a in others for b in others)
            if new[0] != "0":
                yield Plant(0, 0, f"Sebanyak {new} {m[2].title()} {m[3].title()}\n\n", not near and not pairs)
    for m in list(re.finditer(rf"Rp ?({NUMBER}) (juta|miliar|triliun)", text))[:2]:
        others = {number(f"{n} {w}") for n, w in re.findall(rf"({NUMBER}) (ribu|juta|miliar|triliun)", text)}
        for scale in ("juta", "miliar", "triliun"):
            wrong = number(f"{m[1]} {scale}")
            pairs = any(wrong in (a + b, abs(a - b)) for a in others for b in others)
            if scale != m[2]:
                near = any(not off(wrong, other, "0.12") for other in others)
                yield Plant(0, 0, f"Nilainya Rp {m[1]} {scale.title()}\n\n", not near and not pairs)


def magnitudes(text: str, day: date) -> Iterator[Plant]:
    """The same amount a thousand times larger or smaller, said again with the words before it."""
    for m in re.finditer(
        rf"((?!sekitar|minimal|maksimal)\b\w{{5,}}) Rp ?({NUMBER}) (juta|miliar|triliun)\b(?! lebih)", text
    ):
        for scale in ("juta", "miliar", "triliun"):
            if abs(list(SCALES).index(scale) - list(SCALES).index(m[3])) == 1 and len(m[2].strip("0,.")) > 1:
                yield Plant(
                    len(text.rstrip()), len(text), f"\n\nSeperti ditulis, {m[1]} Rp {m[2]} {scale} itu belum pasti."
                )


def tolls(text: str, day: date) -> Iterator[Plant]:
    """+ A toll of the article told again with another number."""
    for m in re.finditer(
        r"(banjir|gempa|kecelakaan|ledakan|kebakaran|longsor|serangan)[^.\n]{0,40}? menewaskan (\d+) orang", text, re.I
    ):
        for wrong in (int(m[2]) + 2, int(m[2]) + 11):
            yield Plant(len(text.rstrip()), len(text), f"\n\n{m[1].title()} itu menewaskan {wrong} orang.")


#: first words of what is an office and no name
OFFICE = {
    "Kepala",
    "Menteri",
    "Gubernur",
    "Jaksa",
    "Wakil",
    "Ketua",
    "Presiden",
    "Direktur",
    "Kapolres",
    "Kapolda",
    "Hakim",
}


def speakers(text: str, day: date) -> Iterator[Plant]:
    """+ A quotation of the article given to another person of it."""
    people = list(dict.fromkeys(re.findall(r"(?:kata|ujar|ucap|tutur) ([A-Z][a-z]{2,} [A-Z][a-z]{2,})(?=[ ,.])", text)))
    for m in re.finditer(
        r"([\"“][^\"“”\n]{40,200},?[\"”]),? (kata|ujar|ucap|tutur) ([A-Z][a-z]{2,} [A-Z][a-z]{2,})(?=[ ,.])", text
    ):
        for other in people:
            if OFFICE & {other.split()[0], m[3].split()[0]}:
                continue
            if other.split()[-1] not in m[3] and other.split()[0] not in m[3]:
                yield Plant(len(text.rstrip()), len(text), f"\n\n{m[1]} {m[2]} {other}.")


def firsts(text: str, day: date) -> Iterator[Plant]:
    """+ Two names of the article, each of them the oldest of its kind."""
    names = list(dict.fromkeys(re.findall(r"(?<=[a-z] )[A-Z][a-z]{3,} [A-Z][a-z]{3,}(?=[ ,.])", text)))[:2]
    if len(names) == 2 and not set(names[0].split()) & set(names[1].split()):
        one, two = names
        yield Plant(
            len(text.rstrip()), len(text),
            f"\n\nMenurut panduan, {one} adalah museum tertua di Jawa. Menurut poster, {two} merupakan museum tertua di Jawa.",
        )  # fmt: skip


# --- the page ---------------------------------------------------------------------------------------


def marks(text: str, day: date) -> Iterator[Plant]:
    """A quotation mark lost beside a cue."""
    for m in re.finditer(r"([“\"])([A-Z][^\"“”\n]{20,200})([”\"]),? (?:kata|ujar|tutur|ucap) [A-Z]", text):
        if text[: m.start()].count('"') % 2 == 0:
            yield Plant(*m.span(1), "")
            yield Plant(*m.span(3), "")


def doubled(text: str, day: date) -> Iterator[Plant]:
    """A small word written twice."""
    for m in list(re.finditer(r"(?<= )(yang|dan|di|untuk|dari|dengan|pada|ke) (?=[a-z]{3,})", text))[:4]:
        yield Plant(m.start(), m.start(), m[0], m[1] != "dan")


def glued(text: str, day: date) -> Iterator[Plant]:
    """The blank between a small word and a name lost, both standing elsewhere too."""
    for m in list(re.finditer(r"(?<= )(oleh|untuk|dengan|dari) ([A-Z][a-z]{3,})(?= [a-z])", text))[:4]:
        again = len(re.findall(rf"(?<= ){m[2]}\b", text)) > 1 and len(re.findall(rf"(?<= ){m[1]} ", text)) > 1
        yield Plant(m.end(1), m.start(2), "", again)


def cut(text: str, day: date) -> Iterator[Plant]:
    """The last sentence cut off before its end."""
    body = text.rstrip()
    last = body.rsplit(". ", 1)[-1].split("\n")[-1]
    words = last.split()
    if body.endswith(".") and len(words) > 14 and not re.search(r"[\"“”()\[\]*]", last):
        for left in (3, 5):
            short = body[: len(body) - len(last)] + " ".join(words[:-left])
            yield Plant(len(short), len(text), "", short[-1].isalpha())


def numbers_lost(text: str, day: date) -> Iterator[Plant]:
    """The number before a measure lost."""
    for m in re.finditer(
        r"(?:setinggi|sepanjang|seluas|sejauh|seberat|sebesar) (\d[\d.,]* )(?=meter|kilometer|hektare|km|kilogram|kg|persen)",
        text,
    ):
        yield Plant(*m.span(1), "")


#: check or checks → generators; those of one family share a line
GENERATORS: dict[str, tuple[Generator, ...]] = {
    "misspelt-name": (names,), "headline-number": (headlines,), "parts-and-whole": (parts, added_parts),
    "list-count": (lists, added_lists), "percent-change": (changes,), "points-as-percent": (points,),
    "wrong-difference wrong-direction": (differences,), "wrong-multiple": (multiples,), "wrong-product": (products,),
    "wrong-average": (averages,), "wrong-share": (shares,), "weekday-mismatch": (weekdays,),
    "impossible-date": (dates,), "impossible-time": (times,), "reversed-range": (ranges,),
    "currency-conversion": (currencies,), "unit-conversion": (units,), "since-year": (since,),
    "anniversary": (anniversaries,), "length-of-time": (lengths,), "age-mismatch": (ages,), "stale-forecast": (plans,),
    "wrong-day": (todays,), "contradiction": (tolls,), "two-speakers": (speakers,), "zone-mismatch": (zones,),
    "arrival-before-departure": (journeys,), "magnitude-slip": (magnitudes,), "two-firsts": (firsts,),
    "unpaired-quote": (marks,), "doubled-word": (doubled,), "glued-words": (glued,), "text-cut-off": (cut,),
    "missing-number": (numbers_lost,),
}  # fmt: skip


class Desk:
    """The program, asked about one article at a time."""

    def __init__(self) -> None:
        from verify.rulebook.load import load
        from verify.rulebook.locate import rule_paths

        self.rulebook = load(rule_paths([]))[0]

    def findings(self, text: str, day: date, checks: set[str]) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
        """Check, beginnings and ends of the places of each finding, counted in the text itself."""
        from verify.pipeline import check
        from verify.read import read

        head = f"---\ndate: {day.isoformat()}\nlanguage: id\n---\n"
        article, _ = read("a.txt", "a", f"{head}{text}".encode())
        if article is None:
            return []
        shift = len(head)
        report = check([article], self.rulebook).report
        return [
            (f.check, tuple(p.start - shift for p in f.locations), tuple(p.end - shift for p in f.locations))
            for f in report.findings if f.check in checks
        ]  # fmt: skip


def noticed(desk: Desk, text: str, day: date, plant: Plant, checks: set[str]) -> bool:
    """Whether the corruption is found: a finding points into the changed words (or their neighbours, where some were lost)."""
    changed = text[: plant.start] + plant.new + text[plant.end :]
    lo, hi = plant.start - (not plant.new) * 3, plant.start + len(plant.new) + (not plant.new) * 3
    if "text-cut-off" in checks or "unpaired-quote" in checks:
        lo, hi = lo - 250, hi + 250
    before = len(desk.findings(text, day, checks))
    after = desk.findings(changed, day, checks)
    there = any(s < hi and lo < e for _, starts, ends in after for s, e in zip(starts, ends, strict=True))
    return there and (len(after) > before or before == 0 or "unpaired-quote" not in checks)


def measure(articles: list[tuple[str, date]], options: argparse.Namespace) -> None:
    """One line a check: found / eligible / tried."""
    desk = Desk()
    print(f"{'planted':34}{'found':>7}{'eligible':>10}{'tried':>7}")
    for name, generators in GENERATORS.items():
        if options.only and options.only not in name.split():
            continue
        ways = [(text, day, plant) for text, day in articles for g in generators for plant in g(text, day)]
        Random(options.seed).shuffle(ways)
        ways = ways[: options.ways]
        eligible = [way for way in ways if way[2].eligible]
        hits = 0
        for text, day, plant in eligible:
            found = noticed(desk, text, day, plant, set(name.split()))
            hits += found
            if options.missed and not found:
                print("   missed:", repr(text[max(0, plant.start - 60) : plant.start]), "→", repr(plant.new))
        added = "+" if any((g.__doc__ or "").startswith("+") for g in generators) else ""
        share = f"{100 * hits / len(eligible):6.1f} %" if eligible else ""
        print(f"{name + added:34}{hits:7}{len(eligible):10}{len(ways):7}  {share}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--ways", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--missed", action="store_true")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.corpus.read_text("utf-8").splitlines()]
    measure([(row["text"], date.fromisoformat(row["date"])) for row in rows], options)


if __name__ == "__main__":
    import sys

    sys.path.insert(0, str(ROOT))
    main()
