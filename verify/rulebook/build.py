"""One block: parsed lines → its syntax node, and complaints about what the grammar alone cannot see.

Comes in: the lines of a `blocks.Chunk` and the parsers. Goes out: a node of `syntax`, or complaints; a block with a bad line
is lost as a whole, but its head is kept where it could be read, so that what others say about it still stands.
"""

import re
from collections.abc import Callable
from typing import Any

from verify.rulebook import literals, syntax
from verify.rulebook.blocks import Chunk, Line
from verify.rulebook.errors import explain
from verify.rulebook.lalr import Parsers
from verify.rulebook.patterns import DEEPEST, PatternError, nodes, own_word, slots
from verify.rulebook.syntax import Block, Complaint, Says, Source, Term, Text
from verify.rulebook.words import HEADS, MEMBER_WORDS, MEMBERS, article, nearest

#: The most brackets and operators that a line may hold; far beyond what can be read aloud.
MOST_MARKS = 200


class Builder:
    """Reads the lines of one block and collects what is wrong with them."""

    def __init__(self, chunk: Chunk, parsers: Parsers) -> None:
        self.chunk = chunk
        self.parsers = parsers
        self.complaints: list[Complaint] = []

    def complain(self, place: Any, message: str, help: str = "") -> None:
        """Note what is wrong at a node or token."""
        self.complaints.append(Complaint(place.line, place.column, message, help))

    # --- lines ------------------------------------------------------------------------------------

    def tree(self, line: Line, start: str, usage: str) -> Any:
        """The parse tree of a logical line, or None and a complaint."""
        offset = line.number - self.chunk.line
        if sum(map(line.text.count, "([{+-")) > MOST_MARKS:
            self.complaints.append(
                Complaint(offset, 1, "this line is too long to be understood", "say it in several blocks")
            )
            return None
        text = "\n" * offset + line.text  # so that tokens know their line within the block
        try:
            return self.parsers.rules.parse(text, start=start)
        except self.errors() as error:
            self.complaints.append(explain(error, text, usage))
            return None

    @staticmethod
    def errors() -> type[Exception]:
        """The exceptions of a text that the grammar does not know."""
        from lark.exceptions import UnexpectedInput

        return UnexpectedInput

    def head(self) -> Any:
        """The tree of the block's first line."""
        line = self.chunk.lines[0]
        if line.word not in HEADS:
            self.complaints.append(Complaint(0, _indent(line) + 1, f"unknown keyword `{line.word}`{nearest(line.word, HEADS)}",
                                             f"write it like `{HEADS[self.chunk.kind]}`"))  # fmt: skip
            return None
        return self.tree(line, "head", HEADS["also" if line.word == "also" else self.chunk.kind])

    def members(self) -> list[Any]:
        """The trees of the lines below the head; one complaint for each that cannot be used."""
        kind = self.chunk.kind
        known = MEMBERS.get(kind, {})
        out = []
        for line in self.chunk.lines[1:]:
            if line.word in known:
                out.append(self.tree(line, f"{kind}_line", known[line.word]))
            else:
                self.complaints.append(self.stranger(line, known))
        return [tree for tree in out if tree is not None]

    def stranger(self, line: Line, known: dict[str, str]) -> Complaint:
        """What is wrong with a line whose first word does not belong here."""
        place = (line.number - self.chunk.line, _indent(line) + 1)
        here = f"a `{self.chunk.kind}` block has lines that begin with {', '.join(f'`{w}`' for w in known)}"
        if not known:
            here = f"a `{self.chunk.kind}` block has one line only"
        if line.word in MEMBER_WORDS:
            homes = " or ".join(f"`{home}`" for home, words in MEMBERS.items() if line.word in words)
            return Complaint(
                *place,
                f"`{line.word}` belongs in {article(homes)[:2].strip()} {homes} block, not in `{self.chunk.kind}`",
                here,
            )
        if not line.word:
            return Complaint(*place, "a line begins with a word of the rule language", here)
        return Complaint(*place, f"unknown keyword `{line.word}`{nearest(line.word, known)}", here)

    # --- parts ------------------------------------------------------------------------------------

    def text(self, token: Any) -> Text:
        """A token as a text; quotation marks and the `>` of a verbatim line are left out."""
        value, column = str(token), token.column
        if token.type == "STRING":
            value, column = value[1:-1], column + 1
        elif token.type == "VERBATIM":
            bare = value[1:].strip()
            column += 1 + len(value[1:]) - len(value[1:].lstrip())
            value = bare
        return Text(value, token.line - 1, column)

    def maybe(self, token: Any) -> Text | None:
        """The text of an optional token."""
        return None if token is None else self.text(token)

    def texts(self, tree: Any) -> tuple[Text, ...]:
        """The texts of a list; empty ones are complained about."""
        found = tuple(self.text(token) for token in tree.children)
        for text in found:
            if not text.text.strip():
                self.complain(text, "an empty text", "write something between the quotation marks")
        return found

    def joined(self, tree: Any) -> Text:
        """Verbatim lines as one text, its line breaks kept."""
        found = [self.text(token) for token in tree.children]
        return found[0]._replace(text="\n".join(text.text for text in found))

    def day(self, token: Any) -> Text | None:
        """A full date, or a complaint."""
        if token is None:
            return None
        text = self.text(token)
        found = literals.days(text.text)
        if isinstance(found, literals.Wrong):
            self.complain(text, *found)
        elif found[0] != found[1]:
            self.complain(text, f"`{text.text}` is not a day", "write year, month and day: `2024-06-19`")
        return text

    def source(self, tree: Any) -> Source:
        """A `source` line."""
        text, seen = tree.children
        return Source(self.text(text), self.day(seen))

    def term(self, tree: Any) -> Term:
        """A literal, an expression or a condition; dates and numbers are checked against the calendar."""
        kind, children = str(tree.data), tree.children
        if kind == "call":
            name = self.text(children[0])
            arguments = tuple(self.term(child) for child in children[1:] if child is not None)
            return Term("call", (name.text, *arguments), name.line, name.column)
        if kind in ("plus", "minus", "and", "or", "not", "compare", "equal"):
            sign = [str(children[1])] if kind == "compare" else ["="] if kind == "equal" else []
            parts = tuple(self.term(child) for child in (children[::2] if kind == "compare" else children))
            return Term("compare" if sign else kind, (*sign, *parts), parts[0].line, parts[0].column)
        if kind in ("range", "until"):
            ends = [child and self.term(child) for child in children]
            lo, hi = ends if kind == "range" else [None, *ends]
            return self.range(lo, hi)
        texts = [self.text(child) for child in children if child is not None]
        return self.literal(Term(kind, tuple(t.text for t in texts), texts[0].line, texts[0].column))

    def range(self, lo: Term | None, hi: Term | None) -> Term:
        """A range; one that ends before it begins is complained about."""
        place = lo or hi
        assert place is not None
        found = Term("range", (lo or "", hi or ""), place.line, place.column)
        if lo and hi and not self.complaints and _reversed(lo, hi):
            self.complain(
                place,
                f"the range `{literals.written(found)}` ends before it begins",
                "the earlier or smaller end comes first",
            )
        return found

    def literal(self, term: Term) -> Term:
        """A literal whose parts exist: no 31 June, no 25:10, no `1.200` that could be 1.2."""
        first = str(term.parts[0])
        found: object = None
        if term.op == "date":
            found = literals.days(first)
        elif term.op in ("number", "amount"):
            found = literals.number(first)
        elif term.op == "clock":
            found = literals.clock(first, *map(str, term.parts[1:]))
        if isinstance(found, literals.Wrong):
            self.complain(term, *found)
        return term

    # --- patterns ---------------------------------------------------------------------------------

    def says(self, tree: Any) -> Says:
        """A line of patterns."""
        language, texts = tree.children
        found = [self.pattern(text) for text in self.texts(texts)]
        return Says(self.maybe(language), tuple(pattern for pattern in found if pattern))

    def pattern(self, text: Text) -> syntax.Pattern | None:
        """A pattern as nodes, or None and a complaint."""
        try:
            found = self.nodes(text)
        except PatternError as error:
            self.complaints.append(Complaint(text.line, text.column + error.offset, error.message, error.help))
            return None
        if not own_word(found) and text.text.strip():
            self.complain(text, "this pattern has no word of its own",
                          "a pattern needs at least one word that must stand in the sentence, outside `[…]`")  # fmt: skip
        return syntax.Pattern(text.text, found, text.line, text.column)

    def nodes(self, text: Text) -> list[Any]:
        """The nodes of a pattern; raises PatternError."""
        if _depth(text.text) > DEEPEST:
            raise PatternError(0, "brackets within brackets within brackets", "write several patterns instead")
        try:
            found = nodes(self.parsers.patterns.parse(text.text).children)
        except self.errors() as error:
            raise _pattern_error(error, text.text) from None
        kinds: dict[str, str] = {}
        for _, name, kind, offset in slots(found):
            if kinds.setdefault(name, kind) != kind:
                raise PatternError(offset, f"the slot `{name}` has two kinds", "give each slot a name of its own")
        return found


