"""Venues of which a list of references has two names."""

from dataclasses import replace

import pytest

from surveypress.cite.formats import FORMATS
from surveypress.cite.work import Work, work
from surveypress.core.model import Paper
from surveypress.core.problems import Location
from surveypress.importers.formats import FORMATS as ROWS

IMPORTER = {"bibtex": "bibtex", "ris": "ris", "csl-json": "csl"}


def _venue(text: str, name: str) -> str:
    [reads] = [row.parse for row in ROWS if row.id == name]
    [entry] = reads(text, "list").entries
    return str(entry.fields["venue"])


@pytest.mark.parametrize("format_id", IMPORTER)
def test_a_venue_comes_back_by_its_short_name(format_id: str) -> None:
    """A record has the short one, our export both."""
    [write] = [row.write for row in FORMATS if row.id == format_id]
    assert _venue(write([_work("NeurIPS 2022")]), IMPORTER[format_id]) == "NeurIPS 2022"
    assert _venue(write([_work("A venue of ours")]), IMPORTER[format_id]) == "A venue of ours"


def test_an_abbreviation_that_is_not_known_is_no_venue() -> None:
    """What a journal is called stays what the list says."""
    text = "@article{a, title = {T}, journal = {Journal of Kites}, shortjournal = {J. Kit.}, year = 2020}"
    assert _venue(text, "bibtex") == "Journal of Kites"


def _work(venue: str) -> Work:
    paper = Paper("key", "A title", Location(""), topics=(), type="conference")
    return work(replace(paper, venue=venue))
