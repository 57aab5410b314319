"""The command line: the user's words → one command of `commands.py` → an exit code.

0 is clean, 1 means findings at or above `--fail-on`, 2 a usage, rule or input error. Only the parser of the
command that was asked for is built.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple, NoReturn

from verify import __version__, commands
from verify.console import CLEAN, ERROR, PIPED_WIDTH, Console, standard_console

LEVELS = ("error", "warning", "note")
INTERRUPTED, PIPE_CLOSED = 130, 141  # 128 and the number of the signal, as shells say it


class Parser(argparse.ArgumentParser):
    """An argument parser that writes to the console it was given."""

    console: Console

    def print_help(self, file: object = None) -> None:
        self.console.stdout.write(self.format_help())

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        self.console.stderr.write(message or "")
        raise SystemExit(status)

    def error(self, message: str) -> NoReturn:
        self.exit(ERROR, f"{self.format_usage()}{self.prog}: {message}\n")


class Command(NamedTuple):
    """A word after `verify`: what it does in a line, the arguments it takes, and the function that does it."""

    summary: str
    arguments: Callable[[Parser], None]
    run: Callable[[argparse.Namespace, Console], int]


def run() -> NoReturn:
    """The program: `main` with the standard streams; the process ends here, so it collects no garbage."""
    import gc

    gc.disable()
    sys.exit(main())


def main(argv: Sequence[str] | None = None, console: Console | None = None) -> int:
    """Run one command and return its exit code; a closed pipe and Ctrl-C end it quietly."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    console = console or standard_console()
    try:
        code = dispatch(arguments, console)
        console.stdout.flush()
    except SystemExit as stop:
        return int(stop.code or 0)
    except BrokenPipeError:
        close(console)
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def close(console: Console) -> None:
    """Send what is left to nowhere, so that the interpreter's last flush does not complain."""
    from contextlib import suppress

    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), console.stdout.fileno())


def dispatch(argv: list[str], console: Console) -> int:
    """Choose the command; only its own arguments are ever built."""
    word = argv[0] if argv else "--help"
    if word in ("--version", "-V"):
        console.stdout.write(f"verify {__version__}\n")
        return CLEAN
    if word in ("--help", "-h", "help"):
        console.stdout.write(overview())
        return CLEAN if argv else ERROR
    if word not in COMMANDS:
        console.stderr.write(f"verify: there is no command `{word}`{meant(word)}\n\n{overview()}")
        return ERROR
    command = COMMANDS[word]
    parser = Parser(f"verify {word}", description=command.summary, formatter_class=formatter, allow_abbrev=False)
    parser.console = console
    command.arguments(parser)
    return command.run(parser.parse_intermixed_args(argv[1:]), console)


def formatter(prog: str) -> argparse.HelpFormatter:
    """Help of a fixed width (argparse would ask the terminal, and load much to do so)."""
    return argparse.HelpFormatter(prog, width=PIPED_WIDTH, max_help_position=30)


def overview() -> str:
    """What there is to ask for."""
    rows = "".join(f"  {name:<10}{command.summary}\n" for name, command in COMMANDS.items())
    return f"usage: verify COMMAND …\n\n{rows}\n`verify COMMAND --help` tells its arguments\n"


def meant(word: str) -> str:
    """A command of a similar name, or the way to check a file."""
    from difflib import get_close_matches

    close = get_close_matches(word, COMMANDS, 1)
    if close:
        return f"; did you mean `{close[0]}`?"
    return f"; `verify check {word}` checks it" if os.path.exists(word) else ""


# --- arguments --------------------------------------------------------------------------------------


def day(text: str) -> int:
    """An ISO date as an ordinal."""
    from datetime import date

    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        raise argparse.ArgumentTypeError(f"`{text}` is not a date like 2024-06-19") from None


def rule_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("--rules", action="append", default=[], metavar="RULES", help="a rule file, a folder, or a shipped one by name")
    add("--facts", action="append", default=[], metavar="FACTS", help="a CSV file, a folder of them, or postgresql://…")
    add("--no-cache", action="store_true", help="read and write no cache")


def article_arguments(parser: Parser) -> None:
    rule_arguments(parser)
    add = parser.add_argument
    add("--story", default="", metavar="NAME", help="all the articles tell this one story")
    add("--default-date", type=day, metavar="DATE", help="publication date of articles that tell none (2024-06-19)")
    add("--language", choices=("id", "en"), default="", help="of the report (default: that of most articles)")
    add("--against", action="append", default=[], metavar="ARCHIVE", help="articles to hold the others against")
    add("--stdin-filename", default="-", metavar="NAME", help="what standard input (`-`) is called")


def style_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("--color", choices=("auto", "always", "never"), default="auto", help="default: auto")


def paths_argument(parser: Parser) -> None:
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH", help="article, folder, or `-` (default: .)")


