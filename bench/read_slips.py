"""Invented passages with one mistake each, of the kinds that a sub-editor catches by reading and calculating.

    python bench/read_slips.py [--missed]

`data/read-slips.tsv` holds one passage a line: its language, its day of publication, the kind of the mistake, the words that hold it, and the
passage (`¶` parts headline and copy). A mistake counts as found if an error or warning stands on those words. All passages were written
before the first run; what was found then is `FIRST`. They have been read since, so that the figure of today is no measure of unseen text.
"""

import argparse
import csv
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import verify  # noqa: E402
from verify.pipeline import check  # noqa: E402
from verify.rulebook.load import load  # noqa: E402
from verify.rulebook.locate import rule_paths  # noqa: E402

PASSAGES = HERE / "data" / "read-slips.tsv"
WEIGHTY = ("error", "warning")
#: found on the first look, of all
FIRST = 31


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missed", action="store_true")
    options = parser.parse_args()
    rulebook = load(rule_paths([]))[0]
    told, found, aside = Counter[str](), Counter[str](), 0
    with PASSAGES.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        text = row["passage"].replace(" ¶ ", "\n\n")
        source = f"---\ndate: {row['day']}\nlanguage: {row['language']}\n---\n{text}\n"
        start = source.index(row["marked"])
        findings = check([verify.article(source, "a.md")], rulebook).report.findings
        heavy = [f for f in findings if f.severity in WEIGHTY]
        own = [f for f in heavy if any(p.start < start + len(row["marked"]) and start < p.end for p in f.locations)]
        told[row["language"]] += 1
        found[row["language"]] += bool(own)
        aside += len(heavy) - len(own)
        if options.missed and not own:
            print(f"   missed: {row['language']} {row['kind']}: {row['marked']}")
    print("mistakes found   first look      now")
    for language in sorted(told):
        print(f"{language:14}{'':14}{found[language]:6} / {told[language]}")
    print(f"{'all':14}{FIRST:6} / {told.total():3}{'':2}{found.total():6} / {told.total()}")
    print(f"errors and warnings elsewhere in the passages: {aside}")


if __name__ == "__main__":
    main()
