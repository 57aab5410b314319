"""`verify check`: what cannot all be true in the articles."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from verify.commands import gather, outputs, tell
from verify.commands.arguments import LEVELS, article_arguments, paths_argument, style_arguments
from verify.commands.outputs import Output
from verify.console import Console

if TYPE_CHECKING:
    from verify.commands.scope import Scope


def arguments(parser: ArgumentParser) -> None:
    paths_argument(parser)
    article_arguments(parser)
    style_arguments(parser)
    outputs.arguments(parser)
    add = parser.add_argument
    add(
        "--diff",
        nargs="?",
        const="HEAD",
        metavar="REV",
        help="only findings that touch what changed since (default: HEAD)",
    )
    add("--baseline", default="", metavar="FILE", help="leave out what this file holds (`verify baseline create`)")
    add("--fail-on", choices=(*LEVELS, "never"), default="", help="exit with 1 from here on (default: warning)")
    add("--show-config", action="store_true", help="show the settings that count here, and where they come from")
    add("--show-reconciled", action="store_true", help="show also what is the same in other words")


def show(args: Namespace, console: Console) -> int:
    """The settings, as a file would say them, and what is wrong with them."""
    from verify import config

    settings, problems = config.load(gather.near(args))
    console.write(config.shown(settings))
    return tell.tell(problems, console)


def run(args: Namespace, console: Console) -> int:
    """Report what cannot all be true; a run whose inputs did not change is told again."""
    from verify import recall

    if args.show_config:
        return show(args, console)
    wanted = outputs.wanted(args, console)
    desk = gather.desk_of(args, console)
    narrow = scope_of(args, desk)
    folder = gather.cache_of(args, console)
    seen = (
        repr(sorted(vars(args).items())),
        repr(desk.settings),
        repr(desk.problems),
        looks(wanted, args, console),
        repr(narrow),
        facts_mark(desk.facts, folder),
    )
    name = recall.name_of(seen, desk.rules, (*desk.copy, *desk.archive, *desk.beside))
    told = recall.recall(folder, name)
    if told is None:
        told = fresh(wanted, args, console, desk, narrow)
        recall.keep(folder, name, *told)
    code, text = told
    return max(code, outputs.write(wanted, unpacked(text, len(wanted)), console))


def fresh(
    wanted: Sequence[Output], args: Namespace, console: Console, desk: gather.Desk, narrow: "Scope | None"
) -> tuple[int, str]:
    """The exit code and the reports of a run that was not made before."""
    from verify.languages import overridden
    from verify.report import FORMATS

    job = gather.job_of(args, console, desk)
    style = tell.style(args, console, job)
    texts = []
    with overridden(job.words):
        report = gather.judge(job, console).report
        if narrow is not None:
            from verify.commands.scope import narrowed

            report = narrowed(report, narrow)
        if report.problems:
            from verify.report.translate import told

            report = report._replace(problems=told(report.problems, job.language))
        for output in wanted:
            width, colour = outputs.look(output, args, console)
            texts.append("\n".join(FORMATS[output.form](report, style._replace(width=width, colour=colour))))
    return tell.exit_code(report, args.fail_on or job.fail_on), packed(texts)


def facts_mark(paths: Sequence[str], folder: str | None) -> str:
    """What tells one state of the fact bases from another."""
    if not paths:
        return ""
    from verify.facts.opening import mark

    return mark(paths, folder)


def scope_of(args: Namespace, desk: gather.Desk) -> "Scope | None":
    """What narrows the report, if anything does."""
    if args.diff is None and not args.baseline and not desk.settings.baseline:
        return None
    from verify.commands.scope import scope_of

    return scope_of(args, desk)


def packed(texts: Sequence[str]) -> str:
    """Several texts as one; a single one is itself."""
    import json

    return texts[0] if len(texts) == 1 else json.dumps(texts)


def unpacked(text: str, count: int) -> list[str]:
    """The texts again."""
    import json

    return [text] if count == 1 else json.loads(text)


def looks(wanted: Sequence[Output], args: Namespace, console: Console) -> str:
    """What of the terminal and the place the reports depend on."""
    import os

    return f"{[(one.form, outputs.look(one, args, console)) for one in wanted]} {os.getcwd()}"
