"""The records in the formats of reference managers and of LaTeX: each paper, each topic, the whole survey."""

from collections.abc import Iterator

from surveypress.model import Page
from surveypress.views import Ref, Site

WHOLE = (
    Ref("BibTeX", "data/papers.bib"),
    Ref("RIS", "data/papers.ris"),
    Ref("CSL-JSON", "data/papers.csl.json"),
)
"""The whole survey; the template of each page is the name of its format."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the files. A topic without papers has none."""
    for key, cite in site.cites.items():
        yield Page(paper_file(key), "bibtex", {"items": [cite]})
    for topic, keys in site.relations.topic_papers.items():
        if keys:
            yield Page(topic_file(site, topic), "bibtex", {"items": [site.cites[key] for key in sorted(keys)]})
    for ref in WHOLE:
        yield Page(ref.url, ref.title.lower(), {"items": list(site.cites.values())})


def paper_file(key: str) -> str:
    """Returns the address of a paper's entry."""
    return f"papers/{key}.bib"


def topic_file(site: Site, topic: str) -> str:
    """Returns the address of the entries of a topic, or nothing where it has no papers."""
    return f"topics/{topic}.bib" if site.relations.topic_papers[topic] else ""