def build(chunk: Chunk, parsers: Parsers) -> tuple[Block | None, tuple[Complaint, ...]]:
    """The block, or its bare head and complaints, or nothing and complaints."""
    from verify.rulebook.assemble import ASSEMBLE

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


def _indent(line: Line) -> int:
    return len(line.text) - len(line.text.lstrip())


def _depth(text: str) -> int:
    deepest = depth = 0
    for mark in re.findall(r"[\[\](){}]", text):
        depth += 1 if mark in "[({" else -1
        deepest = max(deepest, depth)
    return deepest


def _reversed(lo: Term, hi: Term) -> bool:
    """Whether a range surely ends before it begins, be it of dates or of numbers."""
    if "date" in (lo.op, hi.op):
        first, last = literals.period(lo), literals.period(hi)
        if isinstance(first, literals.Wrong) or isinstance(last, literals.Wrong):
            return False
        return first[0] is not None and last[1] is not None and first[0] > last[1]
    if lo.op != hi.op or lo.op not in ("number", "amount") or lo.parts[1:] != hi.parts[1:]:
        return False
    low, high = literals.number(str(lo.parts[0])), literals.number(str(hi.parts[0]))
    return not isinstance(low, literals.Wrong) and not isinstance(high, literals.Wrong) and low > high


