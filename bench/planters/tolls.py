"""Planters of counts of one event told twice: the dead and the hurt."""

import re
from collections.abc import Iterator
from datetime import date

from planters.site import Plant, added

#: what befell people → how a toll of it is told again
TOLD_AGAIN = {
    "dead": (
        "Peristiwa itu menewaskan {} orang.", "Jumlah korban tewas {} orang.", "Sebanyak {} orang meninggal dunia dalam peristiwa itu.",
        "Polisi mencatat {} orang tewas.",
    ),
    "hurt": ("Peristiwa itu melukai {} orang.", "Sebanyak {} orang terluka dalam peristiwa itu."),
}  # fmt: skip
TOLL_WORDS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
}
TOLL_COUNT = rf"(?P<n>\d{{1,3}}|{'|'.join(TOLL_WORDS)})"
TOLLS = {
    "dead": rf"menewaskan {TOLL_COUNT} orang\b|\b{TOLL_COUNT.replace('?P<n>', '?P<m>')} (?:orang|korban)(?: \w+)? (?:tewas|meninggal)\b",
    "hurt": rf"melukai {TOLL_COUNT} orang\b|\b{TOLL_COUNT.replace('?P<n>', '?P<m>')} orang(?: \w+)? (?:terluka|luka-luka|cedera)\b",
}
#: a sentence with one of these tells a rise, a part, a source's own figure, a supposition or another time
TOLL_GUARDS = re.compile(
    r"\b(?:bertambah|meningkat|naik|menjadi|kini|hingga|termasuk|antaranya|dari|lain|lainnya|juga|diduga|diperkirakan|mungkin|akan|"
    r"sebelumnya|pernah|lalu|silam|tahun|bulan|pekan|sejak|menurut|sedikitnya|sekitar|lebih|hampir|anak|wanita|pelaku)\b"
)


def tolls(text: str, day: date) -> Iterator[Plant]:
    """+ A toll from one of the first four sentences of an article told again with another number, behind the sixth and at the end."""
    sentences = [m.end() for m in re.finditer(r"[.\n](?=\s)", text)]
    head = sentences[3] if len(sentences) > 3 else len(text)
    numbers = {int(n) for n in re.findall(r"\b\d{1,3}\b", text)} | {
        n for w, n in TOLL_WORDS.items() if f" {w} " in text.lower()
    }
    for fate, pattern in TOLLS.items():
        for m in re.finditer(pattern, text[:head]):
            told = m["n"] or m["m"]
            right = int(told) if told.isdigit() else TOLL_WORDS[told]
            begin = max([0, *(s for s in sentences if s <= m.start())])
            own = text[begin : min(s for s in [*sentences, len(text)] if s >= m.end())].lower()
            for wrong in (right + 2, right * 3, right + 11):
                plain = not TOLL_GUARDS.search(own) and not any(right + n == wrong for n in numbers)
                for form in TOLD_AGAIN[fate]:
                    yield added(text, form.format(wrong), plain)
                    if len(sentences) > 6:
                        yield Plant(sentences[5], sentences[5], f"\n\n{form.format(wrong)}\n\n", plain)


#: what happened, as the first two sentences of an article name it
HAPPENED = re.compile(
    r"\b(kecelakaan|gempa|banjir|longsor|ledakan|kebakaran|serangan|tabrakan|penembakan|bentrokan|tsunami|letusan)\b"
)
#: how a toll is told first
TOLD = {
    "dead": ("Sebanyak {} orang tewas dalam {} itu.", "{} itu menewaskan {} orang.", "{} orang meninggal dunia akibat {} itu."),
    "hurt": ("Sebanyak {} orang luka-luka dalam {} itu.", "{} itu melukai {} orang."),
}  # fmt: skip


def told_twice(text: str, day: date) -> Iterator[Plant]:
    """+ Two tolls of what happened in an article that tells none: one behind its first sentence, one at its end."""
    first = re.match(r"[^\n]*?[a-z]\.(?=\s)", text)
    happened = HAPPENED.search(text[: first.end()]) if first else None
    if first is None or happened is None or re.search(r"\b(?:tewas|menewaskan|meninggal|luka|terluka|melukai)", text):
        return
    for fate, forms in TOLD.items():
        for form in forms:
            for again in TOLD_AGAIN[fate]:
                for right, wrong in ((5, 7), (12, 21), (34, 31)):
                    noun = happened[1]
                    pair = (noun.capitalize(), right) if form.startswith("{} itu") else (right, noun)
                    new = f" {form.format(*pair)}{text[first.end() :].rstrip()}\n\n{again.format(wrong)}"
                    yield Plant(first.end(), len(text), new)
