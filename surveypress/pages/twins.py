"""The Markdown twin of a page: what it says, for whoever reads no HTML. Topics have a longer one of their own.

A new kind of page gets a twin by a row of TWINS.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from posixpath import relpath
from typing import Any

from surveypress.core import routes
from surveypress.core.model import Page, Paper
from surveypress.core.tracing import Shared
from surveypress.pages.bibliography import Reference
from surveypress.pages.outside_links import outside_links
from surveypress.pages.paper_details import evidence
from surveypress.pages.paper_entries import facts, in_lines, markdown_entry
from surveypress.pages.reasons import reason_texts
from surveypress.pages.reported import reported
from surveypress.pages.view_models import Link, Site
from surveypress.prose import nodes
from surveypress.prose.html import prose_of, tokens_of
from surveypress.prose.markdown_writer import markdown_of
from surveypress.prose.nodes import Blocks, Inline

Twin = Callable[[Site, Page], Blocks]


def with_twins(site: Site, pages: Sequence[Page]) -> Iterator[Page]:
    """Yields pages, and after each that has one its twin, to which it leads."""
    if not site.corpus.config.shows("markdown"):
        yield from pages
        return
    keys = {line.url: key for key, line in site.lines.items()}
    for page in pages:
        twin = partial(_paper, keys[page.url]) if page.url in keys else TWINS.get(page.template)
        if twin is None:
            yield page
            continue
        address, shared = routes.twin(page.url), Shared(page)
        yield Page(page.url, page.template, site.lazy(_leading, shared, address), page.indexed)
        yield Page(address, "markdown", site.lazy(_text, shared, twin, address))


def paper_blocks(site: Site, paper: Paper) -> Blocks:
    """Returns what the survey says of a paper."""
    line, texts = site.lines[paper.key], site.texts
    names = texts.listed([texts.isolated(str(person)) for person in paper.credited[:_MOST_AUTHORS]])
    more = texts.gettext("%(first)s et al.", first=names) if len(paper.credited) > _MOST_AUTHORS else names
    facts = [part for part in (more, line.when) if part]
    blocks = nodes.heading(1, nodes.text(paper.title))
    blocks += nodes.paragraph(nodes.text(" · ".join(facts))) if facts else []
    links = [nodes.link(link.url, nodes.text(link.title)) for link in outside_links(paper, site)]
    blocks += nodes.paragraph(nodes.joined(" · ", links)) if links else []
    blocks += nodes.paragraph(nodes.strong(nodes.text(paper.tldr))) if paper.tldr else []
    blocks += _marginal(site, paper) if paper.scope == "marginal" else []
    blocks += _summary(site, paper) if paper.summary.text.strip() else []
    blocks += _part(texts.gettext("Reported results"), [nodes.text(words) for words in reported(paper.results, texts)])
    blocks += _part(texts.gettext("Topics"), [_topic(site, topic) for topic in paper.topics])
    rows = [
        markdown_entry(texts, site.lines[key], nodes.text(reason_texts(reasons, texts)) if reasons else None)
        for key, reasons in site.related[paper.key]
    ]
    return blocks + _part(texts.gettext("Related papers"), rows)


_MOST_AUTHORS = 50


def _leading(_: Site, page: Shared, address: str) -> Mapping[str, Any]:
    return {**page.value.data, "markdown": address}


def _text(site: Site, page: Shared, twin: Twin, address: str) -> Mapping[str, Any]:
    return {"text": markdown_of(twin(site, page.value), lambda href: _seen_from(address, href))}


def _seen_from(address: str, href: str) -> str:
    """Returns a link below the site's root as it is seen from a twin: to other twins, where there are some."""
    return _from_folder(address.rpartition("/")[0], href)


@lru_cache(maxsize=65_536)
def _from_folder(folder: str, href: str) -> str:
    if not href.startswith("/") or href.startswith("//"):
        return href
    path, mark, anchor = href[1:].partition("#")
    if (
        path.startswith((routes.PAPERS, routes.TOPICS))
        and path.endswith("/")
        and path not in {routes.PAPERS, routes.TOPICS}
    ):
        path = routes.twin(path)
    way = relpath(path or ".", folder or ".")
    return f"{way}{'/' if path.endswith('/') or not path else ''}{mark}{anchor}"


def _marginal(site: Site, paper: Paper) -> Blocks:
    verdict = site.texts.gettext("Marginal to this survey.")
    return nodes.paragraph(nodes.emphasised(nodes.text(f"{verdict} {paper.reason}".strip())))


