"""All errors and warnings on a corpus of real articles, against judgements of a reader.

    python bench/alarms.py CORPUS.jsonl… [--judgements FILE] [--show]

CORPUS has one article a line (`id`, `text`, `date` where one is known), or its pieces, of which articles are made: sentences of a
long document (`id` with `#`: five to a paragraph), or pairs of sentences (`premise`: each premise is an article). That an article
tells no date is not counted where the corpus gives none. The judgements are a table without any text: finding, article (the first
digits of the SHA-256 of its id), check, offsets of its first place, judgement (`true`: the article is wrong; `wrong`: it is not;
`defensible`: a copy editor would want to look), reason. An alarm without a judgement is printed as unjudged and counted as such, never as right.

Family 18 (`PAGE`: quotation marks, glued and doubled words, cut-off text) is reported apart: a detokenised corpus has
not the blanks and marks of the newspapers. `--show` prints every alarm with its words, for judging.
"""

import argparse
import csv
import hashlib
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
JUDGEMENTS = HERE / "data" / "alarms.tsv"
WEIGHTY = ("error", "warning")
PAGE = frozenset(["unpaired-quote", "glued-words", "doubled-word", "text-cut-off", "missing-number"])
#: sentences to a paragraph of a document that comes in sentences
PARAGRAPH = 5
KINDS = ("true", "defensible", "wrong")


class Alarm(NamedTuple):
    """An error or warning: the finding's id, its article, its check, and where it stands."""

    id: str
    article: str
    check: str
    start: int
    end: int
    severity: str
    message: str
    words: tuple[str, ...]


class Piece(NamedTuple):
    """An article of a corpus: its id, its day (ISO, or nothing) and its text."""

    id: str
    date: str
    text: str


def articles(corpora: list[Path]) -> list[Piece]:
    """The articles of some corpora, each once, in order."""
    items = [json.loads(line) for corpus in corpora for line in corpus.read_text("utf-8").splitlines()]
    if "premise" in items[0]:
        return [Piece(text, "", text) for text in dict.fromkeys(item["premise"] for item in items)]
    if "#" not in items[0]["id"]:
        return [Piece(item["id"], item.get("date", ""), item["text"]) for item in items]
    documents: dict[str, dict[str, None]] = defaultdict(dict)
    for item in items:
        documents[item["id"].partition("#")[0]][item["text"]] = None
    out = []
    for name, told in documents.items():
        sentences = list(told)
        paragraphs = [" ".join(sentences[at : at + PARAGRAPH]) for at in range(0, len(sentences), PARAGRAPH)]
        out.append(Piece(name, "", "\n\n".join(paragraphs)))
    return out


def alarms(pieces: list[Piece]) -> list[Alarm]:
    """Every error and warning on some articles, all read in one run."""
    with tempfile.TemporaryDirectory() as place:
        heads: dict[str, tuple[str, int]] = {}
        for number, piece in enumerate(pieces):
            head = f"---\nid: {piece.id}\ndate: {piece.date}\n---\n" if piece.date else ""
            path = Path(place) / f"{number:05}.txt"
            path.write_text(f"{head}{piece.text}\n", "utf-8")
            heads[str(path)] = (piece.id, len(head))
        command = [sys.executable, "-m", "verify", "check", place, "--no-cache", "--output-format", "json"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
        found = [alarm(f, heads) for f in json.loads(done.stdout)["findings"] if f["severity"] in WEIGHTY]
        dated = any(piece.date for piece in pieces)
        return [one for one in found if dated or one.check != "undated-article"]


def alarm(finding: dict[str, Any], heads: dict[str, tuple[str, int]]) -> Alarm:
    """A finding of the report, its offsets counted in the article's own text."""
    first = finding["locations"][0]
    article, head = heads[first["path"]]
    words = tuple(" ".join(place["text"].split()) for place in finding["locations"])
    start, end = first["start"] - head, first["end"] - head
    return Alarm(finding["id"], article, finding["check"], start, end, finding["severity"], finding["message"], words)


def name_of(article: str) -> str:
    """An article's name in the table: an id may hold the words of its headline, and no text is kept."""
    return hashlib.sha256(article.encode()).hexdigest()[:12]


def judgements(path: Path) -> dict[tuple[str, str], tuple[str, str]]:
    """(finding, article) → what a reader said of it, and why."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {(row["finding"], row["article"]): (row["judgement"], row["reason"]) for row in rows}


def tally(found: list[Alarm], judged: dict[tuple[str, str], tuple[str, str]]) -> dict[str, Counter[str]]:
    """How many alarms of each check were judged how."""
    out: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        out[one.check][judged.get((one.id, name_of(one.article)), ("unjudged", ""))[0]] += 1
    return out


def table(counts: dict[str, Counter[str]], articles: int, title: str) -> list[str]:
    """One line a check, and the sum; wrong ones are also given per 1,000 articles."""
    columns = (*KINDS, "unjudged")
    lines = [f"{title:22}" + "".join(f"{name:>12}" for name in columns)]
    lines += [f"{check:22}" + "".join(f"{c[name]:12}" for name in columns) for check, c in sorted(counts.items())]
    total = sum(counts.values(), Counter())
    lines.append(f"{'all':22}" + "".join(f"{total[name]:12}" for name in columns))
    rate = 1000 * total["wrong"] / articles
    return [*lines, f"wrong per 1,000 articles: {rate:.1f} (n {articles} articles)"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path, nargs="+")
    parser.add_argument("--judgements", type=Path, default=JUDGEMENTS)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    pieces = articles(options.corpora)
    found = alarms(pieces)
    judged = judgements(options.judgements)
    for one in found:
        if options.show or (one.id, name_of(one.article)) not in judged:
            print(one.severity, one.check, one.id, one.article, one.start, one.end, one.message, *one.words, sep="\t")
    counts = tally(found, judged)
    matter = {check: c for check, c in counts.items() if check not in PAGE}
    page = {check: c for check, c in counts.items() if check in PAGE}
    print(*table(matter, len(pieces), "facts"), "", *table(page, len(pieces), "page and type"), sep="\n")


if __name__ == "__main__":
    main()
