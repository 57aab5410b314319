"""Claim blocks → predicates, phrasings and examples.

A block with anything wrong below its head gives its signature alone: facts, checks and other files may still speak of the
claim, while none of its patterns and examples is used.
"""

from typing import NamedTuple

from verify.rulebook import literals
from verify.rulebook.compiled import Example, Expression, Node, Phrasing, Predicate, Slot
from verify.rulebook.expressions import Meaning, compiled, entity, value
from verify.rulebook.kinds import MANY_KINDS, SYNONYMS, VALUE_KINDS, WORD
from verify.rulebook.literals import Wrong, written
from verify.rulebook.patterns import choice, fold, slots
from verify.rulebook.scope import Scope, Site
from verify.rulebook.syntax import ClaimBlock, ExampleSyntax, Gives, Pattern, Says, SlotSyntax, Term, Text
from verify.rulebook.words import nearest

VALUE = "value"
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
    """Whether several values may hold at once unless the claim says otherwise: of names, roles and quotations they may."""
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
        scope.unknown(
            site,
            block.name,
            "claim",
            block.name.text,
            scope.predicates,
            f"declare it with `claim {block.name.text}(…) : kind`",
        )
        return Wording()
    before = len(scope.problems)
    says = tuple(p for line in block.says for p in _phrasings(scope, site, claim, line))
    as_of = tuple(p for line in block.as_of for p in _phrasings(scope, site, claim, line, as_of=True))
    examples = tuple(e for example in block.examples for e in _examples(scope, site, claim, example))
    return Wording(says, as_of, examples) if len(scope.problems) == before else Wording()


def _phrasings(scope: Scope, site: Site, claim: Predicate, line: Says, as_of: bool = False) -> list[Phrasing]:
    language = scope.language(site, line.language)
    out = []
    for pattern in line.patterns:
        nodes = _with_kinds(scope, site, claim, pattern, pattern.nodes, as_of)
        means = _means(scope, site, claim, line, pattern) if line.means else None
        if not line.means and not as_of and VALUE not in {slot[1] for slot in slots(pattern.nodes)}:
            scope.complain(site, _place(pattern), "this pattern gives no value",
                           "put `{value}` where the value stands, or add a line `means …` below")  # fmt: skip
        if language:
            out.append(
                Phrasing(
                    claim.name, language, nodes, pattern.text, means, site.file.path, site.placed.line + pattern.line
                )
            )
    return out


def _place(pattern: Pattern, offset: int = 0) -> Text:
    return Text(pattern.text, pattern.line, pattern.column + offset)


def _means(scope: Scope, site: Site, claim: Predicate, line: Says, pattern: Pattern) -> Expression | None:
    assert line.means is not None
    own = tuple(slot[1] for slot in slots(pattern.nodes) if slot[1] not in scope.lists)
    known = tuple(dict.fromkeys((*own, *(slot.name for slot in claim.slots))))
    return compiled(Meaning(scope, site, known, claim.kind, claim.of), line.means)


def _with_kinds(
    scope: Scope, site: Site, claim: Predicate, pattern: Pattern, nodes: list[Node], as_of: bool
) -> list[Node]:
    """The nodes with the kind of every slot filled in, and the names of lists replaced by their words."""
    out: list[Node] = []
    for node in nodes:
        if node[0] == "s":
            out += _slot_nodes(scope, site, claim, pattern, node, as_of)
        elif node[0] == "o":
            out.append(["o", _with_kinds(scope, site, claim, pattern, node[1], as_of)])
        elif node[0] == "a":
            out += choice([_with_kinds(scope, site, claim, pattern, branch, as_of) for branch in node[1]])
        else:
            out.append(node)
    return out


def _slot_nodes(scope: Scope, site: Site, claim: Predicate, pattern: Pattern, node: Node, as_of: bool) -> list[Node]:
    _, name, kind, offset = node
    place = _place(pattern, offset + 1)
    declared = {slot.name: slot.kind for slot in claim.slots}
    if name == VALUE and (claim.kind == WORD or kind):
        help = (
            "say which word the pattern means: `means both`"
            if claim.kind == WORD
            else f"`{{value}}` is of kind {claim.kind}; name another slot: `{{n: {kind}}}`"
        )
        scope.complain(site, place, "`{value}` cannot be used like this", help)
        return []
    if as_of and name == "time" and not kind:
        return [["a", [[["s", name, "date"]], [["s", name, "time"]]]]]
    if kind:
        found = scope.kind(site, Text(kind, place.line, place.column + len(name)))
        return [["s", name, found]] if found else []
    if name == VALUE or name in declared:
        return [["s", name, claim.kind if name == VALUE else declared[name]]]
    if name in scope.lists:
        return choice([[["w", [word]] for word in words.split()] for words in scope.lists[name]])
    known = SYNONYMS.get(name, name)
    if known in scope.kinds or known in VALUE_KINDS:
        return [["s", name, known]]
    scope.unknown(site, place, "slot", name, {VALUE, *declared, *scope.lists, *scope.kinds, *VALUE_KINDS},
                  f"write its kind, as in `{{{name}: duration}}`, or use one of {', '.join(f'`{{{n}}}`' for n in (VALUE, *declared))}")  # fmt: skip
    return []


# --- examples ---------------------------------------------------------------------------------------


def _examples(scope: Scope, site: Site, claim: Predicate, example: ExampleSyntax) -> list[Example]:
    """One example for each `gives` line, or one for `gives nothing`."""
    language = scope.language(site, example.language) or site.language
    published = None
    if example.published:
        days = literals.days(example.published.text)
        published = None if isinstance(days, Wrong) else days[0]
    line = site.placed.line + example.text.line
    bare = Example(claim.name, example.text.text, published, language, (), (), (), True, site.file.path, line)
    if not example.gives:
        return [bare]
    return [_outcome(scope, site, claim, bare, gives) for gives in example.gives]


def _outcome(scope: Scope, site: Site, claim: Predicate, bare: Example, gives: Gives) -> Example:
    """An example with what it gives, as written and as values."""
    values = [value(scope, site, term, claim) for term in gives.values]
    not_values = [value(scope, site, term, claim) for term in gives.but_not]
    return bare._replace(
        nothing=False,
        gives=tuple(map(written, gives.values)),
        but_not=tuple(map(written, gives.but_not)),
        arguments=tuple((name.text, _filler(scope, site, claim, name, term)) for name, term in gives.arguments),
        values=tuple(v for v in values if v is not None),
        not_values=tuple(v for v in not_values if v is not None),
    )


def _filler(scope: Scope, site: Site, claim: Predicate, name: Text, term: Term) -> str:
    """What an example says that a slot takes: an id, or `=literal`."""
    kinds = {slot.name: slot.kind for slot in claim.slots}
    if name.text not in kinds:
        scope.unknown(
            site,
            name,
            "slot",
            name.text,
            kinds,
            f"`{claim.name}` has the slots {', '.join(f'`{n}`' for n in kinds) or 'none'}",
        )
        return ""
    if kinds[name.text] in VALUE_KINDS:
        return f"={written(term)}"
    return entity(scope, site, term, kinds[name.text]) or ""
