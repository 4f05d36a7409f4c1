"""Kinds of pages that a survey leaves out: they are gone with all that led to them, and nothing else is."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import edit, toy, tree, without_search, write

from surveypress.build.checking import check
from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.core.problems import ContentError
from surveypress.pages.sections import OPTIONAL

PLACES = {
    "map": ("map/", "data/map"), "explore": ("explore/",), "results": ("results/",), "facets": ("facets/",),
    "years": ("years/",), "venues": ("venues/",), "authors": ("authors/",),
    "glossary": ("glossary/", "data/glossary.json"), "changes": ("changes/",), "all": ("all/",), "feeds": (),
    "markdown": (), "llms": ("llms",),
}  # fmt: skip
"""Where the files of each kind stand."""
ENDINGS = {"feeds": ("feed.xml", "feed.json"), "markdown": (".md",)}
"""What else their names end in."""


@pytest.fixture(autouse=True)
def no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out."""
    without_search(monkeypatch)


def _toy(root: Path, *off: str) -> Survey:
    """Returns a toy survey with a glossary and without these kinds of pages."""
    survey = toy(root)
    write(survey.content / "glossary.yaml", "- {term: wind, definition: Air on its way.}\n")
    settings = ", ".join(f"{kind}: off" for kind in off)
    edit(survey.content / "survey.yaml", "summaries: all", f"summaries: all\npages: {{{settings}}}")
    return survey


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What a check finds where no kind is off."""
    return {problem.message for problem in check(_toy(tmp_path_factory.mktemp("whole")))}


def _is_of(kind: str, name: str) -> bool:
    kept = name == "data/papers.md" and kind == "markdown"  # a file of the whole survey, which `data_files` decides on
    return not kept and (name.startswith(PLACES[kind]) or name.endswith(ENDINGS.get(kind, ("\0",))))


def _links(name: str, content: bytes) -> set[str]:
    """Returns where the links of a page lead, below the site's root."""
    found = set()
    for node in LexborHTMLParser(content.decode()).css("a[href], link[href]"):
        path = (node.attributes["href"] or "").partition("#")[0].partition("?")[0]
        if path and "://" not in path and not path.startswith(("mailto:", "/")):
            whole = (Path("/") / name).parent.joinpath(path).resolve().as_posix().lstrip("/")
            found.add(f"{whole}/" if path.endswith("/") else whole)
    return found


def test_every_kind_has_files_in_the_toy_survey(tmp_path: Path) -> None:
    """Otherwise the tests below would say nothing; and they go through the whole registry."""
    survey = _toy(tmp_path)
    build(survey)
    names = tree(survey.out)
    assert PLACES.keys() == {*OPTIONAL}
    assert [kind for kind in OPTIONAL if not any(_is_of(kind, name) for name in names)] == []


@pytest.mark.parametrize("off", [*((kind,) for kind in OPTIONAL), OPTIONAL], ids=" ".join)
def test_a_kind_that_is_off_leaves_no_trace(tmp_path: Path, before: set[str], off: tuple[str, ...]) -> None:
    """No file of it, no link to one in any page, menu or sitemap; all else that a check finds was there before."""
    survey = _toy(tmp_path, *off)
    build(survey)
    files = tree(survey.out)
    gone = (*off, "llms") if "markdown" in off else off
    assert [name for name in files for kind in gone if _is_of(kind, name)] == []
    led_to = {link: name for name, content in files.items() if name.endswith(".html") for link in _links(name, content)}
    assert {link: name for link, name in led_to.items() for kind in gone if _is_of(kind, link)} == {}
    sitemap = files["sitemap.xml"].decode()
    assert [place for kind in gone for place in PLACES[kind] if f"kites/{place}" in sitemap] == []
    assert {problem.message for problem in check(survey)} - before == set()


def test_an_unknown_kind_is_named(tmp_path: Path) -> None:
    """A misspelt name, and one of pages that every survey has, stop the build."""
    survey = _toy(tmp_path, "auhtors", "papers")
    with pytest.raises(ContentError) as error:
        build(survey)
    messages = [f"{problem.location.file}: {problem.message}" for problem in error.value.problems]
    assert messages == [
        "content/survey.yaml: pages: unknown kind of pages 'auhtors'; did you mean 'authors'?",
        "content/survey.yaml: pages: unknown kind of pages 'papers'",
    ]
