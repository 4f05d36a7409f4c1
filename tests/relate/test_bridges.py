"""The bridges of an area: papers at home in it that lead to others."""

from pathlib import Path

from toys import paper, toy

from surveypress.build.project import Survey
from surveypress.core.texts import ENGLISH
from surveypress.pages.reasons import reason_text
from surveypress.read import read
from surveypress.relate import relate
from surveypress.relate.topics import ancestors


def _two_areas(root: Path) -> Survey:
    survey = toy(root)
    paper(root, "crossing", "topics: [sails, wind]", "Sails and wind.")
    return survey


def test_a_bridge_leads_out_of_its_area(tmp_path: Path) -> None:
    """A paper with a second topic elsewhere is a bridge of its own area to that one, and says so."""
    corpus = read(_two_areas(tmp_path).content)[0]
    found = relate(corpus).bridges
    home = ("sails", *ancestors(corpus, "sails"))[-1]
    other = ("wind", *ancestors(corpus, "wind"))[-1]
    assert home != other
    [bridge] = [each for each in found[home] if each.key == "crossing"]
    assert bridge.areas[0] == other
    assert reason_text(bridge.reasons[0], ENGLISH) == f"also under {corpus.topics['wind'].title}"
    assert all(home not in each.areas for each in found[home])
    assert "crossing" not in {each.key for each in found[other]}


def test_only_areas_have_bridges(tmp_path: Path) -> None:
    """Each area has its list, be it empty; a topic inside one has none."""
    corpus = read(_two_areas(tmp_path).content)[0]
    assert set(relate(corpus).bridges) == {topic.id for topic in corpus.topics.values() if not topic.parent}
