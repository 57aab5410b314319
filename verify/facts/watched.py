"""A base that notes which of its facts a run asked for: what an article is compared with, or counted from.

Comes in: the rulebook of a run. Goes out: the same rulebook, every look-up of which passes here, and the places of the facts
that were found (`asked`).
"""

from collections.abc import Iterable

from verify.model import Draft, Fact, RoleForm
from verify.rulebook.compiled import Rulebook
from verify.rulebook.known import facts_about

HOLDER = "holder"


class Watched:
    """The facts of a rulebook, its own and those of its base, behind one door."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.asked: set[tuple[str, int]] = set()

    def about(self, predicate: str, arguments: tuple[str, ...]) -> tuple[Fact, ...]:
        """The facts of a signature that count, by place."""
        found = facts_about(self.rulebook, predicate, arguments)
        self.asked.update((fact.path, fact.line) for fact in found)
        return found

    def watching(self) -> Rulebook:
        """The rulebook for the run."""
        return self.rulebook._replace(facts=(), base=self)

    def named(self, drafts: Iterable[Draft]) -> None:
        """Note the holders of all offices that the articles name: titles are held against them."""
        offices = {m.form.office for draft in drafts for m in draft.mentions if isinstance(m.form, RoleForm)}
        for office in offices - {""}:
            self.about(HOLDER, (office,))
