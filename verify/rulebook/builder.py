"""The lines of one block → parse trees, and the parts of those trees → texts, terms and patterns of `syntax`.

Comes in: a `blocks.Chunk` and the parsers. What is wrong is collected as complaints, also what the grammar alone cannot
see: a day that does not exist, a range that ends before it begins.
"""

from typing import Any

from verify.read.places import ticked
from verify.rulebook import literals, syntax
from verify.rulebook.blocks import Chunk, Line
from verify.rulebook.errors import explain
from verify.rulebook.lalr import Parsers, unexpected
from verify.rulebook.patterns import PatternError, read
from verify.rulebook.syntax import Complaint, Says, Source, Term, Text
from verify.rulebook.words import HEADS, MEMBER_WORDS, MEMBERS, article, homes, nearest

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
            self.complaints.append(Complaint(offset, 1, "this line is too long to be understood", "say it in several"))
            return None
        text = "\n" * offset + line.text  # so that tokens know their line within the block
        try:
            return self.parsers.rules.parse(text, start)
        except unexpected() as error:
            self.complaints.append(explain(error, text, usage))
            return None

    def head(self) -> Any:
        """The tree of the block's first line."""
        line = self.chunk.lines[0]
        usage = HEADS["also" if line.word == "also" else self.chunk.kind]
        if line.word not in HEADS:
            message = f"unknown keyword `{line.word}`{nearest(line.word, HEADS)}"
            self.complaints.append(Complaint(0, _indent(line) + 1, message, f"write it like `{usage}`"))
            return None
        return self.tree(line, "head", usage)

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
        row, column = line.number - self.chunk.line, _indent(line) + 1
        block = f"{article(self.chunk.kind)} block"
        help = f"{block} has one line only"
        if known:
            help = f"{block} has lines that begin with {ticked(known)}"
        if line.word in MEMBER_WORDS:
            return Complaint(row, column, f"`{line.word}` belongs in {homes(line.word)}, not in {block}", help)
        if not line.word:
            return Complaint(row, column, "a line begins with a word of the rule language", help)
        return Complaint(row, column, f"unknown keyword `{line.word}`{nearest(line.word, known)}", help)

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
            return syntax.Pattern(text.text, read(text.text, self.parsers), text.line, text.column)
        except PatternError as error:
            self.complaints.append(Complaint(text.line, text.column + error.offset, error.message, error.help))
            return None


def _indent(line: Line) -> int:
    return len(line.text) - len(line.text.lstrip())


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
