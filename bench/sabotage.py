"""Change one word of an article at a time and see whether `verify` notices; reword it and see whether it keeps silent.

    python bench/sabotage.py FOLDER [--expected EXPECTED] [--rules RULES] [--seed N] [--sample N]

Corruptions and rewordings come from `changes.py`: plain patterns over the text, blind to what the program reads. The
rest of the folder stays as it is. Printed per category: how many corruptions were caught, of those whose original is
said a second time (`twice.py` tells which), of those tried; then the misses; then the rewordings that kept silent, and
those that did not.

*Caught* is a corruption if an error or warning that was not there before lies at the changed words and shows another
side: a second place, a fact, words beyond the changed ones in the same place, or the suggestion of a known name.
*Silent* is a rewording that raises no error or warning that was not there before (counted by check and predicate).
"""

import argparse
import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from random import Random
from time import perf_counter
from typing import Any, NamedTuple

from changes import Change, applied, corruptions, names_of, rewordings
from twice import Sources, said_twice, sources

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, ROOT)

from verify.commands.gather import rule_paths  # noqa: E402
from verify.pipeline import check  # noqa: E402
from verify.read import read  # noqa: E402
from verify.report import contract  # noqa: E402
from verify.report.layout import Style  # noqa: E402
from verify.rulebook.compiled import Rulebook  # noqa: E402
from verify.rulebook.load import load  # noqa: E402

WEIGHTY = ("error", "warning")
Finding = dict[str, Any]
Placed = tuple[str, Change]


class Desk(NamedTuple):
    """What stays the same: the rulebook, the articles, and what is known."""

    rulebook: Rulebook
    known: Sources


class Outcome(NamedTuple):
    """One corruption and what came of it."""

    file: str
    change: Change
    eligible: bool
    caught: bool


def desk_of(folder: str, rules: Iterable[str], expected: str | None) -> Desk:
    """Read the folder, load the rules once, and collect what is known."""
    paths = rule_paths(rules)
    rulebook, problems = load(paths, None)
    for problem in problems:
        print(f"problem: {problem.path}:{problem.line}: {problem.message}", file=sys.stderr)
    words = "\n".join(map(slurp, paths))
    names = sorted(name for name in os.listdir(folder) if name.endswith((".txt", ".md")) and name != "README.md")
    texts = {name: slurp(os.path.join(folder, name)) for name in names}
    return Desk(rulebook, sources(texts, names_of(words), words, expected))


def slurp(path: str) -> str:
    """The text of a file, line ends untouched."""
    with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
        return file.read()


# --- running the program ----------------------------------------------------------------------------


def findings(desk: Desk, changed: dict[str, str]) -> list[Finding]:
    """Errors and warnings on the articles with some texts replaced."""
    texts = {**desk.known.texts, **changed}
    articles = [read(name, name, t.encode("utf-8", "surrogateescape"), None)[0] for name, t in texts.items()]
    report = json.loads("\n".join(contract.lines(check(articles, desk.rulebook).report, Style())))
    return [f for f in report["findings"] if f["severity"] in WEIGHTY]


def corrupted(desk: Desk, placed: Placed) -> dict[str, str]:
    """The one text that a change touches, changed."""
    file, change = placed
    return {file: applied(desk.known.texts[file], change)}


def caught(before: list[Finding], after: list[Finding], file: str, change: Change) -> bool:
    """Whether a new error or warning lies at the changed words and shows another side."""
    known = {f["id"] for f in before}
    start, end = change.start, change.start + max(1, len(change.new))
    for f in after:
        places = [x for x in f["locations"] if x["path"] == file and x["start"] < end and start < x["end"]]
        wider = any(x["end"] - x["start"] > len(change.new) + 1 for x in places)
        if f["id"] not in known and places and (len(f["locations"]) > 1 or f["facts"] or wider or f["suggestions"]):
            return True
    return False


def louder(before: list[Finding], after: list[Finding]) -> list[Finding]:
    """The findings of kinds that are more than before."""
    counts = Counter((f["check"], f["predicate"]) for f in before)
    out = []
    for f in after:
        counts[f["check"], f["predicate"]] -= 1
        if counts[f["check"], f["predicate"]] < 0:
            out.append(f)
    return out


# --- measuring --------------------------------------------------------------------------------------


