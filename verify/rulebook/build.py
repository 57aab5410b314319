"""One block of text → its syntax node, or complaints: one function for each kind of head.

A block with a bad line is lost as a whole, but its head is kept where it could be read, so that what others say about
it still stands. A line that belongs to the one above (`means` to `says`, `gives` to `example`) is attached here.
"""

from collections.abc import Callable
from typing import Any

from verify.rulebook import syntax
from verify.rulebook.blocks import Chunk
from verify.rulebook.builder import Builder
from verify.rulebook.lalr import Parsers
from verify.rulebook.lines import Lines
from verify.rulebook.syntax import Block, Complaint, Gives, Term, Text


def build(chunk: Chunk, parsers: Parsers) -> tuple[Block | None, tuple[Complaint, ...]]:
    """The block, or its bare head and complaints, or nothing and complaints."""
    builder = Builder(chunk, parsers)
    head = builder.head()
    if head is None:
        builder.members()
        return None, tuple(builder.complaints)
    assemble: Callable[[Builder, Any, list[Any]], Block] = ASSEMBLE[str(head.data)]
    bare = assemble(builder, head, [])
    if builder.complaints:
        builder.members()
        return None, tuple(builder.complaints)
    block = assemble(builder, head, builder.members())
    return (bare if builder.complaints else block), tuple(builder.complaints)


def _entity(builder: Builder, head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    kind = builder.text(head.children[1]) if len(head.children) > 1 else None
    life = tuple((word, term) for word in ("born", "died") if (term := lines.term(word)) is not None)
    return syntax.EntityBlock(
        builder.text(head.children[0]), kind, lines.texts("name", "alias", "abbreviation"), lines.texts("shared"),
        lines.texts("not_names"), lines.names("within"), life, lines.source(),
    )  # fmt: skip


def _office(builder: Builder, head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    held = []
    for tree in lines.all("held"):
        who, when = tree.children
        held.append(syntax.Held(builder.text(who), when and builder.term(when)))
    return syntax.OfficeBlock(
        builder.text(head.children[0]), head.data == "also_office", lines.texts("name", "alias", "abbreviation"), lines.texts("shared"),
        tuple(held), lines.names("within"), lines.source(),
    )  # fmt: skip


def _fact(builder: Builder, head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    call = builder.term(head.children[0])
    predicate = Text(str(call.parts[0]), call.line, call.column)
    arguments = tuple(part for part in call.parts[1:] if isinstance(part, Term))
    return syntax.FactBlock(
        predicate, arguments, builder.term(head.children[1]), lines.term("valid"), lines.name("rank"), lines.source()
    )


def _list(builder: Builder, head: Any, trees: list[Any]) -> Block:
    name, words = head.children
    return syntax.ListBlock(builder.text(name), builder.texts(words), head.data == "also_list")


def _kind(builder: Builder, head: Any, trees: list[Any]) -> Block:
    return syntax.KindBlock(*map(builder.text, head.children))


def _language(builder: Builder, head: Any, trees: list[Any]) -> Block:
    return syntax.LanguageBlock(builder.text(head.children[0]))


def _cue(builder: Builder, head: Any, trees: list[Any]) -> Block:
    language, words = head.children
    return syntax.CueBlock(builder.maybe(language), builder.texts(words))


def _claim(builder: Builder, head: Any, trees: list[Any]) -> Block:
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


def _signature(builder: Builder, head: Any, block: syntax.ClaimBlock) -> syntax.ClaimBlock:
    """What the head of a claim declares: slots, kind, what is counted, and by whom."""
    _, slots, kind, of, per = head.children
    counted = [] if of is None else [list(map(builder.text, words.children)) for words in of.children]
    return block._replace(
        slots=() if slots is None else tuple(_slot(builder, slot) for slot in slots.children if slot is not None),
        kind=builder.text(kind),
        of=tuple(words[0]._replace(text=" ".join(word.text for word in words)) for words in counted),
        per=() if per is None else tuple(map(builder.text, per.children[0].children)),
    )


def _slot(builder: Builder, tree: Any) -> syntax.SlotSyntax:
    name, kind, default = tree.children
    term = None
    if default is not None:
        text = builder.text(default)
        term = Term("string" if default.type == "STRING" else "name", (text.text,), text.line, text.column)
    return syntax.SlotSyntax(builder.text(name), builder.maybe(kind), term)


def _says(builder: Builder, trees: list[Any]) -> tuple[syntax.Says, ...]:
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


def _examples(builder: Builder, trees: list[Any]) -> tuple[syntax.ExampleSyntax, ...]:
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
                place = next(tree.tokens())
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


def _example(builder: Builder, tree: Any) -> syntax.ExampleSyntax:
    if tree.data == "example":
        language, text, published = tree.children
        return syntax.ExampleSyntax(builder.text(text), builder.maybe(language), builder.day(published))
    language, published, verbatim = tree.children
    return syntax.ExampleSyntax(builder.joined(verbatim), builder.maybe(language), builder.day(published))


def _outcome(builder: Builder, tree: Any, example: syntax.ExampleSyntax) -> syntax.ExampleSyntax:
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


def _check(builder: Builder, head: Any, trees: list[Any]) -> Block:
    lines = Lines(builder, trees)
    messages = []
    for tree in lines.all("message"):
        language, texts = tree.children
        text = builder.joined(texts) if texts.data == "verbatim" else builder.texts(texts)[0]
        messages.append((builder.maybe(language), text))
    return syntax.CheckBlock(
        builder.text(head.children[0]), lines.term("when"), lines.name("severity"), tuple(messages), lines.labels()
    )


ASSEMBLE: dict[str, Callable[[Builder, Any, list[Any]], Block]] = {
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
