"""What changes on the way from one article to the other (checks `claim-drift`, `value-drift`, `name-drift`, `lost-quotes`).

Works on pairs of sentences that say nearly the same (see `alignment.py`): an operator of meaning before the same word (`diketahui` against `diperkirakan`,
`kedua` against `salah satu`), one differing value among values that agree, another person in the same
place, or quotation marks that went missing.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from verify import values
from verify.alignment import Aligned, stem
from verify.checks.case import Case
from verify.languages import LANGUAGES
from verify.lookup import mentions_in
from verify.model import (
    Anchor,
    Draft,
    Entity,
    Finding,
    Interval,
    Location,
    Mention,
    NameForm,
    Names,
    Quote,
    Ranges,
    Sentence,
    Value,
)
from verify.rulebook.kinds import parts
from verify.values.interval import meet

#: the share of common content words, in percent, from which a differing value or name is worth a warning
NEAR = 60
#: … and from which a sentence with one or two names is
VERY_NEAR = 70


class Side(NamedTuple):
    """One sentence of a pair, with what is needed to read it."""

    draft: Draft
    sentence: Sentence
    anchor: Anchor

    def mentions(self, kind: str) -> list[tuple[int, Mention]]:
        """The sentence's mentions of a kind, with their numbers."""
        all_of_them = self.draft.mentions
        return [(n, all_of_them[n]) for n in mentions_in(self.draft, self.sentence) if all_of_them[n].kind == kind]

    def place(self, first: int, last: int, role: str) -> Location:
        """Tokens `first` to `last` (exclusive) as a location."""
        return Location(self.draft.article.path, self.draft.starts[first], self.draft.ends[last - 1], role)

    def local(self) -> bool:
        """Whether the sentence tells local time: its day may be another one elsewhere."""
        words = LANGUAGES[self.draft.article.language].LOCAL_WORDS
        return any(w.lower() in words for w in self.draft.words[self.sentence.first : self.sentence.last])

    def text(self, first: int, last: int) -> str:
        """The words as printed."""
        return self.draft.article.text[self.draft.starts[first] : self.draft.ends[last - 1]]


def drifts(case: Case) -> list[Finding]:
    """Everything that drifted between the articles of each story."""
    out: list[Finding] = []
    for pair in case.pairs:
        left, right = side(case, pair.left), side(case, pair.right)
        if left.draft.article.language != right.draft.article.language:
            continue
        out += operators(left, right)
        if pair.overlap >= NEAR:
            out += name_drifts(left, right, pair, case.rulebook.entities)
        out += lost_quotes(left, right)
    return out


def side(case: Case, place: tuple[int, int]) -> Side:
    """One end of a pair."""
    draft = case.drafts[place[0]]
    return Side(draft, draft.sentences[place[1]], case.anchors[place[0]])


class Operator(NamedTuple):
    """A word that bends meaning: its family and class, where it stands, and the stems of the words it bends (up to two)."""

    family: str
    kind: str
    first: int
    last: int
    governs: tuple[str, ...]


def operators(left: Side, right: Side) -> Iterator[Finding]:
    """One family, two classes, the same words bent: the two sentences do not say the same."""
    ours, theirs = list(bending(left)), list(bending(right))
    for own in ours:
        rivals = [o for o in theirs if (o.family, o.governs[0]) == (own.family, own.governs[0])]
        alone = len(rivals) == 1 and sum((o.family, o.governs[0]) == (own.family, own.governs[0]) for o in ours) == 1
        other = rivals[0] if alone else next((o for o in rivals if o.governs == own.governs), None)
        if other is not None and other.kind != own.kind:
            yield drift(
                "claim-drift", "warning", left, right, (own.first, own.last), (other.first, other.last), own.family
            )


def bending(one: Side) -> Iterator[Operator]:
    """The operators of a sentence before all that it only supposes (`jika …`); the longest phrase at a place counts."""
    words = LANGUAGES[one.draft.article.language]
    folded = [w.lower() for w in one.draft.words[one.sentence.first : one.sentence.last]]
    supposed = next((n for n, word in enumerate(folded) if word in words.HYPOTHESES), len(folded))
    for at in range(supposed):
        for length in (2, 1):
            known = words.OPERATORS.get(" ".join(folded[at : at + length]))
            if known is not None and at + length <= len(folded):
                governed = governs(one, folded, at + length)
                if governed:
                    first = one.sentence.first + at
                    yield Operator(known[0], known[1], first, first + length, governed)
                break


def governs(one: Side, folded: list[str], at: int) -> tuple[str, ...]:
    """The stems of the next two content words after an operator: names, links and other operators are stepped over."""
    words = LANGUAGES[one.draft.article.language]
    out: list[str] = []
    for offset in range(at, min(at + 6, len(folded))):
        word, printed = folded[offset], one.draft.words[one.sentence.first + offset]
        if not word[0].isalpha() or len(out) == 2:
            break
        if not printed[0].isupper() and word not in words.LINKING_WORDS and word not in words.OPERATORS:
            out.append(stem(word))
    return tuple(out)


def same_cast(left: Side, right: Side) -> bool:
    """Whether two sentences name mostly the same people, places and things (values of others are no drift)."""
    ours, theirs = cast(left), cast(right)
    return len(ours & theirs) * 2 >= len(ours | theirs)


def cast(one: Side) -> frozenset[str]:
    """Whom and what a sentence names, known or not."""
    return frozenset(one.draft.who.get(n, "").lower() for n, _ in one.mentions("name"))


