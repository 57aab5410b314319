"""`verify publish`: the facts of CSV files, put on a PostgreSQL server that a newsroom shares."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from verify.commands import gather, tell
from verify.commands.arguments import rule_arguments
from verify.console import Console
from verify.model import Problem


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("address", metavar="ADDRESS", help="of the server: postgresql://user@host/base")
    rule_arguments(parser)


def run(args: Namespace, console: Console) -> int:
    """Put the facts of CSV files on a PostgreSQL server."""
    from verify import config
    from verify.facts import opening, postgres

    rulebook, problems = gather.desk_rules(args.rules, args, console)
    paths: Sequence[str] = opening.files(
        [p for p in (*config.load(".")[0].facts, *args.facts) if not opening.is_server(p)]
    )
    if not paths:
        missing = Problem(args.address, 0, 0, "there is nothing to publish", "name the files: `--facts FACTS`")
        return tell.tell((*problems, missing), console)
    broken = postgres.publish(args.address, paths, rulebook)
    return tell.tell((*problems, *broken), console)
