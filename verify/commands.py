"""What every command does: thin functions from parsed arguments to lines on the console and an exit code.

Every function imports what it needs, so that a run loads no more than its command uses.
"""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from verify.console import CLEAN, ERROR, FOUND, Console
from verify.model import Article, Problem, Report

if TYPE_CHECKING:
    from verify.config import Config
    from verify.languages.overlay import Overlay
    from verify.pipeline import Options, Result
    from verify.report.layout import Style
    from verify.rulebook.compiled import Rulebook


class Job(NamedTuple):
    """Everything a run needs, and what went wrong while it was gathered."""

    articles: tuple[Article, ...]
    rulebook: "Rulebook"
    options: "Options"
    language: str
    fail_on: str
    problems: tuple[Problem, ...]
    words: "Overlay | None" = None  # the desk's own words for values


#: path as reported, key, content
Source: TypeAlias = tuple[str, str, bytes]


class Desk(NamedTuple):
    """What a run is made of, before anything is understood."""

    settings: "Config"
    rules: tuple[str, ...]
    copy: tuple[Source, ...]
    archive: tuple[Source, ...]
    problems: tuple[Problem, ...]


# --- the commands -----------------------------------------------------------------------------------


def check(args: Namespace, console: Console) -> int:
    """Report what cannot all be true; a run whose inputs did not change is told again."""
    from verify import recall

    desk = desk_of(args, console)
    folder = None if args.no_cache else console.cache_folder()
    seen = (repr(sorted(vars(args).items())), repr(desk.settings), repr(desk.problems), looks(args, console))
    name = recall.name_of(seen, desk.rules, (*desk.copy, *desk.archive))
    told = recall.recall(folder, name)
    if told is None:
        told = fresh(args, console, desk)
        recall.keep(folder, name, *told)
    code, output = told
    write = console.write_data if args.output_format == "json" else console.write
    write(output.split("\n"))
    return code


def fresh(args: Namespace, console: Console, desk: "Desk") -> tuple[int, str]:
    """The exit code and the report of a run that was not made before."""
    from verify.languages import overridden
    from verify.report import FORMATS

    job = gather(args, console, desk)
    with overridden(job.words):
        report = judge(job).report
        lines = FORMATS[args.output_format](report, style(args, console, job))
    return exit_code(report, args.fail_on or job.fail_on), "\n".join(lines)


def looks(args: Namespace, console: Console) -> str:
    """What of the terminal and the place a report depends on."""
    import os

    return f"{console.width()} {console.colour(args.color)} {os.getcwd()}"


def claims(args: Namespace, console: Console) -> int:
    """Show everything that is understood."""
    from verify.languages import overridden
    from verify.report.claims import jsonl, records

    job = gather(args, console)
    with overridden(job.words):
        result = judge(job)
        understood = list(records(result.case.drafts, result.case.anchors, result.case.groups))
    if args.output_format == "jsonl":
        console.write_data(jsonl(understood))
    else:
        from verify.report.table import table

        console.write(table(understood, result.report.articles, style(args, console, job)))
    return tell(job.problems, console)


def explain(args: Namespace, console: Console) -> int:
    """Derive what the query names."""
    from verify.explain import explained
    from verify.languages import overridden

    job = gather(args, console)
    with overridden(job.words):
        result = judge(job)
        lines, found = explained(args.query, result, style(args, console, job))
    console.write(lines)
    return max(tell(job.problems, console), CLEAN if found else ERROR)


def test(args: Namespace, console: Console) -> int:
    """Run the examples in rule files."""
    from verify import config
    from verify.examples import run
    from verify.languages import overridden

    if args.paths:
        rulebook, problems = rules_of([*args.rules, *args.paths], args, console)
    else:
        rulebook, problems = desk_rules([*args.rules, shipped_rules()], args, console)
    with overridden(config.load(".")[0].values):
        failures = run(rulebook)
    tell(failures, console)
    console.write([f"{len(rulebook.examples)} examples, {len(failures)} failed"])
    return max(tell(problems, console), FOUND if failures else CLEAN)


def rules(args: Namespace, console: Console) -> int:
    """List the claims that rule files declare, and the checks."""
    from verify.listing import rule_lines

    rulebook, problems = desk_rules(args.rules, args, console)
    console.write(rule_lines(rulebook))
    return tell(problems, console)


def facts(args: Namespace, console: Console) -> int:
    """List what the newsroom knows."""
    from verify.listing import fact_lines

    rulebook, problems = desk_rules(args.rules, args, console)
    console.write(fact_lines(rulebook, args.filters))
    return tell(problems, console)


# --- gathering --------------------------------------------------------------------------------------


def desk_of(args: Namespace, console: Console) -> Desk:
    """What a run is made of, read but not yet understood: settings, rule files, articles."""
    from verify import config

    settings, unsettled = config.load(args.paths[0])
    copy, lost = sources_of(args.paths, console, args.stdin_filename)
    archive, missing = sources_of([*settings.against, *args.against], console, args.stdin_filename)
    own = {path for path, _, _ in copy}
    archive = [source for source in archive if source[0] not in own]
    rules = tuple(rule_paths([*settings.rules, *args.rules]))
    return Desk(settings, rules, tuple(copy), tuple(archive), (*unsettled, *lost, *missing))


