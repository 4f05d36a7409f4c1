"""What was read, noted as it was read: a file that is saved while a build works can then not be taken for read."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from surveypress.core.discovery import Listing


@dataclass(slots=True)
class ReadLog:
    """The files of some areas (`content`, `static`, `templates`) and a digest of the bytes of each one read."""

    digests: dict[str, str] = field(default_factory=dict)
    """Area and name to a digest of the bytes that were read last; empty for a file of which only the name counts."""
    paths: dict[str, str] = field(default_factory=dict)
    """The same by path, of the files that were read."""

    def list(self, area: str, listing: Listing) -> None:
        """Notes which files there are: one more or less makes a difference even where nobody reads it."""
        for name in listing.files:
            self.digests.setdefault(f"{area}\0{name}", "")

    def read(self, area: str, name: str, path: str | Path) -> bytes:
        """Returns the bytes of a file. Raises OSError; what could not be read is noted too."""
        try:
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123  a build that has nothing to do waits for it
                data = file.read()
        except OSError:
            self.digests[f"{area}\0{name}"] = "unreadable"
            raise
        self.digests[f"{area}\0{name}"] = self.paths[str(path)] = _digest(data)
        return data

    def is_current(self, path: Path) -> bool:
        """Returns whether a file that was read still holds the bytes that were read; true for all other files."""
        try:
            return str(path) not in self.paths or self.paths[str(path)] == _digest(path.read_bytes())
        except OSError:
            return False

    def digest(self) -> str:
        """Returns a digest (32 hexadecimal digits) of all that was noted, in whichever order."""
        whole = hashlib.blake2b(digest_size=16)
        for name, digest in sorted(self.digests.items()):
            whole.update(f"{name}\0{digest}\n".encode("utf-8", "surrogateescape"))
        return whole.hexdigest()


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
