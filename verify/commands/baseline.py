"""`verify baseline`: accept what is found now, so that only what is new is told."""

import os
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from verify.commands import gather, tell
from verify.commands.arguments import article_arguments, style_arguments
from verify.console import CLEAN, Console
from verify.model import Report

if TYPE_CHECKING:
    from verify.report.layout import Style


def arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("action", choices=("create", "update", "prune"), help="write it; bring it up to date; take out what is gone")
    add("paths", nargs="*", default=["."], metavar="PATH", help="article, folder, or `-` (default: .)")
    article_arguments(parser)
    style_arguments(parser)
    add("--baseline", default="", metavar="FILE", help="default: `baseline` of the settings, else verify-baseline.json")


def run(args: Namespace, console: Console) -> int:
    """Write the baseline; a file that is there is never replaced by `create`."""
    from verify import baseline
    from verify.languages import overridden

    desk = gather.desk_of(args, console)
    path = args.baseline or desk.settings.baseline or os.path.join(os.path.dirname(desk.settings.path), baseline.FILE)
    known = baseline.Baseline(path, {})
    if args.action == "create" and os.path.exists(path):
        return tell.trouble(
            console, f"{path}: there is a baseline already; `verify baseline update` brings it up to date"
        )
    if args.action != "create":
        known, problems = baseline.load(path)
        if problems:
            return tell.tell(problems, console)
    job = gather.job_of(args, console, desk)
    with overridden(job.words):
        report = gather.judge(job, console).report
        found = baseline.of(report, path, messages(report, tell.style(args, console, job)))
    rows = dict(found.findings)
    if args.action == "prune":
        rows = {mark: row for mark, row in known.findings.items() if mark in rows}
    try:
        with open(path, "w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(baseline.text(baseline.Baseline(path, rows)))
    except OSError as error:
        return tell.trouble(console, f"{path}: cannot be written: {error.strerror or error}")
    new, gone = len(rows.keys() - known.findings.keys()), len(known.findings.keys() - rows.keys())
    tell.say(console, f"{path}: {len(rows)} accepted ({new} new, {gone} gone)")
    return max(CLEAN, tell.tell(job.problems, console, job.language))


def messages(report: Report, style: "Style") -> list[str]:
    """What each finding says, for people who read the file."""
    from verify.report.plain import Plain

    plain = Plain(report, style)
    return [plain.message(finding) for finding in report.findings]
