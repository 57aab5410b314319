"""`verify explain`: how a finding, a claim, or what agrees in other words was derived."""

from argparse import ArgumentParser, Namespace

from verify.commands import gather, tell
from verify.commands.arguments import article_arguments, paths_argument, style_arguments
from verify.console import CLEAN, ERROR, Console


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("query", metavar="ID|RULE", help="the start of an id (f…, c…, r…), a check, or a predicate")
    paths_argument(parser)
    article_arguments(parser)
    style_arguments(parser)


def run(args: Namespace, console: Console) -> int:
    """Derive what the query names."""
    from verify.explain import explained
    from verify.languages import overridden

    job = gather.job_of(args, console)
    with overridden(job.words):
        result = gather.judge(job, console)
        lines, found = explained(args.query, result, tell.style(args, console, job))
    console.write(lines)
    return max(tell.tell(job.problems, console, job.language), CLEAN if found else ERROR)
