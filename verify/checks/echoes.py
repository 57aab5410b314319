"""Sentences of one article that say nearly the same (for `value-drift` within an article).

Comes in: the drafts of a run. Goes out: pairs as those of `partners.py`. Most articles repeat nothing: sentences with a value are
compared by their words as printed, and only those that share nearly half of them are read closely.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from verify.checks.case import Case
from verify.checks.partners import Pair, Told, fit, pair, says
from verify.languages import LANGUAGES
from verify.model import Anchor, Draft
from verify.slots import AGREE, KINDS, relation, slots
from verify.wording import Wording, wording

#: this share of the words and marks of the shorter sentence must be shared (in percent), and half of its words of so many
#: letters, so many at the least
SHARE, SHARED, LONG = 40, 4, 4
#: a sentence is held against so many before it: the cost of a book is that of its chapters
WINDOW = 100


def echoes(case: Case) -> Iterator[Pair]:
    """All pairs, article by article."""
    for draft, anchor in zip(case.drafts, case.anchors, strict=True):
        for left, right in alike(draft):
            if turns(draft, left) != turns(draft, right):
                continue
            if covered(wording(draft, draft.sentences[left]), wording(draft, draft.sentences[right])):
                found = pair(told(draft, anchor, left), told(draft, anchor, right))
                if found is not None and given(found) and sampled(found.short) == sampled(found.long):
                    yield found


def alike(draft: Draft) -> Iterator[tuple[int, int]]:
    """The numbers of sentences with a value that share so many printed words."""
    firsts = [sentence.first for sentence in draft.sentences]
    valued = sorted({bisect_right(firsts, m.first) - 1 for m in draft.mentions if m.kind in KINDS})
    own = [(n, draft.sentences[n]) for n in valued if n >= 0 and fit(draft.sentences[n])]
    bags = [(n, frozenset(draft.words[s.first : s.last])) for n, s in own]
    for at, (left, ours) in enumerate(bags):
        for right, theirs in bags[at + 1 : at + 1 + WINDOW]:
            if len(ours & theirs) * 100 >= SHARE * min(len(ours), len(theirs)) and close(ours, theirs):
                yield left, right


def close(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether half of the long words of the shorter sentence are shared."""
    shared = long_words(ours & theirs)
    return shared >= SHARED and shared * 2 >= min(long_words(ours), long_words(theirs))


def long_words(words: Iterable[str]) -> int:
    """How many words say more than how others belong together."""
    return sum(len(word) >= LONG for word in words)


def turns(draft: Draft, number: int) -> frozenset[str]:
    """The words by which a sentence goes on to another time or thing: `sebelumnya`, `sedangkan`, `bertambah`."""
    sentence = draft.sentences[number]
    words: frozenset[str] = LANGUAGES[draft.article.language].TURNS
    return words.intersection(map(str.lower, draft.words[sentence.first : sentence.last]))


def covered(one: Wording, other: Wording) -> bool:
    """Whether the longer of two sentences has all words of the shorter one."""
    short, long = (one, other) if len(one.words) <= len(other.words) else (other, one)
    return all(says(long, word) for word in short.words)


def told(draft: Draft, anchor: Anchor, number: int) -> Told:
    """A sentence ready to be compared with another one of its article, by its own words alone."""
    sentence = draft.sentences[number]
    own = wording(draft, sentence), slots(draft, sentence, anchor)
    return Told(draft, number, *own, frozenset(), frozenset(), (), alone=False, day=anchor.day)


def given(pair: Pair) -> bool:
    """Whether all values of the shorter sentence but one stand in the longer one too."""
    words = pair.short.wording.keys, pair.long.wording.keys
    apart = [own for own in pair.short.slots if AGREE not in (relation(own, o, *words) for o in pair.long.slots)]
    return len(apart) == 1


def sampled(told: Told) -> bool:
    """Whether a share of a sentence tells the number that it is a share of (`56 persen dari 18.000 guru`): another survey than one without."""
    draft, whole = told.draft, LANGUAGES[told.draft.article.language].FRAME_WHOLE
    ends = {slot.mention.last for slot in told.slots if slot.mention.kind == "percent"}
    counts = {slot.mention.first for slot in told.slots if slot.mention.kind == "count"}
    behind = [" ".join(draft.words[end : end + n]).lower() for end in ends for n in (1, 2) if end + n in counts]
    return any(re.fullmatch(rf"of|{whole}", words) for words in behind)
