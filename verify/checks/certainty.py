"""What one article only supposes, alleges or denies, and another one states as known (check `supposed-as-known`).

Works on claims of one predicate and arguments in articles of one story. A denial is no assertion, and neither is a supposition:
they contradict nobody. A note with both sides, as either article may know more.
"""

from collections.abc import Iterator

from verify.checks.case import Case
from verify.checks.contradiction import location, named, said
from verify.judge import possible
from verify.model import Finding, Group, Witness
from verify.values.interval import meet


def supposed_as_known(case: Case) -> list[Finding]:
    """One note for each claim that an article doubts and another one of its story states."""
    story_of = {case.drafts[n].article.path: number for number, story in enumerate(case.stories) for n in story}
    stated = {
        (story_of[group.witnesses[0].article], group.predicate, group.arguments): group
        for group in case.groups
        if group.witnesses[0].claim is not None
    }
    out = []
    for doubted in case.uncertain:
        known = stated.get((story_of[doubted.witnesses[0].article], doubted.predicate, doubted.arguments))
        pair = next(opposed(doubted, known), None) if known is not None else None
        if pair is not None:
            out.append(finding(case, doubted, *pair))
    return out


def opposed(doubted: Group, known: Group) -> Iterator[tuple[Witness, Witness]]:
    """The doubted claims, each with one of another article that states the same."""
    for one in doubted.witnesses:
        for other in known.witnesses:
            if other.claim is not None and other.article != one.article and same(one, other):
                yield one, other


def same(one: Witness, other: Witness) -> bool:
    """Whether two values can both be true."""
    return (one.value.kind, one.value.unit) == (other.value.kind, other.value.unit) and bool(
        meet(possible(one.value), possible(other.value))
    )


def finding(case: Case, group: Group, doubted: Witness, known: Witness) -> Finding:
    """Both sides: the article that states it, and the one that does not."""
    assert doubted.claim is not None
    return Finding(
        check="supposed-as-known",
        verdict="NOTED",
        severity="note",
        scope="story",
        message_key="supposed-as-known",
        params=(
            *named(case, group.predicate),
            ("value", said(case, known)),
            ("other", said(case, doubted)),
            ("modality", doubted.claim.modality),
        ),
        locations=(location(known, "primary", 0), location(doubted, "related", 1)),
        outlier=known.value.text,
        predicate=group.predicate,
        arguments=group.arguments,
        rule=doubted.claim.rule,
    )
