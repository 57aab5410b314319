"""Findings, worst first, each with its sides as excerpts; what could not be used; and the filters."""

from collections.abc import Iterable, Iterator

from verify.model import Finding, Location
from verify.report.browser.frame import Frame
from verify.report.excerpt import visible
from verify.report.identify import SEVERITIES
from verify.report.layout import place

AROUND = 90  # characters shown before and after the words of a side


def problems(frame: Frame) -> Iterator[str]:
    """What could not be used, where, and how to mend it."""
    if frame.report.problems:
        yield f'<section class="problems"><h2>{frame.label("html.problems")}</h2><ul>'
        for one in frame.report.problems:
            where = frame.escape(place(one.path, one.line, one.column))
            help = f" — {frame.quoted(one.help)}" if one.help else ""
            yield f"<li><code>{where}</code> {frame.quoted(one.message)}{help}</li>"
        yield "</ul></section>"


def filters(frame: Frame) -> Iterator[str]:
    """Weights, checks and stories to choose from; the script shows the form, for without it nothing would happen."""
    found = frame.report.findings
    weights = [name for name in SEVERITIES if any(finding.severity == name for finding in found)]
    yield f'<form id="filters" hidden aria-label="{frame.label("html.filters")}">'
    yield f"<fieldset><legend>{frame.label('html.severity')}</legend>"
    for name in weights:
        count = sum(finding.severity == name for finding in found)
        word = frame.escape(frame.words.known("severity", name))
        yield f'<label><input type="checkbox" name="severity" value="{name}" checked> {word} ({count})</label>'
    yield "</fieldset>"
    checks = sorted({finding.check for finding in found})
    yield select(frame, "check", [(name, name) for name in checks])
    yield select(frame, "story", [(str(n), frame.story_name(n)) for n in range(len(frame.stories))])
    yield f'<output id="count" aria-live="polite" data-word="{frame.label("html.shown")}"></output></form>'


def select(frame: Frame, name: str, choices: Iterable[tuple[str, str]]) -> str:
    """A list to choose from."""
    rows = "".join(f'<option value="{frame.escape(value)}">{frame.escape(shown)}</option>' for value, shown in choices)
    everything = f'<option value="">{frame.label("html.all")}</option>'
    return f'<label>{frame.label(f"html.{name}")} <select name="{name}">{everything}{rows}</select></label>'


def findings(frame: Frame) -> Iterator[str]:
    """All findings."""
    yield f'<section id="findings" tabindex="-1"><h2>{frame.label("html.findings")}</h2>'
    if not frame.report.findings:
        yield f"<p>{frame.label('report.nothing' if frame.report.articles else 'report.nothing-read')}</p>"
    for finding in frame.report.findings:
        yield from entry(frame, finding)
    yield "</section>"


def entry(frame: Frame, finding: Finding) -> Iterator[str]:
    """One finding: the message, the sides, the advice."""
    stories = sorted({frame.story_of[side.path] for side in finding.locations if side.path in frame.story_of})
    told = " ".join(map(str, stories))
    check = frame.escape(finding.check)
    yield f'<article class="finding {finding.severity}" id="{finding.id}" data-check="{check}"'
    yield f' data-severity="{finding.severity}" data-story="{told}" aria-labelledby="{finding.id}-t">'
    message = frame.quoted(frame.plain.message(finding))
    yield f'<h3 id="{finding.id}-t">{frame.severity(finding)} {message} <code>{check} {finding.id}</code></h3>'
    if finding.locations:
        yield f'<ol class="sides" aria-label="{frame.label("html.sides")}">'
        yield from (side_of(frame, side) for side in finding.locations)
        yield "</ol>"
    advice = "".join(f"<li>{frame.quoted(line)}</li>" for line in frame.plain.advice(finding))
    yield f'<ul class="advice">{advice}</ul></article>' if advice else "</article>"


def side_of(frame: Frame, side: Location) -> str:
    """The words of a side in their line, and what they were taken to mean."""
    text = frame.plain.places[side.path].text
    before, words, after = text[max(side.start - AROUND, 0) : side.start], text[side.start : side.end], text[side.end :]
    left = before.rpartition("\n")[2]
    right = after[:AROUND].partition("\n")[0]
    left = ("… " + left.partition(" ")[2]) if len(left) == AROUND else left
    right = (right.rpartition(" ")[0] + " …") if len(right) == AROUND else right
    said = " ".join(words.split())
    value = frame.escape(frame.words.shown(side.value)) if side.value and side.value != said else ""
    meant = f' <span class="value">→ {value}</span>' if value else ""
    shown = f"{frame.escape(left)}<mark>{frame.escape(visible(said))}</mark>{frame.escape(right)}"
    return f'<li class="{side.role}">{frame.link(side)} <span class="excerpt">{shown}</span>{meant}</li>'
