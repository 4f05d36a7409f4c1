"""What none of a survey's papers has gets no page, no link and no place in the navigation."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import edit, paper, tree, without_search, write

from surveypress.build.checking import check
from surveypress.build.pipeline import build, load
from surveypress.build.project import Survey
from surveypress.core.problems import errors
from surveypress.pages.view_models import hues

PLAIN = "title: Stones\nlanguage: en\n"
TAXONOMY = (
    "topics:\n  - {id: pebbles, title: Pebbles, scope: Small ones.}\n  - {id: rocks, title: Rocks, scope: Big ones.}\n"
)


def _survey(root: Path, *papers: str) -> Survey:
    """Returns a survey with nothing but these papers, given as their front matter."""
    write(root / "content" / "survey.yaml", PLAIN)
    write(root / "content" / "taxonomy.yaml", TAXONOMY)
    for n, fields in enumerate(papers):
        paper(root, f"stone-{n}", fields)
    return Survey(root, root / "content", root / "site")


def _navigation(survey: Survey) -> list[str]:
    return [link.url for link in load(survey)[0].config.navigation]


def test_navigation_follows_from_what_there_is(tmp_path: Path) -> None:
    """A survey that sets none gets a link to each section that it has, and to its own pages."""
    survey = _survey(tmp_path, "topics: [pebbles]")
    assert _navigation(survey) == ["topics/", "bibliography/"]
    paper(tmp_path, "stone-1", "topics: [pebbles]\nyear: 2020\nauthors: [Ada Stone]")
    paper(tmp_path, "stone-2", "topics: [rocks]\nyear: 2021\nvenue: RockConf\nauthors: [Ada Stone]")
    write(tmp_path / "content" / "glossary.yaml", "- {term: scree, definition: Loose stones.}\n")
    write(tmp_path / "content" / "pages" / "about.md", "---\ntitle: About\n---\nStones.\n")
    links = ["topics/", "explore/", "years/", "venues/", "authors/", "bibliography/", "glossary/", "about/"]
    assert _navigation(survey) == links


def test_a_link_to_a_section_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    """A survey may list its sections before it has papers for all of them; other links stay as they are."""
    survey = _survey(tmp_path, "topics: [pebbles]\nyear: 2020")
    links = "".join(f"  - {{title: X, url: {url}}}\n" for url in ("topics/", "map/", "results/", "glossary/", "list/"))
    write(survey.content / "survey.yaml", f"{PLAIN}navigation:\n{links}")
    assert _navigation(survey) == ["topics/", "list/"]


@pytest.mark.parametrize(
    "papers",
    [
        (),
        ("topics: [pebbles]",),
        ("topics: [pebbles]\nyear: 2020", "topics: [pebbles]\nyear: 2020"),
        ("topics: [pebbles]\nyear: 2020\nauthors: [A B]", "topics: [rocks]\nyear: 2021\nauthors: [A B]"),
        ("topics: []",),
    ],
)
def test_a_poor_survey_has_no_broken_link(tmp_path: Path, papers: tuple[str, ...]) -> None:
    """Whatever its papers lack, every link of its pages leads somewhere."""
    survey = _survey(tmp_path, *papers)
    assert [str(problem) for problem in errors(check(survey))] == []


def test_what_no_paper_has_is_not_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No map of a few papers, no chart of one year, no share of code, no results, no facets, no authors' pages."""
    without_search(monkeypatch)
    survey = _survey(tmp_path, *["topics: [pebbles]\nyear: 2020"] * 3)
    build(survey)
    pages = {name for name in tree(survey.out) if name.endswith("index.html")}
    absent = ("map/", "results/", "facets/", "authors/", "glossary/")
    assert [name for name in pages if name.startswith(absent)] == []
    home = LexborHTMLParser((survey.out / "index.html").read_text(encoding="utf-8"))
    assert home.css("#_growth, .to-map") == []
    panel = LexborHTMLParser((survey.out / "topics/pebbles/index.html").read_text(encoding="utf-8")).css_first(
        ".glance"
    )
    assert panel is not None
    assert [node.text(strip=True) for node in panel.css(".figures li")] == ["3papers"]


def test_a_map_comes_with_enough_papers(tmp_path: Path) -> None:
    """The least number is the survey's to set."""
    survey = _survey(tmp_path, *["topics: [pebbles]"] * 4)
    assert "map/" not in _navigation(survey)
    edit(survey.content / "survey.yaml", "language: en\n", "language: en\nmap_from: 4\n")
    assert "map/" in _navigation(survey)


def test_no_two_areas_have_one_colour(tmp_path: Path) -> None:
    """Of many areas, the last ones have none, rather than that of another."""
    survey = _survey(tmp_path, "topics: [a0]")
    areas = "".join(f"  - {{id: a{n}, title: Area {n}, scope: One.}}\n" for n in range(30))
    write(survey.content / "taxonomy.yaml", f"topics:\n{areas}")
    colours = [*hues(load(survey)[0]).values()]
    assert colours == [*range(1, 25), *[0] * 6]
