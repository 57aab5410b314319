"""`verify fmt`: rule files laid out as everybody lays them out."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator

from verify.commands import tell
from verify.commands.arguments import language_argument
from verify.console import CLEAN, ERROR, FOUND, Console


def arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("paths", nargs="*", default=["."], metavar="RULES", help="rule files, folders, or `-` (default: .)")
    add("--check", action="store_true", help="write nothing; exit with 1 if a file would change")
    add("--diff", action="store_true", help="write nothing; show what would change, and exit with 1 then")
    language_argument(parser)


def run(args: Namespace, console: Console) -> int:
    """Lay out every file in place; standard input goes to standard output."""
    from verify.rulebook.fmt import formatted

    code = CLEAN
    for path in rule_files(args.paths):
        try:
            before = console.read(path).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            code = max(
                code, tell.trouble(console, f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}")
            )
            continue
        after = formatted(before)
        if args.diff and before != after:
            console.write(changes(path, before, after))
        if path == "-" and not (args.check or args.diff):
            console.stdout.write(after)
        elif before != after:
            code = max(code, changed(path, after, console, dry=args.check or args.diff))
    return code


def rule_files(paths: Iterable[str]) -> Iterator[str]:
    """The files named, and those below the folders named."""
    from verify.rulebook.locate import ENDING

    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        for folder, below, names in os.walk(path):
            below[:] = sorted(name for name in below if not name.startswith("."))
            yield from (os.path.normpath(os.path.join(folder, name)) for name in sorted(names) if name.endswith(ENDING))


def changes(path: str, before: str, after: str) -> Iterator[str]:
    """The difference, as `patch` reads it."""
    from difflib import unified_diff

    return unified_diff(before.splitlines(), after.splitlines(), path, path, lineterm="")


def changed(path: str, text: str, console: Console, dry: bool) -> int:
    """Write one file that is not laid out yet, or only say so."""
    if dry:
        tell.note(console, f"would be laid out anew: {path}")
        return FOUND
    try:
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        return max(ERROR, tell.trouble(console, f"{path}: cannot be written: {error.strerror or error}"))
    tell.note(console, f"laid out anew: {path}")
    return CLEAN
