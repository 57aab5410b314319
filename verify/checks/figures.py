"""The numbers of a sentence, with what their printed digits allow, and the sentence as a line of words around them.

Comes in: a draft. Goes out: `Line`s, one for each sentence that holds two numbers or more. In a line every number is a token
of its kind and place (`<m0>` money, `<c1>` count, `<q2>` measure, `<p3>` per cent, `<d4>` length of time, `<a5>` age,
`<y6>` date, `<o7>` ordinal, `<t8>` clock time), so that a phrase such as `dari <m0> menjadi <m1>` is one plain pattern whatever the
numbers are. A figure printed to a magnitude or with decimals is half a unit of its last digit either way; so is a
large round one. A hedge has the widths of the language's table.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.ends import opened
from verify.languages import DEFAULT, LANGUAGES
from verify.lookup import sentence_at
from verify.model import Anchor, Draft, Location, Mention, Number, Suggestion
from verify.values.amounts import spread
from verify.values.forms import Amount, DurationForm

LETTERS = {
    "money": "m", "count": "c", "quantity": "q", "percent": "p", "duration": "d", "age": "a", "date": "y",
    "ordinal": "o", "time": "t",
}  # fmt: skip
#: below this a plain count is exact, however round it is
ROUND = 1000
#: a round number of full digits is at most this part of itself away from what was counted
ROUNDED = 40


class Figure(NamedTuple):
    """A number as printed: its mention, its letter, its unit, and the least and the most that it may be."""

    mention: Mention
    letter: str
    unit: str
    number: Number
    lo: Number
    hi: Number

    @property
    def amount(self) -> Amount | None:
        """The printed number, if the form has one."""
        return amount_of(self.mention)


class Line(NamedTuple):
    """A sentence: its words in small letters around tokens for its figures."""

    draft: Draft
    anchor: Anchor
    sentence: int
    text: str
    mentions: tuple[Mention, ...]
    letters: str  # the kinds of the figures in order

    def figure(self, number: int) -> Figure:
        """The figure of a token."""
        return figure_of(self.mentions[number])

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures in order."""
        return tuple(map(figure_of, self.mentions))


def lines(case: Case) -> Iterator[Line]:
    """Every sentence of every article that has two figures or more."""
    for draft, anchor in zip(case.drafts, case.anchors, strict=True):
        own = Anchor() if anchor.source == "borrowed" else anchor
        for sentence, mentions in by_sentence(draft):
            mentions = opened(draft, mentions)
            if len(mentions) > 1:
                kinds = "".join([LETTERS[mention.kind] for mention in mentions])
                if telling(kinds):
                    yield line(draft, own, sentence, mentions, kinds)


def telling(kinds: str) -> bool:
    """Whether figures of these kinds can have anything to do with each other."""
    if "y" in kinds and (kinds.count("y") > 1 or "d" in kinds or "o" in kinds or "a" in kinds):
        return True
    return any(kinds.count(kind) > 1 for kind in "mcqpdt")


def by_sentence(draft: Draft) -> Iterator[tuple[int, list[Mention]]]:
    """The number of each sentence that holds figures, with their mentions; of two that overlap the first (and longest)."""
    sentences = draft.sentences
    if not sentences:
        return
    here, stop, last = -1, -1, -1
    found: list[Mention] = []
    for mention in draft.mentions:
        if mention.kind not in LETTERS or mention.first < last:
            continue
        last = mention.last
        if mention.first >= stop:
            if found:
                yield here, found
            here = sentence_at(draft, mention.first)
            stop, found = sentences[here].last, []
        found.append(mention)
    if found:
        yield here, found


def line(
    draft: Draft, anchor: Anchor, sentence: int, mentions: list[Mention], kinds: str, last: int | None = None
) -> Line:
    """A sentence as a line; with `last` the sentences up to that one."""
    where = draft.sentences[sentence]
    stop = (where if last is None else draft.sentences[last]).last
    words: list[str] = []
    at = where.first
    for number, (mention, letter) in enumerate(zip(mentions, kinds, strict=True)):
        words += draft.words[at : mention.first]
        if letter in "mcqpd" and "-" in draft.words[mention.first]:
            words.append(draft.words[mention.first])  # `rata-rata` is more than a hedge
        words.append(f"<{letter}{number}>")
        at = mention.last
    words += draft.words[at:stop]
    return Line(draft, anchor, sentence, " ".join(words).lower(), tuple(mentions), kinds)


