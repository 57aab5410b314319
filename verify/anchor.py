"""Supplies what an article leaves open: its day, the holders of offices, the values that rules compute.

Comes in: drafts, stories, the rulebook. Goes out: an `Anchor` for every draft (its own, or one borrowed from its
story) and every claim as a `Witness`, or an `Unjudged` with the reason why it has no value.
"""

from collections.abc import Sequence
from typing import NamedTuple

from verify import values
from verify.events import Events
from verify.extract.arguments import EVENT
from verify.extract.patterns import Means
from verify.meaning import Reading, evaluate, event_day, holder_on, single_day
from verify.model import Anchor, Argument, Claim, Draft, Unjudged, Value, Witness
from verify.rulebook.compiled import Rulebook


class Anchored(NamedTuple):
    """One draft with everything supplied that could be."""

    witnesses: tuple[Witness, ...]
    unjudged: tuple[Unjudged, ...]


def anchors(drafts: Sequence[Draft], stories: Sequence[Sequence[int]]) -> tuple[Anchor, ...]:
    """The publication anchor of every draft; an unknown one is borrowed from the articles of its story."""
    out = [draft.article.anchor for draft in drafts]
    for story in stories:
        known = sorted({a.day for n in story if (a := drafts[n].article.anchor).day is not None})
        if not known:
            known = sorted(day for n in story if (day := latest_day(drafts[n])) is not None)
        for number in story:
            if out[number].day is None and known:
                out[number] = Anchor(known[len(known) // 2], None, None, "borrowed")
    return tuple(out)


def latest_day(draft: Draft) -> int | None:
    """The latest full date that an undated article's body tells: most often the day of its event."""
    days = []
    for mention in draft.mentions:
        if mention.kind == "date" and isinstance(value := values.resolve(mention.form, Anchor()), Value):
            likely = value.likely
            if len(likely) == 1 and not isinstance(likely, frozenset) and likely[0].lo == likely[0].hi:
                days.append(int(likely[0].lo[0]))
    return max(days, default=None)


def anchored(draft: Draft, anchor: Anchor, rulebook: Rulebook) -> Anchored:
    """Every claim of the draft with its value, or the reason why it has none."""
    witnesses, unjudged = [], []
    events = Events(draft, anchor, rulebook)
    for claim in draft.claims:
        settled = claim._replace(arguments=tuple(settle(a, claim, events) for a in claim.arguments))
        witness = witness_of(draft, settled, anchor, rulebook)
        reason = witness if isinstance(witness, str) else open_argument(settled)
        if isinstance(witness, Witness) and not reason:
            witnesses.append(witness)
        else:
            unjudged.append(Unjudged(claim.id, claim.path, claim.start, claim.end, *split_reason(reason)))
    return Anchored(tuple(witnesses), tuple(unjudged))


def split_reason(reason: str) -> tuple[str, str]:
    """`reason: detail` as two."""
    name, _, detail = reason.partition(": ")
    return name, detail


def open_argument(claim: Claim) -> str:
    """Why the claim's arguments keep it from being judged, or nothing."""
    return next((f"open-argument: {a.name}" for a in claim.arguments if a.value == "?"), "")


def settle(argument: Argument, claim: Claim, events: Events) -> Argument:
    """An event as the article tells it; an office becomes its holder on the publication day, where there is one."""
    if argument.value == EVENT:
        return argument._replace(value=events.of(claim))
    if not argument.value.startswith("@"):
        return argument
    holders = holder_on(argument.value[1:], events.anchor.day, events.rulebook)
    return argument._replace(value=next(iter(holders)) if len(holders) == 1 else "?", candidates=tuple(sorted(holders)))


def witness_of(draft: Draft, claim: Claim, anchor: Anchor, rulebook: Rulebook) -> Witness | str:
    """The claim with its value on the article's own day, else on the borrowed one (marked), else why not."""
    own = Anchor() if anchor.source == "borrowed" else anchor
    value, told = value_of(Reading(draft, claim, own, rulebook))
    borrowed = False
    if isinstance(value, str) and own is not anchor:
        value, told = value_of(Reading(draft, claim, anchor, rulebook))
        borrowed = True
    if isinstance(value, str):
        return value
    days = as_of(Reading(draft, claim, anchor if borrowed else own, rulebook))
    return Witness(value, claim._replace(as_of=days), None, draft.article.path, borrowed, told)


def as_of(reading: Reading) -> tuple[int | None, int | None]:
    """The days that a claim speaks of: the event day that its sentence gives, else all days up to the publication."""
    day = event_day(reading)
    only = single_day(day) if day is not None else None
    return (only, only) if only is not None else (None, reading.anchor.day)


def value_of(reading: Reading) -> tuple[Value | str, str]:
    """The value of a claim and its arithmetic in words, or the reason why there is none."""
    form = reading.claim.form
    if isinstance(form, Means):
        return evaluate(form.expression, reading, dict(form.slots))
    return reading.mention_value(reading.claim.mention, reading.claim.kind), ""
