"""What the user named → everything a run needs: settings, rules and articles, read and understood."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from verify.console import Console
from verify.model import Article, Problem

if TYPE_CHECKING:
    from verify.config import Config
    from verify.languages.overlay import Overlay
    from verify.pipeline import Options, Result
    from verify.rulebook.compiled import Rulebook

REPORT = b"### verify: "  # how a report in Markdown begins
#: path as reported, key, content
Source: TypeAlias = tuple[str, str, bytes]


class Job(NamedTuple):
    """Everything a run needs, and what went wrong while it was gathered."""

    articles: tuple[Article, ...]
    rulebook: "Rulebook"
    options: "Options"
    language: str
    fail_on: str
    problems: tuple[Problem, ...]
    words: "Overlay | None" = None  # the desk's own words for values


class Desk(NamedTuple):
    """What a run is made of, before anything is understood."""

    settings: "Config"
    rules: tuple[str, ...]
    copy: tuple[Source, ...]
    archive: tuple[Source, ...]
    facts: tuple[str, ...]  # tables, folders, servers
    beside: tuple[Source, ...]  # files of suppressions: path of the article, their own path, content
    problems: tuple[Problem, ...]


def desk_of(args: Namespace, console: Console) -> Desk:
    """What a run is made of, read but not yet understood: settings, rule files, articles."""
    import os

    from verify import config
    from verify.read.sources import beside

    settings, unsettled = config.load(near(args))
    copy, lost = sources_of(args.paths, console, args.stdin_filename)
    files = [*(output.file for output in getattr(args, "outputs", ())), getattr(args, "summary_file", "")]
    copy = without_reports(copy, {os.path.realpath(file) for file in files if file}, console)
    archive, missing = sources_of([*settings.against, *args.against], console, args.stdin_filename)
    own = {path for path, _, _ in copy}
    archive = [source for source in archive if source[0] not in own]
    rules = tuple(rule_paths([*settings.rules, *args.rules]))
    facts = (*settings.facts, *args.facts)
    aside, unread = beside(path for path, _, _ in copy)
    problems = (*unsettled, *lost, *missing, *unread)
    return Desk(settings, rules, tuple(copy), tuple(archive), facts, tuple(aside), problems)


def without_reports(copy: Sequence[Source], files: set[str], console: Console) -> list[Source]:
    """The articles without reports of an earlier run, of which this one writes the same; it never overwrites an article."""
    import os

    kept = []
    for path, key, data in copy if files else ():
        if os.path.realpath(path) not in files:
            kept.append((path, key, data))
        elif not data.startswith(REPORT):
            from verify.commands import tell

            raise SystemExit(tell.trouble(console, f"--output-file: `{path}` is an article; name another file"))
    return kept if files else list(copy)


def near(args: Namespace) -> str:
    """The path whose settings count: the first one; of standard input the name that it was given."""
    first: str = args.paths[0]
    return args.stdin_filename if first == "-" else first


def job_of(args: Namespace, console: Console, desk: "Desk | None" = None) -> Job:
    """Configuration, rules and articles of a run; nothing that is wrong with one keeps the others away."""
    from verify import config
    from verify.pipeline import Options
    from verify.report.words import language_of

    desk = desk or desk_of(args, console)
    settings, problems = desk.settings, list(desk.problems)
    rulebook, broken = loaded(desk.rules, args, console)
    known = check_names(rulebook)
    if not settings.checks() <= known:
        settings, unsettled = config.load(near(args), checks=tuple(sorted(known)))
        problems += unsettled
    default = args.default_date or settings.default_date
    copy, unread = articles_of(desk.copy, default)
    archive, unread_too = articles_of(desk.archive, default)
    if desk.facts:
        from verify.facts import opening

        rulebook, unknown = opening.known(rulebook, desk.facts, (*copy, *archive), cache_of(args, console))
        problems += unknown
    if args.story:
        copy = [article._replace(story=args.story) for article in copy]
    return Job(
        articles=(*copy, *archive),
        rulebook=rulebook,
        options=Options(
            settings.severities,
            frozenset(article.path for article in archive),
            tuple((path, file, data.decode("utf-8", "replace")) for path, file, data in desk.beside),
            args.today,
            local(settings.folders, copy),
        ),
        language=args.language or settings.language or language_of(copy),
        fail_on=settings.fail_on or "warning",
        problems=tuple(dict.fromkeys((*problems, *broken, *unread, *unread_too))),
        words=desk.settings.values,
    )


def local(folders: Sequence[tuple[str, dict[str, str]]], articles: Iterable[Article]) -> dict[str, dict[str, str]]:
    """The severities that count in single articles: those of the folders above them, the nearest last."""
    import os

    found: dict[str, dict[str, str]] = {}
    for article in articles if folders else ():
        path = os.path.abspath(article.path)
        for folder, severities in reversed(folders):
            if path.startswith(os.path.abspath(folder) + os.sep):
                found.setdefault(article.path, {}).update(severities)
    return found


def check_names(rulebook: "Rulebook") -> frozenset[str]:
    """The names that a desk may give a severity: those of the checks built in and of those in rule files."""
    from verify.checks import CHECKS, SUPPRESSIONS

    return frozenset(CHECKS) | set(SUPPRESSIONS) | {check.name.replace("_", "-") for check in rulebook.checks}


def rules_of(paths: Iterable[str], args: Namespace, console: Console) -> tuple["Rulebook", tuple[Problem, ...]]:
    """The shipped core rules and those of these paths, from the cache unless it is declined."""
    return loaded(rule_paths(paths), args, console)


def loaded(paths: Sequence[str], args: Namespace, console: Console) -> tuple["Rulebook", tuple[Problem, ...]]:
    """The rulebook of all these files, from the cache unless it is declined."""
    from verify.rulebook.load import load

    rulebook, problems = load(paths, cache_of(args, console))
    return rulebook, tuple(problems)


def cache_of(args: Namespace, console: Console) -> str | None:
    """Where to keep what can be derived again; None if that is declined."""
    return None if args.no_cache else console.cache_folder()


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


def judge(job: Job, console: Console) -> "Result":
    """Run the engine; what went wrong before stands in its report."""
    from verify import pipeline
    from verify.commands.progress import progress

    line = progress(console, len(job.articles))
    if line is None:
        result = pipeline.check(job.articles, job.rulebook, job.options)
    else:
        result = pipeline.check(job.articles, job.rulebook, job.options, line.tick)
        line.done()
    problems = (*job.problems, *result.report.problems)
    return result._replace(report=result.report._replace(problems=problems))