def figure_of(mention: Mention) -> Figure:
    """A mention with what its digits allow."""
    amount = amount_of(mention)
    lo, hi = (0, 0) if amount is None else ends(amount, mention.kind)
    return Figure(mention, LETTERS[mention.kind], unit_of(mention), amount.number if amount else 0, lo, hi)


def amount_of(mention: Mention) -> Amount | None:
    """The number in a form; a length of time has one if it names one unit."""
    if isinstance(mention.form, DurationForm):
        return mention.form.amounts[0][0] if len(mention.form.amounts) == 1 else None
    found = getattr(mention.form, "amount", None)
    return found if isinstance(found, Amount) else None


def unit_of(mention: Mention) -> str:
    """Currency, unit, or what is counted."""
    form = mention.form
    if isinstance(form, DurationForm):
        return form.amounts[0][1]
    return getattr(form, "currency", "") or getattr(form, "unit", "") or getattr(form, "of", "")


def ends(amount: Amount, kind: str) -> tuple[Number, Number]:
    """The least and the most that a printed number may be."""
    if amount.bound != "equal" or amount.other is not None:
        ranges = spread(amount)[1]
        return (ranges[0].lo[0], ranges[-1].hi[0]) if ranges else (amount.number, amount.number)  # `less than 0`
    half = Decimal(printed_unit(amount, kind)) / 2
    if amount.step == 1 and kind != "percent":
        half = min(half, abs(Decimal(amount.number)) / ROUNDED)
    return amount.number - half, amount.number + half


def printed_unit(amount: Amount, kind: str) -> Number:
    """One unit of the last digit that was meant: nought for a small count, two for a share in whole per cent."""
    if kind == "percent":
        return amount.step * 2  # per cent are cut off as often as rounded
    if amount.step != 1:
        return amount.step
    if abs(Decimal(amount.number)) >= ROUND:
        return amount.grid
    return 0 if kind == "count" else 1


def place(draft: Draft, mention: Mention, role: str = "primary") -> Location:
    """A mention as a location."""
    return Location(draft.article.path, mention.start, mention.end, role)


def rewritten(draft: Draft, figure: Figure, number: Number, why: str) -> Suggestion | None:
    """The mention with another number in the same digits: as many decimals, the same magnitude; None for number words."""
    amount, mention = figure.amount, figure.mention
    text = draft.article.text[mention.start : mention.end]
    start = next((n for n, c in enumerate(text) if c.isdigit()), -1)
    if amount is None or amount.bound == "between" or start < 0:
        return None
    stop = max(n for n, c in enumerate(text) if c.isdigit()) + 1
    digits = text[start:stop]
    marks = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).SHOWN
    whole, _, decimals = digits.partition(marks["decimal"])
    if not (whole.replace(marks["group"], "") + decimals).isdigit() or not amount.number:
        return None
    shown = Decimal(f"{whole.replace(marks['group'], '')}.{decimals or 0}")
    exact = Decimal(number) * shown / Decimal(amount.number)
    places = len(decimals)
    while amount.step != 1 and places < 2 and abs(round(exact, places) - exact) > abs(exact) / 100:
        places += 1
    new = number_text(exact, places, marks, marks["group"] in whole)
    if new == digits or not new.strip("0,."):
        return None
    return Suggestion(draft.article.path, mention.start, mention.end, text[:start] + new + text[stop:], why)


def number_text(number: Number, decimals: int, marks: dict[str, str], grouped: bool = True) -> str:
    """Digits as the language writes them: `1.250,5`."""
    text = f"{Decimal(number):,.{decimals}f}" if grouped else f"{Decimal(number):.{decimals}f}"
    return "".join(marks["group"] if c == "," else marks["decimal"] if c == "." else c for c in text)
