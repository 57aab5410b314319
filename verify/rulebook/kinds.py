"""Kinds of values and entities, and what lies within what."""

from collections.abc import Iterator, Mapping

from verify.model import Entity

VALUE_KINDS = frozenset(
    {"date", "time", "duration", "set", "count", "ordinal", "money", "percent", "quantity", "age", "quote", "word"}
)
#: kind → the wider kinds it also is; a kind that is not listed is its own
WIDER = {
    "country": ("place",),
    "city": ("place",),
    "region": ("place",),
    "building": ("place",),
    "agency": ("organisation",),
    "party": ("organisation",),
    "company": ("organisation",),
    "outlet": ("organisation",),
}


def is_a(kind: str, wanted: str) -> bool:
    """Whether something of one kind is also of the wanted one (`city` is a `place`)."""
    return kind == wanted or wanted in WIDER.get(kind, ()) or wanted == "thing"


def ancestors(entity: str, entities: Mapping[str, Entity]) -> Iterator[str]:
    """The entity, then everything it lies within, nearest first; a cycle is walked once."""
    seen: set[str] = set()
    queue = [entity]
    while queue:
        current = queue.pop(0)
        if current in seen or current not in entities:
            continue
        seen.add(current)
        yield current
        queue.extend(entities[current].within)


def lift(entity: str, kind: str, entities: Mapping[str, Entity]) -> str | None:
    """The entity itself if it is of the kind, else the nearest one of that kind it lies within, else None."""
    return next((e for e in ancestors(entity, entities) if is_a(entities[e].kind, kind)), None)


def parts(entity: str, entities: Mapping[str, Entity]) -> frozenset[str]:
    """The entity and everything declared to lie within it: two places agree if one contains the other."""
    return frozenset({entity, *(e for e in entities if entity in ancestors(e, entities))})
