"""Two sentences as two articles of one story: a flag, or silence, against what people judged.

    python bench/contradiction.py PAIRS.jsonl… [--show wrong|missed|flagged] [--values]

One pair a line: `premise`, `hypothesis`, `label` (c contradiction, e entailment, n neither), `value_change` (whether the
hypothesis brings a value of its own), and, where the file tells, `source` (who wrote it). A *flag* is an error or warning of any
check that either sentence alone does not raise. Printed per file, each with its n: precision and recall over all pairs, F on the
pairs with a value change (per writer, where told), and the flags on entailments. `--show` lists pairs, `--values` only those
with a value change.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, ROOT)

from verify.commands import rule_paths  # noqa: E402
from verify.model import Article, Finding  # noqa: E402
from verify.pipeline import check  # noqa: E402
from verify.read import read  # noqa: E402
from verify.rulebook.compiled import Rulebook  # noqa: E402
from verify.rulebook.load import load  # noqa: E402

WEIGHTY = ("error", "warning")


class Score(NamedTuple):
    """Flags against labels: right flags, all flags, all contradictions, all pairs."""

    right: int
    flags: int
    wanted: int
    pairs: int

    def __str__(self) -> str:
        precision, recall = self.right / max(self.flags, 1), self.right / max(self.wanted, 1)
        score = 2 * precision * recall / max(precision + recall, 1e-9)
        told = f"({self.right}/{self.flags}) recall {recall:6.1%} ({self.right}/{self.wanted}) F {score:6.1%}"
        return f"precision {precision:6.1%} {told}  n={self.pairs}"


def rules() -> Rulebook:
    """The shipped core rules."""
    rulebook, problems = load(rule_paths([]), None)
    for problem in problems:
        print(f"problem: {problem.path}:{problem.line}: {problem.message}", file=sys.stderr)
    return rulebook


def article(name: str, text: str, story: str) -> Article:
    """A text as an undated article of a story."""
    found, problems = read(name, name, text.encode(), None)
    if found is None:
        raise SystemExit(f"{name}: {problems}")
    return found._replace(story=story, language="id")


def flags(texts: Sequence[str], rulebook: Rulebook) -> list[Finding]:
    """Errors and warnings that the texts raise together."""
    articles = [article(f"{number}.txt", text, "pair") for number, text in enumerate(texts)]
    return [f for f in check(articles, rulebook).report.findings if f.severity in WEIGHTY]


def between(found: Iterable[Finding]) -> list[Finding]:
    """Those that set one text against another; a slip that both have, or that both are undated, is none."""
    return [f for f in found if f.scope in ("story", "facts") and len({place.path for place in f.locations}) > 1]


def judged(pairs: Sequence[dict[str, Any]], rulebook: Rulebook) -> list[list[Finding]]:
    """For each pair what stands between its two sentences."""
    return [between(flags((pair["premise"], pair["hypothesis"]), rulebook)) for pair in pairs]


def score(pairs: Sequence[dict[str, Any]], found: Sequence[list[Finding]]) -> Score:
    """Flags counted against the label `c`."""
    flagged = [pair["label"] for pair, findings in zip(pairs, found, strict=True) if findings]
    return Score(flagged.count("c"), len(flagged), sum(p["label"] == "c" for p in pairs), len(pairs))


def told(path: str, pairs: Sequence[dict[str, Any]], found: Sequence[list[Finding]]) -> None:
    """The figures of one file."""
    name = os.path.basename(path)
    both = list(zip(pairs, found, strict=True))
    print(f"{name}: all pairs           {score(pairs, found)}")
    for writer in sorted({str(p.get("source") or "all writers") for p in pairs}):
        own = [(p, f) for p, f in both if p["value_change"] and str(p.get("source") or "all writers") == writer]
        print(f"{name}: value change, {writer:5} {score([p for p, _ in own], [f for _, f in own])}")
    entailed = [f for p, f in both if p["label"] == "e"]
    wrong = sum(map(bool, entailed))
    print(f"{name}: entailments flagged {wrong} ({wrong / max(len(entailed), 1):.1%})  n={len(entailed)}")


def show(kind: str, values: bool, pairs: Sequence[dict[str, Any]], found: Sequence[list[Finding]]) -> None:
    """The pairs of one kind, with what was said."""
    for pair, findings in zip(pairs, found, strict=True):
        contradiction, flagged = pair["label"] == "c", bool(findings)
        kinds = {"wrong": flagged and not contradiction, "missed": contradiction and not flagged, "flagged": flagged}
        if kinds[kind] and (pair["value_change"] or not values):
            said = "; ".join(
                f"{f.check} {dict(f.params).get('value')} | {dict(f.params).get('other')}" for f in findings
            )
            print(f"{pair['row']} {pair['label']} P: {pair['premise']}\n    H: {pair['hypothesis']}\n    {said}")


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="+")
    parser.add_argument("--show", choices=("wrong", "missed", "flagged"))
    parser.add_argument("--values", action="store_true")
    options = parser.parse_args()
    rulebook = rules()
    for path in options.corpus:
        with open(path, encoding="utf-8") as file:
            pairs = [json.loads(line) for line in file]
        found = judged(pairs, rulebook)
        if options.show:
            show(options.show, options.values, pairs, found)
        told(path, pairs, found)


if __name__ == "__main__":
    main()
