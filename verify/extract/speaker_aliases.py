"""Declared names in a text: tokens → the entities and offices that rule files name, longest alias first.

Comes in: the tokens and the rulebook's index of aliases. Goes out: `Alias` values by place, none inside another.
Clitics are stepped over (`Putinnya`), letter case counts (a person is never written small), and what rules declare
with `not` is respected.
"""

from collections.abc import Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.speaker_identity import bare
from verify.model import Entity
from verify.rulebook.compiled import Rulebook


class Alias(NamedTuple):
    """A declared name that stands in the text: tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    what: str  # entity|office
    ids: tuple[str, ...]
    kind: str


class Row(NamedTuple):
    """A declared name, ready to be compared: its folded words, and what it must not be part of."""

    words: tuple[str, ...]
    what: str
    entity: str
    kind: str
    small: bool  # whether it may stand in small letters
    never: tuple[tuple[str, ...], ...]


class Beginnings(dict[str, tuple[Row, ...]]):
    """Folded word → the declared names that begin with it, longest first; remembers every word it was asked."""

    LIMIT = 200_000

    def __init__(self, rulebook: Rulebook) -> None:
        super().__init__()
        self.rulebook = rulebook

    def __missing__(self, word: str) -> tuple[Row, ...]:
        if len(self) > self.LIMIT:
            self.clear()
        found = self.rulebook.aliases.get(word) or self.rulebook.aliases.get(bare(word)) or ()
        self[word] = rows = tuple(self.row(*one) for one in found)
        return rows

    def row(self, name: Sequence[str], what: str, entity: str, kind: str) -> Row:
        """One row of the rulebook's index with what is declared of its entity."""
        words = tuple(name)
        known = self.rulebook.entities.get(entity) if what == "entity" else None
        never = tuple(map(folded_words, known.not_names)) if known is not None else ()
        return Row(words, what, entity, kind, what == "office" or (known is not None and small(known, words)), never)


def folded_words(name: str) -> tuple[str, ...]:
    """A name as folded words."""
    return tuple(name.lower().replace("’", "'").split())


def small(entity: Entity, words: tuple[str, ...]) -> bool:
    """Whether a name is declared in small letters (`set teh`), so that it may stand so."""
    return any(name[0].islower() and folded_words(name) == words for name in entity.names)


#: the beginnings for the rulebook of this run
_LAST: list[Beginnings] = []


def beginnings(rulebook: Rulebook) -> Beginnings:
    """The beginnings of a rulebook's names; made anew when another rulebook is asked for."""
    if not _LAST or _LAST[0].rulebook.aliases is not rulebook.aliases:
        _LAST[:] = [Beginnings(rulebook)]
    return _LAST[0]


def aliases(lexed: Lexed, rulebook: Rulebook) -> Iterator[Alias]:
    """Declared names in the text, longest first at each place, none inside another."""
    if not rulebook.aliases:
        return
    free = 0
    known = beginnings(rulebook)
    for at in compress(range(len(lexed.folded)), map(known.__getitem__, lexed.folded)):
        if at >= free:
            alias = alias_at(lexed, known[lexed.folded[at]], at)
            if alias is not None:
                free = alias.last
                yield alias


def alias_at(lexed: Lexed, rows: tuple[Row, ...], at: int) -> Alias | None:
    """The longest declared name that begins at a token; all ids that share its words."""
    folded = lexed.folded
    capital = not lexed.words[at][0].islower()
    found: Alias | None = None
    for row in rows:
        size = len(row.words)
        if found is not None and (size < found.last - at or row.what != found.what):
            break
        if size > 1 and not stands(folded, row.words, at):
            continue
        if not (capital or row.small) or (row.never and excluded(folded, row.never, at, at + size)):
            continue
        if found is None:
            found = Alias(at, at + size, row.what, (row.entity,), row.kind)
        elif row.entity not in found.ids:
            found = found._replace(ids=(*found.ids, row.entity))
    return found


def stands(folded: Sequence[str], words: tuple[str, ...], at: int) -> bool:
    """Whether the words stand at a token, the last one with or without a clitic."""
    last = at + len(words) - 1
    if last >= len(folded) or (folded[last] != words[-1] and bare(folded[last]) != words[-1]):
        return False
    return len(words) == 2 or tuple(folded[at:last]) == words[:-1]


def excluded(folded: Sequence[str], never: tuple[tuple[str, ...], ...], first: int, last: int) -> bool:
    """Whether the name is only a part of something that the entity is declared not to be."""
    for words in never:
        for start in range(max(0, last - len(words)), first + 1):
            if tuple(folded[start : start + len(words)]) == words:
                return True
    return False
