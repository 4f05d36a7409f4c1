"""The modules of the search by themselves, as they lie in static/js, in a real browser."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file
from playwright.sync_api import Page, expect
from toys import served, toy

from surveypress.build.pipeline import build

pytestmark = pytest.mark.browser
SCRIPTS = Path(__file__).parents[2] / "static" / "js"
QUERIES = [case[1:] for case in read_fixture_file(Path(__file__).parent / "fixtures" / "queries.md")]
NOTHING = {
    "words": "",
    "phrases": [],
    "unwanted": [],
    "fields": [],
    "years": [],
    "groups": [],
    "unknown": [],
    "arxiv": "",
}
PARSE = """async (text) => {
  const { parsed } = await import("/search/parse.js");
  const { words, phrases, unwanted, fields, years, groups, unknown, arxiv } = parsed(text);
  const inLine = ({ kind, wanted, field, value, nodes = [] }) => (wanted ? "" : "-") + (value === undefined
    ? `(${nodes.map(inLine).join(kind === "either" ? " | " : " & ")})` : `${field ? `${field}:` : ""}${value}`);
  return {
    words, phrases, unwanted, arxiv, unknown,
    groups: groups.map(inLine),
    fields: fields.map(({ field, value, wanted }) => [field, value, wanted]),
    years: years.map(({ years: { from, to }, wanted }) => [from, to, wanted]),
  };
}"""
SLIPS = "async ([one, other, most]) => (await import('/search/spelling.js')).distance(one, other, most)"


@pytest.fixture(scope="module")
def scripts() -> Iterator[str]:
    """Address of the scripts."""
    with served(SCRIPTS) as address:
        yield address


@pytest.mark.parametrize(("title", "query", "parts"), QUERIES, ids=[title for title, _, _ in QUERIES])
def test_a_query_is_taken_apart(same_page: "Page", scripts: str, title: str, query: str, parts: str) -> None:
    """Words, phrases, unwanted words, fields, years and ids are told apart; what is none of these is a word."""
    same_page.goto(f"{scripts}search/parse.js")
    assert same_page.evaluate(PARSE, query.strip()) == {**NOTHING, **json.loads(parts)}, title


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("kite", "kite", 0),
        ("kite", "kites", 1),
        ("kite", "kit", 1),
        ("kite", "kate", 1),
        ("kite", "ktie", 1),
        ("kite", "iket", 2),
        ("bamboo", "bmabou", 2),
        ("kite", "sail", 3),
    ],
)
def test_slips_are_counted(same_page: "Page", scripts: str, one: str, other: str, slips: int) -> None:
    """A letter more, less, other, or two exchanged is one slip; beyond two nobody counts."""
    same_page.goto(f"{scripts}search/spelling.js")
    assert same_page.evaluate(SLIPS, [one, other, 2]) == slips
    assert same_page.evaluate(SLIPS, [other, one, 2]) == slips


@pytest.mark.usefixtures("errors")
def test_a_survey_without_papers_can_be_asked(page: "Page", tmp_path: Path) -> None:
    """Nothing is found, no script fails, and no suggestion is made."""
    survey = toy(tmp_path)
    for path in [*(survey.content / "papers").glob("*.md"), *(survey.content / "topics").glob("*.md")]:
        path.unlink()
    for path in (survey.content / "pages").glob("*.md"):
        path.write_text(f"---\ntitle: {path.stem}\n---\nNothing yet.\n", encoding="utf-8")
    build(survey)
    with served(survey.out, "/some-repo/") as home:
        for query in ("kite", "", '"a phrase" -word author:hu year:2020'):
            page.goto(f"{home}search/?q={query}")
            page.wait_for_selector("#results[data-state=done]", state="attached")
            expect(page.locator("#results li")).to_have_count(0)
        assert page.locator("#status").inner_text().startswith("No results")
        page.goto(f"{home}search/how/")
        assert page.locator("main li a[href*='?q=']").count() <= 4
        page.goto("about:blank")
