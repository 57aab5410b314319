"""Who speaks: from a cue to the tokens that name the speaker, and to the person these mean.

Comes in: the columns, sentences and mentions of one article (a `Stage`). Goes out: `Speaker` values. A name
stands behind `kata` and `menurut`, before `mengatakan`; `-nya`, a pronoun or a role alone is resolved by
discourse: the last speaker, or the person that a sentence since then is about.
"""

import re

from verify.extract.speaker_stage import NOBODY, Speaker, Stage
from verify.extract.speaker_title import pointer, speaking
from verify.model import Mention, NameForm, RoleForm

#: how many sentences back a pronoun or `-nya` may find its speaker
REACH = 16
#: how far before a cue its subject may stand, in tokens
FAR = 100
#: what may stand between a cue and the name of its speaker
BRIDGE = re.compile(r"[ABCDGLRVTUWOHJYrtd4an/&().,eilhkxf-]*")
#: what a description consists of, and how many tokens it has at most
DESCRIBING, LONG = "arRABCDGLVTUWOHJYdvx,nh()4te", 16
HEADED = re.compile("[RVr]")
#: the noun phrase before a cue, without the words of grammar that begin its clause
SOMEBODY = re.compile(
    r"(?:^|[,;:\"bfecsw.])(?=[^bfx,]*[ar])([aArRVLBOH4dt][aArRVLBOHWD4dtihlkf]{0,7})(?<=[aArRVLBOH4d])$"
)
#: words before a name that are no part of a preposition's phrase
HEAD = "tTUWRVrav"


def following(stage: Stage, at: int, before: int = -1) -> Speaker:
    """The speaker whose phrase begins at a token: role, affiliation and name, or a pronoun.

    A pronoun means somebody who is spoken of before token `before` (where the quotation begins), else before itself.
    """
    types = stage.types
    if at >= len(types):
        return NOBODY
    if types[at] == "p":
        return pronoun(stage, at, before)
    if types[at] == "f":  # `menurut saya`
        return NOBODY
    end = description(stage, at)
    if end >= 0:
        known = earlier(stage, at if before < 0 else before)
        return Speaker(at, end, "role", known.entity, known.mention)
    high = min(stage.sentences[stage.sentence_of(at)].last, at + 30)
    fallback = NOBODY
    for number in stage.between(at, high):
        mention = stage.mentions[number]
        between = types[at : mention.first]
        if not BRIDGE.fullmatch(between) or between.count(",") > 2:
            break
        if "," in between and between[0] in "av" and not HEADED.search(between):
            break  # `menurut data Bank Dunia, …`: what follows the comma is what it says
        form = mention.form
        if isinstance(form, RoleForm):
            if not fallback.form:
                fallback = title(stage, number, before)
                if fallback.last > mention.last:
                    break
        elif isinstance(form, NameForm) and not bracketed(types, mention) and form.kind != "place":
            beside = mention.first == at or types[mention.first - 1] in "tTUrRVWLOHBDJYa.),("
            if form.kind == "person" or (form.kind == "" and beside):
                return speaking(stage, number)
            fallback = fallback if fallback.form else speaking(stage, number)
    return fallback


def description(stage: Stage, at: int) -> int:
    """The token behind a description that means who is spoken of: `kata ibu dua anak itu`; -1 for none."""
    types, folded = stage.types, stage.lexed.folded
    if types[at] not in "ar":
        return -1
    last = min(stage.sentences[stage.sentence_of(at)].last, at + LONG)
    for token in range(at + 1, last):
        if types[token] == "f":
            if folded[token] in stage.words.POINTERS.split():
                return token + 1 if folded[at] in stage.words.KIN or not anybody(stage, at, token) else -1
            if folded[token] not in stage.words.NUMBERS:
                return -1
        elif types[token] not in DESCRIBING:
            return -1
    return -1


def anybody(stage: Stage, first: int, last: int) -> bool:
    """Whether a person is named in these tokens."""
    return any(stage.who.get(number) in stage.persons for number in stage.between(first, last))


def bracketed(types: str, mention: Mention) -> bool:
    """Whether a name stands alone in brackets: the short form of what is before it."""
    return mention.first > 0 and types[mention.first - 1] == "(" and types[mention.last : mention.last + 1] == ")"


