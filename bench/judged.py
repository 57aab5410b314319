"""Scores times and numbers of real news against judgements made by hand.

    python bench/judged.py NEWS.jsonl [--judgements FILE] [--misses N]

NEWS holds articles (`id`, `date`, `text`), JUDGEMENTS one line an article: `id` (the beginning of the SHA-256 of the
article's), `times` as [start, end, TIMEX3 type, value, what it counts from], `numbers` as [start, end, kind, number
or lowest..highest, unit]. Offsets count code points of the article's text; `|` parts values that are equally right;
stretches under `times_open` and `numbers_open` (ages, seasons of sport, minutes of play, years in names of events)
may be read or not. An article without `numbers` was judged for times alone. Every mention of an article is judged, so
recall counts all that a reader sees. What is scored is what `verify claims --output-format jsonl` prints: extents
strict (the same) and relaxed (any overlap), and the share of F whose value is right too. Articles were drawn whole
and at random; those of a `draw` were marked before the program had read them, and have a line of their own.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
TIMES = ("date", "time", "duration", "set")
NUMBERS = ("count", "ordinal", "money", "percent", "quantity", "age")

Row = dict[str, Any]


class Said(NamedTuple):
    """A stretch of text with its kind and value."""

    start: int
    end: int
    kind: str
    value: str

    def meets(self, other: "Said") -> bool:
        return self.start < other.end and other.start < self.end


class Score(NamedTuple):
    """How many were judged and said, and how many of these agree in extent, in place, and in value."""

    judged: int
    said: int
    strict: int
    relaxed: int
    right: int


def named(article: str) -> str:
    """The name under which an article is judged: it tells nothing of its text."""
    return sha256(article.encode()).hexdigest()[:16]


def read_out(articles: list[Row], folder: Path) -> dict[str, list[Row]]:
    """The records of every article, with offsets in its text."""
    heads = {}
    for number, article in enumerate(articles):
        head = f"---\ndate: {article['date']}\n---\n"
        heads[f"{number}.txt"] = (article["id"], len(head))
        (folder / f"{number}.txt").write_text(head + article["text"], encoding="utf-8", newline="")
    command = [sys.executable, "-m", "verify", "claims", str(folder), "--no-cache", "--output-format", "jsonl"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE.parent, encoding="utf-8")
    out: dict[str, list[Row]] = {article["id"]: [] for article in articles}
    for line in done.stdout.splitlines():
        record = json.loads(line)
        name, shift = heads[Path(record["path"]).name]
        out[name].append(record | {"start": record["start"] - shift, "end": record["end"] - shift})
    return out


def times_said(records: list[Row]) -> list[Said]:
    """Every time that the program printed, once."""
    found = [r for r in records if r["kind"] in TIMES and "timex" in r]
    return sorted({Said(r["start"], r["end"], r["timex_type"], r["timex"]) for r in found})


def numbers_said(records: list[Row]) -> list[Said]:
    """Every number that the program printed, once; one that nobody counted as lowest..highest."""
    found = [r for r in records if r["kind"] in NUMBERS and "number" in r]
    return sorted({Said(r["start"], r["end"], r["kind"], f"{number(r)} {r['unit']}") for r in found})


def number(record: Row) -> str:
    return f"{record['lo']}..{record['hi']}" if record["bound"] == "between" else str(record["number"])


def compared(judged: list[Said], said: list[Said], spared: list[Said]) -> tuple[Score, list[tuple[str, Said]]]:
    """The score of an article, and what is wrong in it."""
    rest, wrong = list(said), []
    strict = relaxed = right = 0
    for one in judged:
        found = next((s for s in rest if s[:2] == one[:2]), None) or next((s for s in rest if s.meets(one)), None)
        if found is None:
            wrong.append(("missed", one))
            continue
        rest.remove(found)
        relaxed += 1
        strict += found[:2] == one[:2]
        if found[:2] != one[:2]:
            wrong.append(("extent", found))
        if found.value in one.value.split("|"):
            right += 1
        else:
            wrong.append((f"value, {one.value} wanted", found))
    rest = [s for s in rest if not any(s.meets(o) for o in spared)]
    wrong += [("too many", s) for s in rest]
    return Score(len(judged), relaxed + len(rest), strict, relaxed, right), wrong


def added(scores: list[Score]) -> Score:
    return Score(*map(sum, zip(*scores, strict=True)))


def share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


def line(title: str, score: Score) -> str:
    """Precision, recall and F of places, strict and relaxed, and F of values."""
    columns = []
    for name, hits in (("strict", score.strict), ("relaxed", score.relaxed), ("value", score.right)):
        precision, recall = share(hits, score.said), share(hits, score.judged)
        middle = 2 * precision * recall / (precision + recall) if hits else 0.0
        columns.append(f"{name} P {precision:.1f} R {recall:.1f} F {middle:.1f}")
    return f"{title:8} n = {score.judged}, said {score.said}: {' · '.join(columns)}"


def judged_times(row: Row) -> tuple[list[Said], list[Said]]:
    return [Said(*entry[:4]) for entry in row["times"]], [Said(*span, "", "") for span in row["times_open"]]


def judged_numbers(row: Row) -> tuple[list[Said], list[Said]]:
    wanted = [Said(start, end, kind, f"{value} {unit}") for start, end, kind, value, unit in row["numbers"]]
    return wanted, [Said(*span, "", "") for span in row["numbers_open"]]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("news", type=Path)
    parser.add_argument("--judgements", type=Path, default=HERE / "data" / "judgements" / "indosum-dev.jsonl")
    parser.add_argument("--misses", type=int, default=0)
    options = parser.parse_args()
    rows = {row["id"]: row for row in map(json.loads, options.judgements.read_text(encoding="utf-8").splitlines())}
    lines = options.news.read_text(encoding="utf-8").splitlines()
    every = [article | {"id": named(article["id"])} for article in map(json.loads, lines)]
    articles = [article for article in every if article["id"] in rows]
    with tempfile.TemporaryDirectory() as folder:
        records = read_out(articles, Path(folder))
    parts = [("times", judged_times, times_said), ("numbers", judged_numbers, numbers_said)]
    kinds = Counter(entry[2] for row in rows.values() for name, *_ in parts for entry in row.get(name, ()))
    print(f"{len(articles)} articles; " + ", ".join(f"{kind} {n}" for kind, n in sorted(kinds.items())))
    for name, wanted, said in parts:
        scores, shown = [], options.misses
        held = [article for article in articles if name in rows[article["id"]]]
        for article in held:
            score, wrong = compared(
                *(wanted(rows[article["id"]])[:1]), said(records[article["id"]]), wanted(rows[article["id"]])[1]
            )
            scores.append(score)
            for why, what in wrong[: max(0, shown)]:
                print(f"    {name} {article['id'][:6]} {why}: {article['text'][what.start : what.end]!r} {what.value}")
            shown -= len(wrong)
        if scores:
            print(line(name, added(scores)))
        for draw in sorted({str(row["draw"]) for row in rows.values() if "draw" in row and name in row}):
            own = [
                score for score, article in zip(scores, held, strict=True) if rows[article["id"]].get("draw") == draw
            ]
            print(line(f"  of draw {draw}", added(own)))


if __name__ == "__main__":
    main()
