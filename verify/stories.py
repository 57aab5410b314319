"""Which articles tell the same story: shared names and places within a few days, through an inverted index, never all pairs.

Comes in: drafts, in order. Goes out: stories, each the sorted numbers of its drafts, every draft in exactly one; or the
links that made them, each with the names that two articles share. A story that the user named (front matter,
`--story`) is taken as said: its articles stand together, and two of these never join, not even over a third article.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from verify.model import Draft, NameForm

#: two articles tell one story if they share so many telling names …
SHARED = 3
#: … that are at least this share of the names of the shorter list …
OVERLAP = 0.34
#: … and were published within so many days of each other, where both days are known
DAYS = 3
#: a name in more articles of the same days than this is followed from each to the next few only …
COMMON = 40
NEXT = 8
#: … and tells nothing if it stands in more than this share of them
EVERYWHERE = 0.05
#: how many of its names stand for an article: those said first and most often
TELLING = 24


class Link(NamedTuple):
    """Two articles of one story, and the names that say so (none where the user did)."""

    left: int
    right: int
    names: frozenset[str] = frozenset()


def stories(drafts: Sequence[Draft]) -> tuple[tuple[int, ...], ...]:
    """The articles grouped by story; the grouping does not depend on their order."""
    return grouped(drafts, links(drafts))


def links(drafts: Sequence[Draft]) -> list[Link]:
    """Every pair that tells one story, those that the user joined first, then those that share most."""
    places = [(draft.article.path, draft.article.key) for draft in drafts]
    days = [day_of(draft.article.anchor.day) for draft in drafts]
    order = sorted(range(len(drafts)), key=lambda n: (days[n], places[n]))
    rows = [drafts[number] for number in order]
    found = alike([names(draft) for draft in rows], [draft.article.anchor.day for draft in rows])
    ends = ((order[link.left], order[link.right], link.names) for link in found)
    pairs = (Link(min(one, other), max(one, other), shared) for one, other, shared in ends)
    kept = (link for link in pairs if not told_apart(drafts[link.left], drafts[link.right]))
    kept_in_order = sorted(kept, key=lambda k: (-len(k.names), *sorted((places[k.left], places[k.right]))))
    return [*named(drafts), *kept_in_order]


def grouped(drafts: Sequence[Draft], found: Iterable[Link]) -> tuple[tuple[int, ...], ...]:
    """What the links join; one that would join two stories that the user named is left out."""
    parent = list(range(len(drafts)))
    said = [draft.article.story for draft in drafts]
    for link in found:
        one, other = root(parent, link.left), root(parent, link.right)
        if not (said[one] and said[other] and said[one] != said[other]):
            said[min(one, other)] = said[one] or said[other]
            parent[max(one, other)] = min(one, other)
    members: dict[int, list[int]] = defaultdict(list)
    for number in range(len(drafts)):
        members[root(parent, number)].append(number)
    return tuple(tuple(m) for m in sorted(members.values()))


def named(drafts: Sequence[Draft]) -> Iterator[Link]:
    """Pairs that the user put into one story."""
    first: dict[str, int] = {}
    for number, draft in enumerate(drafts):
        if draft.article.story:
            yield Link(first.setdefault(draft.article.story, number), number)


def alike(keys: Sequence[frozenset[str]], days: Sequence[int | None]) -> Iterator[Link]:
    """Pairs of articles, in the order of their days, that share enough telling names and are close to each other."""
    index = Index(keys, days)
    telling = [index.telling(number) for number in range(len(keys))]
    for left, own in enumerate(keys):
        for right in index.candidates(left, telling[left]):
            shared = telling[left] & telling[right]
            enough = len(shared) >= SHARED and len(shared) >= OVERLAP * min(len(own), len(keys[right]))
            if enough and close(days[left], days[right]):
                yield Link(left, right, shared)


NUMBER = itemgetter(1)


class Index:
    """Name → the articles that it stands for; of a common name by day, the undated ones apart."""

    def __init__(self, keys: Sequence[frozenset[str]], days: Sequence[int | None]) -> None:
        self.days = days
        self.holders: dict[str, list[int]] = defaultdict(list)
        for number, own in enumerate(keys):
            for name in own:
                self.holders[name].append(number)
        common = {name: list_ for name, list_ in self.holders.items() if len(list_) > COMMON}
        self.by_day = {name: sorted((day_of(days[n]), n) for n in list_) for name, list_ in common.items()}
        self.all_days = sorted(map(day_of, days))
        self.undated = None in days
        self.keys = keys
        self.passed: Counter[str] = Counter()

    def telling(self, number: int) -> frozenset[str]:
        """The names of an article that do not stand in all articles of its days."""
        day = day_of(self.days[number])
        most = max(
            COMMON, EVERYWHERE * (bisect_right(self.all_days, day + DAYS) - bisect_left(self.all_days, day - DAYS))
        )
        return frozenset(name for name in self.keys[number] if self.around(name, day)[1] <= most)

    def around(self, name: str, day: int) -> tuple[int, int]:
        """Where the articles of the days around begin among those of a name, and how many they are."""
        if name not in self.by_day:
            return 0, 0
        found = self.by_day[name]
        first = bisect_left(found, (day - DAYS, -1))
        return first, bisect_left(found, (day + DAYS + 1, -1)) - first

    def candidates(self, number: int, telling: frozenset[str]) -> list[int]:
        """Later ones that may share enough: all that a rarer name leads to, and the next few of a common name."""
        counts: Counter[int] = Counter()
        day, uncounted = day_of(self.days[number]), 0
        for name in self.keys[number]:
            self.passed[name] += 1
            if name not in telling:
                continue
            if name not in self.by_day:
                counts.update(self.holders[name][self.passed[name] :])
                continue
            first, count = self.around(name, day)
            later = bisect_right(self.by_day[name], (day, number))
            last = later + NEXT if count > COMMON else first + count
            counts.update(map(NUMBER, self.by_day[name][later:last]))
            uncounted += count > COMMON or self.undated
        least = max(1, SHARED - uncounted)
        return sorted(other for other, count in counts.items() if count >= least)


def day_of(day: int | None) -> int:
    """A day for sorting; an unknown one lies before all others."""
    return -(10**6) if day is None else day


def names(draft: Draft) -> frozenset[str]:
    """The names that stand for an article: those it says most, then earliest."""
    counts: Counter[str] = Counter()
    for number, mention in enumerate(draft.mentions):
        if isinstance(mention.form, NameForm) and (who := draft.who.get(number)):
            counts[who.lower()] += 1
    return frozenset(name for name, _ in counts.most_common(TELLING))


def close(one: int | None, other: int | None) -> bool:
    """Whether two articles may be of the same days (an unknown day is close to every day)."""
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
