"""The part of a base that the articles at hand can mean → a rulebook that holds it, for the engine to use as ever.

Names that stand in the articles bring their entities, what these lie within, and the offices that they are or hold.
Facts are looked up when a claim asks for them (`Hand.about`), one signature at a time.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from verify.facts.store import Name, Store
from verify.model import Article, Entity, Fact
from verify.rulebook.compiled import Base, Office, Rulebook
from verify.rulebook.ledger import settled_value
from verify.rulebook.patterns import fold

Alias = tuple[tuple[str, ...], str, str, str]
HOLDER = "holder"
#: endings that are stepped over behind a name
CLITICS = ("nya", "lah", "pun", "kah")


class Hand:
    """The facts of a store in the words of one run: a place as a value stands for all known places within it."""

    def __init__(self, store: Store, entities: dict[str, Entity], below: Base | None = None) -> None:
        self.store = store
        self.entities = entities
        self.below = below  # another base that was taken in hand before
        self.found: dict[tuple[str, tuple[str, ...]], tuple[Fact, ...]] = {}

    def about(self, predicate: str, arguments: tuple[str, ...]) -> tuple[Fact, ...]:
        """The facts of a signature, by place."""
        known = self.found.get((predicate, arguments))
        if known is None:
            rows = sorted(self.store.about(predicate, arguments), key=lambda f: (f.path, f.line))
            own = tuple(self.settled(fact, n) for n, fact in enumerate(rows))
            below = self.below.about(predicate, arguments) if self.below is not None else ()
            known = self.found[(predicate, arguments)] = (*below, *own)
        return known

    def settled(self, fact: Fact, number: int) -> Fact:
        """A fact with an id of its own and the full name of its value."""
        if isinstance(fact.value.likely, frozenset) and fact.value.kind == "name":
            self.learn(fact.value.likely)
        id = fact.id if not number else f"{fact.id}#{number + 1}"
        return fact._replace(id=id, value=settled_value(fact.value, self.entities))

    def learn(self, ids: Iterable[str]) -> None:
        """Take in the entities of these ids and all that they lie within."""
        wanted = {id for id in ids if id not in self.entities and id[:1] != "="}
        while wanted:
            fresh = {entity.id: entity for entity in self.store.entities(wanted) if entity.kind != "office"}
            self.entities.update(fresh)
            wanted = {outer for entity in fresh.values() for outer in entity.within} - self.entities.keys()


def at_hand(rulebook: Rulebook, store: Store, articles: Sequence[Article]) -> Rulebook:
    """The rulebook with what a base knows of the names in these articles, and with its facts to ask for."""
    words, keys = words_of(articles)
    names = [name for name in store.names(keys) if words.issuperset(name.words)]
    own = {id for word in words for _, what, id, _ in rulebook.aliases.get(word, ())}
    entities = dict(rulebook.entities)
    hand = Hand(store, entities, rulebook.base)
    hand.learn(name.id for name in names)
    offices = offices_at_hand(rulebook, store, {*own, *(name.id for name in names)})
    return rulebook._replace(
        entities=entities, offices={**rulebook.offices, **offices}, aliases=merged(rulebook, names), base=hand
    )


def words_of(articles: Iterable[Article]) -> tuple[set[str], set[str]]:
    """The folded words of all articles, and what a name in them can be kept under: one word, or two in a row."""
    words: set[str] = set()
    keys: set[str] = set()
    for article in articles:
        folded = fold(article.text)
        words.update(folded)
        keys.update(map(" ".join, pairwise(folded)))
    bare = {word[: -len(end)] for word in words for end in CLITICS if word.endswith(end)}
    keys.update(f"{key[: -len(end)]}" for key in list(keys) for end in CLITICS if key.endswith(end))
    return words | bare, keys | words | bare


def offices_at_hand(rulebook: Rulebook, store: Store, ids: set[str]) -> dict[str, Office]:
    """The offices among these ids and those that people among them hold, with all their holders."""
    held = {fact.arguments[0] for id in ids for fact in store.of(id, HOLDER)}
    wanted = held | ids
    known = {entity.id: entity for entity in store.entities(wanted) if entity.kind == "office"}
    offices: dict[str, Office] = {}
    for id in sorted(wanted):
        facts = store.about(HOLDER, (id,)) if id in known or id in rulebook.offices else []
        facts = [fact for fact in facts if fact.rank != "deprecated"]
        if id in rulebook.offices and facts:
            office = rulebook.offices[id]
            offices[id] = office._replace(holders=tuple(dict.fromkeys((*office.holders, *holders(facts)))))
        elif id in known:
            offices[id] = office_of(known[id], facts)
    return offices


def office_of(entity: Entity, facts: Sequence[Fact]) -> Office:
    """An office of a base, as rule files would declare it."""
    source, seen = (facts[-1].source, facts[-1].seen) if facts else ("", "")
    within = entity.within[0] if entity.within else ""
    return Office(entity.id, entity.names, holders(facts), source, seen, within, *entity.where)


def holders(facts: Iterable[Fact]) -> tuple[tuple[str, int | None, int | None], ...]:
    """Who holds an office when."""
    return tuple(
        (who, fact.valid_from, fact.valid_to)
        for fact in facts
        for who in sorted(fact.value.likely if isinstance(fact.value.likely, frozenset) else ())
    )


def merged(rulebook: Rulebook, names: Iterable[Name]) -> dict[str, list[Alias]]:
    """The index of names with those of the base: longest first, as ever."""
    fresh: dict[str, set[Alias]] = {}
    for name in names:
        fresh.setdefault(name.words[0], set()).add((name.words, name.what, name.id, name.kind))
    rows = {
        word: sorted({*rulebook.aliases.get(word, ()), *found}, key=lambda n: (-len(n[0]), *n))
        for word, found in fresh.items()
    }
    return rulebook.aliases | rows if rows else rulebook.aliases
