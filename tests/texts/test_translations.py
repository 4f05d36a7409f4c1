"""Every text of the interface stands in the catalogues, and the translations that ship are whole and well formed."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

import surveypress
from surveypress.read.catalogues import catalogue, shipped
from tests.texts.__main__ import KEYWORDS, ROOT, TEMPLATE, collected, translations, untranslated, updated, written

PACKAGE = Path(surveypress.__file__).parent


@pytest.fixture(scope="module")
def template() -> Catalog:
    """All messages, as they are collected now."""
    return collected()


def test_the_template_is_what_the_sources_say(template: Catalog) -> None:
    """A text that was written or changed is in messages.pot: run `python -m tests.texts`."""
    assert TEMPLATE.read_text(encoding="utf-8") == written(template)


@pytest.mark.parametrize("path", translations(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_catalogue_has_every_message(path: Path, template: Catalog) -> None:
    """What a catalogue lacks would be English amid another language; what it has too much is nowhere."""
    text, _ = updated(path, template)
    assert path.read_text(encoding="utf-8") == text, "run python -m tests.texts"


def test_german_is_whole() -> None:
    """No text of the German catalogue is missing, doubtful, or other than its message in values and tags."""
    path = TEMPLATE.parent / "de.po"
    with path.open("rb") as file:
        assert [*untranslated(read_po(file, locale="de"))] == []
    _, problems = catalogue(path.read_text(encoding="utf-8"), "de.po")
    assert problems == []
    assert shipped("de") is not None


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in KEYWORDS:
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def test_what_python_translates_was_collected(template: Catalog) -> None:
    """A message that no tool can see (in an f-string, or handed over as `*message`) would never be translated."""
    ids = {text for message in template for text in ([message.id] if isinstance(message.id, str) else message.id)}
    faults = []
    for place, call in _calls():
        constants = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        context = isinstance(call.func, ast.Attribute) and call.func.attr == "pgettext"
        faults += [f"{place}: {text!r}" for text in constants[int(context) :] if text not in ids]
        faults += [f"{place}: a starred argument" for arg in call.args if isinstance(arg, ast.Starred)]
    assert faults == []
