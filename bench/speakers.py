"""How often the right speaker is named: cues judged by hand against what is read.

    python bench/speakers.py CORPUS.jsonl [JUDGED.tsv] [--show]

`JUDGED.tsv` holds one cue a line, without any text: the article's id, `named` or `nya`, and the offsets of the cue, of the
speaker's mention beside a named cue, and of the mention that names the speaker in full. A speaker is right if the
mention that the cue was tied to means the same person as the one judged, under a name that overlaps the judged one.
Printed by half (articles at even and odd places of the corpus) and for all.
"""

import argparse
import csv
import json
from collections import defaultdict
from pathlib import Path

from attribution import Reading, reading

JUDGED = Path(__file__).with_name("speakers.tsv")
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


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("judged", nargs="?", default=str(JUDGED))
    parser.add_argument("--show", action="store_true", help="print those that are wrong")
    options = parser.parse_args()
    with open(options.corpus, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    place = {article["id"]: number for number, article in enumerate(articles)}
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    readings: dict[str, Reading] = {}
    with open(options.judged, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            key = row["article"]
            if key not in readings:
                readings[key] = reading(articles[place[key]]["text"])
            found = verdict(readings[key], row)
            for half in ("even" if place[key] % 2 == 0 else "odd", "all"):
                counts[row["cue"], half][0] += found == "right"
                counts[row["cue"], half][1] += 1
            if options.show and found != "right":
                text = readings[key].text
                speech = next((s for s in readings[key].speeches if s.cue.start == int(row["start"])), None)
                print(key, found, row["start"], speech.entity if speech else "", "for", end=" ")
                print(text[int(row["naming_start"]) : int(row["naming_end"])])
    for (cue, half), (right, total) in sorted(counts.items()):
        print(f"{cue:6} {half:5} {right:4} of {total:4} right: {right / total:.3f}")


if __name__ == "__main__":
    main()
