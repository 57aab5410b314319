"""The parsed lines below a head, by what they say: the texts of all `alias` lines, the one `severity`, …

Comes in: the trees of a block's lines. Goes out: texts and terms of `syntax`; a line that may stand once and stands
twice is complained about.
"""

from typing import Any

from verify.rulebook import syntax
from verify.rulebook.builder import Builder
from verify.rulebook.syntax import Term, Text


class Lines:
    """The lines below a head, sorted by what they say."""

    def __init__(self, builder: Builder, trees: list[Any]) -> None:
        self.builder = builder
        self.trees = trees

    def all(self, kind: str) -> list[Any]:
        """All lines of a kind."""
        return [tree for tree in self.trees if tree.data == kind]

    def one(self, kind: str) -> Any:
        """The line of a kind, or None; a second one is complained about."""
        found = self.all(kind)
        if len(found) > 1:
            second = next(found[1].tokens())
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
