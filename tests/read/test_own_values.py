"""Values of fields of the survey's own: what of a text is kept, in which language it may be written."""

import pytest

from surveypress.core.config import ExtractionField
from surveypress.read.own_values import is_not_reported, own_value


@pytest.mark.parametrize(
    ("kind", "language", "text", "kept"),
    [
        ("number", "de", "0.5", "0.5"),
        ("number", "de", "0,50", "0.50"),
        ("number", "de", "1.204,5", "1204.5"),
        ("number", "en", "1,204.5", "1204.5"),
        ("number", "en", "\u22120.5", "-0.5"),
        *(("number", "en", text, text) for text in ("1e-5", "+2.5E3", "-7")),
        ("number", "ar", "\u0661\u0662\u0660", "120"),
        ("integer", "de", "1.204", "1204"),
        ("integer", "en", "1,204", "1204"),
        ("integer", "fr", "1 204", "1204"),
        ("integer", "fr", "1\u202f204", "1204"),
        ("integer", "en", "+7", "+7"),
        ("boolean", "de", "Ja", "yes"),
        ("boolean", "de", "nein", "no"),
        *(("boolean", "de", text, "yes") for text in ("yes", "Y", "true")),
        *(("boolean", "de", text, "no") for text in ("No", "n", "FALSE")),
        ("date", "de", "ca. 1785", "ca. 1785"),
        ("text", "de", "0,5", "0,5"),
    ],
)
def test_what_is_kept(kind: str, language: str, text: str, kept: str) -> None:
    """One form of each number and answer, whichever way the language of the survey writes it."""
    assert own_value(ExtractionField("f", "F", kind), text, language) == kept  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("number", "en", "0,5"),
        ("number", "de", "0,5,5"),
        ("number", "en", "< 0.05"),
        ("number", "en", "12-15"),
        ("number", "en", "1204 people"),
        ("integer", "en", "1.5"),
        ("integer", "de", "1,5"),
        ("integer", "en", "1,20"),
        ("boolean", "en", "ja"),
        ("date", "en", "2021-13-45"),
    ],
)
def test_what_is_no_value(kind: str, language: str, text: str) -> None:
    """A number in another language's form could mean another number, so it is refused."""
    with pytest.raises(ValueError, match=r"."):
        own_value(ExtractionField("f", "F", kind), text, language)  # type: ignore[arg-type]


def test_not_reported() -> None:
    """In English everywhere, else in the survey's language."""
    assert is_not_reported("Not reported", "de")
    assert is_not_reported("nicht berichtet", "de-AT")
    assert not is_not_reported("nicht berichtet", "en")
