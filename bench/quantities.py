"""Scores English quantities on invented news sentences in which every number is marked with value, bound and unit.

    python bench/quantities.py [FILE …] [--misses]

A line is a sentence; `{nearly $40bn|40000000000|<|USD}` marks a stretch with its value (`2..3` a range), its bound
(`=` `~` `>` `>=` `<` `<=`, `..` between) and its unit (UCUM, ISO 4217, `%`, `pp`, `1` for a count, `1:people` with what is
counted); `;` parts what is equally right, `{?first}` may be read or not. Whatever else is read as an amount is one too
many. Dates, clock times and ordinals are not scored. What is scored is what `verify claims --output-format jsonl`
prints: the share of F whose value is right, whose value and bound are, whose value and unit are, and how many of the
counts name what is counted.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
FILES = (HERE / "data" / "quantities-en.txt", HERE / "data" / "quantities-en-fresh.txt")
KINDS = ("count", "money", "percent", "quantity", "age", "duration")
MARK = re.compile(r"\{(\??)([^|}]*)(?:\|([^|}]*)\|([^|}]*)\|([^|}]*))?\}")
BOUNDS = {
    "=": "equal", "~": "about", ">": "more-than", ">=": "at-least", "<": "less-than", "<=": "at-most", "..": "between",
}  # fmt: skip

Row = dict[str, Any]


class Marked(NamedTuple):
    """A stretch of text and what it says: values, bounds, units, and the noun that is counted."""

    start: int
    end: int
    value: str = ""
    bounds: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    noun: str = ""


class Score(NamedTuple):
    """How many are marked and said, how many of these are right in each respect, and the nouns of counts."""

    marked: int = 0
    said: int = 0
    value: int = 0
    bound: int = 0
    unit: int = 0
    nouns: int = 0
    named: int = 0


def marked(line: str) -> tuple[str, list[Marked], list[Marked]]:
    """A marked sentence → its text, what is marked in it, and what may be read or not."""
    text, wanted, spared, last = "", [], [], 0
    for mark in MARK.finditer(line):
        text += line[last : mark.start()]
        start, last = len(text), mark.end()
        text += mark[2]
        if mark[1]:
            spared.append(Marked(start, len(text)))
            continue
        units = [unit.partition(":") for unit in mark[5].split(";")]
        bounds = tuple(BOUNDS[bound] for bound in mark[4].split(";"))
        names = tuple(unit for unit, _, _ in units)
        wanted.append(Marked(start, len(text), mark[3], bounds, names, units[0][2]))
    return text + line[last:], wanted, spared


def read_out(sentences: list[str]) -> list[list[Row]]:
    """The amounts that are printed for each sentence, every one an article of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for number, sentence in enumerate(sentences):
            (Path(folder) / f"{number}.txt").write_text(sentence + "\n", encoding="utf-8", newline="")
        command = [sys.executable, "-m", "verify", "claims", folder, "--no-cache", "--output-format", "jsonl"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE.parent, encoding="utf-8")
    out: list[list[Row]] = [[] for _ in sentences]
    for record in map(json.loads, done.stdout.splitlines()):
        if record["kind"] in KINDS and "number" in record:
            out[int(Path(record["path"]).stem)].append(record)
    return out


def exact(text: str) -> Decimal:
    top, _, bottom = text.partition("/")
    return Decimal(top) / Decimal(bottom or 1)


def same_value(record: Row, value: str) -> bool:
    """Whether a record's number, or both ends of its range, are the marked ones."""
    low, dots, high = value.partition("..")
    if not dots:
        return record["bound"] != "between" and close(record["number"], low)
    return record["bound"] == "between" and close(record["lo"], low) and close(record["hi"], high)


def close(number: str, text: str) -> bool:
    one, other = Decimal(number), exact(text)
    return abs(one - other) <= abs(other) * Decimal("1e-9")


def compared(wanted: list[Marked], spared: list[Marked], said: list[Row]) -> tuple[Score, list[str]]:
    """The score of a sentence, and what is wrong in it."""
    score, wrong, rest = Score(marked=len(wanted)), [], list(said)
    for one in wanted:
        found = [r for r in rest if r["start"] < one.end and one.start < r["end"]]
        best = next((r for r in found if same_value(r, one.value)), found[0] if found else None)
        if best is None:
            wrong.append(f"missed {one.value}")
            continue
        rest.remove(best)
        right = same_value(best, one.value)
        bound, unit = right and best["bound"] in one.bounds, right and best["unit"] in one.units
        named = bool(one.noun) and one.noun == best.get("of")
        score = score._replace(
            said=score.said + 1,
            value=score.value + right,
            bound=score.bound + bound,
            unit=score.unit + unit,
            nouns=score.nouns + bool(one.noun),
            named=score.named + named,
        )
        if not (right and bound and unit and (named or not one.noun)):
            shown = f"{best['text']!r} {best['number']} {best['hi']} {best['bound']} {best['unit']} {best.get('of')}"
            wrong.append(f"{shown}, {one.value} {one.bounds} {one.units} {one.noun} wanted")
    rest = [r for r in rest if not any(r["start"] < s.end and s.start < r["end"] for s in spared)]
    wrong += [f"{r['text']!r} {r['number']} {r['unit']} too many" for r in rest]
    return score._replace(said=score.said + len(rest)), wrong


def measured(path: Path) -> tuple[int, Score, list[tuple[str, list[str]]]]:
    """How many sentences a file has, their score, and what is wrong in which of them."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    sentences = [marked(line) for line in lines]
    scores, wrong = [], []
    for (text, wanted, spared), said in zip(sentences, read_out([s[0] for s in sentences]), strict=True):
        score, faults = compared(wanted, spared, said)
        scores.append(score)
        wrong += [(text, faults)] if faults else []
    return len(sentences), Score(*map(sum, zip(*scores, strict=True))), wrong


def f_score(hits: int, score: Score) -> float:
    return 200 * hits / (score.marked + score.said) if hits else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, default=FILES)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    for path in options.files:
        sentences, score, wrong = measured(path)
        parts = ((name, getattr(score, name)) for name in ("value", "bound", "unit"))
        figures = " · ".join(f"{name} F {f_score(hits, score):.1f}" for name, hits in parts)
        print(f"{path.stem}: {sentences} sentences, n = {score.marked}, said {score.said}: {figures}")
        print(f"    what is counted is named in {score.named} of {score.nouns} counts")
        for text, faults in wrong if options.misses else ():
            print("    " + text, *faults, sep="\n        ")


if __name__ == "__main__":
    main()
