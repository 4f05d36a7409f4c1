"""What pages were made of, kept between builds: one of which nothing has changed need not even be described again.

It holds facts only: data that were asked for with such arguments, and had read such records, had this digest. So it can
be deleted at any time, and two builds can do no more to it than lose one another's facts.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

import msgspec
import numpy as np

from surveypress.build import cache
from surveypress.core.lazy import LazyData
from surveypress.core.model import Page
from surveypress.core.tracing import Pieces, Read, Trace
from surveypress.core.versions import code_digest


class _Fact(msgspec.Struct, frozen=True, array_like=True):
    """What is known of a page."""

    arguments: bytes
    """Digest of what decides its data, beside what is read for them."""
    data: bytes
    """Digest of its data."""
    reads: bytes
    """Numbers of what was read for them, packed: of 10,000 papers there are a million and a half."""
    pieces: dict[bytes, tuple[bytes, bytes]] = {}
    """Texts that it consists of, each with numbers of what was read for it; see core/tracing.py."""


class _File(msgspec.Struct, frozen=True):
    """What is kept."""

    code: str
    constants: bytes
    names: list[str]
    """Of what can be read, by number."""
    digests: list[bytes]
    """Of the same."""
    pages: dict[str, _Fact]


_NUMBER = np.dtype("<u4")
_UNUSED = b"unused"
"""The digest of what no page has read."""
_NOTHING = _File("", b"", [], [], {})


class PageMemo:
    """What is known of pages from the last build, and what this one learns."""

    def __init__(self, path: Path | None = None, before: _File = _NOTHING) -> None:
        self._path, self._before = path, before
        self._facts: dict[str, _Fact] = {}
        self.reasons: dict[str, str] = {}
        """Why pages were rendered in this build, by path; see build/page_reasons.py."""
        self.trace = Trace(before.names)

    def data_digest(self, page: Page) -> bytes:
        """Returns the digest of a page's data if it is known, or nothing."""
        fact = self._before.pages.get(page.path)
        if fact is None or not isinstance(page.data, LazyData) or fact.arguments != page.data.digest:
            return b""
        if not self._stale.isdisjoint(_unpacked(fact.reads)):
            return b""
        self._facts[page.path] = fact
        return fact.data

    def read(self, page: str) -> list[str]:
        """Returns the names of what was read for a page in the last build, by its path; none if that is not known."""
        return self._names(self._read(page))

    def changed(self, page: Page) -> list[str] | None:
        """Returns what of that is not as it was; None where that cannot be known."""
        if page.path not in self._before.pages or not self._is_of_this_program:
            return None
        return self._names(self._read(page.path) & self._stale)

    def _read(self, page: str) -> set[int]:
        fact = self._before.pages.get(page)
        packed = [fact.reads, *(numbers for _, numbers in fact.pieces.values())] if fact else []
        return {number for each in packed for number in _unpacked(each)}

    def _names(self, numbers: Iterable[int]) -> list[str]:
        names = self._before.names
        return [names[number] for number in sorted(numbers) if number < len(names)]

    def has_data(self, page: Page, data: bytes) -> bool:
        """Returns whether a page had data of that digest in the last build."""
        fact = self._before.pages.get(page.path)
        return fact is not None and fact.data == data

    def pieces(self, page: Page) -> Pieces:
        """Returns the pieces of a page that are as they were."""
        fact = self._before.pages.get(page.path)
        found = fact.pieces.items() if fact else ()
        pieces = ((name, text, _unpacked(numbers)) for name, (text, numbers) in found)
        return {
            name: (text.decode(), frozenset(reads)) for name, text, reads in pieces if self._stale.isdisjoint(reads)
        }

    def learn(self, page: Page, data: bytes, reads: Iterable[Read], pieces: Pieces) -> None:
        """Keeps what was found of a page."""
        if isinstance(page.data, LazyData):
            texts = {name: (text.encode(), self._numbers(of_piece)) for name, (text, of_piece) in pieces.items()}
            self._facts[page.path] = _Fact(page.data.digest, data, self._numbers(reads), texts)

    def _numbers(self, reads: Iterable[Read]) -> bytes:
        reads = [*reads]
        # New numbers in a fixed order, so that the memo does not depend on who has worked out the data.
        new = sorted(each for each in reads if isinstance(each, str))
        return _packed({*(each for each in reads if isinstance(each, int)), *map(self.trace.number, new)})

    def save(self) -> None:
        """Writes what is known now; without a place to write to, the next build is just slower."""
        if self._path is None:
            return
        names = [*self.trace.numbers]
        used = {number for fact in self._facts.values() for number in _unpacked(fact.reads)}
        digests = [self.trace.digest(name) if number in used else _UNUSED for number, name in enumerate(names)]
        facts: Mapping[str, _Fact] = self._facts
        if len(used) * 4 < len(names):  # most of what has a number is gone
            order = {number: n for n, number in enumerate(sorted(used))}
            facts = {path: _renumbered(fact, order) for path, fact in facts.items()}
            names, digests = [names[number] for number in order], [digests[number] for number in order]
        file = _File(code_digest(), self.trace.constants, names, digests, dict(facts))
        cache.write_data(self._path, msgspec.msgpack.encode(file))

    @cached_property
    def _is_of_this_program(self) -> bool:
        return self._before.code == code_digest() and self._before.constants == self.trace.constants

    @cached_property
    def _stale(self) -> frozenset[int]:
        """Returns the numbers of what is not as it was; of all, where that cannot be known."""
        before = self._before
        if not self._is_of_this_program:
            return frozenset(range(len(before.names)))
        pairs = enumerate(zip(before.names, before.digests, strict=True))
        return frozenset(
            number for number, (name, digest) in pairs if digest != _UNUSED and digest != self.trace.digest(name)
        )


def _packed(numbers: Iterable[int]) -> bytes:
    return np.array(sorted(numbers), dtype=_NUMBER).tobytes()


def _unpacked(packed: bytes) -> list[int]:
    numbers: list[int] = np.frombuffer(packed, dtype=_NUMBER).tolist()
    return numbers


def _renumbered(fact: _Fact, order: Mapping[int, int]) -> _Fact:
    def new(numbers: bytes) -> bytes:
        return _packed(order[number] for number in _unpacked(numbers))

    pieces = {name: (text, new(reads)) for name, (text, reads) in fact.pieces.items()}
    return _Fact(fact.arguments, fact.data, new(fact.reads), pieces)


def load(root: Path, out: Path) -> PageMemo:
    """Returns what is known of the pages of an output folder, which is nothing where that cannot be read."""
    path = cache.state_path(root, out).with_suffix(".pages")
    try:
        file = msgspec.msgpack.decode(path.read_bytes(), type=_File)
    except (OSError, msgspec.MsgspecError, RecursionError):
        return PageMemo(path)
    if len(file.names) != len(file.digests) or len({*file.names}) != len(file.names):
        return PageMemo(path)
    packed = (each for fact in file.pages.values() for each in (fact.reads, *(n for _, n in fact.pieces.values())))
    if any(len(each) % _NUMBER.itemsize for each in packed):
        return PageMemo(path)
    return PageMemo(path, file)
