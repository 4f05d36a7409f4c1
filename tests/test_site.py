"""The built site as readers, programs and hosts meet it: links that hold anywhere, data in the promised shape."""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin
from xml.etree import ElementTree as ET

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_pages, edit, paper, served, toy, tree, write

from surveypress.build.pipeline import build
from surveypress.build.project import Survey

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def site(built_toy: Survey) -> Path:
    """The toy survey, built once."""
    return built_toy.out


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A survey whose lists need several pages of ten."""
    survey = toy(tmp_path_factory.mktemp("long"))
    for n in range(23):
        author = "Many Papers" if n else "Many Papers, One Paper"
        paper(
            survey.root,
            f"long-{n:02}",
            f"topics: [wind]\nyear: {1999 + n % 2}\nauthors: [{author}]\nfacets: {{material: [silk]}}",
        )
    build(survey)
    return survey.out


def _html(path: Path) -> LexborHTMLParser:
    return LexborHTMLParser(path.read_bytes())


def _links(base: str, html: bytes) -> Iterator[str]:
    """Yields the absolute addresses of all that a page links to or loads, without anchors."""
    for node in LexborHTMLParser(html).css("[href], [src], form[action]"):
        attributes = node.attributes
        link = attributes.get("href") or attributes.get("src") or attributes.get("action")
        if link and attributes.get("rel") != "canonical":
            yield urldefrag(urljoin(base, link)).url


def _get(address: str) -> bytes | None:
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:
            assert answer.url == address, f"{address} is answered by a redirect to {answer.url}"
            return bytes(answer.read())
    except urllib.error.HTTPError as error:
        error.close()
        return None


@pytest.mark.parametrize("prefix", ["/some-repo/", "/"])
def test_no_link_dangles_wherever_the_site_is_mounted(tmp_path: Path, prefix: str) -> None:
    """From the home page and 404.html, every link and asset leads below the path of the site; all are reached."""
    survey = toy(tmp_path, f"https://example.org{prefix}")
    build(survey)
    with served(survey.out, prefix) as home:
        seen: dict[str, bool] = {}
        wanted = [home, f"{home}404.html"]
        while wanted:
            address = wanted.pop()
            if address in seen or not address.startswith("http://127.0.0.1"):
                continue
            assert address.startswith(home), f"{address} lies outside of the site"
            content = _get(address)
            seen[address] = content is not None
            if content and (address.endswith((".html", "/"))):
                wanted += _links(address, content)
        assert [address for address, found in seen.items() if not found] == []
        pages = {f"{home}{name.removesuffix('index.html')}" for name in tree(survey.out) if name.endswith(".html")}
        assert pages - seen.keys() == {f"{home}papers/silk-worm/"}, "only a former address is linked from nowhere"


def test_a_missing_page_finds_its_way_back(tmp_path: Path) -> None:
    """404.html is shown at any depth, so its links are absolute and hold the path of the site."""
    survey = toy(tmp_path, "https://example.org/some-repo/")
    build_pages(survey, "404.html")
    here = "https://example.org/some-repo/deep/er/and/deeper/"
    links = set(_links(here, (survey.out / "404.html").read_bytes())) - {here}
    assert all(
        link.startswith(
            ("https://example.org/some-repo/", "https://creativecommons.org/", "https://example.org/kites.git")
        )
        for link in links
    )
    assert not any("deep" in link for link in links)


def test_a_former_key_leads_to_the_paper(site: Path) -> None:
    """The address of a renamed paper redirects to the new one and stays out of search engines."""
    html = _html(site / "papers" / "silk-worm" / "index.html")
    refresh = html.css_first("meta[http-equiv=refresh]")
    assert refresh is not None
    assert refresh.attributes["content"] == "0; url=../../papers/silkworm/"
    assert html.css_first("meta[name=robots]") is not None


PAPER = {
    "key": str, "title": str, "authors": list, "year": int, "arxiv": str, "venue": str, "url": str, "topics": list,
    "facets": dict, "summary": str, "results": list, "related": list, "cited_in": list, "sources": list,
}  # fmt: skip


def test_papers_json_has_the_promised_shape(site: Path) -> None:
    """Every paper by key, with each promised field: absent facts are null or empty, never left out."""
    papers: list[dict[str, Any]] = json.loads((site / "data" / "papers.json").read_text(encoding="utf-8"))
    assert [entry["key"] for entry in papers] == sorted(entry["key"] for entry in papers)
    assert len(papers) == 9
    for entry in papers:
        assert PAPER.keys() <= entry.keys()
        assert all(entry[name] is None or isinstance(entry[name], kind) for name, kind in PAPER.items())
        assert entry["url"] == f"papers/{entry['key']}/"
        assert (site / entry["url"] / "index.html").is_file()
        for related in entry["related"]:
            assert related.keys() == {"key", "score", "reasons"}
            assert isinstance(related["score"], float)
            assert related["reasons"]
            assert all(isinstance(reason, str) for reason in related["reasons"])
        assert all((site / page / "index.html").is_file() for page in entry["cited_in"])


def test_papers_json_says_what_the_record_says(site: Path) -> None:
    """A whole record: the primary topic first, the summary as plain text, results and origins as written."""
    papers = {entry["key"]: entry for entry in json.loads((site / "data" / "papers.json").read_text(encoding="utf-8"))}
    bowline, silkworm, old = papers["bowline"], papers["silkworm"], papers["old-kite"]
    assert (bowline["title"], bowline["year"], bowline["arxiv"], bowline["venue"]) == (
        "Bowline: Tying Kites with $O(n \\log n)$ Knots", 2021, "2101.00001", "KnotConf 2021",
    )  # fmt: skip
    assert bowline["authors"] == ["Ada Knott", "Ben Reel"]
    assert bowline["facets"] == {"contribution": ["method"], "wind": ["strong"]}
    assert bowline["results"][1] == {"metric": "knots", "value": "87.2", "unit": "%"}
    assert silkworm["topics"] == ["sails", "frames"]
    assert silkworm["sources"] == [{"file": "notes.txt", "entry": 2}, {"file": "notes.txt", "entry": 4}]
    assert silkworm["cited_in"] == ["topics/sails/", "topics/lines/", "papers/bowline/", "papers/kites-surveyed/"]
    assert "It ties what (Knott et al. 2022) sews, and holds longer" in bowline["summary"]
    assert "<script>alert('summary')</script> They do not break." in papers["script"]["summary"]
    assert (old["year"], old["arxiv"], old["venue"], old["authors"], old["summary"]) == (None, None, None, [], "")


def test_cards_json_has_a_card_for_each_paper(site: Path) -> None:
    """By key: title, authors, year, one line and one figure if there is any, all as plain text."""
    cards = json.loads((site / "data" / "cards.json").read_text(encoding="utf-8"))
    assert len(cards) == 9
    assert cards["gust"] == [
        "Gust: A Benchmark of Strong Wind", "Force", "2023", "Gusts measured each minute on nine hills.",
        "WindAtlas, gust speed: 31 m/s",
    ]  # fmt: skip
    assert not set(cards["bowline"][0]) & set("$\\{}")
    assert cards["old-kite"][1:] == ["", "", ""]


def test_topics_json_is_the_tree(site: Path) -> None:
    """Areas with their topics, each with the number of papers in it or below it."""
    topics = json.loads((site / "data" / "topics.json").read_text(encoding="utf-8"))
    assert [
        (area["id"], area["count"], [(leaf["id"], leaf["count"]) for leaf in area["children"]]) for area in topics
    ] == [
        ("making", 5, [("frames", 4), ("sails", 2)]),
        ("flying", 5, [("lines", 2), ("wind", 3)]),
    ]
    assert all(
        node.keys() == {"id", "title", "count", "children"} for area in topics for node in (area, *area["children"])
    )
    assert topics[0]["children"][0]["title"] == "Frames & spars"


def test_the_feed_names_the_newest_papers(site: Path) -> None:
    """A feed reader gets valid Atom: ids and links that hold, dates of the papers, nothing of the day of the build."""
    feed = ET.fromstring((site / "feed.xml").read_bytes())
    assert feed.tag == f"{ATOM}feed"
    assert feed.findtext(f"{ATOM}id") == "https://example.org/kites/"
    assert feed.findtext(f"{ATOM}updated") == "2024-02-01T00:00:00+00:00"
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 9
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert ids[0] == "https://example.org/kites/papers/kites-surveyed/"
    assert len(set(ids)) == 9
    for entry in entries:
        link = entry.find(f"{ATOM}link")
        assert link is not None
        assert link.attrib["href"] == entry.findtext(f"{ATOM}id")
        assert re.fullmatch(r"\d{4}-\d\d-01T00:00:00\+00:00", entry.findtext(f"{ATOM}updated") or "")
    titles = [entry.findtext(f"{ATOM}title") for entry in entries]
    [bowline] = [title for title in titles if title and title.startswith("Bowline: Tying Kites with O(n log")]
    assert not set(bowline) & set("$\\{}")


@pytest.mark.parametrize("base_url", ["https://example.org/", "https://example.org/kites/"])
def test_the_sitemap_lists_each_page_once(tmp_path: Path, base_url: str) -> None:
    """Every page that a reader can use, by its public address; no 404, no search, no redirect, nothing twice."""
    survey = toy(tmp_path, base_url)
    build(survey)
    root = ET.fromstring((survey.out / "sitemap.xml").read_bytes())
    listed = [element.text or "" for element in root.iter(f"{SITEMAP}loc")]
    pages = {name.removesuffix("index.html") for name in tree(survey.out) if name.endswith(".html")}
    assert len(set(listed)) == len(listed)
    assert set(listed) == {
        base_url + page for page in pages - {"404.html", "search/", "compare/", "list/", "papers/silk-worm/"}
    }


def test_hosts_get_what_they_need(site: Path) -> None:
    """robots.txt leads to the sitemap, and GitHub Pages is told to leave the files as they are."""
    robots = (site / "robots.txt").read_text(encoding="utf-8")
    assert robots.startswith("User-agent: *\nAllow: /\n")
    assert "Sitemap: https://example.org/kites/sitemap.xml" in robots
    assert (site / ".nojekyll").read_bytes() == b""


def test_a_survey_needs_no_address(tmp_path: Path) -> None:
    """Without base_url all files are still valid, and no page names a host."""
    survey = toy(tmp_path)
    edit(survey.content / "survey.yaml", "base_url: https://example.org/kites/\n", "")
    build_pages(survey, "sitemap.xml", "feed.xml", "robots.txt", "index.html")
    ET.fromstring((survey.out / "sitemap.xml").read_bytes())
    feed = ET.fromstring((survey.out / "feed.xml").read_bytes())
    ids = [entry.findtext(f"{ATOM}id") or "" for entry in feed.iter(f"{ATOM}entry")]
    assert all(re.fullmatch(r"urn:[\w:/.%-]+", one) for one in ids)
    assert "Sitemap" not in (survey.out / "robots.txt").read_text(encoding="utf-8")
    assert _html(survey.out / "index.html").css_first("link[rel=canonical]") is None


@pytest.mark.parametrize(
    ("base", "total", "items"),
    [
        ("topics/wind/", 26, "[data-part=papers] > ul > li a[href*='papers/']"),
        ("authors/many-papers/", 23, "ol.papers > li"),
        ("facets/material/silk/", 25, "ol.papers > li"),
        ("years/1999/", 12, "ol.papers > li"),
        ("bibliography/", 32, "ul.bibliography > li"),
    ],
)
def test_long_lists_have_pages(long: Path, base: str, total: int, items: str) -> None:
    """A list longer than page_size goes on: each paper stands on one page, prev and next lead through all."""
    found: list[str] = []
    page, before = base, ""
    for number in range(1, -(-total // 10) + 1):
        html = _html(long / page / "index.html")
        shown = html.css(items)
        assert 0 < len(shown) <= 11
        found += dict.fromkeys(node.attributes.get("data-key") or node.attributes.get("href") or "" for node in shown)
        previous, following = html.css_first("nav.pager a[rel=prev]"), html.css_first("nav.pager a[rel=next]")
        assert (previous is None) == (number == 1)
        if previous is not None:
            assert urljoin(f"http://x/{page}", previous.attributes["href"] or "") == f"http://x/{before}"
        before = page
        if following is None:
            assert number == -(-total // 10)
            break
        page = urljoin(f"http://x/{page}", following.attributes["href"] or "").removeprefix("http://x/")
        assert page == f"{base}{number + 1}/"
    assert len(set(found)) == len(found) == total


def test_the_list_of_a_long_topic_keeps_its_order_over_pages(long: Path) -> None:
    """The years of a long topic go down from page to page, and its Markdown holds the whole list."""
    years: list[int] = []
    for page in ("", "2/", "3/"):
        headings = [node.text().strip() for node in _html(long / "topics" / "wind" / page / "index.html").css("h3")]
        years += [int(text) for text in headings if text.isdigit()]
    assert years == sorted(years, reverse=True)
    assert (long / "topics" / "wind.md").read_text(encoding="utf-8").count("](../papers/long-") >= 23


def test_pages_say_what_the_search_filters_by(site: Path) -> None:
    """Papers carry year, kind, topic and the facets of the settings for the search; topic pages their kind."""
    html = _html(site / "papers" / "bowline" / "index.html")
    filters = {
        (node.attributes["data-pagefind-filter"], node.text().strip()) for node in html.css("[data-pagefind-filter]")
    }
    assert filters == {
        ("year", "2021"),
        ("kind", "Paper"),
        ("topic", "Lines and n knots"),
        ("contribution", "Method"),
    }
    assert html.css_first("[data-pagefind-body]") is not None
    topic = _html(site / "topics" / "wind" / "index.html")
    assert [(n.attributes["data-pagefind-filter"], n.text()) for n in topic.css("[data-pagefind-filter]")] == [
        ("kind", "Topic")
    ]
    assert not any(
        _html(site / page).css("[data-pagefind-body]")
        for page in ("index.html", "about/index.html", "search/index.html")
    )


def test_a_paper_shows_what_is_known_and_says_what_is_not(site: Path) -> None:
    """Maths becomes MathML, what is missing is named, and the reasons of related papers are in words."""
    bowline = _html(site / "papers" / "bowline" / "index.html")
    assert bowline.css_first("h1 math") is not None
    old = (site / "papers" / "old-kite" / "index.html").read_text(encoding="utf-8")
    assert "Authors not recorded" in old
    assert "Year not recorded" in old
    assert "chosen by the editors" in (site / "papers" / "kites-surveyed" / "index.html").read_text(encoding="utf-8")
    assert " ()" not in (site / "topics" / "frames.md").read_text(encoding="utf-8")


def test_prose_links_hold_on_every_page_that_quotes_them(tmp_path: Path) -> None:
    """A sentence with a relative link, quoted on the page of the paper it cites, still leads to the same place."""
    survey: Survey = toy(tmp_path)
    edit(survey.content / "topics" / "wind.md", "Gusts are", "Gusts and [sails](sails.md) are")
    edit(survey.content / "pages" / "about.md", "One of them", "[Home of wind](../topics/wind.md): one of them")
    build_pages(survey, "papers/gust/", "papers/reel/")
    page = (survey.out / "papers" / "gust" / "index.html").read_text(encoding="utf-8")
    assert '<a href="../../topics/sails/">sails</a>' in page
    assert '<a href="../../topics/wind/">Home of wind</a>' in (survey.out / "papers" / "reel" / "index.html").read_text(
        encoding="utf-8"
    )


def test_static_files_have_hashed_names(tmp_path: Path) -> None:
    """A survey's own static files come along under names that change with their bytes."""
    survey = toy(tmp_path)
    for name in ("style.css", "font", "v1.2/logo", "own/a.b.css", ".hidden"):
        write(survey.root / "static" / name, name)
    build_pages(survey, "404.html")
    files = {name for name in tree(survey.out) if name.startswith("static/")}
    own = {re.sub(r"\.[0-9a-f]{8}(?=\.|$)", "", name) for name in files}
    scripts = {"static/js/search/main.js", "static/js/shared/records.js"}
    assert {"static/style.css", "static/font", "static/v1.2/logo", "static/own/a.b.css", *scripts} <= own
    assert "static/.hidden" not in own
    assert len([name for name in files if name.startswith("static/style.")]) == 1


