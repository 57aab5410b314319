"""Pronouns and surnames as sources: whom they mean by the sentences before them.

Comes in: the stage of an article and a token. Goes out: `Speaker` values. `he` and `she` mean who spoke last, or whom a sentence
since then begins with, if the given name or title allows it (`GENDERS` of the language).
"""

from verify.extract.speaker_stage import Speaker, Stage, described
from verify.model import NameForm

#: how many sentences back a pronoun finds its speaker
REACH = 6
#: types that a prepositional phrase begins with
PREPOSITIONS = "ilhk"


def surname(stage: Stage, at: int) -> Speaker:
    """A capitalised word that no name was read in, because it begins a sentence: who was introduced with that surname."""
    word = stage.lexed.words[at]
    for entity, numbers in stage.introductions.items():
        if stage.lexed.words[stage.mentions[numbers[0]].last - 1] == word:
            return Speaker(at, at + 1, "short", entity, numbers[0])
    return Speaker(at, at + 1, "short", "=" + word, -1)


def pronoun(stage: Stage, at: int, anyone: bool = False) -> Speaker:
    """The speaker that a pronoun stands for: who spoke last, or whom a sentence since then begins with.

    `anyone` takes a word that tells nothing of man or woman.
    """
    word = stage.lexed.folded[at]
    if not anyone and word not in stage.words.GENDERS:
        return Speaker(at, at + 1, "pronoun", "", -1)
    sentence = stage.sentence_of(at)
    for number in range(sentence, max(-1, sentence - REACH), -1):
        for entity, mention in (*spoken(stage, number, at), *begun(stage, number, at)):
            if entity and fits(stage, entity, mention, word):
                return Speaker(at, at + 1, "pronoun", entity, mention)
    return Speaker(at, at + 1, "pronoun", "", -1)


def spoken(stage: Stage, sentence: int, before: int) -> list[tuple[str, int]]:
    """Who spoke in a sentence."""
    known = stage.spoken.get(sentence)
    return [(known.entity, known.mention)] if known is not None else []


def begun(stage: Stage, sentence: int, before: int, single: bool = False) -> list[tuple[str, int]]:
    """The person that a sentence begins with: a full name, or a short one of somebody introduced."""
    whole = stage.sentences[sentence]
    start = whole.first
    if stage.types[start] in "\"'":
        return []  # a name in somebody's words is no subject of the article's
    for number in stage.between(start, min(whole.last, before)):
        mention = stage.mentions[number]
        if not isinstance(mention.form, NameForm):
            continue
        if set(stage.types[start : mention.first]) & set(PREPOSITIONS + "s,") - (
            {","} if start > whole.first else set()
        ):
            break
        if stage.lexed.folded[mention.last - 1].endswith(("'s", "s'")):  # `Keller's deputy, Paolo Ricci, …`
            start = mention.last
            continue
        entity = stage.who[number]
        if entity[1:].lower() in stage.words.REPORTED["nouns"]:
            continue
        if mention.form.kind in ("person", "") and (single or entity in stage.persons or " " in entity):
            return [(entity, number)]
    return []


def fits(stage: Stage, entity: str, mention: int, pronoun: str) -> bool:
    """Whether a pronoun can stand for a person, as far as the given name or the title tells."""
    genders = stage.words.GENDERS
    told = entity.removeprefix("=").lower().split()[:1]
    if mention >= 0:
        at = stage.mentions[mention].first
        role = described(stage, mention).role
        told += stage.lexed.folded[max(0, at - 2) : at] + stage.lexed.folded[max(role[0], 0) : max(role[1], 0)]
    return not any(word in others for word in told for own, others in genders.items() if own != pronoun)
