"""What the search page understands, on the toy survey and on a few papers more, in a real browser."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from accessible import faults
from playwright.sync_api import Page, expect
from toys import paper, served, toy

from surveypress.build.pipeline import build

pytestmark = pytest.mark.browser
Asked = Callable[[Page, str, str], None]
PREFIX = "/some-repo/"
RECORD = 'title: "{}"\ntopics: [{}]\nyear: {}\nauthors: [{}]\ntldr: "{}"\nvenue: "{}"\narxiv: "{}"'
PAPERS = (
    (
        "loft-3",
        "LoFT-3: Kites for Calm Days",
        "wind",
        2024,
        "Edward J Hu",
        "Rises in still air.",
        "Sky 2024",
        "2401.00001",
    ),
    ("box-kite", "Box Kites of β-Type", "frames", 2021, "Zoë Müller", "Four cells, no tail.", "", "2101.00002"),
    (
        "no-tail",
        "Tails and Why They Steady",
        "frames",
        2023,
        "Ann Hume",
        "A tail steadies four cells.",
        "",
        "2301.00003",
    ),
    ("pipa", "風箏的歷史 (A History of Kites)", "wind", 2020, "Li Wei", "三千年的歷史。", "", "2001.00004"),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey with some papers more."""
    survey = toy(tmp_path_factory.mktemp("finds"), f"https://example.org{PREFIX}")
    for key, title, topic, year, author, tldr, venue, arxiv in PAPERS:
        paper(survey.root, key, RECORD.format(title, topic, year, author, tldr, venue, arxiv), tldr)
    build(survey)
    with served(survey.out, PREFIX) as address:
        yield address


def ask(page: "Page", home: str, query: str, **choices: str) -> list[str]:
    """Returns the keys that the search page lists for a query."""
    page.goto(f"{home}search/?{urlencode({'q': query, **choices})}")
    page.wait_for_selector("#results[data-state=done]", state="attached")
    return _shown(page)


def _shown(page: "Page") -> list[str]:
    found: list[str] = page.evaluate("[...document.querySelectorAll('#results li')].map((li) => li.dataset.key)")
    return found


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("loft 3", "loft-3"),
        ("loft3", "loft-3"),
        ("LoFT-3", "loft-3"),
        ("seam net", "silkworm"),
        ("self mending seams", "silkworm"),
        ("beta type box", "box-kite"),
        ("β-type", "box-kite"),
        ("muller zoe", "box-kite"),
        ("2301.00003", "no-tail"),
        ("https://arxiv.org/abs/2301.00003v2", "no-tail"),
        ("steadied tails", "no-tail"),
        ("gust speed 31 m/s", "gust"),
        ("風箏", "pipa"),
        ("歷史", "pipa"),
    ],
)
def test_names_facts_and_scripts(same_page: "Page", asked: Asked, home: str, query: str, first: str) -> None:
    """A name however it is written, an id, a figure, another alphabet: the paper meant comes first."""
    asked(same_page, home, query)
    assert _shown(same_page)[0] == first


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ('"four cells"', {"box-kite", "no-tail"}),
        ('"cells four"', set()),
        ('"four cells" -"tail steadies"', {"box-kite"}),
        ('"four cells" -steadies', {"box-kite"}),
        ("author:hu", {"loft-3"}),
        ('author:"edward hu"', {"loft-3"}),
        ("author:muller", {"box-kite"}),
        ("topic:frames year:2021..2023", {"box-kite", "no-tail", "silkworm"}),
        ("topic:frames year:2023", {"no-tail"}),
        ("year:2024..", {"loft-3", "kites-surveyed"}),
        ("year:..2019", {"drifting"}),
        ("topic:frames -year:2020..", {"old-kite"}),
        ("venue:sky", {"loft-3"}),
    ],
)
def test_phrases_minus_and_fields(same_page: "Page", asked: Asked, home: str, query: str, keys: set[str]) -> None:
    """Conditions are met by every paper that is listed, and by no other."""
    asked(same_page, home, query)
    assert set(_shown(same_page)) == keys


