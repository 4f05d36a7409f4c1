"""The survey as data: papers.json, topics.json, cards.json, the feed, the sitemap and what a host of files wants."""

from collections.abc import Iterator, Mapping

from surveypress.compose import reported
from surveypress.later import Later
from surveypress.model import Corpus, Page, Paper, Topic
from surveypress.prose.compose import composed
from surveypress.prose.html import Markdown, plain
from surveypress.prose.maths import plain_title
from surveypress.relate.topics import newest_first
from surveypress.views import Site, reason_text


def pages(site: Site) -> Iterator[Page]:
    """Yields the files that programs read. The sitemap is made where all pages are known (see pages/__init__.py)."""
    bridges = {bridge.key: list(bridge.areas) for found in site.relations.bridges.values() for bridge in found}
    papers = site.corpus.papers.values()
    yield Page("data/papers.json", "json", Later(lambda: {"json": [_paper(site, paper, bridges) for paper in papers]}))
    tops = [_topic(site, topic) for topic in site.corpus.topics.values() if not topic.parent]
    yield Page("data/topics.json", "json", {"json": tops})
    yield Page("data/cards.json", "json", Later(lambda: {"json": {key: _card(site, key) for key in site.lines}}))
    yield Page("feed.xml", "atom", _feed(site))
    yield Page("robots.txt", "robots.txt", {})
    yield Page(".nojekyll", "markdown", {"text": ""})


def sitemap(urls: list[str]) -> Page:
    """Returns the sitemap of the given addresses."""
    return Page("sitemap.xml", "sitemap.xml", {"urls": sorted(urls)})


def _paper(site: Site, paper: Paper, bridges: Mapping[str, list[str]]) -> dict[str, object]:
    summary = plain(Markdown(composed(paper.summary, site.target, str))) if paper.summary.text.strip() else ""
    return {
        "key": paper.key,
        "title": paper.title,
        "authors": list(paper.authors),
        "year": paper.year,
        "arxiv": paper.arxiv or None,
        "doi": paper.doi or None,
        "venue": paper.venue or None,
        "code": paper.code or None,
        "url": f"papers/{paper.key}/",
        "topics": list(paper.topics),
        "facets": {facet: list(values) for facet, values in sorted(paper.facets.items())},
        "methods": list(paper.methods),
        "models": list(paper.models),
        "datasets": list(paper.datasets),
        "tldr": paper.tldr,
        "summary": summary,
        "results": [_result(row) for row in paper.results],
        "related": [
            {"key": n.key, "score": n.score, "reasons": [reason_text(reason) for reason in n.reasons]}
            for n in site.relations.related[paper.key]
        ],
        "bridges": bridges.get(paper.key, []),
        "cited_in": list(dict.fromkeys(c.page for c in site.relations.cited_in.get(paper.key, ()))),
        "sources": [{"file": origin.file, "entry": origin.entry} for origin in paper.sources],
    }


def _card(site: Site, key: str) -> list[str]:
    """Returns what a citation shows of a paper when it is pointed at: title, authors, year, one line, one figure."""
    paper = site.lines[key]
    shown = [plain_title(paper.title), paper.authors, paper.year, plain_title(paper.tldr)]
    return [*shown, *(plain_title(reported(row)) for row in site.corpus.papers[key].results[:1])]


def _result(row: object) -> dict[str, str]:
    names = ("dataset", "metric", "value", "unit", "model", "baseline", "note")
    return {name: getattr(row, name) for name in names if getattr(row, name)}


def _topic(site: Site, topic: Topic) -> dict[str, object]:
    return {
        "id": topic.id,
        "title": topic.title,
        "count": len(site.relations.topic_papers[topic.id]),
        "children": [_topic(site, site.corpus.topics[child]) for child in topic.children],
    }


def submitted(paper: Paper) -> str:
    """Returns the month of a paper as `2021-06-01`: from its arXiv id, which holds year and month, or else its year."""
    digits = paper.arxiv[:4]
    if digits.isdigit() and 1 <= int(digits[2:]) <= 12 and paper.arxiv[4:5] == ".":
        return f"20{digits[:2]}-{digits[2:]}-01"
    return f"{paper.year or 1970}-01-01"


def _feed(site: Site) -> dict[str, object]:
    corpus: Corpus = site.corpus
    newest = sorted(corpus.papers.values(), key=newest_first)[: corpus.config.feed_size]
    items = [
        {
            "title": plain_title(paper.title),
            "url": f"papers/{paper.key}/",
            "date": submitted(paper),
            "description": paper.tldr or plain_title(paper.title),
            "authors": list(paper.authors[:10]),
            "topics": [corpus.topics[topic].title for topic in paper.topics],
        }
        for paper in newest
    ]
    return {"items": items}
