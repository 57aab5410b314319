"""`verify check`: what cannot all be true in the articles."""

from argparse import ArgumentParser, Namespace

from verify.commands import gather, tell
from verify.commands.arguments import LEVELS, article_arguments, paths_argument, style_arguments
from verify.console import Console


def arguments(parser: ArgumentParser) -> None:
    paths_argument(parser)
    article_arguments(parser)
    style_arguments(parser)
    add = parser.add_argument
    add("--output-format", choices=("full", "concise", "json"), default="full", help="default: full")
    add("--fail-on", choices=(*LEVELS, "never"), default="", help="exit with 1 from here on (default: warning)")
    add("--show-reconciled", action="store_true", help="show also what is the same in other words")


def run(args: Namespace, console: Console) -> int:
    """Report what cannot all be true; a run whose inputs did not change is told again."""
    from verify import recall

    desk = gather.desk_of(args, console)
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


def fresh(args: Namespace, console: Console, desk: gather.Desk) -> tuple[int, str]:
    """The exit code and the report of a run that was not made before."""
    from verify.report import FORMATS

    job = gather.job_of(args, console, desk)
    report = gather.judge(job).report
    lines = FORMATS[args.output_format](report, tell.style(args, console, job))
    return tell.exit_code(report, args.fail_on or job.fail_on), "\n".join(lines)


def looks(args: Namespace, console: Console) -> str:
    """What of the terminal and the place a report depends on."""
    import os

    return f"{console.width()} {console.colour(args.color)} {os.getcwd()}"
