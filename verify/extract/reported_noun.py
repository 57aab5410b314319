"""What nouns of saying report: `the mayor's claim that …`, `a warning from the bank that …`.

Comes in: the stage of an article and a `that`. Goes out: the noun before it, whose words these are, and where they end.
"""

from verify.extract import reported_clause as clause
from verify.extract.reported_source import NONE, Source, boundary, phrase
from verify.extract.speaker_stage import NOBODY, Speaker, Stage
from verify.model import Sentence

#: how far before `that` its noun, and before the noun its owner, may stand, in tokens
FAR, NEAR = 12, 3
#: types of marks that no such phrase crosses
MARKS = ',;:"().?!'


def stated(stage: Stage, first: int, that: int) -> tuple[int, Source]:
    """The noun of saying that leads up to a `that`, and whose it is; -1 for none."""
    nouns, folded = stage.words.REPORTED["statements"], stage.lexed.folded
    if that > first and folded[that - 1] in nouns:
        return that - 1, owner(stage, first, that - 1)
    for at in range(that - 2, max(first, that - FAR), -1):
        if stage.types[at] in MARKS:
            break
        if folded[at] in ("from", "by") and folded[at - 1] in nouns:
            return at - 1, phrase(stage, at + 1, that, that)
    return -1, NONE


def owner(stage: Stage, first: int, noun: int) -> Source:
    """Whose words a noun calls them: `the national bank's latest | warning`."""
    for at in range(noun - 1, max(first - 1, noun - NEAR), -1):
        if stage.lexed.folded[at].endswith(("'s", "s'")):
            start = boundary(stage, first, at + 1)
            number = next((n for n in stage.between(start, at + 1) if stage.mentions[n].last == at + 1), -1)
            whose = stage.who.get(number, "")
            return Source(Speaker(start, at + 1, "name" if whose else "role", whose, number), start, noun)
    return Source(NOBODY, -1, -1)


def end(stage: Stage, noun: int, first: int, sentence: Sentence) -> int:
    """Where the words end: with the sentence, or before the verb whose subject the noun is."""
    last, auxiliaries = clause.end(stage, sentence), stage.words.AUXILIARIES
    if noun > sentence.first + FAR // 2:
        return last
    verbs = [at for at in range(first, last) if stage.lexed.folded[at] in auxiliaries]
    return verbs[1] if len(verbs) > 1 and verbs[1] > verbs[0] + 1 else last
