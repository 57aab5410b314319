"""The articles in full, with the sides of all findings marked and linked to them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verify.model import Article, Finding, Location
from verify.report.browser.frame import Frame
from verify.report.contract import published
from verify.report.identify import SEVERITIES

Side = tuple[Location, Finding]


def articles(frame: Frame) -> Iterator[str]:
    """Every article, in order."""
    sides: dict[str, list[Side]] = defaultdict(list)
    for finding in frame.report.findings:
        for side in finding.locations:
            sides[side.path].append((side, finding))
    claims: dict[str, set[int]] = defaultdict(set)
    for group in frame.report.groups:
        for witness in group.witnesses:
            if witness.claim is not None:
                claims[witness.claim.path].add(witness.claim.start)
    yield f'<section id="articles"><h2>{frame.label("html.articles")}</h2>'
    for article in frame.report.articles:
        yield from one_article(frame, article, sides[article.path], claims[article.path])
    yield "</section>"


def one_article(frame: Frame, article: Article, sides: Sequence[Side], claims: set[int]) -> Iterator[str]:
    """The head of an article and its text."""
    day = published(article.anchor)
    when = f"{frame.label('html.published')} {day}" if day else frame.label("html.unpublished")
    yield f'<article class="copy" id="{frame.anchor(article.path)}" lang="{article.language}">'
    yield f"<h3>{frame.escape(frame.title(article))}</h3>"
    yield f'<p class="origin" lang="{frame.words.language}"><code>{frame.escape(article.path)}</code> · {when}</p>'
    yield f'<div class="text">{marked(frame, article, sides, claims)}</div></article>'


def marked(frame: Frame, article: Article, sides: Sequence[Side], claims: set[int]) -> str:
    """The text with its sides marked: it is cut wherever one begins or ends, so that they may overlap."""
    cuts = sorted({0, len(article.text), *claims, *(side.start for side, _ in sides), *(side.end for side, _ in sides)})
    opening: dict[int, list[Side]] = defaultdict(list)
    for side, finding in sides:
        opening[side.start].append((side, finding))
    places = claims | set(opening)
    parts: list[str] = []
    open_sides: list[Side] = []
    for start, end in pairwise(cuts):
        open_sides = [one for one in open_sides if one[0].end > start] + opening[start]
        spot = f' id="{frame.spot(article.path, start)}"' if start in places else ""
        piece = shown(frame, article.text[start:end])
        if open_sides:
            parts.append(mark(frame, open_sides, spot, piece))
        else:
            parts.append(f"<span{spot}>{piece}</span>" if spot else piece)
    return "".join(parts)


def mark(frame: Frame, sides: Sequence[Side], spot: str, piece: str) -> str:
    """A stretch that is a side of findings, as a link to the worst of them."""
    worst = min(sides, key=lambda one: (SEVERITIES.index(one[1].severity), one[0].role, one[1].id))
    finding = worst[1]
    told = [frame.label("html.goto-finding", id=one.id, message=frame.plain.message(one)) for _, one in sides]
    title = "&#10;".join(dict.fromkeys(told))
    kind = f"{finding.severity} {worst[0].role}"
    return f'<mark{spot} class="{kind}"><a href="#{finding.id}" title="{title}">{piece}</a></mark>'


def shown(frame: Frame, text: str) -> str:
    """A stretch of several lines."""
    return "\n".join(map(frame.escape, text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))
