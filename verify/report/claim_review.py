"""A report → schema.org `ClaimReview` in JSON-LD: each dispute as the review of a claim.

Only what was judged is a review (notes are none). The rating says how the claim stands to the evidence, never that it
is false; the evidence itself is named. There is no date of review: the program reads no clock.
"""

from collections.abc import Iterator
from typing import Any

from verify.model import Article, Finding, Location, Report
from verify.report.contract import dumps, published
from verify.report.layout import Style
from verify.report.paths import fingerprints, uri
from verify.report.plain import Plain

RATINGS = {"REFUTED": 1, "CONFLICTING": 3, "DOUBTFUL": 3}


def lines(report: Report, style: Style) -> Iterator[str]:
    """A JSON-LD document: a graph of reviews, one a line."""
    plain = Plain(report, style)
    articles = {article.path: article for article in report.articles}
    prints = fingerprints(report.findings, report.articles, style.root)
    rows = [
        dumps(review(plain, finding, name, articles, style.root))
        for finding, name in zip(report.findings, prints, strict=True)
        if finding.verdict in RATINGS and finding.predicate and finding.locations
    ]
    yield '{"@context": "https://schema.org", "@graph": ['
    yield from (f"{row}," for row in rows[:-1])
    yield from rows[-1:]
    yield "]}"


def review(plain: Plain, finding: Finding, name: str, articles: dict[str, Article], root: str) -> dict[str, Any]:
    """One review."""
    first = finding.locations[0]
    said = plain.places[first.path].text[first.start : first.end]
    rating = {"@type": "Rating", "ratingValue": RATINGS[finding.verdict], "bestRating": 5, "worstRating": 1}
    return {
        "@type": "ClaimReview",
        "@id": f"urn:verify:{name}",
        "url": f"urn:verify:{name}",
        "author": {"@type": "Organization", "name": "verify"},
        "inLanguage": plain.words.language,
        "claimReviewed": " ".join(said.split()),
        "reviewBody": "\n".join(plain.told(finding)),
        "reviewRating": {**rating, "alternateName": plain.words.known("verdict", finding.verdict)},
        "itemReviewed": {
            "@type": "Claim",
            "name": plain.message(finding),
            "appearance": [work(side, articles, root) for side in finding.locations if side.role == "primary"],
            "citation": [*(plain.fact(fact) for fact in finding.facts)],
        },
    }


def work(side: Location, articles: dict[str, Article], root: str) -> dict[str, Any]:
    """The article in which a side stands."""
    article = articles.get(side.path)
    told: dict[str, Any] = {"@type": "NewsArticle", "url": uri(side.path, root)}
    if article is None:
        return told
    told |= {"headline": article.title or side.path, "inLanguage": article.language}
    if article.publisher:
        told["publisher"] = {"@type": "Organization", "name": article.publisher}
    day = published(article.anchor)
    return told | ({"datePublished": day} if day else {})
