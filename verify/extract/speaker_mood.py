"""Whether a stretch of words is asserted, denied, planned, asked, alleged or supposed, and whether it is negated.

Comes in: tokens and a place in a sentence. Goes out: modality and polarity, told by the words between the start of
the clause and that place, the nearest first (`MOODS` of the language).
"""

from collections.abc import Sequence
from functools import cache

from verify.extract.lexer import Lexed
from verify.languages import LANGUAGES
from verify.model import Sentence

#: how far before a place its mood is looked for, and how far a negation reaches, in tokens
FAR, NEGATES = 14, 4


@cache
def moods(language: str) -> dict[str, str]:
    """Word → what it makes of the clause behind it: a modality, `not`, or `stop`."""
    table = LANGUAGES.get(language, LANGUAGES["id"]).MOODS
    return {word: mood for mood, words in table.items() for word in words.split()}


def stance(lexed: Lexed, sentence: Sentence, first: int, last: int, language: str) -> tuple[str, bool]:
    """Modality and polarity of tokens `first` to `last`: told by the words between the start of the clause and them."""
    table = moods(language)
    folded = lexed.folded
    polarity = True
    for at in range(first - 1, max(sentence.first, first - FAR) - 1, -1):
        mood = table.get(folded[at])
        if mood is None or mood == "asserted":
            continue
        if mood == "stop":
            break
        if mood != "not":
            return mood, polarity
        if first - at <= NEGATES:
            polarity = False
    if folded[sentence.last - 1] == "?":
        return "asked", polarity
    return "asserted", polarity


@cache
def stepped_over(language: str) -> frozenset[str]:
    """Words of mood that may stand between the words of a pattern: they change what a claim is told as, not what it says."""
    return frozenset(word for word, mood in moods(language).items() if mood not in ("not", "stop"))


def mood_within(folded: Sequence[str], own: str, language: str) -> str:
    """The mood that the words of a phrase give it, those that its pattern itself has (`own`) left aside; or `asserted`."""
    over = stepped_over(language)
    told = (moods(language)[word] for word in folded if word in over and word not in own)
    return next((mood for mood in told if mood != "asserted"), "asserted")
