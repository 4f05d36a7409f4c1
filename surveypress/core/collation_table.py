"""The table of the Unicode collation algorithm, of which only the signs are read that texts have: all take 0.1 s."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from pyuca import Collator
from pyuca.collator import COLL_ELEMENT_PATTERN


class LazyCollator(Collator):  # type: ignore[misc]  # the library has no types
    """Sorts as the library's collator does."""

    def load(self, filename: str) -> None:
        """Sorts the lines of the table by the code of their first sign."""
        self._lines: dict[str, list[str]] = defaultdict(list)
        for line in Path(filename).read_text(encoding="utf-8").splitlines():
            self._lines[line.partition(" ")[0]].append(line)
        for line in self._lines.pop("@implicitweights", ()):
            signs, base = line.partition("#")[0].partition(" ")[2].split(";")
            first, last = signs.split("..")
            self.implicit_weights.append([int(first, 16), int(last, 16), int(base, 16)])

    def read(self, sign: int) -> None:
        """Reads what the table has of a sign and of signs that stand behind it."""
        for line in self._lines.pop(f"{sign:04X}", ()):
            signs, elements = line.partition("#")[0].split(";")
            weights = ([int(each, 16) for each in match.groups()] for match in COLL_ELEMENT_PATTERN.finditer(elements))
            self.table.add([int(each, 16) for each in signs.split()], [*weights])

    def build_lookup_key(self, text: str) -> Sequence[int]:
        """Returns the code of each sign, having read of all what the table has of them."""
        signs = [ord(sign) for sign in text]
        for sign in {*signs}:
            self.read(sign)
        return signs