@pytest.mark.usefixtures("errors")
def test_a_slip_is_forgiven_and_said(page: "Page", home: str) -> None:
    """A misspelt word is read as the nearest one; the page says so, and offers the search as typed."""
    assert ask(page, home, "bambooo frmae")[0] == "script"
    expect(page.locator("#status")).to_contain_text("for “bamboo frames”", use_inner_text=True)
    page.locator("#status a").click()
    page.wait_for_function("document.querySelector('#status').textContent.startsWith('No results')")
    expect(page.locator("#q")).to_have_value('"bambooo" "frmae"')
    page.get_by_role("link", name="bamboo frames").click()
    page.wait_for_selector("#results li[data-key=script]")


@pytest.mark.usefixtures("errors")
def test_nothing_is_searched_for_before_anything_is_asked(same_page: "Page", asked: Asked, home: str) -> None:
    """A quotation mark or a field without a value finds no paper, and the page says why."""
    for query in ('"', "(((", "author:"):
        asked(same_page, home, query)
        assert _shown(same_page) == []
        words = f"“{query}” does not say yet what to look for."
        expect(same_page.locator("#status")).to_have_text(words, use_inner_text=True)
        expect(same_page.locator("#hints")).to_be_visible()


@pytest.mark.usefixtures("errors")
def test_nothing_found_suggests(page: "Page", home: str) -> None:
    """Where a word is too far from all others to be replaced unasked, the nearest one is proposed."""
    assert ask(page, home, "bmabou") == []
    expect(page.locator("#status a")).to_have_text("bamboo", use_inner_text=True)


@pytest.mark.usefixtures("errors")
def test_results_say_why(page: "Page", home: str) -> None:
    """Words found are marked, topic and year are said, and a title is text whatever stands in it."""
    ask(page, home, "bamboo frames")
    item = page.locator("#results li[data-key=script]")
    assert {mark.lower() for mark in item.locator("mark").all_inner_texts()} >= {"bamboo", "frame"}
    assert item.locator("a.title").inner_text().startswith("A <script>alert('kite')</script> Frame")
    expect(item.locator("script, b, i")).to_have_count(0)
    expect(item.locator(".facts")).to_contain_text("2020", use_inner_text=True)
    expect(item.locator(".facts")).to_contain_text("Frames & spars", use_inner_text=True)
    expect(item.locator(".star")).to_have_count(1)
    expect(item.locator(".tick")).to_have_count(1)


@pytest.mark.usefixtures("errors")
def test_topics_stand_apart(page: "Page", home: str) -> None:
    """A topic that the query names is linked above; the list itself holds papers only."""
    keys = ask(page, home, "sails")
    assert None not in keys
    page.locator("#places").get_by_role("link", name="Sails").click()
    page.wait_for_url(f"{home}topics/sails/")


@pytest.mark.usefixtures("errors")
def test_order_and_filters_live_in_the_address(page: "Page", home: str) -> None:
    """Newest and oldest first are opposites, filters count what they would leave, and a reload keeps both."""
    newest = ask(page, home, "kite", sort="newest")[: len(page.evaluate(WHOLE))]
    years = [_year(page, home, key) for key in newest]
    assert years == sorted(years, reverse=True)
    page.locator("select[name=sort]").select_option("oldest")
    page.wait_for_url(re.compile("sort=oldest"))
    page.wait_for_selector("#results[data-state=done]", state="attached")
    page.wait_for_function("key => document.querySelector('#results li').dataset.key !== key", arg=newest[0])
    option = page.locator("select[name=topic] option", has_text="Frames")
    count = int(re.findall(r"\((\d+)\)", option.inner_text())[0])
    page.locator("select[name=topic]").select_option(value="Frames & spars")
    page.wait_for_function("n => document.querySelectorAll('#results li').length === n", arg=count)
    expect(page.locator("#filters summary")).to_have_text("Filter and sort: Frames & spars")
    before = page.locator("#results li").evaluate_all("all => all.map((li) => li.dataset.key)")
    page.reload()
    page.wait_for_selector("#results[data-state=done]", state="attached")
    assert page.locator("#results li").evaluate_all("all => all.map((li) => li.dataset.key)") == before
    expect(page.locator("select[name=sort]")).to_have_value("oldest")


