"""A page for each topic, as Markdown and as HTML made of that Markdown; and the tree of all topics."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from surveypress.compose import FOLDER, listing, topic_body, topic_markdown, topic_papers
from surveypress.model import Page, Topic
from surveypress.pages import cards
from surveypress.pages.bibliography import cited
from surveypress.pages.exports import topic_file
from surveypress.pages.field import field
from surveypress.pages.glance import Names, glance, names
from surveypress.pages.glossary import terms_of
from surveypress.pages.lists import choices, paged, trail
from surveypress.prose.html import Markdown
from surveypress.prose.terms import Terms, present
from surveypress.relate.topics import ancestors
from surveypress.views import Ref, Site


class _Known(NamedTuple):
    """What is worked out once for all topics."""

    names: Names
    terms: Mapping[str, Terms]


def pages(site: Site) -> Iterator[Page]:
    """Yields the tree, and for each topic its Markdown and its HTML."""
    data = {"title": "Topics", "trail": trail(("Topics", "topics/")), "areas": field(site)}
    yield Page(FOLDER, "topics.html", data)
    known = _Known(names(site.corpus), terms_of(site.corpus))
    for topic in site.corpus.topics.values():
        yield Page(f"{FOLDER}{topic.id}.md", "markdown", {"text": topic_markdown(site, topic)})
        yield from _html(site, topic, known)


def _html(site: Site, topic: Topic, known: _Known) -> Iterator[Page]:
    keys = listing(site, topic)
    above = [(site.corpus.topics[t].title, f"{FOLDER}{t}/") for t in reversed(ancestors(site.corpus, topic.id))]
    steps = trail(("Topics", FOLDER), *above, (topic.title, f"{FOLDER}{topic.id}/"))
    related = tuple(
        (f"{FOLDER}{other}/", (("hue", str(site.hues[other])),)) for other, _ in site.relations.related_topics[topic.id]
    )
    for url, shown, pager in paged(f"{FOLDER}{topic.id}/", keys, site.corpus.config.page_size):
        first = pager.number == 1
        text = topic_body(site, topic, shown) if first else topic_papers(site, topic, shown)
        items = (*((key, site.lines[key].marks) for key in shown), *related)
        body = Markdown(text, FOLDER, items, present(topic.prose.text, known.terms[topic.id]) if first else ())
        data = {
            "title": topic.title,
            "description": topic.scope,
            "hue": site.hues[topic.id],
            "trail": steps,
            "glance": glance(site, topic, known.names, narrows=pager.total == 1) if first and keys else None,
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
        yield Page(url, "topic.html", data, indexed=first)


def _near(site: Site, topic: Topic) -> list[Ref]:
    """Returns the topics before and after this one, in the order of the taxonomy (an empty title at the ends)."""
    order = list(site.corpus.topics)
    at = order.index(topic.id)
    sides = [order[at - 1] if at else "", order[at + 1] if at + 1 < len(order) else ""]
    return [Ref(site.corpus.topics[s].title, f"{FOLDER}{s}/") if s else Ref("", "") for s in sides]
