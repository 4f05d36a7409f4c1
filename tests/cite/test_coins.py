"""Spans that name the works of a list: what Zotero makes of them follows from keys and values alone."""

from urllib.parse import parse_qs

import pytest
from records import made

from surveypress.cite.coins import coins
from surveypress.cite.work import work


def test_an_article() -> None:
    """Journal, volume, both pages, each author once in the order of the paper, and identifiers."""
    facts = {"volume": "12", "number": "3", "pages": "7–19", "issn": "1234-5678"}
    paper = made(
        "Knots in $n$", authors=("Aaron van den Oord", "Mara Quill"), venue="J. Knots", doi="10.5555/x&y", facts=facts
    )
    read = parse_qs(coins(work(paper)))
    assert read["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:journal"]
    assert (read["rft.atitle"], read["rft.jtitle"]) == (["Knots in n"], ["J. Knots"])
    assert (read["rft.spage"], read["rft.epage"], read["rft.issue"]) == (["7"], ["19"], ["3"])
    assert (read["rft.aulast"], read["rft.aufirst"]) == (["van den Oord"], ["Aaron"])
    assert read["rft.au"] == ["Aaron van den Oord", "Mara Quill"]
    assert read["rft_id"][0] == "info:doi/10.5555/x&y"


@pytest.mark.parametrize(
    ("kind", "form", "title"),
    [
        ("conference", "book", "rft.atitle"),
        ("book", "book", "rft.btitle"),
        ("chapter", "book", "rft.atitle"),
        ("thesis", "dissertation", "rft.title"),
        ("preprint", "dc", "rft.title"),
        ("dataset", "dc", "rft.title"),
    ],
)
def test_each_type_has_its_form(kind: str, form: str, title: str) -> None:
    """A type for which there is no form says by Zotero's own name what it is."""
    read = parse_qs(coins(work(made("Knots", type=kind, authors=("{Knot Group}", "Mara Quill")))))
    assert read["rft_val_fmt"] == [f"info:ofi/fmt:kev:mtx:{form}"]
    assert read[title] == ["Knots"]
    assert read.get("rft.type", [""]) == [work(made(type=kind)).work_type.zotero if form == "dc" else ""]
    assert (read["rft.aucorp"], read["rft.au"]) == (["Knot Group"], ["Mara Quill"])
