"""The 404 page, and the pages of plain prose; "about" shows how the papers were collected, in figures."""

from collections.abc import Iterator

from surveypress.model import Corpus, Page
from surveypress.pages.glossary import terms_of
from surveypress.pages.lists import trail
from surveypress.pages.papers import link
from surveypress.prose.compose import composed
from surveypress.prose.html import Markdown
from surveypress.prose.terms import present
from surveypress.views import Site

FOLDER = "pages/"
"""Folder of the content from which links in these pages count, as they do on a code host."""


def pages(site: Site) -> Iterator[Page]:
    """Yields 404, each prose page, and a redirect for each former key of a paper."""
    corpus = site.corpus
    yield Page("404.html", "404.html", {"title": "Page not found", "trail": []})
    terms = terms_of(corpus)[""]
    for page in corpus.pages:
        text = composed(page.document, site.target, link)
        if page.shows_collection:
            text = f"{text.rstrip()}\n\n{collection(corpus)}"
        body = Markdown(text, FOLDER, terms=present(page.document.text, terms))
        data = {"title": page.title, "trail": trail((page.title, f"{page.name}/")), "body": body}
        yield Page(f"{page.name}/", "prose.html", data)
    for paper in corpus.papers.values():
        for alias in paper.aliases:
            data = {"title": "Moved", "trail": [], "to": f"papers/{paper.key}/"}
            yield Page(f"papers/{alias}/", "redirect.html", data)


def collection(corpus: Corpus) -> str:
    """Returns, as Markdown, how many entries were read, merged and kept, from content/sources/."""
    listings = [source for source in corpus.sources if any(entry.first for entry in source.entries)]
    rows = [
        f"| `{s.file}` | {len(s.entries)} | {sum(e.first for e in s.entries)} | {sum(not e.first for e in s.entries)} |"
        for s in listings
    ]
    entries = sum(len(source.entries) for source in listings)
    first = sum(entry.first for source in listings for entry in source.entries)
    total = f"| **All** | **{entries}** | **{first}** | **{entries - first}** |"
    known = _known(corpus)
    head = ["## The collection in figures", "", "| Document | Entries identified | New papers | Duplicates merged |"]
    return "\n".join([*head, "|---|--:|--:|--:|", *rows, total, "", *known, ""])


def _known(corpus: Corpus) -> list[str]:
    """Returns what the records know, as a table: absent means unknown."""
    papers = list(corpus.papers.values())
    rows = [
        ("Papers included", len(papers)),
        ("with authors", sum(bool(p.authors) for p in papers)),
        ("with year", sum(bool(p.year) for p in papers)),
        ("with arXiv id", sum(bool(p.arxiv) for p in papers)),
        ("with venue", sum(bool(p.venue) for p in papers)),
        ("with code", sum(bool(p.code) for p in papers)),
        ("with a summary in our own words", sum(bool(p.summary.text.strip()) for p in papers)),
    ]
    return ["| What is known | Papers |", "|---|--:|", *(f"| {name} | {count} |" for name, count in rows)]
