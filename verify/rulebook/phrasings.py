"""`says` and `as of` lines → phrasings: every slot of a pattern gets its kind, every `means` its meaning.

Comes in: patterns as nodes whose slots have a name and perhaps a kind. Goes out: `compiled.Phrasing`s; where a slot or
a name is unknown, a problem, and the scope counts a failure.
"""

from typing import NamedTuple

from verify.read.places import ticked
from verify.rulebook.compiled import Node, Phrasing, Predicate
from verify.rulebook.expressions import Meaning, compiled
from verify.rulebook.kinds import SYNONYMS, VALUE_KINDS, WORD
from verify.rulebook.patterns import choice, own_word, slots
from verify.rulebook.scope import Scope, Site
from verify.rulebook.syntax import Pattern, Says, Text

VALUE = "value"


class Phraser(NamedTuple):
    """One claim whose lines are read; `as_of` lines give a time and no value."""

    scope: Scope
    site: Site
    claim: Predicate
    as_of: bool = False

    def phrasings(self, line: Says) -> list[Phrasing]:
        """A phrasing for each pattern of a line; those with a mistake are left out."""
        language = self.scope.language(self.site, line.language)
        found = [self.phrasing(line, pattern, language or "") for pattern in line.patterns]
        return [phrasing for phrasing in found if phrasing is not None]

    def phrasing(self, line: Says, pattern: Pattern, language: str) -> Phrasing | None:
        """One pattern with its meaning."""
        failures = self.scope.failures
        nodes = self.counted(self.nodes(pattern, pattern.nodes))
        means = None
        if line.means is not None and self.scope.failures == failures:
            own = (slot[1] for slot in slots(nodes))
            known = tuple(dict.fromkeys((*own, *(slot.name for slot in self.claim.slots))))
            means = compiled(Meaning(self.scope, self.site, known, self.claim.kind, self.claim.of), line.means)
        elif self.scope.failures == failures and not self.as_of and VALUE not in {slot[1] for slot in slots(nodes)}:
            help = "put `{value}` where the value stands, or add a line `means …` below"
            self.scope.complain(self.site, _place(pattern), "this pattern gives no value", help)
        if self.scope.failures == failures and not own_word(nodes):
            help = "a pattern needs at least one word that must stand in the sentence, outside `[…]`"
            self.scope.complain(self.site, _place(pattern), "this pattern has no word of its own", help)
        if self.scope.failures != failures:
            return None
        where = (self.site.file.path, self.site.placed.line + pattern.line)
        return Phrasing(self.claim.name, language, nodes, pattern.text, means, *where)

    def nodes(self, pattern: Pattern, nodes: list[Node]) -> list[Node]:
        """The nodes with the kind of every slot filled in, and the names of lists replaced by their words."""
        out: list[Node] = []
        for node in nodes:
            if node[0] == "s":
                out += self.slot(pattern, node)
            elif node[0] == "o":
                out.append(["o", self.nodes(pattern, node[1])])
            elif node[0] == "a":
                out += choice([self.nodes(pattern, branch) for branch in node[1]])
            else:
                out.append(node)
        return out

    def counted(self, nodes: list[Node]) -> list[Node]:
        """The nodes in which a number may be followed by what the claim counts: `{value} tewas` reads `12 orang tewas` too."""
        if self.claim.kind != "count" or not self.claim.of:
            return nodes
        noun: Node = ["o", choice([[["w", [word]] for word in words.split()] for words in self.claim.of])]
        out: list[Node] = []
        for node in nodes:
            out += [noun, node] if out and out[-1][:2] == ["s", VALUE] else [node]
        return out

    def slot(self, pattern: Pattern, node: Node) -> list[Node]:
        """What a `{slot}` stands for: the value, an argument of the claim, a list, or a kind."""
        _, name, kind, offset = node
        declared = {slot.name: slot.kind for slot in self.claim.slots}
        place = _place(pattern, offset)
        if name == VALUE and (self.claim.kind == WORD or kind):
            return self.misused(place, kind)
        if kind:
            behind = offset + len(name)
            at = behind + pattern.text[behind:].find(kind)
            found = self.scope.kind(self.site, _place(pattern, at)._replace(text=kind))
            return [["s", name, found]] if found else []
        if self.as_of and name == "time":
            return [["a", [[["s", name, "date"]], [["s", name, "time"]]]]]
        if name == VALUE or name in declared:
            return [["s", name, self.claim.kind if name == VALUE else declared[name]]]
        if name in self.scope.lists:
            return choice([[["w", [word]] for word in words.split()] for words in self.scope.lists[name]])
        known = SYNONYMS.get(name, name)
        if known in self.scope.kinds or known in VALUE_KINDS:
            return [["s", name, known]]
        return self.unknown(place, name, declared)

    def misused(self, place: Text, kind: str) -> list[Node]:
        """A `{value}` where there can be none."""
        help = f"`{{value}}` is of kind {self.claim.kind}; name another slot: `{{n: {kind}}}`"
        if self.claim.kind == WORD:
            help = "say which word the pattern means: `means both`"
        self.scope.complain(self.site, place, "`{value}` cannot be used like this", help)
        return []

    def unknown(self, place: Text, name: str, declared: dict[str, str]) -> list[Node]:
        """A slot that nobody declared."""
        near = {VALUE, *declared, *self.scope.lists, *self.scope.kinds, *VALUE_KINDS}
        own = ticked(f"{{{known}}}" for known in (VALUE, *declared))
        help = f"write its kind, as in `{{{name}: duration}}`, or use one of {own}"
        self.scope.unknown(self.site, place, "slot", name, near, help)
        return []


def _place(pattern: Pattern, offset: int = 0) -> Text:
    return Text(pattern.text, pattern.line, pattern.column + offset)
