"""What readers have made of single files, so that one which has not changed need not be read once more."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

import msgspec

from surveypress.core.config import Config
from surveypress.core.documents import Document
from surveypress.core.model import Paper, ProsePage, Source
from surveypress.core.problems import Problem
from surveypress.core.versions import code_digest
from surveypress.read.state import ReadState, TopicText

Reader = Callable[[str, str, ReadState], None]
Parted = Callable[..., Iterator[Any]]
"""`map`, or the one of an executor: calls a function of a module with items of each list that follows."""
ALONE = frozenset({"papers/", "topics/", "pages/", "sources/"})
"""The places of content/ whose files are read each by itself: what one says hangs on no other, but for the settings."""


class File(NamedTuple):
    """A file that is to be read."""

    text: str
    name: str
    """By which messages call it."""
    digest: str
    """Of its bytes."""


class _Part(msgspec.Struct, frozen=True, array_like=True):
    """What a file says, as it is kept."""

    digest: str
    papers: list[Paper]
    unread: set[str]
    prose: dict[str, TopicText]
    pages: list[ProsePage]
    home: Document
    sources: list[Source]
    spans: dict[str, dict[tuple[str | int, ...], tuple[int, int]]]
    problems: list[Problem]
    names: dict[tuple[str, str], str]


_KEPT = ("papers", "unread", "prose", "pages", "home", "sources", "spans", "problems", "names")


class Memo:
    """What the last readings of a content folder have made of each file."""

    def __init__(self) -> None:
        self.state: ReadState | None = None
        """All that the last reading has brought."""
        self.questions = self.hits = 0
        """How often it was asked since it was made, and how often it knew."""
        self._parts: dict[str, tuple[str, Config | None, ReadState]] = {}
        self._current: set[str] = set()
        self._unpacked: dict[str, _Part] = {}
        self._settings = b""
        """Digest of the settings with which these were read."""
        self._compared: tuple[Config | None, bool] | None = None
        """Settings, and whether they are these: all files of a reading have the same."""

    def read(self, reader: Reader, files: Sequence["File"], state: ReadState, parted: Parted | None = None) -> None:
        """Adds to the state what files say, as the reader would; `parted` has others read those that are not known."""
        known = [self._known(each, state.config) for each in files]
        made = _made(reader, [each for each, part in zip(files, known, strict=True) if part is None], state, parted)
        for file, entry in zip(files, known, strict=True):
            self.questions, self.hits = self.questions + 1, self.hits + (entry is not None)
            self._current.add(file.name)
            part = entry or next(made)
            self._parts[file.name] = file.digest, state.config, part
            # A name that is taken is another fault of another file each time.
            if part.names.keys() & state.names.keys():
                reader(file.text, file.name, state)
            else:
                state.add(part)

    def _known(self, file: "File", config: Config | None) -> ReadState | None:
        """Returns what is known of a file of these bytes."""
        entry = self._parts.get(file.name) or self._from_packed(file.name, config)
        return entry[2] if entry is not None and entry[:2] == (file.digest, config) else None

    @classmethod
    def unpacked(cls, packed: bytes) -> "Memo":
        """Returns what was packed, or an empty memo if it was by another program or cannot be read."""
        memo = cls()
        try:
            if packed.startswith(_mark()):
                memo._settings, memo._unpacked = _DECODER.decode(packed.removeprefix(_mark()))
        except (msgspec.MsgspecError, ValueError, RecursionError):
            pass
        return memo

    @property
    def is_new(self) -> bool:
        """Whether another process would learn something from it."""
        return self.hits < self.questions

    def packed(self) -> bytes:
        """Returns what is known of the files that were read last, for another process."""
        # A name that is no text cannot be packed; what it names is a fault and is read again each time.
        names = [file for file in sorted(self._current) if _is_text(file)]
        files = [(file, self._parts[file]) for file in names]
        config = _digest(files[0][1][1]) if files else b""
        parts = {file: _part(digest, part) for file, (digest, _, part) in files}
        return _mark() + msgspec.msgpack.encode((config, parts))

    def _from_packed(self, file: str, config: Config | None) -> tuple[str, Config | None, ReadState] | None:
        part = self._unpacked.get(file)
        if part is None:
            return None
        if self._compared is None or self._compared[0] is not config:
            self._compared = config, self._settings == _digest(config)
        if not self._compared[1]:
            return None
        return part.digest, config, _state(part, config)


def alone(reader: Reader, text: str, file: str, config: Config | None) -> ReadState:
    """Returns what a reader makes of a file by itself."""
    part = ReadState(config=config)
    reader(text, file, part)
    return part


def _made(reader: Reader, files: Sequence[File], state: ReadState, parted: Parted | None) -> Iterator[ReadState]:
    """Yields what a reader makes of files, each by itself, here or by others."""
    if parted is None or not all(_is_text(file.name) for file in files):
        yield from (alone(reader, file.text, file.name, state.config) for file in files)
        return
    work = partial(_apart, reader, state.config)
    for packed in parted(work, [file.text for file in files], [file.name for file in files]):
        yield _state(_PART.decode(packed), state.config)


def _apart(reader: Reader, config: Config | None, text: str, file: str) -> bytes:
    """Returns what a reader makes of a file, packed, as it is to travel: other ways take as long as reading it here."""
    return msgspec.msgpack.encode(_part("", alone(reader, text, file, config)))


def _part(digest: str, state: ReadState) -> _Part:
    return _Part(digest, *(getattr(state, name) for name in _KEPT))


def _state(part: _Part, config: Config | None) -> ReadState:
    return ReadState(config=config, **{name: getattr(part, name) for name in _KEPT})


def _is_text(name: str) -> bool:
    return name.encode(errors="replace").decode() == name


def _digest(config: Config | None) -> bytes:
    return hashlib.blake2b(msgspec.msgpack.encode(config), digest_size=16).digest()


def _mark() -> bytes:
    return code_digest().encode()


_PART = msgspec.msgpack.Decoder(_Part)
_DECODER = msgspec.msgpack.Decoder(tuple[bytes, dict[str, _Part]])
