"""Declared names in a text: tokens → the entities and offices that rule files name, longest alias first.

Comes in: the tokens and the rulebook's index of aliases. Goes out: `Alias` values by place, none inside another.
Clitics are stepped over (`Putinnya`), letter case counts (a person is never written small), and what rules declare
with `not` is respected.
"""

from collections.abc import Iterator
from itertools import compress
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.speaker_identity import bare
from verify.rulebook.compiled import Rulebook


class Alias(NamedTuple):
    """A declared name that stands in the text: tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    what: str  # entity|office
    ids: tuple[str, ...]
    kind: str


class Beginnings(dict[str, bool]):
    """Folded word → whether a declared name begins with it, clitics stepped over; remembers every word it was asked."""

    LIMIT = 200_000

    def __init__(self, table: dict[str, list[tuple[tuple[str, ...], str, str, str]]]) -> None:
        super().__init__()
        self.table = table

    def __missing__(self, word: str) -> bool:
        if len(self) > self.LIMIT:
            self.clear()
        found = self[word] = word in self.table or bare(word) in self.table
        return found


#: the beginnings for the rulebook of this run
_LAST: list[Beginnings] = []


def beginnings(rulebook: Rulebook) -> Beginnings:
    """The beginnings of a rulebook's names; made anew when another rulebook is asked for."""
    if not _LAST or _LAST[0].table is not rulebook.aliases:
        _LAST[:] = [Beginnings(rulebook.aliases)]
    return _LAST[0]


def aliases(lexed: Lexed, rulebook: Rulebook) -> Iterator[Alias]:
    """Declared names in the text, longest first at each place, none inside another."""
    if not rulebook.aliases:
        return
    free = 0
    for at in compress(range(len(lexed.folded)), map(beginnings(rulebook).__getitem__, lexed.folded)):
        if at >= free:
            alias = alias_at(lexed, rulebook, at)
            if alias is not None:
                free = alias.last
                yield alias


def alias_at(lexed: Lexed, rulebook: Rulebook, at: int) -> Alias | None:
    """The longest declared name that begins at a token; all ids that share its words."""
    folded, words = lexed.folded, lexed.words
    following = folded[at + 1] if at + 1 < len(folded) else ""
    found: Alias | None = None
    for name, what, entity, kind in rulebook.aliases.get(folded[at]) or rulebook.aliases[bare(folded[at])]:
        size = len(name)
        if found is not None and (size < found.last - at or what != found.what):
            break
        if size > 1 and (name[1] != following if size > 2 else name[1] not in (following, bare(following))):
            continue
        last = at + size
        if size > 2 and (
            last > len(folded)
            or tuple(folded[at : last - 1]) != name[:-1]
            or name[-1] not in (folded[last - 1], bare(folded[last - 1]))
        ):
            continue
        if what == "entity" and (
            excluded(lexed, rulebook, at, last, entity)
            or (words[at][0].islower() and not small(rulebook, entity, name))
        ):
            continue
        if found is None:
            found = Alias(at, last, what, (entity,), kind)
        elif entity not in found.ids:
            found = found._replace(ids=(*found.ids, entity))
    return found


def small(rulebook: Rulebook, entity: str, name: tuple[str, ...]) -> bool:
    """Whether a name is declared in small letters (`set teh`), so that it may stand so."""
    known = rulebook.entities.get(entity)
    return known is not None and any(n[0].islower() and n.lower().split() == list(name) for n in known.names)


def excluded(lexed: Lexed, rulebook: Rulebook, first: int, last: int, entity: str) -> bool:
    """Whether the name is only a part of something that the entity is declared not to be."""
    known = rulebook.entities.get(entity)
    if known is None or not known.not_names:
        return False
    for name in known.not_names:
        words = name.lower().replace("’", "'").split()
        for start in range(max(0, last - len(words)), first + 1):
            if lexed.folded[start : start + len(words)] == words:
                return True
    return False
