"""Statements of one Wikidata entity → facts: value, rank, days on which it holds, source, day last seen.

Comes in: the JSON of an entity (the "Wikibase JSON" data model). What is unknown, absent or coarser than a year gives no fact;
a year or month as start is its first day, as end its last one, so that no fact claims fewer days than may be true.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from verify.model import Fact, Interval, Value
from verify.values.interval import closed

Json = dict[str, Any]
START, END, RETRIEVED, ADDRESS, WORK, PUBLISHER = "P580", "P582", "P813", "P854", "P248", "P123"
DAY, MONTH, YEAR = 11, 10, 9


class Property(NamedTuple):
    """What a property says: a predicate of the subject, or (turned) of the value, and the kind of its value."""

    predicate: str
    kind: str  # entity|date|count
    turned: bool = False


PROPERTIES = {
    "P39": Property("holder", "entity", turned=True),  # a person's position
    "P1308": Property("holder", "entity"),  # an office's holder
    "P569": Property("born", "date"),
    "P570": Property("died", "date"),
}


def id_of(name: str, ids: Mapping[str, str]) -> str:
    """The desk's name for an entity, else Wikidata's in small letters."""
    return ids.get(name, name.lower())


def facts_of(
    item: Json,
    subject: str,
    kind: str,
    properties: Mapping[str, Property],
    ids: Mapping[str, str],
    where: tuple[str, int],
) -> Iterator[Fact]:
    """The facts of one entity, in the order of its statements."""
    for name, said in properties.items():
        if said.predicate in ("born", "died") and kind not in ("person", "entity"):
            continue
        for claim in item["claims"].get(name, ()):
            value = VALUES[said.kind](data(claim.get("mainsnak"))) if isinstance(claim, dict) else None
            if value is None:
                continue
            about = subject
            if said.kind == "entity":
                other = id_of(value.text, ids)
                about, other = (other, subject) if said.turned else (subject, other)
                value = Value("name", frozenset({other}), frozenset({other}), "", other)
            start, end = (span(claim, qualifier) for qualifier in (START, END))
            source, seen = reference(claim)
            id = f"{said.predicate}({about})"
            days = (start[0] if start else None, end[1] if end else None)
            rank = claim.get("rank", "normal")
            yield Fact(
                id, said.predicate, (about,), value, *days, source or f"Wikidata {item['id']}", seen, *where, rank
            )


def data(snak: Any) -> Any:
    """The value of a snak; None where it is unknown or there is none."""
    if not isinstance(snak, dict) or snak.get("snaktype") != "value":
        return None
    found = snak.get("datavalue")
    return found.get("value") if isinstance(found, dict) else None


def target(claim: Any) -> str:
    """The entity that a statement points at, unless it is deprecated."""
    found = data(claim.get("mainsnak")) if isinstance(claim, dict) and claim.get("rank") != "deprecated" else None
    return str(found.get("id", "")) if isinstance(found, dict) else ""


def entity_value(found: Any) -> Value | None:
    """Another entity, its id as the text."""
    id = found.get("id") if isinstance(found, dict) else None
    return Value("name", frozenset(), frozenset(), "", id) if isinstance(id, str) else None


def date_value(found: Any) -> Value | None:
    """The days of a time, as coarse as Wikidata knows it."""
    days = days_of(found)
    return Value("date", closed(*days), closed(*days), "day", "") if days else None


def count_value(found: Any) -> Value | None:
    """A whole number."""
    amount = str(found.get("amount", "")).lstrip("+") if isinstance(found, dict) else ""
    if not amount.lstrip("-").isdecimal():
        return None
    only = (Interval((int(amount), 0), (int(amount), 0)),)
    return Value("count", only, only, "1", amount)


VALUES: dict[str, Callable[[Any], Value | None]] = {"entity": entity_value, "date": date_value, "count": count_value}


def days_of(found: Any) -> tuple[int, int] | None:
    """First and last day of a time value of the common era, Gregorian; None for what is coarser than a year."""
    text = found.get("time", "") if isinstance(found, dict) else ""
    if not isinstance(text, str) or not text.startswith("+") or len(text) < 11:
        return None
    try:
        year, month, day = (int(part) for part in text[1:].split("T")[0].split("-"))
        precision = found.get("precision", 0)
        if precision >= DAY:
            only = date(year, month, day).toordinal()
            return only, only
        if precision == MONTH:
            behind = date(year + month // 12, month % 12 + 1, 1).toordinal()
            return date(year, month, 1).toordinal(), behind - 1
        return (date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()) if precision == YEAR else None
    except (ValueError, TypeError, OverflowError):
        return None


def span(claim: Json, qualifier: str) -> tuple[int, int] | None:
    """The days of a qualifier."""
    snaks = claim.get("qualifiers")
    found = snaks.get(qualifier) if isinstance(snaks, dict) else None
    return days_of(data(found[0])) if isinstance(found, list) and found else None


def reference(claim: Json) -> tuple[str, str]:
    """Where the first reference leads, and the day on which it was last retrieved (ISO)."""
    source, seen = "", ""
    for one in claim.get("references") or ():
        snaks = one.get("snaks") if isinstance(one, dict) else None
        if not isinstance(snaks, dict):
            continue
        for name in (ADDRESS, WORK, PUBLISHER):
            for snak in snaks.get(name) or ():
                value = data(snak)
                text = f"Wikidata {value.get('id')}" if isinstance(value, dict) else str(value or "")
                source = source or text
        for snak in snaks.get(RETRIEVED) or ():
            days = days_of(data(snak))
            seen = max(seen, date.fromordinal(days[1]).isoformat() if days else "")
    return source, seen
