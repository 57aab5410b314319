"""Findings → findings in order, each once, each with an id that survives editing elsewhere.

The id hashes what a finding is about: check, predicate, arguments, outlying value and the key of the accused
article; never lines, nor the other members of the group. Ids are as short as stays unique in the run, of five
characters or more. Neither ids nor order depend on the order of what comes in.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from verify.model import Finding, Reconciled

SHORTEST = 5
SEVERITIES = ("error", "warning", "note")
NO_KEYS: Mapping[str, str] = {}


def identified(findings: Iterable[Finding], keys: Mapping[str, str] = NO_KEYS) -> tuple[Finding, ...]:
    """The findings worst first, then by path and offset; duplicates left out; `f…` ids given.

    `keys` maps the path of an article to its key; a path without one is its own key.
    """
    ordered = sorted(dict.fromkeys(findings), key=order)
    ids = distinct("f", [about(finding, keys) for finding in ordered])
    return tuple(finding._replace(id=name) for finding, name in zip(ordered, ids, strict=True))


def reconciled(groups: Iterable[Reconciled], keys: Mapping[str, str] = NO_KEYS) -> tuple[Reconciled, ...]:
    """The groups that agree, by path and offset of their first side, with `r…` ids."""
    ordered = sorted(groups, key=lambda one: (one.locations, one.predicate, one.arguments))
    told = [sorted({keys.get(side.path, side.path) for side in one.locations}) for one in ordered]
    parts = [(one.predicate, *flat(one.arguments), *where) for one, where in zip(ordered, told, strict=True)]
    ids = distinct("r", parts)
    return tuple(one._replace(id=name) for one, name in zip(ordered, ids, strict=True))


def order(finding: Finding) -> tuple[object, ...]:
    """Worst first, then path, then offset; the rest only settles ties."""
    first = finding.locations[0] if finding.locations else None
    place = (first.path, first.start, first.end) if first else (*finding.rule, 0)
    rank = SEVERITIES.index(finding.severity) if finding.severity in SEVERITIES else len(SEVERITIES)
    names = (finding.check, finding.predicate, finding.arguments, finding.outlier, finding.message_key, finding.params)
    return (rank, *place, *names, finding.scope, finding.arithmetic, finding.locations, finding.suggestions)


def about(finding: Finding, keys: Mapping[str, str]) -> tuple[str, ...]:
    """What a finding is about, whatever else the run holds."""
    path = finding.locations[0].path if finding.locations else finding.rule[0]
    return (finding.check, finding.predicate, *flat(finding.arguments), finding.outlier, keys.get(path, path))


def flat(arguments: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Arguments as one row of words."""
    return tuple(f"{name}={value}" for name, value in arguments)


def distinct(letter: str, parts: Sequence[tuple[str, ...]]) -> list[str]:
    """An id for each, as short as stays unique."""
    named = digests(parts)
    lengths = shortest(named)
    return [f"{letter}{one[: lengths[one]]}" for one in named]


def fingerprints(findings: Iterable[Finding], keys: Mapping[str, str]) -> list[str]:
    """The whole digest that an id is the head of, for each of the findings; `keys` as in `identified`."""
    return digests([about(finding, keys) for finding in findings])


def digests(parts: Sequence[tuple[str, ...]]) -> list[str]:
    """A digest for each: those about the same thing are told apart by their order."""
    seen: Counter[tuple[str, ...]] = Counter()
    out = []
    for one in parts:
        out.append(digest(one, seen[one]))
        seen[one] += 1
    return out


def digest(parts: tuple[str, ...], repeat: int) -> str:
    """Twenty-four hexadecimal digits; the first of its kind does not depend on how many follow."""
    try:  # the C module itself: hashlib would load OpenSSL, at a tenth of a whole run's start-up
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b

    text = "\x1f".join((*parts, str(repeat)) if repeat else parts)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def shortest(digests: Iterable[str]) -> dict[str, int]:
    """Digest → how many of its characters tell it from every other one."""
    ordered = sorted(set(digests))
    lengths = dict.fromkeys(ordered, SHORTEST)
    for left, right in pairwise(ordered):
        needed = next(n for n, (a, b) in enumerate(zip(left, right, strict=True), 1) if a != b)
        lengths[left], lengths[right] = max(lengths[left], needed), max(lengths[right], needed)
    return lengths
