"""Values of fields of the survey's own as readers see them, in the language of the survey."""

import pytest

from surveypress.core.config import NOT_REPORTED, ExtractionField
from surveypress.read.catalogues import texts


@pytest.mark.parametrize(
    ("kind", "value", "english", "german"),
    [
        ("number", "0.5", "0.5", "0,5"),
        ("integer", "-7", "-7", "-7"),
        ("boolean", "yes", "yes", "ja"),
        ("boolean", "no", "no", "nein"),
        ("date", "2021-06-17", "17 June 2021", "17. Juni 2021"),
        ("date", "ca. 1785", "ca. 1785", "ca. 1785"),
        ("text", "0.5", "0.5", "0.5"),
        ("number", NOT_REPORTED, "not reported", "nicht berichtet"),
    ],
)
def test_a_value_is_shown_as_the_language_has_it(kind: str, value: str, english: str, german: str) -> None:
    """Words, numbers and days; what is no day, and any text, as it stands."""
    field = ExtractionField("f", "F", kind)  # type: ignore[arg-type]
    assert [field.shown(value, texts(language, {})) for language in ("en-GB", "de")] == [english, german]
