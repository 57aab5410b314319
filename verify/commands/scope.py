"""Which findings of a run are told: those that touch what changed, and those that no baseline holds."""

import os
from argparse import Namespace
from typing import TYPE_CHECKING, NamedTuple

from verify.commands.gather import Desk
from verify.model import Problem, Report

if TYPE_CHECKING:
    from verify.baseline import Baseline
    from verify.changed import Touched


class Scope(NamedTuple):
    """What narrows a report; None does not."""

    touched: "Touched | None" = None
    baseline: "Baseline | None" = None
    problems: tuple[Problem, ...] = ()
    stdin: str = ""


def scope_of(args: Namespace, desk: Desk) -> Scope:
    """What the user asked for; a baseline that cannot be used and a revision that nobody knows are problems."""
    touched, baseline = None, None
    problems: tuple[Problem, ...] = ()
    if args.diff is not None:
        from verify.changed import touched as lines

        first = args.paths[0]
        folder = "." if first == "-" else first if os.path.isdir(first) else os.path.dirname(first)
        touched, problems = lines(args.diff, folder or ".")
    if path := args.baseline or desk.settings.baseline:
        from verify.baseline import load

        baseline, unread = load(path)
        problems = (*problems, *unread)
    return Scope(touched, baseline, problems, args.stdin_filename if "-" in args.paths else "")


def narrowed(report: Report, scope: Scope) -> Report:
    """The report with what is told of it."""
    if scope.touched is not None:
        from verify.changed import narrowed as by_lines

        report = by_lines(report, scope.touched, scope.stdin)
    if scope.baseline is not None:
        from verify.baseline import without

        report = without(report, scope.baseline)
    return report._replace(problems=(*report.problems, *scope.problems)) if scope.problems else report
