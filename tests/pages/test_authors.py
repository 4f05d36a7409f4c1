"""Authors: the most prolific, a page for each initial, and a page for each author."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import paper, toy

from surveypress.pages.authors import initial
from surveypress.pipeline import build


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Knott", "k"), ("Özdemir", "o"), ("van den Oord", "v"), ("王", "w"), ("3M", "other"), ("", "other")],
)
def test_names_are_listed_under_their_latin_initial(name: str, expected: str) -> None:
    """Accents and scripts do not scatter the list; what has no letter is listed as other."""
    assert initial(name) == expected


def test_every_author_with_two_papers_is_under_an_initial(tmp_path: Path) -> None:
    """The overview leads to each initial, the initial to each author, the author to the papers."""
    survey = toy(tmp_path)
    for n in range(2):
        paper(survey.root, f"more-{n}", "topics: [wind]\nauthors: [A, Őry Zed, Ada Knott]")
    build(survey)
    overview = LexborHTMLParser((survey.out / "authors" / "index.html").read_bytes())
    letters = {node.text(): node.attributes["href"] for node in overview.css(".letters a")}
    assert list(letters) == ["A", "K", "R", "W", "Z"]
    assert overview.css_first(".refs a").text() == "Ada Knott", "the author of most papers stands first"
    zed = LexborHTMLParser((survey.out / "authors" / "z" / "index.html").read_bytes())
    assert [node.text() for node in zed.css(".refs a")] == ["Őry Zed"]
    assert zed.css_first(".letters [aria-current]").text() == "Z"
    assert (survey.out / "authors" / "author-a" / "index.html").is_file(), "a name of one letter does not take its page"
