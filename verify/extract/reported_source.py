"""Sources as noun phrases beside a verb of saying: `John Smith, a spokesman for the ministry, said`, `said her lawyer, …`.

Comes in: the stage of an article, and a verb. Goes out: the `Speaker` and the token that its phrase begins with. For
languages that put the speaker right before or right behind the verb, with or without a name (`REPORTED` of the language).
"""

from typing import NamedTuple

from verify.extract.reported_pronoun import PREPOSITIONS, begun, pronoun, surname
from verify.extract.speaker_stage import NOBODY, Speaker, Stage, described
from verify.extract.speaker_title import speaking
from verify.model import Mention, NameForm

#: types that a prepositional phrase begins with, or a relative clause
CLAUSES = PREPOSITIONS + "x"
#: what ends the phrase of a speaker that stands behind the verb
STOPS = ".?!;:\"',()-"
#: marks and other verbs that the phrase before a verb does not cross
WALLS = ',;:"()-sw'
#: how far a phrase may reach, in tokens
FAR = 30


class Source(NamedTuple):
    """Who speaks, and the tokens of the whole phrase."""

    speaker: Speaker
    first: int
    last: int


NONE = Source(NOBODY, -1, -1)


def before(stage: Stage, first: int, cue: int) -> Source:
    """The subject of a verb, between token `first` and the verb."""
    words, folded, types = stage.words.REPORTED, stage.lexed.folded, stage.types
    at = cue
    while at > first and (folded[at - 1] in words["adverbs"] or (types[at - 1] == "a" and folded[at - 1][-2:] == "ly")):
        at -= 1
        if folded[at] in words["passive"] and not (folded[cue].endswith("ing") or folded[cue] == "quoted"):
            return NONE
    if at <= first or folded[at - 1] in words["infinitive"]:
        return NONE
    if folded[at - 1] in words["joins"] or (types[at - 1] == "," and folded[at - 2] in words["joins"]):
        return shared(stage, first, at)
    if types[at - 1] == "x":
        at -= 1 + (types[at - 2] == ",")
        return phrase(stage, boundary(stage, max(first, at - FAR), at), at, at) if at > first else NONE
    if types[at - 1] == "," and at - 1 > first:
        return apposed(stage, first, at - 1)
    return phrase(stage, boundary(stage, max(first, at - FAR), at), at, at)


def shared(stage: Stage, first: int, cue: int) -> Source:
    """The subject of an earlier verb: `The mayor opened the hall and | said …`."""
    sentence = stage.sentence_of(cue)
    known = stage.spoken.get(sentence)
    if known is not None:
        return Source(Speaker(-1, -1, known.form, known.entity, known.mention), cue, cue)
    for _, number in begun(stage, sentence, cue, single=True):
        return Source(speaking(stage, number), cue, cue)
    last = next(
        (k for k in range(first + 1, cue) if stage.types[k] in "as" and stage.lexed.folded[k].endswith("ed")), first
    )
    found = (
        phrase(stage, first, last, cue) if stage.lexed.folded[first] in stage.words.REPORTED["determiners"] else NONE
    )
    return found._replace(first=cue)


def boundary(stage: Stage, first: int, last: int) -> int:
    """Where the noun phrase that ends at a token begins."""
    words, folded, types = stage.words.REPORTED, stage.lexed.folded, stage.types
    for at in range(last - 1, first - 1, -1):
        if (types[at] in WALLS and folded[at + 1] not in words["aged"]) or folded[at] in words["links"]:
            return at + 1
        if folded[at] in words["joins"] and (folded[at + 1] in words["determiners"] or types[at + 1] == "p"):
            return at + 1
    if types[first] in PREPOSITIONS:  # `On Friday the bank said`
        for at in range(last - 1, first, -1):
            if folded[at] in words["determiners"] or types[at] == "p":
                return at
    return first


def apposed(stage: Stage, first: int, last: int) -> Source:
    """The subject before an apposition that ends with a comma at token `last`: `Smith, 58, a baker, | said`."""
    words, folded, types = stage.words.REPORTED, stage.lexed.folded, stage.types
    end = last
    while True:
        comma = types.rfind(",", first, end)
        if comma < 0:
            return phrase(stage, boundary(stage, first, end), end, last + 1)
        start = boundary(stage, first, comma)
        mentions = stage.between(start, comma)
        number = mentions[-1] if mentions else -1
        named = number >= 0 and stage.mentions[number].last == comma
        inner = -1 if named else named_last(stage, comma + 1, last)
        if inner >= 0:
            return Source(speaking(stage, inner), start, last + 1)
        if named or folded[start] in words["determiners"]:
            return phrase(stage, start, comma, last + 1)
        end = comma


def named_last(stage: Stage, first: int, last: int) -> int:
    """The number of a person's name that is all of an apposition (`her lawyer, David Ng,`), or -1."""
    while first < last and stage.types[first] in "Tt.":
        first += 1
    number = stage.at.get(first, -1)
    whole = number >= 0 and stage.mentions[number].last == last and isinstance(stage.mentions[number].form, NameForm)
    return number if whole else -1


