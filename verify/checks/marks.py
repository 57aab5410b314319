"""Quotation marks without a partner (check `unpaired-quote`).

Works on the words and quotations of each article. One finding a paragraph: where it begins, and the lone mark with
the cue beside it; it is an error where it leaves open whose words these are.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator

from verify.checks.case import Case
from verify.model import Draft, Finding, Location, Mention, Sentence
from verify.values.lexer import DOUBLE_QUOTES

#: how many words of a paragraph show where it begins
SHOWN = 12


def unpaired_quotes(case: Case) -> list[Finding]:
    """Paragraphs with a quotation mark that has no partner."""
    return [finding for draft in case.drafts for finding in unpaired(draft)]


def unpaired(draft: Draft) -> Iterator[Finding]:
    """One finding a paragraph."""
    before = -2
    firsts = [sentence.first for sentence in draft.sentences]
    for mark in lone_marks(draft):
        sentence = draft.sentences[bisect_right(firsts, mark) - 1]
        begins = mark == sentence.first
        if sentence.paragraph > before + begins:  # paragraphs that each open with a mark are one long quotation
            yield open_question(draft, mark, sentence)
        before = sentence.paragraph


def lone_marks(draft: Draft) -> list[int]:
    """Double marks that begin and end no quotation, but for those of inches, mark-up, or a further paragraph."""
    marks = [at for at, word in enumerate(draft.words) if word in DOUBLE_QUOTES]
    if not marks:
        return []
    quotes = [m for m in draft.mentions if m.kind == "quote"]
    paired = {m.first for m in quotes} | {m.last - 1 for m in quotes}
    within = inside(quotes)
    return [at for at in marks if at not in paired and not is_other(draft, at) and not within(at)]


def inside(quotes: list[Mention]) -> Callable[[int], bool]:
    """Whether a token stands inside one of the quotations."""
    outer: list[tuple[int, int]] = []
    for quote in quotes:  # in order; nested ones say nothing new
        if not outer or quote.last > outer[-1][1]:
            outer.append((quote.first, quote.last))
    firsts = [first for first, _ in outer]

    def found(at: int) -> bool:
        place = bisect_right(firsts, at) - 1
        return place >= 0 and outer[place][0] < at < outer[place][1]

    return found


def is_other(draft: Draft, at: int) -> bool:
    """Whether a mark is none of quotation: inches (`19"`), mark-up (`src="`), a face (`:")`), an apostrophe."""
    before = draft.words[at - 1] if at else " "
    after = (*draft.words[at + 1 : at + 3], " ", " ")[:2]
    if before == ":":
        return after[0] == ")"
    if after[0] == "/" or after[1] == "=" or is_apostrophe(draft, at):
        return True
    return before == "=" or (before[-1].isdigit() and draft.ends[at - 1] == draft.starts[at])


def is_apostrophe(draft: Draft, at: int) -> bool:
    """Whether a mark stands inside a word, where an apostrophe was meant: `Jum"at`."""
    if not 0 < at < len(draft.words) - 1 or not draft.words[at - 1].isalpha():
        return False
    glued = draft.ends[at - 1] == draft.starts[at] and draft.ends[at] == draft.starts[at + 1]
    return glued and draft.words[at + 1][0].islower() and len(draft.words[at + 1]) < 3


def open_question(draft: Draft, mark: int, sentence: Sentence) -> Finding:
    """Where the paragraph begins, and the mark with the cue beside it."""
    first = next(s.first for s in draft.sentences if s.paragraph == sentence.paragraph)
    speech = next((s for s in draft.speeches if s.cue.start >= 0 and abs(s.cue.start - draft.starts[mark]) < 30), None)
    error = speech is not None or beside_cue(draft, mark)
    last = min(mark + 3 if error else mark + 1, len(draft.words))
    end = max(
        draft.ends[last - 1],
        *(m.end for m in draft.mentions if error and mark < m.first < last and m.kind != "quote"),
        0,
    )
    path = draft.article.path
    spots = (
        Location(path, draft.starts[first], draft.ends[beginning(draft, first, sentence.last) - 1], "primary"),
        Location(path, draft.starts[max(first, mark - 3)], end, "related"),
    )
    opens = mark + 1 < len(draft.words) and draft.starts[mark + 1] == draft.ends[mark] and draft.words[mark] != "”"
    key = "unpaired-quote-open" if opens else "unpaired-quote"
    words = draft.article.text[spots[0].start : spots[0].end]
    return Finding(
        "unpaired-quote",
        "REFUTED" if error else "DOUBTFUL",
        "error" if error else "warning",
        "alone",
        key,
        (("words", words),),
        spots,
        words,
    )


def beside_cue(draft: Draft, mark: int) -> bool:
    """Whether a cue of speech stands beside a mark."""
    from verify.extract.speaker_types import lexicon

    types = lexicon(draft.article.language)
    near = [*draft.words[max(0, mark - 3) : mark], *draft.words[mark + 1 : mark + 3]]
    return any(types[word] in "cysmu" for word in near if word[0].isalpha())


def beginning(draft: Draft, first: int, last: int) -> int:
    """The token behind the first words of a paragraph: up to a stop, and no more than `SHOWN` words."""
    words = 0
    for at in range(first, last):
        if draft.words[at] in ".…?!;:":
            return at + 1
        words += draft.words[at][0].isalnum()
        if words == SHOWN:
            return at + 1
    return last
