"""Papers ticked in lists and put side by side, in a real browser, on a site that is mounted below a path."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect
from toys import edit, served, toy

from surveypress.build.pipeline import build

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
PREFIX = "/some-repo/"
SCRIPT = "A <script>alert('kite')</script> Frame & its \"Quotes\" | <b>Bold</b>"
SEVEN = ("bowline", "drifting", "gust", "kites-surveyed", "old-kite", "reel", "script")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the toy survey; two of its papers measure on one data set, which they write differently."""
    survey = toy(tmp_path_factory.mktemp("compare"), f"https://example.org{PREFIX}")
    edit(survey.content / "papers" / "bowline.md", "venue: KnotConf 2021", "venue: KnotConf 2022")
    atlas = survey.content / "papers" / "wind-atlas.md"
    edit(atlas, "  - {metric: Knots, value: up to 1.2, unit: thousand}\n", "")
    own = "  - {dataset: Rope-Bench, metric: slips per hour, value: 1.5, model: atlas}"
    edit(atlas, own, "  - {dataset: windatlas, metric: Gust speed, value: 29, unit: m/s, model: vane}")
    build(survey)
    with served(survey.out, PREFIX) as address:
        yield address


def _titles(page: "Page", count: int) -> list[str]:
    """Waits for so many columns; returns their titles."""
    page.wait_for_function("n => document.querySelectorAll('#table thead th').length === n", arg=count)
    return [link.inner_text() for link in page.locator("#table thead th a").all()]


def _rows(page: "Page") -> dict[str, list[str]]:
    """Returns the cells of each row by its name, spaces made single."""
    rows = page.evaluate(
        "[...document.querySelectorAll('#table tbody tr')].map(row => [...row.cells].map(cell => cell.innerText))"
    )
    return {row[0]: [" ".join(cell.split()) for cell in row[1:]] for row in rows}


def _says(page: "Page", words: str) -> None:
    page.locator("#status", has_text=words).wait_for()


def test_from_ticks_to_the_table(page: "Page", home: str) -> None:
    """Ticks of several pages gather in one bar, whose link leads to the papers side by side, in the order ticked."""
    page.goto(f"{home}years/2023/")
    page.get_by_role("checkbox", name="Compare: Gust: A Benchmark of Strong Wind").check()
    expect(page.locator(".tray a")).to_have_text("Compare 1 paper", use_inner_text=True)
    page.goto(f"{home}topics/wind/")
    expect(page.locator(".marks[data-key=gust] input")).to_be_checked()
    page.locator(".marks[data-key=wind-atlas] input").check()
    page.get_by_role("link", name="Compare 2 papers").click()
    page.wait_for_url(f"{home}compare/?p=gust,wind-atlas")
    assert _titles(page, 2) == ["Gust: A Benchmark of Strong Wind", "风筝与风: An Atlas of Strong Wind"]
    rows = _rows(page)
    assert rows["Authors"] == ["Gale Force", "王小风, Łukasz Żagiel, Ben Reel"]
    assert rows["Published"] == ["2023", "2023"]
    assert rows["Summary"][0] == "Gusts measured each minute on nine hills."
    assert rows["Contribution"] == ["Benchmark", "Benchmark"], "titles of facets and values, not ids"
    assert rows["Data sets"] == ["WindAtlas", "RopeBench, WindAtlas"]
    assert rows["WindAtlas, gust speed"] == ["31 m/s", "29 m/s vane"]
    assert "Other results" not in rows
    assert "Methods" not in rows, "a row without any cell is left out"
    assert "arXiv:2301.00008" in rows["Links"][0]
    page.locator("#table thead a").first.click()
    page.wait_for_url(f"{home}papers/gust/")


LISTS = (
    "",
    "topics/wind/",
    "topics/making/",
    "facets/material/bamboo/",
    "years/2023/",
    "authors/ada-knott/",
    "bibliography/",
    "results/windatlas/",
    "search/?q=kite",
    "papers/gust/",
)


@pytest.mark.parametrize("url", LISTS)
def test_every_list_has_stars_and_ticks(page: "Page", home: str, url: str) -> None:
    """Wherever papers are listed, each can be kept and compared; a tick counts for the paper beside which it stands."""
    page.goto(home + url)
    # A search shows first what one of its indexes finds, and puts that into another order when the next one answers.
    page.wait_for_function("(document.querySelector('#results')?.dataset.state ?? 'done') === 'done'")
    page.locator("main .marks").last.wait_for()
    hosts = page.evaluate(
        """() => [...document.querySelectorAll("main :is(li, td) > .marks")].map((marks) => ({
            key: marks.dataset.key,
            link: marks.parentNode.querySelector("a[href*='papers/']").pathname.split("/").at(-2),
            both: marks.querySelectorAll("button.star, input").length,
            small: [...marks.children].some((one) => one.getBoundingClientRect().height < 24),
        }))"""
    )
    assert hosts
    assert all(host["key"] == host["link"] and host["both"] == 2 and not host["small"] for host in hosts), hosts
    unmarked = page.locator("main li[data-key]:not(:has(.marks)), .figures td:first-child:not(:has(.marks))")
    expect(unmarked).to_have_count(0)
    page.locator("main .tick input").last.check()
    expect(page.locator(".tray a")).to_have_attribute("href", f"{home}compare/?p={hosts[-1]['key']}")


