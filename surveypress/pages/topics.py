"""A page for each topic, as Markdown and as HTML made of that Markdown; and the tree of all topics."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from surveypress.compose import FOLDER, listing, topic_body, topic_markdown, topic_papers
from surveypress.later import Later
from surveypress.model import Page, Topic
from surveypress.pages import cards
from surveypress.pages.bibliography import cited
from surveypress.pages.exports import topic_file
from surveypress.pages.field import field
from surveypress.pages.glance import Names, glance, names
from surveypress.pages.glossary import terms_of
from surveypress.pages.lists import Pager, choices, everywhere, paged, trail
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
        yield Page(f"{FOLDER}{topic.id}.md", "markdown", Later(partial(_text, site, topic)))
        yield from _html(site, topic, known)


def _text(site: Site, topic: Topic) -> dict[str, object]:
    return {"text": topic_markdown(site, topic)}


def _html(site: Site, topic: Topic, known: _Known) -> Iterator[Page]:
    keys = listing(site, topic)
    for url, shown, pager in paged(f"{FOLDER}{topic.id}/", keys, site.corpus.config.page_size):
        data = partial(_data, site, topic, known, shown, pager)
        yield Page(url, "topic.html", Later(data), indexed=pager.number == 1)


def _data(site: Site, topic: Topic, known: _Known, shown: Sequence[str], pager: Pager) -> dict[str, object]:
    above = [(site.corpus.topics[t].title, f"{FOLDER}{t}/") for t in reversed(ancestors(site.corpus, topic.id))]
    steps = trail(("Topics", FOLDER), *above, (topic.title, f"{FOLDER}{topic.id}/"))
    related = tuple(
        (f"{FOLDER}{other}/", (("hue", str(site.hues[other])),)) for other, _ in site.relations.related_topics[topic.id]
    )
    first = pager.number == 1
    text = topic_body(site, topic, shown) if first else topic_papers(site, topic, shown)
    items = (*((key, site.lines[key].marks) for key in shown), *related)
    return {
        "title": topic.title,
        "description": topic.scope,
        "hue": site.hues[topic.id],
        "trail": steps,
        "glance": glance(site, topic, known.names, narrows=pager.total == 1) if first and shown else None,
        "body": Markdown(text, FOLDER, items, present(topic.prose.text, known.terms[topic.id]) if first else ()),
        "markdown": f"{FOLDER}{topic.id}.md",
        "bibtex": topic_file(site, topic.id),
        "pager": pager,
        "count": len(site.relations.topic_papers[topic.id]),
        "near": _near(site, topic),
        "choices": choices(site, shown),
        "everywhere": everywhere(pager, {"topic": topic.title}),
        "card": cards.address(topic.id),
        "references": cited(site, topic) if first else [],
    }


def _near(site: Site, topic: Topic) -> list[Ref]:
    """Returns the topics before and after this one, in the order of the taxonomy (an empty title at the ends)."""
    order = list(site.corpus.topics)
    at = order.index(topic.id)
    sides = [order[at - 1] if at else "", order[at + 1] if at + 1 < len(order) else ""]
    return [Ref(site.corpus.topics[s].title, f"{FOLDER}{s}/") if s else Ref("", "") for s in sides]
