"""Claim blocks → predicates, phrasings and examples.

A block with anything wrong below its head gives its signature alone: facts, checks and other files may still speak of
the claim, while none of its patterns and examples is used.
"""

from typing import NamedTuple

from verify.rulebook.compiled import Example, Phrasing, Predicate, Slot
from verify.rulebook.examples import examples
from verify.rulebook.expressions import entity
from verify.rulebook.kinds import MANY_KINDS, SYNONYMS, VALUE_KINDS, WORD
from verify.rulebook.literals import written
from verify.rulebook.patterns import fold
from verify.rulebook.phrasings import VALUE, Phraser
from verify.rulebook.scope import Scope, Site
from verify.rulebook.syntax import ClaimBlock, SlotSyntax
from verify.rulebook.words import nearest

SEVERITIES = ("error", "warning", "note")
OVER_TIME = ("rises", "ages", "revised")


class Wording(NamedTuple):
    """What the lines of a claim come to."""

    says: tuple[Phrasing, ...] = ()
    as_of: tuple[Phrasing, ...] = ()
    examples: tuple[Example, ...] = ()


# --- the head: what a claim is ----------------------------------------------------------------------


def predicate(scope: Scope, site: Site, block: ClaimBlock) -> Predicate | None:
    """What the head declares; None (and the name is broken) if its kinds are unknown."""
    assert block.kind is not None
    kind = scope.kind(site, block.kind)
    taken = tuple(_slot(scope, site, slot) for slot in block.slots)
    _distinct(scope, site, block)
    if kind is None or None in taken:
        scope.broken.add(block.name.text)
        return None
    over_time = scope.one_of(site, block.over_time, "course over time", OVER_TIME, "")
    if block.unless and block.unless.text.lower() != "corrected":
        scope.complain(
            site,
            block.unless,
            f"`unless {block.unless.text}` is not understood",
            "write `over time rises unless corrected`",
        )
    return Predicate(
        name=block.name.text,
        slots=tuple(slot for slot in taken if slot is not None),
        kind=kind,
        of=_counted(scope, site, block),
        many=_many(kind) if block.many is None else block.many,
        per=tuple(name.text for name in block.per),
        severity=scope.one_of(site, block.severity, "severity", SEVERITIES, "error"),
        over_time=over_time,
        label={code: text.text for name, text in block.label if (code := scope.language(site, name))},
        path=site.file.path,
        line=site.placed.line,
        unless_corrected=block.unless is not None,
    )


def _many(kind: str) -> bool:
    """Whether several values may hold at once where the claim does not say: of names, roles and quotations they may."""
    return kind in MANY_KINDS or not (kind in VALUE_KINDS or kind == WORD)


def _slot(scope: Scope, site: Site, slot: SlotSyntax) -> Slot | None:
    """A slot with its kind; without one, its name says it (`event`, `quote`)."""
    if slot.kind is None and SYNONYMS.get(slot.name.text, slot.name.text) not in {*scope.kinds, *VALUE_KINDS, WORD}:
        scope.complain(
            site, slot.name, f"the slot `{slot.name.text}` has no kind", f"write it like `{slot.name.text}: person`"
        )
        return None
    kind = scope.kind(site, slot.kind or slot.name)
    if kind is None:
        return None
    if slot.name.text == VALUE:
        scope.complain(site, slot.name, "a slot cannot be called `value`", "`{value}` is what the claim gives")
        return None
    default = ""
    if slot.default is not None:
        known = f"={written(slot.default)}" if kind in VALUE_KINDS else entity(scope, site, slot.default, kind)
        default = known or ""
    return Slot(slot.name.text, kind, default)


def _distinct(scope: Scope, site: Site, block: ClaimBlock) -> None:
    seen: set[str] = set()
    for slot in block.slots:
        if slot.name.text in seen:
            scope.complain(
                site, slot.name, f"two slots are called `{slot.name.text}`", "give each slot a name of its own"
            )
        seen.add(slot.name.text)


def _counted(scope: Scope, site: Site, block: ClaimBlock) -> tuple[str, ...]:
    """The folded words that a claim counts or gives: those of a list, and those written here."""
    out: list[str] = []
    for name in block.of:
        if name.text in scope.lists:
            out += scope.lists[name.text]
            continue
        meant = nearest(name.text, set(scope.lists)) if len(name.text) > 4 and name.text not in scope.broken else ""
        if meant:
            scope.complain(
                site, name, f"unknown list `{name.text}`{meant}", "a word that is no list is written in quotation marks"
            )
        out.append(" ".join(fold(name.text)))
    return tuple(dict.fromkeys(out))


# --- the lines below: how it is said ----------------------------------------------------------------


def wording(scope: Scope, site: Site, block: ClaimBlock) -> Wording:
    """Phrasings and examples; nothing at all if one of them is wrong."""
    claim = scope.predicates.get(block.name.text)
    if claim is None:
        help = f"declare it with `claim {block.name.text}(…) : kind`"
        scope.unknown(site, block.name, "claim", block.name.text, scope.predicates, help)
        return Wording()
    failures = scope.failures
    says, times = Phraser(scope, site, claim), Phraser(scope, site, claim, as_of=True)
    found = Wording(
        tuple(phrasing for line in block.says for phrasing in says.phrasings(line)),
        tuple(phrasing for line in block.as_of for phrasing in times.phrasings(line)),
        tuple(example for syntax in block.examples for example in examples(scope, site, claim, syntax)),
    )
    return found if scope.failures == failures else Wording()
