"""Second references with a slip: `Ushkaov` where the article names Yuri Ushakov (check `misspelt-name`).

Works on the names of one word, and on the words at the head of sentences of which no table knows anything. The more
often the right form occurs, the shorter the word may be; a declared name needs to occur only once.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.name_forms import BESIDE, Place, Words, is_declared, location, mention_at, written
from verify.checks.spelling import doubling, replaced, slip, variant
from verify.extract.speaker_types import lexicon
from verify.languages import LANGUAGES
from verify.model import Draft, Finding, Location, NameForm

#: a second reference of no more letters than this needs so many places of the form it should have
SHORTEST, ENOUGH = 5, 4
#: a longer word is no name
LONGEST = 40


class Single(NamedTuple):
    """A name of one word, or a word that begins a sentence and may be one."""

    word: str  # folded
    written: str
    token: int
    place: Place | None  # None for a word that is no mention


def short_forms(
    case: Case, number: int, draft: Draft, forms: dict[Words, list[Place]], said: set[Place]
) -> Iterator[Finding]:
    """A second reference with a slip: `Ushkaov` where the article names Yuri Ushakov and speaks of Ushakov."""
    full: dict[str, list[Place]] = defaultdict(list)
    for words, places in forms.items():
        for word in words:
            full[word] += places
    near = by_initial(full)
    singles = list(single_names(case, number, draft, full))
    times = Counter(single.word for single in singles)
    for single in singles:
        if times[single.word] > 1 or single.word in full or single.place in said or is_known(case, single.place):
            continue
        for other in sorted(o for o in near.get(single.word[0], ()) if close(single.word, o)):
            more = full[other]
            declared = is_declared(case, more[0])
            short = len(single.word) <= SHORTEST + replaced(single.word, other)
            enough = 1 if declared else ENOUGH if short else 2
            same_sound = variant(single.word, other) and not (declared and doubling(single.word, other))
            if len(more) + times[other] >= enough and not same_sound:
                if single.place is not None:
                    said.add(single.place)
                yield misspelt_single(case, draft, single, other, more, len(more) + times[other])
                break


def close(word: str, other: str) -> bool:
    """Whether one word is the other with a slip (told by their lengths first: most are not)."""
    return -2 < len(word) - len(other) < 2 and slip(word, other)


def by_initial(words: Iterable[str]) -> dict[str, list[str]]:
    """First letter → the words that begin with it: a slip leaves the first letter alone."""
    out: dict[str, list[str]] = defaultdict(list)
    for word in words:
        out[word[0]].append(word)
    return out


def single_names(case: Case, number: int, draft: Draft, full: dict[str, list[Place]]) -> Iterator[Single]:
    """The names of one word, and the words at the head of sentences of which no table knows anything."""
    if not full:
        return
    heads = set()
    honorifics = LANGUAGES[draft.article.language].HONORIFICS
    for at, mention in enumerate(draft.mentions):
        form = mention.form
        if isinstance(form, NameForm) and form.kind in ("person", ""):
            length = mention.last - mention.first
            if length == 1 or (length == 2 and draft.words[mention.first].lower() in honorifics):
                word = draft.words[mention.last - 1]
                yield Single(word.lower().replace("’", "'"), word, mention.last - 1, Place(number, at))
        heads.add(mention.first)
    types = lexicon(draft.article.language)
    small = frozenset(draft.words)
    for sentence in draft.sentences:
        word = draft.words[sentence.first]
        if len(word) >= SHORTEST and sentence.first not in heads and types[word] == "A" and word.lower() not in small:
            yield Single(word.lower(), word, sentence.first, None)


def is_known(case: Case, place: Place | None) -> bool:
    """Whether a word is a mention of a declared name."""
    return place is not None and is_declared(case, place)


def misspelt_single(case: Case, draft: Draft, single: Single, other: str, more: list[Place], times: int) -> Finding:
    """The word with a slip, and the places of the name that it should be a word of."""
    name = written(mention_at(case, more[0]))
    word = next((w for w in name.replace("-", " ").split() if w.lower().replace("’", "'") == other), name)
    params = (("name", single.written), ("other", word), ("n", str(times)))
    start, end = draft.starts[single.token], draft.ends[single.token]
    spot = Location(draft.article.path, start, end, "primary", value=single.written)
    spots = (spot, *(location(case, place, "related") for place in more[:BESIDE]))
    return Finding(
        "misspelt-name", "REFUTED", "error", "article", "misspelt-name", params, spots, outlier=single.written
    )
