"""`verify test`: the examples in rule files."""

from argparse import ArgumentParser, Namespace

from verify.commands import gather, tell
from verify.commands.arguments import rule_arguments, style_arguments
from verify.console import CLEAN, FOUND, Console


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="RULES", help="rule files or folders (default: all)")
    rule_arguments(parser)
    style_arguments(parser)


def run(args: Namespace, console: Console) -> int:
    """Run the examples in rule files."""
    from verify import config, examples
    from verify.languages import overridden

    if args.paths:
        rulebook, problems = gather.rules_of([*args.rules, *args.paths], args, console)
    else:
        rulebook, problems = gather.desk_rules([*args.rules, gather.shipped_rules()], args, console)
    with overridden(config.load(".")[0].values):
        failures = examples.run(rulebook)
    tell.tell(failures, console)
    tell.say(console, f"{len(rulebook.examples)} examples, {len(failures)} failed")
    return max(tell.tell(problems, console), FOUND if failures else CLEAN)
