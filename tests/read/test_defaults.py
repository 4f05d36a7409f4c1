"""What a file of the content leaves out is empty, but for the settings that are named here."""

from defaults import said

from surveypress.core.documents import Document
from surveypress.core.problems import Location
from surveypress.read.schema import TableFields


def test_what_a_file_leaves_out_is_empty() -> None:
    """A survey that says its title only has the settings of content/README.md."""
    assert said("read") == {
        "ExtractionFields.not_reported": True,
        "ExtractionFields.type": "text",
        "ReadState.home": Document("", Location("")),
        "SearchFields.limit": 100,
        "SurveyFields.branch": "main",
        "SurveyFields.citation_styles": ("apa", "chicago", "ieee"),
        "SurveyFields.feed_size": 50,
        "SurveyFields.language": "en",
        "SurveyFields.map_from": 30,
        "SurveyFields.page_size": 100,
        "SurveyFields.related": 8,
        "SurveyFields.schema_": 1,
        "SurveyFields.summaries": "some",
        "TallyFields.way": "database",
        "TopicFields.table": TableFields(),
    }
