"""Values as programs write them that mean something else: dates with zeros, logos of TeX, makers who are no authors."""

import json
from typing import Any

import pytest

from surveypress.core.problems import Location
from surveypress.importers import format_of
from surveypress.importers.entries import Entry
from surveypress.importers.latex import unicode_text
from surveypress.importers.record_facts import entry_of


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        (r"The \LaTeX{} Companion", "The LaTeX Companion"),
        (r"\AmS-\TeX, \BibTeX\ and {\XeTeX}", "AmS-TeX, BibTeX and XeTeX"),
        (r"see \url{https://example.org/a_b}", "see https://example.org/a_b"),
        (r"\href{https://example.org}{the site}", "the site"),
        (r"after \cite{ash} came \MakeUppercase{x} {\Large y}", "after came x y"),
        (r"\sffamily plain \unknown{text}", "plain text"),
    ],
)
def test_commands_without_a_text_of_their_own(tex: str, text: str) -> None:
    """A logo keeps its letters, an address what is shown of it, a citation goes."""
    assert unicode_text(tex) == text


@pytest.mark.parametrize(
    ("written", "date", "kept"),
    [
        ("2017-00-00", "2017", None),
        ("2017-05-00 May 2017", "2017-05", None),
        ("20170512", "2017-05-12", None),
        ("2016-05-31/..", "2016-05-31", "2016-05-31/.."),
        ("2017-13-40", None, "2017-13-40"),
        ("12345678", None, "12345678"),
    ],
)
def test_dates_as_programs_write_them(written: str, date: str | None, kept: str | None) -> None:
    """What a date says is taken; a range that is open, and what is no date, is kept as it stands."""
    entry = entry_of(1, Location("refs.bib"), {"title": "Reels", "date": written})
    assert isinstance(entry, Entry)
    assert entry.fields.get("date") == date
    assert entry.fields.get("extra", {}).get("date") == kept


def _zotero(**item: Any) -> Entry:
    text = json.dumps({"items": [{"title": "Reels", "itemID": 1, "citationKey": "reel", **item}]})
    [entry] = format_of(text, "x.json").parse(text, "x.json").entries
    return entry


def _person(role: str, family: str) -> dict[str, str]:
    return {"creatorType": role, "firstName": "Ona", "lastName": family}


def test_makers_of_what_has_no_author() -> None:
    """Who invented a patent or directed a film made it; beside an author others are kept as what they are."""
    patent = _zotero(itemType="patent", creators=[_person("inventor", "Reef")], patentNumber="EP1", issue="")
    assert (patent.fields["authors"], patent.fields["number"]) == (["Reef, Ona"], "EP1")
    creators = [_person("author", "Ash"), _person("contributor", "Reef"), _person("translator", "Quill")]
    book = _zotero(itemType="book", creators=creators)
    assert book.fields["authors"] == ["Ash, Ona"]
    extra = book.fields["extra"]
    assert (extra["contributor"], extra["translator"]) == (["Ona Reef"], ["Ona Quill"])


def test_a_volume_of_a_series() -> None:
    """The number of a book in its series is its volume, as it left."""
    item = {"type": "book", "id": "a", "title": "Reels", "collection-title": "Kites", "collection-number": "7"}
    text = json.dumps([item])
    [entry] = format_of(text, "x.json").parse(text, "x.json").entries
    assert entry.fields == {"type": "book", "series": "Kites", "volume": "7"}


@pytest.mark.parametrize("host", ["export.arxiv.org", "browse.arxiv.org", "www.alphaxiv.org", "ar5iv.labs.arxiv.org"])
def test_mirrors_of_arxiv(host: str) -> None:
    """Lists lead to them, and mean the paper."""
    text = f"# Kites\n\n- Reels and Lines at Night [[Paper]](https://{host}/pdf/2402.00858v2.pdf)\n"
    text += f"- Tails in Heavy Wind [[Paper]](https://{host}/abs/2402.00859)\n"
    entries = format_of(text, "README.md").parse(text, "README.md").entries
    assert [str(entry.fields["arxiv"])[:10] for entry in entries] == ["2402.00858", "2402.00859"]
