"""The list of formats: their names, files and filters. A new one needs nothing here (see CONTRIBUTING.md)."""

import pytest

from surveypress.cite.extra import extra_texts
from surveypress.cite.formats import FORMATS, reference, with_files_of
from surveypress.cite.meta import parted


def test_each_format_has_its_names() -> None:
    """What settings, templates, heads of pages and links call it."""
    rows = {row.id: (row.title, row.filter_name, row.whole, row.media_type) for row in FORMATS}
    assert (
        rows.items()
        >= {
            "bibtex": ("BibTeX", "bibtex", "data/papers.bib", "application/x-bibtex"),
            "ris": ("RIS", "ris", "data/papers.ris", "application/x-research-info-systems"),
            "csl-json": ("CSL-JSON", "csl_json", "data/papers.csl.json", "application/vnd.citationstyles.csl+json"),
        }.items()
    )


def test_of_what_there_are_files() -> None:
    """All of the whole survey, one of topics and papers."""
    assert {row.id for row in with_files_of("survey")} >= {"bibtex", "ris", "csl-json"}
    for scope in ("topics", "papers"):
        assert {row.id for row in with_files_of(scope)} & {"bibtex", "ris", "csl-json"} == {"bibtex"}  # type: ignore[arg-type]


def test_the_reference_says_where_files_are() -> None:
    """A table of Markdown, a row a format."""
    lines = reference().splitlines()
    assert lines[:2] == ["| Format | Read by | Files |", "|---|---|---|"]
    assert {*lines} >= {
        "| BibTeX | LaTeX and most reference managers | `data/papers.bib`, `topics/<id>.bib`, `papers/<key>.bib` |",
        "| RIS | reference managers such as EndNote | `data/papers.ris` |",
        "| CSL-JSON | Zotero and Pandoc | `data/papers.csl.json` |",
    }


def test_what_no_field_holds_is_told_as_text() -> None:
    """Lists are joined, and what is nested stays JSON, in letters as they are."""
    extra = {"a": "x", "n": 3, "l": ["x", 2], "d": {"é": ["y"]}, "m": [["z"]]}
    assert dict(extra_texts(extra)) == {"a": "x", "n": "3", "l": "x, 2", "d": '{"é": ["y"]}', "m": '[["z"]]'}


@pytest.mark.parametrize(
    ("pages", "parts"),
    [
        ("7–19", ["7", "19"]),
        ("7-19", ["7", "19"]),
        ("7 -- 19", ["7", "19"]),
        ("7", ["7"]),
        ("", []),
        ("1—2–3", ["1", "2–3"]),
    ],
)
def test_pages_have_a_first_and_a_last(pages: str, parts: list[str]) -> None:
    """Parted by any dash; one alone is the first."""
    assert parted(pages) == parts
