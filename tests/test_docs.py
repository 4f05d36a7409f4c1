"""The documentation names everything there is: a verb, option or field without a word about it fails here."""

import re
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from renew import PARTS, between

from surveypress.cli import VERBS, cli
from surveypress.core import identifiers
from surveypress.read import schema, survey_schema

REPOSITORY = Path(__file__).parent.parent
REFERENCE = "content/README.md"
PAGES = ("README.md", "surveypress/README.md", REFERENCE)
DOCS = sorted((REPOSITORY / "docs").rglob("*.md"))
RECORDS = sorted(
    (
        kind
        for kind in {**vars(schema), **vars(survey_schema)}.values()
        if isinstance(kind, type) and issubclass(kind, schema.Fields) and kind is not schema.Fields
    ),
    key=lambda kind: kind.__name__,
)


def _text(*names: str) -> str:
    return "\n".join((REPOSITORY / name).read_text(encoding="utf-8") for name in names if (REPOSITORY / name).is_file())


def _command(verb: str) -> click.Command:
    command = cli.get_command(click.Context(cli), verb)
    assert command is not None
    return command


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_verb_is_documented(verb: str) -> None:
    """Each verb is named in a README, and says in its own help what it does."""
    assert f"`{verb}" in _text(*PAGES) or f"build.py {verb}" in _text(*PAGES)
    assert _command(verb).help


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_option_has_help(verb: str) -> None:
    """`--help` explains each option."""
    options = [parameter for parameter in _command(verb).params if isinstance(parameter, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize(
    ("kind", "field"),
    [(kind, info.alias or name) for kind in RECORDS for name, info in kind.model_fields.items()],
    ids=lambda v: getattr(v, "__name__", v),
)
def test_every_field_is_documented(kind: type[schema.Fields], field: str) -> None:
    """Each field of each kind of record has its place in the reference of fields."""
    assert f"`{field}`" in _text(REFERENCE), f"{REFERENCE} does not name `{field}` of {kind.__name__}"


@pytest.mark.parametrize(("path", "name", "written"), PARTS, ids=lambda value: value if isinstance(value, str) else "")
def test_what_follows_from_the_program_is_as_it_writes_it(path: str, name: str, written: Callable[[], str]) -> None:
    """Tables and pictures in the documentation are what the program declares: `python -m tests.renew` writes them."""
    assert between(path, name) == written()


def test_every_kind_of_identifier_is_documented() -> None:
    """Each kind of identifier stands in the reference."""
    assert [kind.id for kind in identifiers.KINDS if f"`{kind.id}`" not in _text(REFERENCE)] == []


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.stem)
def test_links_of_the_documentation_lead_somewhere(path: Path) -> None:
    """To files and pictures that there are."""
    for link in re.findall(r"\]\(([^)#\s]+)", path.read_text("utf-8")):
        if "://" not in link:
            assert (path.parent / link).exists(), link


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.stem)
def test_commands_of_the_documentation_exist(path: Path) -> None:
    """Each verb that it names is one, and each option is one of that verb."""
    for words in re.findall(r"surveypress ([a-z]+(?:[^\n`]*))", path.read_text("utf-8")):
        verb, *rest = words.split()
        if verb in VERBS:
            options = {name for option in _command(verb).params for name in option.opts} | {"--help"}
            own = [word.rstrip(".,;:)") for word in rest if re.match(r"--?[a-z]", word)]
            assert [word for word in own if word not in options] == [], words
        else:
            assert verb.isalpha(), words  # a sentence about the program


def test_the_reference_leaves_nothing_unexplained() -> None:
    """Each setting, option and check has its words."""
    for path in (REPOSITORY / "docs" / "reference").glob("*.md"):
        for row in re.findall(r"^\| `.*$", path.read_text("utf-8"), re.MULTILINE):
            cells = re.split(r"(?<!\\)\|", row)[1:-1]
            assert path.stem == "templates" or cells[-1].strip(), row
