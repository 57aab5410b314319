"""Sequences and dicts whose members are JSON until somebody asks for them.

A run over five articles needs a handful of a thousand phrasings, and no example at all; what nobody asks for costs
no more than the line that holds it. To everyone else these are the tuple and the dict that they stand for.
"""

import json
from collections.abc import Callable, ItemsView, Iterator, Sequence, ValuesView
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


#: How many members share a line: enough to make few lines, few enough to be read for the sake of one.
BATCH = 4


class Rows(Sequence[T], Generic[T]):
    """A tuple read from lines that hold `BATCH` members each; a line is read when one of them is first used."""

    __slots__ = ("_lines", "_made", "_make", "_size")

    def __init__(self, lines: list[str], size: int, make: Callable[[Any], T]) -> None:
        if len(lines) != -(-size // BATCH):
            raise ValueError("more or fewer lines than members need")
        self._lines = lines
        self._size = size
        self._make = make
        self._made: dict[int, list[T]] = {}

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        line, place = divmod(range(self._size)[index], BATCH)
        made = self._made.get(line)
        if made is None:
            made = self._made[line] = list(map(self._make, json.loads(self._lines[line])))
        return made[place]

    def __iter__(self) -> Iterator[T]:
        return map(self.__getitem__, range(self._size))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (tuple, Rows)) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


class Shelf(dict[str, T], Generic[T]):
    """A dict of places in `Rows` that reads like a dict of what stands there; `keys`, `in` and `len` read nothing."""

    def __init__(self, keys: list[str], rows: Rows[T]) -> None:
        super().__init__(zip(keys, range(len(rows)), strict=True))  # type: ignore[arg-type]
        self._rows = rows

    def __getitem__(self, key: str) -> T:
        place: Any = super().__getitem__(key)
        found: T = self._rows.__getitem__(place) if type(place) is int else place
        return found

    def __or__(self, other: dict[str, T]) -> "Shelf[T]":  # type: ignore[override]
        """The two as one; what the other holds wins, and nothing is read for it."""
        both: Shelf[T] = Shelf([], Rows([], 0, self._rows._make))
        both.update(super().items())
        both.update(other)
        both._rows = self._rows
        return both

    def get(self, key: str, default: Any = None) -> Any:
        """As `dict.get`."""
        if key in self:
            return self[key]
        return default

    def values(self) -> ValuesView[T]:  # type: ignore[override]
        """As `dict.values`."""
        return self.copy().values()

    def items(self) -> ItemsView[str, T]:  # type: ignore[override]
        """As `dict.items`."""
        return self.copy().items()

    def copy(self) -> dict[str, T]:
        """All of it as a plain dict."""
        return {key: self[key] for key in self}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, dict) and self.copy() == dict(other.items())

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None

    def __repr__(self) -> str:
        return repr(self.copy())
