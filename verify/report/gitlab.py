"""A report → GitLab code quality: a list of issues in GitLab's part of the Code Climate format."""

from collections.abc import Iterator

from verify.model import Report
from verify.report.contract import dumps
from verify.report.layout import Style
from verify.report.paths import fingerprints, relative
from verify.report.plain import Plain

SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def lines(report: Report, style: Style) -> Iterator[str]:
    """The list, one issue a line; what could not be used is a blocker."""
    plain = Plain(report, style)
    prints = fingerprints(report.findings, report.articles, style.root)
    rows = [
        issue(
            f"{trouble.message}. {trouble.help}".rstrip(". "),
            "problem",
            "blocker",
            f"{number:024x}",
            path,
            trouble.line,
        )
        for number, trouble in enumerate(report.problems)
        for path in (relative(trouble.path, style.root),)
    ]
    for finding, fingerprint in zip(report.findings, prints, strict=True):
        region = plain.first(finding)
        severity = SEVERITIES[finding.severity]
        text = ". ".join([plain.message(finding), *plain.advice(finding)])
        rows.append(issue(text, finding.check, severity, fingerprint, relative(region.path, style.root), region.line))
    yield "["
    yield from (f"{row}," for row in rows[:-1])
    yield from rows[-1:]
    yield "]"


def issue(text: str, check: str, severity: str, fingerprint: str, path: str, line: int) -> str:
    """One issue."""
    place = {"path": path, "lines": {"begin": max(line, 1)}}
    fields = {"description": text, "check_name": check, "fingerprint": fingerprint, "severity": severity}
    return dumps({**fields, "location": place})