def test_shared_data_sets_come_first(page: "Page", home: str) -> None:
    """What two papers measured on one data set stands in one row; the rest follows, each paper's own in its column."""
    page.goto(f"{home}compare/?p=bowline,gust,wind-atlas")
    _titles(page, 3)
    rows = _rows(page)
    names = list(rows)
    assert names.index("WindAtlas, gust speed") < names.index("Other results")
    assert rows["WindAtlas, gust speed"] == ["", "31 m/s", "29 m/s vane"]
    assert rows["Other results"][0].startswith("RopeBench, slips per hour: 0.5 thin line; baseline 12; in strong wind")
    assert "knots: 87.2%" in rows["Other results"][0]
    assert rows["Other results"][1:] == ["", ""]


def test_related_in_common_are_those_of_two_columns(page: "Page", home: str) -> None:
    """A related paper is named where another column has it, too, by its title, with a link."""
    page.goto(home)
    papers = page.evaluate("fetch('data/papers.json').then((answer) => answer.json())")
    related = {paper["key"]: {one["key"] for one in paper["related"]} for paper in papers}
    common = related["reel"] & related["bowline"]
    assert common
    page.goto(f"{home}compare/?p=reel,bowline")
    _titles(page, 2)
    links = page.locator("#table tbody tr", has_text="Related papers in common").locator("td").first.locator("a")
    assert {link.get_attribute("href") for link in links.all()} == {f"{home}papers/{key}/" for key in common}
    assert all(not link.inner_text().islower() for link in links.all())


def test_titles_are_text(page: "Page", home: str) -> None:
    """Marks in titles, authors and sentences are shown as they are, in the table, the bar and the suggestions."""
    page.goto(f"{home}compare/?p=script,bowline")
    assert _titles(page, 2) == [SCRIPT, "Bowline: Tying Kites with O(n log n) Knots"]
    page.locator("#title").focus()
    page.wait_for_function("document.querySelectorAll('#titles option').length === 9")
    expect(page.locator("main script, main b, main i")).to_have_count(0)
    assert _rows(page)["Authors"][0] == "Eve <i>Cross</i>"


def test_columns_go_and_come(page: "Page", home: str) -> None:
    """Removing and adding change the address, the back button goes through the states, the focus stays near."""
    page.goto(f"{home}compare/?p=gust,script")
    _titles(page, 2)
    page.get_by_role("button", name="Remove: Gust").click()
    assert _titles(page, 1) == [SCRIPT]
    expect(page).to_have_url(f"{home}compare/?p=script")
    assert str(page.evaluate("document.activeElement.ariaLabel")).startswith("Remove: A <script>")
    page.locator("#title").fill("reel: long lines for small hands")
    page.get_by_role("button", name="Add", exact=True).click()
    assert _titles(page, 2)[1] == "Reel: Long Lines for Small Hands"
    expect(page).to_have_url(f"{home}compare/?p=script,reel")
    page.go_back()
    assert _titles(page, 1) == [SCRIPT]
    page.get_by_role("button", name="Remove: A <script>").click()
    _says(page, "No papers yet")
    expect(page).to_have_url(f"{home}compare/")


def test_what_cannot_be_added_is_said(page: "Page", home: str) -> None:
    """No title, several titles, a paper that is there already, a seventh one."""
    page.goto(f"{home}compare/?p=gust")
    _titles(page, 1)
    for text, words in [
        ("zeppelin", "No paper matches “zeppelin”."),
        ("gust", "is already in the comparison"),
    ]:
        page.locator("#title").fill(text)
        page.keyboard.press("Enter")
        _says(page, words)
    page.goto(f"{home}compare/?p={','.join(SEVEN[:6])}")
    _titles(page, 6)
    page.locator("#title").fill("silkworm")
    page.keyboard.press("Enter")
    _says(page, "You can compare up to 6 papers")


