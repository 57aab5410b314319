"""Whose words, and in what mood: modality, polarity and holder of a span.

Words inside a quotation or a reported statement belong to its speaker; the mood is told by the cue words
between the start of the clause and the claim.
"""

from bisect import bisect_right
from typing import NamedTuple

from verify.extract.attribution import stance
from verify.extract.lexer import Lexed
from verify.model import Mention, Sentence, Span, Speech

#: the article itself speaks; somebody who could not be told speaks
ARTICLE, UNKNOWN = "article", "?"


class Stance(NamedTuple):
    """The mood of a stretch of words, whose they are, and whether they stand between quotation marks."""

    modality: str
    polarity: bool
    holder: str
    quoted: bool


class Voice:
    """Answers `stance` for one article."""

    def __init__(
        self,
        lexed: Lexed,
        sentences: tuple[Sentence, ...],
        mentions: list[Mention],
        speeches: tuple[Speech, ...],
        language: str,
    ) -> None:
        self.quotes = sorted((m.start, m.end, n) for n, m in enumerate(mentions) if m.kind == "quote")
        self.lexed = lexed
        self.sentences = sentences
        self.speeches = sorted(speeches, key=lambda s: s.start)
        self.starts = [s.start for s in self.speeches]
        self.language = language

    def stance(self, sentence: int, first: int, last: int, span: Span) -> Stance:
        """Of tokens `first` to `last` (exclusive), whose value stands at `span`."""
        modality, polarity = stance(self.lexed, self.sentences[sentence], first, last, self.language)
        return Stance(modality, polarity, *self.holder(span))

    def holder(self, span: Span) -> tuple[str, bool]:
        """The speaker whose words these are, else `article`, and whether they are quoted word for word."""
        at = bisect_right(self.starts, span.start)
        for speech in reversed(self.speeches[max(0, at - 3) : at]):
            if speech.start <= span.start and span.end <= speech.end:
                return speech.entity or UNKNOWN, speech.quote_type == "direct" or self.inside(span)
        return ARTICLE, self.inside(span)

    def inside(self, span: Span) -> bool:
        """Whether the span stands between quotation marks."""
        at = bisect_right(self.quotes, (span.start, span.end, 0))
        return any(start < span.start and span.end < end for start, end, _ in self.quotes[max(0, at - 3) : at])
