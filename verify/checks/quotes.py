"""Quotations that cannot both stand (checks `two-speakers`, `misquote`).

Works on the quotations of an article and of a story: equal words with two speakers, and one speaker's words in two
wordings. Punctuation, spelling and shortening are silent; a changed number, name, party or negation is an error, a changed
word of content is doubtful, a synonym a note.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import combinations
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.marks import unpaired_quotes
from verify.checks.name_forms import words_of
from verify.checks.spelling import variant
from verify.languages import LANGUAGES
from verify.model import Finding, Location, Quote, Speech

__all__ = ["misquotes", "two_speakers", "unpaired_quotes"]

#: how many words of a quotation are shown
SHOWN = 12
#: quotations of fewer words are too short to have one speaker only …
SHORTEST = 4
#: … or, in a story, to be told from other ones with the same words
STORY = 6
#: words that two quotations share in a row before they are compared at all
SHINGLE = 4
#: how much of the shorter quotation must be the same, in percent
ALIKE = 70
#: a shingle in more quotations than this is a phrase of everybody's
COMMON = 12


#: how heavy a change is, and what it makes of the two wordings
WEIGHTS, VERDICTS = ("error", "warning", "note"), ("CONFLICTING", "DOUBTFUL", "NOTED")


class Quoted(NamedTuple):
    """A direct quotation: its draft, its speech and its folded words, and the words as printed."""

    draft: int
    speech: Speech
    words: tuple[str, ...]
    printed: tuple[str, ...]


def two_speakers(case: Case) -> list[Finding]:
    """One quotation that two different people are said to have said."""
    out = []
    for scope, numbers in [("article", (n,)) for n in range(len(case.drafts))] + [
        ("story", s) for s in case.stories if len(s) > 1
    ]:
        shortest = SHORTEST if scope == "article" else STORY
        told = [q for n in numbers for q in quoted(case, n) if len(q.words) >= shortest]
        for one, other in pairs(told):
            same_draft = one.draft == other.draft
            if same_draft == (scope == "article") and contains(one.words, other.words) and strangers(case, one, other):
                out.append(both_said(case, scope, one, other))
    return out


def both_said(case: Case, scope: str, one: Quoted, other: Quoted) -> Finding:
    """The two attributions of one quotation."""
    sure = all(q.speech.speaker_form in ("name", "short") for q in (one, other))
    first, second = (label(case, q.speech.entity) for q in (one, other))
    spots = (location(case, one, "primary", first), location(case, other, "related", second))
    params = (("words", " ".join(one.printed[:SHOWN])), ("speaker", first), ("other", second))
    outlier = " | ".join(sorted((first, second)))
    return Finding(
        "two-speakers", "CONFLICTING", "error" if sure else "warning", scope, "two-speakers", params, spots, outlier
    )


def misquotes(case: Case) -> list[Finding]:
    """One person's words in two wordings, in two articles of a story."""
    out = []
    for story in case.stories:
        told = [q for n in story for q in quoted(case, n) if len(q.words) >= SHINGLE] if len(story) > 1 else []
        for one, other in pairs(told):
            if one.draft != other.draft and one.words != other.words and not strangers(case, one, other):
                found = drift(case, one, other)
                if found is not None:
                    out.append(found)
    return out


def quoted(case: Case, number: int) -> Iterator[Quoted]:
    """The direct quotations of an article that have a speaker."""
    draft = case.drafts[number]
    spans = {(m.start, m.end): m for m in draft.mentions if isinstance(m.form, Quote)}
    for speech in draft.speeches:
        mention = spans.get((speech.start, speech.end))
        if mention is not None and speech.entity:
            printed = tuple(w for w in draft.words[mention.first + 1 : mention.last - 1] if w[0].isalnum())
            yield Quoted(number, speech, tuple(w.lower().replace("’", "'") for w in printed), printed)


def pairs(told: Sequence[Quoted]) -> Iterator[tuple[Quoted, Quoted]]:
    """Quotations that share some words in a row, through an index, in order, each pair once."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        for shingle in {one.words[at : at + SHINGLE] for at in range(len(one.words) - SHINGLE + 1)}:
            index[shingle].append(number)
    found = {pair for numbers in index.values() if 1 < len(numbers) <= COMMON for pair in combinations(numbers, 2)}
    for left, right in sorted(found):
        yield told[left], told[right]


def contains(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the shorter quotation is a run of words of the longer one."""
    short, long = sorted((one, other), key=len)
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def strangers(case: Case, one: Quoted, other: Quoted) -> bool:
    """Whether two speakers are two different people: no word of their names in common, and both are people."""
    first, second = one.speech.entity, other.speech.entity
    if first == second or not (is_person(case, first) and is_person(case, second)):
        return False
    return not set(words_of(label(case, first))) & set(words_of(label(case, second)))


def is_person(case: Case, who: str) -> bool:
    """Whether a speaker is a person, as far as is known."""
    entity = case.rulebook.entities.get(who)
    return entity.kind == "person" if entity is not None else who.startswith("=")


