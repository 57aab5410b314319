"""A report → workflow commands of GitHub Actions: annotations beside the lines of a pull request.

GitHub shows ten errors, ten warnings and ten notices of a step, so the worst come first and the rest is counted in a
plain line. The job summary is a report in Markdown of its own (`commands.check`).
"""

from collections import Counter
from collections.abc import Iterator

from verify.model import Finding, Report
from verify.report.excerpt import visible
from verify.report.layout import Style
from verify.report.paths import relative
from verify.report.plain import Plain

SHOWN = 10  # annotations of one level that GitHub shows
LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def lines(report: Report, style: Style) -> Iterator[str]:
    """Problems, then findings, worst first; then how many more there are."""
    plain = Plain(report, style)
    told: Counter[str] = Counter()
    for problem in report.problems:
        told["error"] += 1
        if told["error"] <= SHOWN:
            where: dict[str, str | int] = {"file": relative(problem.path, style.root)}
            where |= {"line": problem.line, "col": problem.column}
            yield command("error", where, visible(problem.message), [visible(problem.help)] if problem.help else [])
    for finding in report.findings:
        level = LEVELS[finding.severity]
        told[level] += 1
        if told[level] <= SHOWN:
            yield annotation(plain, level, finding, style.root)
    more = sum(max(number - SHOWN, 0) for number in told.values())
    if more:
        yield plain.words("report.more", n=more)


def annotation(plain: Plain, level: str, finding: Finding, root: str) -> str:
    """One finding, with its other sides."""
    region = plain.first(finding)
    where: dict[str, str | int] = {"file": relative(region.path, root), "line": region.line}
    where["endLine"] = region.end_line
    if region.line == region.end_line:  # GitHub takes columns on one line alone
        where |= {"col": region.column, "endColumn": region.end_column}
    where["title"] = f"{plain.severity(finding)} [{finding.check} {finding.id}]"
    return command(level, where, *split(plain.told(finding)))


def split(told: list[str]) -> tuple[str, list[str]]:
    return told[0], told[1:]


def command(level: str, where: dict[str, str | int], message: str, more: list[str]) -> str:
    """`::error file=…,line=…::message`, with everything escaped that would end it."""
    properties = ",".join(f"{name}={escaped(str(value), ':,')}" for name, value in where.items() if value)
    return f"::{level} {properties}::{escaped(chr(10).join([message, *more]))}"


def escaped(text: str, also: str = "") -> str:
    """Per cent signs, line ends and the given characters as `%XX`; bytes that are not UTF-8 as U+FFFD."""
    text = text.encode("utf-8", "replace").decode() if not text.isascii() else text
    for character in f"%\r\n{also}":
        text = text.replace(character, f"%{ord(character):02X}")
    return text
