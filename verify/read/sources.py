"""What the user named on the command line → the article files behind it, in a fixed order, each with its key."""

import os
from collections.abc import Iterable, Iterator, Sequence

from verify.model import Problem
from verify.read import READERS
from verify.read.places import closest, did_you_mean, ticked

STANDARD_INPUT = "-"
HERE = os.path.join(os.curdir, "")  # said of no file: `a.txt`, not `./a.txt`
SHOWN = 5  # so many endings of other files are told


def find(paths: Iterable[str]) -> tuple[list[tuple[str, str]], tuple[Problem, ...]]:
    """(path, key) of every article file; the key is the path below the one given, with `/` between its parts.

    Files are taken as named; folders are walked, names in order, for the endings in `READERS`, leaving out README files
    and what is hidden. `-` is standard input. A file met twice is taken once. A missing path is a problem, and so is a
    folder without an article: a run that reads nothing must not look like one that finds nothing.
    """
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for path in paths:
        if path == STANDARD_INPUT:
            found.setdefault(path, path)
        elif os.path.isdir(path):
            others: list[str] = []
            before, articles = len(problems), list(_walk(path, problems, others))
            found.update((file, key) for file, key in articles if file not in found)
            if not articles and len(problems) == before:
                problems.append(_no_article(path, others))
        elif os.path.exists(path):
            found.setdefault(path, os.path.basename(path))
        elif os.path.islink(path):
            problems.append(_no_file(path))
        else:
            problems.append(Problem(path, 0, 0, f"there is no file or folder `{path}`", _help(path)))
    return list(found.items()), tuple(problems)


def beside(paths: Iterable[str]) -> tuple[list[tuple[str, str, bytes]], list[Problem]]:
    """The files of suppressions beside articles (`a.txt.verify`): the article's path, the file's path, its content."""
    found: list[tuple[str, str, bytes]] = []
    problems: list[Problem] = []
    for path in paths:
        file = f"{path}.verify"
        if os.path.exists(file):
            try:
                with open(file, "rb") as opened:
                    found.append((path, file, opened.read()))
            except OSError as error:
                problems.append(_unreadable(file, error))
    return found, problems


def _unreadable(path: str, error: OSError) -> Problem:
    help = "give yourself permission to read it, or leave it out" if isinstance(error, PermissionError) else ""
    return Problem(path, 0, 0, f"cannot be read: {error.strerror or error}", help)


def _no_article(path: str, others: Sequence[str]) -> Problem:
    """What is wrong with a folder that holds no article; `others` are the endings of the files that it does hold."""
    from collections import Counter

    message = f"there is no article in `{path}`"
    if others:
        kinds = ", ".join(f"`{ending}` ({count})" for ending, count in Counter(sorted(others)).most_common(SHOWN))
        message = f"there is no article in `{path}`, only other files: {kinds}"
    help = f"articles end in {ticked(READERS)}; README files and hidden ones are left out; a text named itself is read"
    return Problem(path, 0, 0, message, help)


def _no_file(path: str) -> Problem:
    """What is wrong with a name in a folder behind which there is no file to open; a pipe would be waited for without end."""
    if os.path.islink(path) and not os.path.exists(path):
        message = f"this link leads to `{os.readlink(path)}`, where nothing is"
        return Problem(path, 0, 0, message, "mend the link, or remove it")
    help = "leave it out; a pipe is read where it is named itself"
    return Problem(path, 0, 0, "this is a pipe or a device, not a file", help)


def _walk(root: str, problems: list[Problem], others: list[str]) -> Iterator[tuple[str, str]]:
    """Article files below a folder, each folder once, however many links lead to it; `others` gets what else lies there."""
    seen: set[str] = set()

    def unreadable(error: OSError) -> None:
        problems.append(_unreadable(str(error.filename), error))

    for folder, below, names in os.walk(root, followlinks=True, onerror=unreadable):
        place = os.path.realpath(folder)
        if place in seen:
            below.clear()
            continue
        seen.add(place)
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            stem, ending = os.path.splitext(name)
            if ending.lower() in READERS and not name.startswith(".") and stem.lower() != "readme":
                path = os.path.join(folder, name).removeprefix(HERE)
                if os.path.isfile(path):
                    yield path, os.path.relpath(path, root).replace(os.sep, "/")
                else:
                    problems.append(_no_file(path))
            elif not name.startswith("."):
                others.append(ending.lower() or name)


def _help(path: str) -> str:
    folder, name = os.path.split(path)
    try:
        siblings = os.listdir(folder or ".")
    except OSError:
        return did_you_mean(folder, _siblings(folder)) or f"there is no folder `{folder}` either"
    stems = {
        os.path.splitext(sibling)[0]: sibling for sibling in siblings
    }  # an ending that all share makes no likeness
    near = closest(os.path.splitext(name)[0], stems)
    return f"did you mean `{stems[near]}`?" if near else f"`{folder or '.'}` has no file of that name"


def _siblings(folder: str) -> list[str]:
    """The folders that stand where a missing folder should."""
    parent = os.path.dirname(folder)
    try:
        return [os.path.join(parent, name) for name in os.listdir(parent or ".")]
    except OSError:
        return []
