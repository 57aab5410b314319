"""Two letters that changed places in a name that nobody declared: `Kabupaten Bandnug` beside `Bandung` (check `misspelt-name`).

Comes in: drafts. Goes out: findings of scope `article`. Looks at words with a capital that stand once in an article where another,
commoner one is the same but for two neighbouring letters; no two names of one article are so by chance.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from verify.checks.case import Case
from verify.checks.spelling import swapped
from verify.model import Draft, Finding, Location

#: shorter words are too easily another name (`Rian`, `Rina`)
SHORTEST = 6
#: how often the other word must stand there
OFTEN = 2


def transposed(case: Case, capitals: tuple[set[str], ...]) -> list[Finding]:
    """Every word of a name with two letters swapped; `capitals` are the words of each draft that are written as names."""
    letters = Letters()
    return [
        found
        for draft, words in zip(case.drafts, capitals, strict=True)
        for found in _transposed(draft, words, letters)
    ]


class Letters(dict[str, str]):
    """Word → its letters in order, reckoned once."""

    def __missing__(self, word: str) -> str:
        return self.setdefault(word, "".join(sorted(word.lower())))


def _transposed(draft: Draft, words: set[str], names: Letters) -> Iterator[Finding]:
    """The findings of one article."""
    here = [word for word in words if len(word) >= SHORTEST]
    if len(set(map(names.__getitem__, here))) == len(here):
        return
    kin: dict[str, list[str]] = defaultdict(list)
    for word in sorted(here):
        kin[names[word]].append(word)
    times = Counter(draft.words)
    for alike in kin.values():
        common = max(alike, key=lambda word: (times[word], word))
        for word in alike:
            if times[word] == 1 and times[common] >= OFTEN and swapped(word.lower(), common.lower()):
                yield _finding(draft, word, common, times[common])


def _finding(draft: Draft, word: str, common: str, times: int) -> Finding:
    """The finding at the rare word, with the nearest place of the common one."""
    at = draft.words.index(word)
    near = min((n for n, other in enumerate(draft.words) if other == common), key=lambda n: abs(n - at))
    path = draft.article.path
    places = (
        Location(path, draft.starts[at], draft.ends[at], value=word),
        Location(path, draft.starts[near], draft.ends[near], "related", value=common),
    )
    params = (("name", word), ("other", common), ("n", str(times)))
    return Finding("misspelt-name", "REFUTED", "error", "article", "misspelt-name", params, places, outlier=word)
