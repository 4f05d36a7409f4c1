"""Markdown twins and llms.txt: what they say is what the pages say, and every link of theirs leads somewhere."""

import posixpath
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser
from toys import edit, toy, without_search

from surveypress.build.pipeline import build
from surveypress.build.project import Survey

BASE = "https://example.org/kites/"


@pytest.fixture
def survey(built_without_search: Survey) -> Survey:
    """The toy survey, built."""
    return built_without_search


def _links(text: str) -> list[str]:
    tokens = MarkdownIt().parse(text)
    inline = [child for token in tokens for child in token.children or []]
    return [str(child.attrs["href"]) for child in inline if child.type == "link_open"]


def test_pages_lead_to_their_twins(survey: Survey) -> None:
    """Each page to read has one of its own, named in its head; pages that are programs have none."""
    without = set()
    for path in sorted(survey.out.rglob("*.html")):
        page = LexborHTMLParser(path.read_bytes())
        link = page.css_first('link[type="text/markdown"]')
        if link is None:
            without.add(path.relative_to(survey.out).parts[0])
        else:
            twin = (path.parent / link.attributes["href"]).resolve()
            heading = twin.read_text("utf-8").splitlines()[0]
            assert heading.startswith("# "), twin
    assert "papers" not in without - {"papers"}
    assert without <= {"404.html", "all", "changes", "compare", "explore", "list", "map", "papers", "results", "search"}


def test_links_of_twins_lead_somewhere(survey: Survey) -> None:
    """From where each twin stands, to pages and other twins that there are."""
    for path in sorted(survey.out.rglob("*.md")):
        folder = path.relative_to(survey.out).parent.as_posix()
        for link in _links(path.read_text("utf-8")):
            if "://" not in link and not link.startswith(("mailto:", "#")):
                target = posixpath.normpath(posixpath.join(folder, link.partition("#")[0].partition("?")[0]))
                assert (survey.out / target).exists(), (path.name, link)


def test_a_twin_says_what_its_page_says(survey: Survey) -> None:
    """Title, people, summary, figures, related papers."""
    text = (survey.out / "papers" / "reel.md").read_text("utf-8")
    page = LexborHTMLParser((survey.out / "papers" / "reel" / "index.html").read_bytes())
    related = [node.text() for node in page.css('section[aria-labelledby="_related"] a.title')]
    assert related
    assert [title for title in (page.css_first("h1").text(), "Ben Reel") if title not in text] == []
    assert text.count("](") >= len(related)


@pytest.mark.parametrize("read", ["abstract", "full text"])
def test_a_twin_says_what_its_paper_rests_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: str) -> None:
    """And that it is marginal, and why; as its page does, and nothing where nobody said it."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    marked = f"scope: marginal\nreason: A *net*, no kite.\nevidence: {read}\ntitle:"
    edit(survey.content / "papers" / "reel.md", "title:", marked)
    build(survey)
    twin, page, other = (
        (survey.out / "papers" / name).read_text("utf-8") for name in ("reel.md", "reel/index.html", "gust.md")
    )
    for text in (twin, (survey.out / "llms-full.txt").read_text("utf-8")):
        assert "\n\n*Marginal to this survey. A \\*net\\*, no kite.*\n\n" in text
        assert f"\n\n*Written from the {read}.*\n\n" in text
    assert f"Written from the {read}." in page
    assert "Written from" not in other
    assert "Marginal" not in other


def test_llms_txt_leads_through_the_survey(survey: Survey) -> None:
    """It begins with title and description, and leads to files that there are; the full one holds every paper."""
    text = (survey.out / "llms.txt").read_text("utf-8")
    assert text.startswith("# Kites, a Toy Survey\n\n> Nine invented papers")
    files = [link.removeprefix(BASE) for link in _links(text)]
    assert "topics/lines.md" in files
    assert [name for name in files if not (survey.out / name).is_file()] == []
    full = (survey.out / "llms-full.txt").read_text("utf-8")
    titles = [line for line in full.splitlines() if line.startswith("# ")]
    assert len(titles) == 1 + 9 + 6
