"""The survey at a glance: every number is right, and leads to the papers that it counts."""

import re
import shutil
from itertools import pairwise
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_pages, edit, paper, toy

from surveypress.build.pipeline import build, load
from surveypress.build.project import Survey
from surveypress.pages import site_of
from surveypress.pages.growth import growth, span
from surveypress.pages.heatmap import heat
from surveypress.pages.view_models import Site
from surveypress.relate import relate

BASE = "http://x/explore/"


def _site(survey: Survey) -> Site:
    corpus = load(survey)[0]
    return site_of(corpus, relate(corpus))


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy survey with a topic of three pages."""
    survey = toy(tmp_path_factory.mktemp("explore"))
    for n in range(23):
        paper(survey.root, f"long-{n:02}", f"topics: [wind]\nyear: {2018 + n % 3}\nmodels: [Kite {n % 2}]")
    build_pages(survey, "explore/", "topics/", "years/")
    return survey.out


@pytest.fixture(scope="module")
def html(out: Path) -> LexborHTMLParser:
    """The page."""
    return LexborHTMLParser((out / "explore" / "index.html").read_bytes())


def test_cells_count_the_papers_of_a_topic_in_a_year(tmp_path: Path) -> None:
    """Areas hold their leaves' papers once; what has no paper has no link and no shade."""
    site = _site(toy(tmp_path))
    table = heat(site, span(site.corpus))
    assert table.columns == ("2019", "2020", "2021", "2022", "2023", "2024", "No year")
    counts = {row.ref.title: ([cell.count for cell in row.cells], row.ref.count, row.depth) for row in table.rows}
    assert counts["Making kites"] == ([0, 1, 0, 2, 0, 1, 1], 5, 0)
    assert counts["Frames & spars"] == ([0, 1, 0, 1, 0, 1, 1], 4, 1)
    assert counts["Wind"] == ([0, 0, 0, 0, 2, 1, 0], 3, 1)
    cells = [cell for row in table.rows for cell in row.cells]
    assert all(bool(cell.count) == bool(cell.url) == bool(cell.level) == bool(cell.label) for cell in cells)


def test_every_number_leads_to_its_year(out: Path, html: LexborHTMLParser) -> None:
    """A leaf's cell leads to the page of its list, and to where the year begins on it; an area's to a search."""
    links = [urljoin(BASE, str(node.attributes["href"])) for node in html.css(".heat td a")]
    assert f"{urljoin(BASE, '../topics/wind/2/')}#_papers_2018" in links
    searches = [link for link in links if "/search/?" in link]
    assert "http://x/search/?topic=Making+kites&year=2022" in searches
    for link in set(links).difference(searches):
        page, anchor = urldefrag(link)
        target = LexborHTMLParser((out / page.removeprefix("http://x/") / "index.html").read_bytes())
        assert not anchor or target.css_first(f'h3[id="{anchor}"]') is not None, link
    assert any(link.endswith("/topics/frames/#_papers_year-unknown") for link in links)


def test_cells_can_be_read_without_seeing_colours(html: LexborHTMLParser) -> None:
    """The name of each link says number, topic and year; an empty cell is empty; the shades are explained."""
    names = [str(node.attributes["aria-label"]) for node in html.css(".heat td a")]
    assert "1 paper, Frames & spars, 2020" in names
    assert "1 paper, Lines and n knots, 2021" in names
    assert all(
        re.match(rf"{node.text()} papers?, ", name) for node, name in zip(html.css(".heat td a"), names, strict=True)
    )
    levels = {str(node.attributes["data-level"]) for node in html.css(".heat td[data-level]")}
    assert levels <= {str(node.attributes["data-level"]) for node in html.css(".key .shade")}


def test_growth_counts_each_paper_once(tmp_path: Path) -> None:
    """The table holds all papers, the unsorted too; a column's segments fill it from its top to the base line."""
    site = _site(toy(tmp_path))
    drawn = growth(site, span(site.corpus))
    assert [(one.ref.title, one.ref.count) for one in drawn.series] == [
        ("Making kites", 4),
        ("Flying kites", 4),
        ("No topic yet", 1),
    ]
    assert sum(sum(one.counts) for one in drawn.series) == len(site.corpus.papers)
    totals = {column.title: column.total for column in drawn.columns}
    assert totals == {"2019": 1, "2020": 1, "2021": 1, "2022": 2, "2023": 2, "2024": 1}
    for column in drawn.columns:
        ends = [(float(segment.y), float(segment.y) + float(segment.height)) for segment in column.segments]
        assert ends[-1][1] == pytest.approx(drawn.base, abs=0.2)
        assert all(below[0] == pytest.approx(above[1], abs=0.2) for above, below in pairwise(ends))


def test_old_papers_share_a_column(tmp_path: Path) -> None:
    """One old paper does not make dozens of empty columns; its cell leads to its own year."""
    survey = toy(tmp_path)
    paper(survey.root, "postwar", "topics: [wind]\nyear: 1952")
    site = _site(survey)
    columns = span(site.corpus)
    assert columns.titles[:2] == ("≤2014", "2015")
    assert len(columns.titles) == 12
    rows = {row.ref.title: row for row in heat(site, columns).rows}
    wind = rows["Wind"]
    assert rows["Flying kites"].cells[0].url == "search/?q=year%3A..2014&topic=Flying+kites"
    assert (wind.cells[0].count, wind.cells[0].url) == (1, "topics/wind/#_papers_1952")


def test_the_drawing_says_what_it_shows(html: LexborHTMLParser) -> None:
    """A title for all, one for each segment, a legend in words and the numbers beneath, without a script."""
    drawing = html.css_first(".growth svg")
    assert drawing is not None
    assert "0 0 400 240" in drawing.attributes.values()
    assert len(drawing.css("rect")) == len(drawing.css("rect > title"))
    assert [node.text() for node in html.css(".legend a")] == ["Making kites", "Flying kites"]
    assert len(html.css("details tbody tr")) == 3
    assert html.css_first("main script") is None


def test_bars_lead_to_facets_results_and_the_search(html: LexborHTMLParser) -> None:
    """The longest bar is first and full; a data set of several papers leads to their figures, a model to the search."""
    bars = {
        str(section.attributes["aria-labelledby"]): [
            (li.css_first("a").text(), li.css_first("a").attributes["href"], li.css_first(".number").text())
            for li in section.css("li")
        ]
        for section in html.css("section")
    }
    assert bars.keys() == {"facet-contribution", "datasets", "models", "methods"}
    assert bars["facet-contribution"][0] == ("Method", "../facets/contribution/method/", "4")
    assert ("RopeBench", "../results/ropebench/", "2") in bars["datasets"]
    assert bars["models"][:2] == [
        ("Kite 0", "../search/?q=model%3A%22Kite+0%22", "12"),
        ("Kite 1", "../search/?q=model%3A%22Kite+1%22", "11"),
    ]
    assert html.css_first(".bars .length").attributes["style"] == "width: 100.0%"


def test_an_empty_survey_has_nothing_to_explore(tmp_path: Path) -> None:
    """Before the first paper there is nothing to divide by, and nothing breaks."""
    survey = toy(tmp_path)
    for folder in ("papers", "topics", "sources"):
        shutil.rmtree(survey.content / folder)
    edit(survey.content / "pages" / "home.md", "Start with @kites-surveyed, or read", "Read")
    edit(survey.content / "pages" / "about.md", ", cited as @reel;", ";")
    edit(survey.content / "pages" / "about.md", "[the reel](../papers/reel.md)", "the reel")
    build(survey)
    assert not (survey.out / "explore").exists()
