"""The table that compares the papers of a topic: which papers it holds, and what tells two figures apart."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_without_search, paper, toy

ROPES = """topics: [wind]
results:
  - {metric: gain in lift, value: "5.6", baseline: best sails, note: 3 ropes}
  - {metric: gain in lift, value: "22.7", baseline: best sails, note: 2 ropes}
"""

TWO_BASELINES = """topics: [lines]
results:
  - {metric: gain in calm, value: "2", baseline: kites}
  - {metric: loss, value: "3", baseline: silk}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy survey with a paper that reports one measure twice, and one that has sails beside its main topic."""
    survey = toy(tmp_path_factory.mktemp("compared"))
    paper(survey.root, "jib", ROPES)
    paper(survey.root, "spinnaker", "topics: [wind, sails]")
    paper(survey.root, "reef", TWO_BASELINES)
    paper(survey.root, "luff", "topics: [lines]\nresults:\n  - {metric: gain in wind, value: '4'}")
    build_without_search(survey)
    return survey.out


def _text(site: Path, address: str, selector: str) -> str:
    page = LexborHTMLParser((site / address / "index.html").read_bytes())
    return " ".join(" ".join(node.text() for node in page.css(selector)).split())


def test_two_figures_of_one_measure_are_told_apart(site: Path) -> None:
    """On the page, in its Markdown, and in that of the paper."""
    cell = "gain in lift: 5.6 (3 ropes); gain in lift: 22.7 (2 ropes)"
    assert cell in _text(site, "topics/wind", "td")
    assert f"{cell} | best sails |" in (site / "topics" / "wind.md").read_text(encoding="utf-8")
    told = (
        "gain in lift: 5.6 (3 ropes, against best sails)",
        "gain in lift: 22.7 (2 ropes, against best sails)",
    )
    assert all(f"- {one}" in (site / "papers" / "jib.md").read_text(encoding="utf-8") for one in told)


def test_baselines_have_a_column(site: Path) -> None:
    """What one result of a paper is held against is said with it where another is held against something else."""
    twin = (site / "topics" / "lines.md").read_text(encoding="utf-8")
    assert "gain in calm: 2 (against kites); loss: 3 (against silk) | kites; silk |" in twin
    assert "gain in wind: 4 | not stated |" in twin


def test_a_table_says_that_it_leaves_papers_out(site: Path) -> None:
    """On the page, where it prints, and in Markdown; a table that leaves none out says nothing."""
    page = LexborHTMLParser((site / "topics" / "sails" / "index.html").read_bytes())
    shown, papers = (len(page.css(f"[data-part={part}")) for part in ("comparison] tbody tr", "papers] [data-key]"))
    said = f"{shown} of {papers} papers: those discussed mainly here."
    assert shown < papers
    assert said == _text(site, "topics/sails", "[data-part=comparison] > p")
    assert said in (site / "topics" / "sails.md").read_text(encoding="utf-8")
    assert _text(site, "topics/lines", "[data-part=comparison] > p") == ""
