"""What a large survey keeps in pieces, as readers meet it, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from toys import CARD_OF_GUST, build_without_search, served, toy

from surveypress.core import large

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey, built as if its papers were many."""
    survey = toy(tmp_path_factory.mktemp("many"), "https://example.org/some-repo/")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(large, "MOST", 5)
        build_without_search(survey)
    with served(survey.out, "/some-repo/") as address:
        yield address


def test_a_card_comes_from_the_papers_own_file(page: "Page", many: str) -> None:
    """It says what it always does, and what is loaded does not grow with the survey."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(many)))
    page.goto(f"{many}topics/wind/")
    page.locator(".reading > p a[data-key=gust]").hover()
    card = page.get_by_role("tooltip")
    card.wait_for()
    expect(card.locator("span")).to_have_text(CARD_OF_GUST, use_inner_text=True)
    assert [name for name in asked if name.endswith(".json")] == ["data/cards.json", "papers/gust.json"]


def test_a_reading_list_is_saved_out_of_the_pieces(page: "Page", many: str) -> None:
    """Records of papers of both pieces come in the order of the list."""
    keys = ("bowline", "gust", "kites-surveyed", "reel", "script")
    page.goto(f"{many}list/?p={','.join(keys)}")
    with page.expect_download() as saved:
        page.get_by_role("button", name="RIS").first.click()
    records = Path(saved.value.path()).read_text(encoding="utf-8")
    assert [line[6:] for line in records.splitlines() if line.startswith("ID  - ")] == list(keys)
