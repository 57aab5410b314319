"""What every form of report costs: seconds of processor time and size for a report of many findings.

    python bench/forms.py [--findings N]

The report is made up: N findings (a third errors, warnings and notes each) with two sides in one of a hundred articles.
"""

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from verify.model import Article, Finding, Location, Report
from verify.report import FORMATS
from verify.report.identify import identified
from verify.report.layout import Style

TEXT = "Korban luka 12 orang, kata panitia di dermaga.\nKemudian disebut 13 orang.\n" * 20
SEVERITIES = ("error", "warning", "note")


def report(count: int) -> Report:
    """A report of so many findings."""
    articles = tuple(Article(f"a{n}.txt", f"a{n}.txt", TEXT, (), "id") for n in range(100))
    first, second = TEXT.index("12 orang"), TEXT.index("13 orang")
    findings = []
    for number in range(count):
        path = articles[number % 100].path
        sides = (Location(path, first, first + 8), Location(path, second, second + 8, "related"))
        severity = SEVERITIES[number % 3]
        findings.append(
            Finding("contradiction", "REFUTED", severity, "article", "12 | 13", (), sides, str(number), "toll")
        )
    return Report(articles, identified(findings), (), (), (), count, 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--findings", type=int, default=10_000)
    count = parser.parse_args().findings
    made = report(count)
    print(f"{'form':<12} {'CPU s':>6} {'characters':>11}   (n = {count} findings)")
    for name, form in FORMATS.items():
        start = time.process_time()
        size = sum(len(line) + 1 for line in form(made, Style(100, root="/")))
        print(f"{name:<12} {time.process_time() - start:6.2f} {size:11}")


if __name__ == "__main__":
    main()
