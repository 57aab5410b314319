"""The dead, hurt, missing or displaced of one event, counted twice in one article (check `two-tolls`).

Comes in: drafts and their days. Goes out: warnings of scope `article`. An article tells the toll of its own event in its headline, a
caption or its first sentences; a later count is held against that one where nothing in either sentence says that it is another
time, place, source, part or event (`FATE_ASIDE` and its neighbours in the tables of a language), and where no sum of the article's tolls makes it.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.figures import LETTERS, Figure, Line, by_sentence, line, place, rewritten
from verify.checks.headlines import rounds
from verify.checks.occasions import Occasions
from verify.checks.phrases import compiled
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Anchor, Draft, Finding

#: zones whose counts are the article's own
ABOVE = ("title", "caption")
#: so many sentences of the body tell the article's own event
LEAD = 4


class Toll(NamedTuple):
    """So many people to whom the same happened: what, how many, who (nothing for people in general), and where it stands."""

    fate: str
    figure: Figure
    who: str
    line: Line
    head: bool  # in the headline, a caption or the first sentences
    whole: bool  # said of all, not of some whom the article has named before


@cache
def phrases(language: str) -> dict[str, tuple[tuple[bool, re.Pattern[str]], ...]]:
    """The patterns of each fate, those of all before those of all or some, each with whether it is of all."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    return {
        fate: tuple(
            (whole, compiled(text, module.FATE_WORDS))
            for whole, table in ((True, module.FATE_WHOLE), (False, module.FATE_PLAIN))
            for text in table[fate]
        )
        for fate in module.FATE_HINTS
    }


@cache
def known(language: str) -> re.Pattern[str]:
    """Words that make those counted the ones already known."""
    return re.compile(rf"(?<!\S)(?:{LANGUAGES.get(language, LANGUAGES[DEFAULT]).FATE_KNOWN})(?!\S)")


@cache
def aside(language: str) -> re.Pattern[str]:
    """Words of a sentence that counts a part, another time, or what nobody vouches for."""
    return re.compile(rf"(?<!\S)(?:{LANGUAGES.get(language, LANGUAGES[DEFAULT]).FATE_ASIDE})(?!\S)")


def two_tolls(case: Case) -> list[Finding]:
    """Tolls of one event that cannot both be true, article by article."""
    out: list[Finding] = []
    for draft, anchor in zip(case.drafts, case.anchors, strict=True):
        fates = hinted(draft)
        if fates:
            own = Anchor() if anchor.source == "borrowed" else anchor
            told = list(tolls(draft, own, fates))
            if len(told) > 1:
                out += compared(told, Occasions(draft, own, case.rulebook, LEAD))
    return out


def hinted(draft: Draft) -> list[str]:
    """The fates of which an article speaks, if it speaks of one of them twice."""
    text = draft.article.text
    hints = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).FATE_HINTS
    counts = {fate: sum(map(text.count, words)) for fate, words in hints.items()}
    return [fate for fate, count in counts.items() if count] if max(counts.values()) > 1 else []


def tolls(draft: Draft, anchor: Anchor, fates: list[str]) -> Iterator[Toll]:
    """Every toll of the article, in order; a sentence with two of one fate tells parts, or compares."""
    lead = [n for n, sentence in enumerate(draft.sentences) if sentence.zone == "body"][:LEAD]
    for number, mentions in by_sentence(draft):
        sentence = draft.sentences[number]
        if sentence.zone not in (*ABOVE, "body") or not any(mention.kind == "count" for mention in mentions):
            continue
        if aside(draft.article.language).search(" ".join(draft.words[sentence.first : sentence.last]).lower()):
            continue
        own = line(draft, anchor, number, mentions, "".join(LETTERS[mention.kind] for mention in mentions))
        for fate in fates:
            found = list(counted(own, fate, sentence.zone in ABOVE or number in lead))
            if len({toll.figure for toll in found}) == 1:
                yield found[0]


def counted(line: Line, fate: str, head: bool) -> Iterator[Toll]:
    """The tolls of one fate in a sentence, those of all first."""
    language = line.draft.article.language
    for whole, pattern in phrases(language)[fate]:
        for match in pattern.finditer(line.text):
            figure = line.figure(int(match["n"][2:-1]))
            amount = figure.amount
            if amount is not None and not amount.vague and amount.number > 0:
                every = whole or (head and known(language).search(match[0]) is None)
                yield Toll(fate, figure, who(line, figure), line, head, every)


def who(line: Line, figure: Figure) -> str:
    """Whom a count is of, as it is written behind the number; nothing for people in general."""
    module = LANGUAGES.get(line.draft.article.language, LANGUAGES[DEFAULT])
    for word in line.draft.words[figure.mention.last : figure.mention.last + 2]:
        folded = word.lower()
        if folded not in module.FATE_PEOPLE:
            return "" if folded in module.FATE_BEHIND or not folded.isalpha() else folded
    return ""


def compared(told: list[Toll], occasions: Occasions) -> Iterator[Finding]:
    """One finding for each later count that none of the article's own can be."""
    seen: set[tuple[str, str]] = set()
    for number, late in enumerate(told):
        own = [toll for toll in told[:number] if toll.head and (toll.fate, toll.who) == (late.fate, late.who)]
        if not own or any(meet(toll, late) for toll in own) or summed(own[0], late, told):
            continue
        early = own[0]
        if not min(early, late, key=lambda toll: toll.figure.number).whole:
            continue  # those counted may be some of the others
        if occasions.one(early.line, late.line) and (late.fate, str(late.figure.number)) not in seen:
            seen.add((late.fate, str(late.figure.number)))
            yield finding(early, late, [toll for toll in own[1:] if meet(toll, early)])


def meet(one: Toll, other: Toll) -> bool:
    """Whether one number can be both, the one with fewer digits rounded."""
    return rounds(one.figure, other.figure) or rounds(other.figure, one.figure)


def summed(one: Toll, other: Toll, told: list[Toll]) -> bool:
    """Whether the larger is the smaller and other tolls of the article together."""
    small, large = sorted((one.figure.number, other.figure.number))
    rest = {toll.figure.number for toll in told} - {small, large}
    pairs = [a + b for a, b in combinations(sorted(rest), 2)]
    return any(small + number == large for number in (*rest, *pairs))


def finding(early: Toll, late: Toll, more: list[Toll]) -> Finding:
    """The warning at the later count (at the headline's, if that is the other), with each as the other would have it."""
    draft = early.line.draft
    first, second = (
        " ".join(draft.article.text[m.start : m.end].split()) for m in (early.figure.mention, late.figure.mention)
    )
    above = draft.sentences[early.line.sentence].zone in ABOVE
    accused, against = (early, late) if above else (late, early)
    fixes = (
        rewritten(draft, late.figure, early.figure.number, "repair.figure"),
        rewritten(draft, early.figure, late.figure.number, "repair.figure"),
    )
    others = (place(draft, toll.figure.mention, "related") for toll in (against, *more))
    return Finding(
        "two-tolls", "CONFLICTING", "warning", "article", f"two-tolls.{early.fate}", (("first", first), ("second", second)),
        (place(draft, accused.figure.mention), *others), outlier=f"{late.fate} {second}",
        suggestions=tuple(fix for fix in fixes if fix is not None),
    )  # fmt: skip
