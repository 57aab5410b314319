"""A report → the page a person reads: worst first, both sides of every finding, and a summary that hides nothing.

Findings come in the order of `identify.finish`. No text of an article reaches the terminal but through
`excerpt.visible`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from verify.model import Camp, Fact, Finding, Location, Problem, Reconciled, Report
from verify.report.excerpt import Mark, cells, excerpt, visible
from verify.report.identify import SEVERITIES
from verify.report.layout import Style, paint, place, wrap
from verify.report.sides import Sides
from verify.report.words import Words, language_of

UNDATED = "undated-article"
ACROSS = (UNDATED, "no-claims")  # checks that say the same of every article
FOLDED = 3  # so many of these, or of one check's notes in one article, are one block


def full(report: Report, style: Style) -> Iterator[str]:
    """For people: worst first, both sides as excerpts, a summary."""
    return Page(report, style).full()


def concise(report: Report, style: Style) -> Iterator[str]:
    """For editors and `grep`: one line a finding."""
    return Page(report, style).concise()


class Page:
    """One report being set: its words, its style and the lines of its articles."""

    def __init__(self, report: Report, style: Style) -> None:
        self.report = report
        self.style = style
        self.words = Words(style.language or language_of(report.articles))
        self.sides = Sides(report.articles, style, self.words)

    # --- the whole page -------------------------------------------------------------------------------

    def full(self) -> Iterator[str]:
        """All lines: problems, undated articles, findings, what agrees (if asked for), the summary."""
        blocks = [self.problem(problem) for problem in self.report.problems]
        blocks.append(self.undated())
        blocks.extend(self.findings())
        if self.style.reconciled:
            blocks.extend(self.reconciled(one) for one in self.report.reconciled)
        for block in blocks:
            if block:
                yield from block
                yield ""
        yield from wrap(self.summary(), self.style.width, 2, 0)

    def concise(self) -> Iterator[str]:
        """One line a problem and a finding, for editors and `grep`: `path:line:column: WORD message [check id]`."""
        for problem in self.report.problems:
            where = place(problem.path, problem.line, problem.column)
            yield f"{where}: {self.words('report.problem')} {visible(problem.message)}"
        for finding in self.report.findings:
            word = self.words.known("severity", finding.severity)
            yield f"{self.where(finding)}: {word} {visible(self.message(finding))} [{finding.check} {finding.id}]"

    # --- problems and silence -------------------------------------------------------------------------

    def problem(self, problem: Problem) -> list[str]:
        """What cannot be used, where, and how to mend it."""
        lines = self.headline("error", self.words("report.problem"), problem.message, self.problem_place(problem))
        row, _, caret = problem.excerpt.partition("\n")
        if "^" in caret:
            mark, margin = Mark(caret.index("^"), caret.rindex("^") + 1), len(str(problem.line))
            shown = excerpt(row, (0, len(row)), [mark], self.style.width - margin - 6)
            lines += self.sides.numbered(problem.line, *shown, "error", margin)
        if problem.help:
            lines += wrap(problem.help, self.style.width)
        return lines

    def problem_place(self, problem: Problem) -> str:
        """Where a problem lies; nothing if its message names the file already."""
        named = not problem.line and f"`{problem.path}`" in problem.message
        return "" if named else place(problem.path, problem.line, problem.column)

    def undated(self) -> list[str]:
        """One block on articles whose publication date is unknown, unless a finding says so: the cost, and the cure."""
        told = {finding.locations[0].path for finding in self.report.findings if finding.check == UNDATED}
        undated = [one.path for one in self.report.articles if one.anchor.day is None and one.path not in told]
        reasons = Counter(one.path for one in self.report.unjudged if one.reason == "no-publication-date")
        named = [f"{path} ({reasons[path]})" for path in undated if reasons[path]]
        if not named:
            return []
        message = self.words("report.undated", n=sum(reasons[path] for path in undated))
        lines = self.headline("note", self.words("severity.note"), message, "")
        return [*lines, *self.listing(named), *wrap(self.words("report.undated-help"), self.style.width)]

    def listing(self, names: Sequence[str]) -> list[str]:
        """Up to ten names, and how many more there are."""
        more = [self.words("report.more", n=len(names) - 10)] if len(names) > 10 else []
        return wrap(", ".join([*names[:10], *more]), self.style.width)

    # --- findings -------------------------------------------------------------------------------------

    def findings(self) -> Iterator[list[str]]:
        """One block a finding, or many that say the same; an unknown date is said first, since much hangs on it."""
        blocks: dict[tuple[object, ...], list[Finding]] = {}
        for number, finding in enumerate(self.report.findings):
            blocks.setdefault(fold_key(number, finding), []).append(finding)
        for block in sorted(blocks.values(), key=lambda block: block[0].check != UNDATED):
            if len(block) >= FOLDED:
                yield self.folded(block)
            else:
                yield from map(self.finding, block)

    def folded(self, group: list[Finding]) -> list[str]:
        """Many findings that say the same, said once, with all their places."""
        first = group[0]
        across = first.check in ACROSS
        if across:
            message, tag = self.words(f"{first.check}.many", n=len(group)), f"[{first.check}]"
        else:
            message = self.words("report.folded", message=self.message(first), n=len(group) - 1)
            tag = f"{visible(first.locations[0].path)}  [{first.check}]"
        lines = self.headline(first.severity, self.words.known("severity", first.severity), message, tag)
        sides = [one.locations[0] for one in group]
        return [*lines, *self.listing([side.path if across else self.spot(side) for side in sides])]

    def spot(self, side: Location) -> str:
        """`line:column` of a side."""
        line, column = self.sides.places[side.path].place(side.start)
        return f"{line}:{column}"

    def finding(self, finding: Finding) -> list[str]:
        """The headline, each side as an excerpt, the facts, the arithmetic and the repairs."""
        tag = f"{self.where(finding)}  [{finding.check} {finding.id}]"
        lines = self.headline(
            finding.severity, self.words.known("severity", finding.severity), self.message(finding), tag
        )
        lines += self.sides.show(finding.locations, finding.severity)
        detail = f"{finding.message_key}.detail"
        if detail in self.words.messages:
            lines += wrap(self.words.sentence(detail, finding.params), self.style.width)
        if finding.arithmetic:
            lines += wrap(self.words.known("arithmetic", finding.arithmetic), self.style.width)
        lines += self.camps(finding)
        for fact in finding.facts:
            lines += self.fact(fact)
        return lines + self.repairs(finding)

    def headline(self, severity: str, word: str, message: str, tag: str) -> list[str]:
        """`WORD  message      place  [check id]`, the place on a line of its own where it does not fit."""
        indent = cells(word) + 2
        lines = wrap(message, self.style.width, indent, 0)
        painted = paint(self.style, "place", tag)
        used = cells(lines[-1]) + (indent if len(lines) == 1 else 0)
        if tag and used + 2 + cells(tag) <= self.style.width:
            lines[-1] += " " * (self.style.width - used - cells(tag)) + painted
        elif tag:
            lines.append(" " * indent + painted)
        return [f"{paint(self.style, severity, word)}  {lines[0]}", *lines[1:]]

    def message(self, finding: Finding) -> str:
        return self.words.sentence(finding.message_key, finding.params)

    def where(self, finding: Finding) -> str:
        """The place of the first side; of the first fact or the rule where no article is concerned."""
        if finding.locations:
            return self.sides.where(finding.locations[0])
        if finding.facts:
            return place(finding.facts[0].path, finding.facts[0].line)
        return place(*finding.rule)

    def camps(self, finding: Finding) -> list[str]:
        """Who says what, and since when, where more than two articles say it or their days differ; nothing if a side has no value."""
        articles = [article for camp in finding.camps for article in camp.articles]
        days = {day for _, day in articles}
        several = sum(camp.witnesses for camp in finding.camps) > 2 or len(articles) > 2 or len(days) > 1
        if len(finding.camps) < 2 or not several or not all(camp.value for camp in finding.camps):
            return []
        if not articles:
            return wrap("; ".join(map(self.camp, finding.camps)), self.style.width)
        return [line for camp in finding.camps for line in wrap(self.camp(camp), self.style.width)]

    def camp(self, camp: Camp) -> str:
        """`40: 2 sources (a.txt, 3 May 2017; b.txt = c.txt)`: copies of one report are tied by `=`."""
        days = dict(camp.articles)
        copied = {path: own for own in camp.copies for path in own}
        groups = dict.fromkeys(copied.get(path, (path,)) for path in days)
        told = ["; ".join(" = ".join(self.dated(path, days[path]) for path in own) for own in groups)] if groups else []
        key = "report.camp-facts" if camp.supported_by and groups else "report.camp"
        said = self.words(key, value=self.words.shown(camp.value), n=camp.witnesses, facts=len(camp.supported_by))
        return f"{said} ({'; '.join(told)})" if told else said

    def dated(self, path: str, day: str) -> str:
        """An article with its day of publication."""
        return f"{path}, {self.words.shown(day)}" if day else path

    def fact(self, fact: Fact) -> list[str]:
        """What the newsroom knows, from whom, seen when, and the line of the rule file that says so."""
        known = f"{fact.predicate}({', '.join(fact.arguments)}) = {self.words.shown(fact.value.text)}"
        key = "report.fact" if fact.seen else "report.fact-unseen"
        line = self.words(key, fact=known, source=fact.source, seen=fact.seen)
        return wrap(f"{line} ({place(fact.path, fact.line)})", self.style.width)

    def repairs(self, finding: Finding) -> list[str]:
        """`mungkin: `this` (why) atau `that` (why)`."""
        choices = [
            f"`{one.replacement}`" + (f" ({self.words.sentence(one.why, finding.params)})" if one.why else "")
            for one in finding.suggestions
        ]
        if not choices:
            return []
        listed = self.words("report.or").join(dict.fromkeys(choices))
        return wrap(" ".join(self.words("report.maybe", choices=listed).split()), self.style.width)

    # --- what agrees, and the summary -----------------------------------------------------------------

    def reconciled(self, one: Reconciled) -> list[str]:
        """Claims that say the same in other words."""
        tag = f"{self.sides.where(one.locations[0]) if one.locations else ''}  [{one.id}]"
        lines = self.headline("note", self.words("report.same"), self.claim_name(one), tag)
        lines += self.sides.show(one.locations, "note")
        if one.arithmetic:
            lines += wrap(one.arithmetic, self.style.width)
        for fact in one.facts:
            lines += self.fact(fact)
        return lines

    def claim_name(self, one: Reconciled) -> str:
        return f"{one.predicate}({', '.join(value.removeprefix('=') for _, value in one.arguments)})"

    def summary(self) -> str:
        """What was read, understood, judged and left, so that silence is never ignorance."""
        report, words = self.report, self.words
        troubles = [words("report.problems", n=len(report.problems))] if report.problems else []
        if not report.articles and not report.findings:
            return f"{', '.join([words('report.articles', n=0), *troubles])}: {words('report.nothing-read')}"
        parts = [words("report.articles", n=len(report.articles)), words("report.claims", n=report.claims)]
        if report.claims:
            parts.append(words("report.judged", n=max(report.claims - report.alone - len(report.unjudged), 0)))
        if report.reconciled:
            parts.append(words("report.reconciled", n=len(report.reconciled)))
        if report.claims:
            parts.append(words("report.alone", n=report.alone))
        reasons = Counter(one.reason for one in report.unjudged)
        why = ", ".join(f"{n} {words.known('reason', reason)}" for reason, n in sorted(reasons.items()))
        if report.claims or why:
            parts.append(words("report.unjudged", n=len(report.unjudged)) + (f" ({why})" if why else ""))
        parts += [words(f"aside.{name}", n=number) for name, number in report.aside]
        parts += troubles
        counts = Counter(finding.severity for finding in report.findings)
        found = ", ".join(f"{counts[s]} {words.known('severity', s)}" for s in SEVERITIES if counts[s])
        return f"{', '.join(parts)}: {found or words('report.nothing')}"


def fold_key(number: int, finding: Finding) -> tuple[object, ...]:
    """What findings share that are said in one block, if they are many."""
    if finding.locations and finding.check in ACROSS:
        return finding.check, finding.severity
    if finding.locations and finding.severity == "note" and finding.scope == "alone":
        return finding.check, finding.locations[0].path
    return (number,)
