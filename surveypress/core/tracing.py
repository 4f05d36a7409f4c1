"""What a page is made of: noted while its data are worked out, so that a later build knows whether any of it changed.

Records are handed to pages in mappings that note which of their keys are asked for. All else that data can depend on is
an argument of the function that makes them, or a constant of the whole build.
"""

import hashlib
from collections.abc import Callable, ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from contextlib import contextmanager
from dataclasses import fields, replace
from functools import partial
from types import FunctionType
from typing import Any, TypeVar

import msgspec

_Value = TypeVar("_Value")
_Record = TypeVar("_Record")

Read = int | str
"""The number of something that can be read; or its name, where there is no such thing (which may change)."""
Pieces = dict[bytes, tuple[str, frozenset[Read]]]
"""Texts that a page consists of, by a digest of what makes each and of its arguments; with what was read for it."""
_KEYS, _ALL = "\0keys", "\0all"
"""In place of a key: which keys there are and their order; and all values, too."""
SIZE = 12
"""Bytes of a digest."""


class Trace:
    """Notes what is read of the mappings that it follows. Numbers of names hold as long as the memo they come from."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.numbers = {name: number for number, name in enumerate(names)}
        """Of all names of what can be or could once be read: mapping, a zero byte, key."""
        self._names: list[str] = []
        self.reads: set[Read] = set()
        """What was read since the call of `noted` that is at work."""
        self._known: Pieces = {}
        self._pieces: Pieces | None = None
        self._followed: dict[str, Mapping[str, Any]] = {}
        self._digests: dict[str, bytes] = {}
        self._constants = hashlib.blake2b(digest_size=SIZE)

    def __reduce__(self) -> tuple[type["Trace"], tuple[()]]:
        """It notes what one process reads: what goes to another one has a new trace there."""
        return Trace, ()

    def mapping(self, name: str, items: Mapping[str, _Value]) -> "TracedMapping[_Value]":
        """Returns the mapping as one that notes what is read of it."""
        items = plain(items)
        self._followed[name] = items
        for key in list(self._digests):
            if key.startswith(f"{name}\0"):
                del self._digests[key]
        return TracedMapping(name, items, {key: self.number(f"{name}\0{key}") for key in (_KEYS, _ALL, *items)}, self)

    def constant(self, name: str, value: object) -> None:
        """Takes note of a value that every page may depend on."""
        self._constants.update(f"{name}\0".encode() + digest(value))

    @property
    def constants(self) -> bytes:
        """A digest of all constants."""
        return self._constants.digest()

    def number(self, name: str) -> int:
        """Returns the number of what can be read, or could if it were there."""
        return self.numbers.setdefault(name, len(self.numbers))

    def names(self, reads: Iterable[Read]) -> frozenset[str]:
        """Returns the names of what was read, which mean the same to each trace."""
        if len(self._names) < len(self.numbers):
            self._names = [*self.numbers]
        return frozenset(self._names[each] if isinstance(each, int) else each for each in reads)

    def digest(self, name: str) -> bytes:
        """Returns a digest of what has a name; empty where nothing has it."""
        if name not in self._digests:
            self._digests[name] = self._digest(name)
        return self._digests[name]

    def _digest(self, name: str) -> bytes:
        mapping, _, key = name.partition("\0")
        items = self._followed.get(mapping, {})
        if key == _KEYS:
            return digest(list(items))
        if key == _ALL:
            return digest([(each, self.digest(f"{mapping}\0{each}")) for each in items])
        return digest(items[key]) if key in items else b""

    def piece(self, make: Callable[..., str], first: object, *others: object) -> str:
        """Returns the text `make(first, *others)`: as it is known, if nothing that was read for it has changed.

        `first` gives access only to what the trace follows.
        """
        if self._pieces is None:
            return make(first, *others)
        name = digest((make, others))
        if name not in self._pieces:
            self._pieces[name] = self._known.get(name) or self.noted(lambda: make(first, *others))
        text, reads = self._pieces[name]
        self.reads |= reads
        return text

    @contextmanager
    def pieces(self, earlier: Pieces) -> Iterator[Pieces]:
        """Yields the pieces that are asked for in this context, taken from those that are known where they are."""
        self._known, self._pieces = earlier, {}
        try:
            yield self._pieces
        finally:
            self._known, self._pieces = {}, None

    def noted(self, make: Callable[[], _Value]) -> tuple[_Value, frozenset[Read]]:
        """Returns what a function makes, and what it has read for that."""
        outer, self.reads = self.reads, set()
        try:
            value = make()
            return value, frozenset(self.reads)
        finally:
            outer |= self.reads
            self.reads = outer


class Followed:
    """Something that gives access only to what a trace follows: what pages depend on of it is noted when it is read."""

    __slots__ = ()


class TracedMapping(Followed, Mapping[str, _Value]):
    """A mapping that notes what is read of it."""

    __slots__ = ("_all", "_items", "_keys", "_name", "_numbers", "_trace")

    def __init__(self, name: str, items: Mapping[str, _Value], numbers: dict[str, int], trace: Trace) -> None:
        self._name, self._items, self._trace = name, items, trace
        self._keys, self._all = numbers.pop(_KEYS), numbers.pop(_ALL)
        self._numbers = numbers

    def _note(self, key: object) -> None:
        number = self._numbers.get(key)  # type: ignore[call-overload]
        self._trace.reads.add(f"{self._name}\0{key}" if number is None else number)

    def __getitem__(self, key: str) -> _Value:
        self._note(key)
        return self._items[key]

    def __contains__(self, key: object) -> bool:
        self._note(key)
        return key in self._items

    def get(self, key: str, default: Any = None) -> Any:
        """Returns what a key has, or the default."""
        self._note(key)
        return self._items.get(key, default)

    def __iter__(self) -> Iterator[str]:
        self._trace.reads.add(self._keys)
        return iter(self._items)

    def __len__(self) -> int:
        self._trace.reads.add(self._keys)
        return len(self._items)

    def keys(self) -> KeysView[str]:
        """Returns the keys."""
        self._trace.reads.add(self._keys)
        return self._items.keys()

    def values(self) -> ValuesView[_Value]:
        """Returns all values."""
        self._trace.reads.add(self._all)
        return self._items.values()

    def items(self) -> ItemsView[str, _Value]:
        """Returns all keys with their values."""
        self._trace.reads.add(self._all)
        return self._items.items()

    @property
    def plain(self) -> Mapping[str, _Value]:
        """The mapping that is followed."""
        return self._items


class Shared:
    """An argument of the data of many pages, of which a digest is made once."""

    __slots__ = ("_digest", "value")

    def __init__(self, value: Any) -> None:
        self.value = value
        self._digest = b""

    @property
    def digest(self) -> bytes:
        """A digest of the value."""
        self._digest = self._digest or digest(self.value)
        return self._digest


class Remembered(Followed):
    """What several pages make of the same keys is made once, and counts as read by each of them."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._made: dict[Any, tuple[Any, frozenset[Read]]] = {}

    def get(self, key: Any, make: Callable[[], _Value]) -> _Value:
        """Returns what was made of a key, or makes it."""
        if key not in self._made:
            self._made[key] = self._trace.noted(make)
        value, reads = self._made[key]
        self._trace.reads |= reads
        return value  # type: ignore[no-any-return]


