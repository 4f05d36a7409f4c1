"""The whole survey as one Markdown list: the taxonomy as headings, each paper where it is at home."""

from surveypress.core import routes
from surveypress.pages.method import statement
from surveypress.pages.outside_links import outside_links
from surveypress.pages.paper_entries import facts, in_lines
from surveypress.pages.view_models import Site
from surveypress.prose import nodes
from surveypress.prose.markdown_writer import markdown_of
from surveypress.prose.nodes import Blocks, Inline
from surveypress.relate.topics import ancestors

_DEEPEST = 6
"""Level of the smallest heading that Markdown has."""


def awesome_list(site: Site) -> str:
    """Returns the list; links lead to the papers themselves, or to their pages where those are nowhere to be had."""
    config, topics = site.corpus.config, site.corpus.topics
    blocks = nodes.heading(1, nodes.text(config.title))
    if config.description:
        blocks += nodes.paragraph(nodes.text(config.description))
    blocks += statement(site)
    sections = [site.piece(_section, topic) for topic in topics if site.relations.topic_papers[topic]]
    unsorted = [paper.key for paper in site.corpus.papers.values() if not paper.topics]
    if unsorted:
        rows = nodes.bullets((_entry(site, key), {}) for key in unsorted)
        heading = nodes.heading(2, nodes.text(site.texts.gettext("No topic yet")))
        sections.append(_written(site, [*heading, *rows]))
    return "\n".join([_written(site, blocks), *sections])


def _written(site: Site, blocks: Blocks) -> str:
    return markdown_of(blocks, lambda address: _absolute(site, address))


def _section(site: Site, topic_id: str) -> str:
    topic = site.corpus.topics[topic_id]
    level = min(2 + len(ancestors(site.corpus, topic.id)), _DEEPEST)
    blocks = nodes.heading(level, nodes.text(topic.title))
    if topic.scope:
        blocks += nodes.paragraph(nodes.text(topic.scope))
    keys = [key for key in site.relations.topic_papers[topic.id] if site.corpus.papers[key].topics[:1] == (topic.id,)]
    return _written(site, blocks + (nodes.bullets((_entry(site, key), {}) for key in keys) if keys else []))


def _entry(site: Site, key: str) -> Inline:
    line, links = site.lines[key], outside_links(site.corpus.papers[key], site)
    first = links[0].url if links else f"/{routes.paper(key)}"
    details = facts(site.texts, line.authors, line.when, links[1:])
    return in_lines(nodes.link(first, nodes.text(line.title)), details, nodes.text(line.tldr))


def _absolute(site: Site, address: str) -> str:
    base = site.corpus.config.base_url.rstrip("/")
    return f"{base}{address}" if address.startswith("/") and base else address.lstrip("/")
