"""Promises over whole runs, by texts drawn at random: no order matters, and no article takes a finding from another one."""

import functools

from facts_cases import CACHE, FACTS, RULES
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.pipeline import check
from verify.read import read
from verify.rulebook.load import load

WEIGHT = ("note", "warning", "error")
SENTENCES = (
    "Penduduk Kota Baru 1.200 jiwa.",
    "Penduduk Kota Baru 1.700 jiwa menurut catatan camat.",
    "Kota Baru berdiri pada tahun 1950.",
    "Kota Baru berdiri pada tahun 1962.",
    "Wali Kota Baru Siti Rahma tiba pada Rabu (19/6/2024) di Balai Warga Melati.",
    "Wali Kota Baru Budi Santoso tiba pada Selasa (18/6/2024) di Balai Warga Melati.",
    "Siti Rahmma membuka pasar malam di Lapangan Melati.",
    "Siti Rahma membuka pasar malam di Lapangan Melati pada Kamis (19/6/2024).",
    "Banjir di Desa Sukamaju merendam 40 rumah warga pada Senin malam.",
    "Banjir di Desa Sukamaju merendam 70 rumah warga pada Senin malam.",
    "Kecelakaan bus di Jalan Melati menewaskan lima orang.",
    "Kecelakaan bus di Jalan Melati menewaskan tujuh orang.",
    "Bupati Tono Wijaya tidak menghadiri rapat di Balai Warga Melati.",
    "Bupati Tono Wijaya menghadiri rapat di Balai Warga Melati.",
    "Sebanyak 200 dari 400 pelajar, atau 75 persen, lulus ujian renang.",
    "“Kami pulang besok,” kata Siti Rahma.",
    "“Kami pulang lusa,” kata Siti Rahma.",
    "Harga cabai naik naik di Pasar Jati.",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5, unique=True).map(" ".join)
DAYS = st.sampled_from(["", "2024-06-19", "2024-06-20", "2024-06-24"])
PAGES = st.lists(st.tuples(TEXTS, DAYS), min_size=1, max_size=4)


@functools.cache
def rulebook():
    """A small desk whose facts stand in its rules."""
    import tempfile
    from pathlib import Path

    told = [line.split(",") for line in FACTS.splitlines()[1:3]]
    facts = "".join(f'\nfact {row[0]} = {row[1]}\n  source "{row[4]}" seen {row[5]}\n' for row in told)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.rules"
        path.write_text(f'{RULES}\nentity kota_baru : place\n  name "Kota Baru"\n{facts}', "utf-8")
        found, problems = load([str(path)], CACHE)
    assert not problems
    return found


def articles(pages):
    for n, (text, day) in enumerate(pages):
        head = f"---\ndate: {day}\n---\n" if day else ""
        found, _ = read(f"{n}.txt", f"{n}.txt", f"{head}{text}\n".encode(), None)
        yield found._replace(language="id", story="s")


def findings(told):
    return check(told, rulebook()).report.findings


def within(found, path):
    """Check, weight and accused words of what is found with an article alone."""
    return [
        (f.check, f.severity, {(p.start, p.end) for p in f.locations if p.path == path}) for f in found if f.locations
    ]


@settings(deadline=None, max_examples=60)
@given(PAGES, st.randoms())
def test_the_order_of_articles_never_matters(pages, random):
    told = list(articles(pages))
    mixed = list(told)
    random.shuffle(mixed)
    assert findings(told) == findings(mixed)


@settings(deadline=None, max_examples=120)
@given(st.tuples(TEXTS, DAYS), PAGES)
def test_another_article_never_removes_a_finding_within_one(own, others):
    first, *more = articles([own, *others])
    alone = [f for f in findings([first]) if f.scope != "story" and f.check != "no-claims"]
    together = within(findings([first, *more]), first.path)
    for check_name, severity, places in within(alone, first.path):
        kept = [w for _, w, spots in together if any(a < d and c < b for a, b in places for c, d in spots)]
        assert kept, (check_name, places)
        assert max(map(WEIGHT.index, kept)) >= WEIGHT.index(severity), (check_name, kept)
