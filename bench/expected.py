"""How much of what a careful editor finds in a folder of articles `verify` finds too.

    python bench/expected.py FOLDER EXPECTED [--rules RULES] [--json REPORT --claims CLAIMS]

EXPECTED is a YAML file like `seeds/expected.yaml`: `findings` (with `tier`, `scope` and `spans`) and `agreements` (the
same thing said in other words). Printed are, per tier, the findings found and missed, the agreements that were flagged,
and every error or warning that matches no listed finding. Without REPORT the program is run on the folder.

What counts. A place is hit if a location and the span have a character F1 of at least 0.3, or one lies within the other
and the larger is at most four times the smaller and 40 characters. A finding whose spans are two sides (not instances
of one slip, see `INSTANCES`) needs two of its spans hit by one reported finding, or one span and a fact where its scope
is `facts`. What is listed under `reconciled` in the report counts for the notes of `AGREEING` kinds.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO, TextIOWrapper
from typing import Any, NamedTuple

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

#: kinds of findings whose spans are several cases of one slip, each enough by itself
INSTANCES = frozenset(
    {"unbalanced_quotes", "undated_header", "caption_run_on", "sentence_fragment_break", "unattributed_quote"}
)
#: kinds of notes that say: not the same words, and yet no contradiction
AGREEING = frozenset({"rounded_time", "elapsed_not_exact"})
WEIGHTY = ("error", "warning")


class Span(NamedTuple):
    """A stretch of an article: base name of its file, and code points, `end` exclusive."""

    file: str
    start: int
    end: int
    text: str = ""


class Expected(NamedTuple):
    """One finding of the editor."""

    id: str
    tier: str
    kind: str
    scope: str
    severity: str
    spans: tuple[Span, ...]


class Reported(NamedTuple):
    """One finding of the program (or one of its reconciled groups, as a note)."""

    id: str
    check: str
    severity: str
    message: str
    places: tuple[Span, ...]
    facts: tuple[str, ...]


# --- reading ----------------------------------------------------------------------------------------


def gold(path: str, folder: str) -> tuple[list[Expected], dict[str, list[Span]]]:
    """The editor's findings, and the spans of every agreement by its id."""
    import yaml

    with open(path, encoding="utf-8") as file:
        told = yaml.safe_load(file)
    findings = [
        Expected(f["id"], f["tier"], f["kind"], f["scope"], f["severity"], tuple(spans(f["spans"], folder)))
        for f in told["findings"]
    ]
    return findings, {a["id"]: spans(a["claims"], folder) for a in told["agreements"]}


def spans(items: Iterable[dict[str, Any]], folder: str) -> list[Span]:
    """Spans with offsets; where none are given, the next place of the text that is not taken yet."""
    out: list[Span] = []
    for item in items:
        text, start = item["text"], item.get("start")
        if start is None:
            taken = [s.start for s in out if s.file == item["file"] and s.text == text]
            start = source(folder, item["file"]).find(text, taken[-1] + 1 if taken else 0)
        if start < 0 or source(folder, item["file"])[start : start + len(text)] != text:
            raise SystemExit(f"{item['file']}: the text `{text}` does not stand where it is expected")
        out.append(Span(item["file"], start, start + len(text), text))
    return out


SOURCES: dict[tuple[str, str], str] = {}


def source(folder: str, name: str) -> str:
    """The text of an article, line ends untouched."""
    if (folder, name) not in SOURCES:
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
            SOURCES[folder, name] = file.read()
    return SOURCES[folder, name]


def verify(*words: str) -> str:
    """What a command of the program prints, run in this process."""
    from verify.cli import main
    from verify.console import Console

    out = StringIO()
    main(words, Console(TextIOWrapper(BytesIO()), out, sys.stderr, os.environ))
    return out.getvalue()


def reported(report: dict[str, Any], claims: Iterable[dict[str, Any]]) -> tuple[list[Reported], list[Reported]]:
    """Findings, and reconciled groups with the places of their claims."""
    places = {c["id"]: Span(os.path.basename(c["path"]), c["start"], c["end"], c["text"]) for c in claims}
    found = [
        Reported(
            f["id"], f["check"], f["severity"], f["message"],
            tuple(Span(os.path.basename(x["path"]), x["start"], x["end"], x["text"]) for x in f["locations"]),
            tuple(k["id"] for k in f["facts"]),
        )
        for f in report["findings"]
    ]  # fmt: skip
    agreed = [
        Reported(one["id"], "reconciled", "note", one["arithmetic"], said(one["claims"], places), ("",))
        for one in report["reconciled"]
    ]
    return found, agreed


def said(claims: Iterable[str], places: dict[str, Span]) -> tuple[Span, ...]:
    """Where claims stand."""
    return tuple(places[claim] for claim in claims if claim in places)


