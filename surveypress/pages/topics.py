"""A page for each topic, as Markdown and as HTML of the same tokens; and the tree of all topics."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import NamedTuple

from surveypress.cite.coins import coins
from surveypress.core import routes
from surveypress.core.model import Page, Paper, Topic
from surveypress.core.slugs import slug
from surveypress.core.tracing import Shared
from surveypress.pages import social_images
from surveypress.pages.bibliography import cited
from surveypress.pages.exports import of_topic
from surveypress.pages.feeds import links
from surveypress.pages.glossary import terms_of
from surveypress.pages.lists import Pager, choices, paged, trail
from surveypress.pages.method import basis
from surveypress.pages.paper_entries import outlined
from surveypress.pages.suggestions import suggestions
from surveypress.pages.topic_markdown import FOLDER, parts, topic_markdown
from surveypress.pages.topic_overview import field
from surveypress.pages.topic_parts import Part, listing, papers
from surveypress.pages.topic_stats import glance, names
from surveypress.pages.view_models import Link, PaperSummary, Site
from surveypress.prose.html import Prose, prose_of
from surveypress.prose.maths import plain_title
from surveypress.prose.rendering import Frame, Html, html_of
from surveypress.prose.terms import Terms, present
from surveypress.prose.tokens import headings, parsed
from surveypress.relate.topics import ancestors


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a topic's page that the program makes, ready to show."""

    kind: str
    anchor: str
    alias: str
    """Where links by its title lead (`topics/lora/#papers`); empty where a heading of the prose has that name."""
    title: str
    html: Html


class _Common(NamedTuple):
    """What is worked out once for all topics."""

    names: Shared
    """A `Names`."""
    terms: Mapping[str, Terms]


def pages(site: Site) -> Iterator[Page]:
    """Yields the tree, and for each topic its Markdown and its HTML."""
    title = site.texts.gettext("Topics")
    yield Page(FOLDER, "topics.html", {"title": title, "trail": trail(site, (title, FOLDER)), "areas": field(site)})
    shared = _Common(Shared(names(site.corpus)), terms_of(site.corpus))
    for topic in site.corpus.topics.values():
        if site.corpus.config.shows("markdown"):
            yield Page(f"{FOLDER}{topic.id}.md", "markdown", site.lazy(_text, topic))
        yield from _html(site, topic, shared)


def _text(site: Site, topic: Topic) -> dict[str, object]:
    return {"text": topic_markdown(site, topic)}


def _html(site: Site, topic: Topic, shared: _Common) -> Iterator[Page]:
    keys = listing(site, topic)
    for url, keys_here, pager in paged(f"{FOLDER}{topic.id}/", keys, site.corpus.config.page_size):
        data = site.lazy(_data, topic, shared.names, shared.terms[topic.id], keys_here, pager)
        yield Page(url, "topic.html", data, indexed=pager.number == 1 and site.corpus.config.shows("search"))


