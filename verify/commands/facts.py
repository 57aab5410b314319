"""`verify facts`: what the newsroom knows."""

from argparse import ArgumentParser, Namespace

from verify.commands import gather, tell
from verify.commands.arguments import rule_arguments
from verify.console import Console


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("filters", nargs="*", metavar="FILTER", help="a predicate, an entity, or a day (2024-06-19)")
    rule_arguments(parser)


def run(args: Namespace, console: Console) -> int:
    """List what the newsroom knows."""
    from verify.listing import fact_lines

    rulebook, problems = gather.desk_rules(args.rules, args, console)
    console.write(fact_lines(rulebook, args.filters))
    return tell.tell(problems, console)
