"""Makes groups: every claim and fact with the same predicate and arguments, within one story.

Comes in: witnesses of all drafts, stories, facts. Goes out: groups in a fixed order. Only asserted,
affirmative claims are grouped; the others are listed with their reason.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from verify.model import Argument, Claim, Group, Unjudged, Witness
from verify.rulebook.compiled import Rulebook
from verify.rulebook.known import facts_about

#: the closed list of reasons why a claim that was read is not judged
REASONS = (
    "no-publication-date",
    "open-argument",
    "office-holder-unknown",
    "no-fact",
    "no-value",
    "impossible",
    "unresolved",
    "planned",
    "denied",
    "asked",
    "alleged",
    "supposed",
    "negated",
)

Key = tuple[int, str, tuple[tuple[str, str], ...], str]


def groups(
    witnesses: Sequence[Sequence[Witness]], stories: Sequence[Sequence[int]], rulebook: Rulebook
) -> tuple[Group, ...]:
    """All groups with at least one claim, by story, predicate, arguments and, for quoted words, their speaker."""
    story_of = {number: s for s, story in enumerate(stories) for number in story}
    members: dict[Key, list[Witness]] = defaultdict(list)
    for number, own in enumerate(witnesses):
        for witness in own:
            if witness.claim is not None and not reason_to_skip(witness.claim):
                members[key(story_of[number], witness.claim, rulebook)].append(witness)
    return tuple(
        group(rulebook, predicate, arguments, (*sorted(own, key=order), *known(rulebook, predicate, arguments)))
        for (_, predicate, arguments, _), own in sorted(members.items(), key=lambda item: item[0])
    )


#: what a claim is told as when nobody vouches for it
UNCERTAIN = ("supposed", "alleged", "denied")


def uncertain(
    witnesses: Sequence[Sequence[Witness]], stories: Sequence[Sequence[int]], rulebook: Rulebook
) -> tuple[Group, ...]:
    """Groups of what stories of several articles only suppose, allege or deny, by story, predicate and arguments."""
    members: dict[tuple[int, str, tuple[tuple[str, str], ...]], list[Witness]] = defaultdict(list)
    for number, story in enumerate(stories):
        for witness in (w for n in story for w in witnesses[n]) if len(story) > 1 else ():
            if witness.claim is not None and witness.claim.modality in UNCERTAIN:
                members[number, witness.claim.predicate, signature(witness.claim.arguments)].append(witness)
    return tuple(
        group(rulebook, predicate, arguments, tuple(sorted(own, key=order)))
        for (_, predicate, arguments), own in sorted(members.items(), key=lambda item: item[0])
    )


def group(
    rulebook: Rulebook, predicate: str, arguments: tuple[tuple[str, str], ...], own: tuple[Witness, ...]
) -> Group:
    """A group with what its predicate says of several values and of later ones."""
    declared = rulebook.predicates.get(predicate)
    if declared is None:
        return Group(predicate, arguments, own)
    return Group(predicate, arguments, own, declared.many, declared.over_time)


def key(story: int, claim: Claim, rulebook: Rulebook) -> Key:
    """What two claims must share to be about the same thing; one that is told `per source`, also who told it."""
    declared = rulebook.predicates.get(claim.predicate)
    apart = claim.quoted or (declared is not None and bool(declared.per))
    return story, claim.predicate, signature(claim.arguments), claim.holder if apart else ""


def signature(arguments: Iterable[Argument]) -> tuple[tuple[str, str], ...]:
    """The arguments as comparable pairs; a literal is folded."""
    return tuple((a.name, a.value.lower() if a.value.startswith("=") else a.value) for a in arguments)


def order(witness: Witness) -> tuple[str, int, int]:
    """Witnesses stand in the order of their articles and places."""
    claim = witness.claim
    return (witness.article, claim.start, claim.end) if claim else ("", 0, 0)


def known(rulebook: Rulebook, predicate: str, arguments: tuple[tuple[str, str], ...]) -> tuple[Witness, ...]:
    """The facts of a group as witnesses."""
    found = facts_about(rulebook, predicate, tuple(value for _, value in arguments))
    return tuple(Witness(fact.value, None, fact, "") for fact in found)


def reason_to_skip(claim: Claim) -> str:
    """Why a claim with a value is not compared (`planned`, `denied`, …), or nothing."""
    if claim.modality != "asserted":
        return claim.modality
    return "" if claim.polarity else "negated"


def skipped(witnesses: Iterable[Witness]) -> tuple[Unjudged, ...]:
    """The claims that have a value and are not compared, with the reason."""
    return tuple(
        Unjudged(claim.id, claim.path, claim.start, claim.end, reason)
        for witness in witnesses
        if (claim := witness.claim) is not None and (reason := reason_to_skip(claim))
    )
