"""Faults of the rendered site are named at their line and column."""

from pathlib import Path

import pytest
from toys import edit, toy, write

from surveypress.core.config import Config
from surveypress.core.model import Corpus
from surveypress.read import read
from tests.checks.checking import named_by

CORPUS = Corpus(Config(title="Kites"), {}, {}, {})


@pytest.mark.parametrize(
    ("html", "place"),
    [
        ('<p id="a">\n<p\nid="a">', "site/x.html:3:1"),
        ("<p id=a><p id='a'>", "site/x.html:1:12"),
        ("\n<p id=a>\n<p id=a>", "site/x.html:3:4"),
        ('<p id="a&amp;b">\n <p id="a&amp;b">', "site/x.html:2:5"),
        ('<p id="a"><p data-id="a"><b id="ab"><p id="a">', "site/x.html:1:40"),
        ('<p id="a"><p id="&#97;">', "site/x.html:1:1"),
    ],
)
def test_an_id_that_stands_twice_is_named_where_it_stands_again(html: str, place: str) -> None:
    """However it is written; the page alone is named where that cannot be told."""
    (problem,) = named_by("site/repeated-id", CORPUS, {"x.html": html.encode()}, "site")
    assert str(problem.location) == place


def test_a_link_that_leads_nowhere_is_named_where_it_stands() -> None:
    """Also a picture that is not there."""
    site = {"x.html": b'<a href="y.html">y</a>\n<a href="no.html?a=1&amp;b=2">\n<img src=no.png>', "y.html": b""}
    places = [str(problem.location) for problem in named_by("site/dead-link", CORPUS, site, "site")]
    assert places == ["site/x.html:2:4", "site/x.html:3:6"]
    (torn,) = named_by("site/dead-link", CORPUS, {"x.html": b'\xff<a href="no.html">'}, "site")
    assert str(torn.location) == "site/x.html:1:5"


def test_a_link_to_a_record_with_a_fault_leads_somewhere(tmp_path: Path) -> None:
    """It has its own fault already; so has a topic where the whole taxonomy has one."""
    content = toy(tmp_path).content
    links = "".join(f"[x](../{name}.md)\n" for name in ("papers/reel", "papers/gone", "topics/wind", "topics/gone"))
    write(content / "pages" / "more.md", f"---\ntitle: More\n---\n{links}")
    edit(content / "papers" / "reel.md", "year:", "yaer:")
    told = [problem.message for problem in named_by("prose/file-link", read(content)[0])]
    assert [message.split("'")[1] for message in told] == ["../papers/gone.md", "../topics/gone.md"]
    write(content / "taxonomy.yaml", "topics: [\n")
    told = [problem.message for problem in named_by("prose/file-link", read(content)[0])]
    assert [message.split("'")[1] for message in told if "../" in message] == ["../papers/gone.md"]
