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
import sys
from datetime import date
from pathlib import Path
from random import Random

from planters import GENERATORS, Plant

ROOT = Path(__file__).resolve().parent.parent


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
