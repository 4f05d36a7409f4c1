"""CSL items -> CSL-JSON, as Zotero, Pandoc and citeproc read it."""

import json
from collections.abc import Iterable

from surveypress.cite.csl import Item
from surveypress.prose.maths import plain_title


def csl_json(items: Iterable[Item]) -> str:
    """Returns the items as a JSON array, one field a line."""
    return f"[{', '.join(map(_object, items))}]\n"


def _object(item: Item) -> str:
    plain = {**item, "title": plain_title(item["title"])}
    fields = (f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in plain.items())
    return "{\n" + ",\n".join(fields) + "\n}"
