"""Feeds of the newest papers, in the whole survey and in each of its areas, as Atom and as JSON Feed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from surveypress.core import routes
from surveypress.core.model import Page, Paper
from surveypress.pages.site_data import submitted
from surveypress.pages.view_models import Site
from surveypress.prose.maths import plain_title
from surveypress.relate.topics import newest_first

_MOST_AUTHORS = 10
FORMATS = (("feed.xml", "atom", "application/atom+xml"), ("feed.json", "json-feed", "application/feed+json"))
"""Name, serialiser and media type of the two formats."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """What a feed tells of."""

    title: str
    url: str
    date: str
    """A day, `2021-06-17`."""
    description: str
    authors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page leads to."""

    title: str
    url: str
    media_type: str


def pages(site: Site) -> Iterator[Page]:
    """Yields the feeds of papers."""
    corpus = site.corpus
    newest = sorted(corpus.papers.values(), key=newest_first)
    yield from feed(site, "", corpus.config.title, corpus.config.description, _items(site, newest))
    for topic in corpus.topics.values():
        if not topic.parent:
            keys = set(site.relations.topic_papers[topic.id])
            title = f"{corpus.config.title}: {plain_title(topic.title)}"
            items = _items(site, [paper for paper in newest if paper.key in keys])
            yield from feed(site, routes.topic(topic.id), title, plain_title(topic.scope), items)


def feed(site: Site, home: str, title: str, description: str, items: Iterable[FeedItem]) -> Iterator[Page]:
    """Yields a feed in both formats; `home` is the address of the page that it belongs to."""
    if not site.corpus.config.shows("feeds"):
        return
    rows = [
        {
            "title": item.title,
            "url": item.url,
            "date": item.date,
            "description": item.description,
            "authors": list(item.authors),
            "topics": list(item.topics),
        }
        for item in items
    ]
    data = {"title": title, "home": home, "description": description or site.corpus.config.description, "items": rows}
    for name, template, _ in FORMATS:
        yield Page(home + name, template, data)


def links(site: Site, title: str, home: str) -> list[FeedLink]:
    """Returns the feeds that belong to the page at an address; none where the survey has no feeds."""
    formats = FORMATS if site.corpus.config.shows("feeds") else ()
    return [FeedLink(title, home + name, media_type) for name, _, media_type in formats]


def _items(site: Site, papers: Sequence[Paper]) -> list[FeedItem]:
    topics = site.corpus.topics
    return [
        FeedItem(
            plain_title(paper.title),
            routes.paper(paper.key),
            submitted(paper),
            plain_title(paper.tldr) or plain_title(paper.title),
            tuple(map(str, paper.authors[:_MOST_AUTHORS])),
            tuple(plain_title(topics[topic].title) for topic in paper.topics),
        )
        for paper in papers[: site.corpus.config.feed_size]
    ]
