"""The documentation names everything there is: a verb, option or field without a word about it fails here."""

from pathlib import Path

import click
import pytest

from surveypress.cli import cli
from surveypress.read import schema

REPOSITORY = Path(__file__).parent.parent
REFERENCE = "content/README.md"
PAGES = ("README.md", "surveypress/README.md", REFERENCE)
RECORDS = sorted(
    (
        kind
        for kind in vars(schema).values()
        if isinstance(kind, type) and issubclass(kind, schema.Fields) and kind is not schema.Fields
    ),
    key=lambda kind: kind.__name__,
)


def _text(*names: str) -> str:
    return "\n".join((REPOSITORY / name).read_text(encoding="utf-8") for name in names if (REPOSITORY / name).is_file())


@pytest.mark.parametrize("verb", sorted(cli.commands))
def test_every_verb_is_documented(verb: str) -> None:
    """Each verb is named in a README, and says in its own help what it does."""
    assert f"`{verb}" in _text(*PAGES) or f"build.py {verb}" in _text(*PAGES)
    assert cli.commands[verb].help


@pytest.mark.parametrize("verb", sorted(cli.commands))
def test_every_option_has_help(verb: str) -> None:
    """`--help` explains each option."""
    options = [parameter for parameter in cli.commands[verb].params if isinstance(parameter, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize(
    ("kind", "field"),
    [(kind, field) for kind in RECORDS for field in kind.model_fields],
    ids=lambda v: getattr(v, "__name__", v),
)
def test_every_field_is_documented(kind: type[schema.Fields], field: str) -> None:
    """Each field of each kind of record has its place in the reference of fields."""
    assert f"`{field}`" in _text(REFERENCE), f"{REFERENCE} does not name `{field}` of {kind.__name__}"
