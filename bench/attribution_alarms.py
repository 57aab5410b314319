"""How often the checks of attribution speak up about articles taken one by one, and how often they are wrong.

    python bench/attribution_alarms.py NEWS.jsonl [--judgements FILE] [--new]

NEWS holds one article a line: `id`, `text`, `date`. Printed are the findings of each check per 1,000 articles, and, by the file of
judgements (tab-separated: article, check, first character of the finding's place in the text, `right` or `wrong`, why; no text of
any article), how many of them are right, wrong, or not judged yet. `--new` prints those not judged, to be read.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from verify.model import Article, Finding  # noqa: E402
from verify.pipeline import check  # noqa: E402
from verify.read import read  # noqa: E402
from verify.rulebook.load import load  # noqa: E402
from verify.rulebook.locate import rule_paths  # noqa: E402

CHECKS = (
    "two-speakers", "misquote", "two-titles", "wrong-office", "outdated-title", "name-drift", "lost-quotes", "lost-attribution",
    "supposed-as-known", "same-source", "unpaired-quote",
)  # fmt: skip
JUDGEMENTS = HERE / "data" / "attribution-alarms.tsv"
Key = tuple[str, str, int]


class Alarm(NamedTuple):
    """A finding of an article, and where it stands in the text of the corpus."""

    key: Key
    article: Article
    finding: Finding


def alarms(path: str) -> tuple[list[Alarm], int]:
    """All findings of the checks of attribution, and how many articles there are."""
    book, _ = load(rule_paths([]), None)
    out, number = [], 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            head = f"---\ndate: {row['date']}\n---\n"
            article = read(f"{row['id']}.txt", row["id"], (head + row["text"] + "\n").encode(), None)[0]
            number += 1
            for finding in check([article], book).report.findings:
                if finding.check in CHECKS:
                    start = finding.locations[0].start - len(head)
                    out.append(Alarm((short(row["id"]), finding.check, start), article, finding))
    return out, number


def short(name: str) -> str:
    """The name of an article without the words of its title: corpus and number."""
    return "-".join(name.split("-")[:2])


def judgements(path: Path) -> dict[Key, str]:
    """What was found on reading: finding → right or wrong."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {(row[0], row[1], int(row[2])): row[3] for row in rows}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("news")
    parser.add_argument("--judgements", type=Path, default=JUDGEMENTS)
    parser.add_argument("--new", action="store_true")
    options = parser.parse_args()
    found, articles = alarms(options.news)
    known = judgements(options.judgements)
    verdicts = Counter(known.get(alarm.key, "not judged") for alarm in found)
    for name, count in sorted(Counter(alarm.key[1] for alarm in found).items()):
        wrong = sum(known.get(alarm.key) == "wrong" for alarm in found if alarm.key[1] == name)
        print(f"  {name:18} {count:4} findings, {wrong} wrong")
    share = 1000 * verdicts["wrong"] / max(articles, 1)
    print(
        f"{articles} articles: {len(found)} findings, {dict(sorted(verdicts.items()))}; wrong per 1,000 articles {share:.1f}"
    )
    for alarm in found if options.new else ():
        if alarm.key not in known:
            print("\t".join(map(str, alarm.key)), alarm.finding.severity, dict(alarm.finding.params))
            for place in alarm.finding.locations:
                text = alarm.article.text
                around = (
                    text[max(0, place.start - 150) : place.start],
                    text[place.start : place.end],
                    text[place.end : place.end + 100],
                )
                print("    {}⟦{}⟧{}".format(*(part.replace("\n", "|") for part in around)))


if __name__ == "__main__":
    main()