def label(case: Case, who: str) -> str:
    """A speaker's name."""
    entity = case.rulebook.entities.get(who)
    return entity.names[0] if entity is not None else who.removeprefix("=")


# --- wording ----------------------------------------------------------------------------------------


class Change(NamedTuple):
    """Words of one quotation that stand otherwise in the other."""

    weight: str  # error|warning|note
    key: str
    one: str
    other: str


def drift(case: Case, one: Quoted, other: Quoted) -> Finding | None:
    """The heaviest change between two wordings, if they are wordings of one quotation at all."""
    matcher = SequenceMatcher(None, one.words, other.words, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    if same * 100 < ALIKE * min(len(one.words), len(other.words)):
        return None
    language = case.drafts[one.draft].article.language
    changes = [c for op in inner(matcher, one, other) if (c := change(op, one, other, language)) is not None]
    if not changes:
        return None
    worst = min(changes, key=lambda c: WEIGHTS.index(c.weight))
    spots = (location(case, other, "primary", worst.other), location(case, one, "related", worst.one))
    params = (("speaker", label(case, one.speech.entity)), ("words", worst.other or "–"), ("other", worst.one or "–"))
    verdict = VERDICTS[WEIGHTS.index(worst.weight)]
    return Finding(
        "misquote", verdict, worst.weight, "story", worst.key, params, spots, outlier=f"{worst.one} | {worst.other}"
    )


Op = tuple[str, int, int, int, int]


def inner(matcher: "SequenceMatcher[str]", one: Quoted, other: Quoted) -> Iterator[Op]:
    """The differences but for words that one of them leaves out at its ends."""
    for op in matcher.get_opcodes():
        tag, i1, i2, j1, j2 = op
        at_end = (i1 == 0 and j1 == 0) or (i2 == len(one.words) and j2 == len(other.words))
        if tag != "equal" and not (at_end and (i1 == i2 or j1 == j2)):
            yield op


def change(op: Op, one: Quoted, other: Quoted, language: str) -> Change | None:
    """What a difference weighs; None for spelling, grammar and shortening."""
    _, i1, i2, j1, j2 = op
    ours, theirs = one.words[i1:i2], other.words[j1:j2]
    tables = LANGUAGES[language]
    said, instead = " ".join(one.printed[i1:i2]), " ".join(other.printed[j1:j2])
    negations = set(tables.NEGATIONS)
    if (len(set(ours) & negations) - len(set(theirs) & negations)) and max(len(ours), len(theirs)) <= SHINGLE:
        return Change("error", "misquote-negation", said, instead)
    if not ours or not theirs or "".join(ours).replace("-", "") == "".join(theirs).replace("-", ""):
        return None
    numbers = [[n for w in side if (n := number(w, tables.NUMBERS))] for side in (ours, theirs)]
    if numbers[0] != numbers[1] and all(numbers):
        return Change("error", "misquote-number", said, instead)
    parties = [{tables.PARTIES[w] for w in side if w in tables.PARTIES} for side in (ours, theirs)]
    if all(parties) and not parties[0] & parties[1]:
        return Change("error", "misquote-party", said, instead)
    names = [
        [w for w in side[a:b] if w[0].isupper()]
        for side, a, b in ((one.printed, max(i1, 1), i2), (other.printed, max(j1, 1), j2))
    ]
    if all(names) and not same_words([w.lower() for w in names[0]], [w.lower() for w in names[1]]):
        return Change("error", "misquote-name", said, instead)
    content = [[w for w in side if w not in tables.FUNCTION_WORDS and len(w) > 3] for side in (ours, theirs)]
    if all(content) and not same_words(*content):
        alike = synonyms(content[0], content[1], language)
        return Change("note" if alike else "warning", "misquote-synonym" if alike else "misquote", said, instead)
    return None


def number(word: str, names: Mapping[str, int | str]) -> str:
    """The number that a word is, as it is compared (`dua` is `2`); nothing for any other word."""
    return word if word[0].isdigit() else str(names[word]) if word in names else ""


def synonyms(ours: Sequence[str], theirs: Sequence[str], language: str) -> bool:
    """Whether every word has one of the same meaning on the other side."""
    means = LANGUAGES[language].QUOTED_ALIKE
    return all(any(means.get(a, a) == means.get(b, b) for b in theirs) for a in ours) and len(ours) == len(theirs)


def same_words(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether words are the same but for spelling, affixes and order."""
    return any(a == b or variant(a, b) or stem(a) == stem(b) for a in ours for b in theirs)


def stem(word: str) -> str:
    """A word without its commonest affixes, cut short, so that forms of one word meet."""
    from verify.alignment import stem as light

    return light(word)


def location(case: Case, one: Quoted, role: str, value: str) -> Location:
    """Where a quotation stands."""
    return Location(case.drafts[one.draft].article.path, one.speech.start, one.speech.end, role, value=value)
