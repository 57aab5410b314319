"""Rule patterns → claims: looks beside the words that wake a pattern, and nowhere else.

Comes in: the scene of one article, and where patterns are awake (`wakers.py`). Goes out: claims as
written (unanchored), in the order of the text, one for each predicate and value mention.
"""

from typing import NamedTuple
from zlib import crc32

from verify.extract.arguments import fill
from verify.extract.ground import Scene
from verify.extract.matcher import Captures, walk
from verify.extract.wakers import Awake
from verify.model import Claim, Span
from verify.rulebook.compiled import Expression, Phrasing, Predicate, Rulebook


class Means(NamedTuple):
    """The form of a claim whose value its rule computes: the expression, and the mentions its slots took."""

    expression: Expression
    slots: tuple[tuple[str, int], ...]


class Hit(NamedTuple):
    """A pattern that matched: its number, the sentence, tokens `first` to `last` (exclusive), and its slots."""

    phrasing: int
    sentence: int
    first: int
    last: int
    captures: Captures


def claims(scene: Scene, rulebook: Rulebook, awake: list[Awake]) -> list[Claim]:
    """All claims of the article, sorted by place; of two readings of one value the longer phrase stands."""
    best: dict[tuple[str, int, int], Claim] = {}
    for hit in hits(scene, awake):
        phrasing = rulebook.phrasings[hit.phrasing]
        claim = state(scene, rulebook, phrasing, rulebook.predicates[phrasing.predicate], hit)
        if claim is None:
            continue
        key = (claim.predicate, claim.start, claim.end)
        other = best.get(key)
        if other is None or rank(claim) > rank(other):
            best[key] = claim
    ordered = sorted(best.values(), key=lambda c: (c.start, c.end, c.predicate))
    return [claim._replace(id=name(scene, claim, n)) for n, claim in enumerate(ordered)]


def name(scene: Scene, claim: Claim, number: int) -> str:
    """A short id that is the same in every run."""
    return f"c{crc32(f'{scene.article.key}|{claim.predicate}|{number}'.encode('utf-8', 'surrogateescape')):08x}"


def rank(claim: Claim) -> tuple[int, int, str]:
    """Longer phrases say more; ties go to the pattern that sorts last, so that the order of rules is no matter."""
    return (sum(a.origin == "pattern" for a in claim.arguments), claim.phrase.end - claim.phrase.start, claim.phrasing)


def hits(scene: Scene, awake: list[Awake]) -> list[Hit]:
    """Every place where a pattern matches."""
    out = []
    for at, number, entries in awake:
        sentence = scene.sentences[number]
        bounds = (sentence.first, sentence.last)
        for phrasing, before, after, _ in entries:
            right = walk(scene.ground, after, at + 1, 1, bounds)
            if right is None:
                continue
            left = walk(scene.ground, before, at, -1, bounds)
            if left is not None:
                out.append(Hit(phrasing, number, left.end, right.end, left.captures + right.captures))
    return out


def state(scene: Scene, rulebook: Rulebook, phrasing: Phrasing, predicate: Predicate, hit: Hit) -> Claim | None:
    """The claim that a hit makes; None where the value counts something else than the predicate does."""
    taken = dict(hit.captures)
    valued = taken.get("value", -1)
    if valued < 0:
        valued = next((n for slot, n in hit.captures if n >= 0 and slot not in {s.name for s in predicate.slots}), -1)
    starts, ends = scene.lexed.starts, scene.lexed.ends
    phrase = Span(starts[hit.first], ends[hit.last - 1])
    form: tuple[object, ...]
    if phrasing.means is not None:
        form = Means(phrasing.means, tuple(sorted((s, n) for s, n in taken.items() if n >= 0)))
    elif valued >= 0:
        form = scene.mentions[valued].form
    else:
        return None
    if phrasing.means is not None and taken.get("value") != valued and not uses(phrasing.means, taken, valued):
        valued = -1
    at = scene.mentions[valued] if valued >= 0 else None
    if at is not None and predicate.of and not scene.counts(at, predicate.of):
        return None
    span = Span(at.start, at.end) if at is not None else phrase
    stance = scene.stance(hit.sentence, hit.first, hit.last, span)
    return Claim(
        id="",
        path=scene.article.path,
        predicate=predicate.name,
        arguments=fill(scene, rulebook, predicate, taken, hit.sentence, hit.first),
        kind=predicate.kind,
        form=form,
        start=span.start,
        end=span.end,
        phrase=phrase,
        sentence=hit.sentence,
        modality=stance.modality,
        polarity=stance.polarity,
        holder=stance.holder,
        quoted=stance.quoted,
        zone=scene.sentences[hit.sentence].zone,
        rule=(phrasing.path, phrasing.line),
        phrasing=phrasing.text,
        mention=valued,
    )


def uses(expression: Expression, taken: dict[str, int], number: int) -> bool:
    """Whether an expression reads the mention that a slot took."""
    if expression[0] == "slot":
        return taken.get(expression[1]) == number
    if expression[0] == "fact":
        return any(taken.get(name) == number for name in expression[2])
    return any(uses(part, taken, number) for part in expression[1:] if isinstance(part, list))
