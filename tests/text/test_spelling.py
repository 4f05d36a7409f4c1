"""How terms are written in running text."""

from collections import Counter

import pytest

from surveypress.text.analyzer import Analyzer, analyzer
from surveypress.text.languages import language
from surveypress.text.spelling import forms, spellings


def _written(terms: str, *texts: str) -> dict[str, str]:
    """Returns how terms, parted by commas, are written in some texts."""
    wanted = frozenset(terms.split(","))
    reader = analyzer(texts, language("en"))
    return dict(spellings(Counter(form for text in texts for form in forms(text, wanted, reader)), wanted))


@pytest.mark.parametrize(
    ("terms", "texts", "written"),
    [
        ("lora", ["LoRA and LoRA", "lora"], {"lora": "LoRA"}),
        ("lora", ["LoRA", "lora, lora"], {"lora": "lora"}),
        ("lora", ["LORA lora"], {"lora": "lora"}),  # small letters first where both are as frequent
        ("kite,bread", ["A kite"], {"kite": "kite"}),
        ("kite", [], {}),
        ("kite 漢字", ["Kite漢字"], {"kite 漢字": "Kite漢字"}),
        ("higg boson", ["The Higgs boson"], {"higg boson": "Higgs boson"}),
        ("higg boson", ["The Higgs-boson"], {"higg boson": "Higgs-boson"}),
        ("higg boson", ["The Higgs. Boson", "Higgs the boson"], {}),
        ("higg boson", ["The Higgs, boson"], {}),
        ("kite", ["kite's and kites"], {"kite": "kite"}),
        ("cb", ["Measurement of |V_cb|"], {"cb": "V_cb"}),
        ("cone sum", ["Light-cone sum rules"], {"cone sum": "Light-cone sum"}),
        ("cone", ["light-cone"], {"cone": "cone"}),
        ("train set", ["training set and training sets; training set"], {"train set": "training set"}),
    ],
)
def test_a_term_is_written_as_most_texts_have_it(terms: str, texts: list[str], written: dict[str, str]) -> None:
    """The most frequent form of a word or of two neighbours; a term that stands nowhere is left out."""
    assert _written(terms, *texts) == written


def test_two_words_that_always_have_a_third_are_given_with_it() -> None:
    """`graph neural` says less than `graph neural network`, before it or behind it; but not where it stands alone."""
    always = "A graph neural network", "graph neural networks and a graph neural network"
    assert _written("graph neural", *always) == {"graph neural": "graph neural network"}
    assert _written("neural network", *always) == {"neural network": "graph neural network"}
    assert _written("graph neural", *always, "a graph neural thing") == {"graph neural": "graph neural"}
    assert _written("graph neural", *always, "it is graph neural.") == {"graph neural": "graph neural"}


def test_three_words_are_a_term_of_their_own() -> None:
    """Three neighbours are found too, and what ends a phrase parts them."""
    terms = "mean field limit"
    assert _written(terms, "Mean Field Limit") == {terms: "Mean Field Limit"}
    assert _written(terms, "mean-field limit") == {terms: "mean-field limit"}
    assert _written(terms, "mean field. Limit", "mean; field limit") == {}
    assert _written(f"{terms},field limit", "Mean field limit") == {
        terms: "Mean field limit",
        "field limit": "Mean field limit",
    }


def test_compounds_count_as_one_word() -> None:
    """What the survey writes as one word, too, is one word here."""
    reader = Analyzer(language("en"), compounds=frozenset({("pre", "train")}))
    terms = frozenset({"pretrain", "train"})
    assert spellings(Counter(forms("Pre-training helps", terms, reader)), terms) == {"pretrain": "Pre-training"}
