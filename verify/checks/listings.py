"""What articles list differently without contradiction (check `lists-differ`).

Notes: a list is rarely complete, and an affiliation may be named by the whole or by the part.
"""

from collections import defaultdict
from collections.abc import Iterator

from verify.checks.case import Case
from verify.checks.contradiction import claim_of, location, named
from verify.model import Finding, Group, Witness


def lists_differ(case: Case) -> list[Finding]:
    """Groups that take many values of which articles name different ones, and names reconciled by what lies within what."""
    return [finding(case, group, sides) for group in case.groups for sides in differing(case, group)]


def differing(case: Case, group: Group) -> Iterator[tuple[Witness, ...]]:
    """One witness for every value that not all articles name."""
    claims = [w for w in group.witnesses if w.claim is not None and isinstance(w.value.likely, frozenset)]
    predicate = case.rulebook.predicates[group.predicate]
    if len({w.article for w in claims}) < 2 or not (group.many or predicate.kind == "organisation"):
        return
    by_article: dict[str, set[frozenset[str]]] = defaultdict(set)
    for witness in claims:
        by_article[witness.article].add(witness.value.likely)  # type: ignore[arg-type]
    common = set.intersection(*by_article.values())
    told: dict[tuple[str, object], Witness] = {}
    for witness in claims:
        if witness.value.likely not in common:
            told.setdefault((witness.article, witness.value.likely), witness)
    if len({article for article, _ in told}) > 1:
        yield tuple(told.values())


def finding(case: Case, group: Group, sides: tuple[Witness, ...]) -> Finding:
    """The note with one side for every value."""
    values = ", ".join(dict.fromkeys(f"`{w.value.text}`" for w in sides))
    return Finding(
        check="lists-differ",
        verdict="NOTED",
        severity="note",
        scope="story",
        message_key="lists-differ",
        params=(*named(case, group.predicate), ("values", values)),
        locations=tuple(location(w, "related" if n else "primary", n) for n, w in enumerate(sides)),
        outlier=values,
        predicate=group.predicate,
        arguments=group.arguments,
        rule=claim_of(sides[0]).rule,
        facts=tuple(w.fact for w in group.witnesses if w.fact is not None),
    )
