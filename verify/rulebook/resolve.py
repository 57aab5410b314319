"""The syntax of all rule files → the rulebook: every name looked up, every value made, every pattern given its kinds.

The order of the files never matters: blocks are taken by path and line. A block with a mistake is left out and
reported; the rest stands. Problems come sorted by place.
"""

import re
from collections.abc import Iterable

from verify.model import Problem
from verify.read.places import ticked
from verify.rulebook.claims import SEVERITIES, Wording, predicate, wording
from verify.rulebook.compiled import Expression, Rulebook, RuleCheck
from verify.rulebook.consistency import aliases, ambiguous, circles, contradictions
from verify.rulebook.expressions import Meaning, compiled
from verify.rulebook.ledger import Ledger, settled_value
from verify.rulebook.named import Named
from verify.rulebook.parse import RuleFile
from verify.rulebook.scope import Scope, Site, declare, sites
from verify.rulebook.syntax import CheckBlock, ClaimBlock, CueBlock, EntityBlock, FactBlock, OfficeBlock


def resolve(files: Iterable[RuleFile]) -> tuple[Rulebook, list[Problem]]:
    """The rulebook (without its trigger index) and all problems of the step, sorted."""
    by_path = {file.path: file for file in files}
    blocks = sites(by_path.values())
    scope = Scope()
    ledger = Ledger(scope)
    named = Named(scope, ledger)

    def report(path: str, line: int, column: int, message: str, help: str) -> Problem:
        return by_path[path].problem(line, column, message, help)

    declare(scope, blocks)
    _signatures(scope, blocks)
    named.read(sorted(blocks, key=_adds))
    for site in blocks:
        if isinstance(block := site.placed.block, FactBlock):
            ledger.block(site, block)
    words = _wordings(scope, blocks)
    checks = tuple(_checks(scope, blocks))

    entities, round_about = circles(named.entities, named.within, report)
    facts = ledger.settled(entities)
    declared = {name: claim for name, claim in sorted(scope.predicates.items()) if claim.path}
    rulebook = Rulebook(
        entities=dict(sorted(entities.items())),
        offices=dict(sorted(named.offices.items())),
        facts=facts,
        predicates=declared,
        phrasings=tuple(phrasing for said in words for phrasing in said.says),
        checks=checks,
        examples=tuple(
            example._replace(
                values=tuple(settled_value(v, entities) for v in example.values),
                not_values=tuple(settled_value(v, entities) for v in example.not_values),
            )
            for said in words
            for example in said.examples
        ),
        aliases=aliases(named.names),
        cues=_cues(blocks),
        kinds=scope.kinds,
        as_of=tuple(phrasing for said in words for phrasing in said.as_of),
    )
    problems = [*scope.problems, *round_about, *ambiguous(named.names, report)]
    return rulebook, sorted([*problems, *contradictions(facts, declared, report)])


def _adds(site: Site) -> bool:
    """Whether a block adds to an entity or office that is declared elsewhere, maybe later."""
    block = site.placed.block
    return (isinstance(block, EntityBlock) and block.kind is None) or (isinstance(block, OfficeBlock) and block.also)


def _signatures(scope: Scope, blocks: list[Site]) -> None:
    """Enter what the heads of all claims declare."""
    for site in blocks:
        block = site.placed.block
        if isinstance(block, ClaimBlock) and block.kind is not None and scope.once(site, "claim", block.name):
            found = predicate(scope, site, block)
            if found is not None:
                scope.predicates[found.name] = found


def _wordings(scope: Scope, blocks: list[Site]) -> list[Wording]:
    """What `claim` and `also claim` blocks say, by path and line; of a claim declared twice the first counts."""
    out = []
    for site in blocks:
        block = site.placed.block
        if isinstance(block, ClaimBlock) and (
            block.kind is None or scope.places[("claim", block.name.text)] == (site.file.path, site.line(block.name))
        ):
            out.append(wording(scope, site, block))
    return out


def _checks(scope: Scope, blocks: list[Site]) -> Iterable[RuleCheck]:
    """All checks whose condition can be understood."""
    for site in blocks:
        block = site.placed.block
        if not isinstance(block, CheckBlock) or not scope.once(site, "check", block.name) or not site.placed.whole:
            continue
        if block.when is None:
            help = "add a line like `when killed + injured > casualties`"
            scope.complain(site, block.name, f"`{block.name.text}` has no condition", help)
            continue
        condition = compiled(Meaning(scope, site, check=True), block.when)
        severity = scope.one_of(site, block.severity, "severity", SEVERITIES, "error")
        message = {code: text.text for name, text in block.message if (code := scope.language(site, name))}
        if condition is not None:
            _blanks(scope, site, block, set(_operands(condition)))
            yield RuleCheck(block.name.text, condition, severity, message, *site.place)


def _operands(condition: Expression) -> Iterable[str]:
    """The claims that a condition compares."""
    if condition[0] == "claim":
        yield condition[1]
        return
    for part in condition[1:]:
        if isinstance(part, list):
            yield from _operands(part)


def _blanks(scope: Scope, site: Site, block: CheckBlock, names: set[str]) -> None:
    """A message can show the claims that its condition compares, and no others."""
    for _, text in block.message:
        for blank in re.finditer(r"\{\s*([^{}]*?)\s*\}", text.text):
            if blank[1] not in names:
                place = text._replace(column=text.column + blank.start(1))
                help = f"the condition compares {ticked(f'{{{name}}}' for name in sorted(names))}"
                scope.unknown(site, place, "claim", blank[1], names, help)


def _cues(blocks: list[Site]) -> dict[str, str]:
    """Verbs of saying that rule files add."""
    found = {}
    for site in blocks:
        if isinstance(block := site.placed.block, CueBlock):
            found.update({word.text.lower(): "cue" for word in block.words})
    return dict(sorted(found.items()))
