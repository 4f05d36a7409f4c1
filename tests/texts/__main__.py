"""Collects the texts of the interface into the catalogues: `python -m tests.texts`, after a text has changed.

Writes surveypress/locale/messages.pot, and brings every .po that the repository holds up to date: new texts are added
without a translation, and texts that are gone leave.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po, write_po

from surveypress.core.fields import FIELDS
from surveypress.core.work_types import TYPES

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "surveypress" / "locale" / "messages.pot"
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
}
_ALWAYS = datetime(2026, 1, 1, tzinfo=UTC)
"""A catalogue does not say when it was made, or each run would change it."""
_HEADERS = "POT-Creation-Date PO-Revision-Date Last-Translator Language-Team Report-Msgid Generated-By Project-Id"
_LEFT_OUT = tuple(f'"{name}' for name in _HEADERS.split())
"""Headers that say who made a catalogue, when and with what."""


def collected() -> Catalog:
    """Returns every message of the program with the files that use it."""
    catalogue = Catalog(project="surveypress", charset="utf-8", creation_date=_ALWAYS, fuzzy=False)
    catalogue.header_comment = "# Texts of surveypress, for translators: see content/README.md."
    with (ROOT / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file, "babel.cfg")
    found = extract_from_dir(
        str(ROOT), methods, options, KEYWORDS, comment_tags=("For translators:",), strip_comment_tags=True
    )
    for name, _line, message, comments, context in found:
        catalogue.add(message, None, [(name, 0)], auto_comments=comments, context=context)
    for label in [*(row.label for row in FIELDS), *(row.label for row in TYPES)]:
        if label:
            catalogue.add(label, None, [("surveypress/core/fields/table.py", 0)])
    return catalogue


def written(catalogue: Catalog) -> str:
    """Returns a catalogue as the text of a file, which depends on nothing but its messages."""
    file = BytesIO()
    write_po(file, catalogue, width=100, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
    lines = file.getvalue().decode("utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(_LEFT_OUT))


def translations() -> list[Path]:
    """Returns the .po files of the repository."""
    return sorted([*TEMPLATE.parent.glob("*.po"), *ROOT.glob("tests/surveys/*/locale/*.po")])


def updated(path: Path, template: Catalog) -> tuple[str, int]:
    """Returns a .po with the messages of the template, and how many of them have no translation that is sure."""
    with path.open("rb") as file:
        catalogue = read_po(file, locale=path.stem.replace("-", "_"))
    catalogue.update(template, no_fuzzy_matching=True, update_header_comment=False)
    return written(catalogue), sum(1 for _ in untranslated(catalogue))


def untranslated(catalogue: Catalog) -> Iterator[object]:
    """Yields the messages that have no translation, or none that is sure."""
    for message in catalogue:
        forms = [message.string] if isinstance(message.string, str) else list(message.string or [""])
        if message.id and (message.fuzzy or not all(forms)):
            yield message.id


def main() -> int:
    """Writes the files; returns 1 if a text lacks its translation."""
    template = collected()
    TEMPLATE.write_text(written(template), encoding="utf-8")
    missing = 0
    for path in translations():
        text, count = updated(path, template)
        path.write_text(text, encoding="utf-8")
        print(f"{path.relative_to(ROOT)}: {count} of {len(template)} texts lack a translation")
        missing += count
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