def _summary(site: Site, paper: Paper) -> Blocks:
    """Returns the summary, and below it what it rests on and who wrote it, where that is said."""
    sentence = " ".join(filter(None, (evidence(site, paper), site.corpus.config.provenance)))
    basis = nodes.paragraph(nodes.emphasised(nodes.text(sentence))) if sentence else []
    return [*tokens_of(prose_of(paper.summary, site.target)), *basis]


def _part(title: str, rows: Sequence[Inline]) -> Blocks:
    return [*nodes.heading(2, nodes.text(title)), *_list(rows)] if rows else []


def _list(rows: Sequence[Inline]) -> Blocks:
    return nodes.bullets((row, {}) for row in rows) if rows else []


def _topic(site: Site, topic: str) -> Inline:
    return nodes.link(f"/{routes.topic(topic)}", nodes.text(site.corpus.topics[topic].title))


def _ref(ref: Link) -> Inline:
    return [*nodes.link(f"/{ref.url}", nodes.text(ref.title)), *nodes.text(f" ({ref.count})" if ref.count >= 0 else "")]


def _title(page: Page) -> Blocks:
    return nodes.heading(1, nodes.text(page.data["title"]))


def _paper(key: str, site: Site, _: Page) -> Blocks:
    return paper_blocks(site, site.corpus.papers[key])


def _prose(site: Site, page: Page) -> Blocks:
    return [*_title(page), *tokens_of(page.data["prose"])]


def _home(site: Site, page: Page) -> Blocks:
    areas = [topic for topic in site.corpus.topics.values() if not topic.parent]
    rows = [[*_topic(site, area.id), *nodes.text(f": {area.scope}" if area.scope else "")] for area in areas]
    newest = [markdown_entry(site.texts, line) for line in page.data["newest"]]
    gettext = site.texts.gettext
    return [*_prose(site, page), *_part(gettext("Topics"), rows), *_part(gettext("Newest papers"), newest)]


def _papers(site: Site, page: Page) -> Blocks:
    return [*_title(page), *_list([markdown_entry(site.texts, line) for line in page.data["papers"]])]


def _refs(site: Site, page: Page) -> Blocks:
    return [*_title(page), *_list([_ref(ref) for ref in page.data["refs"]])]


def _values(site: Site, page: Page) -> Blocks:
    blocks = _title(page)
    for heading, refs in page.data["groups"]:
        blocks += (
            _part(heading.title, [_ref(ref) for ref in refs]) if heading.title else _list([_ref(ref) for ref in refs])
        )
    return blocks


def _topics(site: Site, page: Page) -> Blocks:
    blocks = _title(page)
    for area in page.data["areas"]:
        blocks += _part(area.ref.title, [_ref(leaf.ref) for leaf in area.leaves] or [_ref(area.ref)])
    return blocks


def _bibliography(site: Site, page: Page) -> Blocks:
    rows, outside = ([_reference(site, each) for each in page.data[name]] for name in ("references", "outside"))
    return [*_title(page), *_list(rows), *_part(site.texts.gettext("Works outside the collection"), outside)]


def _reference(site: Site, each: Reference) -> Inline:
    title = nodes.link(f"/{each.url}", nodes.text(each.title))
    return in_lines(title, facts(site.texts, each.authors, each.when, each.links), [])


def _background(site: Site, page: Page) -> Blocks:
    data, gettext = page.data, site.texts.gettext
    outside = gettext("This survey cites this work, but it is not part of the collection and is not counted.")
    work: Reference = data["reference"]
    details = facts(site.texts, work.authors, work.when, work.links)
    places = [nodes.link(f"/{place.url}", nodes.text(place.title)) for place in data["cited_in"]]
    return [
        *_title(page),
        *nodes.paragraph(nodes.text(outside)),
        *(nodes.paragraph(details) if details else []),
        *(nodes.paragraph(nodes.text(data["source"])) if data["source"] else []),
        *_part(gettext("Cited in this survey"), places),
    ]


def _glossary(site: Site, page: Page) -> Blocks:
    terms = sorted(site.corpus.terms, key=lambda term: term.term.casefold())
    rows = [[*nodes.strong(nodes.text(term.term)), *nodes.text(f": {term.definition}")] for term in terms]
    return [*_title(page), *_list(rows)]


TWINS: dict[str, Twin] = {
    "home.html": _home,
    "prose.html": _prose,
    "list.html": _papers,
    "values.html": _values,
    "years.html": _refs,
    "authors.html": _refs,
    "venues.html": _refs,
    "topics.html": _topics,
    "background.html": _background,
    "bibliography.html": _bibliography,
    "glossary.html": _glossary,
}
"""For templates of pages to read, what makes the blocks of the twin; those of papers come from their records."""
