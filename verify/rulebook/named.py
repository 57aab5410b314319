"""Entities and offices: their blocks, and the `also` blocks that add to them → `model.Entity` and `compiled.Office`.

Names go into one list, from which the index of aliases is made; who held an office when, and who was born on which
day, go into the ledger of facts as well.
"""

from collections.abc import Iterable

from verify.model import Entity, Value
from verify.rulebook.compiled import Office
from verify.rulebook.consistency import Name
from verify.rulebook.expressions import entity as entity_of
from verify.rulebook.expressions import value
from verify.rulebook.kinds import ROOT
from verify.rulebook.ledger import Days, Ledger, seen_on
from verify.rulebook.patterns import fold
from verify.rulebook.scope import OFFICE, Scope, Site
from verify.rulebook.syntax import EntityBlock, OfficeBlock, Term, Text


class Named:
    """Everything that has a name, as far as it has been read."""

    def __init__(self, scope: Scope, ledger: Ledger) -> None:
        self.scope = scope
        self.ledger = ledger
        self.entities: dict[str, Entity] = {}
        self.offices: dict[str, Office] = {}
        self.names: list[Name] = []
        self.within: dict[str, tuple[str, int, int]] = {}  # entity → where its `within` stands

    def read(self, blocks: Iterable[Site]) -> None:
        """Enter all blocks; `blocks` come in the order of their places, and those that add to others last."""
        for site in blocks:
            block = site.placed.block
            if isinstance(block, EntityBlock) and self.declared(site, "entity", block.id, block.kind is None):
                self.entity(site, block)
            elif isinstance(block, OfficeBlock) and self.declared(site, OFFICE, block.id, block.also):
                self.office(site, block)

    def declared(self, site: Site, what: str, id: Text, also: bool) -> bool:
        """Whether a block may be entered: it is the first of its id, or adds to one that there is."""
        known = self.scope.places.get((what, id.text))
        if also and known is None:
            ids = self.scope.offices if what == OFFICE else self.scope.entities
            self.scope.unknown(
                site, id, what, id.text, ids, f"declare it first, without `also`, as `{what} {id.text} …`"
            )
        return known is not None and (also or known == (site.file.path, site.line(id)))

    def entity(self, site: Site, block: EntityBlock) -> None:
        """One entity block, added to what is known of its id."""
        id = block.id.text
        if not (block.names or block.shared) and block.kind is not None and site.placed.whole:
            self.scope.complain(site, block.id, f"`{id}` has no name", 'add a line like `name "Vladimir Putin"`')
        known = self.entities.get(id, Entity(id, self.scope.entities[id], (), where=site.place))
        self.enter(site, (*block.names, *block.shared), block.shared, ("entity", id, known.kind))
        self.entities[id] = known._replace(
            names=_merged(known.names, (*block.names, *block.shared)),
            not_names=_merged(known.not_names, block.not_names),
            within=tuple(dict.fromkeys((*known.within, *self.places(site, block)))),
        )
        for word, term in block.life:
            found = value(self.scope, site, term, self.scope.predicates[word])
            if found is not None:
                self.ledger.add(site, term, (word, id), found, (None, None), block.source)

    def office(self, site: Site, block: OfficeBlock) -> None:
        """One office block, added to what is known of its id."""
        id = block.id.text
        if not (block.names or block.shared) and not block.also and site.placed.whole:
            self.scope.complain(site, block.id, f"`{id}` has no name", 'add a line like `name "Presiden Rusia"`')
        known = self.offices.get(id, Office(id, (), (), path=site.file.path, line=site.placed.line))
        self.enter(site, (*block.names, *block.shared), block.shared, (OFFICE, id, OFFICE))
        within = self.places(site, block)
        self.offices[id] = known._replace(
            names=_merged(known.names, (*block.names, *block.shared)),
            holders=(*known.holders, *self.holders(site, block)),
            source=known.source or (block.source.text.text if block.source else ""),
            seen=known.seen or seen_on(block.source),
            within=known.within or (within[0] if within else ""),
        )

    def enter(self, site: Site, names: Iterable[Text], shared: tuple[Text, ...], owner: tuple[str, str, str]) -> None:
        """Names of an owner (what it is, its id, its kind) into the list of names."""
        for text in names:
            where = (site.file.path, site.line(text), text.column)
            self.names.append(Name(fold(text.text), *owner, text.text, *where, text in shared))

    def places(self, site: Site, block: EntityBlock | OfficeBlock) -> list[str]:
        """The entities that something lies within; an unknown one is a problem."""
        out = []
        for name in block.within:
            if name.text in self.scope.entities:
                self.within.setdefault(block.id.text, (site.file.path, site.line(name), name.column))
                out.append(name.text)
            else:
                help = f"declare it with `entity {name.text} : place`"
                self.scope.unknown(site, name, "entity", name.text, self.scope.entities, help)
        return out

    def holders(self, site: Site, block: OfficeBlock) -> list[tuple[str, int | None, int | None]]:
        """Who holds the office when; each is a fact too."""
        out = []
        for held in block.held:
            who = Term("name", (held.who.text,), held.who.line, held.who.column)
            person = entity_of(self.scope, site, who, ROOT)
            days: Days | None = self.ledger.days(site, held.when)
            if person is not None and days is not None:
                only = frozenset((person,))
                found = Value("name", only, only, "", person)
                self.ledger.add(site, held.who, ("holder", block.id.text), found, days, block.source)
                out.append((person, *days))
        return out


def _merged(known: tuple[str, ...], texts: Iterable[Text]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *(text.text for text in texts))))