_PARTNER = {"[": "]", "(": ")", "{": "}", "]": "[", ")": "(", "}": "{"}


def _pattern_error(error: Any, text: str) -> PatternError:
    """A syntax error inside a pattern, told by the bracket that is to blame."""
    offset = getattr(error, "pos_in_stream", None)
    ended = getattr(getattr(error, "token", None), "type", "") == "$END"
    offset = len(text) if ended or offset is None or offset < 0 else offset
    open_marks: list[tuple[int, str]] = []
    for match in re.finditer(r"\\.|[\[\](){}]", text[:offset]):
        if match[0] in "[({":
            open_marks.append((match.start(), match[0]))
        elif open_marks and match[0] in "])}":
            open_marks.pop()
    found = text[offset : offset + 1]
    if open_marks and open_marks[-1][1] == "{":
        return PatternError(
            open_marks[-1][0], "this is no slot", "a slot looks like `{value}`, `{visitor}` or `{n: duration}`"
        )
    if found in _PARTNER and found not in "[({" or (open_marks and not found):
        at, mark = open_marks[-1] if open_marks else (offset, found)
        return PatternError(
            at, f"`{mark}` has no partner `{_PARTNER[mark]}`", f"close it, or write `\\{mark}` for the mark itself"
        )
    if found == "|":
        return PatternError(offset, "`|` stands outside of brackets", "put the choice in brackets: `(pertama|perdana)`")
    return PatternError(
        offset, f"unexpected `{found}` in a pattern", "write `\\` before a mark that is meant as itself"
    )
