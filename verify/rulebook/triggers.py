"""Patterns → the index that makes ten times the rules cost little more: which words wake which patterns.

Of the words that a pattern cannot do without, the one that the fewest other patterns share (and, among
those, the longest) becomes its trigger. The pattern is split there into the nodes before it, reversed, and the
nodes after it, so that the engine works outwards from each place where the word stands, and nowhere else.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from verify.languages import DEFAULT, LANGUAGES
from verify.rulebook.compiled import Node, Phrasing

#: language → word → (number of the phrasing, nodes before the word reversed, nodes after it)
Index = dict[str, dict[str, list[tuple[int, list[Node], list[Node]]]]]


class Split(NamedTuple):
    """One way to wake a pattern: the words, and the nodes on either side of them."""

    words: tuple[str, ...]
    before: list[Node]
    after: list[Node]


def index(phrasings: Sequence[Phrasing]) -> Index:
    """The trigger index of all phrasings; those without a word of their own are left out (a rule problem)."""
    options = [list(choices(phrasing.nodes)) for phrasing in phrasings]
    users = Counter(word for option in options for word in {w for splits in option for s in splits for w in s.words})
    out: Index = {}
    for number, (phrasing, option) in enumerate(zip(phrasings, options, strict=True)):
        if not option:
            continue
        by_word = out.setdefault(phrasing.language, {})
        common = common_words(phrasing.language)
        for split in min(option, key=lambda splits: cost(splits, users, common)):
            for word in split.words:
                by_word.setdefault(word, []).append((number, mirrored(split.before), split.after))
    return out


def common_words(language: str) -> frozenset[str]:
    """Words that stand in every other sentence of a language: the dearest of triggers."""
    tables = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    return COMMON.union(tables.FUNCTION_WORDS, tables.FILLERS, tables.NEGATIONS)


#: in every language: words that a table of function words may lack
COMMON = frozenset(
    "dalam selama sejak setelah sebelum sampai hingga menjadi sebagai adalah masih harus kepada untuk juga lagi kembali "
    "salah satu tahun hari memberikan memberi during since after before with into from first last year".split()
)


def cost(splits: list[Split], users: Counter[str], common: frozenset[str]) -> tuple[int, int, int]:
    """How dear it is to wake a pattern by these words: common and short words stand everywhere, shared ones wake others."""
    words = [word for split in splits for word in split.words]
    frequent = sum(100 for w in words if w in common) + sum(5 for w in words if len(w) < 5) + len(words)
    return (frequent, max(users[w] for w in words), -min(map(len, words)))


def choices(nodes: list[Node]) -> Iterable[list[Split]]:
    """Every set of splits that, taken together, cannot miss a match of the pattern."""
    for at, node in enumerate(nodes):
        before, after = nodes[:at], nodes[at + 1 :]
        if node[0] == "w":
            yield [Split(tuple(node[1]), before, after)]
        elif node[0] == "a":
            branches = [next(iter(choices(branch)), None) for branch in node[1]]
            if all(branches):
                yield [
                    Split(s.words, before + s.before, s.after + after) for splits in branches if splits for s in splits
                ]


def mirrored(nodes: list[Node]) -> list[Node]:
    """The nodes in reverse, inner sequences too, for matching from right to left."""
    out: list[Node] = []
    for node in reversed(nodes):
        if node[0] == "o":
            out.append(["o", mirrored(node[1])])
        elif node[0] == "a":
            out.append(["a", [mirrored(branch) for branch in node[1]]])
        else:
            out.append(node)
    return out
