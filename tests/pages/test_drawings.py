"""The drawing of a paper among its related ones, for all papers of the bundled survey."""

import math
from itertools import combinations

import pytest

from surveypress.core.model import Corpus
from surveypress.pages import site_of
from surveypress.pages.neighbourhood import HEIGHT, WIDTH, Neighbourhood, Node, links, neighbourhood
from surveypress.pages.view_models import Site
from surveypress.relate import relate

CHARACTER = 6.6
"""Mean width of a letter at the size of labels, in units of the drawing."""


@pytest.fixture(scope="module")
def site(bundled_corpus: Corpus) -> Site:
    """The bundled survey, related."""
    return site_of(bundled_corpus, relate(bundled_corpus))


@pytest.fixture(scope="module")
def drawings(site: Site) -> dict[str, Neighbourhood]:
    """The drawing of each paper."""
    joined = links(site)
    drawn = {key: neighbourhood(site, key, joined) for key in site.corpus.papers}
    return {key: drawing for key, drawing in drawn.items() if drawing is not None}


def _key(node: Node) -> str:
    return node.url.split("/")[1]


def _ring(drawing: Neighbourhood, name: str) -> list[Node]:
    return [node for node in drawing.nodes if node.ring == name]


def test_a_drawing_shows_the_list(site: Site, drawings: dict[str, Neighbourhood]) -> None:
    """The ring is the list of related papers, each of which has a name."""
    assert drawings.keys() == site.corpus.papers.keys()
    for key, drawing in drawings.items():
        listed = {neighbour.key for neighbour in site.relations.related[key]}
        assert [_key(node) for node in _ring(drawing, "self")] == [key]
        assert {_key(node) for node in _ring(drawing, "near")} == listed
        assert all(node.label for node in drawing.nodes)
        assert len({node.url for node in drawing.nodes}) == len(drawing.nodes)


def test_papers_are_apart_and_inside(drawings: dict[str, Neighbourhood]) -> None:
    """On a telephone each paper can be met by a finger: 27 units, which are 24 pixels there, lie between any two."""
    for key, drawing in drawings.items():
        for node in drawing.nodes:
            assert 10 <= node.x <= WIDTH - 10, key
            assert 10 <= node.y <= HEIGHT - 10, key
        for one, other in combinations(drawing.nodes, 2):
            assert math.hypot(one.x - other.x, one.y - other.y) >= 27, (key, one.title, other.title)


def _box(node: Node) -> tuple[float, float, float, float]:
    width = CHARACTER * len(node.label)
    begin = {"start": 0.0, "middle": -width / 2, "end": -width}[node.anchor]
    left, base = node.x + node.label_x + begin, node.y + node.label_y
    return left, base - 9, left + width, base + 3


def test_labels_do_not_cover_each_other(drawings: dict[str, Neighbourhood]) -> None:
    """All labels stand free of each other, off the papers, and inside of the drawing."""
    for key, drawing in drawings.items():
        boxes = {node.label: _box(node) for node in drawing.nodes}
        for label, (left, top, right, bottom) in boxes.items():
            assert left > -8, (key, label)
            assert right < WIDTH + 8, (key, label)
            for node in drawing.nodes:
                covered = left < node.x < right and top < node.y < bottom
                assert not covered, (key, label, node.title)
        for (one, a), (other, b) in combinations(boxes.items(), 2):
            apart = a[2] <= b[0] + 2 or b[2] <= a[0] + 2 or a[3] <= b[1] or b[3] <= a[1]
            assert apart, (key, one, other)


def test_the_same_survey_is_drawn_the_same(site: Site, drawings: dict[str, Neighbourhood]) -> None:
    """Nothing is left to chance."""
    joined = links(site)
    for key in [*drawings][::50]:
        assert neighbourhood(site, key, joined) == drawings[key]


def test_the_lines_are_the_lists(drawings: dict[str, Neighbourhood]) -> None:
    """From the paper there is one line to each of its list, and as many areas are named as there are colours."""
    for drawing in drawings.values():
        assert drawing.lines.count("M") == len(_ring(drawing, "near"))
        assert len(drawing.areas) == len({node.hue for node in drawing.nodes if node.hue})
