"""English titles in sentence case: what the survey's texts have in small letters is no name."""

from dataclasses import replace

import pytest
from records import made

from surveypress.cite.references import References
from surveypress.cite.sentence_case import common_words, sentence_title
from surveypress.cite.work import work
from surveypress.core.config import Config
from surveypress.core.model import Corpus
from surveypress.core.problems import Location
from surveypress.prose.parser import parse

COMMON = frozenset(
    "a of large language models low-rank low rank adaptation study flying winds gusts in the code".split()
)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("LoRA: Low-Rank Adaptation of Large Language Models", "LoRA: Low-rank adaptation of large language models"),
        ("Flying in the Winds of Bayes", "Flying in the winds of Bayes"),
        ("Flying in Winds of Code Llama", "Flying in winds of Code Llama"),
        ("Code Winds", "Code winds"),
        ("Winds – A Study of GPT-4 and T5", "Winds – A study of GPT-4 and T5"),
        (r"$\Alpha$-Winds of Gusts", r"$\Alpha$-winds of gusts"),
        ("Flying winds", ""),
    ],
)
def test_names_and_acronyms_keep_their_capitals(title: str, expected: str) -> None:
    """So do the first words of title and subtitle, and what the record itself names."""
    paper = replace(made(title), models=("Code Llama",))
    assert sentence_title(paper, COMMON | {"and"}, "en-GB") == expected


def test_only_english_has_sentence_case() -> None:
    """Other languages have few capitals, and those they have they keep."""
    assert sentence_title(made("Der Code"), COMMON, "de") == ""
    assert sentence_title(replace(made("Der Code"), facts={"language": "de"}), COMMON, "en") == ""


def test_apa_alone_has_it_and_gives_the_pages_of_proceedings() -> None:
    """The other styles have the capitals of the title page."""
    paper = replace(made("Large Winds", venue="ACL 2021", year=2021), facts={"volume": "1", "pages": "83–95"})
    cited = replace(work(paper), sentence_title=sentence_title(paper, COMMON, "en"))
    texts = References().of(cited)
    assert "Large winds. (2021). In Proceedings of the Annual Meeting" in texts["apa"]
    assert "for Computational Linguistics (Vol. 1, pp. 83–95)." in texts["apa"]
    assert "Large Winds" in texts["chicago"]


def test_a_survey_tells_names_from_words_by_its_texts() -> None:
    """A word in small letters is none, unless texts have it with a capital more often; keys of papers tell nothing."""
    summary = "Some tokenise @mamba-1, and so does Mamba. The tokenisers of Mamba are small and preserve it."
    one = replace(made("Preservation of mamba by Titans"), summary=parse(summary, Location("x.md")))
    common = common_words(Corpus(Config("Kites"), {"one": one}, {}, {}))
    assert {"tokenisers", "tokenizers", "tokenise", "tokenize", "small", "the"} <= common
    assert "preservation" in common
    assert not {"mamba", "titans"} & common
