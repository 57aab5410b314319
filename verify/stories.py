"""Which articles tell the same story: shared names and days, through an inverted index, never all pairs.

Comes in: drafts, in order. Goes out: stories, each the sorted numbers of its drafts, every draft in exactly one.
A story that the user named (front matter, `--story`) is taken as said.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from verify.model import Draft, NameForm

#: two articles tell one story if they share so many telling names …
SHARED = 3
#: … that are at least this share of the names of the shorter list …
OVERLAP = 0.34
#: … and were published within so many days of each other, where both days are known
DAYS = 3
#: a name in more articles than this tells nothing (and would make the index quadratic)
COMMON = 40
#: how many of its names stand for an article: those said first and most often
TELLING = 24


def stories(drafts: Sequence[Draft]) -> tuple[tuple[int, ...], ...]:
    """The articles grouped by story; the grouping does not depend on their order."""
    parent = list(range(len(drafts)))
    for left, right in [*named(drafts), *alike(drafts)]:
        join(parent, left, right)
    members: dict[int, list[int]] = defaultdict(list)
    for number in range(len(drafts)):
        members[root(parent, number)].append(number)
    return tuple(tuple(m) for m in sorted(members.values()))


def named(drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """Pairs that the user put into one story."""
    first: dict[str, int] = {}
    for number, draft in enumerate(drafts):
        if draft.article.story:
            yield first.setdefault(draft.article.story, number), number


def alike(drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """Pairs that share enough telling names and were published close to each other."""
    telling = [names(draft) for draft in drafts]
    index: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(telling):
        for name in sorted(own):
            index[name].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for holders in index.values():
        if len(holders) <= max(COMMON, 5):
            shared.update(combinations(holders, 2))
    for (left, right), count in shared.items():
        enough = count >= SHARED and count >= OVERLAP * min(len(telling[left]), len(telling[right]))
        if enough and close(drafts[left], drafts[right]) and not told_apart(drafts[left], drafts[right]):
            yield left, right


def names(draft: Draft) -> frozenset[str]:
    """The names that stand for an article: those it says most, then earliest."""
    counts: Counter[str] = Counter()
    for number, mention in enumerate(draft.mentions):
        if isinstance(mention.form, NameForm) and (who := draft.who.get(number)):
            counts[who.lower()] += 1
    return frozenset(name for name, _ in counts.most_common(TELLING))


def close(left: Draft, right: Draft) -> bool:
    """Whether two articles may be of the same days (an unknown day is close to every day)."""
    one, other = left.article.anchor.day, right.article.anchor.day
    return one is None or other is None or abs(one - other) <= DAYS


def told_apart(left: Draft, right: Draft) -> bool:
    """Whether the user put them into two stories."""
    one, other = left.article.story, right.article.story
    return bool(one and other and one != other)


def root(parent: list[int], number: int) -> int:
    """The representative of a number's set (with path halving)."""
    while parent[number] != number:
        parent[number] = parent[parent[number]]
        number = parent[number]
    return number


def join(parent: list[int], left: int, right: int) -> None:
    """Unite two sets; the smaller number represents them, so that order never shows."""
    one, other = root(parent, left), root(parent, right)
    parent[max(one, other)] = min(one, other)
