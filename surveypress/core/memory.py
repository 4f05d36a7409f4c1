"""What was made of pieces of content, by digests of all that decided it: so what has not changed is not made again.

Whoever asks for a value says of what it is made; so a memory can be lost at any time, and costs time only. It holds
what the last round has asked for and nothing else, so it grows with the survey and not with its edits.
"""

import hashlib
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import msgspec

_Value = TypeVar("_Value")
_Packed = dict[str, dict[bytes, msgspec.Raw]]
_SIZE = 16


class Memory:
    """Values of several kinds. Empty, it makes each that it is asked for."""

    def __init__(self) -> None:
        self._packed: _Packed = {}
        self._kept: dict[str, dict[bytes, Any]] = {}
        """What the rounds before have asked for, in this process."""
        self._asked: dict[str, dict[bytes, Any]] = {}
        """What this round has."""
        self.misses = 0
        """How many values this round had to make."""

    def get(self, kind: str, digest: bytes, form: type[_Value], make: Callable[[], _Value]) -> _Value:
        """Returns what was made of what has this digest, or makes it; `form` is its type, records and plain values."""
        values = self._asked.setdefault(kind, {})
        if digest not in values:
            values[digest] = self._found(kind, digest, form, make)
        return values[digest]  # type: ignore[no-any-return]

    def _found(self, kind: str, digest: bytes, form: type[_Value], make: Callable[[], _Value]) -> _Value:
        if digest in self._kept.get(kind, ()):
            return self._kept[kind][digest]  # type: ignore[no-any-return]
        packed = self._packed.get(kind, {}).get(digest)
        if packed is not None:
            return _decoder(form).decode(packed)  # type: ignore[no-any-return, arg-type]
        self.misses += 1
        return make()

    def begin_round(self) -> None:
        """Forgets what the round that ends has not asked for."""
        self._kept, self._asked, self._packed, self.misses = self._asked, {}, {}, 0

    @property
    def is_new(self) -> bool:
        """Whether another process would learn something from this round, or has kept too much."""
        packed = {kind: self._packed.get(kind, {}).keys() for kind in {**self._packed, **self._asked}}
        return any(self._asked.get(kind, {}).keys() != keys for kind, keys in packed.items())

    def packed(self, mark: bytes) -> bytes:
        """Returns what this round has asked for, for another process that has the same mark."""
        kinds = {kind: {digest: self._raw(kind, digest) for digest in values} for kind, values in self._asked.items()}
        data = msgspec.msgpack.encode(kinds)
        return _seal(mark, data) + data

    def _raw(self, kind: str, digest: bytes) -> msgspec.Raw:
        packed = self._packed.get(kind, {}).get(digest)
        return packed or msgspec.Raw(msgspec.msgpack.encode(self._asked[kind][digest]))

    @classmethod
    def unpacked(cls, mark: bytes, packed: bytes) -> "Memory":
        """Returns what was packed with this mark; an empty memory where it was another one, or is damaged."""
        memory, data = cls(), memoryview(packed)[_SIZE:]
        if packed[:_SIZE] == _seal(mark, data):
            memory._packed = msgspec.msgpack.decode(data, type=_Packed)
        return memory


@cache
def _decoder(form: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(form)


def _seal(mark: bytes, data: bytes | memoryview) -> bytes:
    seal = hashlib.blake2b(mark, digest_size=_SIZE)
    seal.update(data)
    return seal.digest()
