"""How quotations and verbs go together: `“…,” said X`, `X said: “…”`.

Comes in: the stage of an article, quotations and verbs. Goes out: whether they belong together, and the source.
"""

from verify.extract import reported_clause as clause
from verify.extract.reported_clause import NEAR, VERBS
from verify.extract.reported_source import NONE, Source, before, behind, phrase
from verify.extract.speaker_stage import Stage
from verify.model import Mention, Sentence

#: a quotation of fewer words is a name, a title or a word at a distance
WORDS = 5
#: so many tokens at most stand before the colon of a headline
HEADING = 6


def sentence_at(stage: Stage, token: int) -> Sentence:
    """The sentence that holds a token."""
    return stage.sentences[stage.sentence_of(token)]


def after(stage: Stage, quotes: list[Mention], place: int) -> tuple[int, Source]:
    """The verb and source behind a quotation: `,” said X`, `,” X said`; -1 for none."""
    quote = quotes[place]
    at, last = quote.last, sentence_at(stage, quote.last - 1).last
    mark = last_mark(stage, quote)
    if at >= len(stage.types):
        return -1, NONE
    if at == last and mark in "?!-…" and sentence_at(stage, at).paragraph == sentence_at(stage, at - 1).paragraph:
        last = sentence_at(stage, at).last
    if place + 1 < len(quotes):
        last = min(last, quotes[place + 1].first)
    if mark not in ",?!-…" and stage.types[at : at + 1] != ",":
        return -1, NONE
    at += stage.types[at : at + 1] == ","
    if at < last and is_verb(stage, at):
        source = behind(stage, at + 1, last)
        if source.speaker.form:
            return at, source
    for match in VERBS.finditer(stage.types, at, min(last, at + 2 * NEAR)):
        cue = match.start()
        if is_verb(stage, cue):
            source = before(stage, at, cue)
            return (cue, source) if source.speaker.form else (-1, NONE)
    return -1, NONE


def last_mark(stage: Stage, quote: Mention) -> str:
    """The type of the last mark inside a quotation, closing marks of inner ones stepped over."""
    at = quote.last - 2
    while at > quote.first and stage.types[at] in "'\"":
        at -= 1
    return stage.types[at]


def is_part(stage: Stage, quote: Mention) -> bool:
    """Whether a quotation is the end of a reported clause: `Crews held “a thin line,” said …`."""
    first = sentence_at(stage, quote.first).first
    small = stage.lexed.words[quote.first + 1][0].islower()
    return small and quote.first > first + 1 and stage.types[quote.first - 1] not in ",:-"


def is_verb(stage: Stage, at: int) -> bool:
    """Whether a word is a verb that quotations go with."""
    return stage.types[at] in "sw" and clause.verbs_of(stage).get(stage.lexed.folded[at]) != "participle"


def introduces(stage: Stage, cue: int, quote: Mention, start: int) -> bool:
    """Whether a verb leads up to a quotation: `said: “…”`, `told reporters, “…”`, `said “…”`."""
    mark = stage.types[quote.first - 1]
    if mark == ":":
        return True
    if any(
        clause.verbs_of(stage).get(stage.lexed.folded[m.start()], "") in ("say", "quote")
        for m in VERBS.finditer(stage.types, cue + 1, quote.first)
    ):
        return False
    whole = stage.types[quote.last - 2] in ".?!," or quote.last >= clause.end(stage, sentence_at(stage, quote.first))
    return whole and ((mark == "," and quote.first - cue <= NEAR) or quote.first == start == cue + 1)


def goes_on(stage: Stage, quote: Mention) -> bool:
    """Whether a quotation without a verb is somebody's words: a sentence of its own, or the rest of a split one."""
    size = quote.last - quote.first - 2
    split = stage.types[quote.first - 1 : quote.first] == "," and stage.sentence_of(quote.first) in stage.spoken
    ends = stage.types[quote.last - 2] in ".?!,-" or size > 2 * WORDS
    return split or (quote.first == sentence_at(stage, quote.first).first and ends and size >= 2)


def heading(stage: Stage, quote: Mention) -> Source:
    """The speaker whose name alone and a colon stand before a quotation, as in a headline: `Brandt: ‘…’`."""
    first = sentence_at(stage, quote.first).first
    colon = quote.first - 1
    if not first < colon <= first + HEADING or stage.types[colon] != ":" or VERBS.search(stage.types, first, colon):
        return NONE
    source = phrase(stage, first, colon, colon)
    return source if source.speaker.form in ("name", "short") else NONE
