"""What follows from settings and from the figures of a collection."""

import pytest

from surveypress.core.collecting import Tally
from surveypress.core.config import Config, Search
from surveypress.core.dates import first_day


@pytest.mark.parametrize(
    ("search", "service", "by_citations"),
    [
        (Search("a", arxiv="kites"), "arxiv", False),
        (Search("a", openalex="kites"), "openalex", False),
        (Search("a", citing=1), "openalex", True),
        (Search("a", cited=1), "openalex", True),
    ],
)
def test_a_search_asks_one_service(search: Search, service: str, by_citations: bool) -> None:
    """OpenAlex knows who cites whom."""
    assert (search.service, search.by_citations) == (service, by_citations)


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("", "/"),
        ("https://example.org", "/"),
        ("https://example.org/", "/"),
        ("https://example.org/survey", "/survey/"),
        ("https://example.org/a/b/", "/a/b/"),
    ],
)
def test_the_path_of_a_site(address: str, path: str) -> None:
    """It begins and ends with a slash."""
    assert Config("Kites", base_url=address).base_path == path


def test_pages_are_shown_unless_the_settings_say_no() -> None:
    """Of any kind."""
    config = Config("Kites", pages={"map": False, "years": True})
    assert [config.shows(kind) for kind in ("map", "years", "authors")] == [False, True, True]


def test_the_works_of_a_tally() -> None:
    """Those named and those only counted."""
    tally = Tally("kites", found=("a", "b"), known=("c",), identified=40, duplicates=5)
    assert (tally.identified_all, tally.duplicates_all) == (43, 6)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021", "2021-01-01"),
        ("2021-06", "2021-06-01"),
        ("2021-06-17", "2021-06-17"),
        *((text, "") for text in ("", "21", "202", "2021-13", "2021-06-31", "2021-6-17", "June")),
    ],
)
def test_the_first_day_of_a_year_or_a_month(text: str, day: str) -> None:
    """Nothing for what is neither."""
    assert first_day(text) == day
