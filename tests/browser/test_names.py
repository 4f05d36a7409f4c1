"""Search fields suggest names: a combobox that keyboard and pointer can use, and that leaves the search as it was."""

import re
from collections.abc import Iterator

import pytest
from accessible import faults
from playwright.sync_api import Page, expect
from toys import paper, served, toy

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]


@pytest.fixture(scope="module")
def home_of_sizes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with models of several sizes."""
    survey = toy(tmp_path_factory.mktemp("sizes"))
    for n, model in enumerate(("Kestrel 2", "Kestrel 2 7B", "Kestrel 2 70B", "Kestrel 3 8B")):
        paper(survey.root, f"kestrel-{n}", f"topics: [wind]\nmodels: [{model}]")
    build(survey)
    with served(survey.out) as address:
        yield f"{address}topics/wind/"


def _typed(page: "Page", field: str, text: str) -> list[str]:
    page.locator(field).press_sequentially(text)
    page.locator("[role=option]").first.wait_for()
    return page.locator("[role=option]").all_inner_texts()


def test_keys_choose_a_name(page: "Page", windy: str) -> None:
    """Arrow down and Enter lead to the papers by an author; the field says what is chosen."""
    page.goto(f"{windy}topics/lines/")
    names = _typed(page, "#_find", "dee")
    assert any(name.startswith("Dee Wind Author") for name in names)
    field = page.locator("#_find")
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    chosen = page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    expect(chosen).to_have_attribute("aria-selected", "true")
    assert faults(page) == []
    page.keyboard.press("Enter")
    page.wait_for_url(f"{windy}authors/*/")


def test_papers_are_suggested_by_their_titles(page: "Page", windy: str) -> None:
    """After the names, from four letters on; Enter on one leads to its page."""
    page.goto(windy)
    assert not any(" Paper · " in name for name in _typed(page, "#_q", "bow"))
    page.locator("#_q").fill("")
    expect(page.locator("[role=option]")).to_have_count(0)
    page.locator("#_q").fill("bowline tying")
    expect(page.locator("[role=option]")).to_have_count(1)
    expect(page.locator("[role=option]")).to_have_text(re.compile("^Bowline: Tying Kites.*Paper · KnotConf 2021$"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{windy}papers/bowline/")


def test_sizes_of_a_model_stand_below_it(page: "Page", home_of_sizes: str) -> None:
    """Each is a choice of its own, said to be one; a size whose model is not asked for stands alone."""
    page.goto(home_of_sizes)
    names = [name for name in _typed(page, "#_find", "kestrel") if "paper" in name and not name.startswith("A paper")]
    assert names == [
        "Kestrel 2 Models · used in 3 papers",
        "Kestrel 2 7B size of Kestrel 2 · used in 1 paper",
        "Kestrel 2 70B size of Kestrel 2 · used in 1 paper",
        "Kestrel 3 8B Models · used in 1 paper",
    ]
    page.locator("#_find").fill("kestrel 2 70")
    alone = "Kestrel 2 70B size of Kestrel 2 · used in 1 paper"
    expect(page.locator("[role=option]").first).to_have_text(alone, use_inner_text=True)


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


def test_the_page_of_authors_suggests_authors_alone(page: "Page", windy: str) -> None:
    """The same word is a topic, which the field does not offer; without a choice Enter searches."""
    page.goto(f"{windy}authors/")
    names = _typed(page, "#_author", "wind")
    assert names
    assert all(" Author · " in name for name in names)
    assert faults(page) == []
    page.keyboard.press("Enter")
    page.wait_for_url(f"{windy}search/?q=wind")
