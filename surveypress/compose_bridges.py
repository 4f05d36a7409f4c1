"""The bridges of an area as Markdown: its papers that lead to other areas, where to, and what shows it."""

from collections.abc import Callable

from surveypress.model import Topic
from surveypress.prose.compose import escape_markdown
from surveypress.views import Site, reason_text


def bridges_section(site: Site, topic: Topic, link: Callable[[str], str]) -> str:
    """Returns the section, empty for a topic that is no area or has no bridges."""
    found = site.relations.bridges.get(topic.id, ())
    if not found:
        return ""
    rows = ["## Bridges to other areas", ""]
    for bridge in found:
        line = site.lines[bridge.key]
        about = ", ".join(escape_markdown(part) for part in (line.authors, line.venue or line.year) if part)
        titles = {area: escape_markdown(site.corpus.topics[area].title) for area in bridge.areas}
        to = "; ".join(f"[{title}]({link(f'topics/{area}/')})" for area, title in titles.items())
        why = escape_markdown("; ".join(map(reason_text, bridge.reasons)))
        paper = f"[{escape_markdown(line.title)}]({link(line.url)}){f' ({about})' if about else ''}"
        rows.append(f"- {paper} → {to}: {why}")
    return "\n".join(rows)
