"""What the search knows of papers beside their texts: what they are sorted and narrowed by, and what a result says."""

from collections.abc import Sequence
from typing import Any

from surveypress.core.fields import FIELDS
from surveypress.core.model import Paper
from surveypress.pages.search_filters import Filter
from surveypress.pages.view_models import Site
from surveypress.prose.maths import plain_title


def columns(site: Site, more: Sequence[Filter]) -> dict[str, Any]:
    """Returns what papers are sorted and narrowed by, as columns; topics and values of facets by their numbers."""
    corpus = site.corpus
    papers = corpus.papers.values()
    topic = {name: n for n, name in enumerate(corpus.topics)}
    facets = {}
    for facet in site.facets:
        value = {name: n for n, name in enumerate(facet.values)}
        facets[facet.id] = [[value[name] for name in paper.values(facet.id) if name in value] for paper in papers]
    return {
        "tldrs": [plain_title(paper.tldr) for paper in papers],
        "years": [paper.year or 0 for paper in papers],
        "topics": [[topic[name] for name in paper.topics] for paper in papers],
        "facets": facets | {one.id: one.papers for one in more},
        "published": [paper.published or 0 for paper in papers],
        "code": [paper.code for paper in papers],
        "pdf": [_other_pdf(site, paper) for paper in papers],
        "authors": ["; ".join(map(str, paper.authors or paper.editors)) for paper in papers],
        "arxiv": [paper.arxiv for paper in papers],
        "when": list(map(_when, papers)),
        "venues": [paper.venue for paper in papers],
        "stated": {n: text for n, paper in enumerate(papers) if (text := _stated(paper))},
    }


def _stated(paper: Paper) -> str:
    """Returns what else a work goes by: the number of a report, who issued it, its title in another language."""
    heading = f"{paper.title}; {paper.venue}".casefold()
    sources = (paper.facts, *(version.facts for version in paper.versions))
    kind = paper.work_type.id
    # The number of an article is that of an issue, which names nothing.
    names = [row.name for row in FIELDS if row.searched and kind not in dict(row.csl_of)]
    texts = dict.fromkeys(plain_title(facts[name]) for name in names for facts in sources if facts.get(name))
    return "; ".join(text for text in texts if text.casefold() not in heading)


def _other_pdf(site: Site, paper: Paper) -> str:
    """Returns where the PDF of a paper is, unless that follows from its arXiv id."""
    url = site.lines[paper.key].pdf
    return "" if paper.arxiv and url == f"https://arxiv.org/pdf/{paper.arxiv}" else url


def _when(paper: Paper) -> str:
    """Returns the versions of a paper with `*` for its venue; empty where there is but the venue, or the year."""
    text = paper.when.replace(paper.venue, "*", 1) if paper.venue else paper.when
    return "" if text in {"*", "" if paper.venue else str(paper.year)} else text
