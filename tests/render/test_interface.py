"""Texts in templates and scripts: values and translations are escaped, and scripts get what they need."""

import json
import re

import pytest
from jinja2 import Environment
from markupsafe import Markup

from surveypress.core.config import Config
from surveypress.core.model import Page
from surveypress.core.texts import Catalogue, Texts, Translation
from surveypress.render.interface import css_string, isolate, reusing, script_catalogue, template_functions
from surveypress.render.renderer import Renderer
from surveypress.render.theme import Theme


def _texts(**messages: str) -> Texts:
    return Texts(
        "eo", (Catalogue({name: Translation((text,), scripts=name == "Keys") for name, text in messages.items()}),)
    )


def test_values_are_escaped_and_messages_are_not() -> None:
    """A message is HTML as its template has it; what it names is text."""
    gettext = template_functions(Texts())["gettext"]
    assert gettext("<b>%(name)s</b> & more", name="a<b") == "<b>a&lt;b</b> & more"


@pytest.mark.parametrize("text", ['x" onclick="alert(1)', "x' onclick='alert(1)", "a & b", "a > b"])
def test_the_words_of_a_translation_end_no_attribute(text: str) -> None:
    """Quotes in it are escaped, as it may stand in an attribute; its tags are those of the message."""
    gettext = template_functions(_texts(Map=text, Bold=f"<b>{text}</b>"))["gettext"]
    assert not re.search(r"[\"'>]|&(?!\w+;|#)", str(gettext("Map")))
    assert str(gettext("Bold")) == f"<b>{gettext('Map')}</b>"


def test_a_plural_names_its_number_as_the_language_writes_it() -> None:
    """`num` decides and is shown."""
    ngettext = template_functions(Texts("de"))["ngettext"]
    assert str(ngettext("%(num)s paper", "%(num)s papers", 1234)) == "1.234 papers"


def test_a_foreign_title_is_isolated() -> None:
    """By an element, whether it comes as it is or in marks; other titles are only escaped."""
    isolated = isolate(Texts())
    assert isolated("الشعاب") == "<bdi>الشعاب</bdi>"
    assert isolated("\u2068علي\u2069 & al.") == "<bdi>علي</bdi> &amp; al."
    assert isolated("a<b") == "a&lt;b"


def test_scripts_get_the_translations_that_they_need() -> None:
    """With the rule of plurals, and nothing of what only pages say."""
    code = script_catalogue(_texts(Keys="Klavoj", Map="Mapo")).decode()
    assert json.loads(code.partition("messages: ")[2].partition(" }")[0]) == {"Keys": ["Klavoj"]}
    assert "Number((n != 1))" in code


def test_pages_of_two_languages_have_two_fingerprints() -> None:
    """A changed translation renders the pages anew."""
    theme = Theme((), (), {}, {}, {})
    page = Page("feed.xml", "markdown", {"text": ""})
    prints = {Renderer(Config("Kites"), theme, texts).fingerprint(page) for texts in (Texts(), _texts(Map="Mapo"))}
    assert len(prints) == 2


def test_a_title_cannot_end_its_string_in_a_style() -> None:
    """Quotation marks, backslashes and line ends are written as CSS escapes; HTML is the text that it shows."""
    assert css_string('a "b" \\ c\n') == r'"a \22 b\22  \5c  c\a "'
    assert css_string(Markup("R&amp;D &#34;x&#34;")) == r'"R&D \22 x\22 "'


def test_a_macro_is_run_once_for_a_value_seen_from_one_place() -> None:
    """The same value elsewhere, another value, another macro: each is made anew."""
    template = Environment(autoescape=True).from_string(
        "{% macro a(x) %}{{ count.append(x) or x }}{{ root }}{% endmacro %}{% macro b(x) %}b{{ x }}{% endmacro %}"
        "{{ reused(a, x, root) }}{{ reused(b, x, root) }}"
    )
    count: list[str] = []
    reused = reusing()
    shown = [template.render(reused=reused, x=x, root=root, count=count) for x in "<&" for root in ("./", "../", "./")]
    assert shown == ["&lt;./b&lt;", "&lt;../b&lt;", "&lt;./b&lt;", "&amp;./b&amp;", "&amp;../b&amp;", "&amp;./b&amp;"]
    assert count == ["<", "<", "&", "&"]
