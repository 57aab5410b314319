"""A report → SARIF 2.1.0 (OASIS), as code scanning services and editors read it.

Both sides of a finding are there: the first as its location, the others and the facts as related locations that the
message links to. Columns count code points (`columnKind`), URIs are relative to `SRCROOT`, and `partialFingerprints`
stay the same while lines move.
"""

from collections.abc import Iterator
from typing import Any

from verify import __version__
from verify.model import Finding, Location, Problem, Report, Suggestion
from verify.report.contract import dumps
from verify.report.excerpt import visible
from verify.report.layout import Style
from verify.report.paths import fingerprints, uri
from verify.report.plain import Plain, Region

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "SRCROOT"
FINGERPRINT = "verifyFinding/v1"


def lines(report: Report, style: Style) -> Iterator[str]:
    """The document; every result on a line of its own."""
    log = Log(report, style)
    yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{'
    yield f'"tool": {dumps({"driver": log.driver()})},'
    yield f'"columnKind": "unicodeCodePoints", "defaultEncoding": "utf-8", "language": "{log.plain.words.language}",'
    yield f'"originalUriBaseIds": {dumps({ROOT: {"description": {"text": "the folder of the run"}}})},'
    yield f'"artifacts": {dumps([log.artifact(article.path) for article in report.articles])},'
    yield f'"invocations": {dumps([log.invocation()])},'
    yield '"results": ['
    rows = [dumps(log.result(one, print)) for one, print in zip(report.findings, log.fingerprints(), strict=True)]
    yield from (f"{row}," for row in rows[:-1])
    yield from rows[-1:]
    yield "]}]}"


class Log:
    """One run."""

    def __init__(self, report: Report, style: Style) -> None:
        self.report, self.root = report, style.root
        self.plain = Plain(report, style)
        self.rules = sorted({finding.check for finding in report.findings})

    def fingerprints(self) -> list[str]:
        return fingerprints(self.report.findings, self.report.articles, self.root)

    def driver(self) -> dict[str, Any]:
        """The program, and the checks that found something."""
        rules = [{"id": name, "shortDescription": {"text": name.replace("-", " ")}} for name in self.rules]
        return {"name": "verify", "semanticVersion": __version__, "rules": rules}

    def artifact(self, path: str) -> dict[str, Any]:
        return {"location": self.file(path), "roles": ["analysisTarget"], "encoding": "utf-8"}

    def file(self, path: str) -> dict[str, Any]:
        """A file below the root, or one elsewhere."""
        told = uri(path, self.root)
        return {"uri": told} if told.startswith("file:") else {"uri": told, "uriBaseId": ROOT}

    def invocation(self) -> dict[str, Any]:
        """Whether all that was named could be used; what could not."""
        told = [self.notification(problem) for problem in self.report.problems]
        return {"executionSuccessful": not told, "toolExecutionNotifications": told}

    def notification(self, problem: Problem) -> dict[str, Any]:
        text = visible(problem.message + (f" ({problem.help})" if problem.help else ""))
        place: dict[str, Any] = {"artifactLocation": self.file(problem.path)}
        if problem.line:
            place["region"] = {"startLine": problem.line, "startColumn": max(problem.column, 1)}
        return {"level": "error", "message": {"text": text}, "locations": [{"physicalLocation": place}]}

    def result(self, finding: Finding, fingerprint: str) -> dict[str, Any]:
        """One finding."""
        plain = self.plain
        related = [self.related(number, side) for number, side in enumerate(finding.locations[1:], 1)]
        count = len(related)
        for number, fact in enumerate(finding.facts, count + 1):
            place = self.location(Region(fact.path, fact.line, 1, fact.line, 1))
            related.append({"id": number, **place, "message": {"text": plain.fact(fact)}})
        links = [f"[{link(plain.at(side))}]({number})" for number, side in enumerate(finding.locations[1:], 1)]
        text = "\n".join([link(plain.message(finding)), *links, *map(link, plain.advice(finding))])
        result: dict[str, Any] = {
            "ruleId": finding.check,
            "ruleIndex": self.rules.index(finding.check),
            "level": finding.severity,
            "message": {"text": text},
            "locations": [self.location(plain.first(finding))],
            "relatedLocations": related,
            "partialFingerprints": {FINGERPRINT: fingerprint},
            "properties": {"id": finding.id, "verdict": finding.verdict, "scope": finding.scope},
        }
        if finding.suggestions:
            result["fixes"] = [self.fix(finding, one) for one in finding.suggestions]
        return result

    def location(self, region: Region) -> dict[str, Any]:
        return {"physicalLocation": {"artifactLocation": self.file(region.path), "region": stretch(region)}}

    def related(self, number: int, side: Location) -> dict[str, Any]:
        """The other side."""
        return {"id": number, **self.location(self.plain.region(side)), "message": {"text": self.plain.side(side)}}

    def fix(self, finding: Finding, one: Suggestion) -> dict[str, Any]:
        """A repair; none is ever applied by verify."""
        change = {"deletedRegion": stretch(self.plain.region(one)), "insertedContent": {"text": one.replacement}}
        changes = [{"artifactLocation": self.file(one.path), "replacements": [change]}]
        return {"description": {"text": self.plain.repair(finding, one)}, "artifactChanges": changes}


def stretch(region: Region) -> dict[str, int]:
    """A region, as SARIF writes it."""
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }


def link(text: str) -> str:
    """A text whose brackets are no link (SARIF 2.1.0, 3.11.6)."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
