"""How like papers are to each other: several kinds of evidence for each pair that is worth comparing.

The weights are round numbers on a plateau: with all of them changed at once by a third or so, at random, the lists that
people have judged stay within 0.03 of their best (nDCG@5).
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array

from surveypress.core.model import Corpus, Paper
from surveypress.core.relations import Citation
from surveypress.relate.candidates import candidates
from surveypress.relate.co_citations import Passage, Passages
from surveypress.relate.pairs import Pairs, dense_products, looked_up, sparse_products
from surveypress.relate.text_model import TextModel
from surveypress.text.lsi import centred_unit_rows
from surveypress.text.tfidf import TermVectors, tfidf

Array = NDArray[np.float64]
WEIGHTS = {
    "words": 1.0,
    "meaning": 0.55,
    "topics": 0.38,
    "theme": 0.5,
    "facets": 0.14,
    "names": 0.12,
    "sentence": 0.06,
    "paragraph": 0.1,
    "section": 0.1,
    "citing": 0.12,
}
SECONDARY = 0.8
"""How much a topic counts that is not a paper's first."""
THEMES = 24
"""Dimensions, the strongest, that stand for the topics of papers which have none."""
STEP = 0.02
"""Cosines and weights of topics are multiples of this: what an edit of one paper, or another processor, changes about
the others is mostly less, so their lists stay as they are."""
MANY = 100
"""A passage that names more papers than this brings none of them together."""


@dataclass(frozen=True, slots=True)
class Similarity:
    """The evidence on pairs of papers, which count in the order of the corpus."""

    pairs: Pairs
    scores: Array
    """The weighted sum for each pair, of shape (pairs,)."""
    parts: Mapping[str, Array]
    """What each kind of evidence adds to the scores."""
    names: TermVectors
    """What papers name, each thing by its canonical name."""


def similarity(corpus: Corpus, model: TextModel, citations: Sequence[Citation], passages: Passages) -> Similarity:
    """Returns how like the papers are, and from which evidence."""
    papers = list(corpus.papers.values())
    index = {paper.key: n for n, paper in enumerate(papers)}
    canonical = canonical_names(corpus)
    names = tfidf([_bag_of_names(paper, canonical) for paper in papers], common=0.2)
    facets = tfidf([_bag_of_facets(paper) for paper in papers])
    topics = _topics(papers)
    meaning = centred_unit_rows(model.space.vectors)
    together = {
        "sentence": _together(passages.sentences, index),
        "paragraph": _together(passages.paragraphs, index),
        "section": _together(passages.sections, index),
        "citing": _citing(citations, index),
    }
    linked = [*together.values(), _pinned(papers, index)]
    pairs = candidates(model.words.rows, meaning, [names.rows, topics], linked)
    parts = {
        "words": _in_steps(sparse_products(model.words.rows, pairs)),
        "meaning": _in_steps(dense_products(meaning, pairs)),
        "topics": sparse_products(topics, pairs),
        "theme": _theme(papers, model, pairs),
        "facets": sparse_products(facets.rows, pairs),
        "names": sparse_products(names.rows, pairs),
        **{kind: looked_up(matrix, pairs) for kind, matrix in together.items()},
    }
    weighted = {kind: WEIGHTS[kind] * part for kind, part in parts.items()}
    return Similarity(pairs, np.sum([*weighted.values()], axis=0), weighted, names)


def _in_steps(values: Array) -> Array:
    return np.asarray(np.round(values / STEP) * STEP)


def canonical_names(corpus: Corpus) -> dict[str, str]:
    """Returns, for each folded name of a method, model or data set that has others, the folded one to know it by."""
    canonical = {}
    for kind in corpus.vocabulary.values():
        for name, others in kind.items():
            canonical.update(dict.fromkeys((name.casefold(), *(other.casefold() for other in others)), name.casefold()))
    return canonical


