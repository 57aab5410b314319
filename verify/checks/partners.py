"""Sentences of one story that say nearly the same, the shorter one covered by the longer one.

Comes in: the drafts of a story. Goes out: pairs of sentences of two articles, found through an inverted index of the keys of their
content words, never by comparing all pairs. The longer sentence of a pair has nearly all words of the shorter one (their stems,
synonyms, slips of the keyboard) and all its names; what they share tells what both are about.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.spelling import slip
from verify.languages import LANGUAGES
from verify.model import Anchor, Draft, Location, Sentence
from verify.slots import Slot, amount_of, slots
from verify.wording import Keys, Word, Wording, opposed, wording

#: a key in more sentences of a story than this tells nothing
COMMON = 60
#: sentences longer than this (in tokens) are tables or run-on pages
LONGEST = 120
#: share of the shorter sentence's content words that the longer one must have, in percent
COVERED = 75
#: the same of two articles that say little else, which can be about nothing but one thing
COVERED_ALONE = 50
#: an article of so few sentences is about what it says; in a longer one, a sentence of few words may be about anything
SNIPPET = 3
#: so many words, or so many with a name among them, tell what a sentence of a longer article is about
TELLING, TELLING_NAMED = 5, 3


class Told(NamedTuple):
    """A sentence ready to be compared."""

    draft: Draft
    number: int
    wording: Wording
    slots: tuple[Slot, ...]
    around: Keys  # keys of the sentences beside it
    values: frozenset[tuple[str, str, str]]  # every value of the article: kind, unit, text
    near: tuple[Slot, ...]  # the values of the sentences beside it
    alone: bool  # the article says little else
    day: int | None  # of publication, as the article tells it


class Pair(NamedTuple):
    """Two sentences that say nearly the same, in the order of the articles, and the words of the shorter one that are missing."""

    left: Told
    right: Told
    short: Told
    long: Told
    missing: tuple[Word, ...]
    opposite: Word | None  # a word of the shorter one whose opposite the longer one has
    apart: bool  # one adds something (`juga`): what it denies it denies, but its values may be others

    @property
    def flipped(self) -> bool:
        """Whether the shorter one is the right one."""
        return self.short is self.right


def partners(case: Case) -> Iterator[Pair]:
    """All pairs, story by story."""
    for story in case.stories:
        if len(story) < 2:
            continue  # only sentences of different articles are held against each other
        told = [t for number in story for t in sentences(case.drafts[number], case.anchors[number])]
        for left, right in candidates(told):
            found = pair(told[left], told[right]) if told[left].draft is not told[right].draft else None
            if found is not None:
                yield found


def sentences(draft: Draft, anchor: Anchor) -> list[Told]:
    """The sentences of an article that have content."""
    own = [(n, s) for n, s in enumerate(draft.sentences) if fit(s)]
    said = {n: wording(draft, s) for n, s in own}
    held = {n: slots(draft, s, anchor) for n, s in own}
    values = frozenset(name for all_of_them in held.values() for one in all_of_them for name in names_of(one))
    day = None if anchor.source == "borrowed" else anchor.day
    out = []
    for n, _ in own:
        if said[n].words:
            beside = [m for m in (n - 2, n - 1, n + 1, n + 2) if m in said]
            around = frozenset().union(*(said[m].keys for m in beside))
            near = tuple(one for m in beside for one in held[m])
            out.append(Told(draft, n, said[n], held[n], around, values, near, len(own) <= SNIPPET, day))
    return out


def names_of(one: Slot) -> Iterator[tuple[str, str, str]]:
    """The kind, unit and text (with its bound) of the values of a slot."""
    for end in (one, one.other_end):
        if end is not None and end.value is not None:
            amount = amount_of(end.mention.form)
            yield end.mention.kind, end.value.unit, end.value.text + (amount.bound if amount is not None else "")


def fit(sentence: Sentence) -> bool:
    """Whether a sentence is copy of a usual length."""
    return sentence.last - sentence.first <= LONGEST and sentence.zone in ("body", "caption", "title")


def candidates(told: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Pairs of sentences that share half of the shorter one's words, each pair once, in order."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        for key in one.wording.keys:
            index[key].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for places in index.values():
        if 1 < len(places) <= COMMON:
            for at, left in enumerate(places):
                for right in places[at + 1 :]:
                    shared[(left, right)] += 1
    for (left, right), count in sorted(shared.items()):
        if count * 2 >= min(len(told[left].wording.words), len(told[right].wording.words)):
            yield left, right


def pair(left: Told, right: Told) -> Pair | None:
    """Two sentences as a pair, if the longer one covers the shorter one on the same occasion."""
    if left.draft.article.language != right.draft.article.language:
        return None
    short, long = (right, left) if len(left.wording.words) > len(right.wording.words) else (left, right)
    lone = short.alone and long.alone
    apart = other_occasion(short.wording, long.wording)
    if apart and not (lone and in_passing(short.wording, long.wording, long.draft.article.language)):
        return None
    missing = [w for w in short.wording.words if not says(long.wording, w)]
    against = [w for w in missing if opposed(w, long.wording, long.draft.article.language)]
    missing = [w for w in missing if w not in against and w.keys.isdisjoint(long.around)]
    if len(against) > 1 or not enough(short, missing, lone) or not telling(short, long):
        return None
    return Pair(left, right, short, long, tuple(missing), against[0] if against else None, apart)


def other_occasion(short: Wording, long: Wording) -> bool:
    """Whether one sentence supposes, or speaks of another occasion; in a much longer one, that may be of something else."""
    alike = len(long.words) * 2 <= len(short.words) * 3
    differing = short.occasions ^ long.occasions if alike else short.occasions - long.occasions
    return short.supposed != long.supposed or bool(differing)


def in_passing(short: Wording, long: Wording, language: str) -> bool:
    """Whether only words that add something tell another occasion."""
    alike = len(long.words) * 2 <= len(short.words) * 3
    differing = short.occasions ^ long.occasions if alike else short.occasions - long.occasions
    return differing <= LANGUAGES[language].ADDING and short.supposed == long.supposed


def enough(short: Told, missing: Sequence[Word], lone: bool) -> bool:
    """Whether so little is missing, and no name (the first word may be one), that the two say the same."""
    words, kept = len(short.wording.words), len(short.wording.words) - len(missing)
    first = short.draft.sentences[short.number].first
    if any(w.named or (w.token == first and not lone) for w in missing) or not kept:
        return False
    return not missing or (kept >= 3 - lone and kept * 100 >= (COVERED_ALONE if lone else COVERED) * words)


def telling(short: Told, long: Told) -> bool:
    """Whether what two sentences share tells that they speak of one thing."""
    if short.alone or long.alone:
        return True
    shared = [w for w in short.wording.words if says(long.wording, w)]
    enough = len(shared) >= TELLING or (len(shared) >= TELLING_NAMED and any(w.named for w in shared))
    return enough and len(shared) * 5 >= len(long.wording.words) * 2


def says(wording: Wording, word: Word) -> bool:
    """Whether a sentence has a word: by its keys, or with a slip of the keyboard."""
    if not (word.keys.isdisjoint(wording.keys) and word.keys.isdisjoint(wording.light)):
        return True
    size = len(word.text)
    return any(-2 < size - len(other.text) < 2 and slip(word.text, other.text) for other in wording.words)


def elsewhere(denier: Told, other: Told) -> bool:
    """Whether what is denied, the next word behind the denial, is no word of the other sentence."""
    behind = next((w for w in denier.wording.words if w.token > denier.wording.denied), None)
    return behind is not None and not says(other.wording, behind)


def place(told: Told, first: int, last: int, role: str) -> Location:
    """A stretch of the source as one side of a finding."""
    return Location(told.draft.article.path, first, last, role)
