"""What every command does: thin functions from parsed arguments to lines on the console and an exit code.

Every function imports what it needs, so that a run loads no more than its command uses.
"""

from argparse import Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from verify.console import CLEAN, ERROR, FOUND, Console
from verify.model import Article, Problem, Report

if TYPE_CHECKING:
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


# --- the commands -----------------------------------------------------------------------------------


def check(args: Namespace, console: Console) -> int:
    """Report what cannot all be true."""
    from verify.report import FORMATS

    job = gather(args, console)
    report = judge(job).report
    write = console.write_data if args.output_format == "json" else console.write
    write(FORMATS[args.output_format](report, style(args, console, job)))
    return exit_code(report, args.fail_on or job.fail_on)


def claims(args: Namespace, console: Console) -> int:
    """Show everything that is understood."""
    from verify.report.claims import jsonl, records

    job = gather(args, console)
    result = judge(job)
    understood = records(result.case.drafts, result.case.anchors, result.case.groups)
    if args.output_format == "jsonl":
        console.write_data(jsonl(understood))
    else:
        from verify.report.table import table

        console.write(table(understood, result.report.articles, style(args, console, job)))
    return tell(job.problems, console)


def explain(args: Namespace, console: Console) -> int:
    """Derive what the query names."""
    from verify.explain import explained

    job = gather(args, console)
    result = judge(job)
    lines, found = explained(args.query, result, style(args, console, job))
    console.write(lines)
    return max(tell(job.problems, console), CLEAN if found else ERROR)


def test(args: Namespace, console: Console) -> int:
    """Run the examples in rule files."""
    from verify.examples import run

    if args.paths:
        rulebook, problems = rules_of([*args.rules, *args.paths], args, console)
    else:
        rulebook, problems = desk_rules([*args.rules, shipped_rules()], args, console)
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


def gather(args: Namespace, console: Console) -> Job:
    """Configuration, rules and articles of a run; nothing that is wrong with one keeps the others away."""
    from verify import config
    from verify.pipeline import Options

    settings, unsettled = config.load(args.paths[0])
    rulebook, broken = rules_of([*settings.rules, *args.rules], args, console)
    known = check_names(rulebook)
    if not settings.severities.keys() <= known:
        settings, unsettled = config.load(args.paths[0], checks=tuple(sorted(known)))
    default = args.default_date or settings.default_date
    copy, unread = articles_of(args.paths, console, default, args.stdin_filename)
    archive, lost = articles_of([*settings.against, *args.against], console, default, args.stdin_filename)
    own = {article.path for article in copy}
    archive = [article for article in archive if article.path not in own]
    if args.story:
        copy = [article._replace(story=args.story) for article in copy]
    return Job(
        articles=(*copy, *archive),
        rulebook=rulebook,
        options=Options(settings.severities, frozenset(article.path for article in archive)),
        language=args.language or settings.language,
        fail_on=settings.fail_on or "warning",
        problems=(*unsettled, *broken, *unread, *lost),
    )


def check_names(rulebook: "Rulebook") -> frozenset[str]:
    """The names that a desk may give a severity: those of the checks built in and of those in rule files."""
    from verify.checks import CHECKS

    return frozenset(CHECKS) | {check.name.replace("_", "-") for check in rulebook.checks}


def rules_of(paths: Iterable[str], args: Namespace, console: Console) -> tuple["Rulebook", tuple[Problem, ...]]:
    """The shipped core rules and those of these paths, from the cache unless it is declined."""
    from verify.rulebook.load import load

    rulebook, problems = load(rule_paths(paths), None if args.no_cache else console.cache_folder())
    return rulebook, tuple(problems)


def desk_rules(paths: Iterable[str], args: Namespace, console: Console) -> tuple["Rulebook", tuple[Problem, ...]]:
    """The rules of the working folder's desk and those of these paths, for commands that read no article."""
    from verify import config

    settings, unsettled = config.load(".")
    rulebook, broken = rules_of([*settings.rules, *paths], args, console)
    return rulebook, (*unsettled, *broken)


def rule_paths(names: Iterable[str]) -> list[str]:
    """The shipped core rules and the named ones: a path, else a shipped file of that name, else a missing path."""
    import os

    from verify.rulebook.load import ENDING

    folder = shipped_rules()
    files = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    paths = [os.path.join(folder, file) for file in files if file.startswith("core") and file.endswith(ENDING)]
    for name in names:
        beside = os.path.join(folder, name + ENDING)
        paths.append(beside if not os.path.exists(name) and os.path.exists(beside) else name)
    return paths


def articles_of(
    paths: Iterable[str], console: Console, default_day: int | None, stdin_name: str
) -> tuple[list[Article], list[Problem]]:
    """All articles at these paths; a file that cannot be read is a problem."""
    from verify.read import read
    from verify.read.sources import find

    found, missing = find(paths)
    articles: list[Article] = []
    problems = list(missing)
    for path, key in found:
        name, key = (stdin_name, stdin_name) if path == "-" else (path, key)
        try:
            data = console.read(path)
        except OSError as error:
            problems.append(Problem(path, 0, 0, f"cannot be read: {error.strerror or error}"))
            continue
        article, trouble = read(name, key, data, default_day)
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
