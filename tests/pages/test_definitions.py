"""A topic opens with what it is, for readers who do not know."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import edit, toy, without_search

from surveypress.build.pipeline import build


def test_a_definition_opens_the_page_in_place_of_the_scope(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the page, in its Markdown and in the whole survey; lists keep the scope."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    words = "A line joins a kite to a person. It is made of {{ papers in lines }} strands."
    edit(survey.content / "taxonomy.yaml", "      - id: lines\n", f'      - id: lines\n        definition: "{words}"\n')
    build(survey)
    opening = LexborHTMLParser((survey.out / "topics" / "lines" / "index.html").read_bytes()).css_first("h1 + p")
    assert opening is not None
    assert opening.text().startswith("A line joins a kite to a person. It is made of")
    assert "{{" not in opening.text()
    assert f"\n{opening.text()}\n" in (survey.out / "topics" / "lines.md").read_text("utf-8")
    assert opening.text() in (survey.out / "all" / "index.html").read_text("utf-8")
    assert "A line joins" not in (survey.out / "topics" / "index.html").read_text("utf-8")
