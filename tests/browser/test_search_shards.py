"""A search index in shards answers as one, in a real browser."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page
from toys import served, toy

from surveypress.build import index_shards
from surveypress.build.pipeline import build

pytestmark = pytest.mark.browser
PREFIX = "/some-repo/"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, Path]]:
    """Addresses of the toy survey with one index and with one in several shards, and the folder of the latter."""
    with pytest.MonkeyPatch.context() as patch:
        one = toy(tmp_path_factory.mktemp("one"))
        build(one)
        patch.setattr(index_shards, "LARGEST", 5)
        several = toy(tmp_path_factory.mktemp("several"))
        build(several)
    with served(one.out, PREFIX) as first, served(several.out, PREFIX) as second:
        yield first, second, several.out


def _asked(page: Page, home: str, query: str) -> list[str]:
    page.goto(f"{home}search/?{urlencode({'q': query})}")
    page.wait_for_selector("#results[data-state=done]", state="attached")
    links = page.locator("#results li > a:first-of-type").all()
    return [(link.get_attribute("href") or "").removeprefix(home).removeprefix("../") for link in links]


@pytest.mark.parametrize("query", ["wind", "reel knot"])
def test_shards_answer_as_one_index(sites: tuple[str, str, Path], page: Page, query: str) -> None:
    """Pagefind alone, where the survey's own index does not load, finds the same papers, whichever shards have them."""
    one, several, folder = sites
    assert len(list(folder.glob("pagefind/*/urls.json"))) == 2
    page.route("**/data/search*", lambda route: route.abort())
    found = _asked(page, one, query)
    assert found
    assert sorted(_asked(page, several, query)) == sorted(found)


@pytest.mark.parametrize("query", ["kite", "bowline", "Lorem"])
def test_a_shard_without_a_word_adds_nothing(sites: tuple[str, str, Path], page: Page, query: str) -> None:
    """Where it has no such word Pagefind answers for another that begins alike, which other shards may not."""
    one, several, _ = sites
    assert _asked(page, several, query) == _asked(page, one, query)