@pytest.mark.usefixtures("errors")
def test_an_identifier_is_no_words(page: "Page", home: str) -> None:
    """It finds its paper and nothing is missing; one of no paper finds nothing that is merely like its parts."""
    assert ask(page, home, "arXiv:2301.00003") == ["no-tail"]
    expect(page.locator("#status")).to_have_text("1 result for “arXiv:2301.00003”.")
    assert ask(page, home, "https://doi.org/10.5555/kite.silk") == []
    status = "No results for “https://doi.org/10.5555/kite.silk”. Not in this collection: "
    expect(page.locator("#status")).to_have_text(f"{status}https://doi.org/10.5555/kite.silk.")


@pytest.mark.usefixtures("errors")
def test_what_is_used_is_a_field(page: "Page", home: str) -> None:
    """The suggestion of a name leads to the papers that it counts."""
    page.goto(f"{home}search/")
    page.locator("#q").press_sequentially("bowline")
    option = page.locator("[role=option]", has_text="Methods")
    count = int(re.findall(r"used in (\d+) paper", option.inner_text())[0])
    option.click()
    page.wait_for_selector("#results[data-state=done]", state="attached")
    expect(page.locator("#results li")).to_have_count(count)
    expect(page.locator("#_said")).to_have_text(f"Match the filters ({count})")
    assert ask(page, home, "method:bowlin-e") != []
    assert ask(page, home, "method:SeamNet") == []


def _year(page: "Page", home: str, key: str) -> int:
    return int(page.evaluate("async url => (await (await fetch(url)).json()).year ?? 0", f"{home}papers/{key}.json"))


@pytest.mark.usefixtures("errors")
def test_filters_alone_list_newest_first(page: "Page", home: str) -> None:
    """Without words, a filter lists all its papers, newest first; without anything, the page says what can be asked."""
    assert ask(page, home, "", topic="Frames & spars") == [
        "kites-surveyed",
        "no-tail",
        "silkworm",
        "box-kite",
        "script",
        "old-kite",
    ]
    expect(page.locator("#hints")).to_be_hidden()
    assert ask(page, home, "") == []
    assert page.locator("#hints a").count() > 3


@pytest.mark.usefixtures("errors")
def test_every_example_finds_something(page: "Page", home: str) -> None:
    """The queries that the pages propose work in this survey."""
    page.goto(f"{home}search/how/")
    links = [link.get_attribute("href") or "" for link in page.locator("main li a[href*='?q=']").all()]
    assert len(links) > 6
    for link in links:
        page.goto(f"{home}search/how/{link}")
        page.wait_for_selector("#results[data-state=done]", state="attached")
        assert page.locator("#results li").count(), link


@pytest.mark.usefixtures("errors")
def test_all_results_are_saved(page: "Page", home: str) -> None:
    """A click saves every paper found, in the order shown, in the formats of the reading list."""
    keys = [key for key in ask(page, home, "kite") if key in page.evaluate(WHOLE)]
    page.locator("#results summary").first.click()
    for name, read in (("CSL-JSON", _csl), ("BibTeX", lambda text: re.findall(r"^@\w+\{(.+),", text, re.MULTILINE))):
        with page.expect_download() as saved:
            page.locator(".save").first.get_by_role("button", name=name).click()
        assert re.fullmatch(r"search-kite-\d{4}-\d\d-\d\d-\d+-papers\.\w+", saved.value.suggested_filename)
        text = saved.value.path().read_text(encoding="utf-8")
        assert read(text) == keys
        assert name != "BibTeX" or text.startswith("% Query: kite\n")
        page.wait_for_function("name => document.querySelector('#saved').textContent.includes(name)", arg=name)
    assert [b.inner_text() for b in page.locator(".save").first.locator("button").all()] == [
        "BibTeX",
        "RIS",
        "CSL-JSON",
        "CSV",
        "Markdown",
        "\\cite{…}",
        "[@…]",
        "APA",
        "Chicago",
        "IEEE",
        "Link",
        "Reading list",
    ]


