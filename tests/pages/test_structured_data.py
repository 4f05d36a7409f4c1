"""What pages tell search engines, Zotero and browsers: read back by a library that does nothing else."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_without_search, edit, paper, toy, without_search

from surveypress.build.pipeline import build
from surveypress.build.project import Survey


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Survey:
    """The toy survey with a paper of many facts, built."""
    survey = toy(tmp_path_factory.mktemp("described"))
    facts = (
        "type: article\nvenue: J. Knots\nvolume: 12\npages: 7–19\ndate: 2021-06-17\ndoi: 10.5555/all\narxiv: 2106.00001"
    )
    paper(
        survey.root,
        "facts",
        f'title: "</script> & $n$ <b>knots"\nauthors: [Ann Lee, "{{Knot Group}}"]\n{facts}\ntopics: [wind]',
    )
    build_without_search(survey)
    return survey


def _objects(survey: Survey, url: str) -> dict[str, dict[str, Any]]:
    import extruct  # whoever only collects the tests need not wait for it

    text = (survey.out / url / "index.html").read_text("utf-8")
    found = extruct.extract(text, base_url=f"https://example.org/kites/{url}", syntaxes=["json-ld"], errors="strict")
    whole = found["json-ld"]
    objects = [each for data in whole for each in data.get("@graph", [data])]
    assert all(data["@context"] == "https://schema.org" for data in whole)
    return {each["@type"]: each for each in objects}


def test_a_paper_is_a_scholarly_article(survey: Survey) -> None:
    """Title, people, date, journal, pages and identifiers, whatever the title holds."""
    article = _objects(survey, "papers/facts/")["ScholarlyArticle"]
    assert article["headline"] == article["name"] == "</script> & n <b>knots"
    assert [(each["@type"], each["name"]) for each in article["author"]] == [
        ("Person", "Ann Lee"),
        ("Organization", "Knot Group"),
    ]
    assert (article["datePublished"], article["pagination"]) == ("2021-06-17", "7–19")
    assert article["isPartOf"] == {"@type": "Periodical", "name": "J. Knots", "volumeNumber": "12"}
    assert {"https://doi.org/10.5555/all", "https://arxiv.org/abs/2106.00001"} <= set(article["sameAs"])
    assert article["mainEntityOfPage"] == "https://example.org/kites/papers/facts/"


def test_every_page_tells_the_way_to_it(survey: Survey) -> None:
    """The steps are those that readers see, with addresses of pages that there are."""
    for path in sorted(survey.out.rglob("index.html")):
        url = path.relative_to(survey.out).parent.as_posix() + "/"
        page = LexborHTMLParser(path.read_bytes())
        steps = [node.text() for node in page.css("nav.trail a")]
        if len(steps) > 1:
            items = _objects(survey, url)["BreadcrumbList"]["itemListElement"]
            assert [item["position"] for item in items] == [*range(1, len(steps) + 1)]
            for item in items:
                own = item["item"].removeprefix("https://example.org/kites/")
                assert (survey.out / own / "index.html").exists(), (url, item)


def test_a_topic_is_a_list_of_its_papers(survey: Survey) -> None:
    """As many as there are, in the order of the page, for search engines and for Zotero."""
    listed = _objects(survey, "topics/wind/")["ItemList"]
    page = LexborHTMLParser((survey.out / "topics" / "wind" / "index.html").read_bytes())
    keys = [node.attributes["data-key"] for node in page.css('[data-part="papers"] li[data-key]')]
    assert keys or listed["numberOfItems"]
    urls = [item["url"].rstrip("/").rpartition("/")[2] for item in listed["itemListElement"]]
    assert listed["numberOfItems"] == len(urls) == len(page.css("span.Z3988"))
    assert "facts" in urls


def test_the_survey_is_a_data_set(survey: Survey) -> None:
    """With its licence, and files that there are."""
    data = _objects(survey, "")["Dataset"]
    assert (data["name"], data["dateModified"]) == ("Kites, a Toy Survey", "2024-03-02")
    files = [each["contentUrl"].removeprefix("https://example.org/kites/") for each in data["distribution"]]
    assert len(files) >= 5
    assert [name for name in files if not (survey.out / name).exists()] == []


def test_without_an_address_links_are_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A survey that knows no address of its own tells the same, from where each page stands."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    edit(survey.content / "survey.yaml", "base_url: https://example.org/kites/", 'base_url: ""')
    build(survey)
    article = _objects(survey, "papers/reel/")["CreativeWork"]
    assert article["mainEntityOfPage"] == "../../papers/reel/"


def test_a_browser_can_search_the_survey(survey: Survey) -> None:
    """The description is XML that says where to ask, and each page leads to it."""
    root = ET.parse(survey.out / "opensearch.xml").getroot()
    space = "{http://a9.com/-/spec/opensearch/1.1/}"
    addresses = [node.attrib["template"] for node in root.iter(f"{space}Url")]
    assert addresses[0] == "https://example.org/kites/search/?q={searchTerms}"
    page = LexborHTMLParser((survey.out / "papers" / "reel" / "index.html").read_bytes())
    assert page.css_first('link[rel="search"]').attributes["href"] == "../../opensearch.xml"
