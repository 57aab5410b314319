"""Which lines were touched since a revision, as git knows it; git is called here and nowhere else.

Comes in: a revision and a folder. Goes out: absolute path → stretches of lines (first, last; from 1, at `\\n` alone).
Compared are the working files with the commit where the two lines of work parted (`--merge-base`). Files that git does
not know yet are touched as a whole; where lines were only taken out, their neighbours are.
"""

import os
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from verify.model import Finding, Location, Problem, Report

Lines: TypeAlias = tuple[int, int]
Touched: TypeAlias = Mapping[str, Sequence[Lines]]
WHOLE: Lines = (1, 1 << 60)


def touched(revision: str, folder: str) -> tuple[Touched | None, tuple[Problem, ...]]:
    """The touched lines of all files; None and a problem where git cannot tell."""
    try:
        top = os.fsdecode(git(folder, "rev-parse", "--show-toplevel").rstrip(b"\n"))
        if revision.startswith("-"):
            raise GitError(f"`{revision}` is no revision")
        git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        plain = (
            "diff",
            "--unified=0",
            "--no-color",
            "--no-ext-diff",
            "--no-renames",
            "--src-prefix=a/",
            "--dst-prefix=b/",
        )
        try:
            patch = git(top, *plain, "--merge-base", revision, "--")
        except GitError:  # no common commit, as in a shallow clone
            patch = git(top, *plain, revision, "--")
        new = git(top, "ls-files", "--others", "--exclude-standard", "-z").split(b"\0")
    except GitError as error:
        help = "name a commit, a branch or a tag of a git repository; all findings are told"
        return None, (Problem(folder, 0, 0, f"cannot tell what changed since `{revision}`: {error}", help),)
    found: dict[str, list[Lines]] = {os.path.join(top, os.fsdecode(name)): [WHOLE] for name in new if name}
    for path, lines in hunks(patch):
        found.setdefault(os.path.join(top, path), []).append(lines)
    return found, ()


class GitError(Exception):
    """What git said."""

    def __init__(self, message: str) -> None:
        super().__init__(message)


def git(folder: str, *arguments: str) -> bytes:
    """The output of a git command."""
    import subprocess

    try:
        done = subprocess.run(["git", "-C", folder or ".", *arguments], capture_output=True, check=False)
    except OSError as error:
        raise GitError("git is not installed") from error
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise GitError(told[0].removeprefix("fatal: ") if told else "there is no such revision")
    return done.stdout


def hunks(patch: bytes) -> list[tuple[str, Lines]]:
    """Path and new lines of every hunk of a patch without context."""
    import re

    found: list[tuple[str, Lines]] = []
    path, left = "", 0
    for line in patch.split(b"\n"):
        if left and line[:1] in b"+-\\":  # the text of a hunk, whatever it looks like
            left -= line[:1] != b"\\"
        elif line.startswith(b"+++ "):
            path = named(line[4:])
        elif match := re.match(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", line):
            before, first, count = int(match[1] or 1), int(match[2]), int(match[3] or 1)
            left = before + count
            found.append((path, (first, first + count - 1) if count else (first, first + 1)))
    return [one for one in found if one[0]]


def named(told: bytes) -> str:
    """The path behind `+++ `: git puts what is unusual into quotation marks, as C does; nothing for a file taken away."""
    import ast

    told = told.rstrip(b"\t\r")
    if told.startswith(b'"'):
        told = ast.literal_eval("b" + told.decode("ascii"))
    return os.fsdecode(told[2:]) if told.startswith(b"b/") else ""


# --- findings ---------------------------------------------------------------------------------------


def narrowed(report: Report, touched: Touched, always: str = "") -> Report:
    """The report with the findings that have at least one side touched: an article's, a fact's or a rule's.

    `always` is the path of an article that git does not have (standard input).
    """
    texts = {article.path: article.text for article in report.articles}
    real = {os.path.realpath(path): lines for path, lines in touched.items()}

    def side(one: Location) -> bool:
        if one.path == always:
            return True
        text = texts.get(one.path, "")
        first, last = text.count("\n", 0, one.start) + 1, text.count("\n", 0, max(one.end - 1, one.start)) + 1
        return line_touched(one.path, first, last)

    def line_touched(path: str, first: int, last: int) -> bool:
        return any(low <= last and first <= high for low, high in real.get(os.path.realpath(path), ()))

    def told(finding: Finding) -> bool:
        places = [(fact.path, fact.line) for fact in finding.facts] + [finding.rule]
        return any(map(side, finding.locations)) or any(path and line_touched(path, n, n) for path, n in places)

    kept = tuple(filter(told, report.findings))
    gone = len(report.findings) - len(kept)
    return report._replace(findings=kept, aside=(*report.aside, ("untouched", gone)) if gone else report.aside)
