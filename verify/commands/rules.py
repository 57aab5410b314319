"""`verify rules`: the claims that rule files declare, and the checks."""

from argparse import ArgumentParser, Namespace

from verify.commands import gather, tell
from verify.commands.arguments import rule_arguments
from verify.console import Console


def arguments(parser: ArgumentParser) -> None:
    rule_arguments(parser)


def run(args: Namespace, console: Console) -> int:
    """List the claims that rule files declare, and the checks."""
    from verify.listing import rule_lines

    rulebook, problems = gather.desk_rules(args.rules, args, console)
    console.write(rule_lines(rulebook, console.language()))
    return tell.tell(problems, console)
