"""The map as a picture: every paper once, in its area's colour, with its link; names that keep clear."""

import gzip
import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import paper, toy, without_search

from surveypress.build.pipeline import build
from surveypress.core.model import Corpus
from surveypress.core.relations import Bridge, Reason, Relations
from surveypress.pages import maps, plan, site_of
from surveypress.pages.map_labels import labels
from surveypress.pages.maps import Picture, picture
from surveypress.read import read
from surveypress.relate import relate


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the toy survey, with a paper of an unpleasant title and one that nobody has sorted."""
    survey = toy(tmp_path_factory.mktemp("map"))
    paper(survey.root, "nasty", 'title: "<b>Bold</b> & \\"quoted\\": $x^2$"\ntopics: [wind, sails]\nyear: 2020')
    paper(survey.root, "unsorted", "topics: []")
    with pytest.MonkeyPatch.context() as patch:
        without_search(patch)
        build(survey)
    return survey.out


@pytest.fixture(scope="module")
def html(out: Path) -> LexborHTMLParser:
    """The page of the map."""
    return LexborHTMLParser((out / "map" / "index.html").read_text(encoding="utf-8"))


def _related(tmp_path: Path) -> tuple[Corpus, Relations]:
    corpus, _ = read(toy(tmp_path).content)
    relations = relate(corpus)
    return corpus, replace(relations, places={key: (n * 10, n * 20) for n, key in enumerate(corpus.papers)})


def test_every_paper_is_a_link_once(out: Path, html: LexborHTMLParser) -> None:
    """Each paper has one dot, which leads to its page and says its title, without any script."""
    links = html.css("#map svg a")
    found = sorted(str(link.attributes["href"]) for link in links)
    assert found == sorted(
        f"../papers/{path.parent.name}/" for path in out.glob("papers/*/index.html") if _is_paper(path)
    )
    assert all(link.css_first("circle") and link.css_first("title").text() for link in links)
    assert '<b>Bold</b> & "quoted": x^2' in {link.css_first("title").text() for link in links}


def _is_paper(page: Path) -> bool:
    """Tells a paper's page from the redirect that a former key leaves."""
    return "http-equiv" not in page.read_text(encoding="utf-8")


def test_dots_stand_with_their_area_and_topic(html: LexborHTMLParser) -> None:
    """A dot has the colour of the area of its first topic, and knows its other topics and its year."""
    nasty = html.css_first('a[href$="/nasty/"]')
    assert nasty.parent.attributes["data-year"] == "2020"
    topic, area = nasty.parent.parent, nasty.parent.parent.parent
    assert topic.attributes["data-topic"] == "wind"
    assert area.attributes["data-area"] == "Flying kites"
    assert area.attributes["data-hue"] == "2"
    also = html.css('select[name="topic"] option')[int(str(nasty.attributes["data-also"]))]
    assert also.attributes["value"] == "sails"
    unsorted = html.css_first('a[href$="/unsorted/"]')
    assert unsorted.parent.parent.parent.attributes["data-area"] == "No topic yet"
    assert "data-hue" not in unsorted.parent.parent.parent.attributes


def test_the_legend_names_and_links_every_area(html: LexborHTMLParser) -> None:
    """Colour is not all that tells the areas apart: each is named, counted and linked."""
    rows = {row.css_first("a").text(): row for row in html.css("#legend li")}
    assert list(rows) == ["Making kites", "Flying kites"]
    assert rows["Making kites"].css_first("a").attributes["href"] == "../topics/making/"
    assert rows["Making kites"].css_first(".number").text() == "6"
    assert [option.text() for option in html.css('select[name="topic"] option')] == [
        "all",
        "Making kites",
        "Frames & spars",
        "Sails",
        "Flying kites",
        "Lines and n knots",
        "Wind",
    ]


def test_years_run_from_first_to_last(html: LexborHTMLParser) -> None:
    """One may choose each year of a paper, and no other."""
    years = [option.text() for option in html.css('select[name="from"] option')][1:]
    assert years == sorted(set(years))
    assert {"2020", "2021"} <= set(years)


def test_a_paper_without_a_place_is_not_drawn(tmp_path: Path) -> None:
    """Relations without places (nobody has laid them out) give an empty map, and no error."""
    corpus, relations = _related(tmp_path)
    [page] = [page for page in plan(corpus, replace(relations, places={})) if page.url == "map/"]
    assert [dot for area in page.data["areas"] for leaf in area.leaves for dot in leaf.dots] == []
    assert page.data["labels"] == ()


