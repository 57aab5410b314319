"""Wikidata's JSON (a dump of one array, one entity a line; JSON lines; or `{"entities": {…}}`) → entities and facts.

Statements become facts: their rank, their start and end time (P580, P582) as days on which they hold, and of their
references the address (P854), the work (P248) or the publisher, and the day it was retrieved (P813). A dump is read a
line at a time; a line that names no wanted property is never parsed.
"""

import bz2
import gzip
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from verify.facts.statements import PROPERTIES, Json, Property, facts_of, id_of, target
from verify.model import Entity, Fact, Value

#: instance of (P31) → kind; the first one that is known counts
KINDS = {
    "Q5": "person", "Q6256": "country", "Q3624078": "country", "Q515": "city", "Q1549591": "city", "Q5119": "city",
    "Q10864048": "region", "Q34876": "province", "Q5107": "region", "Q23442": "island", "Q43229": "organisation",
    "Q7278": "party", "Q4830453": "company", "Q783794": "company", "Q6881511": "company", "Q192350": "ministry",
    "Q11032": "newspaper", "Q3918": "university", "Q16917": "hospital", "Q476028": "team", "Q131569": "treaty",
    "Q4164871": "office", "Q294414": "office", "Q114962596": "office", "Q355567": "office", "Q486839": "office",
}  # fmt: skip
#: what an entity lies within: country, administrative unit, jurisdiction
WITHIN = ("P131", "P17", "P1001")
LANGUAGES = ("id", "en", "mul")


class Import(NamedTuple):
    """What was read: entities, facts, and how many lines could not be used."""

    entities: list[Entity]
    facts: list[Fact]
    unread: int


def read(
    path: str,
    properties: Mapping[str, Property] = PROPERTIES,
    ids: Mapping[str, str] | None = None,
    lines: Callable[[str], Iterable[bytes]] | None = None,
) -> Import:
    """All that a file says of the wanted properties; `ids` gives Wikidata's ids the names that a desk uses.

    What facts speak of and the first reading did not keep is looked for in a second one. Raises OSError, EOFError.
    """
    known, opened = dict(ids or {}), lines or lines_of
    marks = [f'"{name}"'.encode() for name in properties]
    items = Items(opened(path), lambda text: any(mark in text for mark in marks))
    entities: dict[str, Entity] = {}
    facts: list[Fact] = []
    for number, item in items:
        entity = entity_of(item, known, (path, number))
        if entity is not None:
            entities[entity.id] = entity
            facts += facts_of(item, entity.id, entity.kind, properties, known, (path, number))
    missing = {name for fact in facts for name in (*fact.arguments, *names(fact.value))} - entities.keys()
    written = {name: id for id, name in known.items()}
    wanted = {written.get(name, name.upper()).encode() for name in missing}
    others = Items(opened(path) if wanted else (), lambda text: ids_in(text, wanted))
    for number, item in others:
        entity = entity_of(item, known, (path, number))
        if entity is not None and entity.id in missing:
            entities.setdefault(entity.id, entity)
    for id in sorted(missing - entities.keys()):
        entities[id] = Entity(id, "entity", (written.get(id, id.upper()),), where=(path, 0))
    for id in {fact.arguments[0] for fact in facts if fact.predicate == "holder"}:
        entities[id] = entities[id]._replace(kind="office")
    kept = [entity._replace(within=inside(entity, entities)) for _, entity in sorted(entities.items())]
    return Import(kept, facts, items.unread)


_ID = re.compile(rb'"id":\s*"([QP]\d+)"')


def ids_in(text: bytes, wanted: set[bytes]) -> bool:
    """Whether a line is (or, where it holds several, may hold) an entity of these ids."""
    if text.startswith(b'{"entities"'):
        return True
    found = _ID.search(text[:200])
    return found is not None and found[1] in wanted


def lines_of(path: str) -> Iterator[bytes]:
    """The lines of a file, unpacked as its ending says."""
    opener = gzip.open if path.endswith(".gz") else bz2.open if path.endswith(".bz2") else open
    with opener(path, "rb") as file:
        yield from file


def inside(entity: Entity, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """What an entity lies within, of all that is known."""
    return tuple(outer for outer in entity.within if outer in entities and entities[outer].kind != "office")


def names(value: Value) -> frozenset[str]:
    """The entity that a value is, if it is one."""
    return value.likely if isinstance(value.likely, frozenset) else frozenset()


class Items:
    """The entities of a file whose lines are wanted, each with its line."""

    def __init__(self, lines: Iterable[bytes], wanted: Callable[[bytes], bool]) -> None:
        self.lines, self.wanted = lines, wanted
        self.unread = 0

    def __iter__(self) -> Iterator[tuple[int, Json]]:
        for number, line in enumerate(self.lines, 1):
            text = line.strip().rstrip(b",")
            if len(text) < 3 or not self.wanted(text):
                continue
            try:
                found = json.loads(text)
            except ValueError:
                self.unread += 1
                continue
            for item in self.inner(found):
                yield number, item

    def inner(self, found: Any) -> Iterator[Json]:
        """The entities in one line: itself, or all of `{"entities": …}` or of an array."""
        if isinstance(found, list):
            parts = found
        elif isinstance(found, dict):
            parts = list(found["entities"].values()) if isinstance(found.get("entities"), dict) else [found]
        else:
            parts = []
        for item in parts:
            if isinstance(item, dict) and isinstance(item.get("id"), str) and isinstance(item.get("claims"), dict):
                yield item
            else:
                self.unread += 1


# --- entities ---------------------------------------------------------------------------------------


def entity_of(item: Json, ids: Mapping[str, str], where: tuple[str, int]) -> Entity | None:
    """An entity with its labels and aliases; None for one without any name."""
    labels = [text for code in LANGUAGES if (text := text_of(item, "labels", code))]
    aliases = [entry.get("value", "") for code in LANGUAGES for entry in listed(item.get("aliases"), code)]
    told = tuple(
        dict.fromkeys(
            name for name in (*labels, *aliases) if isinstance(name, str) and name.strip() and "|" not in name
        )
    )
    if not told:
        return None
    instances = [target(claim) for claim in item["claims"].get("P31", ())]
    kind = next((KINDS[one] for one in instances if one in KINDS), "entity")
    within = [id_of(one, ids) for name in WITHIN for claim in item["claims"].get(name, ()) if (one := target(claim))]
    return Entity(id_of(item["id"], ids), kind, told, (), tuple(dict.fromkeys(within)), where)


def text_of(item: Json, field: str, code: str) -> str:
    """A label in a language."""
    found = item.get(field)
    entry = found.get(code) if isinstance(found, dict) else None
    return entry.get("value", "") if isinstance(entry, dict) else ""


def listed(found: Any, code: str) -> list[Json]:
    """The aliases in a language."""
    entries = found.get(code) if isinstance(found, dict) else None
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
