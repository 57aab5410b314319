"""Which patterns can match where: words that wake a pattern, in sentences that hold all the other words it needs.

Comes in: folded tokens, sentences and the rulebook's trigger index. Goes out: the tokens at which a pattern is worth
a closer look. Both tests are look-ups in sets of words, so that a rule costs nothing in a sentence that is not about it.
"""

from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from verify.extract.matcher import CLITICS, stems
from verify.model import Sentence
from verify.rulebook.compiled import Node

#: folded word → (number of the phrasing, nodes before it reversed, nodes after it), as the rulebook has it
Index = dict[str, list[tuple[int, list[Node], list[Node]]]]


class Entry(NamedTuple):
    """A pattern that a word wakes: its number, its halves, and the words of which its sentence must hold one each."""

    phrasing: int
    before: list[Node]
    after: list[Node]
    needs: tuple[frozenset[str], ...]


class Awake(NamedTuple):
    """A token that wakes patterns, the number of its sentence, and those patterns that may match there."""

    token: int
    sentence: int
    entries: list[Entry]


class Wakers(dict[str, list[Entry]]):
    """Folded word → what it wakes, clitics stepped over; remembers the words that wake nothing."""

    def __init__(self, index: Index) -> None:
        super().__init__()
        self.index = index

    def __missing__(self, word: str) -> list[Entry]:
        bare = stems(word) if word.endswith(CLITICS) else (word,)
        found = [
            Entry(number, before, after, needs(before) + needs(after))
            for stem in bare
            for number, before, after in self.index.get(stem, ())
        ]
        if len(self) > 200_000:
            self.clear()
        self[word] = found
        return found


def needs(nodes: list[Node]) -> tuple[frozenset[str], ...]:
    """The sets of words of which a match of these nodes holds one each, with their clitics."""
    return tuple(with_clitics(words) for node in nodes if (words := words_of(node)))


def words_of(node: Node) -> set[str]:
    """The words of which a match of a node holds one; empty if it may hold none."""
    if node[0] == "w":
        return set(node[1])
    if node[0] != "a":
        return set()
    branches = [next(filter(None, map(words_of, branch)), None) for branch in node[1]]
    return set().union(*filter(None, branches)) if all(branches) else set()


def with_clitics(words: set[str]) -> frozenset[str]:
    """The words, and each with every clitic that the matcher steps over."""
    return frozenset([*words, *(word + clitic for word in words for clitic in CLITICS)])


def awake(folded: list[str], sentences: Sequence[Sentence], wakers: Wakers) -> list[Awake]:
    """The tokens that wake a pattern whose other words stand in the same sentence."""
    out = []
    everywhere = frozenset(folded)
    alive: dict[str, list[Entry]] = {}  # word → what it wakes whose other words the article has at all
    number, last, present = -1, 0, frozenset[str]()
    for token in compress(range(len(folded)), map(wakers.__getitem__, folded)):
        word = folded[token]
        if word not in alive:
            alive[word] = matching(wakers[word], everywhere)
        if not alive[word]:
            continue
        while token >= last:  # tokens come in order
            number += 1
            last = sentences[number].last
            present = frozenset()
        if not present:
            present = frozenset(folded[sentences[number].first : last])
        if entries := matching(alive[word], present):
            out.append(Awake(token, number, entries))
    return out


def matching(entries: list[Entry], present: frozenset[str]) -> list[Entry]:
    """The patterns of whose needed words one each is present."""
    return [entry for entry in entries if not any(map(present.isdisjoint, entry.needs))]
