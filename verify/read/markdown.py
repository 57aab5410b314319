"""Markdown (the CommonMark core that newsrooms write) → which stretches are markup.

Headings, emphasis, links, images, quotations, lists, rules, comments and HTML tags. Link targets are ignored, link
texts are copy; the text of an image is a caption; every heading is a zone of its own, so that no sentence leaves it.
"""

import re
from functools import cache

from verify.model import Span, Zone
from verify.read.page import PLAIN, Page

# Every quantifier that could run past its line is bounded, so that hostile input stays linear.
MARKUP = r"""
    (?P<fence> ^[ \t]{0,3}(`{3,}|~{3,})[^\n]*\n(?:.*\n){0,400}?[ \t]{0,3}\2[`~]*[ \t]*$ )
  | (?P<comment> <!--(?:[^-]++|-(?!->)){0,400}+--> )
  | (?P<heading> ^[ \t]{0,3}\#{1,6}[ \t]+ )
  | (?P<rule> ^[ \t]{0,3}(?:(?:-[ \t]*){3,}|={3,}|(?:_[ \t]*){3,})$ )
  | (?P<marker> ^[ \t]*(?:>[ \t]?)*(?:[-*+]|\d{1,3}[.)])[ \t]+ | ^[ \t]*(?:>[ \t]?)+ )
  | (?P<image> !\[(?P<alt>[^\]\n]{0,500})\]\([^)\n]{0,1000}\) )
  | (?P<link> (?<!!)\[(?P<label>[^\[\]\n]{1,500})\]\([^)\n]{0,1000}\) )
  | (?P<tag> </?[a-zA-Z][^<>\n]{0,300}> )
  | (?P<escape> \\(?=[\\`*_{}\[\]()\#+.!>-]) )
  | (?P<emphasis> (?<![\w*])\*{1,3}(?=[\w"“'‘(\[]) | (?<=[\w.,!?"”'’)\]])\*{1,3}(?![\w*])
                | (?<!\w)_{1,3}(?=\w) | (?<=[\w.,!?"”'’)\]])_{1,3}(?!\w) )
"""


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(MARKUP, re.X | re.M)


def page(text: str, start: int) -> Page:
    """The markup of the page from `start` on (behind front matter)."""
    ignored: list[Span] = []
    zones: list[Zone] = []
    for match in _markup().finditer(text, start):
        kind, span = match.lastgroup, Span(*match.span())
        if kind in ("image", "link"):
            inner = match.span("alt" if kind == "image" else "label")
            ignored += [Span(span.start, inner[0]), *_emphasis(text, *inner), Span(inner[1], span.end)]
            if kind == "image" and inner[0] < inner[1]:
                zones.append(Zone("caption", *inner))
            continue
        ignored.append(span)
        if kind == "heading":
            end = text.find("\n", span.end)
            zones.append(Zone("heading", span.end, end if end >= 0 else len(text)))
    return PLAIN._replace(ignored=tuple(ignored), zones=tuple(zones))


def _emphasis(text: str, start: int, end: int) -> list[Span]:
    return [Span(*m.span()) for m in _markup().finditer(text, start, end) if m.lastgroup == "emphasis"]
