"""The whole survey on one page: chapters, citations by number, references."""

import re
from collections import Counter
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_pages, edit, paper, toy

from surveypress.build.project import Survey


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A toy survey to be added to."""
    return toy(tmp_path)


def _whole(survey: Survey) -> LexborHTMLParser:
    build_pages(survey, "all/index.html")
    return LexborHTMLParser((survey.out / "all" / "index.html").read_bytes())


def test_every_topic_is_a_chapter_with_its_prose(survey: Survey) -> None:
    """Areas and topics are numbered in the order of the taxonomy; headings of their prose stand below theirs."""
    html = _whole(survey)
    headings = [(node.tag, " ".join(node.text().split())) for node in html.css("article :is(h2, h3, h4)")]
    assert [text for tag, text in headings if tag == "h2"] == ["1 Making kites", "2 Flying kites"]
    assert ("h3", "1.1 Frames & spars") in headings
    assert headings.index(("h4", "Open questions")) == [text[:3] for _, text in headings].index("2.1") + 1
    listed = [" ".join(link.text().split()) for link in html.css(".chapters a")]
    assert listed == [text for tag, text in headings if tag != "h4"] + ["References"]


def test_an_author_may_begin_with_a_heading_of_the_first_level(survey: Survey) -> None:
    """All headings of that topic go down far enough to stay below its chapter (case 06)."""
    path = survey.content / "topics" / "wind.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nTop\n===\n\nNight\n-----\n\n> ### Deep\n", encoding="utf-8")
    html = _whole(survey)
    headings = [(node.tag, node.text().strip()) for node in html.css("article :is(h2, h3, h4, h5, h6)")]
    assert [tag for tag, text in headings if text in {"Top", "Night", "Deep"}] == ["h4", "h5", "h6"]
    assert [tag for tag, text in headings if text.endswith("Wind")] == ["h3"]


def test_numbers_lead_to_full_references(survey: Survey) -> None:
    """Each number in the text is that of the paper cited; papers that the text does not cite follow the others."""
    paper(survey.root, "aardvark", "topics: [wind]\nauthors: [Zed Last]\nyear: 2020\narxiv: '2001.00001'")
    html = _whole(survey)
    references = html.css(".references > li")
    assert [node.attributes["id"] for node in references] == [f"_ref_{n + 1}" for n in range(len(references))]
    keys = [str(node.css_first("a").attributes["href"]).split("/")[-2] for node in references]
    assert sorted(keys) == sorted(path.stem for path in (survey.content / "papers").glob("*.md"))
    assert keys[0] == "script", "what the first chapter cites first"
    assert keys[-1] == "aardvark", "no prose cites it"
    text = " ".join(html.css_first("article").text().split())
    bamboo = [keys.index(key) + 1 for key in ("script", "kites-surveyed")]
    assert f"Frames are of bamboo [{bamboo[0]}, {bamboo[1]}]." in text
    assert references[-1].text() == "Zed Last. 2020. A paper named aardvark. arXiv:2001.00001"


def test_every_link_within_the_page_leads_somewhere(survey: Survey) -> None:
    """Anchors of chapters, of headings that recur, of footnotes of one name and of references are all told apart."""
    edit(survey.content / "topics" / "wind.md", "Gusts", "## Open questions\n\nNone.[^wet]\n\n[^wet]: Dry.\n\nGusts")
    html = _whole(survey)
    ids = Counter(str(node.attributes["id"]) for node in html.css("[id]"))
    assert [name for name, count in ids.items() if count > 1] == []
    inner = re.findall(r'href="#([^"]+)"', html.html or "")
    assert set(inner) <= ids.keys()
    assert "Dry." in html.css_first("article").text()
    assert "Unless it is wet" in html.css_first("article").text()


def test_it_is_found_by_the_sitemap_and_not_by_the_search(survey: Survey) -> None:
    """A search that found every word twice would help nobody."""
    html = _whole(survey)
    assert html.css("[data-pagefind-body]") == []
    assert "/all/</loc>" in (survey.out / "sitemap.xml").read_text(encoding="utf-8")
