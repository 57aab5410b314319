"""`verify claims`: everything that is understood, judged or not."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from verify.commands import gather, outputs, tell
from verify.commands.arguments import article_arguments, paths_argument, style_arguments
from verify.commands.outputs import Output
from verify.console import CLEAN, Console

if TYPE_CHECKING:
    from verify.report.claims import Record

FORMATS = ("text", "jsonl", "csv", "parquet")


def arguments(parser: ArgumentParser) -> None:
    paths_argument(parser)
    article_arguments(parser)
    style_arguments(parser)
    add = parser.add_argument
    add("--output-format", choices=FORMATS, default="text", help="default: text; parquet needs the extra `parquet`")
    add("--output-file", default="", metavar="FILE", help="where it goes (default: standard output)")


def run(args: Namespace, console: Console) -> int:
    """Show everything that is understood."""
    from verify.languages import overridden
    from verify.report.claims import jsonl, records

    if args.output_format == "parquet" and not args.output_file:
        outputs.stop(console, "parquet is no text; give it an --output-file")
    job = gather.job_of(args, console)
    with overridden(job.words):
        result = gather.judge(job, console)
        understood = list(records(result.case.drafts, result.case.anchors, result.case.groups))
    if args.output_format == "parquet":
        return max(parquet(understood, args.output_file, console), tell.tell(job.problems, console, job.language))
    if args.output_format == "jsonl":
        lines = jsonl(understood)
    elif args.output_format == "csv":
        from verify.report.columns import csv

        lines = csv(understood)
    else:
        from verify.report.table import table

        lines = table(understood, result.report.articles, tell.style(args, console, job))
    code = CLEAN
    if args.output_file:
        code = outputs.write_file(Output(args.output_format, args.output_file), "\n".join(lines), console)
    elif args.output_format == "text":
        console.write(lines)
    else:
        console.write_data(lines)
    return max(code, tell.tell(job.problems, console, job.language))


def parquet(rows: list["Record"], path: str, console: Console) -> int:
    """The table as a Parquet file, where the library that writes it is installed."""
    from verify.report.columns import parquet as write

    try:
        write(rows, path)
    except ImportError:
        return tell.trouble(console, "parquet needs pyarrow: install `verify-facts[parquet]`")
    except OSError as error:
        return tell.trouble(console, f"{path}: cannot be written: {error.strerror or error}")
    return CLEAN
