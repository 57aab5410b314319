"""Whose words, and in what mood: modality, polarity and holder of a span.

Words inside a quotation or a reported statement belong to its speaker; the mood is told by the cue words
between the start of the clause and the claim.
"""

from bisect import bisect_right

from verify.extract.attribution import stance
from verify.extract.lexer import Lexed
from verify.model import Sentence, Span, Speech


class Voice:
    """Answers `stance` for one article."""

    def __init__(self, lexed: Lexed, sentences: tuple[Sentence, ...], speeches: tuple[Speech, ...], language: str) -> None:
        self.lexed = lexed
        self.sentences = sentences
        self.speeches = sorted(speeches, key=lambda s: s.start)
        self.starts = [s.start for s in self.speeches]
        self.language = language

    def stance(self, sentence: int, first: int, last: int, span: Span) -> tuple[str, bool, str]:
        """Modality, polarity and holder of tokens `first` to `last` (exclusive), whose value stands at `span`."""
        modality, polarity = stance(self.lexed, self.sentences[sentence], first, last, self.language)
        return modality, polarity, self.holder(span)

    def holder(self, span: Span) -> str:
        """The speaker whose words these are, else `article`; an unknown speaker is nobody in particular."""
        at = bisect_right(self.starts, span.start)
        for speech in reversed(self.speeches[max(0, at - 3) : at]):
            if speech.start <= span.start and span.end <= speech.end:
                return speech.entity or "?"
        return "article"
