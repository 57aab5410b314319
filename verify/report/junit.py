"""A report → JUnit XML, in the part of the format that Jenkins, GitLab and others agree upon (junit-10.xsd).

A suite an article, a case a finding: errors and warnings fail, notes pass and say what they have to say. An article
without a finding has one case that passes; problems are the errors of a suite of their own.
"""

from collections import defaultdict
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from verify.model import Finding, Problem, Report
from verify.report.excerpt import visible
from verify.report.layout import Style, place
from verify.report.paths import relative
from verify.report.plain import Plain

Suite = tuple[str, list[str], int, int]  # name, cases, failures, errors


def lines(report: Report, style: Style) -> Iterator[str]:
    """The document."""
    suites = list(all_suites(report, style))
    tests, failures, errors = (
        (sum(numbers) for numbers in zip(*map(counts, suites), strict=True)) if suites else (0,) * 3
    )
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="verify" tests="{tests}" failures="{failures}" errors="{errors}">'
    for suite in suites:
        name, cases, failed, broken = suite
        yield f'  <testsuite name={quoted(name)} tests="{len(cases)}" failures="{failed}" errors="{broken}">'
        yield from cases
        yield "  </testsuite>"
    yield "</testsuites>"


def counts(suite: Suite) -> tuple[int, int, int]:
    """Cases, failures, errors."""
    return len(suite[1]), suite[2], suite[3]


def all_suites(report: Report, style: Style) -> Iterator[Suite]:
    """Every article in order, then files of rules that findings point at, then what could not be used."""
    plain = Plain(report, style)
    found: dict[str, list[Finding]] = defaultdict(list)
    for article in report.articles:
        found[article.path] = []
    for finding in report.findings:
        found[plain.first(finding).path].append(finding)
    for path, findings in found.items():
        name = relative(path, style.root)
        cases = [case(plain, name, finding) for finding in findings] or [passed(name)]
        yield name, cases, sum(finding.severity != "note" for finding in findings), 0
    if report.problems:
        yield "verify", [broken(problem) for problem in report.problems], 0, len(report.problems)


def case(plain: Plain, path: str, finding: Finding) -> str:
    """A finding."""
    region = plain.first(finding)
    name = f"{finding.check} {finding.id} ({region.line}:{region.column})"
    text = safe("\n".join(plain.told(finding)))
    head = f"    <testcase name={quoted(name)} classname={quoted(path)}>"
    if finding.severity == "note":
        return f"{head}<system-out>{text}</system-out></testcase>"
    message = quoted(plain.message(finding))
    return f'{head}<failure type="{finding.severity}" message={message}>{text}</failure></testcase>'


def passed(path: str) -> str:
    """An article in which nothing was found."""
    return f'    <testcase name="verify" classname={quoted(path)}/>'


def broken(problem: Problem) -> str:
    """A file that cannot be used."""
    where = place(problem.path, problem.line, problem.column)
    text = safe("\n".join(filter(None, (f"{where}: {problem.message}", problem.help))))
    error = f'<error type="problem" message={quoted(problem.message)}>{text}</error>'
    return f'    <testcase name={quoted(where)} classname="verify">{error}</testcase>'


def safe(text: str) -> str:
    """Text that XML 1.0 allows; line ends stay."""
    return escape("\n".join(map(visible, text.split("\n")))).replace("\ufffe", "�").replace("\uffff", "�")


def quoted(text: str) -> str:
    """An attribute."""
    return quoteattr(visible(text))
