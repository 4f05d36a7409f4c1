"""A page for each topic, as Markdown and as HTML made of that Markdown; and the tree of all topics."""

from collections.abc import Iterator
from dataclasses import dataclass

from surveypress.compose import FOLDER, intro_and_list, listing, topic_markdown
from surveypress.model import Page, Topic
from surveypress.pages import cards
from surveypress.pages.bibliography import cited
from surveypress.pages.exports import topic_file
from surveypress.pages.lists import choices, paged, trail
from surveypress.prose.html import Markdown
from surveypress.relate.topics import ancestors
from surveypress.views import Ref, Site


@dataclass(frozen=True, slots=True)
class Area:
    """An area of the survey and its topics."""

    ref: Ref
    scope: str
    leaves: tuple[Ref, ...]


def pages(site: Site) -> Iterator[Page]:
    """Yields the tree, and for each topic its Markdown and its HTML."""
    data = {"title": "Topics", "trail": trail(("Topics", "topics/")), "areas": areas(site)}
    yield Page(FOLDER, "topics.html", data)
    for topic in site.corpus.topics.values():
        whole = topic_markdown(site, topic)
        yield Page(f"{FOLDER}{topic.id}.md", "markdown", {"text": whole})
        yield from _html(site, topic, whole)


def areas(site: Site) -> list[Area]:
    """Returns the taxonomy, with the number of papers of each node."""
    tops = [topic for topic in site.corpus.topics.values() if not topic.parent]
    return [
        Area(_ref(site, top), top.scope, tuple(_ref(site, site.corpus.topics[child]) for child in top.children))
        for top in tops
    ]


def _html(site: Site, topic: Topic, whole: str) -> Iterator[Page]:
    keys = listing(site, topic)
    above = [(site.corpus.topics[t].title, f"{FOLDER}{t}/") for t in reversed(ancestors(site.corpus, topic.id))]
    steps = trail(("Topics", FOLDER), *above, (topic.title, f"{FOLDER}{topic.id}/"))
    for url, shown, pager in paged(f"{FOLDER}{topic.id}/", keys, site.corpus.config.page_size):
        if pager.total == 1:
            text = whole
        elif pager.number == 1:
            text = intro_and_list(site, topic, shown)
        else:
            text = topic_markdown(site, topic, shown)
        body = Markdown(text, FOLDER, tuple((key, site.lines[key].marks) for key in shown))
        data = {
            "title": topic.title,
            "heading": topic.title if pager.number > 1 else "",
            "description": topic.scope,
            "trail": steps,
            "body": body,
            "markdown": f"{FOLDER}{topic.id}.md",
            "bibtex": topic_file(site, topic.id),
            "pager": pager,
            "count": len(keys),
            "near": _near(site, topic),
            "choices": choices(site, shown),
            "card": cards.address(topic.id),
            "references": cited(site, topic) if pager.number == 1 else [],
        }
        yield Page(url, "topic.html", data, indexed=pager.number == 1)


def _near(site: Site, topic: Topic) -> list[Ref]:
    """Returns the topics before and after this one, in the order of the taxonomy (an empty title at the ends)."""
    order = list(site.corpus.topics)
    at = order.index(topic.id)
    sides = [order[at - 1] if at else "", order[at + 1] if at + 1 < len(order) else ""]
    return [Ref(site.corpus.topics[s].title, f"{FOLDER}{s}/") if s else Ref("", "") for s in sides]


def _ref(site: Site, topic: Topic) -> Ref:
    return Ref(topic.title, f"{FOLDER}{topic.id}/", len(site.relations.topic_papers[topic.id]))
