"""The syntax of all rule files → the rulebook: every name looked up, every value made, every pattern given its kinds.

The order of the files never matters: blocks are taken by path and line. A block with a mistake is left out and reported; the
rest stands. Problems come sorted by place.
"""

from collections import Counter
from collections.abc import Iterable

from verify.model import Entity, Fact, Problem, Value
from verify.rulebook import claims, literals
from verify.rulebook.claims import SEVERITIES, Wording
from verify.rulebook.compiled import Office, RuleCheck, Rulebook
from verify.rulebook.consistency import Name, aliases, ambiguous, circles, contradictions, names_of
from verify.rulebook.expressions import Meaning, argument, compiled, entity, signature, value
from verify.rulebook.kinds import ROOT, lift, parts
from verify.rulebook.literals import Wrong
from verify.rulebook.parse import RuleFile
from verify.rulebook.scope import OFFICE, Scope, Site, declare, sites
from verify.rulebook.syntax import CheckBlock, CueBlock, EntityBlock, FactBlock, OfficeBlock, Source, Term, Text

RANKS = ("preferred", "normal", "deprecated")


def resolve(files: Iterable[RuleFile]) -> tuple[Rulebook, list[Problem]]:
    """The rulebook (without its trigger index) and all problems of the step, sorted."""
    files = list(files)
    resolver = _Resolver(sites(files))
    return resolver.rulebook(), sorted(resolver.scope.problems)


