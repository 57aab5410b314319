"""Swap a speaker, a role or an affiliation in one of two articles that agree: does a finding say so?

    python bench/swap.py [FOLDER …] [--news NEWS.jsonl] [--gold CORPUS.jsonl] [--sample N] [--seed N] [--show]

A pair is an article and its copy, with other marks and, by turns, other words for the same (`rewordings` of `changes.py`). In one
of the two one place is changed: a speaker's name, a role or an affiliation beside a name takes another one from the same
text or from a list; in folders also names that rule files declare, and titles. Places come from plain patterns over the text, and
with `--gold` from the marked spans of a corpus (`text`, and `spans` with `label` PERSON, ROLE, AFFILIATION): never from the
program's own reading. A place is *eligible* if it is a role, or if its paragraph says who speaks (a word of saying stands in
it). *Found* is a change if a finding that was not there before lies in its paragraph.

Printed too: of the quotations with a named speaker that a pattern sees in both articles, how many have a speaker in both,
and in how many of these it is the same one.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from changes import SYNONYMS, Change, Name, applied, like, names_of, offices, people

from verify.model import Finding, Speech
from verify.pipeline import Result, check
from verify.read import read
from verify.rulebook.compiled import Rulebook
from verify.rulebook.load import load
from verify.rulebook.locate import rule_paths

SAYS = "kata|ujar|tutur|ucap|jelas|terang|tegas|ungkap|papar|imbuh|tambah|kutip"
SAID = re.compile(
    rf"\b(?:{SAYS}|mengatakan|menyatakan|menegaskan|menjelaskan|mengungkapkan|menuturkan|menyebut|menurut|Menurut)\b"
)
WORD = r"[A-Z][a-z]{2,}"
ROLES = (
    "Ketua", "Direktur", "Sekretaris", "Kepala", "Juru Bicara", "Menteri", "Gubernur", "Bupati", "Wali Kota", "Anggota", "Pelatih",
    "Manajer", "Presiden", "Rektor", "Peneliti", "Pengamat", "Kapolres", "Kapolda", "Kapolsek", "Camat", "Lurah", "Koordinator",
)  # fmt: skip
ROLE = "|".join(ROLES)
BODIES = ("KPK", "BNPB", "PSSI", "DPRD", "MUI", "BPBD", "PLN", "KPU", "LIPI", "BMKG")
PEOPLE = ("Sutrisno Wijaya", "Hadi Prakoso", "Nur Aisyah", "Bambang Suryono", "Lestari Widodo", "Gunawan Saputra")
PATTERNS = {
    "speaker": re.compile(
        rf"[\"”],? (?:{SAYS}) (?!(?:{ROLE}|Wakil|Mantan|Pak|Bu)\b)({WORD}(?: {WORD}){{1,2}})(?=[,.;(\n]| di | pada | dalam )"
    ),
    "role": re.compile(rf"[\"”],? (?:{SAYS}) ({ROLE})(?= [A-Z])"),
    "affiliation": re.compile(rf"[\"”],? (?:{SAYS}) (?:{ROLE})(?: Umum| Utama)? ([A-Z]{{3,5}})(?= {WORD})"),
}
QUOTED = re.compile(rf"[\"“]([^\"“”\n]{{30,300}})[\"”],? (?:{SAYS}) {WORD} {WORD}")
LABELS = {"PERSON": "speaker", "ROLE": "role", "AFFILIATION": "affiliation"}


class Source(NamedTuple):
    """A text, and the places where something can be swapped: category, start, end."""

    name: str
    text: str
    sites: list[tuple[str, int, int]]


class Outcome(NamedTuple):
    """One swap and what came of it."""

    source: str
    change: Change
    eligible: bool
    found: bool


# --- where something can be swapped -------------------------------------------------------------------


def sites(text: str) -> list[tuple[str, int, int]]:
    """Places by pattern."""
    return sorted((category, *m.span(1)) for category, pattern in PATTERNS.items() for m in pattern.finditer(text))


def folders(paths: Iterable[str]) -> Iterator[Source]:
    """The articles of folders."""
    for folder in paths:
        for path in sorted(Path(folder).glob("*.txt")):
            text = path.read_text(encoding="utf-8", errors="surrogateescape")
            yield Source(path.name, text, sites(text))


def news(path: str) -> Iterator[Source]:
    """The articles of a corpus of news, one a line."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            text = f"---\ndate: {article.get('date', '2017-01-01')}\n---\n{article['text']}\n"
            yield Source(article["id"], text, sites(text))


