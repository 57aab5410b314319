"""A report → Reviewdog Diagnostic Format (`rdjson`): comments and suggestions on a pull request.

Lines end at `\\n` alone and columns count bytes of UTF-8 from 1, as reviewdog counts them; a byte order mark counts, too.
"""

from collections.abc import Iterator
from typing import Any

from verify.model import Finding, Location, Report, Suggestion
from verify.report.contract import dumps
from verify.report.layout import Style
from verify.report.paths import relative
from verify.report.plain import Plain

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def lines(report: Report, style: Style) -> Iterator[str]:
    """The document, one diagnostic a line; problems come first."""
    diagnostics = Diagnostics(report, style)
    rows = [dumps(row) for row in diagnostics.all()]
    yield '{"source": {"name": "verify"}, "diagnostics": ['
    yield from (f"{row}," for row in rows[:-1])
    yield from rows[-1:]
    yield "]}"


class Diagnostics:
    """The diagnostics of one report."""

    def __init__(self, report: Report, style: Style) -> None:
        self.report, self.root = report, style.root
        self.plain = Plain(report, style)

    def all(self) -> Iterator[dict[str, Any]]:
        for problem in self.report.problems:
            location: dict[str, Any] = {"path": relative(problem.path, self.root)}
            if problem.line:
                location["range"] = {"start": {"line": problem.line}}
            text = "\n".join(filter(None, (problem.message, problem.help)))
            yield {"message": text, "location": location, "severity": "ERROR", "code": {"value": "problem"}}
        yield from map(self.diagnostic, self.report.findings)

    def diagnostic(self, finding: Finding) -> dict[str, Any]:
        """One finding: its first side, the others, and repairs that can be taken with one click."""
        plain = self.plain
        region = plain.first(finding)
        location = {"path": relative(region.path, self.root), "range": {"start": {"line": region.line}}}
        return {
            "message": "\n".join([plain.message(finding), *plain.advice(finding)]),
            "location": self.location(finding.locations[0]) if finding.locations else location,
            "severity": SEVERITIES[finding.severity],
            "code": {"value": finding.check},
            "suggestions": [{"range": self.range(one), "text": one.replacement} for one in finding.suggestions],
            "related_locations": [
                {"message": plain.side(side), "location": self.location(side)} for side in finding.locations[1:]
            ],
        }

    def location(self, side: Location) -> dict[str, Any]:
        return {"path": relative(side.path, self.root), "range": self.range(side)}

    def range(self, side: Location | Suggestion) -> dict[str, Any]:
        text = self.plain.places[side.path].text
        return {"start": position(text, side.start), "end": position(text, side.end)}


def position(text: str, offset: int) -> dict[str, int]:
    """Line and column of an offset, the column in bytes."""
    start = text.rfind("\n", 0, offset) + 1
    column = len(text[start:offset].encode("utf-8", "surrogateescape")) + 1
    return {"line": text.count("\n", 0, offset) + 1, "column": column}
