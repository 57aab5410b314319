"""The offices of a rulebook, by holder and by title, and who holds one on a day.

Comes in: the rulebook. Goes out: an `Offices` index that answers whose title a phrase is, and tenures as facts.
"""

from collections import defaultdict

from verify.checks.name_forms import words_of
from verify.checks.names import Declared
from verify.checks.spelling import slip
from verify.model import Fact, Value
from verify.rulebook.compiled import Office, Rulebook


class Offices:
    """The offices, by holder and by title."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.by_holder: dict[str, list[Office]] = defaultdict(list)
        self.titles: dict[str, list[tuple[str, ...]]] = {}
        for office in rulebook.offices.values():
            self.titles[office.id] = [words_of(name) for name in office.names]
            for who in dict.fromkeys(h[0] for h in office.holders):
                self.by_holder[who].append(office)
        self.declared = Declared(rulebook)

    def is_bare(self, title: tuple[str, ...]) -> bool:
        """Whether a title names no country, organisation or person that it is of, so that many states know it."""
        known = (row for word in title[1:] for row in self.rulebook.aliases.get(word, ()))
        return not any(what == "entity" for _, what, _, _ in known)

    def names(self, office: Office, title: tuple[str, ...]) -> bool:
        """Whether a title can mean an office: it is a name of it, or a name of it without the country."""
        return any(t[: len(title)] == title for t in self.titles[office.id])

    def of_country(self, offices: list[Office], title: tuple[str, ...], country: str) -> bool:
        """Whether one of the offices has the title and the country that follows it."""
        entity = self.rulebook.entities.get(country)
        names = [title + words_of(name) for name in entity.names] if entity else []
        return any(o.within == country or any(t in names for t in self.titles[o.id]) for o in offices)

    def corrected(self, who: str) -> str:
        """The declared person that a misspelt name means, else the name itself."""
        if who.startswith("="):
            for word, other, known in self.declared.near(words_of(who[1:])):
                if slip(word, other):
                    return known.entity
        return who

    def label(self, who: str) -> str:
        """How a person is written."""
        entity = self.rulebook.entities.get(who)
        return entity.names[0] if entity is not None else who.removeprefix("=")


def holds(office: Office, who: str, day: int | None) -> bool:
    """Whether somebody holds an office on a day, on any day if none is known; both are right on the day of handover."""
    return any(
        h == who and (day is None or ((start is None or start <= day) and (end is None or day <= end)))
        for h, start, end in office.holders
    )


def holds_row(row: tuple[str, int | None, int | None], day: int) -> bool:
    """Whether a tenure covers a day."""
    return (row[1] is None or row[1] <= day) and (row[2] is None or day <= row[2])


def fact(office: Office, row: tuple[str, int | None, int | None], book: Offices) -> Fact:
    """A tenure as a fact that reports can show."""
    who, start, end = row
    name = frozenset({who})
    value = Value("name", name, name, "", book.label(who))
    return Fact(
        f"{office.id}.{who}",
        "holds",
        (office.names[0],),
        value,
        start,
        end,
        office.source,
        office.seen,
        office.path,
        office.line,
    )
