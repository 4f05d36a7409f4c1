"""Formats of records: a row of the registry is all that a format needs to appear wherever formats do."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from selectolax.lexbor import LexborHTMLParser
from toys import edit, toy, without_search

from surveypress.build.pipeline import build
from surveypress.cite import formats
from surveypress.cite.formats import FORMATS, Format
from surveypress.cite.work import Work
from surveypress.cli import cli
from surveypress.core import fields
from surveypress.core.config import Config
from surveypress.core.fields import table
from surveypress.render.renderer import Renderer
from surveypress.render.theme import theme


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out, which has no part in this."""
    without_search(monkeypatch)


PLAIN = "application/x-plain"


def _plain(works: Iterable[Work]) -> str:
    return "".join(f"{work.key}: {work.title}\n" for work in works)


def test_a_new_format_appears_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One function and one row: files, filter, links, box, help and reference."""
    row = Format("plain-text", "Plain", "people", "txt", PLAIN, _plain, ("survey", "topics", "papers"))
    monkeypatch.setattr(formats, "FORMATS", (*FORMATS, row))
    survey = toy(tmp_path)
    build(survey)
    assert (survey.out / "papers" / "reel.txt").read_text("utf-8").startswith("reel: ")
    assert "reel: " in (survey.out / "data" / "papers.txt").read_text("utf-8")
    topics = sorted(path.stem for path in (survey.out / "topics").glob("*.txt"))
    assert topics == sorted(path.stem for path in (survey.out / "topics").glob("*.bib"))
    page = LexborHTMLParser((survey.out / "papers" / "reel" / "index.html").read_bytes())
    assert page.css_first(f'link[type="{PLAIN}"]').attributes["href"] == "../../papers/reel.txt"
    assert page.css_first('a[href$="reel.txt"]').text() == "reel.txt"
    assert "reel: " in page.css_first('pre[aria-labelledby="_as_plain"]').text()
    topic = LexborHTMLParser((survey.out / "topics" / topics[0] / "index.html").read_bytes())
    assert topic.css_first(f'link[type="{PLAIN}"]')
    assert topic.css_first(f'a[href$="{topics[0]}.txt"]').text() == "Plain"
    bibliography = LexborHTMLParser((survey.out / "bibliography" / "index.html").read_bytes())
    assert bibliography.css_first('a[href$="data/papers.txt"]').text() == "Plain"
    assert "data/papers.txt" in CliRunner().invoke(cli, ["build", "--help"]).output
    assert "plain_text" in Renderer(Config("Kites"), theme(tmp_path))._env.filters
    assert "| Plain | people | `data/papers.txt`, `topics/<id>.txt`, `papers/<key>.txt` |" in formats.reference()


def test_a_format_of_the_survey_only_has_one_file(tmp_path: Path) -> None:
    """As RIS, which no paper has a file of."""
    survey = toy(tmp_path)
    build(survey)
    assert [path.relative_to(survey.out).as_posix() for path in survey.out.rglob("*.ris")] == ["data/papers.ris"]


def test_a_new_field_is_exported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row of the registry of fields says what each format calls it."""
    row = replace(
        next(row for row in fields.FIELDS if row.name == "volume"),
        name="dossier",
        label="Dossier",
        csl="dimensions",
        bibtex="dossier",
        ris=("C1",),
        meta=("citation_dossier",),
    )
    rows = (*fields.FIELDS, row)
    for module in (fields, table):
        monkeypatch.setattr(module, "FIELDS", rows)
    survey = toy(tmp_path)
    edit(survey.content / "papers" / "reel.md", "topics:", "dossier: B-12\ntopics:")
    build(survey)
    assert "  dossier = {B-12}," in (survey.out / "papers" / "reel.bib").read_text("utf-8")
    assert "C1  - B-12" in (survey.out / "data" / "papers.ris").read_text("utf-8")
    assert '"dimensions": "B-12"' in (survey.out / "data" / "papers.csl.json").read_text("utf-8")
    page = LexborHTMLParser((survey.out / "papers" / "reel" / "index.html").read_bytes())
    assert page.css_first('meta[name$="citation_dossier"]').attributes["content"] == "B-12"
