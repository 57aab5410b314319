"""A finding → plain sentences and places, for the forms that set no excerpts.

No character of an article that could act on a terminal or break a document passes: texts go through
`excerpt.visible`. Lines and columns count from 1, in code points; an end column is exclusive.
"""

from typing import NamedTuple

from verify.model import Fact, Finding, Location, Report, Suggestion
from verify.report.excerpt import shorten, visible
from verify.report.layout import Style, place
from verify.report.places import Places
from verify.report.words import Words, language_of

LONGEST = 200  # cells of an article's words in a sentence


class Region(NamedTuple):
    """A stretch of a file."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


class Plain:
    """The sentences of one report, in its language."""

    def __init__(self, report: Report, style: Style) -> None:
        self.words = Words(style.language or language_of(report.articles))
        self.places = Places(report.articles)

    def message(self, finding: Finding) -> str:
        """What was found, in one sentence."""
        return visible(self.words.sentence(finding.message_key, finding.params))

    def severity(self, finding: Finding) -> str:
        """The word for how much it weighs."""
        return self.words.known("severity", finding.severity)

    def region(self, side: Location | Suggestion) -> Region:
        """Where a side stands."""
        lines = self.places[side.path]
        return Region(side.path, *lines.place(side.start), *lines.place(side.end))

    def first(self, finding: Finding) -> Region:
        """Where a finding stands: its first side, else the first fact, else the rule."""
        if finding.locations:
            return self.region(finding.locations[0])
        path, line = (finding.facts[0].path, finding.facts[0].line) if finding.facts else finding.rule
        return Region(path, max(line, 1), 1, max(line, 1), 1)

    def side(self, side: Location) -> str:
        """The words of a side, and what they were taken to mean."""
        said = " ".join(self.places[side.path].text[side.start : side.end].split())
        value = visible(self.words.shown(side.value)) if side.value and side.value != said else ""
        return f"`{shorten(said, LONGEST)}`" + (f" → {value}" if value else "")

    def at(self, side: Location) -> str:
        """`path:line:column` of a side."""
        region = self.region(side)
        return place(region.path, region.line, region.column)

    def fact(self, fact: Fact) -> str:
        """What the newsroom knows, from whom, seen when."""
        known = f"{fact.predicate}({', '.join(fact.arguments)}) = {self.words.shown(fact.value.text)}"
        key = "report.fact" if fact.seen else "report.fact-unseen"
        return visible(self.words(key, fact=known, source=fact.source, seen=fact.seen))

    def advice(self, finding: Finding) -> list[str]:
        """What explains a finding: the detail, the arithmetic, the facts, the repairs."""
        lines = []
        detail = f"{finding.message_key}.detail"
        if detail in self.words.messages:
            lines.append(visible(self.words.sentence(detail, finding.params)))
        if finding.arithmetic:
            lines.append(visible(self.words.known("arithmetic", finding.arithmetic)))
        lines += [f"{self.fact(fact)} ({place(fact.path, fact.line)})" for fact in finding.facts]
        choices = dict.fromkeys(self.repair(finding, one) for one in finding.suggestions)
        if choices:
            lines.append(" ".join(self.words("report.maybe", choices=self.words("report.or").join(choices)).split()))
        return lines

    def repair(self, finding: Finding, one: Suggestion) -> str:
        """`this` (why)."""
        why = visible(self.words.sentence(one.why, finding.params))
        return f"`{visible(one.replacement)}`" + (f" ({why})" if why else "")

    def told(self, finding: Finding) -> list[str]:
        """All there is to say in lines: the message, the sides with their places, the advice."""
        sides = [f"{self.at(side)}: {self.side(side)}" for side in finding.locations]
        return [self.message(finding), *sides, *self.advice(finding)]
