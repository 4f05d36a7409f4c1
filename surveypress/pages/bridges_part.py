"""The bridges of an area: its papers that lead to other areas, where to, and what shows it."""

from collections.abc import Iterator

from surveypress.core.model import Topic
from surveypress.pages.paper_entries import entry
from surveypress.pages.reasons import reason_texts
from surveypress.pages.topic_parts import Item, Part, topic_link
from surveypress.pages.view_models import Site
from surveypress.prose import nodes


def bridges(site: Site, topic: Topic) -> Iterator[Part]:
    """Yields the part, nothing for a topic that is no area or has no bridges."""
    items: list[Item] = []
    for bridge in site.relations.bridges.get(topic.id, ()):
        to = nodes.joined("; ", [topic_link(site, area) for area in bridge.areas])
        why = nodes.text(f": {reason_texts(bridge.reasons, site.texts)}")
        words = [*nodes.text("→ "), *to, *why]
        items.append((entry(site.texts, site.lines[bridge.key], words), {}))
    if items:
        yield Part("bridges", site.texts.gettext("Bridges to other areas"), nodes.bullets(items))
