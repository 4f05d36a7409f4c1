"""The field that the survey covers: areas and their topics by size, as the home page and the list of topics show it."""

from dataclasses import dataclass

from surveypress.core.model import Corpus, Topic
from surveypress.pages.topic_markdown import FOLDER
from surveypress.pages.view_models import Link, Site


@dataclass(frozen=True, slots=True)
class Leaf:
    """A topic of an area; `share` is its size in per cent of the largest topic."""

    ref: Link
    share: str


@dataclass(frozen=True, slots=True)
class Area:
    """An area of the survey and its topics."""

    ref: Link
    scope: str
    hue: int
    leaves: tuple[Leaf, ...]


def field(site: Site) -> list[Area]:
    """Returns the areas with their topics, each with the number of its papers."""
    topics = site.corpus.topics
    tops = [topic for topic in topics.values() if not topic.parent]
    most = max((_ref(site, topics[leaf]).count for top in tops for leaf in top.children), default=0) or 1
    return [
        Area(_ref(site, top), top.scope, site.hues[top.id], tuple(_leaf(site, topics[t], most) for t in top.children))
        for top in tops
    ]


def topic_count(corpus: Corpus) -> str:
    """Returns how many topics there are, and in how many areas if in any: `70 topics in 12 areas`."""
    texts = corpus.texts
    areas = [topic for topic in corpus.topics.values() if topic.children]
    topics = texts.ngettext("%(num)s topic", "%(num)s topics", len(corpus.topics) - len(areas))
    if not areas:
        return topics
    return texts.ngettext("%(topics)s in %(num)s area", "%(topics)s in %(num)s areas", len(areas), topics=topics)


def _leaf(site: Site, topic: Topic, most: int) -> Leaf:
    ref = _ref(site, topic)
    return Leaf(ref, f"{100 * ref.count / most:.0f}")


def _ref(site: Site, topic: Topic) -> Link:
    return Link(topic.title, f"{FOLDER}{topic.id}/", len(site.relations.topic_papers[topic.id]))
