"""The page of changes and its feeds: made of history.yaml, with today's names."""

import json
import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_pages, edit, toy, without_search, write

from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.core.problems import ContentError
from surveypress.read import read


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out, which has no part in this."""
    without_search(monkeypatch)


def _page(survey: Survey, url: str) -> LexborHTMLParser:
    return LexborHTMLParser((survey.out / url / "index.html").read_bytes())


def test_days_stand_newest_first_with_links(tmp_path: Path) -> None:
    """Papers lead to their pages by topic, what is gone is named, and a paper tells when it came and changed."""
    survey = toy(tmp_path)
    build_pages(survey, "changes/", "papers/reel/")
    page = _page(survey, "changes")
    assert [node.text() for node in page.css("main h2")] == ["2 March 2024", "30 November 2023"]
    links = {node.attributes["href"] for node in page.css("main section a")}
    assert {"../papers/gust/", "../papers/bowline/", "../topics/lines/", "../topics/wind/"} <= links
    assert "A Kite of Lead" in page.css_first("main").text()
    details = _page(survey, "papers/reel").css_first("dl.record").text()
    assert "30 November 2023" in details
    assert "2 March 2024" in details


def test_the_feed_leads_to_the_days(tmp_path: Path) -> None:
    """An item for each day, with numbers, a date and the place on the page where it stands."""
    survey = toy(tmp_path)
    edit(survey.content / "survey.yaml", "page_size: 10", "page_size: 10\nfeed_size: 2")
    days = "".join(f"- {{date: 2022-01-{n:02}, added: [reel, gust, script, bowline]}}\n" for n in range(20, 1, -1))
    write(survey.content / "history.yaml", days)
    build_pages(survey, "changes/")
    feed = json.loads((survey.out / "changes" / "feed.json").read_text("utf-8"))
    assert [item["date_published"][:10] for item in feed["items"]] == ["2022-01-20", "2022-01-19"]
    assert feed["items"][0]["title"] == "20 January 2022: 4 papers added"
    assert feed["items"][0]["url"] == "https://example.org/kites/changes/#_2022-01-20"
    assert _page(survey, "changes/2").css_first("#_2022-01-18")


def test_feeds_of_surveys_without_an_address_are_told_apart(tmp_path: Path) -> None:
    """What names a feed and its items has the title of the survey in it, and is an address as the format wants it."""
    ids: list[set[str]] = []
    for title in ("Kites & Co", "Ropes"):
        survey = toy(tmp_path / title)
        edit(survey.content / "survey.yaml", "base_url: https://example.org/kites/\n", "")
        text = (survey.content / "survey.yaml").read_text("utf-8")
        line = next(line for line in text.splitlines() if line.startswith("title:"))
        write(survey.content / "survey.yaml", text.replace(line, f'title: "{title}"'))
        build(survey)
        feeds = [path.read_text("utf-8") for path in survey.out.rglob("feed.xml")]
        ids.append({one for feed in feeds for one in re.findall("<id>(.*?)</id>", feed)})
        items = json.loads((survey.out / "feed.json").read_text("utf-8"))["items"]
        ids[-1] |= {item["id"] for item in items}
    assert not ids[0] & ids[1]
    assert all(re.fullmatch(r"urn:x-surveypress:[\w%-]+:[\w/#%.-]*", one) for one in ids[0] | ids[1])
    assert "urn:x-surveypress:Ropes:topics/flying/" in ids[1]


def test_without_a_history_there_is_no_page(tmp_path: Path) -> None:
    """No page, no feed, no link."""
    survey = toy(tmp_path)
    (survey.content / "history.yaml").unlink()
    build_pages(survey, "changes/", "index.html")
    assert not (survey.out / "changes").exists()
    assert "changes/" not in (survey.out / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("date: 2024-01-01", "the history is no list"),
        ("- date: 2024-02-30", "is no day"),
        ("- date: 2024-01-01\n- date: 2024-01-01", "stands in the list twice"),
        ("- {date: 2024-01-01, addded: [x]}", "addded"),
        ("- {date: 2024-01-01, moved: [{paper: x, before: [y]}]}", "before"),
        ("- [", "broken YAML"),
    ],
)
def test_a_broken_history_is_named(tmp_path: Path, text: str, fault: str) -> None:
    """Each fault has its place in the file, and nothing is built."""
    survey = toy(tmp_path)
    write(survey.content / "history.yaml", text)
    problems = [problem for problem in read(survey.content)[1] if fault in problem.message + problem.hint]
    assert [problem.location.file for problem in problems] == ["content/history.yaml"]
    with pytest.raises(ContentError):
        build(survey)
