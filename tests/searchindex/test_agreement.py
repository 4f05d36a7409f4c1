"""Numbers and names that stand in both languages: what the build writes, the scripts of the search must read."""

import json
import re
from pathlib import Path

from toys import toy

from surveypress.pages import search, search_rows, site_of
from surveypress.read import read
from surveypress.relate import readings, relate, text_model
from surveypress.relate.entries import FIELDS
from surveypress.searchindex import postings, vocabulary
from surveypress.text import tfidf

SCRIPTS = Path(__file__).parents[2] / "static" / "js"


def _constant(script: str, name: str) -> object:
    """Returns the value of a constant of a script, which must be a number or a list."""
    text = (SCRIPTS / script).read_text(encoding="utf-8")
    found = re.search(rf"^(?:export )?const {name} = ([^;]+);", text, re.MULTILINE)
    assert found, f"{script} has no {name}"
    value: object = json.loads(re.sub(r",\s*\]", "]", found[1]))
    return value


def test_fields_stand_in_one_order() -> None:
    """The scripts name the fields of the index as the build writes them, and then those that they add themselves."""
    added = ["sorted", "cited", "record"]
    assert _constant("search/fields.js", "FIELDS") == [*FIELDS, *added]
    places = {"TITLE": "title", "NAMES": "names", "TLDR": "tldr", "ABSTRACT": "abstract", "CITING": "citing_sentences"}
    for constant, name in places.items():
        assert _constant("search/fields.js", constant) == FIELDS.index(name)


def test_a_word_weighs_the_same_on_both_sides() -> None:
    """A query is placed among the papers by the weights that placed these."""
    # Neither authors nor venues are in a latent vector.
    weights = [*readings.MEANING_WEIGHTS, text_model.TAXONOMY_WEIGHT, text_model.CITATION_WEIGHT, 0]
    assert _constant("search/latent.js", "LATENT") == weights
    assert _constant("search/latent.js", "IDF_STEP") == tfidf.IDF_STEP


def test_a_word_is_worth_the_same_on_both_sides() -> None:
    """For a large survey the build works out what a browser does for others."""
    text = (SCRIPTS / "search" / "bm25.js").read_text(encoding="utf-8")
    for name, values in (("fields", postings.FIELD_WEIGHTS), ("lengths", postings.LENGTH_WEIGHTS)):
        found = re.search(rf"{name}: (\[[^]]*\])", text)
        assert found
        assert json.loads(found[1]) == [*values]
    assert f"k1: {postings.SATURATION}," in text
    assert _constant("search/cut/signs.js", "STEPS") == postings.STEPS
    assert _constant("search/cut/names.js", "LETTERS") == search_rows.NAME_LETTERS
    assert _constant("suggest/pieces.js", "LETTERS") == search_rows.SUGGESTED_LETTERS
    assert _constant("search/word-forms.js", "BASE") == vocabulary.BASE
    assert _constant("search/word-forms.js", "OFTEN") == vocabulary.OFTEN


def test_the_page_on_how_search_works_knows_the_limit(tmp_path: Path) -> None:
    """The share of the best score that it names is the one by which the script cuts the list."""
    corpus, _ = read(toy(tmp_path).content)
    [how] = [page for page in search.pages(site_of(corpus, relate(corpus))) if page.url == "search/how/"]
    assert how.data["least"] == f"{_constant('search/score.js', 'LEAST'):.0%}"
