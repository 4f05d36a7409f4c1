"""The dimensions of a survey of many papers: those of a sample, kept while its texts stay."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from surveypress.core.memory import Memory
from surveypress.core.model import Corpus
from surveypress.relate.text_model import TextModel, text_model
from surveypress.text.lsi import Array

CONTENT = Path(__file__).parents[2] / "content"
_MODULE = import_module("surveypress.relate.text_model")


@pytest.fixture
def corpus(bundled_corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> Corpus:
    """Some papers of the survey that comes with the program, of which most make a sample."""
    whole = bundled_corpus
    monkeypatch.setattr(_MODULE, "FITTED", 40)
    monkeypatch.setattr(_MODULE, "FIT", 40)
    monkeypatch.setattr(_MODULE, "DIMENSIONS", 20)
    return replace(whole, papers=dict([*whole.papers.items()][:60]), terms=())


def _edited(corpus: Corpus, key: str) -> Corpus:
    paper = corpus.papers[key]
    return replace(corpus, papers={**corpus.papers, key: replace(paper, title=f"{paper.title} models")})


def _same(one: TextModel, other: TextModel) -> bool:
    pairs = (one.space.vectors, other.space.vectors), (one.space.strengths, other.space.strengths)
    return all(np.array_equal(*pair) for pair in pairs)


def test_memory_changes_nothing(corpus: Corpus) -> None:
    """What is remembered of a sample gives the same numbers as working it out, also after an edit."""
    memory = Memory()
    assert _same(text_model(replace(corpus), memory), text_model(replace(corpus)))
    for key in (*corpus.papers,)[:2]:
        memory.begin_round()
        assert _same(text_model(_edited(corpus, key), memory), text_model(_edited(corpus, key)))


def test_an_edit_outside_of_the_sample_leaves_its_dimensions(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    """A decomposition is made anew for an edit of a paper of the sample only; which these are hangs on no other."""
    memory, calls, real = Memory(), [], _MODULE.truncated_svd

    def counted(rows: Any, most: int) -> tuple[Array, Array]:
        calls.append(most)
        return real(rows, most)  # type: ignore[no-any-return]

    monkeypatch.setattr(_MODULE, "truncated_svd", counted)
    first = text_model(replace(corpus), memory)
    sample = {*(_MODULE._sample(first.papers) or ())}
    assert len(sample) == 40
    made = set()
    for number, key in enumerate([*corpus.papers][:8]):
        memory.begin_round()
        text_model(replace(corpus), memory)
        del calls[:]
        text_model(_edited(corpus, key), memory)
        made |= {number} if calls else set()
    assert made
    assert made <= sample
