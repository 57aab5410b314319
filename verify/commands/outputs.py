"""Reports and where they go: `--output-format F --output-file P`, as often as wanted, each file for the format before it.

One format and one file belong together in either order. A format without a file goes to the standard output; of
several, a file without a format before it has that of its ending. Writing is
the last thing a run does, and a file that cannot be written costs itself alone.
"""

import os
from argparse import Action, ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any, NamedTuple

from verify.commands import tell
from verify.console import CLEAN, PIPED_WIDTH, Console


class Output(NamedTuple):
    """One report: its form, and its file (nothing is the standard output)."""

    form: str = ""
    file: str = ""
    append: bool = False


class AddFormat(Action):
    """Begin another report."""

    def __call__(self, parser: ArgumentParser, args: Namespace, value: Any, option: str | None = None) -> None:
        setattr(args, self.dest, [*getattr(args, self.dest), Output(value)])


class AddFile(Action):
    """Send the report whose form was just given to a file, or begin one for this file."""

    def __call__(self, parser: ArgumentParser, args: Namespace, value: Any, option: str | None = None) -> None:
        outputs = [*getattr(args, self.dest)]
        if outputs and outputs[-1].form and not outputs[-1].file:
            outputs[-1] = outputs[-1]._replace(file=value)
        else:
            outputs.append(Output("", value))
        setattr(args, self.dest, outputs)


def arguments(parser: ArgumentParser) -> None:
    """The two options, and the file of GitHub's job summary."""
    from verify.report import FORMATS

    add = parser.add_argument
    several = "; may be repeated, each with its --output-file"
    add(
        "--output-format",
        action=AddFormat,
        choices=tuple(FORMATS),
        dest="outputs",
        default=[],
        help=f"default: full{several}",
    )
    add(
        "--output-file",
        action=AddFile,
        metavar="FILE",
        dest="outputs",
        default=[],
        help="where the report goes (default: standard output)",
    )
    add(
        "--summary-file",
        default="",
        metavar="FILE",
        help="add a report in Markdown to this file (default with `github`: $GITHUB_STEP_SUMMARY)",
    )


def wanted(args: Namespace, console: Console) -> list[Output]:
    """All reports of a run; a complaint of two on the standard output, or of a file of unknown form, stops it."""
    from verify.report import form_of

    outputs: list[Output] = []
    named = args.outputs or [Output("full")]
    if [(bool(one.form), bool(one.file)) for one in named] == [(False, True), (True, False)]:
        named = [Output(named[1].form, named[0].file)]
    for output in named:
        if os.path.isdir(output.file):
            stop(console, f"--output-file: `{output.file}` is a folder; name a file in it")
        form = output.form or form_of(output.file)
        if not form:
            stop(console, f"the ending of `{output.file}` tells no format; add --output-format")
        outputs.append(Output(form, "" if output.file == "-" else output.file))
    if sum(not output.file for output in outputs) > 1:
        stop(console, "two reports would go to the standard output; give one of them an --output-file")
    github = any(output.form == "github" for output in outputs)
    summary = args.summary_file or (console.environ.get("GITHUB_STEP_SUMMARY", "") if github else "")
    return [*outputs, Output("markdown", summary, append=True)] if summary else outputs


def stop(console: Console, message: str) -> None:
    """A usage error."""
    raise SystemExit(tell.trouble(console, message))


def look(output: Output, args: Namespace, console: Console) -> tuple[int, bool]:
    """Width and colour of a report: the terminal's, or those of a file."""
    if output.file:
        return PIPED_WIDTH, args.color == "always"
    return console.width(), console.colour(args.color)


def write(outputs: Sequence[Output], texts: Sequence[str], console: Console) -> int:
    """Every report to its place, files first; the exit code of the writing."""
    from verify.report import FORMATS

    code = CLEAN
    for output, text in sorted(zip(outputs, texts, strict=True), key=lambda pair: not pair[0].file):
        if output.file:
            code = max(code, write_file(output, text, console))
        elif text:
            told = console.write_data if FORMATS[output.form].data else console.write
            told(text.split("\n"))
    return code


def write_file(output: Output, text: str, console: Console) -> int:
    """One file; a folder that is missing is made."""
    try:
        os.makedirs(os.path.dirname(output.file) or ".", exist_ok=True)
        with open(output.file, "a" if output.append else "w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(text + "\n")
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or error
        return tell.trouble(console, f"{output.file}: cannot be written: {told}")
    return CLEAN
