"""A report → Markdown (GitHub's flavour, which GitLab reads too) for a comment on a pull request or a job summary.

A comment may have 65,536 characters, so the worst findings come first and the rest is counted. Words of an article
stand in code spans, where neither HTML nor mentions nor links of theirs mean anything.
"""

import re
from collections.abc import Iterator

from verify.model import Finding, Problem, Report
from verify.report.excerpt import visible
from verify.report.layout import Style, place
from verify.report.plain import Plain

LONGEST = 60_000  # characters
SPECIAL = re.compile(r"([\\*_{}\[\]()#+!|<>~&@-])")
SIGNS = {"error": "🛑", "warning": "⚠️", "note": "💬"}


def lines(report: Report, style: Style) -> Iterator[str]:
    """The comment: what was read, then the worst first, each to be opened."""
    from verify.report.terminal import Page

    plain = Plain(report, style)
    yield f"### verify: {text(Page(report, style).summary())}"
    yield ""
    everything: list[Problem | Finding] = [*report.problems, *report.findings]
    used = 0
    for number, one in enumerate(everything):
        block = trouble(plain, one) if isinstance(one, Problem) else section(plain, one)
        used += sum(map(len, block)) + len(block)
        if used > LONGEST:
            yield f"… {plain.words('report.more', n=len(everything) - number)}"
            return
        yield from block


def trouble(plain: Plain, problem: Problem) -> list[str]:
    """A file that cannot be used."""
    where = place(problem.path, problem.line, problem.column)
    help = f" — {text(problem.help)}" if problem.help else ""
    return [f"- 🛑 **{text(plain.words('report.problem'))}** {text(problem.message)} {code(where)}{help}", ""]


def section(plain: Plain, finding: Finding) -> list[str]:
    """A finding: the message, and to be opened the sides and the advice."""
    where = plain.first(finding)
    at = code(place(where.path, where.line, where.column))
    head = f"{SIGNS[finding.severity]} **{plain.severity(finding)}** {text(plain.message(finding))} {at}"
    out = [f"- {head} `{finding.check} {finding.id}`"]
    out += [f"  - {code(plain.at(side))}: {text(plain.side(side))}" for side in finding.locations]
    out += [f"  - {text(line)}" for line in plain.advice(finding)]
    return [*out, ""]


def text(told: str) -> str:
    """A sentence of ours: its backticked words become code spans, the rest is escaped."""
    parts = visible(told).split("`")
    if len(parts) % 2 == 0:  # a backtick of the article itself: no telling which words are the user's
        return escaped("`".join(parts))
    return "".join(code(part) if number % 2 else escaped(part) for number, part in enumerate(parts))


def escaped(told: str) -> str:
    """No mark of Markdown or HTML."""
    return SPECIAL.sub(r"\\\1", told).replace("`", "\\`")


def code(told: str) -> str:
    """A code span that its own text cannot end."""
    told = visible(told) or " "
    longest = max((len(run) for run in re.findall("`+", told)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if told[:1] == "`" or told[-1:] == "`" else ""
    return f"{fence}{pad}{told}{pad}{fence}"
