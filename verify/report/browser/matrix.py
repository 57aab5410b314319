"""The claim matrix: a row a claim, a column an article of the story and the facts; a table for every story.

A cell holds what the article says of the claim, with the arithmetic that leads there, and a sign: `=` agrees, `≠`
differs, `–` says nothing. The colour only repeats the sign.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from verify.model import Group, Witness
from verify.report.browser.frame import Frame

SIGNS = {"differ": "≠", "agree": "=", "silent": "–", "alone": "1"}
MOST = 500  # rows of a story; more are counted


def matrices(frame: Frame) -> Iterator[str]:
    """A table for every story that has claims."""
    yield f'<section id="matrix"><h2>{frame.label("html.matrix")}</h2><p>{frame.label("html.matrix-help")}</p>'
    yield f'<p hidden class="choice"><label><input type="checkbox" id="alone"> {frame.label("html.show-alone")}</label></p>'
    rows: dict[int, list[Group]] = defaultdict(list)
    for group in frame.report.groups:
        first = group.witnesses[0]
        if first.article in frame.story_of:
            rows[frame.story_of[first.article]].append(group)
    disputed = accused(frame)
    for story, groups in sorted(rows.items()):
        yield from matrix(frame, story, groups, disputed)
    yield "</section>"


def accused(frame: Frame) -> set[str]:
    """The claims that a finding about claims holds against others; equals differ from each other."""
    return {
        side.claim
        for finding in frame.report.findings
        if finding.predicate
        for side in finding.locations
        if side.claim and (side.role == "primary" or finding.verdict == "CONFLICTING")
    }


def matrix(frame: Frame, story: int, groups: Sequence[Group], disputed: set[str]) -> Iterator[str]:
    """One table: what differs first, then what agrees, then what is told once."""
    states = [(rank(group, disputed), group) for group in groups]
    ordered = [group for _, group in sorted(states, key=lambda one: one[0])]
    yield f'<div class="scroll" data-story="{story}" tabindex="0" role="region" aria-label="{frame.escape(frame.story_name(story))}">'
    yield f'<table class="matrix"><caption>{frame.escape(frame.story_name(story))}</caption><thead><tr>'
    yield f'<th scope="col">{frame.label("html.claim")}</th>'
    for article in frame.stories[story]:
        name = frame.escape(frame.title(article))
        yield f'<th scope="col"><a href="#{frame.anchor(article.path)}">{name}</a></th>'
    yield f'<th scope="col">{frame.label("html.facts")}</th></tr></thead><tbody>'
    for group in ordered[:MOST]:
        yield from row(frame, story, group, disputed)
    yield "</tbody></table></div>"
    if len(ordered) > MOST:
        yield f"<p>{frame.label('report.more', n=len(ordered) - MOST)}</p>"


def rank(group: Group, disputed: set[str]) -> int:
    """0 where something differs, 1 where several agree, 2 where one article alone speaks."""
    if any(witness.claim is not None and witness.claim.id in disputed for witness in group.witnesses):
        return 0
    return 1 if len(group.witnesses) > 1 else 2


def row(frame: Frame, story: int, group: Group, disputed: set[str]) -> Iterator[str]:
    """One claim."""
    own: dict[str, list[Witness]] = defaultdict(list)
    for witness in group.witnesses:
        own[witness.article].append(witness)
    alone = ' class="alone"' if rank(group, disputed) == 2 else ""
    yield f'<tr{alone}><th scope="row">{frame.escape(name_of(group))}</th>'
    for article in frame.stories[story]:
        yield cell(frame, own[article.path], group, disputed)
    yield cell(frame, own[""], group, disputed)
    yield "</tr>"


def name_of(group: Group) -> str:
    """`previous visit: putin, korea utara`."""
    told = ", ".join(value.removeprefix("=").replace("_", " ") for _, value in group.arguments)
    name = group.predicate.replace("_", " ")
    return f"{name}: {told}" if told else name


def state_of(witness: Witness, group: Group, disputed: set[str]) -> str:
    """How one who speaks stands to the others."""
    if witness.claim is not None and witness.claim.id in disputed:
        return "differ"
    return "agree" if len(group.witnesses) > 1 else "alone"


def cell(frame: Frame, witnesses: Sequence[Witness], group: Group, disputed: set[str]) -> str:
    """All that one article or the facts say, each value once; the cell is coloured like the worst of it."""
    told: dict[tuple[str, str, str], str] = {}
    for witness in witnesses:
        state = state_of(witness, group, disputed)
        told.setdefault((state, witness.value.text, witness.explained), signed(frame, state, said(frame, witness)))
    if not told:
        return f'<td class="silent">{signed(frame, "silent", "")}</td>'
    states = {state for state, _, _ in told}
    worst = next(state for state in SIGNS if state in states)
    return f'<td class="{worst}">{"<br>".join(told.values())}</td>'


def signed(frame: Frame, state: str, told: str) -> str:
    """The sign of a state, the word for it that is read aloud, and what is said."""
    sign = f'<span class="sign {state}" aria-hidden="true">{SIGNS[state]}</span>'
    return f'{sign}<span class="hidden">{frame.label(f"html.{state}")}: </span>{told}'


def said(frame: Frame, witness: Witness) -> str:
    """One value, linked to the place where it is said, with the arithmetic below."""
    value = frame.escape(frame.words.shown(witness.value.text.replace("_", " ")))
    if witness.fact is not None:
        source = frame.escape(f"{witness.fact.source} ({witness.fact.path}:{witness.fact.line})")
        return f'<span title="{source}">{value}</span>'
    if witness.claim is None:
        return value
    arithmetic = f"<br><small>{frame.escape(witness.explained)}</small>" if witness.explained else ""
    return f'<a href="#{frame.spot(witness.claim.path, witness.claim.start)}">{value}</a>{arithmetic}'
