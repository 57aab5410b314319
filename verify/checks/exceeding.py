"""Parts that are more than their whole: `25 orang, 18 di antaranya laki-laki dan 9 perempuan` (check `parts-and-whole`).

Comes in: lines of figures. Goes out: findings of scope `alone`. Parts are added up only where no one can be in two of them: the two words of a
pair (`laki-laki`, `perempuan`), medals, seats and votes, places told side by side. What is left over is not told, save of medals.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from verify.checks.figures import Figure, Line, place
from verify.checks.parts import plain, repairs
from verify.checks.sums import written
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Finding

#: what stands before the second part, and how far a word stands behind its number
COUNT = r"<c(?P<{}>\d+)>"
NEAR = r"(?: [^ <;,]+){0,3}?"


class Phrases:
    """The patterns of a language, each with whether its parts are all of the whole."""

    def __init__(self, language: str) -> None:
        module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
        whole, a, b = (COUNT.format(name) for name in "wab")
        joint = rf"(?: ,)? (?:{module.AND})(?: [^ <;,]+){{0,2}}? "
        people = rf"{whole} (?:{module.PEOPLE})(?!\S)[^<;]*? ,(?: [^ <;,]+){{0,3}} "
        opened = rf"(?:^ ?|, )(?:{module.OUT_OF}) {whole} (?:{module.PEOPLE})(?!\S)[^<;]*?, [^<;]*?"
        told = rf"{whole} [^<;]*?(?=<c\d+>(?: [^ <;,]+)? (?:{module.OF_THEM})(?!\S)|(?:{module.OF_WHOM}) <c)[^<;]*?"
        self.each = re.compile(rf"(?<!\S)(?:{module.EACH})(?!\S)")
        self.cue = re.compile(
            rf"(?<!\S)(?:{'|'.join([module.OF_THEM, module.OF_WHOM, *module.HALVES, *module.DISJOINT])})(?!\S)"
        )
        self.more: list[re.Pattern[str]] = [
            re.compile(rf"{whole} [^<;]*?{a} (?:[^ <;,]+ )?(?:{module.OF_THEM})(?!\S)"),
            re.compile(rf"{whole} [^<;]*?(?:{module.OF_WHOM}) {a}"),
        ]
        prize = r"[^<;]*?".join(
            COUNT.format(name) + rf"(?: \S+)? (?:{kind})(?!\S)" for name, kind in zip("abc", module.MEDALS, strict=True)
        )
        medals = rf"{whole} (?:{module.MEDAL})(?!\S)"
        self.all = [
            re.compile(rf"{medals}[^<;]*?{prize}"),
            re.compile(rf"{prize}[^<;]*?(?:(?:{module.IN_ALL})(?!\S)[^<;]*?{whole}|{medals.replace('w>', 'v>')})"),
        ]
        halves = [half.split("/") for half in module.HALVES]
        pairs = [pair for x, y in halves for pair in ((x, y), (y, x))]
        for one, other in pairs:
            both = rf"{a}{NEAR} (?:{one})(?!\S)[^<;]*?{joint}{b}{NEAR} (?:{other})(?!\S)"
            self.more += [re.compile(begin + both) for begin in (people, opened, told)]
        made = rf"[^<;]*?(?:{module.PARTS_ALL.removesuffix('|:')}) "
        cue = rf"(?:(?:{module.NUMBERING}) {whole} |{whole.replace('w>', 'v>')} (?:{module.PEOPLE})(?!\S)){made}"
        for one, other in pairs:
            self.all.append(
                re.compile(rf"{cue}{a}{NEAR} (?:{one})(?!\S){joint}{b}{NEAR} (?:{other})(?!\S)(?! (?:,|{module.AND}))")
            )
        for kind in module.DISJOINT:
            parts = rf"{a} (?:{kind})(?!\S)[^<;]*?{joint}[^<;]*?{b} (?:{kind})(?!\S)"
            self.more.append(
                re.compile(rf"(?:^ ?|, )(?:{module.OUT_OF}) {whole} (?:{kind})(?!\S)[^<;]*?, [^<;]*?{parts}")
            )
        beside = rf"(?:{module.PLACED_BY}) "
        self.more.append(
            re.compile(rf"{whole} (?!{beside})[^ <;,]+(?: [^ <;,]+){{0,4}} , {a} {beside}[^<;]*?{joint}{b} {beside}")
        )


@cache
def phrases(language: str) -> Phrases:
    """The patterns of a language."""
    return Phrases(language)


def exceeding(line: Line) -> Iterator[Finding]:
    """The first whole of a sentence that its parts exceed."""
    counts = line.letters.count("c")
    known = phrases(line.draft.article.language)
    if counts < 2 or (counts != 3 and known.cue.search(line.text) is None):
        return
    for pattern in (*known.more, *known.all):
        for match in pattern.finditer(line.text):
            groups = match.groupdict()
            total, *parts = (line.figure(int(groups[name])) for name in "wvabc" if groups.get(name))
            if not all(map(counted, (total, *parts))) or known.each.search(match[0]):
                continue
            if exceeded(total, parts) if pattern in known.more else sum(part.number for part in parts) != total.number:
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
