"""The files of a base → entities and facts, with what is wrong in them collected.

Every file is read twice, once for its shape and entities and once for its facts, a row at a time, whatever its size.
"""

from collections.abc import Iterator, Sequence

from verify.facts.rows import FactRow, Reader
from verify.facts.table import ENTITIES, FACTS, Row, Table, rows
from verify.model import Entity, Problem
from verify.rulebook.compiled import Rulebook

#: how many problems of one file are told
TOLD = 100


class Source:
    """The files of a base as rows; what is wrong is collected, at most so many of one file."""

    def __init__(self, paths: Sequence[str], rulebook: Rulebook) -> None:
        self.paths = sorted(dict.fromkeys(paths))
        self.reader = Reader(rulebook, {path: number for number, path in enumerate(self.paths)})
        self.problems: list[Problem] = []
        self.left_out: dict[str, int] = {}
        self.shapes: dict[str, tuple[str, ...]] = {}

    def entities(self) -> Iterator[tuple[Entity, list[FactRow]]]:
        """The entities of all files; problems of the files themselves are noted on the way."""
        within: list[Row] = []
        for path in self.paths:
            for item in self.read(path, ENTITIES):
                found = self.reader.entity(item)
                if isinstance(found, Problem):
                    self.wrong(found)
                    continue
                if item.cells.get("within"):
                    within.append(item)
                yield found
        for item in within:
            if (problem := self.reader.lost(item)) is not None:
                self.wrong(problem)

    def facts(self) -> Iterator[FactRow]:
        """The facts of all files."""
        for path in self.paths:
            if self.shapes.get(path) == FACTS:
                for item in self.read(path, FACTS):
                    found = self.reader.fact(item)
                    if isinstance(found, Problem):
                        self.wrong(found)
                    else:
                        yield found

    def own(self) -> Iterator[Entity]:
        """The entities that these files declare, once `entities` has read them."""
        return (known for known in self.reader.names.known.values() if known.where[0] in self.reader.files)

    def read(self, path: str, shape: tuple[str, ...]) -> Iterator[Row]:
        """The rows of a file if it has this shape; what is wrong with its lines is told once."""
        first = path not in self.shapes
        try:
            with open(path, encoding="utf-8", errors="surrogateescape", newline="\n") as file:
                for item in rows(path, file):
                    if isinstance(item, Table):
                        self.shapes[path] = item.shape
                        if item.shape not in (shape, ()):
                            return
                    elif isinstance(item, Row):
                        yield item
                    else:
                        self.wrong(item)
            if path not in self.shapes:
                self.shapes[path] = ()
                self.wrong(Problem(path, 0, 0, "the file is empty", "leave it out, or write a table into it"))
        except OSError as error:
            if first:
                self.shapes[path] = ()
                reason = (error.strerror or str(error)).lower()
                self.wrong(Problem(path, 0, 0, f"cannot read these facts: {reason}", "check the path"))

    def wrong(self, problem: Problem) -> None:
        """Note a problem."""
        count = self.left_out[problem.path] = self.left_out.get(problem.path, 0) + 1
        if count <= TOLD:
            self.problems.append(problem)

    def told(self) -> Iterator[Problem]:
        """The problems by place, and how many more there are."""
        yield from sorted(self.problems)
        for path, count in sorted(self.left_out.items()):
            if count > TOLD:
                yield Problem(path, 0, 0, f"{count - TOLD} more rows cannot be used", "mend those above first")
