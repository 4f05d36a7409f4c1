"""What the scripts save, against what the build writes for the same papers."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from toys import paper, served, toy

from surveypress.build.pipeline import build

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("errors")]
_ODD = (
    ("no-year", "topics: [wind]\nauthors: [Ada Knott]"),
    ("monthly", 'topics: [wind]\nauthors: ["Ben Reel Jr.", "Kite Team"]\narxiv: "2403.01234"\ndoi: 10.5555/x'),
    ("journal", "topics: [wind]\nyear: 2020\nvenue: Journal of Kites 2021\nurl: https://example.org/a"),
    ("spaced", 'title: "Two\\u00a0kinds \\u2003 of  $O(n)$ space"\ntopics: [wind]\nvenue: KiteConf'),
)


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[tuple[str, Path]]":
    """Address and folder of a survey with papers of every kind, and with more than are fetched one by one."""
    survey = toy(tmp_path_factory.mktemp("odd"))
    for key, fields in _ODD:
        paper(survey.root, key, fields)
    for number in range(20):
        paper(survey.root, f"more-{number}")
    build(survey)
    with served(survey.out) as address:
        yield address, survey.out


def _saved(page: "Page", name: str) -> str:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name, exact=True).click()
    return Path(waiting.value.path()).read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "file"), [("RIS", "papers.ris"), ("BibTeX", "papers.bib")])
@pytest.mark.parametrize("fetched", ["each", "whole"])
def test_records_are_those_of_the_build(
    page: "Page", odd: tuple[str, Path], name: str, file: str, fetched: str
) -> None:
    """RIS and BibTeX of any list are the build's, record by record: few papers, or more than are fetched singly."""
    address, out = odd
    whole = (out / "data" / file).read_text(encoding="utf-8")
    mark = "TY  - " if name == "RIS" else "@"
    records = [f"{mark}{record}" for record in f"\n{whole}".split(f"\n{mark}")[1:]]
    keys = sorted(path.stem for path in (out / "papers").glob("*.json"))
    assert len(records) == len(keys) > 20
    chosen = [n for n, key in enumerate(keys) if fetched == "whole" or not key.startswith("more-")][::-1]
    asked: list[str] = []
    page.goto(f"{address}list/?p={','.join(keys[n] for n in chosen)}")
    page.wait_for_function("n => document.querySelectorAll('#list > li').length === n", arg=len(chosen))
    page.on("request", lambda request: asked.append(request.url))
    saved = _saved(page, name)
    assert saved == "\n".join(records[n].rstrip("\n") + "\n" for n in chosen)
    expected = {"RIS": 1, "BibTeX": len(chosen) if fetched == "each" else 1}[name]
    assert len([url for url in asked if url.startswith("http") and "/static/" not in url]) == expected
