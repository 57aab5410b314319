"""What changes on the way from one article to the other (checks `claim-drift`, `name-drift`, `lost-quotes`).

Works on pairs of sentences that say nearly the same (see `alignment.py`): an operator of meaning before the same word (`diketahui` against `diperkirakan`,
`kedua` against `salah satu`), another person in the same place, or quotation marks that went missing.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from verify.alignment import Aligned, stem
from verify.checks.case import Case
from verify.languages import LANGUAGES
from verify.lookup import mentions_in
from verify.model import (
    Anchor,
    Draft,
    Entity,
    Finding,
    Location,
    Mention,
    NameForm,
    Quote,
    Sentence,
)
from verify.rulebook.kinds import parts

#: the share of common content words, in percent, from which a differing name is worth a warning
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
        if any(o.kind == own.kind for o in rivals):
            continue  # `should have come` on both sides: two words of one family bend one verb
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