# --- matching ---------------------------------------------------------------------------------------


def common(a: Span, b: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(a.end, b.end) - max(a.start, b.start)) if a.file == b.file else 0


def close(a: Span, b: Span) -> bool:
    """Whether one span hits the other."""
    shared = common(a, b)
    if not shared:
        return False
    small, large = sorted((a.end - a.start, b.end - b.start))
    return 2 * shared / (small + large) >= 0.3 or (shared == small and large <= 4 * small + 40)


def hits(found: Reported, wanted: Expected) -> bool:
    """Whether a reported finding is the expected one, with both sides where it has two."""
    touched = sum(any(close(place, span) for place in found.places) for span in wanted.spans)
    if len(wanted.spans) == 1 or wanted.kind in INSTANCES:
        return touched > 0
    return touched > 1 or (touched == 1 and "facts" in wanted.scope and bool(found.facts))


def flagged(found: Reported, agreement: Sequence[Span]) -> bool:
    """Whether two places of a finding touch two different claims of an agreement."""
    touching = [(place, [n for n, span in enumerate(agreement) if common(place, span)]) for place in found.places]
    return any(
        m != n for i, (_, left) in enumerate(touching) for _, right in touching[i + 1 :] for m in left for n in right
    )


# --- telling ----------------------------------------------------------------------------------------


def tell(
    expected: list[Expected], agreements: dict[str, list[Span]], found: list[Reported], agreed: list[Reported]
) -> None:
    """Print the figures."""
    explained = {f.id for f in found if any(hits(f, wanted) for wanted in expected)}
    for tier in dict.fromkeys(wanted.tier for wanted in expected):
        rows = [(wanted, finders(wanted, found, agreed)) for wanted in expected if wanted.tier == tier]
        print(f"{tier}: {sum(bool(by) for _, by in rows)} of {len(rows)} found")
        for wanted, by in rows:
            how = ", ".join(sorted({f"{f.check} ({f.severity})" for f in by})) if by else "MISSED"
            print(f"  {wanted.id:4} {wanted.kind:26} {how}")
            if not by:
                print("".join(f"         {s.file[:3]} {s.text[:90]!r}\n" for s in wanted.spans[:3]), end="")
    weighty = [f for f in found if f.severity in WEIGHTY]
    wrong = [(a, f) for a, group in agreements.items() for f in weighty if f.id not in explained and flagged(f, group)]
    print(f"agreements: {len({a for a, _ in wrong})} of {len(agreements)} flagged")
    for agreement, finding in wrong:
        show(finding, f"{agreement} ")
    others = [f for f in weighty if f.id not in explained]
    print(f"errors and warnings that match no listed finding: {len(others)} of {len(weighty)}")
    for finding in others:
        show(finding)


def finders(wanted: Expected, found: list[Reported], agreed: list[Reported]) -> list[Reported]:
    """Everything in the report that hits an expected finding."""
    return [f for f in (*found, *(agreed if wanted.kind in AGREEING else ())) if hits(f, wanted)]


def show(finding: Reported, prefix: str = "") -> None:
    """One finding with its places."""
    print(f"  {prefix}{finding.severity} [{finding.check} {finding.id}] {finding.message}")
    for place in finding.places:
        print(f"         {place.file[:12]}:{place.start} {place.text[:90]!r}")
    for fact in finding.facts:
        print(f"         fact {fact}")


def main() -> None:
    """Read the expectations, run the program (or read its report), and print."""
    parser = argparse.ArgumentParser(description="compare what verify finds with what an editor finds")
    parser.add_argument("folder")
    parser.add_argument("expected")
    parser.add_argument("--rules", action="append", default=[], help="default: pyongyang-2024")
    parser.add_argument("--json", help="a report of `verify check --output-format json` instead of a run")
    parser.add_argument("--claims", help="with --json: the output of `verify claims --output-format jsonl`")
    args = parser.parse_args()
    rules = [word for name in args.rules or ["pyongyang-2024"] for word in ("--rules", name)]
    if args.json:
        with open(args.json, encoding="utf-8") as file:
            report = json.load(file)
        claims = [json.loads(line) for line in open(args.claims, encoding="utf-8")] if args.claims else []  # noqa: SIM115
    else:
        report = json.loads(verify("check", args.folder, "--output-format", "json", *rules))
        rows = verify("claims", args.folder, "--output-format", "jsonl", *rules).splitlines()
        claims = [json.loads(row) for row in rows]
    for problem in report["problems"]:
        print(f"problem: {problem['path']}:{problem['line']}:{problem['column']}: {problem['message']}")
    tell(*gold(args.expected, args.folder), *reported(report, claims))


if __name__ == "__main__":
    main()
