"""Numbers told twice in one article: in the headline or a caption and in the copy, and in millions and in billions.

Comes in: drafts. Goes out: `headline-number` and `magnitude-slip` of scope `article`. A headline may round and may count otherwise
than the copy; only a number that is one slip of a key away from the copy's own number of the same thing is told.
"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from verify.checks.case import Case
from verify.checks.figures import Figure, figure_of, place, rewritten
from verify.checks.repairs import one_slip
from verify.languages import DEFAULT, LANGUAGES
from verify.lookup import sentence_at
from verify.model import Draft, Finding, Location, Mention, Number, Suggestion
from verify.values.units import base

HEADS = ("title", "caption")
KINDS = frozenset(["money", "count", "quantity", "percent"])
#: a headline may round this far
ROUNDING = Decimal("0.1")
#: a bound is told of a number so many times as large or small at the most, and a slip of magnitude is so large at the least
BEYOND, MAGNITUDE = 3, 1000
#: below this a count is the same thing only if the words behind it are the same too
FEW = 13
#: how near, how long and which not: a word before two amounts that makes them one item
NEAR, WEIGHT = 4, 5
FILLING = frozenset(
    "sebesar senilai sekitar mencapai sebanyak hingga dengan dalam untuk adalah total jumlah about worth total".split()
)
#: digits that two amounts of one item must share
SHARED = 2


def headline_number(case: Case) -> list[Finding]:
    """Numbers of headlines and captions that the copy gives with one slip."""
    return [found for draft in case.drafts if headed(draft) for found in _headlines(draft)]


def headed(draft: Draft) -> bool:
    """Whether the article has a headline or caption."""
    return any(zone.kind in HEADS for zone in draft.article.zones)


def _headlines(draft: Draft) -> Iterator[Finding]:
    above: list[Mention] = []
    below: list[Mention] = []
    for mention in draft.mentions:
        if mention.kind in KINDS and draft.sentences:
            zone = draft.sentences[sentence_at(draft, mention.first)].zone
            if zone in HEADS:
                above.append(mention)
            elif zone == "body":
                below.append(mention)
    figures = [f for f in map(figure_of, below) if f.amount is not None] if above else []
    for head in map(figure_of, above):
        if not plain(head):
            continue
        alike = [f for f in figures if one_thing(draft, f, head)]
        if not any(map(printed, alike)) or borne_out(
            head, [f for f in figures if f.letter == head.letter and (plain(f) or f in alike)]
        ):
            continue
        near = [f for f in alike if (plain(f) and slipped(head, f)) or (printed(f) and magnified(head, f))]
        if near:
            yield told_apart(draft, head, near)


def printed(figure: Figure) -> bool:
    """Whether a figure is a printed number, also a bound or a range."""
    amount = figure.amount
    return amount is not None and not amount.vague and amount.number > 1


def plain(figure: Figure) -> bool:
    """Whether a figure is one number, exactly or about."""
    amount = figure.amount
    return printed(figure) and amount is not None and amount.bound in ("equal", "about")


def one_thing(draft: Draft, one: Figure, other: Figure) -> bool:
    """Whether two figures are numbers of one thing; of few things also the words behind the noun are the same (`3 orang tewas`)."""
    few = min(one.number, other.number) < FEW
    return thing(draft, one, few) == thing(draft, other, few)


def thing(draft: Draft, figure: Figure, few: bool) -> tuple[str, ...]:
    """What a figure is a number of; of few things also the word behind the noun."""
    if figure.letter == "q":
        return ("q", base(figure.unit)[0])
    if figure.letter != "c":
        return (figure.letter, figure.unit)
    if not figure.unit:
        return ("c", "", str(figure.mention.start))
    words = draft.words[figure.mention.last + 1 : figure.mention.last + 2] if few else ()
    return ("c", figure.unit, *(word.lower() for word in words))


def borne_out(head: Figure, figures: list[Figure]) -> bool:
    """Whether the copy has the number: itself, rounded, within a bound or range, or as the sum or difference of two."""
    if any(rounds(head, f) if plain(f) else bounded(head, f) for f in figures):
        return True
    numbers = [Decimal(f.number) for f in figures if plain(f)]
    made = {a + b for a in numbers for b in numbers} | {abs(a - b) for a in numbers for b in numbers}
    return any(head.lo <= number <= head.hi for number in made)


def bounded(head: Figure, other: Figure) -> bool:
    """Whether a number lies on the right side of a bound and no more than `BEYOND` times away, or between the ends of a range."""
    lo, hi = Decimal(other.lo), Decimal(other.hi)
    number = Decimal(other.number)
    return max(lo, number / BEYOND) <= head.hi and head.lo <= (hi if hi.is_finite() else number * BEYOND)


def rounds(head: Figure, other: Figure) -> bool:
    """Whether the two can be one number, the headline's with fewer digits."""
    fewer = len(leading(head.number)) < len(leading(other.number)) and head.number >= FEW
    slack = abs(Decimal(head.number)) * ROUNDING if fewer else Decimal(0)
    return other.lo <= head.hi + slack and head.lo - slack <= other.hi


