"""The rulebook → what an editor can look up: the claims and checks it declares; a fact as a line.

Comes in: a rulebook. Goes out: lines, in a fixed order; nothing of an article.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from verify.model import Fact
from verify.report.excerpt import visible
from verify.report.translate import translated
from verify.rulebook.compiled import Predicate, Rulebook


def rule_lines(rulebook: Rulebook, language: str = "") -> Iterator[str]:
    """Every claim with its slots, kind and number of phrasings, then every check with its severity."""
    from verify.checks import CHECKS

    phrasings = Counter(phrasing.predicate for phrasing in rulebook.phrasings)
    for predicate in sorted(rulebook.predicates.values()):
        count = phrasings[predicate.name]
        said = translated("1 phrasing" if count == 1 else f"{count} phrasings", language)
        yield visible(f"claim  {signature(predicate)}  {said}  {place(predicate)}")
    for check in sorted(rulebook.checks):
        yield visible(f"check  {check.name}  {check.severity}  {check.path}:{check.line}")
    for name, built_in in sorted(CHECKS.items()):
        yield f"check  {name}  {built_in.severity}"


def signature(predicate: Predicate) -> str:
    """`previous_visit(visitor: person, place: country) : date`."""
    slots = ", ".join(f"{slot.name}: {slot.kind}" if slot.kind else slot.name for slot in predicate.slots)
    return f"{predicate.name}({slots}) : {predicate.kind}"


def place(predicate: Predicate) -> str:
    return f"{predicate.path}:{predicate.line}"


def fact_line(fact: Fact, language: str = "") -> str:
    """The fact, the days on which it holds, its rank if it has one, its source, and the line that says so."""
    about = f"{fact.predicate}({', '.join(fact.arguments)}) = {fact.value.text}"
    days = f"  {edge(fact.valid_from)} .. {edge(fact.valid_to)}" if fact.valid_from or fact.valid_to else ""
    seen = translated(f"seen {fact.seen}", language) if fact.seen else ""
    told = ", ".join(part for part in (fact.source, seen) if part)
    rank = "" if fact.rank == "normal" else f"  {fact.rank}"
    place = f"{fact.path}:{fact.line}"
    return f"{about}{days}{rank}  {told}  {place}" if told else f"{about}{days}{rank}  {place}"


def edge(ordinal: int | None) -> str:
    """One end of the days on which a fact holds."""
    return date.fromordinal(ordinal).isoformat() if ordinal is not None else "…"
