"""Who said what: quotations and statements with their cue and speaker.

Comes in: tokens, sentences and mentions of one article. Goes out: speeches (direct, mixed and indirect) by
place, and whether a stretch is asserted, denied, planned, asked, alleged or supposed. Only cues and
quotation marks are looked at: the rest of the text costs nothing.
"""

import re
from collections.abc import Sequence

from verify.extract.lexer import Lexed
from verify.extract.speaker_mood import stance
from verify.extract.speaker_search import clitic, following, subject
from verify.extract.speaker_speech import speech
from verify.extract.speaker_stage import NOBODY, Speaker, Stage
from verify.extract.speaker_types import CAPITALS
from verify.model import Mention, Quote, Sentence, Speech
from verify.rulebook.compiled import Rulebook

__all__ = ["speeches", "stance"]

#: types that the phrase of a speaker begins with
SPEAKERS = tuple(CAPITALS + "ptr")
CUE = re.compile("[cswmuy]")
#: a cue right behind a quotation
AFTER = re.compile("[,.]?([cy])|,?([mu])")
#: a speaker's phrase and a cue right behind a quotation
SAID = re.compile(r"[^.?!\"':;xb]{1,12}s")
#: a cue right before a quotation
VERB = re.compile("[sw][b,:]{0,2}$")
#: a quotation of fewer words than this needs a cue to be a statement
WORDS = 5
#: how far behind a cue a comma or `bahwa` may begin what was said, in tokens
FAR, NEAR = 14, 6


def speeches(
    lexed: Lexed,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    rulebook: Rulebook,
    language: str,
    who: dict[int, str] | None = None,
) -> tuple[Speech, ...]:
    """All quotations and statements with their speakers, by place; `who` is `resolve_names(mentions)`, if known."""
    stage = Stage(lexed, sentences, mentions, rulebook, language, who)
    quotes = [m for m in mentions if isinstance(m.form, Quote) and not m.form.nested]
    if stage.words.REPORTED:
        from verify.extract.reported import Reports  # loaded for the languages that need it

        return Reports(stage, quotes).run()
    return Attribution(stage, quotes).run()


