"""Data that are described now and worked out when somebody asks for them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any


class Later(Mapping[str, Any]):
    """The data of a page, worked out when they are first asked for: by whichever process renders it, if any does."""

    def __init__(self, make: Callable[[], Mapping[str, Any]]) -> None:
        self._make = make
        self._made: Mapping[str, Any] | None = None

    @property
    def _data(self) -> Mapping[str, Any]:
        if self._made is None:
            self._made = self._make()
        return self._made

    def at_once(self) -> Mapping[str, Any]:
        """Returns the data without keeping them here: what a build has rendered it needs no longer."""
        return self._made if self._made is not None else self._make()

    def __getitem__(self, name: str) -> Any:
        return self._data[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)