def plain(items: Mapping[str, _Value]) -> Mapping[str, _Value]:
    """Returns a mapping as it is without the notes."""
    return items.plain if isinstance(items, TracedMapping) else items


def followed(
    record: _Record, trace: Trace, inside: tuple[type, ...], constant: frozenset[str] = frozenset()
) -> _Record:
    """Returns a record whose mappings are followed, also those of records of the types `inside` that it holds.

    What else it holds becomes a constant, unless it is one of the names in `constant`, which follow from other things.
    """
    changed: dict[str, Any] = {}
    for each in fields(record):  # type: ignore[arg-type]
        value, name = getattr(record, each.name), f"{type(record).__name__}.{each.name}"
        if isinstance(value, Mapping):
            changed[each.name] = trace.mapping(name, value)
        elif isinstance(value, inside):
            changed[each.name] = followed(value, trace, inside, constant)
        elif each.name not in constant:
            trace.constant(name, value)
    return replace(record, **changed)  # type: ignore[type-var]


def digest(value: object) -> bytes:
    """Returns a digest of records and plain values. Raises TypeError for what is neither."""
    return hashlib.blake2b(_ENCODER.encode(value), digest_size=SIZE).digest()


def _plainly(value: object) -> object:
    """Returns what stands for a value that is no record."""
    if isinstance(value, FunctionType) and not value.__closure__:  # most are
        return f"{value.__module__}.{value.__qualname__}"
    if isinstance(value, Followed):
        return None
    if hasattr(value, "digest"):
        return value.digest
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, partial):
        return (value.func, value.args, value.keywords)
    if callable(value) and not getattr(value, "__closure__", None):
        return f"{getattr(value, '__module__', '')}.{getattr(value, '__qualname__', '')}"
    raise TypeError(f"a page depends on a {type(value).__name__}, which has no digest")


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_plainly)
