"""Sentences of different articles of one story that say nearly the same.

Comes in: the drafts of a story. Goes out: pairs of sentences, each the other's best partner, found through an
inverted index of content words (never all pairs). Words are compared by a light stem, so that `memberikan` and
`diberikan` meet.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from verify.languages import LANGUAGES
from verify.model import Draft, Sentence

#: sentences are partners if they share so many content words …
SHARED = 4
#: … and at least this share of the shorter one's, in percent
OVERLAP = 50
#: a word in more sentences of a story than this tells nothing
COMMON = 60
#: sentences longer than this (in tokens) are tables or run-on pages
LONGEST = 120


class Aligned(NamedTuple):
    """Two sentences: (draft number, sentence number) each, left before right, and how much they share in percent."""

    left: tuple[int, int]
    right: tuple[int, int]
    overlap: int


def alignments(drafts: Sequence[Draft], stories: Sequence[Sequence[int]]) -> tuple[Aligned, ...]:
    """All pairs of partners in all stories, story by story."""
    return tuple(pair for story in stories if len(story) > 1 for pair in aligned(drafts, story))


def aligned(drafts: Sequence[Draft], story: Sequence[int]) -> Iterator[Aligned]:
    """All pairs of partners in a story, in order."""
    bags = {
        (number, s): bag
        for number in story
        for s, sentence in enumerate(drafts[number].sentences)
        if len(bag := content(drafts[number], sentence)) >= SHARED
    }
    shared = overlaps(bags)
    best = favourites(shared, bags)
    for (left, right), count in sorted(shared.items()):
        if best.get((left, right[0])) == right and best.get((right, left[0])) == left:
            yield Aligned(left, right, count * 100 // min(len(bags[left]), len(bags[right])))


Place = tuple[int, int]


def overlaps(bags: dict[Place, frozenset[str]]) -> Counter[tuple[Place, Place]]:
    """How many content words sentences of different articles share, where they share enough."""
    index: dict[str, list[Place]] = defaultdict(list)
    for place, bag in bags.items():
        for word in bag:
            index[word].append(place)
    counts: Counter[tuple[Place, Place]] = Counter()
    for places in index.values():
        if 1 < len(places) <= COMMON:
            for i, left in enumerate(places):
                for right in places[i + 1 :]:
                    if left[0] != right[0]:
                        counts[(min(left, right), max(left, right))] += 1
    enough = {
        pair: count
        for pair, count in counts.items()
        if count >= SHARED and count * 100 >= OVERLAP * min(len(bags[pair[0]]), len(bags[pair[1]]))
    }
    return Counter(enough)


def favourites(
    shared: Counter[tuple[Place, Place]], bags: dict[Place, frozenset[str]]
) -> dict[tuple[Place, int], Place]:
    """(sentence, other article) → the sentence there that it shares most with (the closest in length, then the first)."""
    best: dict[tuple[Place, int], tuple[tuple[int, int, int], Place]] = {}
    for (left, right), count in shared.items():
        for own, other in ((left, right), (right, left)):
            key = (own, other[0])
            score = (count, -abs(len(bags[own]) - len(bags[other])), -other[1])
            if key not in best or score > best[key][0]:
                best[key] = (score, other)
    return {key: other for key, (_, other) in best.items()}


def content(draft: Draft, sentence: Sentence) -> frozenset[str]:
    """The stems of the content words of a sentence; none for an overlong one."""
    if sentence.last - sentence.first > LONGEST or sentence.zone not in ("body", "caption"):
        return frozenset()
    empty = LANGUAGES[draft.article.language].FUNCTION_WORDS
    words = (w.lower() for w in draft.words[sentence.first : sentence.last])
    return frozenset(stem(w) for w in words if len(w) > 3 and w[0].isalpha() and w not in empty)


PREFIXES = ("memper", "diper", "meng", "meny", "mem", "men", "ber", "ter", "per", "pen", "pem", "me", "di", "ke", "se")
SUFFIXES = ("kannya", "annya", "inya", "kan", "nya", "an", "lah", "pun", "i")


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A light Indonesian stem: one prefix and one suffix off, as long as four letters stay."""
    for prefix in PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 4:
            word = word[len(prefix) :]
            break
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word


#: so many shared sentences, and this share of the shorter article's, make one report (in percent)
SENTENCES, SHARE = 5, 30
#: how close two sentences must be to count, in percent of their content words
CLOSE = 60


def copied(drafts: Sequence[Draft], pairs: Sequence[Aligned]) -> dict[tuple[int, int], list[Aligned]]:
    """Articles that carry one report: two draft numbers → the sentences that they share."""
    shared: dict[tuple[int, int], list[Aligned]] = defaultdict(list)
    for pair in pairs:
        if pair.overlap >= CLOSE:
            shared[(pair.left[0], pair.right[0])].append(pair)
    return {two: own for two, own in sorted(shared.items()) if one_report(drafts[two[0]], drafts[two[1]], own)}


def one_report(left: Draft, right: Draft, shared: Sequence[Aligned]) -> bool:
    """Whether so many sentences are shared that the articles are copies of one report."""
    shortest = min(sum(s.zone == "body" for s in d.sentences) for d in (left, right))
    return len(shared) >= SENTENCES and len(shared) * 100 >= SHARE * shortest


def reports(drafts: Sequence[Draft], pairs: Sequence[Aligned]) -> dict[str, str]:
    """Path of an article that carries the report of another one → path of the first article with that report."""
    first: dict[int, int] = {}
    for left, right in copied(drafts, pairs):
        first[right] = min(first.get(right, left), first.get(left, left))
    return {drafts[n].article.path: drafts[leader].article.path for n, leader in first.items()}
