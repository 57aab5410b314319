"""The timeline: every dated claim of a story as the stretch of days that it allows, with its width in days.

Days lie on one axis; a gap between two ends is drawn by the logarithm of its length, so that a day and a decade can be
seen on one page. The days themselves stand beside every bar.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf, log1p
from typing import NamedTuple

from verify.model import Group, Interval, Names, Ranges, Witness
from verify.report.browser.frame import Frame
from verify.report.browser.matrix import name_of
from verify.report.worlds import worlds

MOST = 300  # bars of a story; more are counted


class Bar(NamedTuple):
    """A dated claim or fact."""

    first: float
    group: Group
    witness: Witness


def timelines(frame: Frame) -> Iterator[str]:
    """A table for every story with dated claims."""
    yield f'<section id="timeline"><h2>{frame.label("html.timeline")}</h2><p>{frame.label("html.timeline-help")}</p>'
    bars: dict[int, dict[tuple[object, ...], Bar]] = defaultdict(dict)
    for group in frame.report.groups:
        story = frame.story_of.get(group.witnesses[0].article, -1)
        for witness in group.witnesses:
            days = spans(witness.value.possible)
            if witness.value.kind == "date" and witness.value.unit == "day" and days:
                told = witness.claim.id if witness.claim else witness.fact.id if witness.fact else ""
                bars[story].setdefault((group.predicate, group.arguments, told), Bar(days[0][0], group, witness))
    for story, found in sorted(bars.items()):
        yield from timeline(frame, story, sorted(found.values(), key=lambda bar: (bar.first, bar.group.predicate)))
    yield "</section>"


def spans(members: Ranges | Names) -> list[tuple[float, float]]:
    """First and last day of every stretch; the ends of an open one are infinite."""
    if isinstance(members, frozenset):
        return []
    return [ends(one) for one in members]


def ends(one: Interval) -> tuple[float, float]:
    """First day and the day behind the last one."""
    lo, hi = float(one.lo[0]), float(one.hi[0])
    return (lo, hi + 1) if hi < inf else (lo, hi)


def timeline(frame: Frame, story: int, bars: Sequence[Bar]) -> Iterator[str]:
    """One table; a bar a row."""
    known = {end for bar in bars for part in spans(bar.witness.value.possible) for end in part if abs(end) < inf}
    axis = places(sorted(known))
    name = frame.escape(frame.story_name(story)) if story >= 0 else ""
    yield f'<div class="scroll" data-story="{story}" tabindex="0" role="region" aria-label="{name}">'
    heads = "".join(f'<th scope="col">{frame.label(f"html.{key}")}</th>' for key in ("claim", "when", "timeline"))
    yield f'<table class="timeline"><caption>{name}</caption><thead><tr>{heads}</tr></thead><tbody>'
    for bar in bars[:MOST]:
        yield row(frame, bar, axis)
    yield "</tbody></table></div>"
    if len(bars) > MOST:
        yield f"<p>{frame.label('report.more', n=len(bars) - MOST)}</p>"


def places(days: Sequence[float]) -> dict[float, float]:
    """Where each end stands on the axis, in per cent: gaps by their logarithm, room at both ends for what is open."""
    gaps = [0.0, *(log1p(after - before) for before, after in pairwise(days))]
    whole = sum(gaps) or 1.0
    axis, used = {-inf: 0.0, inf: 100.0}, 0.0
    for day, gap in zip(days, gaps, strict=False):
        used += gap
        axis[day] = 4 + 92 * used / whole
    return axis


def row(frame: Frame, bar: Bar, axis: dict[float, float]) -> str:
    """One claim: what it is, whose, the days and their number, and the bar."""
    value, claim, fact = bar.witness.value, bar.witness.claim, bar.witness.fact
    where = frame.label("html.facts") if fact else ""
    if claim is not None:
        article = frame.report.articles[frame.number[claim.path]]
        where = f'<a href="#{frame.spot(claim.path, claim.start)}">{frame.escape(frame.title(article))}</a>'
    days = frame.escape(worlds(value.possible, value, frame.words, {}))
    drawn = drawing(value.possible, "possible", axis) + drawing(value.likely, "likely", axis)
    kind = "fact" if fact else "claim"
    name = f'<th scope="row">{frame.escape(name_of(bar.group))}<br><small>{where}</small></th>'
    return f'<tr>{name}<td>{days}<br><small>{width(frame, value.possible)}</small></td><td class="axis {kind}" aria-hidden="true">{drawn}</td></tr>'


def drawing(members: Ranges | Names, kind: str, axis: dict[float, float]) -> str:
    """A stretch of the axis each."""
    parts = []
    for start, end in spans(members):
        left, right = axis.get(start), axis.get(end)
        if left is None or right is None:  # a likely end inside the possible ones
            left, right = between(start, axis), between(end, axis)
        parts.append(f'<span class="{kind}" style="left:{left:.2f}%;width:{right - left:.2f}%"></span>')
    return "".join(parts)


def between(day: float, axis: dict[float, float]) -> float:
    """The place of a day that is no end itself."""
    known = sorted(axis)
    before = max(one for one in known if one <= day)
    after = min(one for one in known if one >= day)
    if before == after or before == -inf or after == inf:
        return axis[before] if before != -inf else axis[after]
    share = log1p(day - before) / (log1p(day - before) + log1p(after - day))
    return axis[before] + (axis[after] - axis[before]) * share


def width(frame: Frame, members: Ranges | Names) -> str:
    """How many days are allowed."""
    total = sum(end - start for start, end in spans(members))
    return frame.label("html.days", n=int(total)) if total < inf else frame.label("html.open")
