"""Writes anew what follows from the program: `python -m tests.renew`; the difference is then in git.

The golden pages, what rooms say word for word (fixtures), the tables of fields and formats in the documentation, and
the picture of the house.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests" / folder) for folder in ("", "checks", "cite", "relate")]

import reference  # noqa: E402
import test_every_check  # noqa: E402
import test_formats_told  # noqa: E402
import test_relations_told  # noqa: E402
from house import picture  # noqa: E402  the tests import each other so, too
from test_architecture import FLOORS  # noqa: E402
from test_golden import renew_golden  # noqa: E402

from surveypress.cite import formats  # noqa: E402
from surveypress.core import fields  # noqa: E402
from surveypress.pages import data_files  # noqa: E402

PARTS: tuple[tuple[str, str, Callable[[], str]], ...] = (
    ("content/README.md", "fields", fields.reference),
    ("README.md", "formats", formats.reference),
    ("README.md", "data-files", data_files.reference),
    ("surveypress/README.md", "house", lambda: picture(FLOORS)),
    *reference.PARTS,
)
"""Files, the name of the marks in them, and what stands between these."""


def between(path: str, name: str) -> str:
    """Returns what a file has between two marks."""
    return (ROOT / path).read_text("utf-8").partition(f"<!-- {name} -->\n")[2].partition(f"\n<!-- /{name} -->")[0]


def renew() -> None:
    """Puts each part between its marks, and writes the golden pages and fixtures."""
    for path, name, written in PARTS:
        head, mark, rest = (ROOT / path).read_text("utf-8").partition(f"<!-- {name} -->\n")
        tail = rest.partition(f"<!-- /{name} -->")[2]
        (ROOT / path).write_text(f"{head}{mark}{written()}\n<!-- /{name} -->{tail}", "utf-8")
    for room in (test_every_check, test_formats_told, test_relations_told):
        room.FIXTURE.write_text(room.told(), "utf-8")
    with tempfile.TemporaryDirectory() as folder:
        renew_golden(Path(folder))


if __name__ == "__main__":
    renew()
