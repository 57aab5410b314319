"""Articles that tell one story, and articles that only look like it: what is said between two articles.

    python bench/stories.py STORIES.jsonl [--judged JUDGED.json] [--near N] [--show alarms|missed|spoken]

One article a line: `id`, `text`, `title`, `date`, `story`. Printed, each with its n:

- *alarms*: errors and warnings with places in two articles, over all pairs of articles of one story, and over N near misses: pairs of
  articles of different stories, those that share most words first, each pair put into one story. `--judged` is a file of what a reader
  decided: `{"<id> <id> <check> <start> <start>": "right" | "wrong"}`; alarms that nobody has judged are listed.
- *sentence pairs*: sentences of two articles of a story that share most of their words (plain word overlap, blind to what the program
  reads) and have a number. As they stand they should be silent; with one number changed in one of them they should be flagged.
  A changed number has the form of the old one (a year stays a year, a day a day); the choice depends on the pair alone.
"""

import argparse
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from itertools import combinations
from random import Random
from typing import Any, NamedTuple

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, ROOT)

from contradiction import between, flags, rules  # noqa: E402

from verify.model import Article, Finding  # noqa: E402
from verify.pipeline import check  # noqa: E402
from verify.read import read  # noqa: E402
from verify.rulebook.compiled import Rulebook  # noqa: E402

WEIGHTY = ("error", "warning")
WORDS = re.compile(r"\w+(?:[.,:]\d+)*")
ENDS = re.compile(r"(?<=[.!?])[\"”]?\s+(?=[A-Z\"“])|\n+")
NUMBER_WORDS = "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
NUMBER = re.compile(r"(?<![\w.,/])\d[\d.,]*\d|(?<![\w.,/])\d(?!\w)|\b(?:" + "|".join(NUMBER_WORDS) + r")\b")


MONTHS = r"\s(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)"


class Pair(NamedTuple):
    """Two sentences of two articles of one story, and the share of words that they have in common."""

    left: str
    right: str
    shared: float


# --- articles ---------------------------------------------------------------------------------------


def article(row: dict[str, Any], story: str) -> Article:
    """A row as a dated article of a story."""
    head = f"---\ndate: {row['date']}\ntitle: {json.dumps(row['title'])}\n---\n"
    found, problems = read(row["id"], row["id"], (head + row["text"]).encode(), None)
    if found is None:
        raise SystemExit(f"{row['id']}: {problems}")
    return found._replace(story=story, language="id")


def alarms(rows: Iterable[dict[str, Any]], rulebook: Rulebook) -> list[Finding]:
    """What is said between these articles, put into one story."""
    found = check([article(row, "one") for row in rows], rulebook).report.findings
    return between(f for f in found if f.severity in WEIGHTY)


