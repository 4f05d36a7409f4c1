"""Links by which a reader suggests a change: to the file on the host of the repository, and to a form filled in."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_pages, edit, toy


@pytest.mark.parametrize(
    ("repository", "address"),
    [
        ("https://github.com/a/kites.git", "https://github.com/a/kites/issues/new"),
        ("https://gitlab.com/a/b/kites/", "https://gitlab.com/a/b/kites/-/issues/new"),
        ("https://codeberg.org/a/kites", "https://codeberg.org/a/kites/issues/new"),
        ("https://example.org/kites.git", "https://example.org/kites.git"),
        ("", ""),
    ],
)
def test_every_page_leads_to_where_mistakes_are_reported(tmp_path: Path, repository: str, address: str) -> None:
    """The host's form, or else the repository; without one there is no such link."""
    survey = toy(tmp_path)
    edit(survey.content / "survey.yaml", "repository: https://example.org/kites.git", f'repository: "{repository}"')
    pages = ("papers/reel/index.html", "about/index.html", "search/index.html", "index.html")
    build_pages(survey, *pages)
    for page in pages:
        links = LexborHTMLParser((survey.out / page).read_bytes()).css("footer a")
        found = [link.attributes["href"] for link in links if link.text() == "Report a mistake"]
        assert found == ([address] if address else []), page


@pytest.mark.parametrize(
    ("repository", "start", "links"),
    [
        ("https://github.com/a/kites.git", "https://github.com/a/kites/edit/next/content/", 2),
        ("https://gitlab.com/a/b/kites/", "https://gitlab.com/a/b/kites/-/edit/next/content/", 1),
        ("https://codeberg.org/a/kites", "https://codeberg.org/a/kites/_edit/next/content/", 1),
        ("https://example.org/kites.git", "", 0),
    ],
)
def test_pages_lead_to_their_files(tmp_path: Path, repository: str, start: str, links: int) -> None:
    """Papers, topics and pages of prose, on hosts whose addresses are known."""
    survey = toy(tmp_path)
    edit(survey.content / "survey.yaml", "https://example.org/kites.git", f"{repository}\nbranch: next")
    build_pages(survey, "papers/reel/", "topics/wind/", "about/")
    for url, file in (
        ("papers/reel", "papers/reel.md"),
        ("topics/wind", "topics/wind.md"),
        ("about", "pages/about.md"),
    ):
        page = LexborHTMLParser((survey.out / url / "index.html").read_bytes())
        hrefs = [node.attributes["href"] for node in page.css('footer p:first-child a[rel="nofollow"]')]
        assert len(hrefs) == links
        assert hrefs[:1] == ([f"{start}{file}"] if links else [])
        if links > 1:
            query = parse_qs(urlsplit(hrefs[1]).query)
            key = url if url == "papers/reel" else f"{url}/"
            assert query == {"template": ["correct-a-paper.yml"], "key": [key.removeprefix("papers/")]}
