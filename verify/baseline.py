"""The findings that a desk has accepted for now: kept in a file, by fingerprint, never by line.

A baseline is JSON: its version, and under `findings` a line each: the fingerprint, and for people the check, the
article and the message. The fingerprint hashes what a finding is about (`report.identify`) and the article's path from
the folder of the baseline. Comes in: a report. Goes out: the report without what was accepted.
"""

import os
from collections.abc import Mapping
from typing import NamedTuple

from verify.model import Problem, Report
from verify.report.paths import fingerprints, relative

VERSION = 1
FILE = "verify-baseline.json"
ANEW = "make it anew: remove the file, then `verify baseline create`"


class Baseline(NamedTuple):
    """What was accepted: fingerprint → check, path and message; and the file."""

    path: str
    findings: Mapping[str, Mapping[str, str]]


def load(path: str) -> tuple[Baseline, tuple[Problem, ...]]:
    """The baseline in a file; one that cannot be used is empty, so that every finding is told, and a problem."""
    import json

    def problem(message: str, help: str) -> tuple[Baseline, tuple[Problem, ...]]:
        return Baseline(path, {}), (Problem(path, 0, 0, message, help),)

    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except OSError as error:
        return problem(f"cannot be read: {error.strerror or error}", "`verify baseline create` makes one")
    except ValueError:  # no JSON, no UTF-8
        return problem("this is no baseline", ANEW)
    if not isinstance(data, dict) or "version" not in data:
        return problem("this is no baseline", ANEW)
    if data["version"] != VERSION:
        return problem(f"this baseline is of version {data['version']}; this program reads version {VERSION}", ANEW)
    found = data.get("findings")
    if not isinstance(found, dict) or not all(isinstance(one, dict) for one in found.values()):
        return problem("this is no baseline", ANEW)
    return Baseline(path, found), ()


def without(report: Report, baseline: Baseline) -> Report:
    """The report without the findings that were accepted."""
    marks = prints(report, baseline.path)
    kept = tuple(one for one, mark in zip(report.findings, marks, strict=True) if mark not in baseline.findings)
    gone = len(report.findings) - len(kept)
    return report._replace(findings=kept, aside=(*report.aside, ("baseline", gone)) if gone else report.aside)


def prints(report: Report, path: str) -> list[str]:
    """The fingerprints of all findings, seen from the folder of the baseline."""
    return fingerprints(report.findings, report.articles, os.path.dirname(os.path.abspath(path)))


def of(report: Report, path: str, messages: list[str]) -> Baseline:
    """A baseline of all the findings of a report."""
    root = os.path.dirname(os.path.abspath(path))
    rows = {}
    for finding, mark, message in zip(report.findings, prints(report, path), messages, strict=True):
        place = finding.locations[0].path if finding.locations else finding.rule[0]
        rows[mark] = {"check": finding.check, "path": relative(place, root), "message": message}
    return Baseline(path, rows)


def text(baseline: Baseline) -> str:
    """The file: a line a finding, by article and check, so that changes of it read well."""
    import json

    ordered = sorted(
        baseline.findings.items(), key=lambda one: (one[1].get("path", ""), one[1].get("check", ""), one[0])
    )
    rows = [f"  {json.dumps(mark)}: {json.dumps(row, ensure_ascii=False)}" for mark, row in ordered]
    inner = "{\n" + ",\n".join(rows) + "\n }" if rows else "{}"
    return f'{{"version": {VERSION},\n "findings": {inner}}}\n'
