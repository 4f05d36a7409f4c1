"""Which words are said of two papers where there is little to go by: titles alone, without abstracts or topics."""

from collections.abc import Iterable

from surveypress.core.config import Config
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import Location
from surveypress.relate.shared_terms import SharedTerms, _bound
from surveypress.relate.text_model import text_model

FILLING = [f"{word} of {other}" for word in ("Tides", "Sails", "Maps", "Logs") for other in ("Ports", "Capes", "Isles")]


def _terms(*titles: str) -> SharedTerms:
    return SharedTerms(text_model(_corpus(titles)), 9)


def _corpus(titles: Iterable[str]) -> Corpus:
    names = [*titles, *FILLING]
    papers = {f"p{n:02}": Paper(f"p{n:02}", title, Location("x"), ()) for n, title in enumerate(names)}
    return Corpus(Config("Titles"), papers, {}, {})


def _said(terms: SharedTerms, found: Iterable[str]) -> set[str]:
    found = [*found]
    return {written.casefold() for written in terms.spellings((0, 1, term) for term in found).values()}


def test_words_that_a_hyphen_joins_are_bound() -> None:
    """Those that mostly stand so; `reef` stands alone as often, in other forms, too."""
    titles = ("Noise-Aware Reefs", "Depth-Aware Kelp", "Reef-Based Kelp", "Salt-Aware Reef", "A Reef", "Reefs of Kelp")
    assert {"awar"} == {"awar", "reef", "kelp"} & _bound(text_model(_corpus(titles)))


def test_a_bound_word_is_said_with_its_other_half_only() -> None:
    """`aware` is no reason; `noise-aware` is one."""
    rest = ("Salt-Aware Nets", "Heat-Aware Nets", "Noise-Aware Buoys", "Kelp by Night", "Kelp by Day", "Buoys and Kelp")
    other = _terms("Depth-Aware Kelp", "Heat-Aware Kelp Again", *rest)
    assert _said(other, other.any(0, 1, ())) == {"kelp"}
    same = _terms("Noise-Aware Kelp", "Noise-Aware Sand", *rest)
    assert _said(same, same.any(0, 1, ())) == {"noise-aware"}


def test_a_lone_word_has_another_one_beside_it() -> None:
    """Where nothing else is known of the two; even one that is too common to relate any."""
    terms = _terms("Diverse Buoys in Kelp", "Diverse Kelp for Nets", "Kelp and Diverse Sand", "Kelp by Day")
    assert _said(terms, terms.any(0, 1, ())) == {"diverse", "kelp"}
    assert len(terms.telling(0, 1, (), alone=True)) == 2
    assert len(terms.telling(0, 1, ())) <= 2


def test_words_are_written_as_one_of_the_two_papers_has_them() -> None:
    """Not as others do which say another thing: a transformer is no transformation."""
    others = ("Transformers of Kelp", "Transformers of Sand", "The Transformers", "Old Transformers")
    terms = _terms("Transformation by Day", "Transformation by Night", *others)
    assert _said(terms, terms.any(0, 1, ())) == {"transformation"}
    assert {*terms.spellings([(2, 3, "transform")]).values()} == {"Transformers"}


def test_a_bare_figure_is_no_reason() -> None:
    """Nor is a pair of words with one; a figure within a word is."""
    rest = ("Nets of 7b Strings", "Oars of 7b Strings", "Kelp by Night", "Kelp by Day", "Reef3d Nets")
    terms = _terms("Kelp with 7b Strings", "Kelp and 7b Strings", *rest)
    assert _said(terms, terms.any(0, 1, ())) == {"kelp", "strings"}
    assert not any("7b" in term for term in terms.telling(0, 1, (), alone=True))
    terms = _terms("Reef3d by Night", "Reef3d by Day", *rest)
    assert "reef3d" in _said(terms, terms.any(0, 1, ()))


def test_words_that_stand_side_by_side_are_said_as_one() -> None:
    """`standard, model` is the standard model; a word of a phrase is said with it, and none twice."""
    pairs = ("Standard Model of Kelp and Form Factors", "Nets for Form Factors of the Standard Model")
    terms = _terms(*pairs, "Form Factors of Sand", "Model Boats", "Model Ports", "A Model Lock")
    assert terms._phrased(("standard", "model"), 0, 1) == ("standard model",)
    assert terms._phrased(("form", "model"), 0, 1) == ("form factor", "model")
    assert terms._phrased(("factor", "form factor"), 0, 1) == ("form factor",)
