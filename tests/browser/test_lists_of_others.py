"""Lists that other programs or people made, brought into the reading list."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
LISTS = sorted((Path(__file__).parent / "lists").iterdir())
"""Each names three papers of ours, by arXiv id, DOI or title, and one of others that has a key of ours."""


def _back(page: "Page", windy: str) -> None:
    page.goto(f"{windy}list/")
    page.locator("#back > summary").click()


def _add(page: "Page") -> None:
    page.get_by_role("button", name="Add to the reading list").click()


def _listed(page: "Page", count: int) -> list[str | None]:
    page.wait_for_function("n => document.querySelectorAll('#list > li[data-key]').length === n", arg=count)
    return [item.get_attribute("data-key") for item in page.locator("#list > li[data-key]").all()]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_lists_of_others_are_recognised(page: "Page", windy: str, path: Path) -> None:
    """Papers are known by arXiv id, DOI or title; one that is not ours is named, even if it has a key of ours."""
    _back(page, windy)
    page.locator("#file").set_input_files(path)
    _add(page)
    assert _listed(page, 3) == ["bowline", "wind-atlas", "script"]
    said = page.locator("#status").inner_text()
    assert said.startswith("3 papers added. Not in this collection: Another Matter That Has The Key Of Ours. "), said


def test_many_that_are_not_ours_are_listed(page: "Page", windy: str) -> None:
    """Titles on lines of their own; more than a few that are unknown stand in a list, as text."""
    _back(page, windy)
    unknown = ["<b>Airships</b>, in general", "On balloons", "Parachutes", "zeppelin"]
    page.locator("#keys").fill("\n".join(["silkworm: sails that MEND themselves", *unknown]))
    _add(page)
    assert _listed(page, 1) == ["silkworm"]
    expect(page.locator("#status")).to_contain_text(
        "1 paper added. 4 entries are not in this collection; they are listed below.", use_inner_text=True
    )
    expect(page.locator("#unknown > li")).to_have_text(unknown, use_inner_text=True)
    page.locator("#keys").fill("gust")
    _add(page)
    assert _listed(page, 2) == ["silkworm", "gust"]
    expect(page.locator("#unknown")).to_be_hidden()


def test_an_address_cut_short_is_no_fault(page: "Page", windy: str) -> None:
    """A shared address is read as a browser reads it, even where a letter's code was lost."""
    _back(page, windy)
    page.locator("#keys").fill("https://example.org/list/?p=gust%2Csilkworm,100%")
    _add(page)
    assert _listed(page, 2) == ["gust", "silkworm"]
    expect(page.locator("#status")).to_contain_text("Not in this collection: 100%.", use_inner_text=True)


def test_what_cannot_be_added_is_said(page: "Page", windy: str, errors: list[str]) -> None:
    """Without the data of the survey nothing is added, and the page says so instead of doing nothing."""
    page.route("**/data/ids.json", lambda route: route.abort())
    _back(page, windy)
    page.locator("#keys").fill("gust")
    _add(page)
    page.wait_for_function("document.querySelector('#status').textContent.startsWith('Nothing was added')")
    errors.clear()
