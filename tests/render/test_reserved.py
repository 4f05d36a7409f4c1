"""No facet can be called as the program's own forms and search fields are."""

import re
from pathlib import Path

from surveypress.read.field_types import RESERVED

ROOT = Path(__file__).parents[2]


def test_names_of_forms_and_search_fields_are_reserved() -> None:
    """Of every control that a template names, of every field that a query may have, and of the search's own state."""
    templates = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "templates").rglob("*.html"))
    controls = set(re.findall(r"<(?:input|select|textarea)\b[^>]*\bname=\"([a-z_]+)\"", templates))
    parse = (ROOT / "static" / "js" / "search" / "parse.js").read_text(encoding="utf-8")
    (listed,) = re.findall(r"FIELD_NAMES = \[([^\]]+)\]", parse)
    state = (ROOT / "static" / "js" / "search" / "state.js").read_text(encoding="utf-8")
    (others,) = re.findall(r"OTHERS = new Set\(\[([^\]]+)\]", state)
    fields = set(re.findall(r'"([a-z]+)"', listed + others))
    assert {"q", "sort", "author", "by"} <= controls | fields
    assert controls | fields <= RESERVED
