"""The 404 page, and the pages of plain prose; "about" shows how the papers were collected, in figures."""

from collections.abc import Iterator

from surveypress.core import routes
from surveypress.core.identifiers import KINDS
from surveypress.core.model import Corpus, Page
from surveypress.core.texts import gettext_noop
from surveypress.pages.collection_flow import Flow, flow, tables
from surveypress.pages.glossary import terms_of
from surveypress.pages.lists import trail
from surveypress.pages.suggestions import suggestions
from surveypress.pages.view_models import Site
from surveypress.prose import nodes
from surveypress.prose.html import prose_of
from surveypress.prose.nodes import Blocks, Inline
from surveypress.prose.rendering import Html, html_of
from surveypress.prose.terms import present

_COLLECTION = (
    gettext_noop("Document"),
    gettext_noop("Entries found"),
    gettext_noop("New papers"),
    gettext_noop("Duplicates merged"),
)


def pages(site: Site) -> Iterator[Page]:
    """Yields 404, each prose page, and a redirect for each former name of a paper or topic."""
    corpus = site.corpus
    yield Page(
        "404.html",
        "404.html",
        {"title": site.texts.gettext("Page not found"), "trail": [], "authors": bool(site.authors)},
    )
    terms = terms_of(corpus)[""]
    for page in corpus.pages:
        diagram = flow(corpus) if page.shows_collection else None
        figures = Html(html_of(collection(corpus, diagram))) if page.shows_collection else None
        data = {
            "title": page.title,
            "trail": trail(site, (page.title, f"{page.name}/")),
            "prose": prose_of(page.document, site.target, present(page.document.text, terms)),
            "collection": figures,
            "flow": diagram,
            "suggestions": suggestions(site, page.document.location.file, routes.page(page.name)),
        }
        yield Page(f"{page.name}/", "prose.html", data)
    yield from _redirects(site)


def _redirects(site: Site) -> Iterator[Page]:
    """Yields a page for each former address of a work or topic, which leads to the one that it has now."""
    papers = [*site.corpus.papers.values(), *site.corpus.background.values()]
    topics = site.corpus.topics.values()
    moves = [(routes.paper(alias), routes.paper(paper.key)) for paper in papers for alias in paper.aliases]
    moves += [(routes.topic(alias), routes.topic(topic.id)) for topic in topics for alias in topic.aliases]
    # Keys that differ in case or signs only have one address: `Araz:2026img` was perhaps `araz-2026img`.
    for former, now in dict(moves).items():
        if former != now:
            yield Page(former, "redirect.html", {"title": site.texts.gettext("Moved"), "trail": [], "to": now})


def collection(corpus: Corpus, diagram: Flow | None = None) -> Blocks:
    """Returns how many works were found, merged and kept: from the diagram, or else from content/sources/."""
    sources = tables(corpus.texts, diagram) if diagram else _listings(corpus)
    return [*sources, *_coverage(corpus)]


def _listings(corpus: Corpus) -> Blocks:
    listings = [source for source in corpus.sources if any(entry.first for entry in source.entries)]
    counts = [(s.file, len(s.entries), sum(entry.first for entry in s.entries)) for s in listings]
    rows = [_row(nodes.code(file), entries, first, entries - first) for file, entries, first in counts]
    entries, first = sum(entries for _, entries, _ in counts), sum(first for _, _, first in counts)
    every = nodes.strong(nodes.text(corpus.texts.pgettext("papers", "All")))
    total = [every, *(nodes.strong(nodes.text(str(n))) for n in (entries, first, entries - first))]
    head = [nodes.text(corpus.texts.gettext(title)) for title in _COLLECTION]
    return nodes.table(head, [*rows, total], label=head[0][0].content, numbers=(1, 2, 3))


def _row(name: Inline, *numbers: int) -> list[Inline]:
    return [name, *(nodes.text(str(number)) for number in numbers)]


def _coverage(corpus: Corpus) -> Blocks:
    """Returns what the records know, as a table: absent means unknown, what none of them knows is left out.

    Of identifiers it names those that most papers have.
    """
    papers = list(corpus.papers.values())
    gettext = corpus.texts.gettext
    kinds = [kind for kind in KINDS if 2 * sum(kind.id in paper.ids for paper in papers) > len(papers)]
    rows = [
        (gettext("with authors"), sum(bool(p.authors) for p in papers)),
        (gettext("with year"), sum(p.year is not None for p in papers)),
        *((gettext("with %(kind)s id", kind=kind.label), sum(kind.id in p.ids for p in papers)) for kind in kinds),
        (gettext("with venue"), sum(bool(p.venue) for p in papers)),
        (gettext("with code"), sum(bool(p.code) for p in papers)),
        (gettext("with a summary"), sum(bool(p.summary.text.strip()) for p in papers)),
    ]
    rows = [(gettext("Papers included"), len(papers)), *((name, count) for name, count in rows if count)]
    title = gettext("Recorded")
    head = [nodes.text(title), nodes.text(gettext("Papers"))]
    return nodes.table(head, [_row(nodes.text(name), count) for name, count in rows], label=title, numbers=(1,))
