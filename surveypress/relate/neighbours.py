"""Related papers, each with the reasons that decided: pins, sentences that cite both, topics, things and terms."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from surveypress.model import Citation, Corpus, Neighbour, Paper, Reason
from surveypress.relate.terms import Vector, Vectors, similarities, tokens, vectors

TEXT, THINGS, TOPIC, TOGETHER = 1.0, 0.25, 0.22, 0.15
"""Weights of text, named things (methods, models, data sets), topics, and citations in one sentence."""
FEWEST = 5
TELLING = 0.3
"""Share of the strongest shared term's contribution below which another one is not worth naming."""


def bag_of_terms(paper: Paper) -> Counter[str]:
    """Returns the terms of a paper's text, those of the title counted three times."""
    bag = Counter(tokens(f"{paper.tldr}\n{paper.summary.text}\n{paper.abstract}"))
    for term in tokens(paper.title):
        bag[term] += 3
    return bag


def bag_of_things(paper: Paper) -> dict[str, float]:
    """Returns the methods, models and data sets that a paper names."""
    return {thing.casefold(): 1.0 for thing in (*paper.methods, *paper.models, *paper.datasets)}


def neighbours(corpus: Corpus, found: Sequence[Citation]) -> dict[str, tuple[Neighbour, ...]]:
    """Returns the related papers of each paper, best first; ties go by key. Pins always come first."""
    papers = list(corpus.papers.values())
    index = {paper.key: n for n, paper in enumerate(papers)}
    terms = vectors([bag_of_terms(paper) for paper in papers])
    things = vectors([bag_of_things(paper) for paper in papers])
    together = _cited_together(found, index)
    scores = TEXT * similarities(terms.rows) + THINGS * similarities(things.rows) + _topic_scores(papers, corpus)
    for (a, b), places in together.items():
        scores[a, b] += TOGETHER * min(2, len(places)) / 2
        scores[b, a] = scores[a, b]
    pins = [sorted(index[key] for key in paper.related if key in index) for paper in papers]
    result = {}
    for n, paper in enumerate(papers):
        chosen = _best(scores[n], n, pins[n], corpus.config.related)
        result[paper.key] = tuple(
            Neighbour(
                papers[m].key,
                round(float(scores[n, m]), 4),
                _reasons(corpus, paper, papers[m], (terms, things), (n, m), together.get((min(n, m), max(n, m)), ())),
            )
            for m in chosen
        )
    return result


def _best(row: NDArray[np.float64], n: int, pins: Sequence[int], most: int) -> list[int]:
    """Returns the indices of the best rows: pins, then by score; past the fewest only those at half the best."""
    nearest = np.argsort(-np.round(row, 9), kind="stable")[: most + len(pins) + 1]
    order = [int(m) for m in nearest if m != n and m not in pins]
    chosen = [m for m in pins if m != n]
    top = row[order[0]] if order else 0.0
    for m in order[: max(0, most - len(chosen))]:
        if row[m] <= 0 or (len(chosen) >= FEWEST and row[m] < top / 2):
            break
        chosen.append(m)
    return chosen


def _topic_scores(papers: Sequence[Paper], corpus: Corpus) -> NDArray[np.float64]:
    """Shared topics count by rarity: a small leaf joins more closely than a large one."""
    held: dict[str, list[int]] = defaultdict(list)
    for n, paper in enumerate(papers):
        for topic in paper.topics:
            held[topic].append(n)
    scores = np.zeros((len(papers), len(papers)))
    for topic, members in held.items():
        ranks = np.array([1.0 if papers[n].topics[0] == topic else 0.6 for n in members])
        where = np.array(members)
        rarity = 1.0 / (1.0 + np.log1p(len(members)) / 8)
        grid = np.ix_(where, where)
        scores[grid] = np.maximum(scores[grid], TOPIC * rarity * np.outer(ranks, ranks))
    return scores


def _cited_together(found: Sequence[Citation], index: Mapping[str, int]) -> dict[tuple[int, int], tuple[str, ...]]:
    """Returns, for pairs of papers that one sentence cites, the titles of the pages with such sentences."""
    sentences: dict[tuple[str, int], list[Citation]] = defaultdict(list)
    for citation in found:
        sentences[citation.page, citation.block].append(citation)
    pairs: dict[tuple[int, int], dict[str, None]] = defaultdict(dict)
    for cited in sentences.values():
        for one, other in combinations(sorted({index[c.paper] for c in cited}), 2):
            pairs[one, other][cited[0].page_title] = None
    return {pair: tuple(pages) for pair, pages in pairs.items()}


def _reasons(
    corpus: Corpus,
    paper: Paper,
    other: Paper,
    spaces: tuple[Vectors, Vectors],
    at: tuple[int, int],
    pages: Sequence[str],
) -> tuple[Reason, ...]:
    reasons = []
    if other.key in paper.related:
        reasons.append(Reason("pinned", ()))
    terms, things = spaces
    shared = {thing.casefold(): thing for thing in (*paper.methods, *paper.models, *paper.datasets)}
    common = _strongest(things.rows[at[0]], things.rows[at[1]], 2)
    if common:
        reasons.append(Reason("things", tuple(shared[thing] for thing in common)))
    words = _strongest(terms.rows[at[0]], terms.rows[at[1]], 3)
    if words:
        reasons.append(Reason("terms", words))
    topics = tuple(corpus.topics[t].title for t in paper.topics if t in other.topics and t in corpus.topics)
    if topics:
        reasons.append(Reason("topic", topics))
    if pages:
        reasons.append(Reason("cited-together", tuple(pages[:2])))
    return tuple(reasons)


def _strongest(one: Vector, other: Vector, most: int) -> tuple[str, ...]:
    """Returns the shared terms that add most to the similarity; a word inside a chosen pair is not said again."""
    products = {term: weight * other[term] for term, weight in one.items() if term in other}
    least = TELLING * max(products.values(), default=0.0)
    chosen: list[str] = []
    for term in sorted(products, key=lambda t: (-products[t], t)):
        if products[term] >= least and not any(set(term.split()) & set(c.split()) for c in chosen):
            chosen.append(term)
        if len(chosen) == most:
            break
    return tuple(chosen)
