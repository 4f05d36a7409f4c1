"""Names come apart as bibliographies sort them."""

import pytest

from surveypress.cite.names import Name, split_name
from surveypress.views import family_name


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ada Knott", Name("Knott", "Ada")),
        ("Edward J Hu", Name("Hu", "Edward J")),
        ("Marco AF Pimentel", Name("Pimentel", "Marco AF")),
        ("Aaron van den Oord", Name("van den Oord", "Aaron")),
        ("Guy Van den Broeck", Name("Van den Broeck", "Guy")),
        ("Robert L. Logan IV", Name("Logan", "Robert L.", "IV")),
        ("Yingyan (Celine) Lin", Name("Lin", "Yingyan (Celine)")),
        ("Oord, Aaron van den", Name("van den Oord", "Aaron")),
        ("王小风", Name("王小风")),
        ("OpenAI", Name("OpenAI")),
        ("Kanana LLM Team", Name("Kanana LLM Team")),
        ("  Ada   Knott ", Name("Knott", "Ada")),
    ],
)
def test_a_name_comes_apart(name: str, parts: Name) -> None:
    """Particles stay with the family name, initials with the given ones, and groups whole."""
    assert split_name(name) == parts
    assert family_name(name) == parts.family
