"""Which event a claim speaks of, where its rule says `event`.

An article tells one event (its lead does) and recalls others. A claim speaks of another event if its sentence
gives a day far from the publication, or a place that the lead does not know, or says that it tells another one (`two hours
later`, `in a separate case`); below the lead also if a sentence shortly before it does. Comes in: a draft, a claim, the
publication anchor. Goes out: a literal that two claims share exactly if they speak of the same event.
"""

import re
from functools import cache, cached_property

from verify import values
from verify.languages import LANGUAGES
from verify.lookup import mentions_in
from verify.model import Anchor, Claim, Draft, Mention, NameForm, Value
from verify.rulebook.compiled import Rulebook
from verify.rulebook.kinds import is_a, parts

MAIN = "=event"
#: a day so far before the publication still belongs to the news
NEAR = 7
#: so many sentences at the head of the body are the lead
LEAD = 2
#: so many sentences before a later one may have begun to tell of another event
BEFORE = 2


@cache
def another(language: str) -> re.Pattern[str]:
    """Words of a sentence that tells another event than the one before, or several together."""
    return re.compile(rf"\b(?:{LANGUAGES[language].OTHER_EVENT})\b", re.IGNORECASE)


class Events:
    """The events of one article."""

    def __init__(self, draft: Draft, anchor: Anchor, rulebook: Rulebook) -> None:
        self.draft, self.anchor, self.rulebook = draft, anchor, rulebook

    def of(self, claim: Claim) -> str:
        """The claim's event as a literal: `=event` is the article's own."""
        body = [n for n, s in enumerate(self.draft.sentences) if s.zone == "body" and n <= claim.sentence]
        near = body[LEAD:][-BEFORE - 1 :] if len(body) > LEAD and body[-1] == claim.sentence else [claim.sentence]
        return next((f"={told}" for number in reversed(near) if (told := self.other(number))), MAIN)

    def other(self, number: int) -> str:
        """What sets the event of a sentence apart from the article's own: a day, a place, or its own words; or nothing."""
        sentence = self.draft.sentences[number]
        own = [self.draft.mentions[n] for n in mentions_in(self.draft, sentence)]
        day = next((told for m in own if m.kind == "date" and (told := far(m, self.anchor))), "")
        if day:
            return day
        text = self.draft.article.text[self.draft.starts[sentence.first] : self.draft.ends[sentence.last - 1]]
        words = another(self.draft.article.language).search(text)
        return f"{words[0].lower()} {number}" if words else elsewhere(self.places(own), self.lead, self.rulebook)

    def places(self, mentions: list[Mention]) -> list[str]:
        """The places that mentions name, in order."""
        return [place for m in mentions if (place := place_of(self.draft, m, self.rulebook))]

    @cached_property
    def lead(self) -> list[str]:
        """The places of the title, the dateline and the first sentences of the body."""
        body = [s for s in self.draft.sentences if s.zone == "body"][:LEAD]
        head = [s for s in self.draft.sentences if s.zone in ("title", "dateline")] + body
        return self.places([self.draft.mentions[n] for sentence in head for n in mentions_in(self.draft, sentence)])


def far(mention: Mention, anchor: Anchor) -> str:
    """A date that lies wholly apart from the days before the publication, as text; nothing for a near one."""
    value = values.resolve(mention.form, anchor)
    if not isinstance(value, Value) or isinstance(value.possible, frozenset) or not value.possible:
        return ""
    first, last = value.possible[0].lo[0], value.possible[-1].hi[0]
    if anchor.day is None:
        return "" if last - first > 400 else value.text
    return value.text if last < anchor.day - NEAR or first > anchor.day + 1 else ""


def elsewhere(named: list[str], lead: list[str], rulebook: Rulebook) -> str:
    """The first place of a sentence, if the lead knows none of its places."""
    if not named or not lead or any(related(place, known, rulebook) for place in named for known in lead):
        return ""
    return named[0]


def place_of(draft: Draft, mention: Mention, rulebook: Rulebook) -> str:
    """The place that a mention names (a name of unknown kind behind `di` is one), or nothing."""
    form = mention.form
    if not isinstance(form, NameForm):
        return ""
    if form.candidates:
        entity = rulebook.entities.get(form.candidates[0])
        return form.candidates[0] if entity and is_a(entity.kind, "place", rulebook.kinds) else ""
    before = draft.words[mention.first - 1].lower() if mention.first else ""
    locative = before in LANGUAGES[draft.article.language].PLACES.split()
    return form.written.lower() if is_a(form.kind, "place", rulebook.kinds) or (not form.kind and locative) else ""


def related(one: str, other: str, rulebook: Rulebook) -> bool:
    """Whether two places are one, or one lies in the other, or they share a name."""
    if one == other or one in other or other in one:
        return True
    return one in parts(other, rulebook.entities) or other in parts(one, rulebook.entities)
