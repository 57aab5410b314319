"""One pattern, one place: walks the nodes of a compiled pattern outwards from its trigger word.

Comes in: the tokens of an article and its mentions. Goes out: where the pattern ends and which mention
each slot took. The walk is a plain backtracking descent, shortest gap first, and never leaves its sentence.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from verify.model import Mention
from verify.rulebook.compiled import Node

#: what slots took: (slot name, number of the mention, or `OPEN` for a pronoun), in the order they were met
Captures = tuple[tuple[str, int], ...]
OPEN = -1
CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
#: token types that end a gap: quotation marks, and what closes a clause for good
WALLS = '";!?'


class Match(NamedTuple):
    """Where a half of a pattern ended (token number, exclusive in its direction) and what it took."""

    end: int
    captures: Captures


class Ground(NamedTuple):
    """What a walk stands on: columns of tokens, mentions by where they begin and end, and word lists of the language."""

    folded: list[str]
    types: str
    mentions: list[Mention]
    begins: dict[int, list[int]]  # token → numbers of the mentions that begin there, longest first
    ends: dict[int, list[int]]  # token after → numbers of the mentions that end there, longest first
    fillers: frozenset[str]  # words that are stepped over
    negations: frozenset[str]  # words that no gap may cross
    pronouns: frozenset[str]
    fits: Callable[[int, str], bool]  # may mention number n fill a slot of this kind?
    stretch: Callable[[int, str, int], int]  # token up to which a slot of this kind reaches beyond mention n


@lru_cache(maxsize=1 << 16)
def stems(word: str) -> tuple[str, ...]:
    """The folded word and what is left of it without an Indonesian clitic."""
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) > len(clitic) + 2:
            return (word, word[: -len(clitic)])
    return (word,)


def walk(ground: Ground, nodes: list[Node], at: int, step: int, bounds: tuple[int, int], k: int = 0) -> Match | None:
    """Match `nodes[k:]` from token `at` in direction `step` (+1: `at` is next; -1: `at - 1` is next); the first fit wins.

    `bounds` are the first and last token (exclusive) that the walk may touch.
    """
    while k < len(nodes):
        node = nodes[k]
        kind = node[0]
        if kind == "w" or kind == "m":
            after = word(ground, node, at, step, bounds)
            if after is None:
                return None
            at, k = after, k + 1
            continue
        rest = nodes[k + 1 :]
        if kind == "o":
            return walk(ground, node[1] + rest, at, step, bounds) or walk(ground, rest, at, step, bounds)
        if kind == "a":
            return first(walk(ground, branch + rest, at, step, bounds) for branch in node[1])
        if kind == "g":
            return gap(ground, node[1], rest, at, step, bounds)
        return slot(ground, node, rest, at, step, bounds)
    return Match(at, ())


def first(matches: object) -> Match | None:
    """The first of the matches that is one."""
    return next((m for m in matches if m is not None), None)  # type: ignore[attr-defined]


def peek(at: int, step: int) -> int:
    """The token that a walk in this direction meets next."""
    return at if step > 0 else at - 1


def word(ground: Ground, node: Node, at: int, step: int, bounds: tuple[int, int]) -> int | None:
    """Where the walk goes on after one of the node's words, stepping over fillers; None if it is not there."""
    lo, hi = bounds
    folded, wanted, marks = ground.folded, node[1], node[0] == "m"
    while lo <= (token := at if step > 0 else at - 1) < hi:
        own = folded[token]
        if own == wanted if marks else own in wanted or any(stem in wanted for stem in stems(own)[1:]):
            return at + step
        if marks and wanted == "," and comma_within(ground, at - 1):
            return at
        if own not in ground.fillers:
            return None
        at += step
    return None


def comma_within(ground: Ground, token: int) -> bool:
    """Whether a token closes a quotation that ends with the comma (or mark) that a pattern has behind it: `{quote}, kata`."""
    return token > 0 and ground.types[token] in "\"'" and ground.types[token - 1] in ",?!" and token + 1 in ground.ends


def gap(ground: Ground, limit: int, rest: list[Node], at: int, step: int, bounds: tuple[int, int]) -> Match | None:
    """Skip up to `limit` words (marks are free), the fewest first, never a wall, a negation or a rival value."""
    lo, hi = bounds
    rival = rest[0][2] if rest and rest[0][0] == "s" else ""
    skipped = 0
    while True:
        found = walk(ground, rest, at, step, bounds)
        if found is not None:
            return found
        token = peek(at, step)
        if skipped == limit or not lo <= token < hi or ground.types[token] in WALLS:
            return None
        if ground.folded[token] in ground.negations or (rival and value_at(ground, rival, at, step)):
            return None
        skipped += ground.folded[token][0].isalnum()
        at += step


def value_at(ground: Ground, kind: str, at: int, step: int) -> bool:
    """Whether a mention that could fill a slot of this kind stands next (a value that the gap must not jump over)."""
    near = ground.begins if step > 0 else ground.ends
    return kind not in ("person", "quote") and any(ground.fits(n, kind) for n in near.get(at, ()))


def slot(ground: Ground, node: Node, rest: list[Node], at: int, step: int, bounds: tuple[int, int]) -> Match | None:
    """Fill the slot with a mention that stands next (or with a pronoun, left open) and walk on."""
    name, kind = node[1], node[2]
    lo, hi = bounds
    while True:
        for number in (ground.begins if step > 0 else ground.ends).get(at, ()):
            mention = ground.mentions[number]
            if mention.first >= lo and mention.last <= hi and ground.fits(number, kind):
                onward = ground.stretch(number, kind, step)
                found = walk(ground, rest, onward, step, bounds)
                if found is not None:
                    return Match(found.end, ((name, number), *found.captures))
        token = peek(at, step)
        if not lo <= token < hi:
            return None
        if kind == "person" and ground.folded[token] in ground.pronouns:
            found = walk(ground, rest, at + step, step, bounds)
            if found is not None:
                return Match(found.end, ((name, OPEN), *found.captures))
        if ground.folded[token] not in ground.fillers:
            return None
        at += step
