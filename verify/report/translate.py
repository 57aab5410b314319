"""What the program says in English → the same in the language of a report.

The code says what is wrong in English, where it finds it. A language has tables from English templates to its own
(`languages/id/problems`), in which `{}` is a place that was filled in; `{0}`, `{1}` in a translation take the places
in another order. They are read only when something is to be said. What has no entry stays English. In a place between
backticks stand words of the user, which nobody translates; elsewhere it may hold a phrase of the program, which is.
"""

import re
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import NamedTuple

from verify.languages import LANGUAGES
from verify.model import Problem

SOURCE = "en"  # the language of the code
PLAIN, ANY = r"([^`]*?)", r"(.*?)"  # words of the user, without and with backticks of their own
#: joints of a list, outside of backticks
JOINT = re.compile(r"( or | and |, and |, )(?=(?:[^`]*`[^`]*`)*[^`]*$)")


class Template(NamedTuple):
    """An English template with places, and its translation; `free` are the places that may hold words of the program."""

    english: tuple[str, ...]  # what stands between the places
    said: str
    free: frozenset[int]


def told(problems: Iterable[Problem], language: str) -> tuple[Problem, ...]:
    """The problems as the language says them."""
    return tuple(
        one._replace(message=translated(one.message, language), help=translated(one.help, language)) for one in problems
    )


def translated(message: str, language: str) -> str:
    """A message or an advice in a language; the English one where the language has no words for it."""
    if not message or language == SOURCE or language not in LANGUAGES:
        return message
    return phrase(message, language, PLAIN) or phrase(message, language, ANY) or message


def phrase(text: str, language: str, quoted: str) -> str | None:
    """The translation of a whole phrase, or None; `quoted` is what a place between backticks may hold."""
    exact, templates = tables(language)
    if text in exact:
        return exact[text]
    for one in templates:
        if text.startswith(one.english[0]) and text.endswith(one.english[-1]):
            match = pattern(one.english, quoted).fullmatch(text)
            if match:
                return filled(one, match.groups(), language)
    return None


def filled(one: Template, places: tuple[str, ...], language: str) -> str:
    """The translation with its places filled."""
    parts = [listed(text, language) if number in one.free else text for number, text in enumerate(places)]
    order = iter(range(len(parts)))
    return re.sub(r"\{(\d*)\}", lambda found: parts[int(found[1]) if found[1] else next(order)], one.said)


def listed(text: str, language: str) -> str:
    """A phrase, or a list of phrases and of words between backticks; any other text as it is."""
    whole = phrase(text, language, PLAIN)
    if whole is not None or not text:
        return whole or text
    exact, _ = tables(language)
    out = []
    for number, piece in enumerate(JOINT.split(text)):
        quoted = piece[:1] == "`" and piece.find("`", 1) == len(piece) - 1
        said = exact.get(piece, piece) if number % 2 else piece if quoted else phrase(piece, language, PLAIN)
        if said is None:
            return text
        out.append(said)
    return "".join(out)


@cache
def tables(language: str) -> tuple[dict[str, str], tuple[Template, ...]]:
    """The phrases without places, and the templates, those with the most words of their own first."""
    said: dict[str, str] = import_module(f"verify.languages.{language}.problems").PROBLEMS
    exact = {english: own for english, own in said.items() if "{}" not in english}
    templates = [template(english, own) for english, own in said.items() if "{}" in english]
    return exact, tuple(sorted(templates, key=lambda one: -sum(map(len, one.english))))


def template(english: str, said: str) -> Template:
    """An entry of a table."""
    parts = english.split("{}")
    unquoted = {n for n in range(len(parts) - 1) if "{}".join(parts[: n + 1]).count("`") % 2 == 0}
    order = iter(range(len(parts)))
    shown = [(int(one[1]) if one[1] else next(order), one.start()) for one in re.finditer(r"\{(\d*)\}", said)]
    quoted = {n for n, start in shown if said.count("`", 0, start) % 2}
    return Template(tuple(parts), said, frozenset(unquoted - quoted))


@cache
def pattern(english: tuple[str, ...], quoted: str) -> re.Pattern[str]:
    """What matches a template, its places as groups; `quoted` is what a place between backticks may hold."""
    said = re.escape(english[0])
    for before, part in enumerate(english[1:], 1):
        inside = "".join(english[:before]).count("`") % 2
        said += (quoted if inside else "(.*?)") + re.escape(part)
    return re.compile(said, re.DOTALL)