def slipped(head: Figure, other: Figure) -> bool:
    """Whether one changed, lost or swapped digit, or a power of ten, makes one number of the other."""
    one, two = leading(head.number), leading(other.number)
    full = digits(head.number), digits(other.number)
    return one == two or one_slip(one, two) or swapped(one, two) or (len(full[0]) == len(full[1]) and one_slip(*full))


def magnified(head: Figure, other: Figure) -> bool:
    """Whether the digits are the same and the numbers a thousand times or more apart; of a range either end counts."""
    ends = {other.number, *(end for end in (other.lo, other.hi) if Decimal(end).is_finite())}
    return any(
        leading(head.number) == leading(end) and max(head.number / end, end / head.number) >= MAGNITUDE
        for end in map(Decimal, ends)
        if end > 0
    )


def digits(number: Number) -> str:
    """All digits, without the mark."""
    return format(Decimal(number), "f").replace(".", "")


def leading(number: Number) -> str:
    """The digits that count: without the noughts behind them and the mark."""
    return format(Decimal(number).normalize(), "f").replace(".", "").strip("0") or "0"


def swapped(one: str, other: str) -> bool:
    """Whether two neighbouring digits changed places."""
    apart = [n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    return len(one) == len(other) and len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(one) == sorted(other)


def told_apart(draft: Draft, head: Figure, near: list[Figure]) -> Finding:
    """The finding at the headline's number, with the copy's."""
    fixes = [
        rewritten(draft, head, near[0].number, "repair.copy"),
        rewritten(draft, near[0], head.number, "repair.head"),
    ]
    return twice("headline-number", draft, head, near, tuple(fix for fix in fixes if fix is not None))


def twice(check: str, draft: Draft, one: Figure, others: list[Figure], fixes: tuple[Suggestion, ...]) -> Finding:
    """A finding at a number and the same number told otherwise."""
    text = draft.article.text
    first, second = (" ".join(text[f.mention.start : f.mention.end].split()) for f in (one, others[0]))
    spots: tuple[Location, ...] = tuple(place(draft, f.mention, "related") for f in others)
    return Finding(
        check, "CONFLICTING", "warning", "article", check, (("first", first), ("second", second)),
        (place(draft, one.mention), *spots), outlier=first, suggestions=fixes,
    )  # fmt: skip


# --- millions and billions --------------------------------------------------------------------------


def magnitude_slip(case: Case) -> list[Finding]:
    """`Rp 2,45 miliar` and `Rp 2,45 juta`: the same digits a thousand times apart in one article."""
    return [found for draft in case.drafts for found in _magnitudes(draft)]


def _magnitudes(draft: Draft) -> Iterator[Finding]:
    alike: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    for mention in draft.mentions:
        if mention.kind == "money" or (mention.kind == "count" and mention.last - mention.first > 1):
            figure = figure_of(mention)
            digits = leading(figure.number)
            if plain(figure) and len(digits) >= SHARED and figure.number >= 1000:
                alike[(figure.letter, figure.unit, digits)].append(figure)
    for figures in alike.values():
        first = figures[0]
        for other in figures[1:]:
            ratio = Decimal(other.number) / Decimal(first.number)
            if ratio in (Decimal(1000), Decimal("0.001")):
                one = twice("magnitude-slip", draft, other, [first], ())
                yield one if same_item(draft, first, other) else one._replace(severity="note", verdict="NOTED")
                break


def same_item(draft: Draft, one: Figure, other: Figure) -> bool:
    """Whether both are of one item: a word of some weight stands right before both (`utang Rp 2,45 miliar`), or two behind both."""
    before = [{w.lower() for w in draft.words[max(0, f.mention.first - NEAR) : f.mention.first]} for f in (one, other)]
    behind = [{w.lower() for w in draft.words[f.mention.last : f.mention.last + NEAR + 2]} for f in (one, other)]
    common = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).FUNCTION_WORDS
    shared = [w for w in behind[0] & behind[1] if len(w) >= WEIGHT - 1 and w.isalpha() and w not in common]
    return any(map(weighty, before[0] & before[1])) or len(shared) > 1


def weighty(word: str) -> bool:
    """Whether a word tells of what an amount is."""
    return len(word) >= WEIGHT and word.isalpha() and word not in FILLING
