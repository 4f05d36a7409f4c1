"""Source prose becomes a part of one long document with numbered references."""

from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from surveypress.problems import Where
from surveypress.prose.compose import Label, Target
from surveypress.prose.numbered import numbered, numbers_of, part
from surveypress.prose.parser import parse

TARGET = Target(
    {
        "a": Label(names="Hu et al.", year="2022", short="Kites", title="Kites", url="papers/a/"),
        "b": Label(names="Li", year="2021", short="Why", title="Why", url="papers/b/"),
    },
    {"wind": ("Wind & water", "topics/wind/")},
)
FIXTURES = Path(__file__).parent / "fixtures"


@pytest.mark.parametrize(("line", "title", "text", "expected"), read_fixture_file(FIXTURES / "numbered.md"))
def test_numbered_markdown(line: int, title: str, text: str, expected: str) -> None:
    """Citations become numbers, headings go deeper, and nothing else changes (see numbered.md)."""
    document = parse(text, Where("x.md", 1, 1))
    whole = part(numbered(document, numbers_of([document]), TARGET, "#{}".format), "p", 2)
    assert whole == expected, f"{title}, line {line}"


def test_numbers_run_on_through_documents() -> None:
    """A paper keeps the number of its first citation in any of them."""
    documents = [parse(text, Where("x.md", 1, 1)) for text in ("[@b]", "Nothing.", "@a and [@b]")]
    assert numbers_of(documents) == {"b": 1, "a": 2}