def named_entities(paper: Paper) -> Iterator[str]:
    """Yields the methods, models and data sets that a paper names, also in its results, as they are written."""
    tested = [name for row in paper.results for name in (row.dataset, row.model)]
    yield from (name for name in (*paper.methods, *paper.models, *paper.datasets, *tested) if name)


def canonical_name(name: str, canonical: Mapping[str, str]) -> str:
    """Returns the folded name by which something is known, whatever it is called here."""
    return canonical.get(name.casefold(), name.casefold())


def _bag_of_names(paper: Paper, canonical: Mapping[str, str]) -> dict[str, float]:
    return {canonical_name(name, canonical): 1.0 for name in named_entities(paper)}


def _bag_of_facets(paper: Paper) -> dict[str, float]:
    return {f"{facet} {value}": 1.0 for facet, values in paper.facets.items() for value in values}


def _topics(papers: Sequence[Paper]) -> Any:
    """Returns sparse rows whose products say how much two papers share: a small leaf joins more than a large one."""
    ids = {topic: n for n, topic in enumerate(sorted({topic for paper in papers for topic in paper.topics}))}
    rows = [n for n, paper in enumerate(papers) for _ in paper.topics]
    columns = [ids[topic] for paper in papers for topic in paper.topics]
    values = [SECONDARY if rank else 1.0 for paper in papers for rank, _ in enumerate(paper.topics)]
    sizes = np.bincount(np.array(columns, dtype=np.intp), minlength=len(ids))
    rarity = np.log1p(len(papers) / np.maximum(sizes, 1)) / math.log1p(max(1, len(papers)))
    weighty = np.array(values) * _in_steps(np.sqrt(rarity))[np.array(columns, dtype=np.intp)]
    return csr_array((weighty, (rows, columns)), shape=(len(papers), len(ids)))


def _theme(papers: Sequence[Paper], model: TextModel, pairs: Pairs) -> Array:
    """Returns how near two papers are in the broad meanings that stand for topics where one of them has none."""
    broad = (model.space.vectors * model.space.strengths)[:, :THEMES]
    sorted_ = np.array([bool(paper.topics) for paper in papers], dtype=bool)
    near = np.maximum(0.0, _in_steps(dense_products(centred_unit_rows(broad), pairs)))
    return np.asarray(np.where(sorted_[pairs.one] & sorted_[pairs.other], 0.0, near))


def _together(passages: Sequence[Passage], index: Mapping[str, int]) -> Any:
    """Pairs named together count by how few are named there; more of them add less and less, up to 1."""
    rows, columns, weights = [], [], []
    for passage in passages:
        if len(passage.keys) <= MANY:
            weight = 1 / math.log2(1 + len(passage.keys))
            for one, other in combinations([index[key] for key in passage.keys], 2):
                rows += [one, other]
                columns += [other, one]
                weights += [weight, weight]
    sums = coo_array((weights, (rows, columns)), shape=(len(index), len(index)), dtype=np.float64).tocsr()
    sums.data = sums.data / (sums.data + 1)
    return sums


def _citing(citations: Sequence[Citation], index: Mapping[str, int]) -> Any:
    """Marks the pairs of which one's summary cites the other."""
    marked: set[tuple[int, int]] = set()
    for citation in citations:
        citing = index.get(citation.page.id) if citation.page.kind == "paper" else None
        cited = index.get(citation.paper)
        if citing is not None and cited is not None and citing != cited:
            marked |= {(citing, cited), (cited, citing)}
    return _matrix(marked, len(index))


def _pinned(papers: Sequence[Paper], index: Mapping[str, int]) -> Any:
    pins = {(n, index[key]) for n, paper in enumerate(papers) for key in paper.related if key in index}
    return _matrix(pins, len(index))


def _matrix(marked: set[tuple[int, int]], count: int) -> Any:
    rows, columns = [one for one, _ in sorted(marked)], [other for _, other in sorted(marked)]
    return csr_array((np.ones(len(rows)), (rows, columns)), shape=(count, count))
