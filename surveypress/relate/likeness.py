"""How like each paper is to each other one: several kinds of evidence, each a matrix of shape (papers, papers).

The weights are round numbers on a plateau: with all of them changed at once by a third or so, at random, the lists that
people have judged stay within 0.03 of their best (nDCG@5).
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from surveypress.model import Citation, Corpus, Paper
from surveypress.relate.passages import Passage, Passages, contexts
from surveypress.relate.terms import Vectors, bag_of_terms, similarities, tokens, vectors

Matrix = NDArray[np.float64]
WEIGHTS = {
    "words": 0.5,
    "company": 0.3,
    "standing": 0.3,
    "topics": 0.4,
    "facets": 0.1,
    "things": 0.1,
    "sentence": 0.06,
    "paragraph": 0.1,
    "section": 0.08,
    "citing": 0.12,
}
SECOND = 0.6
"""How much a topic counts that is not a paper's first."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The evidence on every pair of papers, in the order of the corpus."""

    scores: Matrix
    """The weighted sum; symmetric, zeros on the diagonal."""
    parts: Mapping[str, Matrix]
    """What each kind of evidence adds to the scores."""
    words: Vectors
    things: Vectors


def likeness(corpus: Corpus, found: Sequence[Citation], passages: Passages) -> Likeness:
    """Returns how like the papers are, and from which evidence."""
    papers = list(corpus.papers.values())
    index = {paper.key: n for n, paper in enumerate(papers)}
    said = contexts(corpus, found)
    bags = [bag_of_terms(paper) for paper in papers]
    words = vectors(bags)
    known = names(corpus)
    things = vectors([bag_of_things(paper, known) for paper in papers])
    alike = similarities(words.rows)
    wider = [bag + Counter(tokens(said[paper.key])) for paper, bag in zip(papers, bags, strict=True)]
    parts = {
        "words": alike,
        "company": profiles(alike),
        "standing": profiles(similarities(vectors(wider).rows)),
        "topics": _topics(papers),
        "facets": similarities(vectors([_bag_of_facets(paper) for paper in papers], common=1.0).rows),
        "things": similarities(things.rows),
        "sentence": _together(passages.sentences, index),
        "paragraph": _together(passages.paragraphs, index),
        "section": _together(passages.sections, index),
        "citing": _citing(found, index),
    }
    weighted = {name: WEIGHTS[name] * part for name, part in parts.items()}
    scores = sum(weighted.values(), np.zeros((len(papers), len(papers))))
    # Matrix products can differ in the last digit between the two triangles.
    scores = (scores + scores.T) / 2
    np.fill_diagonal(scores, 0.0)
    return Likeness(scores, weighted, words, things)


def names(corpus: Corpus) -> dict[str, str]:
    """Returns, for each folded name of a method, model or data set that has others, the folded one to know it by."""
    known = {}
    for kind in corpus.vocabulary.values():
        for name, others in kind.items():
            known.update(dict.fromkeys((name.casefold(), *(other.casefold() for other in others)), name.casefold()))
    return known


def bag_of_things(paper: Paper, known: Mapping[str, str]) -> dict[str, float]:
    """Returns what a paper names, each thing by one name."""
    return {known_by(name, known): 1.0 for name in things(paper)}


def things(paper: Paper) -> Iterator[str]:
    """Yields the methods, models and data sets that a paper names, also in its results, as they are written."""
    tested = [name for row in paper.results for name in (row.dataset, row.model)]
    yield from (name for name in (*paper.methods, *paper.models, *paper.datasets, *tested) if name)


def known_by(name: str, known: Mapping[str, str]) -> str:
    """Returns the folded name by which a thing is known, whatever it is called here."""
    return known.get(name.casefold(), name.casefold())


def _bag_of_facets(paper: Paper) -> dict[str, float]:
    return {f"{facet} {value}": 1.0 for facet, values in paper.facets.items() for value in values}


def profiles(alike: Matrix) -> Matrix:
    """Returns how like two papers are to the same papers: the cosine of their rows, less what all rows have in common.

    So papers without a word in common are near where others speak both languages, as in latent semantic analysis
    (Deerwester et al. 1990), but without a number of dimensions to choose.
    """
    if not len(alike):
        return alike
    rows = alike + np.eye(len(alike))
    rows -= rows.mean(axis=0)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows /= np.where(lengths > 0, lengths, 1.0)
    near = rows @ rows.T
    np.fill_diagonal(near, 0.0)
    return near


def _topics(papers: Sequence[Paper]) -> Matrix:
    """Shared topics add up, the rarer the more: a small leaf joins more closely than a large one."""
    ids = sorted({topic for paper in papers for topic in paper.topics})
    held = np.zeros((len(papers), len(ids)))
    for n, paper in enumerate(papers):
        for rank, topic in enumerate(paper.topics):
            held[n, ids.index(topic)] = SECOND if rank else 1.0
    sizes = (held > 0).sum(axis=0)
    rarity = np.log1p(len(papers) / np.maximum(sizes, 1)) / math.log1p(max(1, len(papers)))
    shared: Matrix = (held * rarity) @ held.T
    np.fill_diagonal(shared, 0.0)
    return shared


def _together(found: Sequence[Passage], index: Mapping[str, int]) -> Matrix:
    """Pairs named together count by how few are named there; more of them add less and less, up to 1."""
    sums = np.zeros((len(index), len(index)))
    for passage in found:
        weight = 1 / math.log2(1 + len(passage.keys))
        for one, other in combinations([index[key] for key in passage.keys], 2):
            sums[one, other] += weight
            sums[other, one] += weight
    return sums / (sums + 1)


def _citing(found: Sequence[Citation], index: Mapping[str, int]) -> Matrix:
    """Marks the pairs of which one's summary cites the other."""
    marked = np.zeros((len(index), len(index)))
    for citation in found:
        folder, _, rest = citation.page.partition("/")
        citing, cited = index.get(rest.rstrip("/")), index.get(citation.paper)
        if folder == "papers" and citing is not None and cited is not None and citing != cited:
            marked[citing, cited] = marked[cited, citing] = 1.0
    return marked
