"""What nobody has said is empty, but for the settings and states that are named here."""

import pytest
from defaults import said

from surveypress.core.documents import Document
from surveypress.core.problems import Location
from surveypress.core.texts import ENGLISH

NOWHERE = Document("", Location(""))
SETTINGS = {
    "Config.schema": 2,
    "Config.language": "en",
    "Config.branch": "main",
    "Config.citation_styles": ("apa", "chicago", "ieee"),
    "Config.summaries": "some",
    "Config.map_from": 30,
    "Config.page_size": 100,
    "Config.feed_size": 50,
    "Config.related": 8,
    "Corpus.home": NOWHERE,
    "Corpus.texts": ENGLISH,
    "Catalogue.plural": "(n != 1)",
    "Document.location": Location(""),
    "ExtractionField.not_reported": True,
    "ExtractionField.type": "text",
    "Paper.status": "included",
    "Paper.summary": NOWHERE,
    "Problem.level": "error",
    "Search.limit": 100,
    "Tally.way": "database",
    "Texts.language": "en",
    "Topic.prose": NOWHERE,
    "WorkType.needs_address": True,
    "WorkType.publisher": "publisher",
}


def test_a_field_that_nobody_has_filled_is_empty() -> None:
    """A text has no words, a list no rows, a number is 0, a switch is off."""
    assert {name: value for name, value in said("core").items() if not callable(value)} == SETTINGS


@pytest.mark.parametrize(
    ("room", "settings"),
    [
        ("text", {}),
        ("relate", {}),
        ("cite", {"Format.scopes": ("survey",), "Style.year_follows": True}),
        ("checks", {"Check.level": "error", "Check.stage": "check"}),
    ],
)
def test_so_it_is_in_other_rooms(room: str, settings: dict[str, object]) -> None:
    """Whose records are fewer."""
    assert {name: value for name, value in said(room).items() if not callable(value)} == settings
