"""Kinds of values and of entities, and the ways between a city and its country.

The kinds of entities form a small hierarchy that rule files can extend (`kind monument : place`).
"""

from collections.abc import Mapping

from verify.model import Entity

#: Kinds of mentions that are read from text whatever the rules say.
VALUE_KINDS = frozenset(
    (
        "date",
        "time",
        "duration",
        "set",
        "count",
        "ordinal",
        "money",
        "percent",
        "quantity",
        "age",
        "quote",
        "name",
        "role",
    )
)
#: Of these, and of a claim that gives a word, several may hold at once.
MANY_KINDS = frozenset(("quote", "name", "role", "set"))
WORD = "word"
#: The kind above all kinds of entities.
ROOT = "entity"

_CHILDREN = {
    ROOT: "person group organisation place thing event",
    "organisation": "company party agency ministry newspaper outlet team school university hospital military court"
    " programme",
    "place": "country city region province island building venue",
    "thing": "treaty document law product vehicle ship aircraft work award weapon animal office",
    "event": "visit meeting summit election match disaster accident attack case",
}
#: child → parent
KINDS: dict[str, str] = {child: parent for parent, children in _CHILDREN.items() for child in children.split()}
#: Other spellings of kinds.
SYNONYMS = {"organization": "organisation", "program": "programme", "airplane": "aircraft", "number": "count"}


def is_a(kind: str, wanted: str, kinds: Mapping[str, str] = KINDS) -> bool:
    """Whether the kind is the wanted one or stands below it; every kind of entity is an `entity`."""
    for _ in range(len(kinds) + 1):
        if kind == wanted:
            return True
        if kind not in kinds:
            return False
        kind = kinds[kind]
    return False


def lift(entity_id: str, kind: str, entities: Mapping[str, Entity], kinds: Mapping[str, str] = KINDS) -> str | None:
    """The entity if it is of the kind, else the nearest one that it lies `within` (`pyongyang` → `korea_utara`)."""
    level, seen = [entity_id], {entity_id}
    while level:
        known = [entities[name] for name in level if name in entities]
        for entity in known:
            if is_a(entity.kind, kind, kinds):
                return entity.id
        level = [name for entity in known for name in entity.within if name not in seen]
        seen.update(level)
    return None


def parts(entity_id: str, entities: Mapping[str, Entity]) -> frozenset[str]:
    """The entity and all that lies within it, at any depth (`korea_utara` → itself, `pyongyang`, `sunan`, …)."""
    inside = _inside(entities)
    found, level = {entity_id}, [entity_id]
    while level:
        level = [child for name in level for child in inside.get(name, ()) if child not in found]
        found.update(level)
    return frozenset(found)


def _inside(entities: Mapping[str, Entity]) -> dict[str, list[str]]:
    """Entity → what names it as its `within`; kept for the mapping that was asked last, which nobody changes."""
    if _LAST and _LAST[0][0] is entities:
        return _LAST[0][1]
    index: dict[str, list[str]] = {}
    for entity in entities.values():
        for outer in entity.within:
            index.setdefault(outer, []).append(entity.id)
    _LAST[:] = [(entities, index)]
    return index


_LAST: list[tuple[Mapping[str, Entity], dict[str, list[str]]]] = []
