"""Planters of arithmetic: changes, differences, multiples, products, averages, shares, parts, lists."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from planters.site import NUMBER, WORDS, Plant, added, number, slips


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
                    yield added(text, form, eligible)


def points(text: str, day: date) -> Iterator[Plant]:
    """+ Percentage points that are called per cent."""
    for m in list(re.finditer(r"(\d{1,2}),(\d) persen", text))[:2]:
        a = Decimal(f"{m[1]}.{m[2]}")
        for step in (Decimal("0.4"), Decimal("1.3")):
            low, high, gap = (str(n).replace(".", ",") for n in (a, a + step, step))
            new = f"Angkanya naik {gap} persen dari {low} persen menjadi {high} persen."
            yield added(text, new, abs(step / a * 100 - step) > 1)


def differences(text: str, day: date) -> Iterator[Plant]:
    """+ A fall from one count to another by another number."""
    for m in list(re.finditer(r"(?<![\d.,/])(\d{2,3}) (orang|kasus|unit|siswa|warga)\b", text))[:2]:
        a = int(m[1])
        for d in (3, 7):
            for wrong in (d + 2, d + 10):
                if a > d + 10:
                    new = f"Jumlahnya turun {wrong} {m[2]} dari {a} {m[2]} menjadi {a - d} {m[2]}."
                    yield added(text, new)
            yield added(text, f"Jumlahnya turun dari {a} {m[2]} menjadi {a + d} {m[2]}.")


def multiples(text: str, day: date) -> Iterator[Plant]:
    """+ A multiple that is another one."""
    for m in list(re.finditer(r"(?<![\d.,/])(\d{2,3}) (orang|kasus|unit|siswa|warga)\b", text))[:2]:
        a = int(m[1])
        for k, wrong in ((2, "empat"), (3, "lima"), (5, "dua")):
            new = f"Jumlahnya {a * k} {m[2]}, {wrong} kali lipat dari {a} {m[2]} tahun lalu."
            yield added(text, new)


def products(text: str, day: date) -> Iterator[Plant]:
    """+ So many, each so much, in all something else."""
    for m in list(re.finditer(r"Rp ?(\d{1,3}) (ribu|juta|miliar)", text))[:2]:
        for n in (4, 12):
            for wrong in (n * int(m[1]) * 10, n * int(m[1]) + 3 * int(m[1])):
                new = f"Ada {n} desa yang menerima masing-masing Rp {m[1]} {m[2]} dengan total Rp {wrong} {m[2]}."
                yield added(text, new)


def averages(text: str, day: date) -> Iterator[Plant]:
    """+ An average that the sum does not make."""
    for m in list(re.finditer(r"Rp ?(\d{1,3}) (juta|miliar)", text))[:2]:
        for n, wrong in ((4, 7), (8, 15)):
            new = (
                f"Dana Rp {int(m[1]) * n} {m[2]} untuk {n} desa, atau rata-rata Rp {int(m[1]) * wrong} {m[2]} per desa."
            )
            yield added(text, new)


def shares(text: str, day: date) -> Iterator[Plant]:
    """+ A share of an amount of the article."""
    for m in list(re.finditer(r"Rp ?(\d{2,3}) (juta|miliar|triliun)", text))[:2]:
        for p, wrong in ((20, 35), (60, 16), (8, 80)):
            part = str((Decimal(m[1]) * p / 100).quantize(Decimal("0.1"))).replace(".", ",")
            new = f"Porsinya Rp {part} {m[2]} atau {wrong} persen dari total Rp {m[1]} {m[2]}."
            yield added(text, new)


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
                new = f"Seluruhnya {whole} {m[2]}, terdiri dari {a} {m[2]} di kota dan {b} {m[2]} di desa."
                yield added(text, new)


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
                new = f"Ada {word} nama di situ, yakni {', '.join(names[:-1])}, dan {names[-1]}."
                yield added(text, new)
