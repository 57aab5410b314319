"""One person with two offices that nobody has at once, in one article: `Menteri` and `Wakil Menteri`, two ministries, `Bupati` and `Gubernur` (`two-titles`).

Comes in: drafts. Goes out: warnings of scope `article`, at the second title. Left alone: former, acting and future holders, and sentences that
say that the office changed hands or tell of another year.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.name_forms import words_of
from verify.checks.offices import name_before, name_behind
from verify.extract.speaker_types import lexicon
from verify.languages import DEFAULT, LANGUAGES
from verify.lookup import mentions_in, sentence_at
from verify.model import Draft, Finding, Location, Mention, RoleForm
from verify.values.forms import DateForm

#: types of words behind an office that are no place: roles, titles, bodies
NO_PLACES = frozenset("RVTUWODHB")
#: so many words around a title tell whether the office changes hands
REACH = 10


class Rank(NamedTuple):
    """A title of somebody: its words without the one for a deputy, whether it is a deputy's, the country beside it, and the mention."""

    title: tuple[str, ...]
    deputy: bool
    country: str
    role: Mention


@cache
def deputies(language: str) -> frozenset[str]:
    """Words before a title that make it the place below."""
    return frozenset(LANGUAGES.get(language, LANGUAGES[DEFAULT]).DEPUTIES)


def two_ranks(case: Case) -> list[Finding]:
    """People with two offices that nobody has at once, article by article."""
    return [found for draft in case.drafts if several(draft) for found in told(draft)]


def several(draft: Draft) -> bool:
    """Whether an article names such offices twice."""
    words = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).RANK_HINTS
    return sum(map(draft.article.text.count, words)) > 1


def told(draft: Draft) -> Iterator[Finding]:
    """The first title of each person that stands against an earlier one."""
    seen: dict[str, list[Rank]] = {}
    done: set[str] = set()
    for at, mention in enumerate(draft.mentions):
        form = mention.form
        if not isinstance(form, RoleForm) or form.tense or changed(draft, mention):
            continue
        country, place = name_behind(draft, at)
        place = place if place >= 0 else name_before(draft, at)
        who = draft.who.get(place, "")
        if any(word.isupper() for word in draft.words[mention.first : mention.last]):
            continue  # an abbreviation may be any of them
        if place < 0 or who in done or (who.startswith("=") and " " not in who):
            continue
        own = rank(draft, mention, country)
        before = next((r for r in seen.get(who, ()) if apart(r, own, draft.article.language)), None)
        if before is not None:
            done.add(who)
            yield finding(draft, draft.mentions[place], own, before)
        seen.setdefault(who, []).append(own)


def rank(draft: Draft, role: Mention, country: str) -> Rank:
    """A title in its parts."""
    words = words_of(" ".join(draft.words[role.first : role.last]))
    deputy = words[0] in deputies(draft.article.language)
    return Rank(words[1:] if deputy else words, deputy, country, role)


def apart(one: Rank, other: Rank, language: str) -> bool:
    """Whether one is the deputy of the other, of one office (and one country where both name it), or both hold offices of which nobody has two."""
    if one.country and other.country and one.country != other.country:
        return False
    if one.deputy != other.deputy:
        return one.title == other.title
    return elsewhere(one.title, other.title, language) or two_heads(one.title, other.title, language)


def two_heads(one: tuple[str, ...], other: tuple[str, ...], language: str) -> bool:
    """Whether two titles are heads of places of two kinds, one of them at least without its place: `Bupati`, `Wali Kota Surabaya`."""
    heads = LANGUAGES.get(language, LANGUAGES[DEFAULT]).HEADS_OF_PLACES
    ours, theirs = (head_of(title, language) for title in (one, other))
    return "" not in (ours, theirs) and ours != theirs and any(" ".join(title) in heads for title in (one, other))


def head_of(title: tuple[str, ...], language: str) -> str:
    """The office that a title begins with, in one spelling; nothing if it is none of them, or another one: `Presiden Direktur`."""
    for head, kind in LANGUAGES.get(language, LANGUAGES[DEFAULT]).HEADS_OF_PLACES.items():
        size = head.count(" ") + 1
        if " ".join(title[:size]) == head:
            behind = title[size].capitalize() if title[size:] else "A"
            return "" if lexicon(language)[behind] in NO_PLACES else str(kind)
    return ""


def elsewhere(one: tuple[str, ...], other: tuple[str, ...], language: str) -> bool:
    """Whether two titles are one office of two fields or places: `Menteri Keuangan`, `Menteri Perdagangan`; short forms are left alone."""
    for office in LANGUAGES.get(language, LANGUAGES[DEFAULT]).SINGLE_OFFICES:
        head = tuple(office.split())
        ours, theirs = field(one, head), field(other, head)
        if ours and theirs:
            return set(ours).isdisjoint(theirs) and ours[0][0] != theirs[0][0]
    return False


def field(title: tuple[str, ...], head: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a title without those of the office, which stand first or last; nothing if it is another office."""
    if title[: len(head)] == head:
        return title[len(head) :]
    return title[: -len(head)] if title[-len(head) :] == head else ()


@cache
def changes(language: str) -> re.Pattern[str]:
    """Words beside a title by which an office changes hands."""
    return re.compile(rf"(?<!\S)(?:{LANGUAGES.get(language, LANGUAGES[DEFAULT]).OFFICE_CHANGES})(?!\S)")


def changed(draft: Draft, role: Mention) -> bool:
    """Whether words near a title tell of a change of office, or of another year."""
    sentence = draft.sentences[sentence_at(draft, role.first)]
    first, last = max(sentence.first, role.first - REACH), min(sentence.last, role.last + REACH)
    if changes(draft.article.language).search(" ".join(draft.words[first:last]).lower()):
        return True
    near = [draft.mentions[n] for n in mentions_in(draft, sentence) if first <= draft.mentions[n].first < last]
    return any(isinstance(m.form, DateForm) and m.form.year is not None and m.form.day is None for m in near)


def finding(draft: Draft, name: Mention, own: Rank, before: Rank) -> Finding:
    """The warning at the later title."""
    path, text = draft.article.path, draft.article.text
    first, second = (" ".join(text[r.start : r.end].split()) for r in (before.role, own.role))
    person = " ".join(text[name.start : name.end].split())
    spots = (
        Location(path, own.role.start, own.role.end),
        Location(path, before.role.start, before.role.end, "related"),
    )
    params = (("person", person), ("title", second), ("other", first))
    return Finding(
        "two-titles", "CONFLICTING", "warning", "article", "two-titles", params, spots, outlier=f"{person} {second}"
    )
