"""Bridges: the papers of each area that connect it with others, with what shows that they do."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from surveypress.core.model import Corpus, Paper
from surveypress.core.relations import Bridge, Citation, Neighbour, Reason
from surveypress.relate.topics import ancestors

MOST = 6
"""Bridges shown for an area."""
FILED, CITED, NEAR = 1.0, 0.5, 0.2
"""What a topic in the other area counts, a page of it that cites the paper, and a related paper that stands there."""
MOST_CITED, MOST_NEAR = 2, 4
AGAIN = 0.5
"""What a further bridge to an area that has one already is worth; so the list shows many ways out."""
Way = tuple[float, tuple[Reason, ...]]


def bridges(
    corpus: Corpus, citations: Sequence[Citation], related: Mapping[str, Sequence[Neighbour]]
) -> dict[str, tuple[Bridge, ...]]:
    """Returns, for each area, the papers at home in it that lead to others, the strongest first, ties by key."""
    areas = {topic: (topic, *ancestors(corpus, topic))[-1] for topic in corpus.topics}
    homes = {paper.key: areas[paper.topics[0]] for paper in corpus.papers.values() if paper.topics}
    citing = _citing(corpus, citations, areas)
    ways: dict[str, dict[str, dict[str, Way]]] = defaultdict(dict)
    for key, home in homes.items():
        out = _ways(corpus, corpus.papers[key], (areas, homes), citing.get(key, ()), related.get(key, ()))
        if out:
            ways[home][key] = out
    return {topic.id: _chosen(ways[topic.id]) for topic in corpus.topics.values() if not topic.parent}


def _citing(corpus: Corpus, citations: Sequence[Citation], areas: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Returns, for each paper, the topics whose prose cites it."""
    citing: dict[str, dict[str, None]] = defaultdict(dict)
    for citation in citations:
        if citation.page.kind == "topic" and citation.page.id in areas:
            citing[citation.paper][citation.page.id] = None
    return {key: tuple(topics) for key, topics in citing.items()}


def _ways(
    corpus: Corpus,
    paper: Paper,
    places: tuple[Mapping[str, str], Mapping[str, str]],
    citing: Sequence[str],
    related: Sequence[Neighbour],
) -> dict[str, Way]:
    """Returns, for each other area to which a paper leads, how strongly and why."""
    areas, homes = places
    ways: dict[str, Way] = {}
    for area in dict.fromkeys(areas.values()):
        if area == homes[paper.key]:
            continue
        filed = [topic for topic in paper.topics if areas[topic] == area]
        cited = [topic for topic in citing if areas[topic] == area]
        near = [other.key for other in related if homes.get(other.key) == area]
        # A related paper alone says little: half of all lists cross a border somewhere.
        if not filed and not cited:
            continue
        weight = FILED * bool(filed) + CITED * min(MOST_CITED, len(cited)) + NEAR * min(MOST_NEAR, len(near))
        title = corpus.topics[area].title
        reasons = [Reason("also-under", (corpus.topics[filed[0]].title,))] if filed else []
        reasons += [Reason("cited-in", tuple(corpus.topics[topic].title for topic in cited[:2]))] if cited else []
        reasons += [Reason("near", (str(len(near)), title))] if len(near) > 1 else []
        ways[area] = round(weight, 4), tuple(reasons)
    return ways


def _chosen(ways: Mapping[str, Mapping[str, Way]]) -> tuple[Bridge, ...]:
    """Returns the strongest; an area that a chosen one leads to counts less for those that follow."""
    chosen: list[Bridge] = []
    met: dict[str, int] = defaultdict(int)
    left = sorted(ways)
    while left and len(chosen) < MOST:
        worth = {key: sum(weight * AGAIN ** met[area] for area, (weight, _) in ways[key].items()) for key in left}
        best = min(left, key=lambda key: (-round(worth[key], 6), key))
        out = sorted(ways[best].items(), key=lambda way: (-way[1][0], way[0]))
        chosen.append(Bridge(best, tuple(area for area, _ in out), tuple(r for _, (_, why) in out for r in why)))
        left.remove(best)
        for area in ways[best]:
            met[area] += 1
    return tuple(chosen)
