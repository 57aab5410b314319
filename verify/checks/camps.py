"""Both sides of a disagreement between articles: who says what, on which day, and who copies whom.

Comes in: findings, and the case. Goes out: the same findings; drifts of one value that share a place are one finding, and
every finding between articles carries its camps. Articles that carry one report (see `witnesses.py`) are one witness.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from verify.checks.case import Case
from verify.checks.witnesses import carried
from verify.model import Camp, Finding, Location

Place = tuple[str, int, int]


def sided(case: Case, findings: Iterable[Finding]) -> list[Finding]:
    """The findings with their camps; only what lies between articles is touched."""
    found = gathered(list(findings))
    if not any(finding.scope == "story" and len(paths_of(finding.locations)) > 1 for finding in found):
        return found
    days = {d.article.path: day_of(a.day, a.source) for d, a in zip(case.drafts, case.anchors, strict=True)}
    reports = reports_of(case)
    return [told(finding, days, reports) for finding in found]


def day_of(day: int | None, source: str) -> str:
    """The article's own day of publication, or nothing."""
    return "" if day is None or source == "borrowed" else date.fromordinal(day).isoformat()


def reports_of(case: Case) -> dict[str, str]:
    """Path → the path that stands for its report: the first of all articles that carry it."""
    first: dict[str, str] = {draft.article.path: draft.article.path for draft in case.drafts}
    for left, right, _ in carried(case):
        one, other = sorted((first[case.drafts[left].article.path], first[case.drafts[right].article.path]))
        first = {path: one if report == other else report for path, report in first.items()}
    return first


def gathered(findings: list[Finding]) -> list[Finding]:
    """Drifts of a value that share a place as one finding: the side with the fewest places is accused."""
    drifts = [f for f in findings if f.check == "value-drift" and len(f.locations) == 2]
    linked: dict[Place, list[Finding]] = defaultdict(list)
    for finding in drifts:
        for place in finding.locations:
            linked[(place.path, place.start, place.end)].append(finding)
    out = [f for f in findings if f not in drifts]
    seen: set[Finding] = set()
    for finding in drifts:
        if finding not in seen:
            group = reached(finding, linked)
            seen |= set(group)
            out.append(finding if len(group) == 1 else one_of(group))
    return out


def reached(finding: Finding, linked: dict[Place, list[Finding]]) -> list[Finding]:
    """All findings that hang together with one through shared places, in order."""
    found, waiting = {finding}, [finding]
    while waiting:
        for place in waiting.pop().locations:
            for other in linked[(place.path, place.start, place.end)]:
                if other not in found:
                    found.add(other)
                    waiting.append(other)
    return sorted(found, key=lambda f: f.locations)


def one_of(group: Sequence[Finding]) -> Finding:
    """Several drifts of one value as one finding with all places, by value."""
    sides: dict[str, set[Location]] = defaultdict(set)
    for finding in group:
        for place in finding.locations:
            sides[place.value].add(place._replace(role="related"))
    ordered = sorted(sides.items(), key=lambda side: (len(side[1]), sorted(side[1])))
    places = tuple(
        place._replace(role="related" if camp else "primary", camp=camp)
        for camp, (_, own) in enumerate(ordered)
        for place in sorted(own)
    )
    values = tuple(value for value, _ in ordered)
    params = dict(group[0].params) | {"value": values[0], "other": values[1]}
    return group[0]._replace(locations=places, params=tuple(params.items()), outlier=" | ".join(sorted(values)))


def paths_of(places: Iterable[Location]) -> tuple[str, ...]:
    """The articles of some places, each once, in order."""
    return tuple(sorted({place.path for place in places}))


def told(finding: Finding, days: dict[str, str], reports: dict[str, str]) -> Finding:
    """A finding between articles with its camps: articles, days, copies, and the witnesses that they amount to."""
    if finding.scope != "story" or len(paths_of(finding.locations)) < 2:
        return finding
    camps = finding.camps or bare_camps(finding.locations)
    places = [[p for p in finding.locations if p.camp == number] for number in range(len(camps))]
    if not all(places):
        places = [
            [p for p in finding.locations if (p.role == "primary") == (number == 0)] for number in range(len(camps))
        ]
    return finding._replace(
        camps=tuple(side(camp, paths_of(own), days, reports) for camp, own in zip(camps, places, strict=True))
    )


def bare_camps(places: Sequence[Location]) -> tuple[Camp, ...]:
    """A camp for each value, before it is known who says it."""
    numbered = any(place.camp for place in places)
    first: dict[int, str] = {}
    for place in places:
        first.setdefault(place.camp if numbered else int(place.role != "primary"), place.value)
    return tuple(Camp(first[number], (), 0) for number in sorted(first))


def side(camp: Camp, paths: Sequence[str], days: dict[str, str], reports: dict[str, str]) -> Camp:
    """A camp with its articles."""
    together: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        together[reports.get(path, path)].append(path)
    return camp._replace(
        witnesses=len(together),
        articles=tuple((path, days.get(path, "")) for path in paths),
        copies=tuple(tuple(own) for own in together.values() if len(own) > 1),
    )
