"""What is known of a signature: the facts of rule files and those of a fact base, in one order.

Comes in: the rulebook, a predicate and its arguments. Goes out: facts that count (deprecated ones do not), each with an
id that no other fact of the run has.
"""

from collections import defaultdict

from verify.model import Fact
from verify.rulebook.compiled import Rulebook

Key = tuple[str, tuple[str, ...]]
#: the index of the facts that were asked last, which nobody changes
_LAST: list[tuple[tuple[Fact, ...], dict[Key, list[Fact]]]] = []

#: the same for who stands beside whom in facts
_BESIDE: list[tuple[tuple[Fact, ...], dict[str, set[str]]]] = []


def facts_about(rulebook: Rulebook, predicate: str, arguments: tuple[str, ...]) -> tuple[Fact, ...]:
    """All facts of a signature that count, by place; literals match in any letter case."""
    key = (predicate, folded(arguments))
    own = sorted(by_signature(rulebook.facts).get(key, ()), key=lambda f: (f.path, f.line, f.id))
    found = own
    if rulebook.base is not None:
        taken = {fact.id for fact in own}
        for fact in rulebook.base.about(*key):
            number, id = 1, fact.id
            while id in taken:
                number += 1
                id = f"{predicate}({', '.join(fact.arguments)})#{number}"
            taken.add(id)
            found.append(fact if id == fact.id else fact._replace(id=id))
    return tuple(fact for fact in found if fact.rank != "deprecated")


def folded(arguments: tuple[str, ...]) -> tuple[str, ...]:
    """Arguments as they are compared: a literal in small letters."""
    return tuple(a.lower() if a[:1] == "=" else a for a in arguments)


def by_signature(facts: tuple[Fact, ...]) -> dict[Key, list[Fact]]:
    """Facts by predicate and arguments."""
    if not _LAST or _LAST[0][0] is not facts:
        index: dict[Key, list[Fact]] = defaultdict(list)
        for fact in facts:
            index[(fact.predicate, folded(fact.arguments))].append(fact)
        _LAST[:] = [(facts, index)]
    return _LAST[0][1]


def company(rulebook: Rulebook, entity: str) -> frozenset[str]:
    """Every other entity and literal that stands in a fact beside this one."""
    if not _BESIDE or _BESIDE[0][0] is not rulebook.facts:
        index: dict[str, set[str]] = defaultdict(set)
        for fact in rulebook.facts:
            values = fact.value.possible if isinstance(fact.value.possible, frozenset) else ()
            members = {*fact.arguments, *values}
            for member in members:
                index[member] |= members
        _BESIDE[:] = [(rulebook.facts, index)]
    return frozenset(_BESIDE[0][1].get(entity, ())) - {entity}
