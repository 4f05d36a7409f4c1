"""Rows -> CSV (RFC 4180), for spreadsheets too: none takes a cell for a formula, as in static/js/shared/csv.js."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

Cell = str | int | float | None

_FORMULA = re.compile("\\s*[=+@\\-\uff1d\uff0b\uff20\uff0d]|[\t\r\n]")
"""How a cell begins that a spreadsheet may take for a formula (OWASP, "CSV Injection"), also in wide signs."""
_NUMBER = re.compile(r"[-+]?\d[\d.,]*\s?%?")
"""What begins so and is only a number."""


def csv_file(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Returns rows as a file in UTF-8; the mark in front tells a spreadsheet that it is."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_safe(cell) for cell in row] for row in rows)
    return ("\ufeff" + text.getvalue()).encode("utf-8")


def _safe(cell: Cell) -> str:
    text = "" if cell is None else str(cell)
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