def gather(args: Namespace, console: Console, desk: "Desk | None" = None) -> Job:
    """Configuration, rules and articles of a run; nothing that is wrong with one keeps the others away."""
    from verify import config
    from verify.pipeline import Options

    desk = desk or desk_of(args, console)
    settings, problems = desk.settings, list(desk.problems)
    rulebook, broken = loaded(desk.rules, args, console)
    known = check_names(rulebook)
    if not settings.severities.keys() <= known:
        settings, unsettled = config.load(args.paths[0], checks=tuple(sorted(known)))
        problems += unsettled
    default = args.default_date or settings.default_date
    copy, unread = articles_of(desk.copy, default)
    archive, unread_too = articles_of(desk.archive, default)
    if args.story:
        copy = [article._replace(story=args.story) for article in copy]
    return Job(
        articles=(*copy, *archive),
        rulebook=rulebook,
        options=Options(settings.severities, frozenset(article.path for article in archive)),
        language=args.language or settings.language,
        fail_on=settings.fail_on or "warning",
        problems=tuple(dict.fromkeys((*problems, *broken, *unread, *unread_too))),
        words=desk.settings.values,
    )


def check_names(rulebook: "Rulebook") -> frozenset[str]:
    """The names that a desk may give a severity: those of the checks built in and of those in rule files."""
    from verify.checks import CHECKS

    return frozenset(CHECKS) | {check.name.replace("_", "-") for check in rulebook.checks}


def rules_of(paths: Iterable[str], args: Namespace, console: Console) -> tuple["Rulebook", tuple[Problem, ...]]:
    """The shipped core rules and those of these paths, from the cache unless it is declined."""
    return loaded(rule_paths(paths), args, console)


def loaded(paths: Sequence[str], args: Namespace, console: Console) -> tuple["Rulebook", tuple[Problem, ...]]:
    """The rulebook of all these files, from the cache unless it is declined."""
    from verify.rulebook.load import load

    rulebook, problems = load(paths, None if args.no_cache else console.cache_folder())
    return rulebook, tuple(problems)


def desk_rules(paths: Iterable[str], args: Namespace, console: Console) -> tuple["Rulebook", tuple[Problem, ...]]:
    """The rules of the working folder's desk and those of these paths, for commands that read no article."""
    from verify import config

    settings, unsettled = config.load(".")
    rulebook, broken = rules_of([*settings.rules, *paths], args, console)
    return rulebook, (*unsettled, *broken)


def rule_paths(names: Iterable[str]) -> list[str]:
    """The shipped core rules and the named ones: a path, else a shipped file of that name, else a missing path."""
    from verify.rulebook import locate

    return locate.rule_paths(names, shipped_rules())


def sources_of(paths: Iterable[str], console: Console, stdin_name: str) -> tuple[list[Source], list[Problem]]:
    """Path, key and content of every article file at these paths; one that cannot be read is a problem."""
    from verify.read.sources import find

    found, missing = find(paths)
    sources: list[Source] = []
    problems = list(missing)
    for path, key in found:
        name, key = (stdin_name, stdin_name) if path == "-" else (path, key)
        try:
            sources.append((name, key, console.read(path)))
        except OSError as error:
            problems.append(Problem(path, 0, 0, f"cannot be read: {error.strerror or error}"))
    return sources, problems


def articles_of(sources: Iterable[Source], default_day: int | None) -> tuple[list[Article], list[Problem]]:
    """The articles in these files; what is wrong with one is a problem and costs itself alone."""
    from verify.read import read

    articles: list[Article] = []
    problems: list[Problem] = []
    for path, key, data in sources:
        article, trouble = read(path, key, data, default_day)
        articles += [article] if article else []
        problems += trouble
    return articles, problems


def shipped_rules() -> str:
    """The folder of the shipped rule files, as a path from here where it lies below."""
    import os

    from verify.rulebook.locate import shipped

    return shipped("rules").removeprefix(os.getcwd() + os.sep)


def judge(job: Job) -> "Result":
    """Run the engine; what went wrong before stands in its report."""
    from verify import pipeline

    result = pipeline.check(job.articles, job.rulebook, job.options)
    problems = (*job.problems, *result.report.problems)
    return result._replace(report=result.report._replace(problems=problems))


# --- telling ----------------------------------------------------------------------------------------


def style(args: Namespace, console: Console, job: Job) -> "Style":
    """How reports in words are to look."""
    from verify.report.layout import Style

    reconciled = getattr(args, "show_reconciled", False)
    return Style(console.width(), job.language, console.colour(args.color), reconciled)


def exit_code(report: Report, fail_on: str) -> int:
    """2 if anything could not be used, else 1 if a finding weighs enough, else 0."""
    from verify.report.identify import SEVERITIES

    if report.problems:
        return ERROR
    weighty = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    return FOUND if any(finding.severity in weighty for finding in report.findings) else CLEAN


def tell(problems: Iterable[Problem], console: Console) -> int:
    """Problems on the error stream, where the standard output belongs to something else; their exit code."""
    from verify.report.layout import Style
    from verify.report.terminal import Page

    report = Report((), (), (), (), tuple(problems), 0, 0)
    page = Page(report, Style(console.width(), "en"))
    console.stderr.writelines(f"{line}\n" for problem in report.problems for line in page.problem(problem))
    return ERROR if report.problems else CLEAN