def near_misses(rows: list[dict[str, Any]], number: int) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Pairs of articles of different stories, those that share most words first."""
    bags = [{w.lower() for w in WORDS.findall(row["text"]) if len(w) > 3} for row in rows]
    pairs = [(a, b) for a, b in combinations(range(len(rows)), 2) if rows[a]["story"] != rows[b]["story"]]
    pairs.sort(key=lambda p: (-len(bags[p[0]] & bags[p[1]]) / min(len(bags[p[0]]), len(bags[p[1]])), p))
    return [(rows[a], rows[b]) for a, b in pairs[:number]]


def name_of(finding: Finding) -> str:
    """An alarm by articles, check and places: no text."""
    one, other = finding.locations[0], next(p for p in finding.locations if p.path != finding.locations[0].path)
    names = ["-".join(place.path.split("-")[:2]) for place in (one, other)]
    return " ".join((*names, finding.check, str(one.start), str(other.start)))


def told(title: str, found: dict[str, list[Finding]], pairs: int, judged: dict[str, str], show: bool) -> None:
    """Alarms of one kind of pairs, by what a reader decided."""
    names = {name_of(f): f for findings in found.values() for f in findings}
    verdicts = [judged.get(name, "not judged") for name in names]
    counts = ", ".join(f"{verdicts.count(v)} {v}" for v in ("right", "wrong", "not judged"))
    print(f"{title}: {len(names)} alarms ({counts})  n={pairs} pairs of articles")
    for name, finding in names.items():
        if show or name not in judged:
            print(
                f"  {judged.get(name, '?')} {name} {dict(finding.params).get('value')} | {dict(finding.params).get('other')}"
            )


# --- sentences --------------------------------------------------------------------------------------


def sentences(text: str) -> list[str]:
    """Sentences by their end marks."""
    return [s.strip() for s in ENDS.split(text) if s.strip()]


def mined(rows: list[dict[str, Any]], least: float = 0.5) -> Iterator[Pair]:
    """Sentences with numbers, of two articles of one story, that share so much of their words."""
    for one, other in combinations(rows, 2):
        if one["story"] != other["story"]:
            continue
        for left in sentences(one["text"]):
            ours = {w.lower() for w in WORDS.findall(left) if not w[0].isdigit()}
            if len(ours) < 6 or not NUMBER.search(left):
                continue
            for right in sentences(other["text"]):
                theirs = {w.lower() for w in WORDS.findall(right) if not w[0].isdigit()}
                shared = len(ours & theirs) / max(len(ours), len(theirs), 1)
                if shared >= least and NUMBER.search(right):
                    yield Pair(left, right, shared)


def numbers(text: str) -> list[str]:
    """The numbers of a sentence."""
    return sorted(m.group() for m in NUMBER.finditer(text.lower()))


def flipped(pair: Pair) -> Iterator[str]:
    """The right sentence with one number changed that both have, once for each number."""
    random = Random(pair.left + pair.right)
    for match in NUMBER.finditer(pair.right):
        text = match.group()
        if text.lower() not in numbers(pair.left) or pair.right[match.end() : match.end() + 1] in ("/", "-"):
            continue
        yield pair.right[: match.start()] + changed(text, pair.right[match.end() :], random) + pair.right[match.end() :]


def changed(text: str, behind: str, random: Random) -> str:
    """Another number of the same form that is as likely: another word, year, day, hour, or another first digit."""
    if text.lower() in NUMBER_WORDS:
        return random.choice([w for w in NUMBER_WORDS if w != text.lower()])
    if re.fullmatch(r"(?:19|20)\d\d", text):
        return text[:3] + random.choice([d for d in "0123456789" if d != text[3]])
    if re.match(MONTHS, behind):
        return random.choice([str(d) for d in range(1, 29) if str(d) != text])
    if re.fullmatch(r"[012]?\d[.:][0-5]\d", text):
        return random.choice([f"{h:02}{text[-3:]}" for h in range(24) if h % 12 != int(text[:-3]) % 12])
    return random.choice([d for d in "123456789" if d != text[0]]) + text[1:]


def pairs_told(pairs: list[Pair], rulebook: Rulebook, show: str) -> None:
    """Silence as they stand, and flags with one number changed."""
    same = [p for p in pairs if numbers(p.left) == numbers(p.right)]
    apart = [p for p in pairs if numbers(p.left) != numbers(p.right)]
    for title, group in (("same numbers", same), ("different numbers", apart)):
        spoken = [(p, f) for p in group if (f := between(flags((p.left, p.right), rulebook)))]
        print(f"sentence pairs, {title}: silent {1 - len(spoken) / max(len(group), 1):.1%}  n={len(group)}")
        if show == "spoken":
            for pair, found in spoken:
                print(f"  L: {pair.left}\n  R: {pair.right}\n     {[(f.check, dict(f.params)) for f in found]}")
    tried = [(p, text) for p in same for text in flipped(p)]
    missed = [(p, text) for p, text in tried if not between(flags((p.left, text), rulebook))]
    print(f"sentence pairs, one value flipped: caught {1 - len(missed) / max(len(tried), 1):.1%}  n={len(tried)}")
    if show == "missed":
        for pair, text in missed:
            print(f"  L: {pair.left}\n  R: {text}")


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories")
    parser.add_argument("--judged", default=os.path.join(ROOT, "bench", "data", "judged-stories.json"))
    parser.add_argument("--near", type=int, default=500)
    parser.add_argument("--show", choices=("alarms", "missed", "spoken"), default="")
    options = parser.parse_args()
    with open(options.stories, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    with open(options.judged, encoding="utf-8") as file:
        judged = json.load(file)
    rulebook = rules()
    within = [(a, b) for a, b in combinations(rows, 2) if a["story"] == b["story"]]
    show = options.show == "alarms"
    told("one story", {a["id"] + b["id"]: alarms((a, b), rulebook) for a, b in within}, len(within), judged, show)
    near = near_misses(rows, options.near)
    told("near misses", {a["id"] + b["id"]: alarms((a, b), rulebook) for a, b in near}, len(near), judged, show)
    pairs_told(list(mined(rows)), rulebook, options.show)


if __name__ == "__main__":
    main()
