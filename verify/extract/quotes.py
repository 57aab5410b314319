"""Quotation marks → quotations, and the marks that have no partner.

Comes in: the tokens of an article. Goes out: mentions of kind `quote` (marks included) and the numbers of the tokens
whose mark is left alone. Marks are paired by position and paragraph: a mark that touches the next word opens, one that
touches the word before it closes, and where the type-setting is no help, they take turns. Apostrophes, feet and
inches are no quotations.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.speaker_types import lexicon
from verify.model import Mention, Quote, Sentence

OPENERS = "“„«‟〝"
SINGLE = re.compile(r"'")
#: costs: of reading a mark against its looks, of leaving a mark alone, of ending a paragraph inside a quotation
AGAINST, ALONE, UNCLOSED = 4, 5, 6


class Act(NamedTuple):
    """What a mark does in a reading (`o` opens, `c` closes, `l` stands alone, `x` is no mark), and the act before."""

    before: "Act | None"
    mark: int
    does: str


#: what a reading of some marks costs, and its last act
Reading = tuple[int, Act | None]


def quotes(text: str, lexed: Lexed, sentences: Sequence[Sentence]) -> tuple[list[Mention], list[int]]:
    """Quotations by start, longest first, and the token numbers of unpaired marks."""
    types = lexed.types
    marks = [m.start() for m in re.finditer('"', types) if not is_apostrophe(lexed, m.start())]
    out: list[Mention] = []
    alone: list[int] = []
    if marks:
        doubles(lexed, marks, paragraph_starts(sentences), out, alone)
    if "'" in types:
        singles(text, lexed, sentences, out)
    out.sort(key=lambda m: (m.start, -m.end))
    return nest(out), alone


def is_apostrophe(lexed: Lexed, mark: int) -> bool:
    """Whether a double mark stands inside a word, where an apostrophe was meant: `Jum"at`."""
    following = lexed.words[mark + 1 : mark + 2]
    return (
        not lexed.gaps[mark] and not lexed.gaps[mark + 1] and mark > 0 and bool(following)
        and following[0].islower() and len(following[0]) < 3 and lexed.words[mark - 1].isalpha()
    )  # fmt: skip


def paragraph_starts(sentences: Sequence[Sentence]) -> list[int]:
    """The first token of every paragraph."""
    out: list[int] = []
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            out.append(sentence.first)
    return out


def doubles(lexed: Lexed, marks: list[int], starts: list[int], out: list[Mention], alone: list[int]) -> None:
    """Pairs double marks by paragraph; a quotation may run on into paragraphs that open with a mark again."""
    groups: list[list[int]] = [[]]
    bounds = iter([*starts[1:], len(lexed.words)])
    end = next(bounds)
    for mark in marks:
        while mark >= end:
            end = next(bounds, len(lexed.words) + 1)
            groups.append([])
        groups[-1].append(mark)
    first_tokens = set(starts)
    running = -1
    for number, group in enumerate(groups):
        if not group:
            running = -1
            continue
        looks = "".join([look(lexed, mark) for mark in group])
        pairs, lone = pair(lexed, group, looks)
        lone_open = (
            lone[-1] if lone and looks[group.index(lone[-1])] in "o?" and all(b < lone[-1] for _, b in pairs) else -1
        )
        if running >= 0 and group[0] in first_tokens:
            pairs, lone = resume(pairs, lone, group, running)
        follows = number + 1 < len(groups) and bool(groups[number + 1]) and groups[number + 1][0] in first_tokens
        if lone_open in lone and lone_open >= 0 and follows and look(lexed, groups[number + 1][0]) == "o":
            running = running if running >= 0 and lone_open == group[0] else lone_open
            lone = [m for m in lone if m != lone_open]
        else:
            running = -1
        out.extend(quotation(lexed, a, b) for a, b in pairs)
        alone.extend(lone)


def resume(
    pairs: list[tuple[int, int]], lone: list[int], group: list[int], running: int
) -> tuple[list[tuple[int, int]], list[int]]:
    """A quotation that began in an earlier paragraph ends with the first pair of this one."""
    if pairs and pairs[0][0] == group[0]:
        return [(running, pairs[0][1]), *pairs[1:]], lone
    return pairs, lone


def look(lexed: Lexed, mark: int) -> str:
    """What a mark looks like: `o` opening, `c` closing, `?` either, `x` inches (no quotation mark)."""
    before, after = lexed.gaps[mark] != "" or mark == 0, lexed.gaps[mark + 1] != "" or mark + 1 == len(lexed.words)
    word = lexed.words[mark]
    if before != after:
        return "c" if after or cue_follows(lexed, mark) else "o"
    if word in OPENERS:
        return "o"
    if before:
        return "c" if word == "”" and mark and lexed.types[mark - 1] in ",.?!" and lexed.gaps[mark] == "" else "?"
    if mark and lexed.types[mark - 1] in ",.?!":
        return "c"
    return "o" if mark and lexed.types[mark - 1] in "(-[/:" else "c" if word == "”" else "?"


def cue_follows(lexed: Lexed, mark: int) -> bool:
    """Whether the next word is `kata`, `ujarnya`: a mark before it closes, however it is set."""
    return mark > 0 and mark + 1 < len(lexed.words) and lexicon("id")[lexed.words[mark + 1]] in ("c", "y")


def pair(lexed: Lexed, group: list[int], looks: str) -> tuple[list[tuple[int, int]], list[int]]:
    """The pairs of a paragraph and the marks left over."""
    if looks.replace("oc", "").replace("??", "").replace("o?", "").replace("?c", "") == "":
        return list(zip(group[::2], group[1::2], strict=True)), []
    return cheapest(lexed, group, looks)


def cheapest(lexed: Lexed, group: list[int], looks: str) -> tuple[list[tuple[int, int]], list[int]]:
    """The cheapest reading of a paragraph: each mark opens, closes or is left alone (a walk over depths 0 to 2)."""
    states: dict[int, Reading] = {0: (0, None)}
    for mark, shown in zip(group, looks, strict=True):
        opens, closes = costs(lexed, mark, shown)
        following: dict[int, Reading] = {}
        for depth, (cost, path) in states.items():
            inch = depth == 0 and lexed.types[mark - 1 : mark] in ("d", "n", "4") and lexed.gaps[mark] == ""
            choices = [(depth, cost + (1 if inch else ALONE), "x" if inch else "l")]
            if depth < 2:
                choices.append((depth + 1, cost + opens + 3 * depth, "o"))
            if depth:
                choices.append((depth - 1, cost + closes, "c"))
            for target, total, act in choices:
                if target not in following or total < following[target][0]:
                    following[target] = (total, Act(path, mark, act))
        states = following
    best = min(states.items(), key=lambda item: item[1][0] + UNCLOSED * item[0])
    return unwind(best[1][1])


def costs(lexed: Lexed, mark: int, shown: str) -> tuple[int, int]:
    """What it costs to read a mark as opening, and as closing."""
    opens, closes = {"o": (0, AGAINST), "c": (AGAINST, 0)}.get(shown, (1, 1))
    if lexed.words[mark] in OPENERS:
        closes += 3
    if mark and lexed.types[mark - 1] == "," and lexed.gaps[mark] == "":
        opens += 2
    if lexed.types[mark + 1 : mark + 2] in ("A", "B"):
        closes += 1
    return opens, closes


def unwind(last: Act | None) -> tuple[list[tuple[int, int]], list[int]]:
    """A reading → pairs and lone marks."""
    acts = []
    while last is not None:
        acts.append(last)
        last = last.before
    stack: list[int] = []
    pairs: list[tuple[int, int]] = []
    lone: list[int] = []
    for act in reversed(acts):
        if act.does == "o":
            stack.append(act.mark)
        elif act.does == "c":
            pairs.append((stack.pop(), act.mark))
        elif act.does == "l":
            lone.append(act.mark)
    return sorted(pairs), sorted(lone + stack)


def singles(text: str, lexed: Lexed, sentences: Sequence[Sentence], out: list[Mention]) -> None:
    """Pairs single marks and backticks inside a sentence; what has no partner is an apostrophe.

    A mark that begins a sentence may find its partner in a later sentence of the paragraph, behind a comma or stop.
    """
    opened, whole, paragraph = -1, False, -1
    bounds = iter(sentences)
    sentence = next(bounds, None)
    for match in SINGLE.finditer(lexed.types):
        mark = match.start()
        while sentence is not None and mark >= sentence.last:
            sentence = next(bounds, None)
            if not whole or sentence is None or sentence.paragraph != paragraph:
                opened, whole = -1, False
        before, after = lexed.gaps[mark] != "", lexed.gaps[mark + 1] != ""
        free = before or mark == 0 or lexed.types[mark - 1] in '"(['
        if opened < 0 and free and not after:
            opened = mark
            whole = sentence is not None and mark == sentence.first
            paragraph = sentence.paragraph if sentence is not None else -1
        elif opened >= 0 and mark > opened + 1 and not before and (same(opened, sentence) or closes(lexed, mark)):
            out.append(quotation(lexed, opened, mark))
            opened, whole = -1, False


def same(opened: int, sentence: Sentence | None) -> bool:
    """Whether a mark stands in a sentence."""
    return sentence is None or opened >= sentence.first


def closes(lexed: Lexed, mark: int) -> bool:
    """Whether a single mark stands behind a comma or stop, and before a blank: an apostrophe never does."""
    return lexed.types[mark - 1] in ",.?!" and lexed.gaps[mark + 1] != ""


def quotation(lexed: Lexed, first: int, last: int) -> Mention:
    """The mention from an opening to a closing mark."""
    starts, ends, words = lexed.starts, lexed.ends, lexed.words
    form = Quote(ends[first], starts[last], words[first], words[last])
    return Mention("quote", starts[first], ends[last], first, last + 1, form)


def nest(mentions: list[Mention]) -> list[Mention]:
    """Marks the quotations that stand inside another."""
    end = -1
    for number, mention in enumerate(mentions):
        if mention.end <= end:
            form = mention.form
            assert isinstance(form, Quote)
            mentions[number] = mention._replace(form=form._replace(nested=True))
        else:
            end = mention.end
    return mentions
