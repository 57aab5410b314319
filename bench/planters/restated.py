"""Planters of a sentence of the copy said again, later or as the headline, with one of its values changed."""

import re
from collections.abc import Iterator
from datetime import date
from random import Random

from planters.site import NUMBER, WORDS, Plant, added, number, off

#: values by plain patterns: what is changed stands in the group
VALUES = (
    rf"(?<![\d.,/(])({NUMBER})(?= (?:orang|rumah|warga|kasus|siswa|unit|hektare|persen|meter|kilometer|ton|kursi|gol|desa|kg)\b)",
    rf"Rp ?({NUMBER})(?= (?:ribu|juta|miliar|triliun)\b)",
    r"pukul (\d\d)(?=[.:]\d\d)",
    r"(?<=pada )(\d{1,2})(?= (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b)",
    r"(?<=pada tahun )((?:19|20)\d\d)\b",
    rf"\b({'|'.join(WORDS)})(?= (?:orang|rumah|hari|jam|bulan|tahun|gol|mobil|negara|pemain)\b)",
)
#: with one of these a sentence tells a bound, a part, a change or another time
GUARDS = re.compile(
    r"\b(?:sekitar|lebih|kurang|hampir|nyaris|naik|turun|dari|menjadi|masing-masing|akan|diperkirakan|sebelumnya|lalu|minimal|maksimal|hingga|antara|juga)\b"
    r"|[\"“”?]"
)


def restated(text: str, day: date) -> Iterator[Plant]:
    """+ A sentence with a value, and its first clause, said again at the end and as headline with another value."""
    random = Random(len(text))
    for sentence in re.findall(r"(?<=[.\n] )[A-Z][^.\n]{40,220}(?:\.\d[^.\n]*)*(?<!Rp \d)(?<!\d)\.(?=\s)", text):
        clause = sentence.split(",")[0].rstrip(".")
        for pattern in VALUES:
            for m in re.finditer(pattern, sentence):
                wrong = flipped(m[1], random)
                plain = not GUARDS.search(sentence) and apart(wrong, text)
                whole = sentence[: m.start(1)] + wrong + sentence[m.end(1) :]
                yield added(text, whole, plain)
                if f" {whole.split()[0].lower()} " in text:
                    yield added(text, f"Seperti diberitakan, {whole[0].lower()}{whole[1:]}", plain)
                if m.end(1) < len(clause) and len(clause.split()) >= 6:
                    first = whole.split(",")[0].rstrip(".")
                    yield added(text, f"{first}.", plain)
                    yield Plant(0, 0, f"{first}\n\n", plain)


def flipped(value: str, random: Random) -> str:
    """Another value of the same form."""
    if value in WORDS:
        return random.choice([word for word in WORDS if word != value])
    if value.isdigit() and int(value) < 29:
        return str((int(value) + random.choice((5, 7, 9))) % 22 + 1).zfill(len(value) if value[0] == "0" else 1)
    at = 3 if re.fullmatch(r"(?:19|20)\d\d", value) else 0
    return value[:at] + random.choice([d for d in "123456789" if d != value[at]]) + value[at + 1 :]


def apart(wrong: str, text: str) -> bool:
    """Whether a number is none of the article's, however rounded."""
    if wrong in WORDS:
        return not re.search(rf"\b{wrong}\b", text)
    return all(off(number(wrong), number(other), "0.12") for other in re.findall(NUMBER, text)) or (
        bool(re.fullmatch(r"(?:19|20)\d\d", wrong)) and wrong not in text
    )
