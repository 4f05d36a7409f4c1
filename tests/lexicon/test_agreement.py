"""Numbers and names that stand in both languages: what the build writes, the scripts of the search must read."""

import json
import re
from pathlib import Path

from toys import toy

from surveypress.lexicon import index
from surveypress.lexicon.entries import FIELDS
from surveypress.pages import search, site_of
from surveypress.read import read
from surveypress.relate import relate

SCRIPTS = Path(__file__).parents[2] / "static" / "js"


def _constant(script: str, name: str) -> object:
    """Returns the value of a constant of a script, which must be a number or a list."""
    text = (SCRIPTS / script).read_text(encoding="utf-8")
    found = re.search(rf"^(?:export )?const {name} = ([^;]+);", text, re.MULTILINE)
    assert found, f"{script} has no {name}"
    value: object = json.loads(found[1])
    return value


def test_fields_stand_in_one_order() -> None:
    """The scripts name the fields of the index as the build writes them, and then those that they add themselves."""
    added = ["sorted", "cited", "record"]
    assert _constant("search-index.js", "FIELDS") == [*FIELDS, *added]
    places = {"TITLE": "title", "NAMES": "names", "TLDR": "tldr", "ASIDE": "aside"}
    for constant, name in places.items():
        assert _constant("search-index.js", constant) == FIELDS.index(name)


def test_a_word_weighs_the_same_on_both_sides() -> None:
    """A query is placed among the papers by the weights that placed these."""
    # Authors and venues are in no latent vector.
    assert _constant("search-rank.js", "LATENT") == [*index.WEIGHTS, index.SORTED, index.CITED, 0]


def test_the_page_on_how_search_works_knows_the_limit(tmp_path: Path) -> None:
    """The share of the best score that it names is the one by which the script cuts the list."""
    corpus, _ = read(toy(tmp_path).content)
    [how] = [page for page in search.pages(site_of(corpus, relate(corpus))) if page.url == "search/how/"]
    assert how.data["least"] == f"{_constant('search-score.js', 'LEAST'):.0%}"
