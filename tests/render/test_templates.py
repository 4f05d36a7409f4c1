"""What templates are compiled to, kept between builds: by all that decides it."""

from io import BytesIO
from pathlib import Path

import pytest
from jinja2.ext import babel_extract

from surveypress.core.config import Config
from surveypress.core.memory import Memory
from surveypress.core.model import Page
from surveypress.core.problems import ContentError
from surveypress.core.texts import Texts
from surveypress.render.renderer import Renderer
from surveypress.render.theme import TemplateFile, Theme

PAGE = Page("one/", "page.html", {"count": 1})


def _theme(folder: str = "templates", **sources: str) -> Theme:
    files = {
        f"{name}.html": TemplateFile(Path(folder, f"{name}.html"), source.encode()) for name, source in sources.items()
    }
    return Theme((Path(folder),), (), files, {}, {})


def _rendered(memory: Memory, theme: Theme, texts: Texts | None = None) -> tuple[str, int]:
    """Returns a page, and how many templates had to be compiled for it in a process of its own."""
    memory = Memory.unpacked(b"", memory.packed(b""))
    renderer = Renderer(Config("Kites"), theme, texts or Texts(), memory=memory)
    renderer.fingerprint(PAGE)
    return renderer.render(PAGE).decode(), memory.misses


def _known(theme: Theme) -> Memory:
    memory = Memory()
    Renderer(Config("Kites"), theme, memory=memory).fingerprint(PAGE)
    return memory


def test_what_has_not_changed_is_not_compiled_again() -> None:
    """A page comes out the same; of two templates the one that has changed is compiled, and that alone."""
    base = "<p>{% block main %}{% endblock %}</p>"
    page = '{% extends "base.html" %}{% block main %}{{ 1234 | number }} {{ count }}{% endblock %}'
    memory = _known(_theme(base=base, page=page))
    assert _rendered(Memory(), _theme(base=base, page=page)) == ("<p>1,234 1</p>", 2)
    assert _rendered(memory, _theme(base=base, page=page)) == ("<p>1,234 1</p>", 0)
    assert _rendered(memory, _theme(base=base.replace("p>", "b>"), page=page)) == ("<b>1,234 1</b>", 1)


def test_another_language_compiles_anew() -> None:
    """As a number that stands in a template is written when that is compiled."""
    theme = _theme(page="{{ 1234 | number }}")
    assert _rendered(_known(theme), theme, Texts("de"))[1] == 1


def test_a_fault_is_told_where_the_template_lies_now() -> None:
    """Not where it was compiled first."""
    source = "\n{{ count.missing }}"
    memory = _known(_theme("elsewhere", page=source))
    with pytest.raises(ContentError) as raised:
        _rendered(memory, _theme(page=source))
    assert [str(each.location) for each in raised.value.problems] == ["templates/page.html:2:1"]


def test_a_template_that_cannot_be_read_is_no_fault_before_it_is_used() -> None:
    """It has a fingerprint, and rendering says what is wrong."""
    memory = _known(_theme(page="{% if %}"))
    with pytest.raises(ContentError, match=r"templates/page\.html:1"):
        _rendered(memory, _theme(page="{% if %}"))


def test_who_reads_a_template_without_our_filters_spoils_nothing() -> None:
    """What collects the texts of templates does; tests that run later in the same process read them anew."""
    text = "{{ title | maths }}"
    list(babel_extract(BytesIO(text.encode()), [], [], {}))
    renderer = Renderer(Config("Kites"), _theme(own=text))
    assert renderer.variables("own.html") == {"title": 1}