def gold(path: str) -> Iterator[Source]:
    """The articles of a corpus with marked spans; a person beside whom no word of saying stands is left alone."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            spans = [(LABELS[s["label"]], s["start"], s["end"]) for s in article["spans"] if s["label"] in LABELS]
            cues = [s["end"] for s in article["spans"] if s["label"] == "CUE"]
            kept = [
                s
                for s in spans
                if s[0] != "speaker"
                or any(0 <= s[1] - end < 120 and "." not in article["text"][end : s[1]] for end in cues)
            ]
            yield Source(article["id"], article["text"], sorted(kept))


def swaps(source: Source, random: Random, names: list[Name]) -> Iterator[Change]:
    """Every site with something else of its kind; of declared names those beside a word of saying, and titles."""
    for change in [c for c in people(source.text, names, random) if c.category == "speaker"] if names else ():
        yield change
    for change in offices(source.text, random) if names else ():
        yield change._replace(category="role")
    for category, start, end in source.sites:
        old = source.text[start:end]
        same = [source.text[a:b] for kind, a, b in source.sites if kind == category]
        pool = [*same, *{"speaker": PEOPLE, "role": ROLES, "affiliation": BODIES}[category]]
        own = set(re.findall(r"\w+", old.lower()))
        other = [new for new in pool if not own & set(re.findall(r"\w+", new.lower()))]
        new = random.choice(other)
        yield Change(category, start, end, like(old, new) if category != "role" or old[:1].isupper() else new.lower())


def eligible(text: str, change: Change) -> bool:
    """Whether the paragraph of a place says who speaks, or the place is a title beside a name."""
    return change.category == "role" or bool(SAID.search(text[slice(*paragraph(text, change.start))]))


def paragraph(text: str, place: int) -> tuple[int, int]:
    """The paragraph around a place; in a text of one paragraph the sentence or two around it."""
    start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    end = end if end >= 0 else len(text)
    return (start, end) if end - start < 1500 else (max(start, place - 400), min(end, place + 400))


# --- the other article ----------------------------------------------------------------------------------


def copy(text: str, reworded: bool) -> str:
    """The same article with other marks and, if asked for, other words for the same."""
    out = text.replace("“", '"').replace("”", '"') if "“" in text else re.sub(r'"([^"\n]*)"', r"“\1”", text)
    if reworded:
        for old, new in SYNONYMS.items():
            if old not in ("kata", "ujar", "mengatakan"):
                out = re.sub(rf"(?<![\"”,] )\b{old}\b", new, out)
    return out


def run(pair: tuple[str, str], book: Rulebook) -> Result:
    """Both articles judged as one story."""
    articles = [
        read(f"{n}.txt", f"{n}.txt", text.encode("utf-8", "surrogateescape"), None)[0] for n, text in enumerate(pair)
    ]
    return check([article._replace(story="pair") for article in articles], book)


def raised(before: Iterable[Finding], after: Iterable[Finding], span: tuple[int, int]) -> bool:
    """Whether a finding that was not there before lies in a stretch of the changed article."""
    known = {f.id for f in before}
    return any(
        f.id not in known and any(x.path == "0.txt" and x.start < span[1] and span[0] < x.end for x in f.locations)
        for f in after
    )


def tried(
    source: Source, number: int, random: Random, book: Rulebook, names: list[Name], most: int
) -> Iterator[Outcome]:
    """Swaps of one article, at most so many of a kind."""
    other = copy(source.text, number % 2 == 1)
    changes = list(swaps(source, random, names))
    random.shuffle(changes)
    kept = [c for kind in PATTERNS for c in [x for x in changes if x.category == kind][:most]]
    before = run((source.text, other), book).report.findings if kept else ()
    for change in kept:
        text = applied(source.text, change)
        after = run((text, other), book).report.findings
        yield Outcome(
            source.name, change, eligible(source.text, change), raised(before, after, paragraph(text, change.start))
        )


# --- one quotation in two articles ----------------------------------------------------------------------


def twice(source: Source, number: int, book: Rulebook) -> tuple[int, int, int]:
    """Quotations with a named speaker by pattern; attributed in both articles; to the same speaker."""
    other = copy(source.text, number % 2 == 1)
    said = [m.span(1) for m in QUOTED.finditer(source.text)]
    if not said:
        return 0, 0, 0
    ours, theirs = run((source.text, other), book).case.drafts
    pairs = []
    for start, end in said:
        place = other.find(copy(source.text[start:end], number % 2 == 1))
        pairs.append((at(ours.speeches, start), at(theirs.speeches, place) if place >= 0 else None))
    both = [(a, b) for a, b in pairs if a and b and a.entity and b.entity]
    return len(pairs), len(both), sum(a.entity == b.entity for a, b in both)


def at(speeches: Iterable[Speech], place: int) -> Speech | None:
    """The speech around a place."""
    return next((s for s in speeches if s.start <= place < s.end), None)


def share(hits: int, total: int) -> str:
    """A share with its counts."""
    return f"{hits}/{total} = {hits / max(total, 1):.3f}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--news")
    parser.add_argument("--gold")
    parser.add_argument("--rules", action="append", default=[])
    parser.add_argument("--sample", type=int, default=150, help="at most so many articles of a corpus")
    parser.add_argument("--most", type=int, default=1, help="at most so many swaps of a kind in an article of a corpus")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print the swaps that no finding tells")
    options = parser.parse_args()
    random, book = Random(options.seed), load(rule_paths(options.rules), None)[0]
    names = names_of("\n".join(Path(path).read_text(encoding="utf-8") for path in rule_paths(options.rules)))
    groups = {"folders": list(folders(options.folders))}
    for name, found in (("news", options.news and news(options.news)), ("gold", options.gold and gold(options.gold))):
        every = [s for s in found or () if s.sites]
        groups[name] = random.sample(every, min(options.sample, len(every)))
    for name, sources in groups.items():
        if sources:
            own, most = (names, 50) if name == "folders" else ([], options.most)
            outcomes = [o for n, s in enumerate(sources) for o in tried(s, n, random, book, own, most)]
            tell(name, len(sources), outcomes, options.show)
            told = [twice(s, n, book) for n, s in enumerate(sources)]
            total, both, same = (sum(column) for column in zip(*told, strict=True))
            print(
                f"  one quotation in two articles: attributed in both {share(both, total)}, same speaker {share(same, both)}"
            )


def tell(name: str, articles: int, outcomes: list[Outcome], show: bool) -> None:
    """Per kind: found of eligible, and how many were tried; then the misses."""
    print(f"{name}: {articles} articles, {len(outcomes)} swaps")
    for kind in [*PATTERNS, "all"]:
        own = [o for o in outcomes if kind in (o.change.category, "all")]
        fit = [o for o in own if o.eligible]
        print(f"  {kind:12} found of eligible {share(sum(o.found for o in fit), len(fit))}, tried {len(own)}")
    for o in outcomes if show else ():
        if o.eligible and not o.found:
            print(f"  missed {o.change.category}: {o.source}:{o.change.start}-{o.change.end} → {o.change.new}")


if __name__ == "__main__":
    main()
