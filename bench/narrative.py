"""Scores TIMEX3 annotation of whole documents: recognition (strict, relaxed) and value, as precision, recall and F1.

    python bench/narrative.py CORPUS [--misses N]

CORPUS.jsonl has one annotated expression a line (`id` = document#number, `text` of its sentence, `start`, `end`,
`expected`); the sentences of a document are put together again in order, and read as one article. CORPUS.txt has
invented English news: `--- 2019-06-12` (the day of publication) before every article, `[late May](DATE 2019-05)` for
an expression (`|` parts values that are equally right), `{the spring term}` for what may be read or not.
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from verify.languages import lexicon
from verify.model import Anchor
from verify.values import Timex, discourse, scan, timex
from verify.values.lexer import lex

Case = dict[str, Any]
TIMES = ("date", "time", "duration", "set", "age")
MARKED = re.compile(r"\[([^]\n]+)\]\([A-Z]+ ([^)\n]+)\)|\{([^}\n]+)\}")


class Gold(NamedTuple):
    """One annotated expression of a document."""

    start: int
    end: int
    value: str


class Found(NamedTuple):
    """One expression as read."""

    start: int
    end: int
    timex: Timex


class Score(NamedTuple):
    """Counts over all documents."""

    gold: int = 0
    found: int = 0
    relaxed: int = 0
    strict: int = 0
    value: int = 0


class Document(NamedTuple):
    """A text with its annotation."""

    name: str
    text: str
    gold: tuple[Gold, ...]
    anchor: Anchor
    language: str
    open: tuple[Gold, ...] = ()  # may be read or not


def documents(path: Path) -> list[Document]:
    """The documents of a corpus, sentences in the order of the file."""
    if path.suffix == ".txt":
        articles = path.read_text(encoding="utf-8").split("--- ")[1:]
        return [marked(str(number), article) for number, article in enumerate(articles, 1)]
    cases: dict[str, list[Case]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        cases.setdefault(case["id"].partition("#")[0], []).append(case)
    return [document(name, own) for name, own in cases.items()]


def document(name: str, cases: list[Case]) -> Document:
    """The sentences that follow each other, each once."""
    sentences: list[str] = []
    gold = []
    at = -2
    length = 0
    for case in cases:
        if not sentences or sentences[-1] != case["text"]:
            at = length
            sentences.append(case["text"])
            length += len(case["text"]) + 2
        gold.append(Gold(at + case["start"], at + case["end"], case["expected"]["value"]))
    day = date.fromisoformat(cases[0]["reference_date"][:10]).toordinal()
    return Document(name, "\n\n".join(sentences), tuple(gold), Anchor(day), cases[0]["lang"])


def marked(name: str, article: str) -> Document:
    """An article with its marks taken out."""
    day, _, body = article.partition("\n")
    text, at, golds, free = "", 0, [], []
    for mark in MARKED.finditer(body):
        text += body[at : mark.start()]
        words = mark[1] or mark[3]
        (golds if mark[1] else free).append(Gold(len(text), len(text) + len(words), mark[2] or ""))
        text += words
        at = mark.end()
    anchor = Anchor(date.fromisoformat(day.strip()).toordinal())
    return Document(name, text + body[at:], tuple(golds), anchor, "en", tuple(free))


def read(document: Document) -> list[Found]:
    """All times of a document as `verify claims` prints them."""
    mentions = scan(lex(document.text, lexicon(document.language)), document.language)
    told = discourse(document.text, mentions, document.anchor)
    return [
        Found(m.start, m.end, timex(form, anchor) or Timex("AGE", ""))
        for m, (form, anchor) in zip(mentions, told, strict=True)
        if m.kind in TIMES
    ]


def pairs(document: Document, found: list[Found]) -> list[tuple[Gold | None, Found | None]]:
    """Gold and found expressions that overlap, each used once; those without a partner alone."""
    left = list(found)
    out: list[tuple[Gold | None, Found | None]] = []
    for gold in document.gold:
        partner = next((f for f in left if meets(f, gold)), None)
        if partner is not None:
            left.remove(partner)
        out.append((gold, partner))
    return out + [(None, f) for f in left if not any(meets(f, free) for free in document.open)]


def meets(found: Found, gold: Gold) -> bool:
    """Whether two stretches overlap."""
    return found.start < gold.end and gold.start < found.end


def right(gold: Gold, found: Found) -> bool:
    """Whether the value is (one of) the annotated."""
    return found.timex.value in gold.value.split("|")


def scored(paired: list[tuple[Gold | None, Found | None]]) -> Score:
    """The counts of one document."""
    both = [(g, f) for g, f in paired if g is not None and f is not None]
    return Score(
        sum(g is not None for g, _ in paired),
        sum(f is not None for _, f in paired),
        len(both),
        sum((g.start, g.end) == (f.start, f.end) for g, f in both),
        sum(right(g, f) for g, f in both),
    )


def f1(right: int, score: Score) -> float:
    """Harmonic mean of precision and recall, in per cent."""
    return 200 * right / max(score.gold + score.found, 1)


def misses(document: Document, paired: list[tuple[Gold | None, Found | None]]) -> list[str]:
    """What is not right, for reading."""
    out = []
    for gold, found in paired:
        words = document.text[found.start : found.end] if found else ""
        wanted = document.text[gold.start : gold.end] if gold else ""
        if gold is None and found is not None:
            out.append(f"extra   {words!r} {found.timex.value}")
        elif gold is not None and found is None:
            out.append(f"missed  {wanted!r} {gold.value}")
        elif gold is not None and found is not None and not right(gold, found):
            out.append(f"value   {words!r} ({wanted!r}) is {gold.value}, not {found.timex.value}  [{document.name}]")
        elif gold is not None and found is not None and words != wanted:
            out.append(f"extent  {words!r} for {wanted!r}")
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--misses", type=int, default=0)
    options = parser.parse_args()
    total, wrong = Counter[str](), []
    for own in documents(options.corpus):
        paired = pairs(own, read(own))
        total.update(scored(paired)._asdict())
        wrong += misses(own, paired)
    score = Score(**total)
    print(
        f"{options.corpus.stem}: {score.gold} expressions, {score.found} found; relaxed F1 {f1(score.relaxed, score):.1f}, "
        f"strict F1 {f1(score.strict, score):.1f}, value F1 {f1(score.value, score):.1f}"
    )
    random.Random(0).shuffle(wrong)
    for line in sorted(wrong[: options.misses]):
        print("   ", line)


if __name__ == "__main__":
    main()
