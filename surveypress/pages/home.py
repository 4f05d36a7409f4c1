"""The home page: what the survey is, ways in, the field by areas, its growth, what is new."""

from collections.abc import Iterator
from dataclasses import dataclass

from surveypress.model import Corpus, Page
from surveypress.pages.field import field
from surveypress.pages.growth import growth, span
from surveypress.pages.lists import lines
from surveypress.pages.maps import picture
from surveypress.pages.papers import link
from surveypress.prose.compose import composed
from surveypress.prose.html import Markdown
from surveypress.prose.sections import sections
from surveypress.relate.topics import newest_first
from surveypress.views import Site

NEWEST = 8
FOLDER = "pages/"
"""Folder of the content from which links in home.md count, as they do on a code host."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way into the survey: a section of home.md."""

    title: str
    body: Markdown


def pages(site: Site) -> Iterator[Page]:
    """Yields the home page."""
    corpus = site.corpus
    newest = [paper.key for paper in sorted(corpus.papers.values(), key=newest_first)[:NEWEST]]
    years = [paper.year for paper in corpus.papers.values() if paper.year]
    lead, ways = sections(composed(corpus.home, site.target, link))
    data = {
        "title": corpus.config.title,
        "trail": [],
        "lead": Markdown(lead, FOLDER),
        "ways": [Way(title, Markdown(text, FOLDER)) for title, text in ways],
        "areas": field(site),
        "map": picture(site),
        "growth": growth(corpus, span(corpus)),
        "newest": lines(site, newest),
        "counts": {"papers": len(corpus.papers), "topics": len(corpus.topics), "authors": _authors(corpus)},
        "years": (min(years), max(years)) if years else (),
    }
    yield Page("", "home.html", data)


def _authors(corpus: Corpus) -> int:
    return len({name for paper in corpus.papers.values() for name in paper.authors})
