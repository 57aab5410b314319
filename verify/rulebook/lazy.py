"""Sequences and dicts whose members are JSON until somebody asks for them.

A run over five articles needs a handful of a thousand phrasings, and no example at all; what nobody asks for costs
no more than the line that holds it. To everyone else these are the tuple and the dict that they stand for.
"""

import json
from collections.abc import Callable, ItemsView, Iterator, Sequence, ValuesView
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class Rows(Sequence[T], Generic[T]):
    """A tuple read from JSON lines; each is made on its first use."""

    __slots__ = ("_lines", "_made", "_make")

    def __init__(self, lines: list[str], make: Callable[[Any], T]) -> None:
        self._lines = lines
        self._make = make
        self._made: dict[int, T] = {}

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        made = self._made.get(index)
        if made is None:
            made = self._made[index] = self._make(json.loads(self._lines[index]))
        return made

    def __iter__(self) -> Iterator[T]:
        return map(self.__getitem__, range(len(self._lines)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (tuple, Rows)) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


class Shelf(dict[str, T], Generic[T]):
    """A dict of JSON texts that reads like a dict of what they say; `keys`, `in` and `len` read nothing."""

    def __init__(self, texts: dict[str, str], make: Callable[[Any], T]) -> None:
        super().__init__(texts)  # type: ignore[arg-type]
        self._make = make
        self._made: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._make(json.loads(super().__getitem__(key)))  # type: ignore[arg-type]
        return made

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
