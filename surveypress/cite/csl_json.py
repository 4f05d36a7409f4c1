"""Works -> CSL-JSON, as Zotero, Pandoc and citeproc read it."""

import json
from collections.abc import Iterable

from surveypress.cite.csl import Item, item
from surveypress.cite.work import Work
from surveypress.prose.maths import plain_title


def csl_json(works: Iterable[Work]) -> str:
    """Returns the works as a JSON array, one variable a line."""
    return f"[{', '.join(_object(full_item(work)) for work in works)}]\n"


def plain_item(work: Work) -> Item:
    """Returns a work as a CSL item whose titles hold no TeX."""
    csl = item(work)
    titles = ("title", "original-title", "container-title", "collection-title")
    return {**csl, **{name: plain_title(csl[name]) for name in titles if name in csl}}


def full_item(work: Work) -> Item:
    """Returns the same with the full name of a venue, beside which the short one stands."""
    csl = plain_item(work)
    if not work.venue_name or "container-title" not in csl:
        return csl
    return {**csl, "container-title": work.venue_name, "container-title-short": csl["container-title"]}


def _object(csl: Item) -> str:
    lines = (f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in csl.items())
    return "{\n" + ",\n".join(lines) + "\n}"
