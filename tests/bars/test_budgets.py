"""What a visit of the bundled survey weighs, as its host compresses it."""

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from bundled import Site
from host import packed
from kinds import pages, samples
from tour import Stop

KB = 1024
STYLE, SCRIPTS, PAPER, TOPIC, MAP, SEARCH = 14 * KB, 12 * KB, 12 * KB, 60 * KB, 60 * KB, 350 * KB
TOOLS = {"search/", "map/"}
"""Pages that are programs; they may bring more scripts than a page to read."""
SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"')
SCRIPT = re.compile(r'<script type="module" src="([^"]+)"')
IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}/[^"']+\.js)["']""")


def _linked(site: Path, page: str, what: re.Pattern[str]) -> list[Path]:
    """Returns the files that a page names."""
    text = (site / page / "index.html" if not page.endswith(".html") else site / page).read_text(encoding="utf-8")
    found = [normpath(join(dirname(page), link)) for link in what.findall(text)]
    return [site / name.removeprefix("../") for name in found]


def _modules(script: Path, above: frozenset[Path] = frozenset()) -> Iterator[Path]:
    """Yields a script and those that it imports, by itself or later."""
    yield script
    for name in IMPORT.findall(script.read_text(encoding="utf-8")):
        other = Path(normpath(script.parent / name))
        if other not in above:
            yield from _modules(other, above | {script})


def _weight(files: set[Path]) -> int:
    return sum(len(packed(path)) for path in files)


def _largest(site: Site, room: str) -> tuple[int, str]:
    """Returns the weight and the address of the heaviest page in a room."""
    inside = [page.address for page in pages(site.folder) if page.kind[0] == room]
    return max((len(packed(site.folder / address / "index.html")), address) for address in inside)


def test_the_style_is_light(site: Site) -> None:
    """One sheet for all pages."""
    sheets = {
        sheet
        for page in samples(site.folder)
        if "?" not in page and page != "404.html"
        for sheet in _linked(site.folder, page, SHEET)
    }
    assert len(sheets) == 1
    assert 2 * KB < _weight(sheets) <= STYLE


def test_the_scripts_of_a_page_to_read_are_light(site: Site) -> None:
    """Whatever a page loads or may load by itself, before anyone searches."""
    weights = {}
    for page in samples(site.folder):
        if "?" not in page and page not in TOOLS | {"404.html"}:
            scripts = _linked(site.folder, page, SCRIPT)
            weights[page] = _weight({module for script in scripts for module in _modules(script)})
    assert min(weights.values()) > KB
    assert {page: weight for page, weight in weights.items() if weight > SCRIPTS} == {}


def test_every_paper_and_topic_is_light(site: Site) -> None:
    """No page of a paper and none of a topic weighs more than it may."""
    paper, topic = _largest(site, "papers"), _largest(site, "topics")
    assert KB < paper[0] <= PAPER, paper
    assert KB < topic[0] <= TOPIC, topic


def _loaded(stops: list[Stop], site: Site, page: str) -> dict[Path, int]:
    """Returns the files that a page was seen to load, with their weights."""
    inside = [stop for stop in stops if stop.where.startswith(page)]
    names = {url.removeprefix(site.address).partition("?")[0] for stop in inside for url in stop.requests}
    files = {site.folder / name / "index.html" if name.endswith("/") else site.folder / name for name in names}
    return {path: len(packed(path)) for path in files}


@pytest.mark.browser
def test_search_is_light_beyond_its_index(stops: list[Stop], site: Site) -> None:
    """What the search page loads to answer a query, besides Pagefind's own files and the page itself."""
    loaded = _loaded(stops, site, "search/?")
    assert any("pagefind" in path.parts for path in loaded)
    data = {
        p.name: n for p, n in loaded.items() if p.suffix not in {".html", ".css", ".svg"} and "pagefind" not in p.parts
    }
    assert sum(data.values()) <= SEARCH, data


@pytest.mark.browser
def test_the_map_is_light(stops: list[Stop], site: Site) -> None:
    """The page with its scripts and data; the style sheet is every page's."""
    if not (site.folder / "map").is_dir():
        pytest.skip("there is no map yet")
    loaded = {p.name: n for p, n in _loaded(stops, site, "map/").items() if p.suffix != ".css"}
    assert 5 * KB < sum(loaded.values()) < MAP, loaded
