"""Results are sets that one can count on: which paper stands in which part, and why, in a real browser."""

from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect
from toys import paper, served, toy

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
RECORD = 'title: "{}"\ntopics: [{}]\nyear: 2024\nauthors: [{}]\ntldr: "{}"'
PAPERS = (
    ("gale-gale-gale", "Gale after Gale", "wind", "Ann Hume", "A gale, a gale and once more a gale."),
    ("crossing", "Crossing Water", "wind", "Bo Lind", "On a lake at dusk a gale tore one kite."),
    ("sea-marlin", "Sea Marlin: Lines of Hemp", "wind", "Bo Lind", "Hemp holds."),
    (
        "dusk",
        "Flying Late",
        "wind",
        "Bo Lind",
        "Nobody who flies kites for long hours until dusk at sea needs any marlin.",
    ),
    ("square", "Square Cells", "frames", "Ann Hume", "Four cells at dawn."),
    ("light", "Light Lines", "lines", "Ann Hume", "Lines of 2- and 3-gram silk on 4 reels."),
    ("heavy", "Heavy 2", "lines", "Ann Hume", "Lines of 5-gram silk on 2 reels, or of 2 metres."),
    ("hull", "The PQR of Hulls", "frames", "Zilla Quarterdeck", "Sewn and tarred."),
    ("oak", "Hulls of Oak", "frames", "Bo Lind", "A polyquad rail holds."),
    ("spar", "One Spar Less", "wind", "Ann Hume", "Without spars at dawn."),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with some papers more."""
    survey = toy(tmp_path_factory.mktemp("sets"))
    for key, title, topic, authors, tldr in PAPERS:
        paper(survey.root, key, RECORD.format(title, topic, authors, tldr), tldr)
    (survey.content / "glossary.yaml").write_text(
        "- term: polyquad rail\n  aliases: [PQR, PQRX]\n  definition: A rail of several quads.\n", encoding="utf-8"
    )
    build(survey)
    with served(survey.out) as address:
        yield address


def parts(page: "Page", home: str, query: str) -> dict[str, list[str]]:
    """Returns the keys of each part of the results that is shown."""
    page.goto(f"{home}search/?{urlencode({'q': query})}")
    page.wait_for_selector("#results[data-state=done]", state="attached")
    found: dict[str, list[str]] = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll("#results section:not([hidden])")].map((one) =>
          [one.querySelector("h2").id, [...one.querySelectorAll("li")].map((li) => li.dataset.key)]))"""
    )
    return found


def test_a_best_match_is_a_paper_of_that_name(page: "Page", home: str) -> None:
    """Above those that say all words stands one that lacks a word only if its name was asked for."""
    found = parts(page, home, "gale dusk lake")
    assert "_best" not in found
    assert found["_said"] == ["crossing"]
    assert "gale-gale-gale" in found["_near"]
    found = parts(page, home, "sea marlin dusk")
    assert found["_best"] == ["sea-marlin"]
    assert "dusk" in found["_said"]


def test_the_results_are_a_key_away(page: "Page", home: str) -> None:
    """A link beside the field leads past all filters; behind it the first result is next, and nothing is asked anew."""
    keys = parts(page, home, "dawn")["_said"]
    page.locator("#q").focus()
    page.keyboard.press("Tab")
    expect(page.locator(".field .skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#results")).to_be_focused()
    expect(page.locator("#q")).to_have_value("dawn")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('li')?.dataset.key") == keys[0]


def test_names_of_topics_stand_apart(page: "Page", home: str) -> None:
    """A paper with a word only in the name of its topic is in a part of its own, which says so and is saved apart."""
    found = parts(page, home, "spars")
    assert "spar" in found["_said"]
    assert "square" in found["_filed"]
    filed = page.locator("#results section", has=page.locator("#_filed"))
    expect(filed.locator("h2")).to_contain_text("topics or types (")
    said = filed.locator(".also").first
    expect(said).to_have_text("Only in the name of its topic or type: spars", use_inner_text=True)
    filed.locator("summary").click()
    with page.expect_download() as saved:
        filed.get_by_role("button", name="BibTeX").click()
    assert "-topic-names-" in saved.value.suggested_filename


def test_a_common_word_may_stand_in_the_name_of_a_topic(page: "Page", home: str) -> None:
    """Where a paper itself has the rarest word of a query, it is about it; its topic may have the other words."""
    found = parts(page, home, "cells frames")
    assert found["_said"][0] == "square"
    assert "_filed" not in found


@pytest.mark.parametrize("query", ["2-gram", "2gram", "2 grams"])
def test_a_number_belongs_to_what_it_counts(page: "Page", home: str, query: str) -> None:
    """Papers that say both apart are not found, and only both together are marked."""
    assert parts(page, home, query)["_said"] == ["light"]
    expect(page.locator("#results li[data-key=heavy]")).to_have_count(0)
    marks = page.locator("#results li[data-key=light] mark").all_inner_texts()
    assert marks == ["2- and 3-gram"]


@pytest.mark.parametrize(("query", "key"), [("pqr oak", "oak"), ("pqrx", "oak"), ("polyquad rail", "hull")])
def test_short_forms_are_understood(page: "Page", home: str, query: str, key: str) -> None:
    """Who says a thing by another name of the glossary says it, and the result says by which; even if no text does."""
    assert key in parts(page, home, query)["_said"]
    if key == "oak":
        expect(page.locator("li[data-key=oak] .also")).to_contain_text("By another name: polyquad rail")


@pytest.mark.parametrize(
    "query", ["Zilla Quarterdeck", "Z. Quarterdeck", "Quarterdeck, Z.", "quarterdeck zilla", "quarterdeck"]
)
def test_the_name_of_an_author(page: "Page", home: str, query: str) -> None:
    """However it is written, it has the papers of its author and nothing that is related by meaning."""
    assert parts(page, home, query) == {"_said": ["hull"]}
    expect(page.locator("#places")).to_contain_text("Zilla Quarterdeck (1)", use_inner_text=True)


def test_a_misspelt_author(page: "Page", home: str) -> None:
    """Who is nearly called so is proposed."""
    parts(page, home, "Zilla Quarterdek")
    expect(page.locator("#status a", has_text="Zilla Quarterdeck")).to_be_visible()
    page.locator("#status a", has_text="Zilla Quarterdeck").click()
    page.locator("#results li[data-key=hull]").wait_for()