def test_a_part_of_the_results_is_a_list(page: "Page", home: str) -> None:
    """Its link leads to just its papers, and a button puts them on the reading list."""
    keys = [key for key in ask(page, home, "kite") if key in page.evaluate(WHOLE)]
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#results summary").first.click()
    save = page.locator(".save").first
    save.get_by_role("button", name="Copy link to these papers").click()
    expect(page.locator("#saved")).to_have_text("Link copied.")
    link = page.evaluate("navigator.clipboard.readText()")
    save.get_by_role("button", name="Add all to the reading list").click()
    expect(page.locator(".kept")).to_have_text(f"{len(keys)}")
    page.goto(link)
    expect(page.locator("#list > li")).to_have_count(len(keys))
    assert [item.get_attribute("data-key") for item in page.locator("#list > li").all()] == keys


WHOLE = "[...document.querySelectorAll('#results section:nth-child(2) li')].map((item) => item.dataset.key)"


def _csl(text: str) -> Any:
    return [item["id"] for item in json.loads(text)]


@pytest.mark.usefixtures("errors")
def test_keys_lead_through_the_results(page: "Page", home: str) -> None:
    """Arrow down from the field, j and k from result to result, Enter opens one."""
    keys = ask(page, home, "kite")
    page.locator("#q").focus()
    at = "document.activeElement.closest('li')?.dataset.key"
    page.keyboard.press("ArrowDown")
    assert page.evaluate(at) == keys[0]
    page.keyboard.press("j")
    assert page.evaluate(at) == keys[1]
    page.keyboard.press("k")
    assert page.evaluate(at) == keys[0]
    page.keyboard.press("Enter")
    page.wait_for_url(f"{home}papers/{keys[0]}/")


@pytest.mark.parametrize("lost", ["data/search.json", "pagefind/pagefind.js", "pagefind/urls.json"])
def test_one_index_is_enough(page: "Page", home: str, lost: str) -> None:
    """If an index does not load, the other one answers alone, filters and order included."""
    page.route(f"**/{lost}", lambda route: route.abort())
    assert "silkworm" in ask(page, home, "silk sail")
    assert set(ask(page, home, "frames", topic="Frames & spars", year="2020")) == {"script"}
    expect(page.locator("select[name=topic]")).to_have_value("Frames & spars")


def test_without_both_it_says_so(page: "Page", home: str) -> None:
    """With no index at all the page says what is wrong and does not pretend that nothing was found."""
    page.route("**/data/search.json", lambda route: route.abort())
    page.route("**/pagefind/*", lambda route: route.abort())
    page.goto(f"{home}search/?q=kite")
    page.wait_for_selector("#results[data-state=failed]", state="attached")
    expect(page.locator("#status")).to_contain_text("could not be loaded", use_inner_text=True)


@pytest.mark.usefixtures("errors")
@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_no_fault(page: "Page", home: str, width: int) -> None:
    """Results with marks, places and a correction, the idle page, and the page on how search works are accessible."""
    page.set_viewport_size({"width": width, "height": 900})
    for address in ("search/?q=bambooo+frames+wind", "search/", "search/how/"):
        page.goto(f"{home}{address}")
        if "how" not in address:
            page.wait_for_selector("#results[data-state=done]", state="attached")
        assert faults(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"nothing sticks out of {address}"
