"""Who said what: quotations and statements with their cue and speaker.

Comes in: tokens, sentences and mentions of one article. Goes out: speeches (direct, mixed and indirect) by
place, and whether a stretch is asserted, denied, planned, asked, alleged or supposed. Only cues and
quotation marks are looked at: the rest of the text costs nothing.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.names import resolve_names
from verify.extract.speaker import NONE, Description, describe
from verify.extract.speaker_types import speech_types
from verify.languages import LANGUAGES
from verify.model import Mention, NameForm, Quote, RoleForm, Sentence, Span, Speech
from verify.rulebook.compiled import Rulebook

ABSENT = Span(-1, -1)
CUE = re.compile("[csmuyq]")
AFTER = re.compile(r"[,.]?([cymu])")
#: a quotation of fewer words than this needs a cue to be a statement
WORDS = 5
#: how many sentences back a pronoun or `-nya` may find its speaker
REACH = 6


class Speaker(NamedTuple):
    """Who speaks: the tokens that say so, in which form, and who that is."""

    first: int
    last: int
    form: str  # name|short|role|pronoun|clitic|""
    entity: str
    mention: int  # number of the name mention, or -1


NOBODY = Speaker(-1, -1, "", "", -1)


class Stage:
    """One article on which speakers are looked for."""

    def __init__(self, lexed: Lexed, sentences: Sequence[Sentence], mentions: Sequence[Mention], rulebook: Rulebook, language: str) -> None:
        self.lexed = lexed
        self.sentences = sentences
        self.rulebook = rulebook
        self.types = speech_types(lexed, language)
        self.mentions = mentions
        self.who = resolve_names(mentions)
        self.named = [n for n, m in enumerate(mentions) if m.kind == "name" or m.kind == "role"]
        self.heads = [mentions[n].first for n in self.named]
        self.at = {mentions[n].first: n for n in reversed(self.named)}
        self.firsts = [s.first for s in sentences]
        self.persons = {self.who[n] for n in self.named if is_person(mentions[n])}
        self.introductions: dict[str, list[int]] = {}
        for n in self.named:
            if n in self.who:
                self.introductions.setdefault(self.who[n], []).append(n)
        self.spoken: dict[int, Speaker] = {}  # sentence → who spoke there last
        self.out: list[Speech] = []

    def sentence_of(self, token: int) -> int:
        """The number of the sentence that holds a token."""
        return max(0, bisect_right(self.firsts, token) - 1)

    def between(self, first: int, last: int) -> list[int]:
        """Numbers of the name and role mentions that begin in these tokens."""
        return self.named[bisect_left(self.heads, first) : bisect_left(self.heads, last)]


def is_person(mention: Mention) -> bool:
    """Whether a mention names a person for certain."""
    return isinstance(mention.form, NameForm) and mention.form.kind == "person"


def speeches(
    lexed: Lexed, sentences: Sequence[Sentence], mentions: Sequence[Mention], rulebook: Rulebook, language: str
) -> tuple[Speech, ...]:
    """All quotations and statements with their speakers, by place."""
    stage = Stage(lexed, sentences, mentions, rulebook, language)
    quotes = [m for m in mentions if isinstance(m.form, Quote) and not m.form.nested]
    if not quotes and not CUE.search(stage.types):
        return ()
    taken: set[int] = set()
    marks = iter([*quotes, None])
    quote = next(marks)
    cues = iter([*(m.start() for m in CUE.finditer(stage.types)), None])
    cue = next(cues)
    while quote is not None or cue is not None:
        if quote is not None and (cue is None or quote.first <= cue):
            quoted(stage, quote, taken)
            while cue is not None and cue < quote.last:
                cue = next(cues)
            quote = next(marks)
        elif cue is not None:
            if cue not in taken and (quote is None or stage.sentence_of(quote.first) != stage.sentence_of(cue)):
                told(stage, cue, taken)
            elif cue not in taken and quote is not None:
                hold(stage, cue, quote, taken)
            cue = next(cues)
    return tuple(sorted(stage.out, key=lambda s: (s.start, -s.end)))


# --- quotations -------------------------------------------------------------------------------------


def quoted(stage: Stage, quote: Mention, taken: set[int]) -> None:
    """Finds cue and speaker of a quotation: behind it, before it, or in the sentence before."""
    after = AFTER.match(stage.types, quote.last)
    if after is not None:
        cue = after.start(1)
        speaker = speaker_at(stage, cue, taken)
        emit(stage, quote.first, quote.last, "direct", cue, speaker)
        return
    sentence = stage.sentence_of(quote.first)
    english = speaker_then_cue(stage, quote.last)
    if english is not None:
        taken.add(english[0])
        emit(stage, quote.first, quote.last, "direct", english[0], english[1])
        return
    words = quote.last - quote.first - 2
    if words < WORDS:
        return
    previous = stage.spoken.get(sentence) or stage.spoken.get(sentence - 1)
    if previous is not None and previous.entity:
        emit(stage, quote.first, quote.last, "direct", -1, Speaker(-1, -1, "", previous.entity, previous.mention))


def speaker_at(stage: Stage, cue: int, taken: set[int]) -> Speaker:
    """The speaker that a cue has beside it: `katanya`, `kata X`, `menurut X`."""
    taken.add(cue)
    if stage.types[cue] in "yu":
        return clitic(stage, cue)
    return following(stage, cue + 1)


def speaker_then_cue(stage: Stage, at: int) -> tuple[int, Speaker] | None:
    """`X said` right behind a quotation."""
    if stage.types[at : at + 1] == "s":
        found = following(stage, at + 1)
        return (at, found) if found.form else None
    if stage.types[at : at + 2] == "ps":
        return at + 1, pronoun(stage, at)
    number = stage.at.get(at)
    if number is None or stage.types[stage.mentions[number].last : stage.mentions[number].last + 1] != "s":
        return None
    return stage.mentions[number].last, speaking(stage, number)


def hold(stage: Stage, cue: int, quote: Mention, taken: set[int]) -> None:
    """A cue before a quotation of the same sentence: `X mengatakan, “…”`, or a statement with quoted words in it."""
    types = stage.types
    if types[cue] in "cyq" and types[cue] != "q" and cue + 1 < quote.first and types[cue - 1 : cue] == ",":
        told(stage, cue, taken)
        return
    sentence = stage.sentences[stage.sentence_of(cue)]
    speaker = following(stage, cue + 1) if types[cue] in "mc" else clitic(stage, cue) if types[cue] in "uy" else subject(stage, sentence.first, cue)
    if not speaker.form or types[cue] == "q":
        return
    taken.add(cue)
    start = content(stage, cue, speaker, sentence.last)
    if start >= quote.first:
        emit(stage, quote.first, quote.last, "direct", cue, speaker)
    else:
        emit(stage, start, max(end_of(stage, sentence), quote.last), "mixed", cue, speaker)


# --- statements -------------------------------------------------------------------------------------


def told(stage: Stage, cue: int, taken: set[int]) -> None:
    """An indirect statement: `X mengatakan (bahwa) …`, `menurut X, …`, `…, kata X`."""
    kind = stage.types[cue]
    sentence = stage.sentences[stage.sentence_of(cue)]
    if kind == "q":
        return
    if kind in "cy":
        if stage.types[cue - 1 : cue] != "," or cue - 1 <= sentence.first:
            return
        speaker = speaker_at(stage, cue, taken)
        if speaker.form:
            emit(stage, sentence.first, cue - 1, "indirect", cue, speaker)
        return
    speaker = following(stage, cue + 1) if kind == "m" else clitic(stage, cue) if kind == "u" else subject(stage, sentence.first, cue)
    if not speaker.form:
        return
    taken.add(cue)
    start = content(stage, cue, speaker, sentence.last)
    end = end_of(stage, sentence)
    if end - start < 2 and kind in "mu" and cue > sentence.first + 1:
        start, end = sentence.first, cue
    if end > start:
        emit(stage, start, end, "indirect", cue, speaker)


def content(stage: Stage, cue: int, speaker: Speaker, last: int) -> int:
    """The token where what is said begins: behind cue, speaker, comma and `bahwa`."""
    at = max(cue + 1, speaker.last)
    that = stage.types.find("b", at, min(at + 14, last))
    if that >= 0:
        return that + 1
    if stage.types[cue] in "mu":
        comma = stage.types.find(",", at, min(at + 14, last))
        return comma + 1 if comma >= 0 else at
    while at < last and stage.types[at] in ",:":
        at += 1
    return at


def end_of(stage: Stage, sentence: Sentence) -> int:
    """The end of a sentence without its stop."""
    last = sentence.last
    while last > sentence.first and stage.types[last - 1] in ".?!":
        last -= 1
    return last


# --- speakers ---------------------------------------------------------------------------------------


def following(stage: Stage, at: int) -> Speaker:
    """The speaker whose phrase begins at a token: role, affiliation and name, or a pronoun."""
    types = stage.types
    if types[at : at + 1] == "p":
        return pronoun(stage, at)
    sentence = stage.sentences[stage.sentence_of(at)] if at < len(types) else None
    if sentence is None:
        return NOBODY
    high = min(sentence.last, at + 30)
    fallback = NOBODY
    for number in stage.between(at, high):
        mention = stage.mentions[number]
        if not bridge(types, at, mention.first):
            break
        if mention.kind == "role":
            if not fallback.form:
                fallback = speaking(stage, number)
            continue
        form = mention.form
        assert isinstance(form, NameForm)
        if types[mention.first - 1] == "(" and types[mention.last : mention.last + 1] == ")":
            continue
        if form.kind in ("person", "") and (form.kind or mention.first == at or types[mention.first - 1] in "tTUrRVWLOBDJY.),("):
            return speaking(stage, number)
        if not fallback.form and form.kind != "place":
            fallback = speaking(stage, number)
    return fallback


def bridge(types: str, first: int, last: int) -> bool:
    """Whether the tokens between a cue and a name can belong to one speaker phrase."""
    return re.fullmatch(r"[ABCDGLRVTUWOJYrtd4an/&().,eilx-]*", types[first:last]) is not None and types.count(",", first, last) < 3


def speaking(stage: Stage, number: int) -> Speaker:
    """The speaker that a name or role mention is."""
    mention = stage.mentions[number]
    if mention.kind == "role":
        return Speaker(mention.first, mention.last, "role", role_holder(stage, number), -1)
    entity = stage.who.get(number, "")
    size = mention.last - mention.first
    short = any(stage.mentions[n].last - stage.mentions[n].first > size for n in stage.introductions.get(entity, ()))
    return Speaker(mention.first, mention.last, "short" if short else "name", entity, number)


def role_holder(stage: Stage, number: int) -> str:
    """Who holds a role by what the article said before: the person who was named beside it."""
    form = stage.mentions[number].form
    assert isinstance(form, RoleForm)
    head = form.written.lower().split()[0]
    for other in reversed(stage.named[: bisect_left(stage.named, number)]):
        if other in stage.who and stage.who[other] in stage.persons:
            role = described(stage, other).role
            if role[0] >= 0 and stage.lexed.folded[role[0]] == head:
                return stage.who[other]
    return ""


def pronoun(stage: Stage, at: int) -> Speaker:
    """The speaker that a pronoun stands for."""
    known = earlier(stage, stage.sentence_of(at), at)
    return Speaker(at, at + 1, "pronoun", known.entity, known.mention)


def clitic(stage: Stage, cue: int) -> Speaker:
    """The speaker that `-nya` stands for."""
    known = earlier(stage, stage.sentence_of(cue), cue)
    return Speaker(cue, cue + 1, "clitic", known.entity, known.mention)


def earlier(stage: Stage, sentence: int, before: int) -> Speaker:
    """Who is spoken of: the last speaker, or the person that a sentence since then begins with."""
    for number in range(sentence, max(-1, sentence - REACH), -1):
        if number in stage.spoken and stage.spoken[number].entity:
            return stage.spoken[number]
        whole = stage.sentences[number]
        found = subject(stage, whole.first, min(whole.last, before), sure=True)
        if found.entity:
            return found
    return NOBODY


def subject(stage: Stage, first: int, cue: int, sure: bool = False) -> Speaker:
    """The subject of a clause: its first person that no preposition governs; with `sure` only a known person."""
    types = stage.types
    quote = types.rfind('"', first, cue)
    first = max(first, quote + 1)
    fallback = NOBODY
    for number in stage.between(first, cue):
        mention = stage.mentions[number]
        if mention.kind == "role":
            if not fallback.form and not sure and not governed(types, mention.first, first):
                fallback = speaking(stage, number)
            continue
        form = mention.form
        assert isinstance(form, NameForm)
        if form.kind == "place" or governed(types, mention.first, first):
            continue
        entity = stage.who.get(number, "")
        if form.kind == "person" or entity in stage.persons:
            return speaking(stage, number)
        if not fallback.form and not sure:
            fallback = speaking(stage, number)
    if not fallback.form and not sure:
        for at in range(cue - 1, max(first, cue - 8) - 1, -1):
            if types[at] == "p":
                return pronoun(stage, at)
    return fallback


def governed(types: str, at: int, first: int) -> bool:
    """Whether a preposition governs what begins at a token."""
    while at > first and types[at - 1] in "tTUW":
        at -= 1
    return at > first and types[at - 1] in "il"


# --- results ----------------------------------------------------------------------------------------


def described(stage: Stage, number: int) -> Description:
    """Role and affiliation beside a name mention."""
    mention = stage.mentions[number]
    sentence = stage.sentences[stage.sentence_of(mention.first)]
    low = sentence.first
    place = bisect_left(stage.named, number)
    for other in reversed(stage.named[:place]):
        if stage.mentions[other].last <= low:
            break
        if other in stage.who and stage.mentions[other].last <= mention.first and stage.who[other] in stage.persons:
            low = stage.mentions[other].last
            break
    return describe(stage.types, low, mention.first, mention.last, sentence.last)


def introduction(stage: Stage, speaker: Speaker, before: int) -> tuple[int, Description]:
    """The mention that introduces a speaker, and what it says of the person: the nearest full name that has a role."""
    numbers = stage.introductions.get(speaker.entity)
    if not numbers:
        return -1, NONE
    sizes = {n: stage.mentions[n].last - stage.mentions[n].first for n in numbers}
    longest = max(sizes.values())
    full = [n for n in numbers if sizes[n] == longest]
    for number in reversed(full):
        if stage.mentions[number].first < before:
            found = described(stage, number)
            if found != NONE:
                return number, found
    for number in numbers:
        found = described(stage, number)
        if found != NONE:
            return full[0], found
    return full[0], NONE


def emit(stage: Stage, first: int, last: int, quote_type: str, cue: int, speaker: Speaker) -> None:
    """Adds a speech of tokens `first` to `last` (exclusive)."""
    lexed = stage.lexed
    entity_span = ABSENT
    number, found = introduction(stage, speaker, max(last, cue + 1, speaker.last))
    if number >= 0:
        entity_span = Span(stage.mentions[number].start, stage.mentions[number].end)
    role, affiliation = chars(lexed, *found.role), chars(lexed, *found.affiliation)
    sentence = stage.sentence_of(first)
    span = chars(lexed, speaker.first, speaker.last)
    if speaker.form == "clitic":
        span = Span(span.end - 3, span.end)
    stage.out.append(
        Speech(
            lexed.starts[first],
            lexed.ends[last - 1],
            quote_type,
            chars(lexed, cue, cue + 1),
            lexed.words[cue] if cue >= 0 else "",
            span,
            speaker.form,
            speaker.entity,
            entity_span,
            role,
            affiliation,
            sentence,
        )
    )
    if speaker.entity:
        for number in range(sentence, stage.sentence_of(max(last - 1, cue)) + 1):
            stage.spoken[number] = speaker


def chars(lexed: Lexed, first: int, last: int) -> Span:
    """Tokens → characters; absent where there are none."""
    return Span(lexed.starts[first], lexed.ends[last - 1]) if 0 <= first < last else ABSENT


# --- stance -----------------------------------------------------------------------------------------


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
    for at in range(first - 1, max(sentence.first, first - 14) - 1, -1):
        mood = table.get(folded[at])
        if mood is None:
            continue
        if mood == "stop":
            break
        if mood != "not":
            return mood, polarity
        if first - at <= 4:
            polarity = False
    if folded[sentence.last - 1] == "?":
        return "asked", polarity
    return "asserted", polarity
