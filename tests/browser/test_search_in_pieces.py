"""The search of a large survey: out of pieces, it answers what the search of a smaller one does."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import expect
from toys import paper, served, toy, write

from surveypress.build import index_shards
from surveypress.build.pipeline import build
from surveypress.core import large

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
MANY = 50
GLIDER = "title: Glider number {0}\ntopics: [wind]\nyear: {1}\nauthors: [Ada Kite, Bo Sail]\nmodels: [Gliding 7B]"

OTHERS = (
    ("parasail", "title: Parasail2.5\nyear: 1960", "A 3-line harness; wings of nylon."),
    ("line", "title: Tethers\nyear: 1961\narxiv: '2101.00009'", "Waxed cords, and hemp."),
    ("burst", "title: A flurry\nyear: 1962", "It came at noon."),
)
GLOSSARY = "- {term: flurry, aliases: [squall], definition: A burst of wind., topic: wind}"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with more papers, cut into pieces."""
    survey = toy(tmp_path_factory.mktemp("pieces"))
    for number in range(MANY):
        fields = GLIDER.format(number, 1950 + number % 2)
        paper(survey.root, f"glider-{number}", fields, "Its wings are of waxed silk.")
    for key, fields, text in OTHERS:
        paper(survey.root, key, f"topics: [sails]\n{fields}", text)
    write(survey.content / "glossary.yaml", GLOSSARY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(large, "MOST", 10)
        patch.setattr(index_shards, "LARGEST", 30)
        build(survey)
    with served(survey.out) as address:
        yield address


def _asked(page: "Page", home: str, query: str, **filters: str) -> list[str]:
    """Returns the keys of the papers that the page lists for a query."""
    page.goto(f"{home}search/?{urlencode({'q': query, **filters})}")
    page.wait_for_selector("#results[data-state=done]", state="attached")
    keys: list[str] = page.evaluate("[...document.querySelectorAll('#results li')].map((item) => item.dataset.key)")
    return keys


def _part(page: "Page", number: int) -> str:
    return page.locator("#results h2").nth(number).inner_text()


def test_words_rank_papers(page: "Page", home: str) -> None:
    """Those that say all words come first, then those that say some; each shows why it is there, with words marked."""
    found = _asked(page, home, "waxed hemp tethers")
    assert found[0] == "line"
    assert "Contain some of your words" in _part(page, 3)
    expect(page.locator("#results li").first.locator("mark").first).to_have_text("Tethers")
    expect(page.locator("#results li .also").first).to_contain_text("summary")
    assert len(found) == 10


def test_only_pieces_are_fetched(page: "Page", home: str) -> None:
    """Neither Pagefind nor lists of all titles and names, nor columns that nobody has asked for."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path.lstrip("/")))
    _asked(page, home, "silk")
    data = [name.removeprefix("data/search/") for name in asked if name.startswith(("data/", "pagefind/"))]
    kinds = {name.partition("-")[0] for name in data if name != "data/search.json"}
    assert kinds == {"words", "said", "names", "people", "papers"}
    assert len(data) == len(set(data))


def test_the_rest_comes_when_it_is_asked_for(page: "Page", home: str) -> None:
    """Twenty at a time, each paper once."""
    assert len(_asked(page, home, "glider")) == 20
    more = page.locator("section:nth-child(2) .more")
    for shown in (40, MANY):
        more.click()
        expect(page.locator("#results section:nth-child(2) li")).to_have_count(shown)
    expect(more).to_be_hidden()
    keys = page.evaluate("[...document.querySelectorAll('#results li')].map((item) => item.dataset.key)")
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ('"waxed cords"', {"line"}),
        ('"cords waxed"', set()),
        ("nylon -waxed -glider", {"parasail"}),
        ("title:tethers", {"line"}),
        ("year:1960..1961", {"line", "parasail"}),
        ("topic:sails year:1961", {"line"}),
        ("2101.00009", {"line"}),
        ("3-line", {"parasail"}),
        ("parasail 2.5", {"parasail"}),
        ("squall", {"burst"}),
        ("harn*", {"parasail"}),
        ("has:pdf cords", {"line"}),
    ],
)
def test_conditions_hold(page: "Page", home: str, query: str, keys: set[str]) -> None:
    """Phrases, fields, unwanted words, numbers with units, other names, identifiers."""
    found = _asked(page, home, query)
    assert keys <= set(found)
    assert set(found[: len(keys) or 1]) == keys


def test_authors_are_found_by_name(page: "Page", home: str) -> None:
    """In full, by a field, and by the beginning of a name."""
    for query in ("Ada Kite", "author:kite", "author:kit", 'author:"ada kite" year:1950'):
        _asked(page, home, query)
        expect(page.locator("#status")).to_contain_text(f"{25 if 'year' in query else 50} results")


def test_what_papers_use_is_found_by_name(page: "Page", home: str) -> None:
    """By the whole name, and by a word of it."""
    for query in ('model:"gliding 7b"', "model:gliding"):
        _asked(page, home, query)
        expect(page.locator("#status")).to_contain_text(f"{MANY} results")


def test_a_slip_is_corrected(page: "Page", home: str) -> None:
    """The page says what it has searched for."""
    assert len(_asked(page, home, "glidder")) == 20
    expect(page.locator("#status")).to_contain_text("glider")
    _asked(page, home, "xyzzyx")
    expect(page.locator("#status")).to_contain_text("No results")
    assert _asked(page, home, '"') == []
    expect(page.locator("#status")).to_contain_text("does not say yet")


def test_a_filter_counts_once_it_is_looked_at(page: "Page", home: str) -> None:
    """Before, it offers values without numbers; what is chosen narrows all papers that were found."""
    _asked(page, home, "glider")
    year = page.locator("select[name=year]")
    assert {"1950", "1951", "1962"} <= {text.strip() for text in year.locator("option").all_inner_texts()}
    year.focus()
    expect(year.locator("option", has_text="1950 (25)")).to_have_count(1)
    expect(year.locator("option", has_text="1962")).to_have_count(0)
    year.select_option("1950")
    expect(page.locator("#status")).to_contain_text("25 results")
    assert len(_asked(page, home, "", year="1951", sort="newest")) == 20
    expect(page.locator("#status")).to_contain_text("25 results")


def test_names_are_suggested(page: "Page", home: str) -> None:
    """Out of the piece of those that begin so; papers by words of their titles, too."""
    page.goto(f"{home}search/")
    page.locator("#q").press_sequentially("ada k")
    expect(page.locator("[role=listbox] li").first).to_contain_text("Ada Kite")
    page.locator("#q").fill("tethe")
    expect(page.locator("[role=listbox] li")).to_have_text(["Tethers Paper · 1961"], use_inner_text=True)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{home}papers/line/")


def test_all_results_can_be_saved(page: "Page", home: str) -> None:
    """Their keys come in pieces, too."""
    _asked(page, home, "glider")
    page.locator("section:nth-child(2) summary").click()
    page.get_by_role("button", name="Add all to the reading list").first.click()
    expect(page.locator("#saved")).to_contain_text(f"{MANY} papers")


def test_an_index_of_two_builds_is_not_read(page: "Page", home: str, errors: list[str]) -> None:
    """A piece of another build would name other papers by the same numbers."""
    page.route("**/data/search/said-*", lambda route: route.fulfill(json=["another", []]))
    page.goto(f"{home}search/?q=silk")
    page.wait_for_selector("#results[data-state=failed]", state="attached")
    page.unroute("**/data/search/said-*")
    assert "different builds" in errors[0]
    errors.clear()


def test_pieces_that_fail_are_told(page: "Page", home: str, errors: list[str]) -> None:
    """Whatever is done with all results, as their keys may come later than they."""
    page.route("**/data/search/keys-*", lambda route: route.abort())
    _asked(page, home, "glider")
    page.locator("section:nth-child(2) summary").click()
    for name in ("Add all to the reading list", "Copy link to these papers"):
        page.evaluate("document.querySelector('#saved').textContent = ''")
        page.get_by_role("button", name=name).first.click()
        expect(page.locator("#saved")).to_contain_text("Try again")
    page.unroute("**/data/search/keys-*")
    errors.clear()


def test_without_its_index_all_shards_answer(page: "Page", home: str, errors: list[str]) -> None:
    """Pagefind by itself knows the papers of each shard."""
    page.route("**/data/search.json", lambda route: route.abort())
    assert len(_asked(page, home, "waxed silk")) == 20
    expect(page.locator("#status")).to_contain_text(f"{MANY} results")
    page.unroute("**/data/search.json")
    errors.clear()


def test_papers_are_compared_by_title_and_by_what_they_say(page: "Page", home: str) -> None:
    """Titles come in pieces, too; what has the words of a title, the search finds; what has others is offered only."""
    page.goto(f"{home}compare/?p=line")
    for text, keys in (("PARASAIL2.5", "line,parasail"), ("burst", "line,parasail,burst")):
        page.locator("#title").fill(text)
        page.get_by_role("button", name="Add", exact=True).click()
        page.wait_for_url(f"{home}compare/?p={keys}")
    page.locator("#title").fill("waxed silk glider number 7")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("link", name="Add: Glider number 7", exact=True)).to_be_visible()
    page.locator("#title").fill("7 glider number")
    page.get_by_role("button", name="Add", exact=True).click()
    page.wait_for_url(f"{home}compare/?p=line,parasail,burst,glider-7")
    expect(page.locator("#table th").filter(has_text="Tethers").first).to_be_visible()


def test_lists_of_others_are_recognised(page: "Page", home: str) -> None:
    """By title, by identifier and by key."""
    page.goto(f"{home}list/")
    page.locator("#back > summary").click()
    page.locator("#keys").fill("PARASAIL2.5\narXiv:2101.00009\nglider-3\nAirships, in general")
    page.get_by_role("button", name="Add to the reading list").click()
    expect(page.locator("#list > li[data-key]")).to_have_count(3)
    expect(page.locator("#status")).to_contain_text("Airships", use_inner_text=True)
