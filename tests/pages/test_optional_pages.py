"""Kinds of pages that a survey leaves out: they are gone with all that led to them, and nothing else is."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import edit, toy, write

from surveypress.build.pipeline import build
from surveypress.build.project import Survey
from surveypress.checks import output_problems
from surveypress.core.problems import ContentError
from surveypress.pages import plan
from surveypress.pages.sections import OPTIONAL, with_navigation
from surveypress.read import read
from surveypress.relate import relate
from surveypress.render.renderer import Renderer
from surveypress.render.theme import theme

PLACES = {
    "map": ("map/", "data/map"), "explore": ("explore/",), "results": ("results/",), "facets": ("facets/",),
    "years": ("years/",), "venues": ("venues/",), "authors": ("authors/",),
    "glossary": ("glossary/", "data/glossary.json"), "changes": ("changes/",), "all": ("all/",), "feeds": (),
    "markdown": (), "llms": ("llms",),
    "search": (
        "search/", "pagefind/", "data/search", "data/names.json", "opensearch.xml", "static/js/search/",
        "static/js/suggest/",
    ),
}  # fmt: skip
"""Where the files of each kind stand."""
ENDINGS = {"feeds": ("feed.xml", "feed.json"), "markdown": (".md",)}
"""What else their names end in."""
TOGETHER = [("search", kind) for kind in OPTIONAL if kind != "search"]
"""What leads to the search where pages of another kind would list the same papers."""
Files = dict[str, bytes]
Site = Callable[..., tuple[Files, set[str]]]


def _toy(root: Path, *off: str) -> Survey:
    """Returns a toy survey with a glossary and without these kinds of pages."""
    survey = toy(root)
    write(survey.content / "glossary.yaml", "- {term: wind, definition: Air on its way.}\n")
    settings = ", ".join(f"{kind}: off" for kind in off)
    edit(survey.content / "survey.yaml", "summaries: all", f"summaries: all\npages: {{{settings}}}")
    return survey


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """What makes the files of the survey without kinds of pages, and says what a check finds in them.

    It is read and related once, as neither hangs on these settings; cards take long, and lead nowhere.
    """
    root = tmp_path_factory.mktemp("survey")
    corpus, _ = read(_toy(root).content)
    relations = relate(corpus)

    def made(*off: str) -> tuple[Files, set[str]]:
        config = replace(corpus.config, pages=dict.fromkeys(off, False))
        here = with_navigation(replace(corpus, config=config))
        looks = theme(root, search="search" not in off)
        renderer = Renderer(here.config, looks)
        pages = [page for page in plan(here, relations) if not page.url.endswith(".png")]
        files = {**looks.files, **{page.path: renderer.render(page) for page in pages}}
        return files, {problem.message for problem in output_problems(here, files, "site")}

    return made


@pytest.fixture(scope="module")
def whole(site: Site) -> Files:
    """The files of the survey with all kinds of pages."""
    return site()[0]


def _is_of(kind: str, name: str) -> bool:
    kept = name == "data/papers.md" and kind == "markdown"  # a file of the whole survey, which `data_files` decides on
    return not kept and (name.startswith(PLACES[kind]) or name.endswith(ENDINGS.get(kind, ("\0",))))


@lru_cache(500)
def _links(name: str, content: bytes) -> set[str]:
    """Returns where the links of a page lead, below the site's root."""
    found = set()
    for node in LexborHTMLParser(content.decode()).css("a[href], link[href]"):
        path = (node.attributes["href"] or "").partition("#")[0].partition("?")[0]
        if path and "://" not in path and not path.startswith(("mailto:", "/")):
            whole = (Path("/") / name).parent.joinpath(path).resolve().as_posix().lstrip("/")
            found.add(f"{whole}/" if path.endswith("/") else whole)
    return found


@lru_cache(500)
def _ways_home(content: bytes) -> int:
    """Returns how many links of a page's own part lead home, as one does whose address is empty."""
    return len(LexborHTMLParser(content.decode()).css("main a:is([href='./'], [href$='../'])"))


@lru_cache(500)
def _speaks_of_search(content: bytes) -> bool:
    """Tells whether a page says anything of a search of the survey, or has a field for one; the map has its own."""
    tree = LexborHTMLParser(content.decode())
    for node in tree.css("#ask, script[type='application/ld+json']"):
        node.decompose()
    said = re.search(r"\bsearch", tree.body.text() if tree.body else "", re.IGNORECASE)
    return said is not None or bool(tree.css("[role=search], [action], [rel=search]"))


def test_every_kind_has_files_in_the_toy_survey(site: Site) -> None:
    """Otherwise the tests below would say nothing; and they go through the whole registry."""
    names, problems = site()
    assert PLACES.keys() == {*OPTIONAL}
    assert [kind for kind in OPTIONAL if not any(_is_of(kind, name) for name in names)] == []
    assert problems == set()


@pytest.mark.parametrize("off", [*((kind,) for kind in OPTIONAL), *TOGETHER, OPTIONAL], ids=" ".join)
def test_kinds_that_are_off_leave_no_trace(site: Site, whole: Files, off: tuple[str, ...]) -> None:
    """No file of them, no link to one in any page, menu or sitemap, no word of the search; nothing else is amiss."""
    files, problems = site(*off)
    gone = (*off, "llms") if "markdown" in off else off
    assert [name for name in files for kind in gone if _is_of(kind, name)] == []
    pages = {name: content for name, content in files.items() if name.endswith(".html")}
    led_to = {link: name for name, content in pages.items() for link in _links(name, content)}
    assert {link: name for link, name in led_to.items() for kind in gone if _is_of(kind, link)} == {}
    sitemap = files["sitemap.xml"].decode()
    assert [place for kind in gone for place in PLACES[kind] if f"kites/{place}" in sitemap] == []
    assert [name for name, content in pages.items() if _ways_home(content) != _ways_home(whole[name])] == []
    assert [name for name, content in pages.items() if "search" in off and _speaks_of_search(content)] == []
    assert problems == set()


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
