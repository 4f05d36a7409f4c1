"""What a visit of the bundled survey weighs, as its host compresses it."""

from pathlib import Path

import pytest
from bundled import Site
from host import packed
from kinds import pages
from tour import Stop

pytestmark = pytest.mark.browser
KB = 1024
STYLE, SCRIPTS, PAPER, TOPIC, MAP, SEARCH = 14 * KB, 12 * KB, 12 * KB, 60 * KB, 60 * KB, 400 * KB
FIRST = 60 * KB
TOOLS = ("search/ ", "search/?", "map/ ")
"""Pages that are programs: they may bring more scripts than a page to read."""
DESKS, ON_DESKS = ("list/", "compare/"), 13 * KB
"""Pages that hold what a reader has put there, and what their scripts may weigh."""


def _loaded(stop: Stop, site: Site) -> dict[str, int]:
    """Returns the files that a page was seen to load, with their weights."""
    names = {url.removeprefix(site.address).partition("?")[0] for url in stop.requests}
    paths = {name: site.folder / name / "index.html" if not Path(name).suffix else site.folder / name for name in names}
    return {name: len(packed(path)) for name, path in paths.items() if path.is_file()}


def _largest(site: Site, room: str) -> tuple[int, str]:
    """Returns the weight and the address of the heaviest page in a room."""
    inside = [page.address for page in pages(site.folder) if page.kind[0] == room]
    return max((len(packed(site.folder / address / "index.html")), address) for address in inside)


def test_the_style_is_light(stops: list[Stop], site: Site) -> None:
    """One sheet for all pages."""
    sheets = {name: size for stop in stops for name, size in _loaded(stop, site).items() if name.endswith(".css")}
    assert len(sheets) == 1
    assert 2 * KB < sum(sheets.values()) <= STYLE


def test_the_scripts_of_a_page_to_read_are_light(stops: list[Stop], site: Site) -> None:
    """What a browser loads before anyone searches or opens the map."""
    weights = {
        stop.where: sum(size for name, size in _loaded(stop, site).items() if name.endswith(".js"))
        for stop in stops
        if not stop.where.startswith(TOOLS)
    }
    assert min(weights.values()) > KB
    most = {where: ON_DESKS if where.startswith(DESKS) else SCRIPTS for where in weights}
    assert {where: weight for where, weight in weights.items() if weight > most[where]} == {}


def test_every_paper_and_topic_is_light(site: Site) -> None:
    """No page of a paper and none of a topic weighs more than it may."""
    paper, topic = _largest(site, "papers"), _largest(site, "topics")
    assert KB < paper[0] <= PAPER, paper
    assert KB < topic[0] <= TOPIC, topic


def test_search_is_light_beyond_its_index(stops: list[Stop], site: Site) -> None:
    """What the search page loads to answer a query, besides Pagefind's own files, the page and its scripts."""
    answers = [_loaded(stop, site) for stop in stops if stop.where.startswith("search/?")]
    assert answers
    for loaded in answers:
        assert any(name.startswith("pagefind/") for name in loaded)
        own = (name for name in loaded if name != "search/" and not name.startswith(("pagefind/", "static/")))
        data = {name: loaded[name] for name in own}
        assert sum(data.values()) <= SEARCH, data


def test_the_map_is_light(stops: list[Stop], site: Site) -> None:
    """The page with its data and the scripts that no other page needs."""
    maps = [stop for stop in stops if stop.where.startswith("map/")]
    assert maps
    others = {name for stop in stops if not stop.where.startswith("map/") for name in _loaded(stop, site)}
    for stop in maps:
        own = {name: size for name, size in _loaded(stop, site).items() if name not in others}
        assert 5 * KB < sum(own.values()) < MAP, own


def test_the_first_piece_of_the_search_is_small(site: Site) -> None:
    """Titles and names are there before all else, so that a slow telephone shows something within two seconds."""
    assert KB < len(packed(site.folder / "data" / "search-titles.json")) <= FIRST
