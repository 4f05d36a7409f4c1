"""The bridges of an area: papers at home in it that lead to others."""

from pathlib import Path

from toys import paper, toy

from surveypress.build.project import Survey
from surveypress.core.config import Config
from surveypress.core.model import Corpus, Paper, Topic
from surveypress.core.problems import Location
from surveypress.core.relations import Reason
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


def test_a_bridge_may_lead_past_an_area() -> None:
    """Whichever area it is at home in, and whichever it has nothing to do with; to several, the nearest first."""
    place = Location("content/taxonomy.yaml")
    topics = {}
    for area in ("air", "land", "sea"):
        topics[area] = Topic(area, area.title(), place, children=(f"{area}1", f"{area}2"))
        for leaf in topics[area].children:
            topics[leaf] = Topic(leaf, leaf.title(), place, parent=area)
    homes = {"gull": "air1 sea2", "crab": "sea1 land1 air1", "mole": "land1", "kite": "air2 air1"}
    papers = {key: Paper(key, key.title(), place, tuple(leaves.split())) for key, leaves in sorted(homes.items())}
    found = relate(Corpus(Config("Borders"), papers, topics, {})).bridges
    assert {area: [(each.key, each.areas) for each in bridges] for area, bridges in found.items()} == {
        "air": [("gull", ("sea",))],
        "land": [],
        "sea": [("crab", ("air", "land"))],
    }
    assert found["air"][0].reasons[0] == Reason("also-under", ("Sea2",))
    assert [reason.shared for reason in found["sea"][0].reasons if reason.kind == "also-under"] == [
        ("Air1",),
        ("Land1",),
    ]
