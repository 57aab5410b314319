"""How often the right speaker is named: cues judged by hand against what is read.

    python bench/speakers.py CORPUS.jsonl [--show]

`data/speakers.tsv` holds one cue a line, without any text: the article's id, `named` or `nya`, and the offsets of the cue, of the
speaker's mention beside a named cue, and of the mention that names the speaker in full. A speaker is right if the
mention that the cue was tied to means the same person as the one judged, under a name that overlaps the judged one.
Printed by half (articles at even and odd places of the corpus) and for all. `data/statements.tsv` holds direct statements that are
read and that the corpus does not mark, each judged `true` (somebody said just this) or `false`: printed is the share that is
true of those still read.
"""

import argparse
import csv
import json
from collections import defaultdict
from pathlib import Path

from attribution import Reading, reading

SPEAKERS = Path(__file__).parent / "data" / "speakers.tsv"
STATEMENTS = Path(__file__).parent / "data" / "statements.tsv"
Judged = dict[str, str]


def overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    """Whether two stretches share a character."""
    return start < other_end and other_start < end


def verdict(read: Reading, row: Judged) -> str:
    """`right`, or what is wrong: `no-cue`, `nobody`, `other`."""
    cue = int(row["start"])
    speech = next((s for s in read.speeches if s.cue.start == cue), None)
    if speech is None:
        return "no-cue"
    if not speech.entity:
        return "nobody"
    naming = int(row["naming_start"]), int(row["naming_end"])
    meant = {read.who[n] for n, m in enumerate(read.mentions) if n in read.who and overlap(m.start, m.end, *naming)}
    beside = row["cue"] == "nya" or overlap(*speech.speaker, int(row["mention_start"]), int(row["mention_end"]))
    named = read.text[slice(*speech.entity_span)].lower().split()
    judged = read.text[slice(*naming)].lower().split()
    return "right" if speech.entity in meant and beside and set(named) & set(judged) else "other"


class Corpus:
    """The articles by id, each read once."""

    def __init__(self, path: str) -> None:
        with open(path, encoding="utf-8") as file:
            articles = [json.loads(line) for line in file]
        self.place = {article["id"]: number for number, article in enumerate(articles)}
        self.texts = {article["id"]: article["text"] for article in articles}
        self.known: dict[str, Reading] = {}

    def read(self, key: str) -> Reading:
        """The reading of an article."""
        if key not in self.known:
            self.known[key] = reading(self.texts[key])
        return self.known[key]


def rows(path: Path) -> list[Judged]:
    """The lines of a judgement file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def speakers(corpus: Corpus, show: bool) -> None:
    """Prints how often the speaker of a judged cue is right."""
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for row in rows(SPEAKERS):
        key = row["article"]
        read = corpus.read(key)
        found = verdict(read, row)
        for half in ("even" if corpus.place[key] % 2 == 0 else "odd", "all"):
            counts[row["cue"], half][0] += found == "right"
            counts[row["cue"], half][1] += 1
        if show and found != "right":
            speech = next((s for s in read.speeches if s.cue.start == int(row["start"])), None)
            naming = read.text[int(row["naming_start"]) : int(row["naming_end"])]
            print(key, found, row["start"], speech.entity if speech else "", "for", naming)
    for (cue, half), (right, total) in sorted(counts.items()):
        print(f"{cue:6} {half:5} {right:4} of {total:4} right: {right / total:.3f}")


def statements(corpus: Corpus) -> None:
    """Prints how many of the judged statements that the corpus does not mark are read, and true."""
    judged = rows(STATEMENTS)
    read = [r for r in judged if (int(r["start"]), int(r["end"])) in direct(corpus.read(r["article"]))]
    right = sum(r["statement"] == "true" for r in read)
    print(f"beyond the corpus: {right} of {len(read)} true ({len(judged)} judged)")


def direct(read: Reading) -> set[tuple[int, int]]:
    """The spans of the direct statements of a text."""
    return {(s.start, s.end) for s in read.speeches if s.quote_type == "direct"}


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--show", action="store_true", help="print the speakers that are wrong")
    options = parser.parse_args()
    corpus = Corpus(options.corpus)
    speakers(corpus, options.show)
    statements(corpus)


if __name__ == "__main__":
    main()