class Attribution:
    """One pass over the quotations and cues of an article, in the order of the text."""

    def __init__(self, stage: Stage, quotes: list[Mention]) -> None:
        self.stage = stage
        self.types = stage.types
        self.quotes = quotes
        self.taken: set[int] = set()  # cues that have found their words
        self.out: list[Speech] = []

    def run(self) -> tuple[Speech, ...]:
        """All speeches by place."""
        end = 0
        quotes = iter(self.quotes)
        quote = next(quotes, None)
        for match in CUE.finditer(self.types):
            cue = match.start()
            while quote is not None and quote.first < cue:
                self.quotation(quote)
                end = quote.last
                quote = next(quotes, None)
            if cue >= end and cue not in self.taken:
                inside = quote is not None and quote.first < self.sentence(cue).last
                self.cue(cue, quote if inside else None)
        while quote is not None:
            self.quotation(quote)
            quote = next(quotes, None)
        return tuple(sorted(self.out, key=lambda s: (s.start, -s.end)))

    def sentence(self, token: int) -> Sentence:
        """The sentence that holds a token."""
        return self.stage.sentences[self.stage.sentence_of(token)]

    def quotation(self, quote: Mention) -> None:
        """Finds cue and speaker of a quotation: behind it, else who spoke last."""
        after = AFTER.match(self.types, quote.last)
        if after is not None and self.continues(quote, after.end() - 1):
            cue = after.end() - 1
            self.taken.add(cue)
            named = self.types[cue] not in "yu"
            speaker = (following if named else clitic)(self.stage, cue + named, quote.first)
            self.emit(quote.first, quote.last, "direct", cue, speaker)
            return
        if self.out and self.out[-1].end >= quote.end:
            return  # the quoted words of a mixed statement
        if (beside := self.said_by(quote.last)) is not None:
            self.taken.add(beside[0])
            self.emit(quote.first, quote.last, "direct", *beside)
        elif (quote.last - quote.first - 2 >= WORDS and self.begins(quote.first)) or self.alone(quote):
            number = self.stage.sentence_of(quote.first)
            last = self.stage.spoken.get(number) or self.stage.spoken.get(number - 1) or NOBODY
            if last.entity:
                self.emit(quote.first, quote.last, "direct", -1, Speaker(-1, -1, "", last.entity, last.mention))

    def continues(self, quote: Mention, cue: int) -> bool:
        """Whether a cue behind a quotation goes on with its sentence: in small letters, or before a sentence begins."""
        return self.stage.lexed.words[cue][0].islower() or self.sentence(cue).first < quote.last

    def begins(self, at: int) -> bool:
        """Whether a sentence or a part of one set off by a comma begins at a token."""
        return at == self.sentence(at).first or self.types[at - 1] in ",:.?!"

    def alone(self, quote: Mention) -> bool:
        """Whether a quotation is a sentence of its own behind another quotation."""
        number = self.stage.sentence_of(quote.first)
        whole = self.stage.sentences[number]
        return quote.first == whole.first and quote.last >= whole.last - 1 and number - 1 in self.stage.spoken

    def said_by(self, at: int) -> tuple[int, Speaker] | None:
        """`X said` or `said X` right behind a quotation that ends no sentence: the cue and the speaker."""
        if at >= len(self.types) or self.stage.sentence_of(at) != self.stage.sentence_of(at - 1):
            return None
        if self.types[at - 2] not in ",?!." and self.types[at] != ",":
            return None  # quoted words inside a sentence
        if self.types[at] == "s":
            found = following(self.stage, at + 1)
            return (at, found) if found.form else None
        cue = SAID.match(self.types, at, self.sentence(at).last)
        if cue is None:
            return None
        found = subject(self.stage, at, cue.end() - 1)
        return (cue.end() - 1, found) if found.form else None

    def cue(self, cue: int, quote: Mention | None) -> None:
        """A cue that stands outside quotations: what it introduces, or what stands before it."""
        kind = self.types[cue]
        sentence = self.sentence(cue)
        later = VERB.search(self.types, cue + 1, quote.first) if quote is not None else None
        if later is not None:  # the quotation belongs to the later cue
            sentence, quote = sentence._replace(last=max(self.types.rfind(",", cue, later.start()), cue + 1)), None
        if kind in "cy":
            named = kind == "y" or self.types[cue + 1 : cue + 2] in SPEAKERS
            if self.types[cue - 1 : cue] == "," and cue - 1 > sentence.first and named:
                self.behind(cue, sentence)
            elif kind == "c" and quote is not None and self.types[quote.first - 1] in ",:":
                self.ahead(cue, following(self.stage, cue + 1), sentence, quote)
            return
        if kind in "mu":
            speaker = self.according(cue)
        elif cue and (self.types[cue - 1] == "x" or self.stage.lexed.folded[cue - 1] in self.stage.words.PURPOSE):
            return  # `perjanjian yang menyebutkan …`, `untuk memastikan …`: not said by the subject
        else:
            speaker = subject(self.stage, sentence.first, cue)
        if speaker.form:
            self.ahead(cue, speaker, sentence, quote)

    def according(self, cue: int) -> Speaker:
        """`menurut X`, `menurutnya`; `menurut X yang mengutip Y` are the words of Y."""
        if self.types[cue] == "u":
            return clitic(self.stage, cue)
        speaker = following(self.stage, cue + 1)
        at = speaker.last + 1
        if self.types[at - 1 : at + 1] == "xq" and self.stage.lexed.folded[at].startswith("m"):
            quoted = following(self.stage, at + 1)
            return quoted if quoted.form else speaker
        return speaker

    def behind(self, cue: int, sentence: Sentence) -> None:
        """`…, kata X` and `…, katanya`."""
        speaker = clitic(self.stage, cue) if self.types[cue] == "y" else following(self.stage, cue + 1)
        if speaker.form:
            self.taken.add(cue)
            goes_on = self.types[speaker.last : speaker.last + 1] == "," and self.goes_on(speaker.last + 1, sentence)
            self.emit(sentence.first, self.end(sentence) if goes_on else cue - 1, "indirect", cue, speaker)

    def ahead(self, cue: int, speaker: Speaker, sentence: Sentence, quote: Mention | None) -> None:
        """`X mengatakan (bahwa) …`, `menurut X, …`: what was said goes on to the end of the sentence."""
        self.taken.add(cue)
        start, end = self.content(cue, speaker, sentence.last), self.end(sentence)
        comma = self.comma(speaker)
        short = end - cue <= NEAR and (self.stage.words.CODE != "id" or end - start < 2)  # `Saat tiba, X mengatakan …`
        if (
            quote is None
            and short
            and comma > sentence.first + 2
            and self.types[cue] in "sw"
            and self.types[start - 1] != "b"
        ):
            mixed = '"' in self.types[sentence.first : comma]
            self.emit(sentence.first, comma, "mixed" if mixed else "indirect", cue, speaker)
            return
        if quote is not None and start >= quote.first:
            self.emit(quote.first, quote.last, "direct", cue, speaker)
        elif self.types[cue] in "mu" and cue > sentence.first + 1 and (end - start < 2 or self.types[cue - 1] == ","):
            last = end if self.goes_on(start, sentence) else cue - (self.types[cue - 1] == ",")
            self.emit(sentence.first, last, "indirect" if quote is None else "mixed", cue, speaker)
        elif quote is not None and (self.types[cue] != "w" or start <= cue + NEAR):
            self.emit(start, max(end, quote.last), "mixed", cue, speaker)
        elif end > start and (self.types[cue] != "w" or self.types[start - 1] in ",b"):
            self.emit(start, end, "indirect", cue, speaker)

    def goes_on(self, at: int, sentence: Sentence) -> bool:
        """Whether a sentence goes on at a token: with more than a few words, or with its verb."""
        rest = self.types[at : sentence.last]
        if len(rest) > NEAR:  # `…, kata X, di Solo, Senin (3/6)` goes on with no clause
            return rest[0] not in "lz" or "v" in rest
        return len(rest) > 1 and (rest[0] == "v" or self.stage.lexed.folded[at] in self.stage.words.AUXILIARIES)

    def comma(self, speaker: Speaker) -> int:
        """The comma right before a speaker's phrase (`…, the minister said`), or -1."""
        at = speaker.first
        while at > max(0, speaker.first - FAR) and self.types[at - 1] in "ftrRVWOHBaTL":
            at -= 1
        return at - 1 if at > 0 and self.types[at - 1] == "," else -1

    def content(self, cue: int, speaker: Speaker, last: int) -> int:
        """The token where what is said begins: behind cue, speaker, comma and `bahwa`."""
        at = max(cue + 1, speaker.last)
        that = self.types.find("b", at, min(at + FAR, last))
        if that >= 0:
            return that + 1
        if self.types[cue] in "mu":
            comma = self.types.find(",", at, min(at + FAR, last))
            return comma + 1 if comma >= 0 else at
        while at < last and self.types[at] in ",:":
            at += 1
        return at

    def end(self, sentence: Sentence) -> int:
        """The end of a sentence without its stop."""
        last = sentence.last
        while last > sentence.first and self.types[last - 1] in ".?!":
            last -= 1
        return last

    def emit(self, first: int, last: int, quote_type: str, cue: int, speaker: Speaker) -> None:
        """Adds a speech of tokens `first` to `last` (exclusive); of two cues for one stretch the later one stands."""
        lexed, stage = self.stage.lexed, self.stage
        start, end = lexed.starts[first], lexed.ends[last - 1]
        if self.out and quote_type != "direct" and self.out[-1].start <= start and end <= self.out[-1].end:
            if self.out[-1].start < start:
                return
            self.out.pop()
        self.out.append(speech(stage, first, last, quote_type, cue, speaker))
        if speaker.entity:
            for number in range(self.out[-1].sentence, stage.sentence_of(max(last - 1, cue)) + 1):
                stage.spoken[number] = speaker
