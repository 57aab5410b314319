"""Sums in free wordings: invented sentences, each read with a wrong number and with the right one.

    python bench/wordings.py [FILE.tsv] [--only CHECK] [--missed]

`data/wordings.tsv` holds one invented sentence a line: the check, the language, and the sentence with `[wrong|right]` in the place
of one number. Printed per check and language: how many are found with the wrong number, and how many are told of with the right
one. Every other sentence of a check (*open*) is looked at where the reading is widened; the others (*held out*) are only counted.
`--missed` shows the open ones alone. `data/wordings-fresh.tsv` is a second set, written after the tables and marked before its first run.
"""

import argparse
import csv
import re
import sys
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SLOT = re.compile(r"\[([^|\]]+)\|([^|\]]+)\]")
#: checks that say of one sum the same as the one named
FAMILY = {
    "percent-change": {"percent-change", "points-as-percent"}, "wrong-difference": {"wrong-difference", "parts-and-whole"},
    "parts-and-whole": {"parts-and-whole", "wrong-difference"}, "wrong-product": {"wrong-product", "wrong-average"},
    "wrong-average": {"wrong-average", "wrong-product"},
}  # fmt: skip
DAY = date(2018, 9, 3)


@cache
def rulebook() -> Any:
    """The shipped rules, read once."""
    from verify.rulebook.load import load
    from verify.rulebook.locate import rule_paths

    return load(rule_paths([]))[0]


def checks_of(sentence: str, language: str) -> set[str]:
    """The checks that find something in a sentence (of errors and warnings)."""
    from verify.pipeline import check
    from verify.read import read

    head = f"---\nlanguage: {language}\ndate: {DAY.isoformat()}\n---\n"
    article, _ = read("a.txt", "a", f"{head}{sentence}\n".encode())
    assert article is not None
    return {f.check for f in check([article], rulebook()).report.findings if f.severity in ("error", "warning")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=HERE / "data" / "wordings.tsv")
    parser.add_argument("--only", default="")
    parser.add_argument("--missed", action="store_true")
    options = parser.parse_args()
    counts: Counter[tuple[str, str, str]] = Counter()
    turn: Counter[tuple[str, str]] = Counter()
    with options.file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        name, language, sentence = row["check"], row["language"], row["sentence"]
        turn[name, language] += 1
        half = "open" if turn[name, language] % 2 else "held out"
        if options.only and name != options.only:
            continue
        found = checks_of(SLOT.sub(r"\1", sentence), language) & FAMILY.get(name, {name})
        false = checks_of(SLOT.sub(r"\2", sentence), language)
        for kind, one in (("n", True), ("found", bool(found)), ("false", bool(false))):
            counts[f"{name} {language}", half, kind] += one
        if options.missed and half == "open" and not found:
            print("   missed:", sentence)
        if options.missed and half == "open" and false:
            print("   false:", sentence, *false)
    halves = ("open", "held out")
    print(f"{'free wordings':28}" + "".join(f"{half:>18}" for half in halves) + f"{'false':>8}")
    keys = list(dict.fromkeys(key for key, _, _ in counts))
    for key in keys:
        cells = "".join(f"{counts[key, h, 'found']:12} / {counts[key, h, 'n']:3}" for h in halves)
        print(f"{key:28}{cells}{sum(counts[key, h, 'false'] for h in halves):8}")
    sums = {(h, kind): sum(counts[key, h, kind] for key in keys) for h in halves for kind in ("found", "n", "false")}
    cells = "".join(f"{sums[h, 'found']:12} / {sums[h, 'n']:3}" for h in halves)
    print(f"{'all':28}{cells}{sum(sums[h, 'false'] for h in halves):8}")


if __name__ == "__main__":
    sys.path.insert(0, str(HERE.parent))
    main()
