"""The parsed lines of a block → its syntax node: one function for each kind of head, one loop for the lines below.

A line that belongs to the one above it (`means` to `says`, `gives` and `but not` to `example`) is attached here.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from verify.rulebook import syntax
from verify.rulebook.syntax import Block, Gives, Term, Text

if TYPE_CHECKING:
    from verify.rulebook.build import Builder


class Lines:
    """The lines below a head, sorted by what they say."""

    def __init__(self, builder: "Builder", trees: list[Any]) -> None:
        self.builder = builder
        self.trees = trees

    def all(self, kind: str) -> list[Any]:
        """All lines of a kind."""
        return [tree for tree in self.trees if tree.data == kind]

    def one(self, kind: str) -> Any:
        """The line of a kind, or None; a second one is complained about."""
        found = self.all(kind)
        if len(found) > 1:
            second = next(found[1].scan_values(lambda value: value is not None))
            self.builder.complain(
                self.builder.text(second), f"`{kind.replace('_', ' ')}` is said twice", "keep one of the two lines"
            )
        return found[0] if found else None

    def texts(self, *kinds: str) -> tuple[Text, ...]:
        """All texts of these lines, in order."""
        return tuple(text for tree in self.trees if tree.data in kinds for text in self.builder.texts(tree.children[0]))

    def names(self, kind: str) -> tuple[Text, ...]:
        """All names of these lines."""
        return tuple(self.builder.text(token) for tree in self.all(kind) for token in tree.children[0].children)

    def name(self, kind: str) -> Text | None:
        """The one name of a line."""
        tree = self.one(kind)
        return None if tree is None else self.builder.text(tree.children[0])

    def term(self, kind: str) -> Term | None:
        """The one literal or expression of a line."""
        tree = self.one(kind)
        return None if tree is None else self.builder.term(tree.children[0])

    def source(self) -> syntax.Source | None:
        """The `source` line."""
        tree = self.one("source")
        return None if tree is None else self.builder.source(tree)

    def labels(self) -> syntax.Texts:
        """`label` lines by language."""
        return tuple((self.builder.maybe(t.children[0]), self.builder.text(t.children[1])) for t in self.all("label"))


def _entity(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    kind = builder.text(head.children[1]) if len(head.children) > 1 else None
    life = tuple((word, term) for word in ("born", "died") if (term := lines.term(word)) is not None)
    return syntax.EntityBlock(
        builder.text(head.children[0]), kind, lines.texts("name", "alias"), lines.texts("shared"),
        lines.texts("not_names"), lines.names("within"), life, lines.source(),
    )  # fmt: skip


def _office(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    held = []
    for tree in lines.all("held"):
        who, when = tree.children
        held.append(syntax.Held(builder.text(who), when and builder.term(when)))
    return syntax.OfficeBlock(
        builder.text(head.children[0]), head.data == "also_office", lines.texts("name", "alias"), lines.texts("shared"),
        tuple(held), lines.names("within"), lines.source(),
    )  # fmt: skip


def _fact(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    call = builder.term(head.children[0])
    predicate = Text(str(call.parts[0]), call.line, call.column)
    arguments = tuple(part for part in call.parts[1:] if isinstance(part, Term))
    return syntax.FactBlock(
        predicate, arguments, builder.term(head.children[1]), lines.term("valid"), lines.name("rank"), lines.source()
    )


def _list(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    name, words = head.children
    return syntax.ListBlock(builder.text(name), builder.texts(words), head.data == "also_list")


def _kind(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    return syntax.KindBlock(*map(builder.text, head.children))


def _language(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    return syntax.LanguageBlock(builder.text(head.children[0]))


def _cue(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    language, words = head.children
    return syntax.CueBlock(builder.maybe(language), builder.texts(words))


def _claim(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    block = syntax.ClaimBlock(builder.text(head.children[0]))
    if head.data == "claim":
        block = _signature(builder, head, block)
    over_time = lines.one("over_time")
    many, one = lines.one("many"), lines.one("one")
    if many is not None and one is not None:
        builder.complain(
            builder.text(one.children[0]), "a claim is `many` or `one`, not both", "keep one of the two lines"
        )
    return block._replace(
        says=_says(builder, trees),
        as_of=tuple(builder.says(tree) for tree in lines.all("as_of")),
        examples=_examples(builder, trees),
        many=True if many is not None else False if one is not None else None,
        severity=lines.name("severity"),
        over_time=None if over_time is None else builder.text(over_time.children[0]),
        unless=None if over_time is None else builder.maybe(over_time.children[1]),
        label=lines.labels(),
    )


def _signature(builder: "Builder", head: Any, block: syntax.ClaimBlock) -> syntax.ClaimBlock:
    """What the head of a claim declares: slots, kind, what is counted, and by whom."""
    _, slots, kind, of, per = head.children
    counted = [] if of is None else [list(map(builder.text, words.children)) for words in of.children]
    return block._replace(
        slots=() if slots is None else tuple(_slot(builder, slot) for slot in slots.children if slot is not None),
        kind=builder.text(kind),
        of=tuple(words[0]._replace(text=" ".join(word.text for word in words)) for words in counted),
        per=() if per is None else tuple(map(builder.text, per.children[0].children)),
    )


def _slot(builder: "Builder", tree: Any) -> syntax.SlotSyntax:
    name, kind, default = tree.children
    term = None
    if default is not None:
        text = builder.text(default)
        term = Term("string" if default.type == "STRING" else "name", (text.text,), text.line, text.column)
    return syntax.SlotSyntax(builder.text(name), builder.maybe(kind), term)


def _says(builder: "Builder", trees: list[Any]) -> tuple[syntax.Says, ...]:
    """All `says` lines, each with the `means` below it."""
    out: list[syntax.Says] = []
    fresh = False
    for tree in trees:
        if tree.data == "says":
            out.append(builder.says(tree))
            fresh = True
        elif tree.data == "means":
            term = builder.term(tree.children[0])
            if fresh:
                out[-1] = out[-1]._replace(means=term)
            else:
                builder.complain(
                    term, "`means` belongs below a `says` line", "put it right after the pattern that it explains"
                )
            fresh = False
        else:
            fresh = False
    return tuple(out)


def _examples(builder: "Builder", trees: list[Any]) -> tuple[syntax.ExampleSyntax, ...]:
    """All examples, each with the `gives` and `but not` lines below it."""
    out: list[syntax.ExampleSyntax] = []
    fresh = False
    for tree in trees:
        if tree.data in ("example", "quoted_example"):
            out.append(_example(builder, tree))
            fresh = True
        elif tree.data in ("gives", "nothing", "but_not"):
            if fresh:
                out[-1] = _outcome(builder, tree, out[-1])
            else:
                word = "but not" if tree.data == "but_not" else "gives"
                place = next(tree.scan_values(lambda value: value is not None))
                builder.complain(
                    builder.text(place), f"`{word}` belongs below an `example` line", "put it right after the example"
                )
        else:
            fresh = False
    for example in out:
        if not example.gives and not example.nothing:
            builder.complain(
                example.text, "this example gives nothing to test", "add a line `gives …`, or `gives nothing`"
            )
    return tuple(out)


def _example(builder: "Builder", tree: Any) -> syntax.ExampleSyntax:
    if tree.data == "example":
        language, text, published = tree.children
        return syntax.ExampleSyntax(builder.text(text), builder.maybe(language), builder.day(published))
    language, published, verbatim = tree.children
    return syntax.ExampleSyntax(builder.joined(verbatim), builder.maybe(language), builder.day(published))


def _outcome(builder: "Builder", tree: Any, example: syntax.ExampleSyntax) -> syntax.ExampleSyntax:
    """The example with one more line of what it must give."""
    if tree.data == "nothing":
        return example._replace(nothing=builder.text(tree.children[0]))
    items = tree.children[0].children
    values = tuple(builder.term(item) for item in items if item.data != "slot_item")
    pairs = [item.children for item in items if item.data == "slot_item"]
    arguments = tuple((builder.text(name), builder.term(term)) for name, term in pairs)
    if tree.data == "gives":
        return example._replace(gives=(*example.gives, Gives(values, arguments)))
    if arguments or not example.gives:
        place = arguments[0][0] if arguments else values[0]
        builder.complain(place, "`but not` takes values, below a `gives` line", "write it like `but not 1998`")
        return example
    last = example.gives[-1]
    return example._replace(gives=(*example.gives[:-1], last._replace(but_not=(*last.but_not, *values))))


def _check(builder: "Builder", head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    messages = []
    for tree in lines.all("message"):
        language, texts = tree.children
        text = builder.joined(texts) if texts.data == "verbatim" else builder.texts(texts)[0]
        messages.append((builder.maybe(language), text))
    return syntax.CheckBlock(
        builder.text(head.children[0]), lines.term("when"), lines.name("severity"), tuple(messages), lines.labels()
    )


ASSEMBLE: dict[str, Callable[["Builder", Any, list[Any]], Block]] = {
    "entity": _entity,
    "also_entity": _entity,
    "office": _office,
    "also_office": _office,
    "fact": _fact,
    "list": _list,
    "also_list": _list,
    "kind": _kind,
    "language": _language,
    "cue": _cue,
    "claim": _claim,
    "also_claim": _claim,
    "check": _check,
}