def test_a_weak_match_is_offered_and_not_added(page: "Page", home: str) -> None:
    """What the search has first is added only if it goes by all that was typed; else a reader may choose."""
    page.goto(f"{home}compare/?p=gust")
    _titles(page, 1)
    page.locator("#title").fill("silkworm strong zeppelin")
    page.keyboard.press("Enter")
    _says(page, "No paper matches “silkworm strong zeppelin”. Perhaps one of these?")
    assert _titles(page, 1) == ["Gust: A Benchmark of Strong Wind"]
    page.get_by_role("link", name="Add: Silkworm").click()
    assert len(_titles(page, 2)) == 2
    page.locator("#title").fill("long lines reel")
    page.keyboard.press("Enter")
    assert _titles(page, 3)[2] == "Reel: Long Lines for Small Hands"


def test_unknown_keys_are_said(page: "Page", home: str) -> None:
    """Keys of no paper are named and the others shown; a former key leads to its paper; nothing stands twice."""
    page.goto(f"{home}compare/?p=zeppelin,silk-worm,constructor,silkworm,%3Cimg%20src=x%3E")
    assert _titles(page, 1) == ["Silkworm: Sails that Mend Themselves"]
    _says(page, "Not in this collection: zeppelin, constructor, <img, src=x>.")
    page.goto(f"{home}compare/?p=__proto__")
    _says(page, "Not in this collection: __proto__.")
    expect(page.locator("#table")).to_be_hidden()


def test_six_at_most(page: "Page", home: str) -> None:
    """A seventh tick is refused with a word; an address with seven shows six and says so."""
    page.goto(f"{home}bibliography/")
    for key in SEVEN[:6]:
        page.locator(f".marks[data-key={key}] input").check()
    page.locator(f".marks[data-key={SEVEN[6]}] input").click()
    expect(page.locator(f".marks[data-key={SEVEN[6]}] input")).not_to_be_checked()
    expect(page.locator(".tray [role=status]")).to_contain_text("You can compare up to 6 papers", use_inner_text=True)
    expect(page.locator(".tray a")).to_have_text("Compare 6 papers", use_inner_text=True)
    page.get_by_role("button", name="Clear").click()
    expect(page.locator(".tray a")).to_be_hidden()
    expect(page.locator(".marks input:checked")).to_have_count(0)
    page.goto(f"{home}compare/?p={','.join(SEVEN)}")
    assert len(_titles(page, 6)) == 6
    _says(page, "Only the first 6 papers are shown.")


def test_only_the_papers_chosen_are_fetched(page: "Page", home: str) -> None:
    """Two columns cost two small files and the titles, not the data of the whole survey."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(home)))
    page.goto(f"{home}compare/?p=gust,script")
    _titles(page, 2)
    assert sorted(url for url in asked if url.endswith(".json")) == [
        "data/titles.json", "papers/gust.json", "papers/script.json",
    ]  # fmt: skip


def test_keys_suffice(page: "Page", home: str) -> None:
    """Tick, bar, table, adding and removing without a mouse."""
    page.goto(f"{home}years/2023/")
    page.locator("li[data-key=gust] a").last.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('.tray')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/compare/\?p=gust$"))
    _titles(page, 1)
    page.locator("#title").focus()
    page.keyboard.type("Silkworm")
    page.keyboard.press("Enter")
    assert len(_titles(page, 2)) == 2
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.ariaLabel?.startsWith('Remove: Gust')"):
            break
    page.keyboard.press("Enter")
    assert _titles(page, 1) == ["Silkworm: Sails that Mend Themselves"]
    page.wait_for_function("document.activeElement.ariaLabel?.startsWith('Remove: Silkworm')")


def test_a_data_set_is_no_paper(page: "Page", home: str) -> None:
    """The overview of results lists data sets, which can be neither kept nor compared."""
    page.goto(f"{home}results/")
    page.locator(".tray").wait_for(state="attached")
    assert page.locator(".figures td:first-child > a").count() > 0
    expect(page.locator("main .marks")).to_have_count(0)


def test_first_version_and_publication_stand_together(page: "Page", home: str) -> None:
    """As in lists: when the preprint appeared, and where and when the paper did."""
    page.goto(f"{home}compare/?p=bowline,gust")
    _titles(page, 2)
    rows = _rows(page)
    assert rows["Published"] == ["2021 arXiv, KnotConf 2022", "2023"]
    assert not {"Year", "Venue"} & rows.keys()


def test_a_title_sent_before_the_script_has_come_is_added(page: "Page", home: str) -> None:
    """A slow line: what was typed stays, and is added once the script is there; papers that are there stay, too."""
    held: list[Route] = []
    page.route("**/js/compare/main*.js", lambda route: held.insert(0, route))
    page.goto(f"{home}compare/?p=reel", wait_until="commit")
    page.locator("#title").fill("bowline")
    page.locator("#title").press("Enter")
    expect(page.locator("#title")).to_have_value("bowline")
    held.pop().continue_()
    assert len(_titles(page, 2)) == 2
    expect(page).to_have_url(re.compile(re.escape("?p=reel,bowline") + "$"))
