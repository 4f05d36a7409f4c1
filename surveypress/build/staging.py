"""The new files of a build, on the disk but not in the site yet: so memory does not grow with what is written."""

from collections.abc import Iterable
from pathlib import Path

from surveypress.core.problems import UsageError

AS_IT_WAS = "the site is as it was"


class Staging:
    """A folder in which files stand as they will stand in the site."""

    def __init__(self, folder: Path, otherwise: str = AS_IT_WAS) -> None:
        self.folder = folder
        self._otherwise = otherwise
        """What the site is where a file cannot be written."""
        self.files: set[str] = set()
        """Their paths below the folder."""
        self._parents: set[str] = set()

    def write(self, name: str, content: bytes) -> None:
        """Writes a file. Raises UsageError if the disk does not take it."""
        try:
            parent = name.rpartition("/")[0]
            if parent not in self._parents:
                (self.folder / parent).mkdir(parents=True, exist_ok=True)
                self._parents.add(parent)
            with open(f"{self.folder}/{name}", "wb", buffering=0) as file:  # noqa: PTH123  thousands of files
                file.write(content)
        except OSError as error:
            raise failure(error, self.folder, self._otherwise) from None
        self.files.add(name)

    def adopt(self, names: Iterable[str]) -> None:
        """Takes files over that something else has written into the folder."""
        self.files |= set(names)


def failure(error: OSError, path: Path, otherwise: str = AS_IT_WAS) -> UsageError:
    """Returns what to say of something that could not be written."""
    reason = error.strerror or str(error)
    return UsageError(
        f"cannot write {error.filename or path}: {reason}; make room there, or make it writable; {otherwise}"
    )
