"""A report → the JSON that other programs build upon: every field, always, in this order.

The standard is `docs/schema.json` (made from `report/schema.py`). Offsets are code points, `end` exclusive; decimals
are strings; days are ISO 8601. One list element stands on one line. A byte of an article that is not UTF-8 is U+FFFD,
one for one.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from verify.model import Anchor, Article, Fact, Finding, Location, Problem, Reconciled, Report, Unjudged
from verify.report.layout import Style
from verify.report.places import Places
from verify.report.words import Words, language_of

SCHEMA_VERSION = 1
SURROGATE = re.compile("[\ud800-\udfff]")


def lines(report: Report, style: Style) -> Iterator[str]:
    """The JSON document, line by line; messages are in the language of the style, else in that of most articles."""
    words = Words(style.language or language_of(report.articles))
    places = Places(report.articles)
    lists: dict[str, Iterable[dict[str, Any]]] = {
        "articles": map(article, report.articles),
        "findings": (finding(one, words, places) for one in report.findings),
        "reconciled": map(reconciled, report.reconciled),
        "unjudged": (unjudged(one, places) for one in report.unjudged),
        "problems": map(problem, report.problems),
    }
    yield f'{{"schema_version": {SCHEMA_VERSION},'
    yield f'"summary": {dumps(summary(report))},'
    for number, (name, items) in enumerate(lists.items(), 1):
        end = "" if number == len(lists) else ","
        rows = list(map(dumps, items))
        if rows:
            yield f'"{name}": ['
            yield from (f"{row}," for row in rows[:-1])
            yield f"{rows[-1]}]{end}"
        else:
            yield f'"{name}": []{end}'
    yield "}"


def dumps(value: Any) -> str:
    """One line of JSON that any UTF-8 stream can carry."""
    return SURROGATE.sub("\ufffd", json.dumps(value, ensure_ascii=False))


def summary(report: Report) -> dict[str, Any]:
    """The counts: nothing that was read is left out of them."""
    severities = Counter(one.severity for one in report.findings)
    return {
        "articles": len(report.articles),
        "claims": report.claims,
        "judged": judged(report),
        "reconciled": len(report.reconciled),
        "without_counterpart": report.alone,
        "unjudged": len(report.unjudged),
        "unjudged_reasons": dict(sorted(Counter(one.reason for one in report.unjudged).items())),
        "facts_used": report.facts_used,
        "errors": severities["error"],
        "warnings": severities["warning"],
        "notes": severities["note"],
        "problems": len(report.problems),
        "set_aside": dict(report.aside),
    }


def judged(report: Report) -> int:
    """How many claims were compared with something."""
    return max(report.claims - report.alone - len(report.unjudged), 0)


def article(one: Article) -> dict[str, Any]:
    """What the page says about itself."""
    return {
        "path": one.path,
        "title": one.title,
        "publisher": one.publisher,
        "published": published(one.anchor),
        "published_from": one.anchor.source,
        "language": one.language,
        "story": one.story,
    }


def published(anchor: Anchor) -> str | None:
    """The publication as ISO 8601, as precise as it is known: `2024-06-20T04:04+07:00`."""
    if anchor.day is None:
        return None
    text = day(anchor.day)
    if anchor.minute is None:
        return text
    text = f"{text}T{anchor.minute // 60:02}:{anchor.minute % 60:02}"
    if anchor.offset is None:
        return text
    hours, minutes = divmod(abs(anchor.offset), 60)
    return f"{text}{'-' if anchor.offset < 0 else '+'}{hours:02}:{minutes:02}"


def day(ordinal: int | None) -> str | None:
    """An ordinal as an ISO date."""
    return date.fromordinal(ordinal).isoformat() if ordinal is not None else None


def finding(one: Finding, words: Words, places: Places) -> dict[str, Any]:
    """What cannot all be true, with both sides."""
    return {
        "id": one.id,
        "check": one.check,
        "verdict": one.verdict,
        "severity": one.severity,
        "scope": one.scope,
        "message": words.sentence(one.message_key, one.params),
        "message_key": one.message_key,
        "params": dict(one.params),
        "rule": {"path": one.rule[0], "line": one.rule[1]} if one.rule[0] else None,
        "predicate": one.predicate,
        "arguments": dict(one.arguments),
        "arithmetic": one.arithmetic,
        "locations": [location(side, places) for side in one.locations],
        "camps": [camp._asdict() for camp in one.camps],
        "suggestions": [{**fix._asdict(), "why": words.sentence(fix.why, one.params)} for fix in one.suggestions],
        "facts": [fact(known) for known in one.facts],
    }


def location(side: Location, places: Places) -> dict[str, Any]:
    """One side, in the order of the contract."""
    lines = places[side.path]
    line, column = lines.place(side.start)
    return {
        "path": side.path,
        "start": side.start,
        "end": side.end,
        "line": line,
        "column": column,
        "text": lines.text[side.start : side.end],
        "role": side.role,
        "claim": side.claim,
        "camp": side.camp,
        "value": side.value,
    }


def fact(known: Fact) -> dict[str, Any]:
    """What the newsroom vouches for."""
    return {
        "id": known.id,
        "predicate": known.predicate,
        "arguments": list(known.arguments),
        "value": known.value.text,
        "valid_from": day(known.valid_from),
        "valid_to": day(known.valid_to),
        "source": known.source,
        "seen": known.seen,
        "path": known.path,
        "line": known.line,
    }


def reconciled(one: Reconciled) -> dict[str, Any]:
    """Claims that say the same in other words."""
    return {"id": one.id, "claims": list(one.claims), "arithmetic": one.arithmetic}


def unjudged(one: Unjudged, places: Places) -> dict[str, Any]:
    """A claim that was read and not judged, and why."""
    text = places[one.path].text[one.start : one.end]
    return {
        "claim": one.claim,
        "path": one.path,
        "start": one.start,
        "end": one.end,
        "text": text,
        "reason": one.reason,
        "detail": one.detail,
    }


def problem(one: Problem) -> dict[str, Any]:
    """What cannot be used, where, and how to mend it."""
    return {"path": one.path, "line": one.line, "column": one.column, "message": one.message, "help": one.help}
