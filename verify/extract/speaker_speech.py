"""One speech as it is handed on: tokens, cue and speaker → a `Speech` with all its spans.

Comes in: what was said and who was found to say it. Goes out: the record, with the mention that introduces the speaker,
the role and affiliation given there, and the chain of outlets.
"""

import re

from verify.extract.lexer import Lexed
from verify.extract.speaker_stage import Speaker, Stage, introduction
from verify.model import Span, Speech

ABSENT = Span(-1, -1)
CLITIC = 3  # letters of `-nya`
#: an outlet in a chain of sources: `yang dikutip (dari) NAMA`
CHAIN = re.compile(r"x?qa?h?[aik]?(?=[ABCDGLWOHJ])")


def speech(stage: Stage, first: int, last: int, quote_type: str, cue: int, speaker: Speaker) -> Speech:
    """The speech of tokens `first` to `last` (exclusive); `cue` is a token number or -1."""
    lexed = stage.lexed
    number, found = introduction(stage, speaker, max(last, cue + 1, speaker.last))
    span = chars(lexed, speaker.first, speaker.last)
    if speaker.form == "clitic":
        span = Span(span.end - CLITIC, span.end)
    return Speech(
        start=lexed.starts[first],
        end=lexed.ends[last - 1],
        quote_type=quote_type,
        cue=chars(lexed, cue, cue + 1),
        cue_text=lexed.words[cue] if cue >= 0 else "",
        speaker=span,
        speaker_form=speaker.form,
        entity=speaker.entity,
        entity_span=Span(*stage.mentions[number][1:3]) if number >= 0 else ABSENT,
        role=chars(lexed, *found.role),
        affiliation=chars(lexed, *found.affiliation),
        sentence=stage.sentence_of(first),
        source=source(stage, speaker),
    )


def source(stage: Stage, speaker: Speaker) -> tuple[str, ...]:
    """The chain of outlets behind a speaker: `KCNA yang dikutip The Asahi Shimbun`."""
    out: list[str] = []
    at = speaker.last
    while at > 0 and (match := CHAIN.match(stage.types, at)):
        number = stage.at.get(match.end(), -1)
        if number < 0:
            break
        out += [speaker.entity] if not out else []
        out.append(stage.who.get(number, ""))
        at = stage.mentions[number].last
    return tuple(out)


def chars(lexed: Lexed, first: int, last: int) -> Span:
    """Tokens → characters; absent where there are none."""
    return Span(lexed.starts[first], lexed.ends[last - 1]) if 0 <= first < last else ABSENT
