"""What search engines are told: every page once, in files of a length that they read."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from toys import build_without_search, toy

from surveypress.pages import sitemap

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def _addresses(file: Path, root: str) -> list[str]:
    """Returns the addresses in a sitemap, or in an index of sitemaps."""
    tree = ET.fromstring(file.read_bytes())
    assert tree.tag == f"{NAMESPACE}{root}"
    return [element.text or "" for element in tree.iter(f"{NAMESPACE}loc")]


def test_a_large_site_has_an_index_of_sitemaps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It leads to files that list together what one would list, each no longer than it may be."""
    survey = toy(tmp_path, "https://example.org/kites/")
    build_without_search(survey)
    whole = _addresses(survey.out / "sitemap.xml", "urlset")
    monkeypatch.setattr(sitemap, "LONGEST", 10)
    files = [f"sitemap-{n}.xml" for n in range(1, -(-len(whole) // 10) + 1)]
    build_without_search(survey)
    index = _addresses(survey.out / "sitemap.xml", "sitemapindex")
    assert index == [f"https://example.org/kites/{name}" for name in files]
    pieces = [_addresses(survey.out / name, "urlset") for name in files]
    assert [address for piece in pieces for address in piece] == whole
    assert max(map(len, pieces)) == 10


def test_a_survey_that_shrinks_has_one_again() -> None:
    """Up to the largest length there is no index."""
    urls = [f"papers/{n:05}/" for n in range(sitemap.LONGEST + 1)]
    assert [page.url for page in sitemap.files(urls[1:])] == ["sitemap.xml"]
    assert [page.url for page in sitemap.files(urls)] == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]
