"""Where reported clauses begin and end: behind the verb, the hearer, time and place and `that`; before the next subject.

Comes in: the stage of an article and a verb. Goes out: token numbers.
"""

import re
from functools import cache

from verify.extract.reported_source import Source, before
from verify.extract.speaker_stage import Stage
from verify.languages import LANGUAGES
from verify.model import Sentence

#: verbs of saying and their like, in the string of types
VERBS = re.compile("[smwq]")
#: these, and the `that` behind a noun of saying
CUES = re.compile("[smwqb]")
#: how far behind a verb a quotation or `that` may begin, in tokens
NEAR = 14
#: a tail of so many tokens behind a verb tells when and where it was said
TAIL = 12


@cache
def classes(language: str) -> dict[str, str]:
    """Verb → how it tells of what was said: `say`, `quote`, `that`, `act`, `participle`."""
    table = LANGUAGES[language].REPORTED
    return {word: kind for kind in ("participle", "act", "that", "quote", "say") for word in table[kind]}


def verbs_of(stage: Stage) -> dict[str, str]:
    """The classes of verbs of an article's language."""
    return classes(stage.words.CODE)


def fronted(stage: Stage, at: int) -> bool:
    """Whether a phrase of time, place or circumstance begins at a token: `On Friday, …`, `Asked about it, …`."""
    return stage.types[at] in "ilhkm" or stage.lexed.folded[at] in stage.words.REPORTED["fronted"]


def is_tail(stage: Stage, first: int, last: int) -> bool:
    """Whether only a phrase of time, place or circumstance stands behind a verb."""
    if last - first <= 0:
        return True
    begins = stage.types[first] in "ilhkz,e" or stage.lexed.folded[first] in stage.words.REPORTED["tails"]
    return begins and last - first <= TAIL and "b" not in stage.types[first:last]


def content(stage: Stage, cue: int, last: int) -> int:
    """Where what is said begins: behind the verb, whom it was told, when and where, and `that`."""
    limit = min(cue + 1 + NEAR, last)
    link = that(stage, cue, limit)
    if link >= 0:
        return link + 1
    at = cue + 1
    if stage.lexed.folded[cue] in stage.words.REPORTED["told"]:
        at = hearer(stage, at, limit)
    while at < limit - 1:
        after = circumstance(stage, at, limit)
        if after == at:
            break
        at = after
    while at < last and stage.types[at] in ",:":
        at += 1
    return at


def that(stage: Stage, cue: int, last: int) -> int:
    """The `that` which begins what is said: right behind the verb, the hearer, or phrases of time and place; or -1."""
    at, told = cue + 1, stage.lexed.folded[cue] in stage.words.REPORTED["told"]
    while at < last and (stage.types[at] == "z" or stage.lexed.folded[at] in stage.words.REPORTED["tails"]):
        at += 1
    if at < last and (told or stage.types[at] in "bilk" or stage.lexed.folded[at] in stage.words.REPORTED["tails"]):
        found = stage.types.find("b", at, last)
        clean = found >= 0 and not set(stage.types[at + told : found]) & set("sp,") and "x" not in stage.types[at:found]
        return found if clean else -1
    return -1


def hearer(stage: Stage, at: int, last: int) -> int:
    """The token behind whom it was told: a name, a pronoun, or a noun with its article."""
    number = stage.at.get(at + (stage.lexed.folded[at] in stage.words.REPORTED["determiners"]), -1)
    if number >= 0:
        return stage.mentions[number].last
    if stage.lexed.folded[at] in stage.words.REPORTED["objects"] or stage.types[at] == "p":
        return at + 1
    while at < last and (stage.lexed.folded[at] in stage.words.REPORTED["determiners"] or stage.types[at] in "W"):
        at += 1
    return at + 1


def circumstance(stage: Stage, at: int, last: int) -> int:
    """The token behind a phrase of time or place that begins at a token; the same token if there is none."""
    if stage.types[at] == "z" or stage.lexed.folded[at] in stage.words.REPORTED["tails"]:
        return at + 1
    if stage.types[at] in "il" and at + 1 < last:
        end = at + 1
        while end < last and (
            stage.lexed.folded[end] in stage.words.REPORTED["determiners"] or stage.types[end] in "W"
        ):
            end += 1
        if stage.types[end] == "z" or stage.lexed.folded[end] in stage.words.REPORTED["media"]:
            return end + 1
        if stage.types[end] == "a" and stage.lexed.folded[end + 1] in stage.words.REPORTED["media"]:
            return end + 2
    return at


def clause_end(stage: Stage, cue: int, end: int) -> int:
    """Where the clause of a verb ends: before another subject and verb that begin behind a comma."""
    relative = stage.types.find("x", max(0, cue - 3), cue) >= 0
    if relative and stage.types.find(",", cue, end) > 0:
        return stage.types.find(",", cue, end)
    for match in VERBS.finditer(stage.types, cue + 1, end):
        other = match.start()
        comma = stage.types.rfind(",", cue, other)
        kind = verbs_of(stage).get(stage.lexed.folded[other], "")
        if comma > cue + 2 and other - comma < NEAR:
            if kind == "participle" and other == comma + 1:
                return comma
            words = stage.words.REPORTED
            if stage.lexed.folded[comma + 1] in words["links"] | words["joins"] and kind != "participle":
                found = before(stage, comma + 2, other)
                if found.speaker.form and found.first == comma + 2:
                    return comma
    return end


def end(stage: Stage, sentence: Sentence) -> int:
    """The end of a sentence without its stop."""
    last = sentence.last
    while last > sentence.first and stage.types[last - 1] in ".?!":
        last -= 1
    return last


def is_clause(stage: Stage, start: int, source: Source) -> bool:
    """Whether words behind a verb of finding or expecting are a clause: behind `that`, or told by a document."""
    words, folded = stage.words.REPORTED, stage.lexed.folded
    said = folded[max(source.first, 0) : max(source.last, 0)]
    if folded[source.last] in words["heard"]:
        return stage.types[start - 1] == "b" and not words["courts"].isdisjoint(said)
    hoped = folded[source.last] in words["hoping"] and "to" in folded[start : start + NEAR // 2]
    return stage.types[start - 1] == "b" or hoped or any(word in words["documents"] for word in said)


def sort(stage: Stage, first: int, last: int) -> str:
    """Reported words with quoted ones among them are mixed."""
    return "mixed" if '"' in stage.types[first:last] else "indirect"
