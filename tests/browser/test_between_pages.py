"""The way from page to page: fetched ahead, with a transition for those who want motion, back where one was."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]


def test_a_page_is_fetched_ahead(page: "Page", windy: str) -> None:
    """A link that is pointed at is fetched before it is clicked; one to a file is not."""
    page.goto(f"{windy}topics/wind/")
    page.locator(".also a[download]").hover()
    page.locator(".trail a").nth(1).hover()
    page.wait_for_timeout(1000)
    page.locator(".trail a").nth(1).click()
    page.wait_for_url(f"{windy}topics/")
    ahead = "performance.getEntriesByType('navigation')[0].deliveryType"
    assert page.evaluate(ahead) == "navigational-prefetch"


@pytest.mark.parametrize(("motion", "expected"), [("no-preference", True), ("reduce", False)])
def test_transitions_are_for_those_who_want_motion(
    browser: "Browser", windy: str, motion: str, *, expected: bool
) -> None:
    """A new page comes with a view transition, and without one where the reader asked for less motion."""
    context = browser.new_context(reduced_motion=motion)  # type: ignore[arg-type]
    try:
        page = context.new_page()
        page.add_init_script(
            "addEventListener('pagereveal', (event) => { window.moved = event.viewTransition !== null; });"
        )
        page.goto(f"{windy}topics/wind/")
        page.locator(".trail a").nth(1).click()
        page.wait_for_url(f"{windy}topics/")
        assert page.evaluate("window.moved") is expected
    finally:
        context.close()


def test_back_leads_to_where_one_was(page: "Page", windy: str) -> None:
    """The place on a page is kept for the way back."""
    page.set_viewport_size({"width": 390, "height": 500})
    page.goto(f"{windy}topics/wind/")
    page.locator("a[rel=prev]").scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    assert before > 500
    page.locator("a[rel=prev]").click()
    page.wait_for_url(lambda url: not url.endswith("wind/"))
    page.go_back()
    page.wait_for_url(f"{windy}topics/wind/")
    page.wait_for_function("at => Math.abs(scrollY - at) < 3", arg=before)
