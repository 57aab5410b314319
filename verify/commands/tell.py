"""A run that is over → what the console shows of it, and its exit code."""

from argparse import Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from verify.commands.gather import Job
from verify.console import CLEAN, ERROR, FOUND, Console
from verify.model import Problem, Report

if TYPE_CHECKING:
    from verify.report.layout import Style


def style(args: Namespace, console: Console, job: Job) -> "Style":
    """How reports in words are to look."""
    import os

    from verify.report.layout import Style

    reconciled = getattr(args, "show_reconciled", False)
    return Style(console.width(), job.language, console.colour(args.color), reconciled, os.getcwd())


def exit_code(report: Report, fail_on: str) -> int:
    """2 if anything could not be used, else 1 if a finding weighs enough, else 0."""
    from verify.report.identify import SEVERITIES

    if report.problems:
        return ERROR
    weighty = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    return FOUND if any(finding.severity in weighty for finding in report.findings) else CLEAN


def tell(problems: Iterable[Problem], console: Console, language: str = "") -> int:
    """Problems on the error stream, where the standard output belongs to something else; their exit code."""
    wrong = tuple(problems)
    if not wrong:
        return CLEAN
    from verify.report.layout import Style
    from verify.report.terminal import Page
    from verify.report.translate import told

    spoken = language or console.language()
    report = Report((), (), (), (), told(wrong, spoken), 0, 0)
    page = Page(report, Style(console.width(), spoken))
    console.stderr.writelines(f"{line}\n" for problem in report.problems for line in page.problem(problem))
    return ERROR


def trouble(console: Console, message: str) -> int:
    """One line on the error stream; the exit code that goes with it."""
    from verify.report.translate import translated

    console.stderr.write(f"verify: {translated(message, console.language())}\n")
    return ERROR


def note(console: Console, message: str) -> None:
    """One line on the error stream: what a command has done, where the standard output belongs to something else."""
    from verify.report.translate import translated

    console.stderr.write(f"{translated(message, console.language())}\n")


def say(console: Console, message: str) -> None:
    """One line on the standard output: what a command has done."""
    from verify.report.translate import translated

    console.write([translated(message, console.language())])