def subject(stage: Stage, first: int, cue: int, sure: bool = False) -> Speaker:
    """The subject of a clause that ends with a cue; with `sure` only a known person will do.

    The name right before the cue, else the first person that no preposition governs.
    """
    types = stage.types
    first = max(first, cue - FAR)
    first = max(first, types.rfind('"', first, cue) + 1)
    fallback = NOBODY
    under, end = False, -1
    numbers = stage.between(first, cue)
    for place, number in enumerate(numbers):
        mention = stage.mentions[number]
        under = (
            under
            if types[mention.first - 1] == "e" and end == mention.first - 1
            else governed(stage, mention.first, first)
        )
        end = mention.last
        if under or (place + 1 < len(numbers) and stage.mentions[numbers[place + 1]].first == end):
            continue
        found = candidate(stage, number, sure)
        if found.form and (end == cue or found.entity in stage.persons):
            if not fallback.form or end == cue or fallback.entity not in stage.persons:
                fallback = found
        elif found.form and not fallback.form:
            fallback = found
    if sure or (fallback.form and fallback.last == cue):
        return fallback
    named = fallback.first if fallback.form else cue
    at = types.find("p", first, min(named, cue))
    if at >= 0 and not governed(stage, at, first):
        return pronoun(stage, at)
    return fallback if fallback.form else somebody(types, first, cue)


def somebody(types: str, first: int, cue: int) -> Speaker:
    """A speaker without a name: the words of the clause before its cue (`polisi`, `people close to the matter`)."""
    first = max(first - 1, types.rfind(",", first, cue), 0)
    phrase = SOMEBODY.search(types, first, cue) if types.find("x", first, cue) < 0 else None
    return Speaker(phrase.start(1), cue, "role", "", -1) if phrase is not None else NOBODY


def candidate(stage: Stage, number: int, sure: bool) -> Speaker:
    """A mention as a possible speaker, or nobody."""
    form = stage.mentions[number].form
    if isinstance(form, RoleForm):
        if not sure:
            return title(stage, number)
        found = speaking(stage, number)  # a title with a comma behind it is only mentioned: `selain Presiden, …`
        return found if found.entity and stage.types[found.last : found.last + 1] != "," else NOBODY
    assert isinstance(form, NameForm)
    if form.kind == "person" or stage.who.get(number, "") in stage.persons:
        return speaking(stage, number)
    if sure or form.kind == "place":
        return NOBODY
    return speaking(stage, number)


def title(stage: Stage, number: int, before: int = -1) -> Speaker:
    """The speaker that a title is; with `ini`, `itu` behind it, the person who is spoken of before token `before`."""
    end = pointer(stage, number)
    if end < 0:
        return speaking(stage, number)
    mention = stage.mentions[number]
    known = earlier(stage, mention.first if before < 0 else before)
    return Speaker(mention.first, end, "role", known.entity, known.mention)


def governed(stage: Stage, at: int, first: int) -> bool:
    """Whether a preposition or a noun of which it is an attribute governs what begins at a token.

    Who stands behind `disampaikan (oleh)` is governed, and speaks all the same.
    """
    types, folded, said = stage.types, stage.lexed.folded, stage.words.SAID_BY
    if at > first and (folded[at - 1] in said or (types[at - 1] == "k" and folded[at - 2] in said)):
        return False
    if at > first and types[at - 1] in "av":
        return True
    while at > first and types[at - 1] in HEAD:
        at -= 1
    return at > first and types[at - 1] in "ilhk"


def pronoun(stage: Stage, at: int, before: int = -1) -> Speaker:
    """The speaker that a pronoun stands for: who is spoken of before token `before`, else before the pronoun."""
    if stage.lexed.folded[at] in stage.words.PLURAL_PRONOUNS:
        return Speaker(at, at + 1, "pronoun", "", -1)
    known = earlier(stage, at if before < 0 else before)
    return Speaker(at, at + 1, "pronoun", known.entity, known.mention)


def clitic(stage: Stage, cue: int, before: int = -1) -> Speaker:
    """The speaker that `-nya` stands for: who is spoken of before token `before`, else before the cue."""
    known = earlier(stage, cue if before < 0 else before)
    return Speaker(cue, cue + 1, "clitic", known.entity, known.mention)


def earlier(stage: Stage, before: int) -> Speaker:
    """Who is spoken of: the last person to speak, or whom a sentence since then is about; else who may be a person."""
    fallback = NOBODY
    sentence = stage.sentence_of(before)
    for number in range(sentence, max(-1, sentence - REACH), -1):
        known = stage.spoken.get(number)
        if known is not None and known.entity:
            if known.entity in stage.persons:
                return known
            if not fallback.form and may_be_person(stage, known):
                fallback = known
        found = about(stage, number, before)
        if found.entity:
            return found
    return fallback


def about(stage: Stage, number: int, before: int) -> Speaker:
    """The person that a sentence is about, by what it says before a token."""
    whole = stage.sentences[number]
    if before < whole.last:
        return subject(stage, whole.first, before, sure=True)
    found = stage.about.get(number)
    if found is None:
        found = stage.about[number] = subject(stage, whole.first, whole.last, sure=True)
    return found


def may_be_person(stage: Stage, speaker: Speaker) -> bool:
    """Whether a speaker of whom nothing is known may be a person: no organisation, no acronym."""
    if speaker.mention < 0:
        return False
    mention = stage.mentions[speaker.mention]
    assert isinstance(mention.form, NameForm)
    return mention.form.kind == "" and stage.types[mention.first] != "B"
