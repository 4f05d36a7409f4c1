"""What a page says of itself in schema.org's terms, as JSON-LD: what it is about, and the way that leads to it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from surveypress.prose.maths import plain_title

SITE = "site:"
"""Begins an address below the site's root in the data of a page."""
_ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}
"""Nothing within can end the element that it stands in."""


def json_ld(entity: Mapping[str, Any] | None, trail: Sequence[Any], base: str) -> Markup:
    """Returns the content of a script element, empty for a page without both; `base` is the address of the root."""
    graph = [dict(entity)] if entity else []
    if len(trail) > 1:
        graph.append(
            {"@type": "BreadcrumbList", "itemListElement": [_step(n, step) for n, step in enumerate(trail, 1)]}
        )
    if not graph:
        return Markup("")
    data = {"@context": "https://schema.org", **(graph[0] if len(graph) == 1 else {"@graph": graph})}
    text = json.dumps(_placed(data, base), ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704  nothing is left to be a tag


def _step(number: int, step: Any) -> dict[str, object]:
    return {"@type": "ListItem", "position": number, "name": plain_title(step.title), "item": f"{SITE}{step.url}"}


def _placed(value: Any, base: str) -> Any:
    if isinstance(value, str):
        return base + value[len(SITE) :] or "./" if value.startswith(SITE) else value
    if isinstance(value, Mapping):
        return {name: _placed(each, base) for name, each in value.items()}
    return [_placed(each, base) for each in value] if isinstance(value, list | tuple) else value
