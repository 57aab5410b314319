"""A report → JSON Lines: the findings of the contract, one object a line, then problems and the summary.

The first field, `type`, is `finding`, `problem` or `summary`; the rest is as in docs/schema.json.
"""

from collections.abc import Iterator

from verify.model import Report
from verify.report.contract import SCHEMA_VERSION, dumps, finding, problem, summary
from verify.report.layout import Style
from verify.report.places import Places
from verify.report.words import Words, language_of


def lines(report: Report, style: Style) -> Iterator[str]:
    """All lines."""
    words = Words(style.language or language_of(report.articles))
    places = Places(report.articles)
    for one in report.findings:
        yield dumps({"type": "finding", **finding(one, words, places)})
    for trouble in report.problems:
        yield dumps({"type": "problem", **problem(trouble)})
    yield dumps({"type": "summary", "schema_version": SCHEMA_VERSION, **summary(report)})
