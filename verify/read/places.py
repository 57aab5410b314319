"""Offset → line, column and excerpt, for problems and did-you-mean; in comes text, out go values of the model."""

from collections.abc import Iterable

from verify.model import Problem

WINDOW = 60  # code points shown on either side of the place


def problem_at(path: str, text: str, offset: int, message: str, help: str = "") -> Problem:
    """A problem at a place of a text: 1-based line and column in code points, the line with a caret below it."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    line = text[start : end if end >= 0 else len(text)].rstrip("\r")
    left = max(0, offset - start - WINDOW)
    shown = line[left : offset - start + WINDOW].replace("\t", " ")
    excerpt = shown.encode("utf-8", "replace").decode() + "\n" + " " * (offset - start - left) + "^"
    return Problem(path, text.count("\n", 0, offset) + 1, offset - start + 1, message, help, excerpt)


def ticked(words: Iterable[str]) -> str:
    """A list of words as messages show it: each between backticks."""
    return ", ".join(f"`{word}`" for word in words)


def closest(word: str, known: Iterable[str]) -> str:
    """The one known word that looks most like it, else the empty string."""
    from difflib import get_close_matches  # only where something is already wrong

    return "".join(get_close_matches(word, list(known), 1, 0.6))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean …?` with the one known word that looks most like it, else the empty string."""
    near = closest(word, known)
    return f"did you mean `{near}`?" if near else ""
