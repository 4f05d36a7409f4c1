"""What the program adds to the prose of a topic: its sub-topics, a comparison, its papers, bridges, related topics.

A part is made of the same tokens as prose, so that the published Markdown and the HTML cannot differ.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from surveypress.core import routes
from surveypress.core.model import Corpus, Topic
from surveypress.core.slugs import slug
from surveypress.pages.paper_entries import entry
from surveypress.pages.reasons import reason_text
from surveypress.pages.view_models import PaperSummary, Site
from surveypress.pages.years import year_heading
from surveypress.prose import nodes
from surveypress.prose.nodes import Blocks, Inline
from surveypress.relate.topics import ancestors

Item = tuple[Inline, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a topic's page that the program makes."""

    kind: str
    """`topics`, `comparison`, `papers`, `bridges` or `related`: what layout and scripts know it by."""
    title: str
    blocks: Blocks
    """What stands below its heading."""

    @property
    def anchor(self) -> str:
        """Where it begins on the page."""
        return routes.anchor(self.kind)


def named(site: Site, title: str) -> Inline:
    """Returns a title or another line of the content; in another direction, it turns nothing around it."""
    return nodes.text(site.texts.isolated(title))


def topic_link(site: Site, topic: str) -> Inline:
    """Returns a link to a topic by its title."""
    return nodes.link(f"/{routes.topic(topic)}", named(site, site.corpus.topics[topic].title))


def paper_link(site: Site, line: PaperSummary, title: str = "") -> Inline:
    """Returns a link to a paper, by its title or another one."""
    return nodes.link(f"/{line.url}", named(site, title or line.title), key=line.key)


def subtopics(site: Site, topic: Topic) -> Iterator[Part]:
    """Yields the topics of an area, under the headings of their groups."""
    if not topic.children:
        return
    blocks: Blocks = []
    for group, children in groupby(topic.children, key=lambda child: site.corpus.topics[child].group):
        blocks += nodes.heading(3, nodes.text(group)) if group else []
        blocks += nodes.bullets([_subtopic(site, child) for child in children])
    yield Part("topics", site.texts.gettext("Topics of this area"), blocks)


def _subtopic(site: Site, child: str) -> Item:
    leaf, count = site.corpus.topics[child], len(site.relations.topic_papers[child])
    scope = [*nodes.text(": "), *named(site, leaf.scope)] if leaf.scope else []
    return [*topic_link(site, child), *nodes.text(f" ({count})"), *scope], {}


def listing(site: Site, topic: Topic) -> list[str]:
    """Returns the papers of a topic as its list has them: an area's by sub-topic, a leaf's by year."""
    keys = site.relations.topic_papers[topic.id]
    if topic.children:
        order = {child: n for n, child in enumerate(topic.children)}
        return sorted(keys, key=lambda key: order[_leaf_of(site.corpus, key, topic)])
    return sorted(keys, key=lambda key: -site.corpus.papers[key].year_rank)


def _leaf_of(corpus: Corpus, key: str, area: Topic) -> str:
    """Returns the sub-topic of an area under which it lists a paper: that of the first of the paper's topics in it."""
    chains = ({topic, *ancestors(corpus, topic)} for topic in corpus.papers[key].topics)
    return next(child for chain in chains for child in area.children if child in chain)


def papers(site: Site, topic: Topic, keys: Sequence[str]) -> Part:
    """Returns the list of papers, with a heading for each sub-topic of an area, or for each year."""
    blocks: Blocks = [] if keys else nodes.paragraph(nodes.text(site.texts.gettext("No papers yet.")))
    for group, members in groupby(keys, key=lambda key: _group(site, topic, key)):
        words = topic_link(site, group) if topic.children else nodes.text(group)
        blocks += nodes.heading(3, words, group_anchor(group))
        blocks += nodes.bullets([_item(site, site.lines[key], None if topic.children else topic) for key in members])
    return Part("papers", site.texts.gettext("Papers"), blocks)


def group_anchor(group: str) -> str:
    """Returns the place of a sub-topic, by its id, or of a year, by its heading, in the list of papers."""
    return routes.anchor("papers", slug(group))


def _group(site: Site, topic: Topic, key: str) -> str:
    """Returns under what a list has a paper: a sub-topic's id, or the heading of a year."""
    if topic.children:
        return _leaf_of(site.corpus, key, topic)
    return year_heading(site.corpus.papers[key], site.texts)


def _item(site: Site, line: PaperSummary, topic: Topic | None) -> Item:
    primary = site.corpus.papers[line.key].topics[0]
    also: list[Inline] = []
    if topic is not None and primary != topic.id:
        before, after = site.texts.gettext("main topic: %(topic)s", topic="\n").split("\n")
        also = [[*nodes.text(before), *topic_link(site, primary), *nodes.text(after)]]
    return entry(site.texts, line, more=also), data_marks(line)


def data_marks(line: PaperSummary) -> dict[str, str]:
    """Returns the attributes by which an item of a list, or a row of a table, is filtered."""
    return {f"data-{name}": values for name, values in line.marks}


def related(site: Site, topic: Topic) -> Iterator[Part]:
    """Yields the related topics with the reasons, each with the colour of its area."""
    items: list[Item] = []
    for other, reasons in site.relations.related_topics[topic.id]:
        why = site.texts.listed(reason_text(reason, site.texts) for reason in reasons)
        items.append(([*topic_link(site, other), *nodes.text(f": {why}")], {"data-hue": str(site.hues[other])}))
    if items:
        yield Part("related", site.texts.gettext("Related topics"), nodes.bullets(items))
