"""One person with two titles (check `two-titles`).

Works on the roles and affiliations that the speeches of the articles of one story give to a person; a note,
as two posts at once are nothing strange.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.name_forms import words_of
from verify.languages import LANGUAGES
from verify.model import Draft, Entity, Finding, Location, NameForm
from verify.rulebook.kinds import parts

#: a name stands so near to its role, in characters
NEAR = 200


def two_titles(case: Case) -> list[Finding]:
    """One person with different roles or affiliations in two articles of a story: worth a look."""
    out: list[Finding] = []
    for story in case.stories:
        if len(story) < 2:
            continue
        seen: dict[str, list[Role]] = defaultdict(list)
        for number in story:
            for who, role in roles(case.drafts[number]):
                seen[who].append(role)
        entities = case.rulebook.entities
        for who in sorted(seen):
            entity = case.rulebook.entities.get(who)
            language = case.drafts[story[0]].article.language
            name = entity.names[0] if entity else who.removeprefix("=")
            out += [
                reconciled(found, one, other, entities) for found, one, other in apart(who, name, seen[who], language)
            ]
    return out


class Role(NamedTuple):
    """What an article calls a person: the whole phrase, the role and the affiliation."""

    place: Location
    role: str
    affiliation: str
    bodies: tuple[str, ...] = ()  # declared organisations that the phrase names


def roles(draft: Draft) -> Iterator[tuple[str, Role]]:
    """Who is given which role and affiliation by the speeches of an article, once each."""
    told = set()
    text = draft.article.text
    for speech in draft.speeches:
        if speech.entity and speech.entity not in told and (speech.role.start >= 0 or speech.affiliation.start >= 0):
            told.add(speech.entity)
            known = [s for s in (speech.role, speech.affiliation) if s.start >= 0]
            spans = known + [speech.entity_span] * (abs(speech.entity_span.start - known[0].start) < NEAR)
            place = Location(draft.article.path, min(s.start for s in spans), max(s.end for s in spans))
            named = tuple(bodies(draft, place))
            yield speech.entity, Role(place, text[slice(*speech.role)], text[slice(*speech.affiliation)], named)


def bodies(draft: Draft, place: Location) -> Iterator[str]:
    """The declared organisations, programmes and the like that a phrase names."""
    for number, mention in enumerate(draft.mentions):
        who = draft.who.get(number, "=")
        inside = place.start <= mention.start and mention.end <= place.end
        if inside and isinstance(mention.form, NameForm) and mention.form.kind != "person" and not who.startswith("="):
            yield who


def reconciled(found: Finding, one: Role, other: Role, entities: Mapping[str, Entity]) -> Finding:
    """The note, saying so where rule files have one organisation within the other: both titles are right."""
    for a in one.bodies:
        for b in other.bodies:
            part, whole = (a, b) if a in parts(b, entities) else (b, a)
            if a != b and part in parts(whole, entities):
                more = (("part", entities[part].names[0]), ("whole", entities[whole].names[0]))
                return found._replace(message_key="two-titles-within", params=(*found.params, *more))
    return found


def apart(who: str, name: str, given: list[Role], language: str) -> Iterator[tuple[Finding, Role, Role]]:
    """A note for the first two descriptions of a person whose roles, or whose affiliations, differ."""
    first = given[0]
    for other in given[1:]:
        if other.place.path != first.place.path and (
            differ(first.role, other.role, language) or differ(first.affiliation, other.affiliation, language)
        ):
            params = (("person", name), ("title", phrase(first)), ("other", phrase(other)))
            spots = (
                other.place._replace(value=phrase(other)),
                first.place._replace(role="related", value=phrase(first)),
            )
            found = Finding(
                "two-titles", "NOTED", "note", "story", "two-titles", params, spots, outlier=f"{who} {phrase(other)}"
            )
            yield found, first, other
            return


def differ(one: str, other: str, language: str) -> bool:
    """Whether each of two phrases has a word that the other lacks, and neither is the acronym of the other."""
    ours, theirs = long_form(one, language), long_form(other, language)
    if set(ours) <= set(theirs) or set(theirs) <= set(ours):
        return False
    return initials(ours) not in theirs and initials(theirs) not in ours


def long_form(phrase: str, language: str) -> tuple[str, ...]:
    """The words of a title, `Humas` and its like written out."""
    short = LANGUAGES[language].SHORT_TITLES
    return tuple(long for word in words_of(phrase) for long in short.get(word, word).split())


def initials(words: tuple[str, ...]) -> str:
    """The first letters of words: `Badan Nasional Penanggulangan Bencana` → `bnpb`."""
    return "".join(w[0] for w in words)


def phrase(role: Role) -> str:
    """Role and affiliation as one phrase."""
    return " ".join(part for part in (role.role, role.affiliation) if part)