def test_records_are_offered_to_reference_managers(site: Path) -> None:
    """Each paper, each topic and the whole survey are files, and the pages link to them."""
    keys = sorted(path.stem for path in (site / "papers").glob("*.bib"))
    assert keys == sorted(paper["key"] for paper in json.loads((site / "data" / "papers.json").read_bytes()))
    whole = (site / "data" / "papers.bib").read_text(encoding="utf-8")
    assert all((site / "papers" / f"{key}.bib").read_text(encoding="utf-8") in whole for key in keys)
    assert [cite["id"] for cite in json.loads((site / "data" / "papers.csl.json").read_bytes())] == keys
    lines = (site / "topics" / "lines.bib").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("@")] == ["@inproceedings{bowline,", "@misc{reel,"]
    linked = {
        link.attributes["href"]
        for page in ("bibliography/index.html", "topics/lines/index.html", "papers/reel/index.html")
        for link in _html(site / page).css("a[download]")
    }
    kinds = ("papers.bib", "papers.ris", "papers.csl.json", "papers.csv", "papers.md", "papers.sqlite", "dump.zip")
    files = {f"../data/{name}" for name in kinds}
    assert linked == files | {"../../topics/lines.bib", "../../papers/reel.bib"}


def test_a_paper_of_hundreds_of_authors_stays_small(tmp_path: Path) -> None:
    """Formats that would repeat hundreds of names are not shown, but for one; the files still hold them all."""
    survey = toy(tmp_path)
    names = [f"Given{n} Family{n}" for n in range(201)]
    paper(tmp_path, "crowd", f"topics: [wind]\nauthors: [{', '.join(names)}]")
    build_pages(survey, "papers/crowd/", "data/papers.ris")
    page = _html(survey.out / "papers" / "crowd" / "index.html")
    assert [node.text() for node in page.css(".cite dt > span")] == ["BibTeX", "APA", "Chicago", "IEEE"]
    assert "and 181 more" in page.css_first("p.authors").text()
    assert "Family200" in page.css_first("details.authors").text()
    assert "AU  - Family200, Given200\n" in (survey.out / "data" / "papers.ris").read_text(encoding="utf-8")
