"""Parts that are more than their whole: `25 orang, 18 di antaranya laki-laki dan 9 perempuan` (check `parts-and-whole`).

Comes in: lines of figures. Goes out: findings of scope `alone`. Parts are added up only where no one can be in two of them: the two words of a
pair (`laki-laki`, `perempuan`), medals, seats and votes, places told side by side. What is left over is not told, save of medals.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from verify.checks.figures import Figure, Line, place
from verify.checks.parts import plain, repairs
from verify.checks.sums import written
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Finding

#: what stands before the second part, and how far a word stands behind its number
COUNT = r"<c(?P<{}>\d+)>"
NEAR = r"(?: [^ <;,]+){0,3}?"
WHOLE, A, B = (COUNT.format(name) for name in "wab")


class Pattern(NamedTuple):
    """A pattern that is made when a sentence has one word of each group that it needs."""

    needs: tuple[tuple[str, ...], ...]
    text: str
    all: bool = False  # whether the parts are all of the whole

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """The places where it stands."""
        fits = all(any(word in text for word in words) for words in self.needs)
        return made(self.text).finditer(text) if fits else iter(())


@cache
def made(text: str) -> re.Pattern[str]:
    """A pattern, compiled once."""
    return re.compile(text)


class Phrases:
    """The patterns of a language, and the words of which one stands in a sentence with any but the last of them."""

    def __init__(self, language: str) -> None:
        self.module = module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
        self.each = re.compile(rf"(?<!\S)(?:{module.EACH})(?!\S)")
        cues = "|".join([module.OF_THEM, module.OF_WHOM, *module.HALVES, *module.DISJOINT]).replace("/", "|")
        self.cue = re.compile(rf"(?<!\S)(?:{cues})(?!\S)")
        beside = rf"(?:{module.PLACED_BY}) "
        self.beside = Pattern(
            (), rf"{WHOLE} (?!{beside})[^ <;,]+(?: [^ <;,]+){{0,4}} , {A} {beside}[^<;]*?{self.joint}{B} {beside}"
        )
        self.patterns = (*self.some(), *self.whole(), self.beside)

    @property
    def joint(self) -> str:
        """What stands between two parts."""
        return rf"(?: ,)? (?:{self.module.AND})(?: [^ <;,]+){{0,2}}? "

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The two words of each pair, in either order."""
        halves = [half.split("/") for half in self.module.HALVES]
        return [pair for x, y in halves for pair in ((x, y), (y, x))]

    def some(self) -> Iterator[Pattern]:
        """Patterns of parts that may be less than the whole."""
        module = self.module
        people = rf"{WHOLE} (?:{module.PEOPLE})(?!\S)[^<;]*? ,(?: [^ <;,]+){{0,3}} "
        opened = rf"(?:^ ?|, )(?:{module.OUT_OF}) {WHOLE} (?:{module.PEOPLE})(?!\S)[^<;]*?, [^<;]*?"
        told = rf"{WHOLE} [^<;]*?(?=<c\d+>(?: [^ <;,]+)? (?:{module.OF_THEM})(?!\S)|(?:{module.OF_WHOM}) <c)[^<;]*?"
        yield Pattern(words(module.OF_THEM), rf"{WHOLE} [^<;]*?{A} (?:[^ <;,]+ )?(?:{module.OF_THEM})(?!\S)")
        yield Pattern(words(module.OF_WHOM), rf"{WHOLE} [^<;]*?(?:{module.OF_WHOM}) {A}")
        for one, other in self.pairs:
            both = rf"{A}{NEAR} (?:{one})(?!\S)[^<;]*?{self.joint}{B}{NEAR} (?:{other})(?!\S)"
            for begin in (people, opened, told):
                yield Pattern(words(one, other), begin + both)
        for kind in module.DISJOINT:
            parts = rf"{A} (?:{kind})(?!\S)[^<;]*?{self.joint}[^<;]*?{B} (?:{kind})(?!\S)"
            begin = rf"(?:^ ?|, )(?:{module.OUT_OF}) {WHOLE} (?:{kind})(?!\S)[^<;]*?, [^<;]*?"
            yield Pattern(words(kind), begin + parts)

    def whole(self) -> Iterator[Pattern]:
        """Patterns of parts that are all of the whole."""
        module = self.module
        prize = r"[^<;]*?".join(
            COUNT.format(name) + rf"(?: \S+)? (?:{kind})(?!\S)" for name, kind in zip("abc", module.MEDALS, strict=True)
        )
        medals = rf"{WHOLE} (?:{module.MEDAL})(?!\S)"
        total = rf"(?:{module.IN_ALL})(?!\S)[^<;]*?{WHOLE}"
        yield Pattern(words(*module.MEDALS), rf"{medals}[^<;]*?{prize}", True)
        yield Pattern(words(*module.MEDALS), rf"{prize}[^<;]*?(?:{total}|{medals.replace('w>', 'v>')})", True)
        made_up = rf"[^<;]*?(?:{module.PARTS_ALL.removesuffix('|:')}) "
        cue = rf"(?:(?:{module.NUMBERING}) {WHOLE} |{WHOLE.replace('w>', 'v>')} (?:{module.PEOPLE})(?!\S)){made_up}"
        for one, other in self.pairs:
            parts = rf"{A}{NEAR} (?:{one})(?!\S){self.joint}{B}{NEAR} (?:{other})(?!\S)"
            yield Pattern(words(one, other), rf"{cue}{parts}(?! (?:,|{module.AND}))", True)


def words(*groups: str) -> tuple[tuple[str, ...], ...]:
    """Groups of words parted by bars."""
    return tuple(tuple(group.split("|")) for group in groups)


@cache
def phrases(language: str) -> Phrases:
    """The patterns of a language."""
    return Phrases(language)


def exceeding(line: Line) -> Iterator[Finding]:
    """The first whole of a sentence that its parts exceed."""
    counts = line.letters.count("c")
    known = phrases(line.draft.article.language)
    cued = counts > 1 and known.cue.search(line.text) is not None
    for pattern in known.patterns if cued else (known.beside,) if counts == 3 else ():
        for match in pattern.matches(line.text):
            groups = match.groupdict()
            total, *parts = (line.figure(int(groups[name])) for name in "wvabc" if groups.get(name))
            if not all(map(counted, (total, *parts))) or known.each.search(match[0]):
                continue
            if sum(part.number for part in parts) != total.number if pattern.all else exceeded(total, parts):
                yield finding(line, total, parts)
                return


def counted(figure: Figure) -> bool:
    """Whether a figure is one exact number."""
    amount = figure.amount
    return amount is not None and not amount.vague and amount.bound == "equal"


def exceeded(total: Figure, parts: list[Figure]) -> bool:
    """Whether the parts are more than the whole; one part alone may be, two only together: else they are of something else."""
    least = sum((Decimal(part.lo) for part in parts), Decimal(0))
    together = len(parts) == 1 or all(part.number < total.number for part in parts)
    return together and least > total.hi


def finding(line: Line, total: Figure, parts: list[Figure]) -> Finding:
    """The finding at the whole, with its parts and their sum."""
    count = sum((Decimal(part.number) for part in parts), Decimal(0))
    params = (("ft", written(line, total)), ("sum", plain(line, count)), ("n", str(len(parts))))
    key = "parts-and-whole.more" if count > total.number else "parts-and-whole"
    return Finding(
        "parts-and-whole", "CONFLICTING", "warning", "alone", key, params,
        (place(line.draft, total.mention), *(place(line.draft, p.mention, "related") for p in parts)),
        outlier=written(line, total), suggestions=repairs(line, total, parts, count),
    )  # fmt: skip
