"""A report → one HTML page (the WHATWG standard) that needs nothing else: no network, no server, from `file://` alone.

A content security policy forbids every request and every script but the page's own. Without the script everything is
shown; the script only filters.
"""

import os
from collections.abc import Iterator

from verify.model import Report
from verify.report.browser.frame import Frame
from verify.report.layout import Style


def lines(report: Report, style: Style) -> Iterator[str]:
    """The page."""
    from verify.report.browser.articles import articles
    from verify.report.browser.findings import filters, findings, problems
    from verify.report.browser.matrix import matrices
    from verify.report.browser.timeline import timelines

    frame = Frame(report, style)
    yield from head(frame)
    yield from summary(frame, report, style)
    yield from problems(frame)
    yield from filters(frame)
    yield from findings(frame)
    yield from matrices(frame)
    yield from timelines(frame)
    yield from articles(frame)
    yield f"</main>\n<script>{data('page.js')}</script>\n</body>\n</html>"


def head(frame: Frame) -> Iterator[str]:
    """All before the first word of the report."""
    from base64 import b64encode
    from hashlib import sha256

    own = b64encode(sha256(data("page.js").encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{own}'; base-uri 'none'; form-action 'none'"
    )
    title = frame.label("html.title")
    yield f'<!DOCTYPE html>\n<html lang="{frame.words.language}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">'
    yield f"<title>{title}</title>\n<style>{data('page.css')}</style>\n</head>\n<body>"
    yield f'<a class="skip" href="#findings">{frame.label("html.skip")}</a>'
    parts = ("findings", "matrix", "timeline", "articles")
    links = "".join(f'<a href="#{part}">{frame.label(f"html.{part}")}</a>' for part in parts)
    yield f"<header><h1>{title}</h1><nav>{links}</nav></header>\n<main>"


def summary(frame: Frame, report: Report, style: Style) -> Iterator[str]:
    """What was read, understood, judged and left."""
    from verify.report.terminal import Page

    yield f'<p class="summary">{frame.escape(Page(report, style).summary())}</p>'


def data(name: str) -> str:
    """A file that lies beside the parts of the page."""
    with open(os.path.join(os.path.dirname(__file__), "browser", name), encoding="utf-8") as file:
        return file.read()
