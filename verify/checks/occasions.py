"""Whether two sentences of an article speak of one occasion: the same source, day, place and event.

Comes in: a draft, its day, the lines of two sentences (`figures.py`), the earlier of which tells the article's own event. Goes out: yes or
no; where a sentence leaves something open it takes what the head of the article says, and doubt is a no.
"""

import re
from functools import cache

from verify.checks.figures import Line
from verify.events import Events, far
from verify.languages import DEFAULT, LANGUAGES
from verify.lookup import mentions_in
from verify.model import Anchor, Draft, Mention, Value
from verify.rulebook.compiled import Rulebook
from verify.values import resolve
from verify.values.days import hull

#: so many sentences before a later one may have begun to tell of something else
WINDOW = 2
#: a clock time, with or without the marks of bold type
CLOCK = re.compile(r"[*_(\[]*\d{1,2}[.:]\d\d\b|[*_(\[]*\d{1,2}(?:[.:]\d\d)? [ap]\.?m\b")


@cache
def events(language: str) -> re.Pattern[str]:
    """A noun for what happened (group `noun`), and the word that says that it is the one told of (group `same`), if one follows."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    if module.SAME_AHEAD:
        return re.compile(
            rf"(?<!\S)(?:(?P<same>{module.FATE_SAME}) (?:[^ <]+ ){{0,2}})?(?P<noun>{module.FATE_EVENTS})(?!\S)"
        )
    return re.compile(
        rf"(?<!\S)(?P<noun>{module.FATE_EVENTS})(?!\S)(?: (?:[^ <]+ ){{0,3}}?(?P<same>{module.FATE_SAME})(?!\S))?"
    )


@cache
def past(language: str) -> re.Pattern[str]:
    """Words of what happened before."""
    return re.compile(rf"(?<!\S)(?:{LANGUAGES.get(language, LANGUAGES[DEFAULT]).FATE_PAST})(?!\S)")


class Occasions:
    """The occasions of one article."""

    def __init__(self, draft: Draft, anchor: Anchor, rulebook: Rulebook, lead: int) -> None:
        self.draft, self.anchor = draft, anchor
        self.places_of = Events(draft, anchor, rulebook).places
        body = [number for number, sentence in enumerate(draft.sentences) if sentence.zone == "body"]
        above = [n for n, sentence in enumerate(draft.sentences) if sentence.zone in ("title", "caption", "dateline")]
        self.body, self.lead = body, body[:lead]
        self.head = (*above, *self.lead)

    def one(self, early: Line, late: Line) -> bool:
        """Whether both sentences can only speak of the article's own event, as one source tells it."""
        first, last = early.sentence, late.sentence
        if self.draft.sentences[first].zone == "title" and last == self.lead[0]:
            return not self.long_ago(last)  # a headline is of what the first sentence tells
        known = [number for number in self.head if number != last]
        return (
            not any(self.of_a_minute(number) for number in (first, last))
            and not any(self.long_ago(number) for number in (first, *range(max(first + 1, last - WINDOW), last + 1)))
            and self.same_days(last, known)
            and self.same_places(last, known)
            and self.same_event(late, known)
            and self.same_source(last, [first, *known, *range(first, last)])
        )

    def mentions(self, number: int) -> list[Mention]:
        """The mentions of a sentence."""
        return [self.draft.mentions[n] for n in mentions_in(self.draft, self.draft.sentences[number])]

    def of_a_minute(self, number: int) -> bool:
        """Whether the paragraph of a sentence opens with a clock time, as the entries of a live report do."""
        paragraph = self.draft.sentences[number].paragraph
        first = next(sentence.first for sentence in self.draft.sentences if sentence.paragraph == paragraph)
        return CLOCK.match(self.draft.article.text, self.draft.starts[first]) is not None

    def long_ago(self, number: int) -> bool:
        """Whether a sentence names a day far from the publication, or tells of what happened before."""
        if any(mention.kind == "date" and far(mention, self.anchor) for mention in self.mentions(number)):
            return True
        return past(self.draft.article.language).search(self.text(number)) is not None

    def days(self, number: int) -> list[tuple[int, int]]:
        """First and last day of every date of a sentence that tells one."""
        values = [resolve(m.form, self.anchor) for m in self.mentions(number) if m.kind == "date"]
        return [
            hull(v.likely) for v in values if isinstance(v, Value) and not isinstance(v.likely, frozenset) and v.likely
        ]

    def same_days(self, number: int, known: list[int]) -> bool:
        """Whether every day of a sentence is one of the known sentences."""
        told = [day for n in known for day in self.days(n)]
        return all(any(lo <= b and a <= hi for a, b in told) for lo, hi in self.days(number))

    def same_places(self, number: int, known: list[int]) -> bool:
        """Whether every place of a sentence is one of the known sentences, or what one of those lies in by its name."""
        told = self.places_of([mention for n in known for mention in self.mentions(n)])
        return all(any(place in other for other in told) for place in self.places_of(self.mentions(number)))

    def text(self, number: int) -> str:
        """The words of a sentence in small letters."""
        sentence = self.draft.sentences[number]
        return " ".join(self.draft.words[sentence.first : sentence.last]).lower()

    def nouns(self, text: str) -> list[tuple[str, bool]]:
        """The nouns for what happened, and whether each is said to be the one told of."""
        return [(m["noun"], m["same"] is not None) for m in events(self.draft.article.language).finditer(text)]

    def same_event(self, late: Line, known: list[int]) -> bool:
        """Whether what happened, where a sentence names it, is known; below the head it must be said to be that one."""
        named = self.nouns(self.text(late.sentence))
        told = {noun for number in known for noun, _ in self.nouns(self.text(number))}
        if not named or late.sentence in self.head:
            return not told or {noun for noun, _ in named} <= told
        return any(noun in told for noun, _ in named) and all(same for _, same in named)

    def sources(self, number: int) -> set[str]:
        """Who says a sentence: names, or the words for a source without one."""
        text, out = self.draft.article.text, set()
        for speech in self.draft.speeches:
            if speech.sentence == number:
                spans = (speech.speaker, speech.role, speech.affiliation)
                out.add(speech.entity or " ".join(text[s.start : s.end].lower() for s in spans if s.start >= 0) or "?")
        cues = LANGUAGES.get(self.draft.article.language, LANGUAGES[DEFAULT]).FATE_SOURCES
        out |= (
            {match[1] for match in re.finditer(rf"(?<!\S)(?:{cues}) ([^ ,.]+)", self.text(number))}
            if not out
            else set()
        )
        return out

    def same_source(self, late: int, known: list[int]) -> bool:
        """Whether a later sentence has no source, or the one that those before it name first."""
        own = self.sources(late)
        first = next((found for n in known if (found := self.sources(n))), set())
        return not own or not first or own <= first
