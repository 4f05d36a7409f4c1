"""Data that are described now and worked out when somebody asks for them."""

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

from surveypress.core.tracing import Read, Trace, digest


class _AskedFor(Mapping[str, Any]):
    """A mapping that has its values when they are asked for."""

    @property
    @abstractmethod
    def _data(self) -> Mapping[str, Any]: ...

    def __getitem__(self, name: str) -> Any:
        return self._data[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


class LazyData(_AskedFor):
    """The data of a page, worked out when they are first asked for: by whichever process renders it, if any does."""

    def __init__(self, trace: Trace, make: Callable[..., Mapping[str, Any]], first: object, *others: object) -> None:
        """Data that `make(first, *others)` returns; `first` gives access only to what the trace follows."""
        self._trace, self._make, self._arguments = trace, make, (first, *others)
        self._made: tuple[Mapping[str, Any], frozenset[Read]] | None = None
        self._digest = b""

    @property
    def digest(self) -> bytes:
        """Of what decides the data, beside what is read for them."""
        self._digest = self._digest or digest((self._make, self._arguments[1:]))
        return self._digest

    @property
    def _data(self) -> Mapping[str, Any]:
        self._made = self.compute()
        self._trace.reads |= self._made[1]
        return self._made[0]

    def compute(self) -> tuple[Mapping[str, Any], frozenset[Read]]:
        """Returns the data and what was read for them, without keeping them here: a build needs them once."""
        return self._made or self._trace.noted(lambda: self._make(*self._arguments))


class LateData(_AskedFor):
    """The data of a page that hang on the whole survey: worked out in each build, by whichever process renders it."""

    def __init__(self, make: Callable[[], Mapping[str, Any]]) -> None:
        self._make = make

    @cached_property
    def _data(self) -> Mapping[str, Any]:
        return self._make()
