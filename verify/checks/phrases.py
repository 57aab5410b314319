"""Phrases around figures, as a language's tables write them → plain patterns over the text of a `Line`.

`{role:kinds}` is a figure, `{word}` a group of `SUM_WORDS`, `…` up to six words without a figure that anything hangs on
(dates, ordinals and clock times may stand between).
"""

import re
from collections.abc import Iterator
from functools import cache

from verify.checks.figures import Figure, Line
from verify.languages import DEFAULT, LANGUAGES

GAP = r"(?:(?:[^ <;]+|<[yot]\d+>) ){0,6}?"
ROLE = re.compile(r"\{(\w):(\w+)\}")
WORD = re.compile(r"\{(\w+)\}")
FOLDED = re.compile(r"\s*\n\s*")
Roles = dict[str, Figure]


@cache
def patterns(language: str, name: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one name."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    words = words_of(language)
    return tuple(compiled(text, words) for text in module.SUMS.get(name, ()))


@cache
def cues(language: str, name: str) -> re.Pattern[str]:
    """One of these stands in a sentence that the phrases may be in: one scan for all of them."""
    return re.compile("|".join(map(re.escape, LANGUAGES.get(language, LANGUAGES[DEFAULT]).SUM_CUES[name])))


def words_of(language: str) -> dict[str, str]:
    """The words that a phrase names in braces."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    words = {key: FOLDED.sub("", text) for key, text in module.SUM_WORDS.items()}
    words["change"] = f"(?:(?P<up>{words['up']})|(?P<down>{words['down']})|(?P<either>{words['either']}))"
    return words


def compiled(text: str, words: dict[str, str]) -> re.Pattern[str]:
    """One phrase as a pattern that begins and ends with whole words."""
    used: set[str] = set()

    def group(match: re.Match[str]) -> str:
        word = words[match[1]]
        names = set(re.findall(r"\(\?P<(\w+)>", word))
        if names & used:
            word = re.sub(r"\(\?P<\w+>", "(?:", word)
        used.update(names)
        return word if word.startswith("(") else f"(?:{word})"

    def role(match: re.Match[str]) -> str:
        name = match[1]
        while name in used:
            name += "_"  # the same role in another alternative
        used.add(name)
        return f"(?P<{name}><[{match[2]}]\\d+>)"

    text = ROLE.sub(role, text)
    text = WORD.sub(lambda m: group(m) if m[1] in words else m[0], text)
    return re.compile(rf"(?<!\S)(?:{text.replace('…', GAP)})(?!\S)")


def found(line: Line, name: str) -> Iterator[tuple[re.Match[str], Roles]]:
    """Every place where a phrase of that name stands in the line, with the figures by role."""
    language = line.draft.article.language
    if cues(language, name).search(f" {line.text}") is None:
        return
    for pattern in patterns(language, name):
        for match in pattern.finditer(line.text):
            roles = {
                role: line.figure(int(token[2:-1]))
                for role, token in match.groupdict().items()
                if token and token[0] == "<"
            }
            yield match, roles
