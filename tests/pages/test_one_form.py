"""A paper has one form in all lists, of HTML and of Markdown: title; authors, when and where, links; summary."""

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_without_search, edit, toy

from surveypress.build.project import Survey

TITLE = "Bowline: Tying Kites with"
KNOWN = "Knott and Reel · 2021 arXiv, KnotConf 2022"
SAID = "Ties a flying line with few knots that never slip in strong wind."
PDF, CODE = "https://arxiv.org/pdf/2101.00001", "https://example.org/bowline_(knot)"
LISTS = ("topics/lines/", "topics/flying/", "years/2021/", "facets/contribution/method/")
"""Pages that list the paper and twins of them."""


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Survey:
    """The toy survey, in which a paper was a preprint first."""
    survey = toy(tmp_path_factory.mktemp("listed"))
    edit(survey.content / "papers" / "bowline.md", "venue: KnotConf 2021", "venue: KnotConf 2022")
    build_without_search(survey)
    return survey


@pytest.mark.parametrize("place", LISTS)
def test_lists_of_html(survey: Survey, place: str) -> None:
    """Title, facts with links to PDF and code, and summary, each in an element of its own."""
    page = LexborHTMLParser((survey.out / place / "index.html").read_bytes())
    [item] = [item for item in page.css("ol.papers > li, [data-part=papers] > ul > li") if TITLE in item.text()]
    facts = item.css_first(".facts")
    assert facts.text().startswith(f"{KNOWN} · PDF · Code")
    assert [link.attributes["href"] for link in facts.css("a")][:2] == [PDF, CODE]
    assert item.css_first(".tldr").text() == SAID


@pytest.mark.parametrize("place", LISTS)
def test_lists_of_markdown(survey: Survey, place: str) -> None:
    """The same below each other, in three lines."""
    lines = (survey.out / f"{place.rstrip('/')}.md").read_text("utf-8").splitlines()
    [at] = [n for n, line in enumerate(lines) if line.startswith(f"- [{TITLE}")]
    assert lines[at + 1].startswith(f"  {KNOWN} · [PDF]({PDF}) · [Code](<{CODE}>)")
    assert lines[at + 2] == f"  {SAID}"


def test_bibliographies(survey: Survey) -> None:
    """The bibliography has names in full and all links, the list of the whole survey all but the one of the title."""
    page = LexborHTMLParser((survey.out / "bibliography" / "index.html").read_bytes())
    item = page.css_first("#bowline")
    assert item.css_first(".title").text().startswith(TITLE)
    known = " ".join(item.css_first(".facts").text().split())
    assert " · 2021 arXiv, KnotConf 2022 · arXiv:2101.00001 · PDF" in known
    twin = (survey.out / "bibliography.md").read_text("utf-8")
    assert " · 2021 arXiv, KnotConf 2022 · [arXiv:2101.00001](" in twin
    whole = (survey.out / "data" / "papers.md").read_text("utf-8").splitlines()
    [at] = [n for n, line in enumerate(whole) if line.startswith(f"- [{TITLE}")]
    assert whole[at + 1].startswith(f"  {KNOWN} · [PDF]({PDF})")
    assert whole[at + 2] == f"  {SAID}"
