"""One work, one record: told by every identifier and its twins, and asked where a title alone cannot tell."""

from pathlib import Path

import pytest
from checking import content_faults
from toys import paper, toy

from surveypress.build.project import Survey

RECORD = "topics: [wind]\nauthors: [Mara Quill]\nyear: 2021"


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A copy of the toy survey."""
    return toy(tmp_path)


def _named(survey: Survey, *keys: str) -> list[str]:
    """Returns what `check` says of the identity of some records."""
    files = {f"content/papers/{key}.md" for key in keys}
    told = [problem for problem in content_faults(survey.content) if problem.check.startswith("identity/")]
    return [f"{p.location.line} {p.level}: {p.message}" for p in told if p.location.file in files]


@pytest.mark.parametrize(
    ("one", "two", "noun"),
    [
        ('arxiv: "2001.08001v1"', "doi: 10.48550/arXiv.2001.08001", "arXiv id"),
        (
            'arxiv: "2001.08001"',
            "url: https://arxiv.org/abs/2001.08001",
            "arXiv id",
        ),
        (
            "acl_id: 2021.acl-long.9",
            "doi: 10.18653/v1/2021.ACL-long.9",
            "ACL Anthology id",
        ),
        ("acl_id: 2021.acl-long.9", "acl_id: 2021.acl-long.9", "ACL Anthology id"),
        (
            "ids: {pmid: 123}",
            "urls: https://pubmed.ncbi.nlm.nih.gov/123/",
            "PubMed id",
        ),
        (
            "versions: [{kind: preprint, ids: {hal: hal-01234567}}, {kind: published, venue: A Journal}]",
            "ids: {hal: hal-01234567v2}",
            "HAL",
        ),
    ],
)
def test_twins_of_identifiers(survey: Survey, one: str, two: str, noun: str) -> None:
    """Two records of one work are told by any identifier that they share, whichever way it is written."""
    paper(survey.root, "one", f'title: "Lagoons at Noon"\n{RECORD}\n{one}')
    paper(survey.root, "two", f'title: "Of Tides"\n{RECORD}\n{two}')
    assert _named(survey, "one", "two") == [f"6 error: 'two' has the same {noun} as 'one'"]


def test_books_of_one_isbn(survey: Survey) -> None:
    """Volumes of a set share its ISBN: a question, whichever way it is written."""
    paper(survey.root, "one", f'title: "Lagoons at Noon"\n{RECORD}\nisbn: 0-262-03384-4')
    paper(survey.root, "two", f'title: "Of Tides"\n{RECORD}\nisbn: 978-0-262-03384-8')
    assert _named(survey, "one", "two") == ["6 warning: 'two' has the same ISBN as 'one', and another title"]


def test_works_of_one_doi(survey: Survey) -> None:
    """A chapter with the DOI of its book is a question, and the site can be built; one work twice is a fault."""
    paper(survey.root, "one", 'title: "Lagoons at Noon"\ntopics: [wind]\nauthors: [Jo Lee]\ndoi: 10.5555/v')
    paper(survey.root, "two", f'title: "Of Tides"\n{RECORD}\ndoi: 10.5555/v')
    told = "6 warning: 'two' has the same DOI as 'one', and seems to be another work"
    assert _named(survey, "one", "two") == [told]
    paper(survey.root, "one", f'title: "Of Tides and Shores"\n{RECORD}\ndoi: 10.5555/v')
    assert _named(survey, "one", "two") == ["6 error: 'two' has the same DOI as 'one'"]


def test_chapters_of_one_book(survey: Survey) -> None:
    """Chapters share the ISBN of their book and are not the same."""
    book = f"{RECORD}\ntype: chapter\nvenue: Of Shores\nisbn: 978-0-262-03384-8"
    paper(survey.root, "one", f'title: "Lagoons at Noon"\n{book}')
    paper(survey.root, "two", f'title: "Of Tides"\n{book}')
    assert _named(survey, "one", "two") == []


@pytest.mark.parametrize(
    ("one", "two", "fault"),
    [
        ("year: 2021", "year: 2021", "2 error: 'two' has the same title as 'one'"),
        ("year: 2021", "", "2 error: 'two' has the same title as 'one'"),
        ("year: 2021", "year: 2023", "2 warning: 'two' has the same title as 'one': is it another version of it?"),
        (
            'year: 2021\narxiv: "2001.08001"',
            "year: 2021\nvenue: Journal of Reefs",
            "2 warning: 'two' has the same title as 'one': is it another version of it?",
        ),
    ],
)
def test_equal_titles(survey: Survey, one: str, two: str, fault: str) -> None:
    """A preprint and its article, or works of other years, are a question; what can only be the same is a fault."""
    for key, fields in (("one", one), ("two", two)):
        paper(survey.root, key, f'title: "Lagoons at Noon"\ntopics: [wind]\nauthors: [A B]\n{fields}')
    assert _named(survey, "one", "two") == [fault]
    paper(survey.root, "two", f'title: "Lagoons at Noon"\ntopics: [wind]\nauthors: [A B]\ndistinct_from: [one]\n{two}')
    assert _named(survey, "one", "two") == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("authors: [Mara Quill]", "authors: [Otto Reef, Nia Ash]"),
        ("doi: 10.1000/1", "doi: 10.1000/2"),
        ("volume: 3\nvenue: Reefs", "volume: 4\nvenue: Reefs"),
        ("pages: 1–2", "pages: 7–9"),
    ],
)
def test_equal_titles_of_two_works(survey: Survey, one: str, two: str) -> None:
    """Editorials, introductions and the like have one title and other authors, volumes or pages: no build stops."""
    for key, fields in (("one", one), ("two", two)):
        paper(survey.root, key, f'title: "Editorial"\ntopics: [wind]\nyear: 2021\n{fields}')
    (question,) = _named(survey, "one", "two")
    assert question.startswith("2 warning: 'two' has the same title as 'one'")
