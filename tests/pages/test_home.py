"""The home page: what the survey is, ways in, the field and its growth."""

from itertools import pairwise
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from surveys.small_surveys import SURVEYS, small_survey
from toys import build_pages, toy, write

from surveypress.build.project import Survey
from surveypress.core.texts import ENGLISH
from surveypress.pages import site_of
from surveypress.pages.growth import growth, span
from surveypress.pages.years import bins
from surveypress.read import read
from surveypress.relate import relate


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A toy survey to be added to."""
    return toy(tmp_path)


def _home(survey: Survey) -> LexborHTMLParser:
    build_pages(survey, "index.html", "topics/")
    return LexborHTMLParser((survey.out / "index.html").read_bytes())


def test_sections_of_the_introduction_are_ways_in(survey: Survey) -> None:
    """Each second-level heading of home.md becomes a card of its own, with links that hold."""
    home = "Lead @gust.\n\n## New here\n\nSee [[wind]].\n\n## In a hurry\n\n[About](about.md)\n"
    write(survey.content / "pages" / "home.md", f"---\ntitle: Home\n---\n{home}")
    html = _home(survey)
    assert [node.text() for node in html.css(".ways h2")] == ["New here", "In a hurry"]
    assert [node.attributes["href"] for node in html.css(".ways a")] == ["./topics/wind/", "./about/"]
    assert [node.attributes["data-key"] for node in html.css(".hero a[data-key]")] == ["gust"]


def test_every_topic_stands_in_its_area_with_its_size(survey: Survey) -> None:
    """The field shows each leaf once, under the colour of its area, with the number of its papers."""
    html = _home(survey)
    fields = {
        section.css_first("h3 a").text(): [li.text(separator=" ", strip=True) for li in section.css("li")]
        for section in html.css(".fields section")
    }
    pages = {path.parent.name: LexborHTMLParser(path.read_bytes()) for path in survey.out.glob("topics/*/index.html")}
    assert len(fields) == 2
    assert sum(map(len, fields.values())) + len(fields) == len(pages)
    assert len({section.attributes["data-hue"] for section in html.css(".fields section")}) == len(fields)
    longest = [li for li in html.css(".leaves li") if "100%" in (li.attributes["style"] or "")]
    assert longest, "the largest topic has the longest bar"


def test_the_home_page_searches_without_javascript_being_asked(survey: Survey) -> None:
    """The field at the top is a plain form that leads to the search page, and the only one of the page."""
    html = _home(survey)
    forms = html.css("form")
    assert [form.attributes["action"] for form in forms] == ["./search/"]
    assert [field.attributes["name"] for field in html.css("form input")] == ["q"]


def test_a_small_map_leads_to_the_large_one(survey: Survey) -> None:
    """Each paper is a dot of the picture in the colour of its area."""
    html = _home(survey)
    picture = html.css_first("a[href='./map/'] svg.map-picture")
    dots = sum((path.attributes["d"] or "").count("M") for path in picture.css("path"))
    assert dots == len(list((survey.content / "papers").iterdir()))


def test_a_survey_without_papers_has_a_home(survey: Survey) -> None:
    """Somebody who has just begun sees an empty field, not a fault."""
    for path in (survey.content / "papers").iterdir():
        path.unlink()
    for folder in ("topics", "pages", "sources"):
        for path in (survey.content / folder).iterdir():
            path.unlink()
    html = _home(survey)
    assert html.css_first("p.lead") is not None
    assert html.css("#_newest, .growth svg rect, .to-map") == []


@pytest.mark.parametrize("name", SURVEYS)
def test_labels_of_the_growth_chart_have_room(name: str, tmp_path: Path) -> None:
    """Centuries and years before the common era are longer than a column is wide: some go without a label."""
    corpus, _ = read(small_survey(name, tmp_path).content)
    drawn = growth(site_of(corpus, relate(corpus)), span(corpus))
    places = [(float(one.middle), 3.5 * len(one.label)) for one in drawn.columns if one.label]
    assert places
    assert all(half <= middle <= drawn.width - half for middle, half in places)
    assert all(one + half <= other - wide for (one, half), (other, wide) in pairwise(places))


def test_columns_of_antiquity_count_as_historians_do() -> None:
    """Backwards before the year 1, with the era said once; no column begins in a year 0."""
    assert [one.title for one in bins([-450, -260, 30, 120], 3, ENGLISH)] == ["500–251 BCE", "250–1 BCE", "1–249"]
