"""A topic as a Markdown survey page: its prose with ordinary links, then the parts that the program makes of records.

It is written from the very tokens that the HTML is made of, and published as site/topics/<id>.md.
"""

from collections.abc import Iterator, Sequence

from surveypress.core import routes
from surveypress.core.model import Topic
from surveypress.pages.bridges_part import bridges
from surveypress.pages.comparison import comparison
from surveypress.pages.method import basis
from surveypress.pages.topic_parts import Part, listing, papers, related, subtopics
from surveypress.pages.view_models import Site
from surveypress.prose import nodes
from surveypress.prose.html import begins_notes, prose_of, tokens_of
from surveypress.prose.markdown_writer import markdown_of
from surveypress.prose.nodes import Blocks

FOLDER = routes.TOPICS


def address(href: str) -> str:
    """Returns an address as it is seen from site/topics/: other topics as their Markdown files."""
    if not href.startswith("/") or href.startswith("//"):
        return href
    path, mark, anchor = href[1:].partition("#")
    if path.startswith(FOLDER) and path.endswith("/") and path != FOLDER:
        path = f"{path[len(FOLDER) :].rstrip('/')}.md"
    else:
        path = f"../{path}"
    return f"{path}{mark}{anchor}"


def topic_markdown(site: Site, topic: Topic) -> str:
    """Returns the survey page of a topic as it is published."""
    return markdown_of(topic_tokens(site, topic), address)


def topic_tokens(site: Site, topic: Topic) -> Blocks:
    """Returns title, definition (or else scope), prose, parts and footnotes of a topic as one document."""
    words = nodes.text(topic.definition) if topic.definition else nodes.emphasised(nodes.text(topic.scope))
    opening = nodes.paragraph(words) if topic.definition or topic.scope else []
    sentence = basis(site, (site.corpus.papers[key] for key in site.relations.topic_papers[topic.id]))
    method = nodes.paragraph(nodes.text(sentence)) if sentence and topic.prose.text.strip() else []
    prose = tokens_of(prose_of(topic.prose, site.target))
    notes = next((n for n, token in enumerate(prose) if begins_notes(token)), len(prose))
    body = [token for part in parts(site, topic, listing(site, topic)) for token in blocks_of(part)]
    return [*nodes.heading(1, nodes.text(topic.title)), *opening, *method, *prose[:notes], *body, *prose[notes:]]


def parts(site: Site, topic: Topic, keys: Sequence[str]) -> Iterator[Part]:
    """Yields the parts of a topic's page in their order, with these papers of the topic in its list."""
    yield from subtopics(site, topic)
    yield from comparison(site, topic)
    yield papers(site, topic, keys)
    yield from bridges(site, topic)
    yield from related(site, topic)


def blocks_of(part: Part) -> Blocks:
    """Returns a part with its heading."""
    return [*nodes.heading(2, nodes.text(part.title), part.anchor), *part.blocks]
