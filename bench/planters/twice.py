"""Planters of one thing told twice: names, headlines, amounts, tolls, speakers, firsts."""

import re
from collections.abc import Iterator
from datetime import date

from planters.site import NUMBER, SCALES, Plant, added, number, off, slips


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
                yield added(text, f"{m[1]} {m[2]} {other}.")


def firsts(text: str, day: date) -> Iterator[Plant]:
    """+ Two names of the article, each of them the oldest of its kind."""
    names = list(dict.fromkeys(re.findall(r"(?<=[a-z] )[A-Z][a-z]{3,} [A-Z][a-z]{3,}(?=[ ,.])", text)))[:2]
    if len(names) == 2 and not set(names[0].split()) & set(names[1].split()):
        one, two = names
        yield Plant(
            len(text.rstrip()), len(text),
            f"\n\nMenurut panduan, {one} adalah museum tertua di Jawa. Menurut poster, {two} merupakan museum tertua di Jawa.",
        )  # fmt: skip


#: offices with a deputy, and words of a sentence that tells of another holder
OFFICES = r"Menteri (?!Luar|Koordinator|Dalam)[A-Z][a-z]+|Gubernur [A-Z][a-z]+|Bupati [A-Z][a-z]+|Wali Kota [A-Z][a-z]+|Presiden"
#: what follows an office and begins no person's name
NO_PERSON = r"Luar|Negeri|Afrika|Korea|Arab|Amerika|Hulu|Sungai|Politik|Barat|Timur|Utara|Selatan|Tengah|Bidang|[A-Z][a-z]+ (?:Selatan|Utara|Barat|Timur|Tengah|Serikat)"
OFFICE_GUARDS = re.compile(
    r"\b(?:mantan|eks|calon|bakal|menjadi|terpilih|pernah|saat|ketika|dilantik|menjabat|kini|periode|plt|melantik|diangkat|pelaksana|pejabat|sebelumnya|(?:19|20)\d\d)\b",
    re.I,
)


def ranks(text: str, day: date) -> Iterator[Plant]:
    """+ A holder of an office called the deputy further down."""
    for m in re.finditer(
        rf"(?<!Wakil )(?<!Calon )(?<!Perdana )\b({OFFICES}) (?!{NO_PERSON})([A-Z][a-z]{{2,}} [A-Z][a-z]{{2,}})(?= [a-z]|[,.])",
        text,
    ):
        begin = max(text.rfind(". ", 0, m.start()), text.rfind("\n", 0, m.start())) + 1
        plain = not OFFICE_GUARDS.search(text[begin : text.find(".", m.end())])
        for form in ("Acara itu dihadiri Wakil {} {}.", "Wakil {} {} datang bersama rombongan."):
            yield added(text, form.format(m[1], m[2]), plain)
