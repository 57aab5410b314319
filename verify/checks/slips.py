"""Slips of typing: words run together or doubled, numbers lost.

Checks `glued-words`, `doubled-word` and `missing-number`: what an editor mends without knowing anything of the matter.
Scans run over whole columns at the speed of the interpreter's own loops, and Python looks only at hits.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import compress, count, islice, pairwise
from operator import eq
from typing import NamedTuple

from verify.checks.case import Case
from verify.languages import LANGUAGES
from verify.model import Draft, Finding, Location, Params, Suggestion
from verify.rulebook.compiled import Rulebook

JOINT = re.compile(r"[A-Z](?<=[a-z]{3}.)[a-z]{2}")  # `…angKorea`; `McBride` and `iPhone` have none
HANDLE = tuple("#@/._-&")  # before a word: it is an address or a tag


def tokens(draft: Draft, first: int, last: int) -> Location:
    """Tokens `first` to `last` (exclusive) as a location."""
    return Location(draft.article.path, draft.starts[first], draft.ends[last - 1])


def text_of(draft: Draft, place: Location) -> str:
    """The words at a place, on one line."""
    return " ".join(draft.article.text[place.start : place.end].split())


def slip(check: str, params: Params, place: Location, outlier: str) -> Finding:
    """A warning at one place of one article, under the message of the check's name."""
    return Finding(check, "NOTED", "warning", "alone", check, params, (place,), outlier=outlier)


# --- words run together -----------------------------------------------------------------------------


def glued_words(case: Case) -> list[Finding]:
    """`PyongyangKorea Utara`: two declared names run together (an error), or two words of the article (a warning)."""
    return [found for draft in case.drafts for found in _glued(draft, case.rulebook)]


def _glued(draft: Draft, rulebook: Rulebook) -> Iterator[Finding]:
    for match in JOINT.finditer(draft.article.text):
        token = bisect_right(draft.starts, match.start()) - 1
        if token < 0 or match.start() >= draft.ends[token]:
            continue  # markup
        word, start = draft.words[token], draft.starts[token]
        left, right = word[: match.start() - start], word[match.start() - start :]
        if not word.isalpha() or draft.article.text[max(0, start - 1) : start] in HANDLE:
            continue
        first, last = _name_before(draft, token, left, rulebook), _name_behind(draft, token, right, rulebook)
        names = first >= 0 and last >= 0
        if not names:
            if word in draft.words[:token] or word in draft.words[token + 1 :] or not _both_stand(draft, left, right):
                continue
            first, last = token, token + 1
        place = tokens(draft, first, last)
        text = text_of(draft, place)
        before = text[: text.index(word)] + left
        behind = right + text[text.index(word) + len(word) :]
        params = (("text", text), ("left", before), ("right", behind))
        found = slip("glued-words", params, place, text)._replace(suggestions=_repairs(place, before, behind, names))
        yield found._replace(severity="error", message_key="glued-names") if names else found


def _repairs(place: Location, before: str, behind: str, names: bool) -> tuple[Suggestion, ...]:
    apart = Suggestion(place.path, place.start, place.end, f"{before} {behind}", "glued-words.blank")
    comma = Suggestion(place.path, place.start, place.end, f"{before}, {behind}", "glued-words.comma")
    return (comma, apart) if names else (apart,)


def _both_stand(draft: Draft, left: str, right: str) -> bool:
    """Whether both halves stand elsewhere as words of their own; two capitalised ones may be a brand."""
    words = draft.words
    return left in words and right in words and (left[0].islower() or right.lower() in words)


def _name_before(draft: Draft, token: int, left: str, rulebook: Rulebook) -> int:
    """The token at which a declared name begins that ends with `left`; -1 if none does."""
    for begin in range(max(0, token - 4), token + 1):
        words = (*(word.lower() for word in draft.words[begin:token]), left.lower())
        if any(alias[0] == words for alias in rulebook.aliases.get(words[0], ())):
            return begin
    return -1


def _name_behind(draft: Draft, token: int, right: str, rulebook: Rulebook) -> int:
    """The token behind a declared name that begins with `right`; -1 if none does. The longest name is taken."""
    for name, *_ in rulebook.aliases.get(right.lower(), ()):
        if name[1:] == tuple(word.lower() for word in draft.words[token + 1 : token + len(name)]):
            return token + len(name)
    return -1


# --- words doubled, numbers lost --------------------------------------------------------------------


class Tables(NamedTuple):
    """What a language knows of slips."""

    doubled: frozenset[str]
    sizes: frozenset[str]
    measures: frozenset[str]
    small: frozenset[str]
    reduplication: str  # the mark between the halves of a reduplicated word, where the language has such words


@cache
def _tables(language: str) -> Tables:
    module = LANGUAGES[language]
    texts = (module.DOUBLED, module.SIZES, module.MEASURES, module.SMALL_WORDS)
    doubled, sizes, measures, small = (frozenset(text.split()) for text in texts)
    return Tables(doubled, sizes, measures, small, module.REDUPLICATION)


def doubled_word(case: Case) -> list[Finding]:
    """`di di`: a word that stands there twice in a row."""
    return [found for draft in case.drafts for found in _doubled(draft)]


def _doubled(draft: Draft) -> Iterator[Finding]:
    tables, words = _tables(draft.article.language), draft.words
    for token in compress(count(), map(eq, words, islice(words, 1, None))):
        word = words[token]
        between = draft.article.text[draft.ends[token] : draft.starts[token + 1]]
        if len(word) < 2 or not (word.isalpha() and word.islower()) or not between or "\n\n" in between:
            continue
        if word in tables.doubled or word in words[max(0, token - 1) : token] + words[token + 2 : token + 3]:
            continue  # three times is a way of speaking
        if any(sentence.first == token + 1 for sentence in draft.sentences):
            continue
        place = tokens(draft, token, token + 2)
        repairs = [Suggestion(place.path, place.start, place.end, word, "doubled-word.once")]
        if tables.reduplication and word not in tables.small:
            plural = f"{word}{tables.reduplication}{word}"
            repairs.append(Suggestion(place.path, place.start, place.end, plural, "doubled-word.reduplicated"))
        params = (("word", word),)
        yield slip("doubled-word", params, place, word)._replace(suggestions=tuple(repairs))


def missing_number(case: Case) -> list[Finding]:
    """`setinggi meter`: a measure whose number is lost."""
    return [found for draft in case.drafts for found in _numberless(draft)]


def _numberless(draft: Draft) -> Iterator[Finding]:
    tables, words = _tables(draft.article.language), draft.words
    if tables.sizes.isdisjoint(words) or tables.measures.isdisjoint(words):
        return
    for token, (size, measure) in enumerate(pairwise(words)):
        if size in tables.sizes and measure in tables.measures:
            place = tokens(draft, token, token + 2)
            text = text_of(draft, place)
            yield slip("missing-number", (("text", text),), place, text)
