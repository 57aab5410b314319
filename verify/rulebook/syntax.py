"""What a rule file says, before any name is looked up: immutable nodes that remember where they stand.

Comes in from `build`, goes out to `resolve`, and through `dumps` and `loads` to the cache of blocks. Lines are
counted from 0 at the first line of the block, so that a block that moves within its file is still the same
block; columns are code points from 1.
"""

import json
from typing import Any, NamedTuple, TypeAlias


class Complaint(NamedTuple):
    """What is wrong at a place of a block, and how to mend it; becomes a `model.Problem` once the file is known."""

    line: int
    column: int
    message: str
    help: str = ""


class Text(NamedTuple):
    """A name, a date or the inside of a quoted text; `column` is that of its first character."""

    text: str
    line: int
    column: int


class Term(NamedTuple):
    """A literal, an expression or a condition.

    Literals: `date`, `number`, `amount` (number, unit), `clock` (time, zone), `name`, `string`, and `range` (from, to;
    either may be the empty text). Expressions: `call` (name, argument, …), `plus`, `minus`, `compare` (operator, left,
    right), `and`, `or`, `not`.
    """

    op: str
    parts: "tuple[str | Term, ...]"
    line: int
    column: int


class Pattern(NamedTuple):
    """A pattern as written and as nodes; its slots are `["s", name, kind or "", offset in the text]`."""

    text: str
    nodes: list[Any]
    line: int
    column: int


class Says(NamedTuple):
    """One line of patterns that share a meaning (`None`: the value is what `{value}` matches)."""

    language: Text | None
    patterns: tuple[Pattern, ...]
    means: Term | None = None


class Source(NamedTuple):
    """Where a fact was found, and on which day."""

    text: Text
    seen: Text | None


class Gives(NamedTuple):
    """What an example must yield: values, and names of slots with what fills them."""

    values: tuple[Term, ...]
    arguments: tuple[tuple[Text, Term], ...]
    but_not: tuple[Term, ...] = ()


class ExampleSyntax(NamedTuple):
    """A text with what it gives; `nothing` is where the editor said so."""

    text: Text
    language: Text | None
    published: Text | None
    gives: tuple[Gives, ...] = ()
    nothing: Text | None = None


class SlotSyntax(NamedTuple):
    """An argument in the head of a claim; `kind` is None where the name says it (`event`, `quote`)."""

    name: Text
    kind: Text | None
    default: Term | None


#: Texts by language, `None` being the language of the file.
Texts: TypeAlias = tuple[tuple[Text | None, Text], ...]


class EntityBlock(NamedTuple):
    """`entity putin : person`; with `also`, more lines for an entity declared elsewhere (and no kind)."""

    id: Text
    kind: Text | None
    names: tuple[Text, ...] = ()
    shared: tuple[Text, ...] = ()
    not_names: tuple[Text, ...] = ()
    within: tuple[Text, ...] = ()
    life: tuple[tuple[str, Term], ...] = ()  # born, died
    source: Source | None = None


class Held(NamedTuple):
    """One term of office: who, and a date or range of dates (None: at all times)."""

    who: Text
    when: Term | None


class OfficeBlock(NamedTuple):
    """`office presiden_rusia`, or with `also` more lines for it."""

    id: Text
    also: bool = False
    names: tuple[Text, ...] = ()
    shared: tuple[Text, ...] = ()
    held: tuple[Held, ...] = ()
    within: tuple[Text, ...] = ()
    source: Source | None = None


class FactBlock(NamedTuple):
    """`fact previous_visit(putin, korea_utara) = 2000-07-19`."""

    predicate: Text
    arguments: tuple[Term, ...]
    value: Term
    valid: Term | None = None
    rank: Text | None = None
    source: Source | None = None


class ListBlock(NamedTuple):
    """`list orang = "orang", "warga"`."""

    name: Text
    words: tuple[Text, ...]
    also: bool = False


class KindBlock(NamedTuple):
    """`kind monument : place`."""

    name: Text
    parent: Text


class LanguageBlock(NamedTuple):
    """`language id`: of all that follows in the file."""

    code: Text


class CueBlock(NamedTuple):
    """`cue "tandas", "pungkas"`: verbs that introduce what somebody says."""

    language: Text | None
    words: tuple[Text, ...]


class ClaimBlock(NamedTuple):
    """`claim killed(event) : count of orang per source`; with `also claim`, `kind` is None."""

    name: Text
    slots: tuple[SlotSyntax, ...] = ()
    kind: Text | None = None
    of: tuple[Text, ...] = ()  # names of lists, or words
    per: tuple[Text, ...] = ()
    says: tuple[Says, ...] = ()
    as_of: tuple[Says, ...] = ()
    examples: tuple[ExampleSyntax, ...] = ()
    many: bool | None = None
    severity: Text | None = None
    over_time: Text | None = None
    unless: Text | None = None
    label: Texts = ()


class CheckBlock(NamedTuple):
    """`check parts_and_whole` with its condition (None: the line is missing)."""

    name: Text
    when: Term | None = None
    severity: Text | None = None
    message: Texts = ()
    label: Texts = ()


Block: TypeAlias = (
    EntityBlock | OfficeBlock | FactBlock | ListBlock | KindBlock | LanguageBlock | CueBlock | ClaimBlock | CheckBlock
)

_NODES: dict[str, Any] = {
    node.__name__: node
    for node in (
        *(
            Complaint,
            Text,
            Term,
            Pattern,
            Says,
            Source,
            Gives,
            ExampleSyntax,
            SlotSyntax,
            Held,
            EntityBlock,
            OfficeBlock,
        ),
        *(FactBlock, ListBlock, KindBlock, LanguageBlock, CueBlock, ClaimBlock, CheckBlock),
    )
}


def dumps(node: Any) -> str:
    """A node as JSON: `{"class": [field, …]}`, a plain tuple as `{"": […]}`; nodes of a pattern are lists already."""
    return _encoder.encode(_plain(node))


def loads(text: str) -> Any:
    """The node that `dumps` wrote; ValueError, KeyError or TypeError if it did not."""
    return _decoder.decode(text)


def _plain(node: Any) -> Any:
    if not isinstance(node, tuple):
        return node
    name = type(node).__name__
    return {name if name in _NODES else "": list(map(_plain, node))}


def _node(data: dict[str, Any]) -> Any:
    ((name, fields),) = data.items()
    return _NODES[name](*fields) if name else tuple(fields)


_encoder = json.JSONEncoder(separators=(",", ":"))
_decoder = json.JSONDecoder(object_hook=_node)
