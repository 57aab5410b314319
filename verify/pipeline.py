"""The whole engine, as one page.

    article → read → extract → stories → anchor → match → check → report

`check` is the story of every run: each line takes immutable values and returns new ones, and nothing flows
back. What a stage does is told in the module of its name.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from verify.alignment import alignments, reports
from verify.anchor import anchored, anchors
from verify.checks import CHECKS, SUPPRESSIONS, findings
from verify.checks.camps import sided
from verify.checks.case import Case
from verify.checks.contradiction import reconciled
from verify.checks.fold import folded
from verify.extract import extract, kit
from verify.match import groups, skipped, uncertain
from verify.model import Article, Draft, Finding, Report, Unjudged, Witness
from verify.read.text import OPENING
from verify.report import identify
from verify.rulebook.compiled import Rulebook
from verify.stories import stories


class Options(NamedTuple):
    """What a run may change: the severity of a check (`off` silences it), and articles that are only evidence."""

    severities: dict[str, str] = {}
    against: frozenset[str] = frozenset()  # paths of articles that may be the other side, never the accused
    beside: tuple[
        tuple[str, str, str], ...
    ] = ()  # files of suppressions: the article's path, the file's path, its text
    today: int | None = None  # ordinal: what ends of suppressions are held against; else the publication
    local: dict[str, dict[str, str]] = {}  # path of an article → severities that count in it alone


NO_OPTIONS = Options()


class Result(NamedTuple):
    """The report, and everything it was made from."""

    report: Report
    case: Case


def check(
    articles: Sequence[Article],
    rulebook: Rulebook,
    options: Options = NO_OPTIONS,
    tick: Callable[[], None] = lambda: None,
) -> Result:
    """Judge the articles by the rulebook; the order of the articles never matters. `tick` is called once an article."""
    drafts = read_out(sorted(articles, key=lambda a: (a.path, a.key)), rulebook, tick)
    told = stories(drafts)
    days = anchors(drafts, told)
    settled = [anchored(draft, day, rulebook) for draft, day in zip(drafts, days, strict=True)]
    pairs = alignments(drafts, told)
    witnesses = told_once([s.witnesses for s in settled], reports(drafts, pairs))
    case = Case(
        drafts, days, told, groups(witnesses, told, rulebook), rulebook, pairs, uncertain(witnesses, told, rulebook)
    )
    found = findings(case, lambda name: silent(name, options))
    keys = {draft.article.path: draft.article.key for draft in drafts}
    unjudged = [u for s in settled for u in s.unjudged] + [u for own in witnesses for u in skipped(own)]
    kept, aside = silenced(case, settle(case, found, options, keys), options, keys)
    return Result(report(case, kept, unjudged, keys)._replace(aside=aside), case)


def told_once(witnesses: list[tuple[Witness, ...]], copies: dict[str, str]) -> list[tuple[Witness, ...]]:
    """The witnesses, those of copies marked with the article whose report they carry."""
    if not copies:
        return witnesses
    return [tuple(w._replace(report=copies.get(w.article, "")) for w in own) for own in witnesses]


def read_out(articles: Iterable[Article], rulebook: Rulebook, tick: Callable[[], None]) -> tuple[Draft, ...]:
    """Every article by itself."""
    kits = {language: kit(rulebook, language) for language in sorted({a.language for a in articles})}
    drafts = []
    for article in articles:
        drafts.append(extract(article, kits[article.language]))
        tick()
    return tuple(drafts)


def settle(case: Case, found: Iterable[Finding], options: Options, keys: dict[str, str]) -> tuple[Finding, ...]:
    """Findings with the desk's severities, each once and with its camps, those against archived articles left out."""
    kept = []
    for finding in found:
        own = severity(finding.check, options, finding.locations[0].path if finding.locations else "")
        if own != "off" and not accuses_archive(finding, options):
            kept.append(finding._replace(severity=own or finding.severity))
    return identify.identified(sided(case, folded(kept, case.drafts)), keys)


def silenced(
    case: Case, found: tuple[Finding, ...], options: Options, keys: dict[str, str]
) -> tuple[tuple[Finding, ...], tuple[tuple[str, int], ...]]:
    """The findings without those that the desk has said to be fine, with those about what it said; how many are not shown."""
    articles = [draft.article for draft in case.drafts if draft.article.path not in options.against]
    if not options.beside and not any(OPENING in article.text for article in articles):
        return found, ()
    from verify import suppress

    told = suppress.in_articles(articles)
    by_path = {article.path: article for article in articles}
    for path, file, text in options.beside:
        if path in by_path:
            told += suppress.beside(by_path[path], file, text)
    known = {*CHECKS, *SUPPRESSIONS, *(check.name.replace("_", "-") for check in case.rulebook.checks)}
    published = zip(case.drafts, case.anchors, strict=True)
    days = {draft.article.path: anchor.day if options.today is None else options.today for draft, anchor in published}
    settled = suppress.applied(found, told, known, days, lambda check: severity(check, options))
    return identify.identified(settled.findings, keys), settled.aside


def severity(check: str, options: Options, path: str = "") -> str:
    """What the desk set for a check in the articles at a path, or nothing."""
    return options.local.get(path, options.severities).get(check, "") or options.severities.get(check, "")


def silent(check: str, options: Options) -> bool:
    """Whether a check is off everywhere, so that it need not run."""
    return severity(check, options) == "off" and not any(check in own for own in options.local.values())


def accuses_archive(finding: Finding, options: Options) -> bool:
    """Whether a finding's accused side lies in the archive."""
    return all(place.path in options.against for place in finding.locations if place.role == "primary") and bool(
        options.against
    )


def report(case: Case, found: tuple[Finding, ...], unjudged: Iterable[Unjudged], keys: dict[str, str]) -> Report:
    """Everything the run has to say."""
    claims = [c for draft in case.drafts for c in draft.claims]
    return Report(
        articles=tuple(
            draft.article._replace(anchor=anchor) for draft, anchor in zip(case.drafts, case.anchors, strict=True)
        ),
        findings=found,
        reconciled=identify.reconciled(reconciled(case), keys),
        unjudged=tuple(sorted(unjudged)),
        problems=(),
        claims=len(claims),
        alone=sum(len(g.witnesses) == 1 for g in case.groups),
        facts_used=len({w.fact.id for g in case.groups for w in g.witnesses if w.fact is not None}),
        groups=case.groups,
        stories=case.stories,
    )
