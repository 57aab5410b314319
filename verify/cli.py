"""The command line: the user's words → one module of `commands` → an exit code.

0 is clean, 1 means findings at or above `--fail-on`, 2 a usage, rule or input error. Only the parser of the
command that was asked for is built.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from verify import __version__
from verify.commands import COMMANDS
from verify.console import CLEAN, ERROR, PIPED_WIDTH, Console, standard_console

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
        from verify.report.translate import translated

        language = self.console.language()
        more = translated(f"`{self.prog} --help` tells what it takes", language)
        self.exit(ERROR, f"{self.prog}: {translated(message, language)}; {more}\n")

    def parsed(self, words: Sequence[str]) -> argparse.Namespace:
        """The arguments; an option that nobody knows is told with the one of a similar name."""
        args, unknown = self.parse_known_intermixed_args(words)
        for word in unknown:
            from verify.read.places import did_you_mean

            option = word.partition("=")[0]
            near = did_you_mean(option, self._option_string_actions)
            self.error(f"there is no option `{option}`: {near}" if near else f"there is no option `{option}`")
        return args

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """A word of a closed list, in the words of this program (those of argparse change with its version)."""
        if action.choices is not None and value not in action.choices:
            from verify.read.places import did_you_mean, ticked

            known = [str(choice) for choice in action.choices]
            near = did_you_mean(str(value), known)
            help = near or f"write one of {ticked(known)}"
            raise argparse.ArgumentError(action, f"`{value}` is not known: {help}")


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
    console = console._replace(language=lambda: language_of(argv))
    word = argv[0] if argv else "--help"
    if word in ("--version", "-V"):
        console.stdout.write(f"verify {__version__}\n")
        return CLEAN
    if word in ("--help", "-h", "help"):
        console.stdout.write(overview())
        return CLEAN if argv else ERROR
    if word not in COMMANDS:
        from verify.commands import tell

        tell.trouble(console, f"there is no command `{word}`{meant(word)}")
        console.stderr.write(f"\n{overview()}")
        return ERROR
    command = import_module(f"verify.commands.{word}")
    parser = Parser(f"verify {word}", description=COMMANDS[word], formatter_class=formatter, allow_abbrev=False)
    parser.console = console
    command.arguments(parser)
    code: int = command.run(parser.parsed(argv[1:]), console)
    return code


def language_of(argv: Sequence[str]) -> str:
    """The language of what is said beside reports: that of `--language`, of the settings near, else English."""
    from verify import config
    from verify.languages import LANGUAGES

    option = "--language"
    for word, after in zip(argv, (*argv[1:], ""), strict=True):
        asked = after if word == option else word.partition("=")[2] if word.startswith(f"{option}=") else ""
        if asked in LANGUAGES:
            return asked
    path = next((word for word in argv[1:] if not word.startswith("-") and os.path.exists(word)), ".")
    return config.load(path)[0].language or "en"


def formatter(prog: str) -> argparse.HelpFormatter:
    """Help of a fixed width (argparse would ask the terminal, and load much to do so)."""
    return argparse.HelpFormatter(prog, width=PIPED_WIDTH, max_help_position=30)


def overview() -> str:
    """What there is to ask for."""
    rows = "".join(f"  {name:<12}{summary}\n" for name, summary in COMMANDS.items())
    return f"usage: verify COMMAND …\n\n{rows}\n`verify COMMAND --help` tells its arguments\n"


def meant(word: str) -> str:
    """A command of a similar name, or the way to check a file."""
    from difflib import get_close_matches

    close = get_close_matches(word, COMMANDS, 1)
    if close:
        return f"; did you mean `{close[0]}`?"
    return f"; `verify check {word}` checks it" if os.path.exists(word) else ""
