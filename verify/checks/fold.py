"""One slip is one finding: findings that accuse the same words become one, with all their evidence.

The weightiest leads (by severity, then by how much it shows); what the others show that it does not is appended as
related places and facts. Notes on typography stay apart: they accuse nobody. A note on a slip that a weightier finding shows in
the same sentences is left out (`diduga` against `dipastikan`: `claim-drift`, not `supposed-as-known` as well).
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from verify.model import Draft, Finding, Location

WEIGHT = {"error": 0, "warning": 1, "note": 2}
#: of two equally weighty findings, the one whose check says more precisely what is wrong leads
BROAD = (
    "opposite-claim",
    "claim-drift",
    "value-drift",
    "name-drift",
    "eve-of-day",
    "contradiction",
    "contradicts-fact",
    "broken-rule",
)


#: checks that say nothing of the words they point at
APART = ("undated-article",)
#: checks that compare two articles without knowing which is right
DRIFTS = ("claim-drift", "value-drift", "name-drift", "opposite-claim", "two-titles")
#: notes on a slip that these show where they stand in the same sentences
SHOWN_BY = {"supposed-as-known": ("claim-drift", "opposite-claim")}
#: notes on a slip that these show where they stand on the same words
COVERED_BY = {"two-titles": ("name-drift",)}
BLOCK = 256  # characters; findings are looked for in the blocks of text that a place touches


class Leaders:
    """The findings kept so far, each under the article of its first place, and where they stand, block by block of text."""

    def __init__(self) -> None:
        self.by_path: dict[str, list[Finding]] = defaultdict(list)
        self._at: dict[tuple[str, int], dict[tuple[str, int], None]] = defaultdict(dict)

    def keep(self, finding: Finding, number: int = -1) -> None:
        """Take a finding in, or put it in the place of the one with this number, which it has grown from."""
        path = finding.locations[0].path
        own = self.by_path[path]
        if number < 0:
            number = len(own)
            own.append(finding)
        own[number] = finding
        for place in finding.locations:
            for block in blocks(place):
                self._at[block][path, number] = None

    def near(self, place: Location, path: str) -> list[int]:
        """The numbers of the findings of an article that may overlap a place, in the order in which they came."""
        return sorted({number for block in blocks(place) for own, number in self._at.get(block, ()) if own == path})


def blocks(place: Location) -> Iterable[tuple[str, int]]:
    """The blocks of text that a place touches: two places that overlap share one."""
    return ((place.path, number) for number in range(place.start // BLOCK, place.end // BLOCK + 1))


def folded(findings: Iterable[Finding], drafts: Sequence[Draft] = ()) -> list[Finding]:
    """The findings with those on the same words made one; errors and warnings only, and none that a missing date of publication explains.

    `drafts` tell the sentences that notes on one slip are known by.
    """
    leaders = Leaders()
    out: list[Finding] = []
    for finding in sorted(dict.fromkeys(findings), key=rank):
        if finding.severity == "note" or finding.check in APART or not finding.locations:
            out.append(finding)
            continue
        path = finding.locations[0].path
        own = leaders.by_path[path]
        for number in leaders.near(primaries(finding)[0], path) if primaries(finding) else ():
            if same_words(own[number], finding):
                leaders.keep(joined(own[number], finding), number)
                break
        else:
            if not told_elsewhere(finding, leaders):
                leaders.keep(finding)
    weighty = [finding for own in leaders.by_path.values() for finding in own]
    return [note for note in out if not shown(note, weighty, drafts)] + weighty


def shown(note: Finding, weighty: Sequence[Finding], drafts: Sequence[Draft]) -> bool:
    """Whether a note is on a slip that a weightier finding shows, on the same words or in the same sentences."""
    covering, beside = COVERED_BY.get(note.check, ()), SHOWN_BY.get(note.check, ())
    return any(
        (other.check in covering and all(any(overlap(p, q) for q in other.locations) for p in note.locations))
        or (other.check in beside and (own := sentences(note, drafts)) and own <= sentences(other, drafts))
        for other in weighty
        if other.check in covering or other.check in beside
    )


def sentences(finding: Finding, drafts: Sequence[Draft]) -> set[tuple[str, int]]:
    """The sentences that a finding stands in: path and number."""
    by_path = {draft.article.path: draft for draft in drafts}
    return {(p.path, number(by_path[p.path], p.start)) for p in finding.locations if p.path in by_path}


def number(draft: Draft, start: int) -> int:
    """The number of the sentence that holds a place."""
    return bisect_right(draft.sentences, start, key=lambda s: draft.starts[s.first])


def told_elsewhere(finding: Finding, leaders: Leaders) -> bool:
    """Whether a drift between two articles is shown already by a finding that accuses the other side."""
    if finding.check not in DRIFTS:
        return False
    return any(
        all(
            any(overlap(place, seen) for seen in leaders.by_path[path][number].locations) for place in finding.locations
        )
        for path in {place.path for place in finding.locations[1:]}
        for number in leaders.near(finding.locations[0], path)
    )


def rank(finding: Finding) -> tuple[object, ...]:
    """The weightiest first; ties are settled by what the finding says, so that order never shows."""
    broad = BROAD.index(finding.check) if finding.check in BROAD else len(BROAD)
    return (
        WEIGHT.get(finding.severity, 3),
        -broad,
        -len(finding.locations),
        finding.locations,
        finding.check,
        finding.outlier,
        finding.message_key,
    )


def same_words(one: Finding, other: Finding) -> bool:
    """Whether the first primary place of one overlaps a primary place of the other."""
    return any(overlap(a, b) for a in primaries(one) for b in primaries(other)[:1])


def primaries(finding: Finding) -> Sequence[Location]:
    """The accused places."""
    return [place for place in finding.locations if place.role == "primary"]


def overlap(one: Location, other: Location) -> bool:
    """Whether two places share a character."""
    return one.path == other.path and one.start < other.end and other.start < one.end


def joined(leader: Finding, other: Finding) -> Finding:
    """The leader with whatever else the other one shows."""
    shown = list(leader.locations)
    for place in other.locations:
        if not any(overlap(place, seen) for seen in shown):
            shown.append(place._replace(role="related"))
    facts = (*leader.facts, *(fact for fact in other.facts if fact not in leader.facts))
    told = "; ".join(dict.fromkeys(text for text in (leader.arithmetic, other.arithmetic) if text))
    return leader._replace(
        locations=tuple(shown),
        facts=facts,
        arithmetic=told,
        suggestions=leader.suggestions or other.suggestions,
    )