class _Resolver:
    """One pass over all blocks; `scope` knows the names."""

    def __init__(self, blocks: list[Site]) -> None:
        self.blocks = blocks
        self.scope = Scope()
        self.files = {site.file.path: site.file for site in blocks}
        self.names: list[Name] = []
        self.facts: list[Fact] = []
        self.columns: dict[str, tuple[str, int, int]] = {}  # entity → where its `within` stands

    def rulebook(self) -> Rulebook:
        """Everything, in an order in which each step finds what it needs."""
        declare(self.scope, self.blocks)
        entities = self.entities()
        self.predicates()
        offices = self.offices()
        for site in self.blocks:
            if isinstance(block := site.placed.block, FactBlock):
                self.fact(site, block)
        wording = self.wording()
        facts = self.settled(entities)
        self.scope.problems += ambiguous(self.names, self.report)
        self.scope.problems += contradictions(
            (f for f in facts if f.predicate != "holder"), self.scope.predicates, self.report
        )
        return Rulebook(
            entities=entities,
            offices=offices,
            facts=facts,
            predicates={name: p for name, p in sorted(self.scope.predicates.items()) if p.path},
            phrasings=tuple(phrasing for words in wording for phrasing in words.says),
            checks=tuple(self.checks()),
            examples=tuple(_full(example, entities) for words in wording for example in words.examples),
            aliases=aliases(self.names),
            cues=self.cues(),
            kinds=self.scope.kinds,
            as_of=tuple(phrasing for words in wording for phrasing in words.as_of),
        )

    def report(self, path: str, line: int, column: int, message: str, help: str) -> Problem:
        """A problem at a place of one of the files."""
        return self.files[path].problem(line, column, message, help)

    # --- entities and offices -----------------------------------------------------------------------

    def entities(self) -> dict[str, Entity]:
        """All entities with the lines that `also entity` adds, without circles."""
        found: dict[str, Entity] = {}
        for also in (False, True):
            for site in self.blocks:
                block = site.placed.block
                if isinstance(block, EntityBlock) and (block.kind is None) == also:
                    self.entity(site, block, found)
        whole, problems = circles(found, self.columns, self.report)
        self.scope.problems += problems
        return dict(sorted(whole.items()))

    def entity(self, site: Site, block: EntityBlock, found: dict[str, Entity]) -> None:
        """One entity block, added to what is known of its id."""
        id, scope = block.id.text, self.scope
        if id not in scope.entities:
            scope.unknown(site, block.id, "entity", id, scope.entities, f"declare it with `entity {id} : person`")
            return
        if block.kind is not None and scope.places[("entity", id)] != (site.file.path, site.line(block.id)):
            return
        if not block.names and block.kind is not None and site.placed.whole:
            scope.complain(site, block.id, f"`{id}` has no name", 'add a line like `name "Vladimir Putin"`')
        known = found.get(id, Entity(id, scope.entities[id], (), where=site.place))
        self.own_names(site, block.names, block.shared, "entity", id, known.kind)
        found[id] = known._replace(
            names=_merged(known.names, (*block.names, *block.shared)),
            not_names=_merged(known.not_names, block.not_names),
            within=tuple(dict.fromkeys((*known.within, *self.within(site, block)))),
        )
        for word, term in block.life:
            self.add_fact(site, term, word, (id,), value(scope, site, term, scope.predicates[word]), None, block.source)

    def within(self, site: Site, block: EntityBlock | OfficeBlock) -> list[str]:
        """The entities that something lies within; an unknown one is a problem."""
        out = []
        for name in block.within:
            if name.text in self.scope.entities:
                self.columns.setdefault(block.id.text, (site.file.path, site.line(name), name.column))
                out.append(name.text)
            else:
                self.scope.unknown(
                    site,
                    name,
                    "entity",
                    name.text,
                    self.scope.entities,
                    f"declare it with `entity {name.text} : place`",
                )
        return out

    def own_names(
        self, site: Site, names: tuple[Text, ...], shared: tuple[Text, ...], what: str, id: str, kind: str
    ) -> None:
        """Enter names into the index of aliases."""
        texts = [(text.text, site.line(text), text.column, text in shared) for text in (*names, *shared)]
        self.names += names_of(texts, what, id, kind, site.file.path)

    def offices(self) -> dict[str, Office]:
        """All offices with the lines that `also office` adds; who holds one is also a fact."""
        found: dict[str, Office] = {}
        for also in (False, True):
            for site in self.blocks:
                block = site.placed.block
                if isinstance(block, OfficeBlock) and block.also == also:
                    self.office(site, block, found)
        return dict(sorted(found.items()))

    def office(self, site: Site, block: OfficeBlock, found: dict[str, Office]) -> None:
        """One office block, added to what is known of its id."""
        id, scope = block.id.text, self.scope
        if id not in scope.offices:
            scope.unknown(site, block.id, OFFICE, id, scope.offices, f"declare it with `office {id}`")
            return
        if not block.also and scope.places.get((OFFICE, id)) != (site.file.path, site.line(block.id)):
            return
        if not block.names and not block.also and site.placed.whole:
            scope.complain(site, block.id, f"`{id}` has no name", 'add a line like `name "Presiden Rusia"`')
        known = found.get(id, Office(id, (), (), path=site.file.path, line=site.placed.line))
        self.own_names(site, block.names, block.shared, OFFICE, id, OFFICE)
        within = self.within(site, block)
        found[id] = known._replace(
            names=_merged(known.names, (*block.names, *block.shared)),
            holders=(*known.holders, *self.holders(site, block)),
            source=known.source or (block.source.text.text if block.source else ""),
            seen=known.seen or _seen(block.source),
            within=known.within or (within[0] if within else ""),
        )

    def holders(self, site: Site, block: OfficeBlock) -> list[tuple[str, int | None, int | None]]:
        """Who holds the office when."""
        out = []
        for held in block.held:
            who = Term("name", (held.who.text,), held.who.line, held.who.column)
            person = entity(self.scope, site, who, ROOT)
            days = self.days(site, held.when)
            if person is not None and days is not None:
                only = frozenset((person,))
                self.add_fact(
                    site,
                    who,
                    "holder",
                    (block.id.text,),
                    Value("name", only, only, "", person),
                    held.when,
                    block.source,
                )
                out.append((person, *days))
        return out

    # --- facts --------------------------------------------------------------------------------------

    def fact(self, site: Site, block: FactBlock) -> None:
        """One fact block."""
        place = Term("name", (block.predicate.text,), block.predicate.line, block.predicate.column)
        predicate = signature(self.scope, site, place, block.predicate.text, len(block.arguments))
        if predicate is None or not site.placed.whole:
            return
        arguments = [argument(self.scope, site, t, s) for t, s in zip(block.arguments, predicate.slots, strict=True)]
        found = value(self.scope, site, block.value, predicate)
        rank = self.scope.one_of(site, block.rank, "rank", RANKS, "normal")
        if found is not None and None not in arguments:
            self.add_fact(
                site, place, predicate.name, tuple(a for a in arguments if a), found, block.valid, block.source, rank
            )

    def add_fact(
        self, site: Site, place: Term, predicate: str, arguments: tuple[str, ...], found: Value | None, valid: Term | None,
        source: Source | None, rank: str = "normal",
    ) -> None:  # fmt: skip
        """Enter a fact, unless its value or its days are wrong."""
        days = self.days(site, valid)
        if found is not None and days is not None:
            said, seen = source.text.text if source else "", _seen(source)
            self.facts.append(
                Fact("", predicate, arguments, found, *days, said, seen, site.file.path, site.line(place), rank)
            )

    def days(self, site: Site, term: Term | None) -> tuple[int | None, int | None] | None:
        """The days of a `valid` or `held by` line; None and a problem if they are none."""
        if term is None:
            return None, None
        found = literals.period(term)
        if isinstance(found, Wrong):
            self.scope.complain(site, term, *found)
            return None
        return found

    def settled(self, entities: dict[str, Entity]) -> tuple[Fact, ...]:
        """The facts with ids, full names, cities lifted to the kind that their slot takes, and places with all their parts."""
        out, counts = [], Counter[str]()
        for fact in sorted(self.facts, key=lambda f: (f.predicate, f.arguments, f.path, f.line, f.valid_from or 0)):
            slots = self.scope.predicates[fact.predicate].slots
            arguments = tuple(
                a if a[:1] == "=" else lift(a, slot.kind, entities, self.scope.kinds) or a
                for a, slot in zip(fact.arguments, slots, strict=True)
            )
            name = f"{fact.predicate}({', '.join(arguments)})"
            counts[name] += 1
            id = name if counts[name] == 1 else f"{name}#{counts[name]}"
            out.append(fact._replace(id=id, arguments=arguments, value=_full_value(fact.value, entities)))
        return tuple(out)

    # --- claims and checks ----------------------------------------------------------------------------

    def predicates(self) -> None:
        """Enter the signatures of all claims."""
        from verify.rulebook.scope import claims as claim_blocks

        for site, block in claim_blocks(self.blocks, also=False):
            if self.scope.once(site, "claim", block.name):
                found = claims.predicate(self.scope, site, block)
                if found is not None:
                    self.scope.predicates[found.name] = found

    def wording(self) -> list[Wording]:
        """What all claim blocks and `also claim` blocks say, by path and line."""
        from verify.rulebook.syntax import ClaimBlock

        out = []
        for site in self.blocks:
            if isinstance(block := site.placed.block, ClaimBlock):
                declared = block.kind is None or self.scope.places.get(("claim", block.name.text)) == (
                    site.file.path,
                    site.line(block.name),
                )
                if declared:
                    out.append(claims.wording(self.scope, site, block))
        return out

    def checks(self) -> list[RuleCheck]:
        """All checks whose condition can be understood."""
        out = []
        for site in self.blocks:
            block = site.placed.block
            if (
                not isinstance(block, CheckBlock)
                or not self.scope.once(site, "check", block.name)
                or not site.placed.whole
            ):
                continue
            if block.when is None:
                self.scope.complain(
                    site,
                    block.name,
                    f"`{block.name.text}` has no condition",
                    "add a line like `when killed + injured > casualties`",
                )
                continue
            condition = compiled(Meaning(self.scope, site, check=True), block.when)
            severity = self.scope.one_of(site, block.severity, "severity", SEVERITIES, "error")
            message = {code: text.text for name, text in block.message if (code := self.scope.language(site, name))}
            if condition is not None:
                out.append(RuleCheck(block.name.text, condition, severity, message, *site.place))
        return out

    def cues(self) -> dict[str, str]:
        """Verbs of saying that rule files add."""
        found = {}
        for site in self.blocks:
            if isinstance(block := site.placed.block, CueBlock):
                found.update({word.text.lower(): "cue" for word in block.words})
        return dict(sorted(found.items()))


def _merged(known: tuple[str, ...], texts: Iterable[Text]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *(text.text for text in texts))))


def _seen(source: Source | None) -> str:
    return source.seen.text if source and source.seen else ""


def _full_value(found: Value, entities: dict[str, Entity]) -> Value:
    """A value of names with the full name as its text, and with all that lies within a place."""
    if found.kind != "name" or not isinstance(found.likely, frozenset):
        return found
    (who,) = found.likely
    known = entities.get(who)
    inside = parts(who, entities) if known else found.likely
    return found._replace(
        likely=inside, possible=inside, text=known.names[0] if known and known.names else who.removeprefix("=")
    )


def _full(example: claims.Example, entities: dict[str, Entity]) -> claims.Example:
    return example._replace(
        values=tuple(_full_value(v, entities) for v in example.values),
        not_values=tuple(_full_value(v, entities) for v in example.not_values),
    )
