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


def transposed(case: Case) -> list[Finding]:
    """Every word of a name with two letters swapped."""
    names: dict[str, str] = {}
    other: set[str] = set()
    return [found for draft in case.drafts for found in _transposed(draft, names, other)]


def _transposed(draft: Draft, names: dict[str, str], other: set[str]) -> Iterator[Finding]:
    """The findings of one article; `names` (word → its letters in order) and `other` words are remembered from any article."""
    here = set(draft.words) - other
    for word in [word for word in here if word not in names]:
        if len(word) >= SHORTEST and word[0].isupper() and word.isalpha():
            names[word] = "".join(sorted(word.lower()))
        else:
            other.add(word)
    here = here - other  # in place, it would walk through all the other words
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
