"""Whom a name or a title means: `the mention at this place` → a `Speaker`.

Comes in: the stage of an article and the number of a mention. Goes out: the speaker that it is. A title alone
(`Gubernur`, `Mendagri`, `Kepala Negara`) means whom the article introduces with it; with a pointer behind it (`mantan
wali kota itu`) it is as good as a pronoun.
"""

import re
from bisect import bisect_left
from functools import lru_cache

from verify.extract.speaker_stage import REACH, Speaker, Stage, described
from verify.languages import LANGUAGES
from verify.model import RoleForm

#: what a title goes on with up to its pointer: `Ketua Fraksi Maju Bersama (FMB) | itu`
GOES_ON = re.compile(r"[ABCDGLRVTUWOHJYr4d/&().a-]*f")
#: words of an affiliation, and none of the next clause
NAMED = re.compile(r"[ABCDGLRVTUWOHJY4d/&-]*")


def speaking(stage: Stage, number: int) -> Speaker:
    """The speaker that a name or role mention is."""
    mention = stage.mentions[number]
    if mention.kind == "role":
        return Speaker(mention.first, mention.last, "role", role_holder(stage, number), -1)
    entity = stage.who[number]
    short = stage.longest[entity] > mention.last - mention.first
    return Speaker(mention.first, mention.last, "short" if short else "name", entity, number)


def pointer(stage: Stage, number: int) -> int:
    """The token behind `ini`, `itu`, `tersebut` if one ends the phrase of a title, and no full name is in it; else -1."""
    mention = stage.mentions[number]
    if mention.kind != "role":
        return -1
    stop = stage.sentences[stage.sentence_of(mention.first)].last
    found = GOES_ON.match(stage.types, mention.last, stop)
    if found is None or stage.lexed.folded[found.end() - 1] not in stage.words.POINTERS.split():
        return -1
    names = [other for other in stage.between(mention.last, found.end()) if stage.who.get(other) in stage.persons]
    whole = any(stage.mentions[other].last - stage.mentions[other].first > 1 for other in names)
    return -1 if whole else found.end()  # one word may be a place: `kata Camat Kalirejo itu`


def role_holder(stage: Stage, number: int) -> str:
    """Who holds a role by what the rules say, else by what the article says of the people named before it."""
    mention = stage.mentions[number]
    form = mention.form
    assert isinstance(form, RoleForm)
    if form.office in stage.rulebook.offices:
        holders = {who for who, _, _ in stage.rulebook.offices[form.office].holders}
        here = holders & set(stage.introductions) or holders
        return next(iter(here)) if len(here) == 1 else ""
    found = NAMED.match(stage.types, mention.last)
    title = long_form(stage, mention.first, found.end() if found else mention.last)
    place = bisect_left(stage.named, number)
    for other in reversed(stage.named[max(0, place - REACH) : place]):
        if stage.who.get(other) in stage.persons and is_held(stage, title, other):
            return stage.who[other]
    return ""


def is_held(stage: Stage, title: tuple[str, ...], number: int) -> bool:
    """Whether what is said of a person begins with the title's first word and holds all the others."""
    role, affiliation = described(stage, number)
    if role[0] < 0:
        return False
    told = long_form(stage, *role)
    if told[:1] != title[:1] or not title:
        return False
    return set(title) <= {*told, *(long_form(stage, *affiliation) if affiliation[0] >= 0 else ())}


def long_form(stage: Stage, first: int, last: int) -> tuple[str, ...]:
    """The folded words of a title, short ones at their full length: `Mendagri` → `menteri dalam negeri`."""
    return expand(tuple(stage.lexed.folded[first:last]), stage.words.CODE)


@lru_cache(maxsize=1 << 14)
def expand(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Words with the short ones among them at their full length, and without marks."""
    tables = LANGUAGES[language]
    whole = " ".join(words)
    for said, meant in tables.TITLE_SYNONYMS.items():
        whole = meant + whole.removeprefix(said) if whole.startswith(said) else whole
    short = tables.SHORT_TITLES
    return tuple(long for word in whole.split() if word.isalnum() for long in short.get(word, word).split())
