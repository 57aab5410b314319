"""What rule files say about each other: names that two share, circles of `within`, facts that cannot both hold.

Comes in: the resolved rulebook and where each thing is declared. Goes out: problems that name both places; nothing is
dropped (only the one `within` that closes a circle is left out, so that nobody walks in it for ever).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from verify.model import Entity, Fact, Problem
from verify.rulebook.compiled import Predicate
from verify.rulebook.overlap import clashes

#: path, line, column, message, help → problem with its excerpt
Report = Callable[[str, int, int, str, str], Problem]


class Name(NamedTuple):
    """One name of an entity or office, and where it is given; `shared` says that others have it too."""

    words: tuple[str, ...]
    what: str  # entity|office
    id: str
    kind: str
    written: str
    path: str
    line: int
    column: int
    shared: bool


def aliases(names: Iterable[Name]) -> dict[str, list[tuple[tuple[str, ...], str, str, str]]]:
    """First folded word → names that begin with it, longest first; a name that two share stands there twice."""
    index: dict[str, set[tuple[tuple[str, ...], str, str, str]]] = defaultdict(set)
    for name in names:
        if name.words:
            index[name.words[0]].add((name.words, name.what, name.id, name.kind))
    return {word: sorted(found, key=lambda n: (-len(n[0]), *n)) for word, found in sorted(index.items())}


def ambiguous(names: Iterable[Name], report: Report) -> list[Problem]:
    """One problem for each further owner of a name, unless all of them call it `shared`."""
    owners: dict[tuple[str, ...], dict[str, Name]] = defaultdict(dict)
    for name in sorted(names, key=lambda n: (n.path, n.line, n.column)):
        owners[name.words].setdefault(name.id, name)
    out = []
    for found in owners.values():
        first, *others = found.values()
        if all(name.shared for name in found.values()):
            continue
        for name in others:
            both = f"`{name.written}` names both `{first.id}` ({first.path}:{first.line}) and `{name.id}`"
            out.append(
                report(
                    name.path,
                    name.line,
                    name.column,
                    both,
                    f'it now means either of them; if that is meant, write `shared "{name.written}"` in both',
                )
            )
    return out


def circles(
    entities: Mapping[str, Entity], where: Mapping[str, tuple[str, int, int]], report: Report
) -> tuple[dict[str, Entity], list[Problem]]:
    """The entities without the `within` that closes a circle, and one problem for each circle."""
    out, problems = dict(entities), []
    done: set[str] = set()
    for start in sorted(entities):
        path = [start]
        while path:
            inner = path[-1]
            onward = [outer for outer in out[inner].within if outer not in done and outer in out]
            closing = next((outer for outer in onward if outer in path), None)
            if closing is not None:
                chain = " within ".join(f"`{name}`" for name in (*path[path.index(closing) :], closing))
                place, line, column = where[inner]
                help = "take one of these `within` away; this one is not used"
                problems.append(report(place, line, column, f"`{inner}` cannot lie within itself: {chain}", help))
                out[inner] = out[inner]._replace(within=tuple(o for o in out[inner].within if o != closing))
            elif onward:
                path.append(onward[0])
            else:
                done.add(path.pop())
    return out, problems


def contradictions(facts: Iterable[Fact], predicates: Mapping[str, Predicate], report: Report) -> list[Problem]:
    """One problem for each pair of facts of one signature that hold on a common day and share no value."""
    groups: dict[tuple[str, tuple[str, ...]], list[Fact]] = defaultdict(list)
    for fact in facts:
        known = predicates.get(fact.predicate)
        if known is not None and not known.many:
            groups[(fact.predicate, fact.arguments)].append(fact)
    out = []
    for group in groups.values():
        place = {id(fact): number for number, fact in enumerate(group)}
        for pair in clashes(group):
            earlier, later = sorted(pair, key=lambda fact: place[id(fact)])
            both = f"`{later.value.text}` contradicts `{earlier.value.text}` at {earlier.path}:{earlier.line}"
            signature = f"{later.predicate}({', '.join(later.arguments)})"
            help = f"both are kept for `{signature}`; correct one, or say with `valid` when each holds"
            out.append(report(later.path, later.line, 1, both, help))
    return out