def _data(
    site: Site, topic: Topic, canonical: Shared, terms: Terms, keys_here: Sequence[str], pager: Pager
) -> dict[str, object]:
    above = [(site.corpus.topics[t].title, f"{FOLDER}{t}/") for t in reversed(ancestors(site.corpus, topic.id))]
    steps = trail(site, (site.texts.gettext("Topics"), FOLDER), *above, (topic.title, f"{FOLDER}{topic.id}/"))
    first = pager.number == 1
    references = cited(site, topic) if first else []
    numbers = {reference.url: number for number, reference in enumerate(references, 1)}
    own_parts = parts(site, topic, keys_here) if first else [papers(site, topic, keys_here)]
    anchors = {str(opening.attrs["id"]) for opening, _ in headings(parsed(topic.prose.text).tokens)}
    return {
        "title": topic.title,
        "description": topic.scope,
        "definition": topic.definition,
        "basis": basis(site, _papers(site, topic)) if first and topic.prose.text.strip() else "",
        "hue": site.hues[topic.id],
        "trail": steps,
        "glance": glance(site, topic, canonical.value, narrows=True) if first and keys_here else None,
        "prose": _prose(site, topic, terms, numbers) if first else Prose(""),
        "parts": [_view(part, anchors, numbers) for part in own_parts],
        **({"markdown": f"{FOLDER}{topic.id}.md"} if site.corpus.config.shows("markdown") else {}),
        "exports": of_topic(site, topic.id),
        "feeds": [] if topic.parent else links(site, plain_title(topic.title), routes.topic(topic.id)),
        "area_feed": _area_feed(site, topic),
        "suggestions": suggestions(site, topic.prose.location.file or topic.location.file, routes.topic(topic.id)),
        "pager": pager,
        "coins": [coins(site.cites[key]) for key in keys_here],
        "entity": _item_list(site, topic, keys_here, pager),
        "count": len(site.relations.topic_papers[topic.id]),
        "near": _near(site, topic),
        "choices": choices(site, site.relations.topic_papers[topic.id]),
        "path": _cited_lines(site, topic) if first else {},
        "card": social_images.address(topic.id),
        "references": references,
    }


def _area_feed(site: Site, topic: Topic) -> Link | None:
    """Returns the feed that tells of new papers of a topic which has none of its own: that of its area."""
    if not topic.parent:
        return None
    area = site.corpus.topics[ancestors(site.corpus, topic.id)[-1]]
    feeds = links(site, plain_title(area.title), routes.topic(area.id))
    return Link(area.title, feeds[0].url) if feeds else None


def _papers(site: Site, topic: Topic) -> list[Paper]:
    return [site.corpus.papers[key] for key in site.relations.topic_papers[topic.id]]


def _item_list(site: Site, topic: Topic, keys: Sequence[str], pager: Pager) -> dict[str, object]:
    """Returns what the page is for search engines: a list of papers, counted from its first page on."""
    first = (pager.number - 1) * site.corpus.config.page_size + 1
    rows = [
        {"@type": "ListItem", "position": n, "url": f"site:{routes.paper(key)}"} for n, key in enumerate(keys, first)
    ]
    count = len(site.relations.topic_papers[topic.id])
    return {"@type": "ItemList", "name": plain_title(topic.title), "numberOfItems": count, "itemListElement": rows}


def _cited_lines(site: Site, topic: Topic) -> dict[str, PaperSummary]:
    """Returns the papers that the prose cites, by the ends of their addresses."""
    keys = {key for mark in topic.prose.references if mark.kind == "cite" for key in mark.keys}
    present = (site.corpus.citable(key).key for key in sorted(keys))
    return {line.slug: line for key in present if (line := site.lines.get(key))}


def _prose(site: Site, topic: Topic, terms: Terms, numbers: Mapping[str, int]) -> Prose:
    """Returns the prose of a topic, whose citations know their numbers among the references (by address)."""
    prose = prose_of(topic.prose, site.target, present(topic.prose.text, terms))
    labels = ((key, replace(label, number=numbers.get(label.url, 0))) for key, label in prose.papers)
    return replace(prose, papers=tuple(labels))


def _view(part: Part, anchors: AbstractSet[str], numbers: Mapping[str, int]) -> PartView:
    alias = slug(part.title)
    html = Html(html_of(outlined(part.blocks), Frame(numbers=numbers if part.kind == "comparison" else {})))
    return PartView(part.kind, part.anchor, "" if alias in anchors else alias, part.title, html)


def _near(site: Site, topic: Topic) -> list[Link]:
    """Returns the topics before and after this one, in the order of the taxonomy (an empty title at the ends)."""
    order = list(site.corpus.topics)
    at = order.index(topic.id)
    sides = [order[at - 1] if at else "", order[at + 1] if at + 1 < len(order) else ""]
    return [Link(site.corpus.topics[s].title, f"{FOLDER}{s}/") if s else Link("", "") for s in sides]