def behind(stage: Stage, at: int, last: int) -> Source:
    """The speaker whose phrase follows a verb: `said Maria Keller, the mayor`, `said her lawyer, David Ng`."""
    words, folded, types = stage.words.REPORTED, stage.lexed.folded, stage.types
    last = min(last, at + FAR)
    if at >= last or types[at] in "bilkmq" + STOPS or folded[at] in words["no speaker"]:
        return NONE
    if types[at] == "p":
        return Source(pronoun(stage, at), at, at + 1)
    stop = next(
        (k for k in range(at, last) if (types[k] in STOPS and types[k - 1] not in "Tt") or types[k] == "x"), last
    )
    head = next((k for k in range(at, stop) if types[k] in PREPOSITIONS), stop)
    for number in stage.between(at, head):
        mention = stage.mentions[number]
        if isinstance(mention.form, NameForm) and heads(stage, mention, head):
            return Source(speaking(stage, number), at, stop)
    if stop < last and types[stop] == ",":
        inner = stage.at.get(stop + 1, -1)
        if inner >= 0 and is_full_name(stage, inner):
            return Source(speaking(stage, inner), at, stage.mentions[inner].last)
    if not any(types[k] in "arRVOGAB" for k in range(at, head)):
        return NONE
    return Source(Speaker(at, stop, "role", holder(stage, at, head), -1), at, stop)


def heads(stage: Stage, mention: Mention, last: int) -> bool:
    """Whether a name is the head of its phrase: nothing that it is part of follows (`Keller Motors | chief …`, `Hart's | office`)."""
    last_word = stage.lexed.folded[mention.last - 1]
    if last_word.endswith(("'s", "s'")) or last_word in stage.words.REPORTED["nouns"]:
        return False
    if mention.last >= last or stage.lexed.folded[mention.last] in stage.words.REPORTED["tails"]:
        return True
    return stage.types[mention.last] not in "arRVWOTtdGAJ"


def is_full_name(stage: Stage, number: int) -> bool:
    """Whether a mention is a name of several words that may be a person's."""
    mention = stage.mentions[number]
    form = mention.form
    return isinstance(form, NameForm) and form.kind in ("person", "") and mention.last - mention.first > 1


def phrase(stage: Stage, first: int, last: int, end: int) -> Source:
    """The noun phrase of tokens `first` to `last` as a source; `end` is where the verb's group begins."""
    types = stage.types
    if first >= last or stage.lexed.folded[last - 1].endswith(("'s", "s'")):  # `the mayor's | claim`
        return NONE
    if types[last - 1] == "p":
        return Source(pronoun(stage, last - 1), last - 1, end)
    if last - first == 1 and types[first] in "AG" and stage.lexed.folded[first] not in stage.words.REPORTED["nouns"]:
        number = stage.at.get(first, -1)
        return Source(speaking(stage, number) if number >= 0 else surname(stage, first), first, end)
    head = next((k for k in range(first + 1, last) if types[k] in CLAUSES), last)
    if stage.lexed.folded[first] in stage.words.REPORTED["definite"] and stage.words.REPORTED["aged"] & set(
        stage.lexed.folded[first:last]
    ):  # `the 29-year-old Swede`: who was named last
        return Source(pronoun(stage, last - 1, anyone=True)._replace(first=first, form="role"), first, end)
    last -= stage.lexed.folded[last - 1] in stage.words.HONOURS  # `Oliver Pryce | KC`
    for stop in (last, head):
        for number in reversed(stage.between(first, stop)):
            mention = stage.mentions[number]
            headed = isinstance(mention.form, NameForm) and mention.last == stop and heads(stage, mention, stop)
            if headed and (stop == head or not set(types[first : mention.first]) & set(PREPOSITIONS)):
                return Source(speaking(stage, number), first, end)
    if types[first] in "fde" and last - first == 1 and stage.lexed.folded[first] not in stage.words.REPORTED["nouns"]:
        return NONE
    if types[first] in "ilkbm" or stage.lexed.folded[last - 1] in stage.words.REPORTED["ourselves"]:
        return NONE
    return Source(Speaker(first, last, "role", holder(stage, first, head), -1), first, end)


def holder(stage: Stage, first: int, last: int) -> str:
    """Whom a role alone means (`the minister`): the person named last before it whose role has the same words."""
    if stage.lexed.folded[first] not in stage.words.REPORTED["definite"]:
        return ""
    said = set(stage.lexed.folded[first + 1 : last])
    sentence = stage.sentence_of(first)
    for number in reversed(stage.between(stage.sentences[max(0, sentence - FAR)].first, first)):
        if stage.who.get(number) in stage.persons:
            role = described(stage, number).role
            if said and said <= set(stage.lexed.folded[max(role[0], 0) : max(role[1], 0)]):
                return stage.who[number]
    return ""