def value_drifts(left: Side, right: Side, pair: Aligned) -> Iterator[Finding]:
    """Sentences with the same values in the same order, but for one."""
    for kind in ("date", "duration", "count", "money", "percent", "quantity", "time", "ordinal"):
        ours, theirs = left.mentions(kind), right.mentions(kind)
        if not ours or len(ours) != len(theirs):
            continue
        differing = [(a, b) for (_, a), (_, b) in zip(ours, theirs, strict=True) if apart(a, b, left, right)]
        if len(differing) == 1:
            a, b = differing[0]
            yield drift("value-drift", "warning", left, right, (a.first, a.last), (b.first, b.last), kind)


def apart(one: Mention, other: Mention, left: Side, right: Side) -> bool:
    """Whether two values of one slot cannot both be meant: same unit, same neighbour, disjoint."""
    ours, theirs = values.resolve(one.form, left.anchor), values.resolve(other.form, right.anchor)
    if (
        not isinstance(ours, Value)
        or not isinstance(theirs, Value)
        or (ours.kind, ours.unit) != (theirs.kind, theirs.unit)
    ):
        return False
    return (
        not meet(rounded(ours, one, left), rounded(theirs, other, right))
        and neighbours(one, left) & neighbours(other, right) != frozenset()
    )


def rounded(value: Value, mention: Mention, one: Side) -> Ranges | Names:
    """Every honest reading: a figure without decimals may be rounded (`11 persen` beside `11,1 persen`), a local day another."""
    if isinstance(value.possible, frozenset):
        return value.possible
    if mention.kind == "date" and one.local():
        return tuple(Interval((lo[0] - 1, 0), (hi[0] + 1, 0)) for lo, hi in value.possible)
    if mention.kind not in ("percent", "quantity", "money"):
        return value.possible
    half = Decimal("0.5")
    return tuple(
        Interval((lo[0] - half, 0), (hi[0] + half, 0)) if lo[0] == hi[0] == int(lo[0]) else Interval(lo, hi)
        for lo, hi in value.possible
    )


def neighbours(mention: Mention, one: Side) -> frozenset[str]:
    """The stems of the nearest content words beside a mention, marked by side."""
    empty = LANGUAGES[one.draft.article.language].FUNCTION_WORDS
    out = set()
    for step, start in ((-1, mention.first - 1), (1, mention.last)):
        at, steps = start, 0
        while one.sentence.first <= at < one.sentence.last and steps < 4:
            word = one.draft.words[at].lower()
            if word[0].isalpha() and len(word) > 3 and word not in empty:
                out.add(f"{step}{stem(word)}")
                break
            at, steps = at + step, steps + 1
    return frozenset(out)


def name_drifts(left: Side, right: Side, pair: Aligned, entities: Mapping[str, Entity]) -> Iterator[Finding]:
    """The same known names in the same order, but for one: who did or said it, or where, changed."""
    ours, theirs = known_names(left), known_names(right)
    if not ours or len(ours) != len(theirs):
        return
    differing = [(a, b) for a, b in zip(ours, theirs, strict=True) if not compatible(a[1], b[1], entities)]
    if len(differing) == 1 and (len(ours) > 2 or pair.overlap >= VERY_NEAR):
        (a, _), (b, _) = differing[0]
        yield drift("name-drift", "warning", left, right, (a.first, a.last), (b.first, b.last), "name")


def compatible(one: str, other: str, entities: Mapping[str, Entity]) -> bool:
    """Whether two names may mean the same: one entity, or one within the other (a capital for its country)."""
    return one == other or one in parts(other, entities) or other in parts(one, entities)


def known_names(one: Side) -> list[tuple[Mention, str]]:
    """The declared names of a sentence in order, each with who it is; one that is said twice in a row counts once."""
    out: list[tuple[Mention, str]] = []
    for number, mention in one.mentions("name"):
        who = one.draft.who.get(number, "=")
        if isinstance(mention.form, NameForm) and not who.startswith("=") and (not out or out[-1][1] != who):
            out.append((mention, who))
    return out


def lost_quotes(left: Side, right: Side) -> Iterator[Finding]:
    """Words between quotation marks in one article that the other one gives as its own."""
    for one, other in ((left, right), (right, left)):
        plain = [w.lower() for w in other.draft.words[other.sentence.first : other.sentence.last]]
        for _, mention in one.mentions("quote"):
            inner = [w.lower() for w in one.draft.words[mention.first + 1 : mention.last - 1]]
            at = find(plain, inner) if len(inner) >= 2 and isinstance(mention.form, Quote) else -1
            if at >= 0 and not within_quotes(other, other.sentence.first + at):
                first = other.sentence.first + at
                yield drift(
                    "lost-quotes",
                    "note",
                    one,
                    other,
                    (mention.first, mention.last),
                    (first, first + len(inner)),
                    "quote",
                )


def find(words: list[str], run: list[str]) -> int:
    """Where a run of words begins, or -1."""
    return next((i for i in range(len(words) - len(run) + 1) if words[i : i + len(run)] == run), -1)


def within_quotes(one: Side, token: int) -> bool:
    """Whether a token stands inside a quotation."""
    return any(m.kind == "quote" and m.first <= token < m.last for m in one.draft.mentions)


def drift(
    check: str, weight: str, left: Side, right: Side, one: tuple[int, int], other: tuple[int, int], family: str
) -> Finding:
    """Both sides of what drifted."""
    said, instead = left.text(*one), right.text(*other)
    return Finding(
        check=check,
        verdict="CONFLICTING" if weight != "note" else "NOTED",
        severity=weight,
        scope="story",
        message_key=check,
        params=(("value", said), ("other", instead), ("family", family)),
        locations=(left.place(*one, "primary"), right.place(*other, "related")),
        outlier=" | ".join(sorted((said, instead))),
    )
