"""llms.txt and llms-full.txt (llmstxt.org): the way through the survey, and all of it, for language models."""

from collections.abc import Iterator, Mapping, Sequence

from surveypress.core import large, routes
from surveypress.core.large import is_large
from surveypress.core.model import Page
from surveypress.pages.exports import of_whole
from surveypress.pages.method import statement
from surveypress.pages.twins import paper_blocks
from surveypress.pages.view_models import Site
from surveypress.prose import nodes
from surveypress.prose.html import prose_of, tokens_of
from surveypress.prose.markdown_writer import markdown_of
from surveypress.prose.nodes import Blocks, Inline

FULL = "llms-full.txt"


def pages(site: Site) -> Iterator[Page]:
    """Yields both files, which lead to the Markdown of the pages."""
    if site.corpus.config.shows("llms") and site.corpus.config.shows("markdown"):
        yield Page("llms.txt", "markdown", site.lazy(_way))
        if not is_large(site.corpus.papers):
            yield Page(FULL, "markdown", site.lazy(_full), late=True)
            return
        pieces = large.pieces(site.corpus.papers)
        yield Page(FULL, "markdown", site.lazy(_full, len(pieces)), late=True)
        for number, keys in enumerate(pieces, 1):
            yield Page(_piece_of_full(number), "markdown", site.lazy(_papers, keys), late=True)


def _piece_of_full(number: int) -> str:
    return f"llms-full-{number}.txt"


def _placed(site: Site, href: str) -> str:
    """Returns a link below the root as a whole address, or from the root where the survey has none."""
    if not href.startswith("/") or href.startswith("//"):
        return href
    base = site.corpus.config.base_url.rstrip("/")
    return f"{base}{href}" if base else href.lstrip("/")


def _way(site: Site) -> Mapping[str, str]:
    return {"text": markdown_of(_index(site), lambda href: _placed(site, href))}


def _index(site: Site) -> Blocks:
    corpus, gettext = site.corpus, site.texts.gettext
    blocks = nodes.heading(1, nodes.text(corpus.config.title))
    if corpus.config.description:
        blocks += nodes.blockquote(nodes.paragraph(nodes.text(corpus.config.description)))
    topics = [
        _entry(f"/{routes.topic_file(topic.id, 'md')}", topic.title, topic.scope) for topic in corpus.topics.values()
    ]
    blocks += _part(gettext("Topics"), topics)
    own = [_entry(f"/{routes.twin(routes.page(page.name))}", page.title) for page in corpus.pages]
    blocks += _part(gettext("Pages"), own)
    data = [
        _entry(f"/{routes.whole_file('json')}", "papers.json"),
        *(_entry(f"/{file.url}", file.name) for file in of_whole(site, "", routes.whole_file("bib"), "")),
        _entry(f"/{FULL}", FULL, gettext("The whole survey")),
    ]
    return blocks + _part("Optional", data)  # what llmstxt.org calls it, in every language


def _part(title: str, rows: list[Inline]) -> Blocks:
    return [*nodes.heading(2, nodes.text(title)), *nodes.bullets((row, {}) for row in rows)] if rows else []


def _entry(address: str, title: str, description: str = "") -> Inline:
    return [*nodes.link(address, nodes.text(title)), *nodes.text(f": {description}" if description else "")]


def _full(site: Site, pieces: int = 0) -> Mapping[str, str]:
    """Returns what all rests on, the prose of all topics, then what the survey says of each paper, or where that is."""
    title = nodes.heading(1, nodes.text(site.corpus.config.title))
    head = markdown_of([*title, *statement(site)], lambda href: _placed(site, href))
    topics = [site.piece(_topic, topic) for topic in site.corpus.topics]
    rest = _leads(site, pieces) if pieces else (site.piece(_paper, key) for key in site.corpus.papers)
    return {"text": "\n".join([head, *topics, *rest])}


def _leads(site: Site, pieces: int) -> list[str]:
    names = map(_piece_of_full, range(1, pieces + 1))
    rows = nodes.bullets((_entry(f"/{name}", name), {}) for name in names)
    return [markdown_of(rows, lambda href: _placed(site, href))]


def _papers(site: Site, keys: Sequence[str]) -> Mapping[str, str]:
    return {"text": "\n".join(site.piece(_paper, key) for key in keys)}


def _topic(site: Site, topic_id: str) -> str:
    topic = site.corpus.topics[topic_id]
    head = [
        *nodes.heading(1, nodes.text(topic.title)),
        *(nodes.paragraph(nodes.text(topic.scope)) if topic.scope else []),
    ]
    return markdown_of([*head, *tokens_of(prose_of(topic.prose, site.target))], lambda href: _placed(site, href))


def _paper(site: Site, key: str) -> str:
    return markdown_of(paper_blocks(site, site.corpus.papers[key]), lambda href: _placed(site, href))
