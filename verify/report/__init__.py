"""The forms a report can take: `FORMATS` names each, and a form is loaded only when it is asked for.

A form is a module with a function from a report and a style to lines of text.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from verify.model import Report

if TYPE_CHECKING:
    from verify.report.layout import Style


class Form(NamedTuple):
    """Where a form of report is written, how its files end, and whether programs read it (then it is UTF-8 always)."""

    module: str
    ending: str = ""
    data: bool = True
    function: str = "lines"

    def __call__(self, report: Report, style: "Style") -> Iterable[str]:
        """The lines of the report in this form."""
        told: Iterable[str] = getattr(import_module(f"verify.report.{self.module}"), self.function)(report, style)
        return told


FORMATS: dict[str, Form] = {
    "full": Form("terminal", ".txt", data=False, function="full"),  # for people, with excerpts
    "concise": Form("terminal", data=False, function="concise"),  # for editors and grep: one line a finding
    "json": Form("contract", ".json"),  # for programs: docs/schema.json
    "jsonl": Form("json_lines", ".jsonl"),  # the same, one finding a line
    "sarif": Form("sarif", ".sarif"),  # SARIF 2.1.0: code scanning, editors
    "junit": Form("junit", ".xml"),  # test reports of CI servers
    "github": Form("github"),  # annotations of a GitHub workflow
    "gitlab": Form("gitlab"),  # GitLab code quality
    "rdjson": Form("rdjson", ".rdjson"),  # reviewdog
    "markdown": Form("markdown", ".md"),  # a comment on a pull request
    "html": Form("html", ".html"),  # one page with everything, for a browser
    "claimreview": Form("claim_review", ".jsonld"),  # schema.org
}


def form_of(path: str) -> str:
    """The form that the ending of a file name asks for, or nothing."""
    return next((name for name, form in FORMATS.items() if form.ending and path.lower().endswith(form.ending)), "")