def test_names_keep_clear_of_each_other() -> None:
    """Names of areas that would lie on one another are moved apart; one with no room is left to the script."""
    crowd = [(f"An area of number {n}", [(250, 200)] * (20 - n)) for n in range(12)]
    areas = labels(crowd)
    shown = [label for label in areas if "late" not in label.kind]
    assert len(areas) == 12
    assert 1 < len(shown) < 12
    width = 4.5 * len("An area of number 1")
    for one, other in combinations(shown, 2):
        assert abs(one.y - other.y) >= 9 or abs(one.x - other.x) >= width, (one, other)
    assert labels([("Alone", [(5, 5)])])[0].x > 5, "moved so far that it can be read"
    assert labels([("Nobody", [])]) == ()


def test_names_keep_off_the_dots() -> None:
    """A name moves to the nearest place where it covers no dot of any area, and always to the same."""
    row = [(x, 200) for x in range(150, 351, 10)]
    areas = [("One", row), ("Two", [(250, 260), (250, 250), (250, 240)])]
    placed = labels(areas)
    for label in placed:
        assert "late" not in label.kind
        wide = 5.2 * len(label.lines[0]) / 2 + 2.5
        assert not [(x, y) for _, dots in areas for x, y in dots if abs(label.x - x) < wide and abs(label.y - y) < 7.25]
    one = next(label for label in placed if label.lines == ("One",))
    assert (one.x, abs(one.y - 200)) == (250, 8), "as near as it can be"
    assert labels(areas) == placed


def test_the_small_picture_has_every_dot(tmp_path: Path) -> None:
    """For other pages there is the map without words: one path for each colour, a dot for each paper."""
    corpus, relations = _related(tmp_path)
    drawn: Picture = picture(site_of(corpus, relations))
    dots = re.findall(r"M(\d+) (\d+)h0", "".join(path for _, path in drawn.paths))
    assert sorted((int(x), int(y)) for x, y in dots) == sorted(relations.places.values())
    assert [hue for hue, _ in drawn.paths] == sorted({hue for hue, _ in drawn.paths})


def test_the_page_is_small(out: Path) -> None:
    """A dot costs few bytes: beside the frame of the page, less than 300 before compression."""
    page = (out / "map" / "index.html").read_bytes()
    svg = page[page.index(b"<svg viewBox") : page.index(b'<g id="names"')]
    assert len(svg) / svg.count(b"<circle") < 300
    assert len(gzip.compress(page, 9)) < 6000


def test_bridges_are_marked(tmp_path: Path) -> None:
    """Papers that lead from area to area can be ringed; where there are none, nothing is offered."""
    corpus, relations = _related(tmp_path)
    bridge = Bridge("gust", ("making",), (Reason("near", ("Sails",)),))
    for bridges, expected in (({"flying": (bridge,), "making": ()}, {"papers/gust/"}), ({"making": ()}, set())):
        [page] = maps.pages(site_of(corpus, replace(relations, bridges=bridges)))
        dots = [dot for area in page.data["areas"] for leaf in area.leaves for dot in leaf.dots]
        assert {dot.url for dot in dots if dot.bridge} == expected
        assert page.data["bridges"] is bool(expected)


def test_a_map_of_very_many_papers_shows_some_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not grow for ever, and says so; a paper more takes the place of one at most."""
    survey = toy(tmp_path)
    without_search(monkeypatch)
    monkeypatch.setattr(maps, "MOST", 5)

    def shown() -> tuple[set[str], str]:
        build(survey)
        html = LexborHTMLParser((survey.out / "map" / "index.html").read_text(encoding="utf-8"))
        links = {str(link.attributes["href"]) for link in html.css("#map svg a")}
        return links, html.css_first("main > p").text()

    before, said = shown()
    assert len(before) == 5
    assert "It shows 5 of 9 papers, drawn by lot." in said
    paper(tmp_path, "another", "topics: [wind]\nyear: 2020")
    after, said = shown()
    assert "5 of 10" in said
    assert len(after & before) >= 4
    home = (survey.out / "index.html").read_text(encoding="utf-8")
    assert len(re.findall(r"M\d+ \d+h0", home)) == 5
    monkeypatch.setattr(maps, "MOST", 10)
    assert "drawn by lot" not in shown()[1]