def check_arguments(parser: Parser) -> None:
    paths_argument(parser)
    article_arguments(parser)
    style_arguments(parser)
    add = parser.add_argument
    add("--output-format", choices=("full", "concise", "json"), default="full", help="default: full")
    add("--fail-on", choices=(*LEVELS, "never"), default="", help="exit with 1 from here on (default: warning)")
    add("--show-reconciled", action="store_true", help="show also what is the same in other words")


def claims_arguments(parser: Parser) -> None:
    paths_argument(parser)
    article_arguments(parser)
    style_arguments(parser)
    parser.add_argument("--output-format", choices=("text", "jsonl"), default="text", help="default: text")


def explain_arguments(parser: Parser) -> None:
    parser.add_argument("query", metavar="ID|RULE", help="the start of an id (f…, c…, r…), a check, or a predicate")
    paths_argument(parser)
    article_arguments(parser)
    style_arguments(parser)


def test_arguments(parser: Parser) -> None:
    parser.add_argument("paths", nargs="*", metavar="RULES", help="rule files or folders (default: all)")
    rule_arguments(parser)
    style_arguments(parser)


def facts_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("filters", nargs="*", metavar="FILTER", help="a predicate, an entity (id or name), or a day (2024-06-19)")
    add("--stale", type=int, metavar="DAYS", help="facts that nobody has seen for so many days before --on")
    add("--on", type=day, metavar="DATE", help="the day that --stale counts from")
    add("--conflicts", action="store_true", help="facts that cannot both be true (offices too if asked: `holder`)")
    add("--unused", action="append", default=[], metavar="PATH", help="facts that no article at these paths used")
    add("--export", default="", metavar="FOLDER", help="write facts.csv and entities.csv there")
    add("--output-format", choices=("text", "csv"), default="text", help="default: text")
    rule_arguments(parser)


def import_arguments(parser: Parser) -> None:
    add = parser.add_argument
    add("path", metavar="WIKIDATA", help="entity JSON: a dump (.json, .json.gz, .json.bz2), JSON lines, one entity")
    add("--output", default=".", metavar="FOLDER", help="where facts.csv and entities.csv go (default: .)")
    add("--property", type=property_word, action="append", default=[], metavar="P1082=NAME[:KIND]",
        help="take this property too, as a predicate whose value is a count, date or entity")  # fmt: skip
    add("--id", type=id_word, action="append", default=[], metavar="Q7747=ID", help="the desk's id of an entity")


def property_word(text: str) -> tuple[str, str, str]:
    """`P1082=population:count` in its three parts."""
    name, _, rest = text.partition("=")
    predicate, _, kind = rest.partition(":")
    if not (name[:1] == "P" and name[1:].isdecimal() and predicate.isidentifier() and kind in ("", *KINDS)):
        raise argparse.ArgumentTypeError(f"`{text}` is not like P1082=population:count ({', '.join(KINDS)})")
    return name, predicate, kind


KINDS = ("count", "date", "entity")


def id_word(text: str) -> tuple[str, str]:
    """`Q7747=putin` in its two parts."""
    name, _, id = text.partition("=")
    if not (name[:1] == "Q" and name[1:].isdecimal() and id.isidentifier()):
        raise argparse.ArgumentTypeError(f"`{text}` is not like Q7747=putin")
    return name, id


def publish_arguments(parser: Parser) -> None:
    parser.add_argument("address", metavar="ADDRESS", help="of the server: postgresql://user@host/base")
    rule_arguments(parser)


def run_facts(args: argparse.Namespace, console: Console) -> int:
    from verify.commands_facts import facts

    if args.stale is not None and args.on is None:
        console.stderr.write("verify facts: --stale needs the day it counts from, such as --on 2024-06-20\n")
        return ERROR
    return facts(args, console)


def stories_arguments(parser: Parser) -> None:
    paths_argument(parser)
    article_arguments(parser)
    parser.add_argument("--output-format", choices=("text", "jsonl"), default="text", help="default: text")


def run_stories(args: argparse.Namespace, console: Console) -> int:
    from verify.commands_stories import stories

    return stories(args, console)


def run_import(args: argparse.Namespace, console: Console) -> int:
    from verify.commands_facts import bring

    return bring(args, console)


def run_publish(args: argparse.Namespace, console: Console) -> int:
    from verify.commands_facts import publish

    return publish(args, console)


COMMANDS = {
    "check": Command("say what cannot all be true in the articles", check_arguments, commands.check),
    "claims": Command("show everything that is understood, judged or not", claims_arguments, commands.claims),
    "explain": Command("derive a finding, a claim, or what agrees in other words", explain_arguments, commands.explain),
    "test": Command("run the examples in rule files", test_arguments, commands.test),
    "rules": Command("list the claims and checks", rule_arguments, commands.rules),
    "facts": Command("ask what the newsroom knows", facts_arguments, run_facts),
    "stories": Command("show which articles tell one story, and why", stories_arguments, run_stories),
    "import": Command("read facts out of Wikidata's JSON into tables", import_arguments, run_import),
    "publish": Command("put facts on a PostgreSQL server", publish_arguments, run_publish),
}
