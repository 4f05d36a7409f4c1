"""The field that the survey covers: areas and their topics by size, as the home page and the list of topics show it."""

from dataclasses import dataclass

from surveypress.compose import FOLDER
from surveypress.model import Topic
from surveypress.views import Ref, Site


@dataclass(frozen=True, slots=True)
class Leaf:
    """A topic of an area; `share` is its size in per cent of the largest topic."""

    ref: Ref
    share: str


@dataclass(frozen=True, slots=True)
class Area:
    """An area of the survey and its topics."""

    ref: Ref
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


def _leaf(site: Site, topic: Topic, most: int) -> Leaf:
    ref = _ref(site, topic)
    return Leaf(ref, f"{100 * ref.count / most:.0f}")


def _ref(site: Site, topic: Topic) -> Ref:
    return Ref(topic.title, f"{FOLDER}{topic.id}/", len(site.relations.topic_papers[topic.id]))
