"""Checks that editors write: a condition over claims that must never hold (`check … when …` in a rule file).

Predicates are joined on equal arguments. A condition is true only if it is true in every world: `departure <
arrival` when the latest possible departure lies before the earliest possible arrival. An operand comes from
the article itself, else from the facts, else from the other articles of the story.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, product

from verify.checks.case import Case
from verify.checks.contradiction import claim_of, location
from verify.model import Bound, Finding, Interval, Witness
from verify.rulebook.compiled import Expression, RuleCheck

#: an article that states one predicate in more wordings than this is read no further
MOST = 4
Arguments = tuple[tuple[str, str], ...]
Worlds = dict[str, Witness]


def broken_rules(case: Case) -> list[Finding]:
    """Every place where the condition of a rule's check holds."""
    if not case.rulebook.checks:
        return []
    story_of = {case.drafts[n].article.path: s for s, story in enumerate(case.stories) for n in story}
    stated: dict[tuple[int, Arguments], dict[str, list[Witness]]] = defaultdict(lambda: defaultdict(list))
    for group in case.groups:
        for witness in group.witnesses:
            story = story_of[next(w.article for w in group.witnesses if w.claim is not None)]
            stated[(story, group.arguments)][group.predicate].append(witness)
    found: dict[tuple[object, ...], Finding] = {}
    for check in case.rulebook.checks:
        for _, by_predicate in sorted(stated.items(), key=lambda item: item[0]):
            for finding in broken(check, by_predicate):
                found.setdefault((check.name, finding.locations[0], finding.outlier), finding)
    return list(found.values())


def broken(check: RuleCheck, stated: dict[str, list[Witness]]) -> Iterator[Finding]:
    """The findings of one check among witnesses with the same arguments."""
    names = sorted(set(operands(check.condition)))
    if not all(name in stated for name in names):
        return
    choices = [stated[name] for name in names]
    for chosen in islice(product(*choices), MOST ** len(names)):
        worlds = dict(zip(names, chosen, strict=True))
        if any(w.claim is not None for w in chosen) and holds(check.condition, worlds):
            yield finding(check, chosen)
            return


def operands(expression: Expression) -> Iterator[str]:
    """The predicates that a condition speaks of."""
    if expression[0] == "claim":
        yield expression[1]
        return
    for part in expression[1:]:
        if isinstance(part, list):
            yield from operands(part)


def holds(condition: Expression, worlds: Worlds) -> bool:
    """Whether a condition is true in every world."""
    match condition[0]:
        case "and":
            return all(holds(part, worlds) for part in condition[1:])
        case "or":
            return any(holds(part, worlds) for part in condition[1:])
        case "not":
            return fails(condition[1], worlds)
        case comparison:
            return compare(comparison, span(condition[1], worlds), span(condition[2], worlds))


#: comparison → the one that is true where it fails
OPPOSITES = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}


def fails(condition: Expression, worlds: Worlds) -> bool:
    """Whether a condition is false in every world."""
    match condition[0]:
        case "and":
            return any(fails(part, worlds) for part in condition[1:])
        case "or":
            return all(fails(part, worlds) for part in condition[1:])
        case "not":
            return holds(condition[1], worlds)
        case comparison:
            return holds([OPPOSITES[comparison], condition[1], condition[2]], worlds)


COMPARE: dict[str, Callable[[Interval, Interval], bool]] = {
    "<": lambda a, b: a.hi < b.lo,
    "<=": lambda a, b: a.hi <= b.lo,
    ">": lambda a, b: a.lo > b.hi,
    ">=": lambda a, b: a.lo >= b.hi,
    "=": lambda a, b: a.lo == a.hi == b.lo == b.hi,
    "!=": lambda a, b: a.hi < b.lo or b.hi < a.lo,
}


def compare(sign: str, left: Interval | frozenset[str] | None, right: Interval | frozenset[str] | None) -> bool:
    """One comparison in every world; an unknown side is never true, names are equal or disjoint."""
    if isinstance(left, Interval) and isinstance(right, Interval):
        return COMPARE[sign](left, right)
    if isinstance(left, frozenset) and isinstance(right, frozenset):
        same = len(left) == 1 and left == right
        return same if sign == "=" else sign == "!=" and left.isdisjoint(right)
    return False


def span(expression: Expression, worlds: Worlds) -> Interval | frozenset[str] | None:
    """The least and the greatest an operand may be, or who it may be."""
    match expression[0]:
        case "claim":
            possible = worlds[expression[1]].value.possible
            if isinstance(possible, frozenset):
                return possible
            return Interval(possible[0].lo, possible[-1].hi) if possible else None
        case "number" | "date":
            return constant(expression)
        case "word" | "entity":
            return frozenset({expression[1]})
        case "+" | "-":
            left, right = span(expression[1], worlds), span(expression[2], worlds)
            if isinstance(left, Interval) and isinstance(right, Interval):
                return added(left, right) if expression[0] == "+" else added(left, negated(right))
    return None


def constant(expression: Expression) -> Interval:
    """A literal number or date."""
    if expression[0] == "number":
        from decimal import Decimal

        number = Decimal(expression[1])
        return Interval((number, 0), (number, 0))
    from datetime import date

    return Interval(
        (date.fromisoformat(expression[1]).toordinal(), 0), (date.fromisoformat(expression[-1]).toordinal(), 0)
    )


def added(left: Interval, right: Interval) -> Interval:
    """The sum of two spans."""
    return Interval(plus(left.lo, right.lo), plus(left.hi, right.hi))


def plus(left: Bound, right: Bound) -> Bound:
    """The sum of two ends; an open end stays open."""
    return (left[0] + right[0], max(-1, min(1, left[1] + right[1])))


def negated(value: Interval) -> Interval:
    """The span below zero that mirrors one above."""
    return Interval((-value.hi[0], -value.hi[1]), (-value.lo[0], -value.lo[1]))


def finding(check: RuleCheck, chosen: Sequence[Witness]) -> Finding:
    """A broken rule with every value that breaks it."""
    sides = [w for w in chosen if w.claim is not None]
    facts = tuple(w.fact for w in chosen if w.fact is not None)
    articles = {w.article for w in sides}
    borrowed = any(w.borrowed for w in sides)
    scope = "story" if len(articles) > 1 or borrowed else "facts" if facts else "article"
    values = ", ".join(f"{named(w)} `{w.value.text}`" for w in chosen)
    params = (("check", check.name.replace("_", " ")), ("values", values))
    messages = tuple((f"message.{lang}", filled(text, chosen)) for lang, text in sorted(check.message.items()))
    return Finding(
        check=check.name.replace("_", "-"),
        verdict="CONFLICTING",
        severity=check.severity,
        scope=scope,
        message_key="broken-rule-said" if check.message else "broken-rule",
        params=params + messages,
        locations=tuple(location(w, "related" if n else "primary", n) for n, w in enumerate(sides)),
        outlier=values,
        arguments=(),
        arithmetic="; ".join(w.explained for w in sides if w.explained),
        rule=(check.path, check.line),
        facts=facts,
    )


def filled(text: str, chosen: Sequence[Witness]) -> str:
    """The editor's message with the value of every predicate that it names."""
    for witness in chosen:
        predicate = witness.fact.predicate if witness.fact is not None else claim_of(witness).predicate
        text = text.replace(f"{{{predicate}}}", f"`{witness.value.text}`")
    return text


def named(witness: Witness) -> str:
    """The predicate of a witness as a word."""
    predicate = witness.fact.predicate if witness.fact is not None else claim_of(witness).predicate
    return predicate.replace("_", " ")
