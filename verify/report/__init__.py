"""The forms a report can take; each is a function from a report and a style to lines of text."""

from collections.abc import Callable, Iterable

from verify.model import Report
from verify.report.layout import Style


def full(report: Report, style: Style) -> Iterable[str]:
    """For people: worst first, both sides as excerpts, a summary."""
    from verify.report.terminal import Page

    return Page(report, style).full()


def concise(report: Report, style: Style) -> Iterable[str]:
    """For editors and `grep`: one line a finding."""
    from verify.report.terminal import Page

    return Page(report, style).concise()


def json(report: Report, style: Style) -> Iterable[str]:
    """For programs: the contract."""
    from verify.report.contract import lines

    return lines(report, style.language)


FORMATS: dict[str, Callable[[Report, Style], Iterable[str]]] = {"full": full, "concise": concise, "json": json}
