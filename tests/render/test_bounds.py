"""A template that never ends is told as a fault of the template, after a number of steps that no page needs."""

from pathlib import Path

import pytest
from toys import toy, write

from surveypress.build.checking import check
from surveypress.build.pipeline import build
from surveypress.core.problems import ContentError
from surveypress.render import bounds
from surveypress.render.bounds import BoundedEnvironment, start_page

ENDLESS = {
    "a range": "{% for i in range(10 ** 12) %}{% endfor %}",
    "loops in loops": "{% for i in range(9000) %}{% for j in range(9000) %}{% for k in range(9000) %}"
    "{% endfor %}{% endfor %}{% endfor %}",
    "loops of constants in loops": "{% for i in [1, 2, 3, 4, 5, 6] %}" * 9 + "{% endfor %}" * 9,
    "a generator": "{% for i in forever() %}{% endfor %}",
    "a macro": "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(80) }}",
    "a macro in itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a text that doubles": "{% set ns = namespace(t='ab') %}{% for i in range(60) %}{% set ns.t = ns.t ~ ns.t %}"
    "{% endfor %}",
    "a sum that doubles": "{% set ns = namespace(t='ab') %}{% for i in range(60) %}{% set ns.t = ns.t + ns.t %}"
    "{% endfor %}",
    "a product": "{{ 'a' * 10 ** 12 }}",
    "a product the other way": "{{ 10 ** 12 * [1] }}",
    "a long page": "{% for i in range(9000) %}{{ 'a' * 100000 }}{% endfor %}",
}


@pytest.mark.parametrize("name", ENDLESS)
def test_nothing_goes_on_for_ever(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loops, calls and texts all end, well before the memory is full."""
    monkeypatch.setattr(bounds, "STEPS", 100_000)
    monkeypatch.setattr(bounds, "LONGEST", 1_000_000)
    environment = BoundedEnvironment(extensions=["jinja2.ext.i18n"])
    environment.globals["forever"] = lambda: iter(int, 1)
    start_page()
    with pytest.raises(Exception, match=r"more than|recursion"):
        environment.from_string(ENDLESS[name]).render()


def test_what_ends_is_as_before() -> None:
    """Counting changes nothing of what a template says: loops and their variables, macros, calls, sums."""
    environment = BoundedEnvironment(extensions=["jinja2.ext.i18n"])
    environment.install_gettext_callables(str, lambda *texts: texts[0], newstyle=True)  # type: ignore[attr-defined]
    text = (
        "{% macro m(a, b=2) %}{{ a + b }}{{ caller() if caller }}{% endmacro %}"
        "{% for x in xs %}{{ loop.index }}/{{ loop.length }}:{{ x ~ loop.cycle('-', '+') }}{{ ',' if not loop.last }}"
        "{% else %}none{% endfor %} {{ m(1) }} {% call m(3, b=4) %}!{% endcall %} {{ 'ab' * 2 }} {{ 3 * 4 }} "
        "{% for k, v in d.items() recursive %}{{ k }}={{ v }};{% endfor %} {% trans n=1 %}{{ n }} paper{% endtrans %}"
    )
    start_page()
    said = environment.from_string(text).render(xs=(x for x in "ab"), d={"a": 1})
    assert said == "1/2:a-,2/2:b+ 3 7! abab 12 a=1; 1 paper"
    assert environment.from_string("{% for x in [] %}{% else %}none{% endfor %}").render() == "none"


def test_each_page_has_its_own_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many pages of many steps are no fault."""
    monkeypatch.setattr(bounds, "STEPS", 100)
    template = BoundedEnvironment().from_string("{% for i in range(80) %}{% endfor %}x")
    for _ in range(5):
        start_page()
        assert template.render() == "x"


def test_build_and_check_name_the_line(tmp_path: Path) -> None:
    """The fault stands at the line of the override."""
    survey = toy(tmp_path)
    text = '{% extends "base.html" %}\n{% block main %}\n{% for i in range(10 ** 12) %}{% endfor %}\n{% endblock %}\n'
    write(tmp_path / "templates" / "prose.html", text)
    with pytest.raises(ContentError, match=r"templates/prose.html:3:1: error: .*takes more than 20,000,000 steps"):
        build(survey)
    assert any("templates/prose.html:3:1" in str(problem) for problem in check(survey))
