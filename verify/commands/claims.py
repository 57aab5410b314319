"""`verify claims`: everything that is understood, judged or not."""

from argparse import ArgumentParser, Namespace

from verify.commands import gather, tell
from verify.commands.arguments import article_arguments, paths_argument, style_arguments
from verify.console import Console


def arguments(parser: ArgumentParser) -> None:
    paths_argument(parser)
    article_arguments(parser)
    style_arguments(parser)
    parser.add_argument("--output-format", choices=("text", "jsonl"), default="text", help="default: text")


def run(args: Namespace, console: Console) -> int:
    """Show everything that is understood."""
    from verify.report.claims import jsonl, records

    job = gather.job_of(args, console)
    result = gather.judge(job)
    understood = records(result.case.drafts, result.case.anchors, result.case.groups)
    if args.output_format == "jsonl":
        console.write_data(jsonl(understood))
    else:
        from verify.report.table import table

        console.write(table(understood, result.report.articles, tell.style(args, console, job)))
    return tell.tell(job.problems, console)