def sampled(changes: Iterable[Placed], most: int, random: Random) -> list[Placed]:
    """At most so many changes, the categories in equal shares as far as they reach, in the order of the text."""
    by_category: dict[str, list[Placed]] = defaultdict(list)
    for item in changes:
        by_category[item[1].category].append(item)
    for group in by_category.values():
        random.shuffle(group)
    out: list[Placed] = []
    while len(out) < most and any(by_category.values()):
        out += [group.pop() for _, group in sorted(by_category.items()) if group]
    return sorted(out[:most])


def corrupt(desk: Desk, random: Random, most: int, only: Iterable[str]) -> list[Outcome]:
    """Corruptions, one at a time."""
    texts, names = desk.known.texts, desk.known.names
    every = ((f, c) for f, text in texts.items() for c in corruptions(text, names, random))
    wanted = sampled((p for p in every if not only or p[1].category in only), most, random)
    before = findings(desk, {})
    return [
        Outcome(*p, said_twice(desk.known, *p), caught(before, findings(desk, corrupted(desk, p)), *p)) for p in wanted
    ]


def reword(desk: Desk, random: Random, most: int) -> list[tuple[Placed, list[Finding]]]:
    """Rewordings, one at a time, with what they raised."""
    texts, names = desk.known.texts, desk.known.names
    every = ((f, c) for f, text in texts.items() for c in rewordings(text, names, random))
    before = findings(desk, {})
    return [(p, louder(before, findings(desk, corrupted(desk, p)))) for p in sampled(every, most, random)]


# --- telling ----------------------------------------------------------------------------------------


def tell_corruptions(desk: Desk, outcomes: list[Outcome], verbose: bool) -> None:
    """Per category: caught of eligible of tried; then the misses."""
    print("corruptions            caught/eligible/tried   caught without being eligible")
    for category in [*sorted({o.change.category for o in outcomes}), "all"]:
        own = [o for o in outcomes if category in (o.change.category, "all")]
        eligible = [o for o in own if o.eligible]
        extra = sum(o.caught and not o.eligible for o in own)
        print(f"  {category:20} {sum(o.caught for o in eligible):4}/{len(eligible)}/{len(own)}   {extra}")
    for o in outcomes:
        if not o.caught and (o.eligible or verbose):
            print(
                f"  missed {'' if o.eligible else '(not eligible) '}{o.change.category}:", shown(desk, o.file, o.change)
            )


def tell_rewordings(desk: Desk, changes: list[tuple[Placed, list[Finding]]]) -> None:
    """Per category: silent of tried; then what spoke."""
    print("rewordings             silent/tried")
    for category in [*sorted({p[1].category for p, _ in changes}), "all"]:
        own = [loud for p, loud in changes if category in (p[1].category, "all")]
        print(f"  {category:20} {sum(not loud for loud in own):4}/{len(own)}")
    for placed, loud in changes:
        for f in loud:
            print(f"  spoke {placed[1].category}: {shown(desk, *placed)}")
            print(f"        {f['severity']} [{f['check']}] {f['message']}")


def shown(desk: Desk, file: str, change: Change) -> str:
    """The changed place in its words."""
    text = desk.known.texts[file]
    before, after = text[max(0, change.start - 60) : change.start], text[change.end : change.end + 40]
    return " ".join(f"{file[:3]} …{before}[{text[change.start : change.end]} → {change.new}]{after}…".split())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="corrupt and reword articles, one word at a time")
    parser.add_argument("folder")
    parser.add_argument("--expected", help="a file like seeds/expected.yaml, for its facts")
    parser.add_argument("--rules", action="append", default=[], help="beside the core rules; default: pyongyang-2024")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sample", type=int, default=300, help="at most so many corruptions, and so many rewordings")
    parser.add_argument("--only", action="append", default=[], help="corruptions of these categories alone")
    parser.add_argument("--verbose", action="store_true", help="show also the misses that are not eligible")
    args = parser.parse_args()
    desk = desk_of(args.folder, args.rules or ["pyongyang-2024"], args.expected)
    begun = perf_counter()
    outcomes = corrupt(desk, Random(args.seed), args.sample, args.only)
    tell_corruptions(desk, outcomes, args.verbose)
    changes = reword(desk, Random(args.seed), args.sample)
    tell_rewordings(desk, changes)
    print(f"seed {args.seed}; {len(outcomes) + len(changes)} runs in {perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
