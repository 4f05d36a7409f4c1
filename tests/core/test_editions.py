"""The versions of a work: which one is cited, what follows from a record without any, and all of them in a line."""

import pytest

from surveypress.core.dates import parse_date
from surveypress.core.editions import (
    KINDS,
    Version,
    cited_version,
    first_server,
    implied_versions,
    timeline,
    year_in,
    year_of,
)


def _versions(*texts: str) -> list[Version]:
    """Returns versions written as `kind|date|venue|kind of identifier`."""
    parts = [(text + "|||").split("|")[:4] for text in texts]
    return [
        Version(kind, parse_date(date) if date else None, venue, {server: "1"} if server else {})
        for kind, date, venue, server in parts
    ]


def test_the_published_version_is_cited_first() -> None:
    """Each kind stands before those behind it, unless the record chooses; the first of two equals is taken."""
    versions = [Version(kind) for kind in reversed(KINDS)]
    assert KINDS == ("published", "accepted", "extended", "preprint", "reprint", "translation")
    for kind in KINDS:
        assert cited_version(versions, "") is versions[-1]
        assert cited_version(versions, kind) is next(version for version in versions if version.kind == kind)
        if versions[-1].kind == kind:
            versions.pop()
            if not versions:
                break
    assert cited_version([], "preprint") is None
    twins = _versions("preprint|2020", "preprint|2021")
    assert cited_version(twins, "") is twins[0]


def test_versions_follow_from_a_record_that_lists_none() -> None:
    """A preprint on its server and what appeared in the venue, each with its own identifiers and year."""
    date = parse_date("2021-06")
    both = implied_versions(date, "ICLR 2022", {"arxiv": "1", "doi": "2", "ssrn": "3"})
    assert both == (
        Version("preprint", date, ids={"arxiv": "1", "ssrn": "3"}),
        Version("published", parse_date("2022"), "ICLR 2022", {"doi": "2"}),
    )
    assert implied_versions(date, "Reefs", {"doi": "2"}) == (Version("published", date, "Reefs", {"doi": "2"}),)
    assert implied_versions(date, "", {"arxiv": "1", "doi": "2"}) == (
        Version("preprint", date, ids={"arxiv": "1", "doi": "2"}),
    )
    assert implied_versions(None, "", {"doi": "2"}) == (Version("published", None, ids={"doi": "2"}),)


@pytest.mark.parametrize(
    ("venue", "year"),
    [("ICLR 2022", 2022), ("Leipzig, 1485", 1485), ("Track 12022", None), ("RFC 2999", None), ("Nature", None)],
)
def test_a_venue_may_hold_the_year(venue: str, year: int | None) -> None:
    """Four digits that a year of print can have, and no part of a longer number."""
    date = year_in(venue)
    assert (date.year if date else None) == year
    assert year_of(Version("published", date)) == year


@pytest.mark.parametrize(
    ("versions", "line"),
    [
        (["published|2020"], "2020"),
        (["published||"], ""),
        (["published|2020|Reefs"], "Reefs, 2020"),
        (["published|2022|ICLR 2022"], "ICLR 2022"),
        (["published||Reefs"], "Reefs"),
        (["preprint|2021||arxiv"], "2021"),
        (["preprint|2021||arxiv", "published|2022|ICLR 2022"], "2021 arXiv, ICLR 2022"),
        (["preprint|2022||arxiv", "published|2022|ICLR 2022"], "ICLR 2022"),
        (["preprint|2021", "published|2022|ICLR 2022"], "2021 preprint, ICLR 2022"),
        (["published|1781", "translation|1929"], "1781 published, 1929 translation"),
        (["published|1781|Riga", "reprint|ca. 1785|Riga"], "Riga, 1781, Riga, ca. 1785"),
        (["published|2020|Reefs", "extended|2020|Reefs"], "Reefs, 2020"),
        (["preprint||", "published|2020|Reefs"], "preprint, Reefs, 2020"),
        (["preprint|2020|medRxiv", "published|2021|Reefs"], "2020 medRxiv, Reefs, 2021"),
        (["preprint|2020|medRxiv"], "medRxiv, 2020"),
        ([], ""),
    ],
)
def test_versions_are_told_in_a_line(versions: list[str], line: str) -> None:
    """When and where; a preprint of the year of what was published goes without saying, and nothing is said twice."""
    assert timeline(_versions(*versions)) == line


def test_kinds_of_versions_are_told_in_any_language() -> None:
    """Where neither a venue nor a server can be told."""
    versions = _versions("preprint|2021", "published|2022|ICLR 2022")
    assert timeline(versions, str.upper) == "2021 PREPRINT, ICLR 2022"
    assert first_server(versions, str.upper) == "PREPRINT"
    assert first_server(_versions("preprint|2020|medRxiv", "published|2021|Reefs"), str.upper) == "medRxiv"


@pytest.mark.parametrize(
    ("versions", "server"),
    [
        (["preprint|2021||arxiv", "published|2022|ICLR 2022"], "arXiv"),
        (["preprint|2022||arxiv", "published|2022|ICLR 2022"], ""),
        (["preprint|2021||arxiv"], ""),
        (["preprint|2021", "published|2022|ICLR 2022"], "preprint"),
        (["preprint|2020|medRxiv", "published|2021|Reefs"], "medRxiv"),
        (["published|2022|ICLR 2022"], ""),
    ],
)
def test_where_a_work_stood_first(versions: list[str], server: str) -> None:
    """The name of the server of an earlier preprint, as the line has it."""
    assert first_server(_versions(*versions)) == server


@pytest.mark.parametrize(
    ("venue", "ids", "year"),
    [
        ("ICLR 2022", {}, "2022"),
        ("ICLR 2022", {"arxiv": "1"}, "2022"),
        ("ICLR 2030", {}, "2021"),
        ("ICLR 2030", {"arxiv": "1"}, "2030"),
        ("Yearbook 2020", {}, "2021"),
        ("ACL 2020", {"arxiv": "1"}, "2020"),
        ("Journal of 1848", {}, "2021"),
        ("Transactions 1978-2022", {}, "2021"),
        ("arXiv preprint arXiv:2022.06450", {}, "2021"),
    ],
)
def test_the_year_of_a_venue_is_one_that_can_be(venue: str, ids: dict[str, str], year: str) -> None:
    """A year in a name is that of the work where it fits the record: later, or before a preprint of it."""
    published = implied_versions(parse_date("2021"), venue, ids)[-1]
    assert published.date is not None
    assert published.date.label == year
