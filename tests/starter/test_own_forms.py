"""The forms of this repository are those that a new survey gets, as `propose` reads them."""

from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_forms_are_those_of_a_new_survey() -> None:
    """One and the same, byte for byte."""
    own = {path.name: path.read_bytes() for path in (ROOT / ".github" / "ISSUE_TEMPLATE").iterdir()}
    new = ROOT / "surveypress" / "starter" / "files" / ".github" / "ISSUE_TEMPLATE"
    assert own == {path.name: path.read_bytes() for path in new.iterdir()}
