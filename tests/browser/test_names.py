"""Search fields suggest names: a combobox that keyboard and pointer can use, and that leaves the search as it was."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
axe = pytest.importorskip("axe_playwright_python.sync_playwright")


def _typed(page: "Page", field: str, text: str) -> list[str]:
    page.locator(field).press_sequentially(text)
    page.locator("[role=option]").first.wait_for()
    return page.locator("[role=option]").all_inner_texts()


def test_keys_choose_a_name(page: "Page", windy: str) -> None:
    """Arrow down and Enter lead to the papers of an author; the field says what is chosen."""
    page.goto(f"{windy}topics/lines/")
    names = _typed(page, "#_find", "dee")
    assert any(name.startswith("Dee Wind Author") for name in names)
    field = page.locator("#_find")
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    chosen = page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    expect(chosen).to_have_attribute("aria-selected", "true")
    faults: list[dict[str, Any]] = axe.Axe().run(page).response["violations"]
    assert [fault["id"] for fault in faults] == []
    page.keyboard.press("Enter")
    page.wait_for_url(f"{windy}authors/*/")


def test_escape_closes_and_enter_searches(page: "Page", windy: str) -> None:
    """What is typed stays; without a choice Enter searches for it."""
    page.goto(windy)
    _typed(page, "#_q", "wind")
    page.keyboard.press("Escape")
    expect(page.locator("[role=listbox]:visible")).to_have_count(0)
    expect(page.locator("#_q")).to_have_value("wind")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{windy}search/?q=wind")


def test_a_name_is_clicked(page: "Page", windy: str) -> None:
    """On the search page, too; the list lies below its field."""
    page.goto(f"{windy}search/")
    _typed(page, "#q", "wind")
    field, names = page.locator("#q").bounding_box(), page.locator("[role=listbox]").bounding_box()
    assert field
    assert names
    assert names["y"] >= field["y"] + field["height"]
    page.locator("[role=option]", has_text="Topic").first.click()
    page.wait_for_url(f"{windy}topics/wind/")
