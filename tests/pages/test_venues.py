"""The list of venues: the largest first, each with its full name and the way to its papers."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import edit, paper, toy, without_search, write

from surveypress.build.pipeline import build
from surveypress.build.project import Survey


def test_venues_are_listed_by_their_number_of_papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under one name in all years, and with how many papers have none."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    edit(survey.content / "survey.yaml", "summaries: all", "summaries: all\nvenues: {WindConf: Conference on <Wind>}")
    for n in range(4):
        paper(survey.root, f"more-{n}", f"topics: [wind]\nvenue: WindConf {2019 + n}")
    build(survey)
    page = LexborHTMLParser((survey.out / "venues" / "index.html").read_bytes())
    first = page.css_first(".refs li")
    assert " ".join(first.text().split()) == "WindConf Conference on <Wind> 4"
    assert first.css_first("a").attributes["href"] == "../search/?venue=WindConf"
    counts = [int(node.text()) for node in page.css(".refs .count")]
    assert counts == sorted(counts, reverse=True)
    said = page.css_first(".counts").text()
    assert said.startswith(f"{len(counts)} venues · ")
    total = len([*(survey.content / "papers").rglob("*.md")])
    assert sum(counts) + int(said.split("·")[1].split()[0]) == total
    assert "[WindConf](" in (survey.out / "venues.md").read_text(encoding="utf-8")


def test_a_venue_of_all_papers_is_searched_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As nothing filters by what tells no paper from another."""
    without_search(monkeypatch)
    write(tmp_path / "content" / "survey.yaml", "title: Kites\n")
    write(tmp_path / "content" / "taxonomy.yaml", "topics:\n  - {id: wind, title: Wind}\n")
    for n in range(2):
        paper(tmp_path, f"one-{n}", 'topics: [wind]\nvenue: Kite "Conf"')
    survey = Survey(tmp_path, tmp_path / "content", tmp_path / "site")
    build(survey)
    page = LexborHTMLParser((survey.out / "venues" / "index.html").read_bytes())
    assert page.css_first(".refs a").attributes["href"] == "../search/?q=venue%3A%22Kite+Conf%22"
    assert page.css_first(".counts").text() == "1 venue"
