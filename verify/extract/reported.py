"""Quotations and reported words of languages whose speaker stands as a noun phrase beside the verb.

Comes in: the stage of an article and its quotations. Goes out: speeches by place, each with its verb and source: words
between marks with the verb before, between or behind them; what follows `X said (that)`; what stands before `, X said`
and `, according to X`; quotations that go on from the one before. Only verbs of saying and marks are looked at.
"""

from verify.extract import reported_clause as clause
from verify.extract import reported_noun as noun
from verify.extract import reported_quote as quoting
from verify.extract.reported_clause import CUES, NEAR
from verify.extract.reported_source import NONE, Source, before, behind, phrase
from verify.extract.speaker_search import earlier
from verify.extract.speaker_speech import speech
from verify.extract.speaker_stage import NOBODY, Speaker, Stage
from verify.model import Mention, Sentence, Speech


class Reports:
    """One pass over the quotations and verbs of an article, in the order of the text."""

    def __init__(self, stage: Stage, quotes: list[Mention]) -> None:
        self.stage, self.types, self.folded = stage, stage.types, stage.lexed.folded
        self.quotes = quotes
        self.words = stage.words.REPORTED
        self.verbs = clause.verbs_of(stage)
        self.taken: set[int] = set()  # verbs and quotations (by their first token) that have found each other
        self.out: list[Speech] = []

    def run(self) -> tuple[Speech, ...]:
        """All speeches by place."""
        end, place = 0, 0
        for match in CUES.finditer(self.types):
            cue = match.start()
            while place < len(self.quotes) and self.quotes[place].first < cue:
                self.quotation(place)
                end = self.quotes[place].last
                place += 1
            if cue >= end and cue not in self.taken:
                self.verb(cue, place)
        for rest in range(place, len(self.quotes)):
            self.quotation(rest)
        return tuple(sorted(self.out, key=lambda s: (s.start, -s.end)))

    def sentence(self, token: int) -> Sentence:
        """The sentence that holds a token."""
        return self.stage.sentences[self.stage.sentence_of(token)]

    # --- quotations ---

    def quotation(self, place: int) -> None:
        """Finds verb and source of a quotation: behind it, else of the words before it."""
        quote = self.quotes[place]
        if quote.first in self.taken:
            return
        if self.out and self.stage.lexed.starts[quote.first] < self.out[-1].end:
            return  # quoted words of a reported clause
        cue, source = quoting.after(self.stage, self.quotes, place)
        if cue >= 0:
            self.taken.add(cue)
            if quoting.is_part(self.stage, quote):
                self.emit(self.opening(self.sentence(quote.first)), quote.last, "mixed", cue, source.speaker)
            else:
                self.emit(quote.first, quote.last, "direct", cue, source.speaker)
        elif (heading := quoting.heading(self.stage, quote)).speaker.form:
            self.emit(quote.first, quote.last, "direct", -1, heading.speaker)
        elif quoting.goes_on(self.stage, quote):
            number = self.stage.sentence_of(quote.first)
            said = self.stage.spoken.get(number) or self.stage.spoken.get(number - 1)
            last = said or earlier(self.stage, quote.first)
            if said is not None or last.entity:
                self.emit(quote.first, quote.last, "direct", -1, Speaker(-1, -1, "", last.entity, last.mention))

    # --- verbs ---

    def verb(self, cue: int, place: int) -> None:
        """A verb outside quotations: what it introduces, or what stands before it."""
        sentence = self.sentence(cue)
        first = max(
            [sentence.first, *(q.last for q in self.quotes[max(0, place - 1) : place] if q.first in self.taken)]
        )
        quote = self.quotes[place] if place < len(self.quotes) and self.quotes[place].first < sentence.last else None
        kind = self.verbs.get(self.folded[cue], "say")
        if self.types[cue] == "b":
            self.noun(cue, sentence, first)
            return
        if self.types[cue] == "m":
            self.according(cue, sentence)
            return
        if kind == "participle":
            self.participle(cue, sentence, quote)
            return
        if self.folded[cue + 1 : cue + 2] == ["as"] and self.folded[cue + 2 : cue + 3] == ["saying"]:
            return
        turned = self.turned(cue, kind, first, sentence)
        source = NONE if turned.speaker.form else before(self.stage, first, cue)
        if turned.speaker.form:
            opening = self.opening(sentence, cue)
            self.emit(opening, cue - 1, clause.sort(self.stage, opening, cue - 1), cue, turned.speaker)
        elif source.speaker.form:
            self.subject(cue, kind, source, sentence, quote)

    def noun(self, that: int, sentence: Sentence, first: int) -> None:
        """`X's claim that …`, `a warning from X that …`."""
        cue, source = noun.stated(self.stage, first, that)
        if cue not in self.taken and source.speaker.form:
            self.emit(that + 1, noun.end(self.stage, cue, that + 1, sentence), "indirect", cue, source.speaker)

    def turned(self, cue: int, kind: str, first: int, sentence: Sentence) -> Source:
        """The speaker of `…, said X`: behind a verb that a comma parts from a clause, and with nothing said behind it."""
        if kind not in ("say", "that") or cue < first + 4 or self.types[cue - 1] != ",":
            return NONE
        if "," in self.types[max(first, cue - NEAR // 2) : cue - 1] or "b" in self.types[cue : sentence.last]:
            return NONE
        source = behind(self.stage, cue + 1, sentence.last)
        named = source.speaker.form in ("name", "short")
        return (
            source
            if named or (source.last >= clause.end(self.stage, sentence) and source.last - cue < NEAR // 2)
            else NONE
        )

    def participle(self, cue: int, sentence: Sentence, quote: Mention | None) -> None:
        """`…, adding that …`: more from the subject of the sentence."""
        if self.folded[cue - 1] == "as":
            self.quoted_as(cue, sentence, quote)
            return
        last = self.stage.spoken.get(self.stage.sentence_of(cue))
        if last is None:
            verb = next(
                (k for k in range(sentence.first, cue) if self.types[k] in "aswq" and self.folded[k].endswith("ed")),
                cue,
            )
            last = before(self.stage, sentence.first, verb).speaker if self.types[cue - 1] in ",s" else NOBODY
        if last.form or last.entity:
            self.ahead(cue, Source(Speaker(-1, -1, "", last.entity, last.mention), cue, cue), sentence, quote)

    def quoted_as(self, cue: int, sentence: Sentence, quote: Mention | None) -> None:
        """`X was quoted as saying …`, `Xinhua quoted X as saying …`: the words of X."""
        verb = self.types.rfind("q", max(sentence.first, cue - NEAR), cue)
        if verb < 0:
            return
        active = verb < cue - 2
        source = phrase(self.stage, verb + 1, cue - 1, cue) if active else before(self.stage, sentence.first, verb)
        if source.speaker.form:
            self.ahead(cue, source, sentence, quote)

    def according(self, cue: int, sentence: Sentence) -> None:
        """`According to X, …` and `…, according to X`."""
        if self.folded[cue + 1 : cue + 2] != ["to"]:
            return
        source = behind(self.stage, cue + 2, sentence.last)
        if not source.speaker.form:
            return
        comma = self.types.find(",", source.last, sentence.last)
        if comma >= 0 and self.folded[comma + 1] in self.words["relatives"]:  # `According to X, which …, …`
            comma = self.types.find(",", comma + 1, sentence.last)
        if cue > sentence.first + 2:
            last = (
                clause.end(self.stage, sentence)
                if 0 <= comma < clause.end(self.stage, sentence) - 2 and self.types[cue - 1] == ","
                else cue
            )
            last -= self.types[last - 1] == ","
            said = clause.sort(self.stage, sentence.first, last)
            self.emit(self.opening(sentence, cue), last, said, cue, source.speaker)
        elif comma >= 0:
            last = clause.end(self.stage, sentence)
            self.emit(comma + 1, last, clause.sort(self.stage, comma + 1, sentence.last), cue, source.speaker)

    def subject(self, cue: int, kind: str, source: Source, sentence: Sentence, quote: Mention | None) -> None:
        """`X said …`, `…, X said` and `…, X said, …`."""
        start, end = source.first, clause.end(self.stage, sentence)
        opening = self.opening(sentence, start)
        left = (
            start - 1
            if start > opening + 1 and self.types[start - 1] == "," and not clause.fronted(self.stage, opening)
            else -1
        )
        split = quote is not None and left > 0 and self.types[cue + 1] == "," and quote.first == cue + 2
        if split and quote is not None and self.stage.lexed.words[quote.first + 1][0].islower():
            self.emit(opening, max(end, quote.last), "mixed", cue, source.speaker)
            return
        if left > 0 and kind in ("say", "that", "quote") and (quote is None or quote.first < start):
            if self.types[cue + 1 : cue + 2] == "," and end - cue > 3:
                self.emit(opening, end, clause.sort(self.stage, opening, end), cue, source.speaker)
                return
            told = clause.hearer(self.stage, cue + 1, end) if self.folded[cue] in self.words["told"] else cue + 1
            if clause.is_tail(self.stage, told, end):
                self.emit(opening, left, clause.sort(self.stage, opening, left), cue, source.speaker)
                return
        self.ahead(cue, source, sentence, quote)

    def opening(self, sentence: Sentence, cue: int = -1) -> int:
        """Where reported words at the head of a sentence begin: behind another's words, and the last semicolon before the cue."""
        at = max(sentence.first, self.types.rfind(";", sentence.first, max(cue, sentence.first)) + 1)
        starts = self.stage.lexed.starts
        while (
            at < sentence.last
            and self.out
            and starts[at] < self.out[-1].end
            and self.out[-1].start >= starts[sentence.first]
        ):
            at += 1
        return at

    def ahead(self, cue: int, source: Source, sentence: Sentence, quote: Mention | None) -> None:
        """What stands behind a verb: a quotation, a clause, or what somebody is accused of."""
        kind = self.verbs.get(self.folded[cue], "say")
        start, end = (
            clause.content(self.stage, cue, sentence.last),
            clause.clause_end(self.stage, cue, clause.end(self.stage, sentence)),
        )
        if quote is not None and quoting.introduces(self.stage, cue, quote, start):
            self.taken.add(quote.first)
            if quote.last >= end - 1 or self.types[quote.last - 2] in ",?!":
                self.emit(quote.first, quote.last, "direct", cue, source.speaker)
            else:
                self.emit(quote.first, end, "mixed", cue, source.speaker)
            return
        if (
            kind == "act"
            and self.folded[start : start + 1] == ["to"]
            and self.folded[start + 1] in self.words["silences"]
        ):
            return  # `declined to comment`
        if kind == "quote" and not (quote is not None and quote.first < end):
            return
        if kind == "that" and not clause.is_clause(self.stage, start, source):
            return
        if end > start and not (end - start < 2 and kind == "say" and self.types[start] != "p"):
            last = max(end, quote.last) if quote is not None and quote.first < end else end
            self.emit(start, last, clause.sort(self.stage, start, end), cue, source.speaker)

    # --- results ---

    def emit(self, first: int, last: int, quote_type: str, cue: int, speaker: Speaker) -> None:
        """Adds a speech of tokens `first` to `last` (exclusive), unless its words are told already."""
        stage = self.stage
        if first >= last or (self.out and quote_type != "direct" and stage.lexed.starts[first] < self.out[-1].end):
            return
        self.taken.add(cue)
        self.out.append(speech(stage, first, last, quote_type, cue, speaker))
        if speaker.entity or speaker.form:
            for number in range(self.out[-1].sentence, stage.sentence_of(max(last - 1, cue)) + 1):
                stage.spoken[number] = speaker
