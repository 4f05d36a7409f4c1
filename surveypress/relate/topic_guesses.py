"""Which topics a paper may belong to, told from its words and those of papers that are placed already.

Kernel ridge regression from likeness (shared words, nearness in meaning) to topics, plus how like the paper is to title
and scope of each topic. What it would say of a placed paper without knowing its place follows without fitting again:
leave one out is y - a / diag(inverse) (Wahba, "Spline Models for Observational Data", 1990).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from surveypress.core.model import Corpus, Paper, Topic
from surveypress.text.analyzer import Analyzer, analyzer
from surveypress.text.languages import language
from surveypress.text.lsi import centred_unit_rows, latent_space
from surveypress.text.tfidf import tfidf

Array = NDArray[np.float64]
MEANING = 0.6
"""What nearness in meaning counts beside shared words."""
RIDGE = 1.0
"""How much the regression is held back."""
SCOPE = 0.5
"""What likeness to title and scope of a topic counts beside the regression."""
SECONDARY = 0.6
"""How much a topic counts that is not a paper's first."""
DIMENSIONS = 160
COMMON = 0.2
MOST = 6_000
"""Placed papers that are learnt from; as their matrix is inverted, time grows with the cube of their number."""
NEAREST = 5
"""Papers that tell how like a work is to the whole survey."""
_WEIGHTS = {"title": 3.0, "tldr": 1.0, "summary": 1.0, "abstract": 1.0, "scope": 2.0}


@dataclass(frozen=True, slots=True)
class Guess:
    """A topic that a paper may belong to."""

    topic: str
    score: float
    """From 0 to 1; comparable within one paper only."""
    near: tuple[str, ...]
    """Keys of the papers of that topic which are most like it."""


@dataclass(frozen=True, slots=True)
class Text:
    """A work that has no record yet."""

    title: str
    abstract: str = ""


class TopicGuesser:
    """Learns from the placed papers of a corpus; each text costs little more."""

    def __init__(self, corpus: Corpus, texts: Sequence[Text] = ()) -> None:
        self.placed = [paper for paper in corpus.papers.values() if paper.topics][:MOST]
        self.topics = [topic for topic in corpus.topics.values() if not topic.children]
        self._column = {topic.id: n for n, topic in enumerate(self.topics)}
        waiting = [paper for paper in corpus.papers.values() if not paper.topics]
        self.waiting = [paper.key for paper in waiting]
        reader = analyzer((paper.title for paper in self.placed), language(corpus.config.language))
        records = [_bag(reader, _paper_parts(paper)) for paper in (*self.placed, *waiting)]
        others = [_bag(reader, {"title": text.title, "abstract": text.abstract}) for text in texts]
        self._own: Array | None = None
        self._learn([*records, *others], [_bag(reader, _topic_parts(topic)) for topic in self.topics])

    def _learn(self, bags: list[Mapping[str, float]], scopes: list[Mapping[str, float]]) -> None:
        count = len(self.placed)
        words = tfidf([*bags, *scopes], COMMON).rows
        rows, scope_rows = words[: len(bags)], words[len(bags) :]
        meaning = centred_unit_rows(latent_space(tfidf(bags), DIMENSIONS).vectors)
        self._likeness = (rows @ rows[:count].T).toarray() + MEANING * np.maximum(meaning @ meaning[:count].T, 0)
        self._scopes = _scaled((rows @ scope_rows.T).toarray())
        self._wanted = self._places()
        inverse = np.linalg.inv(self._likeness[:count] + RIDGE * np.eye(count))
        weights = inverse @ self._wanted
        fitted = self._likeness @ weights
        fitted[:count] = self._wanted - weights / np.diag(inverse)[:, None]
        self._scores = (_scaled(fitted) + SCOPE * self._scopes) / (1 + SCOPE)

    def _places(self) -> Array:
        weights = np.zeros((len(self.placed), len(self.topics)))
        for n, paper in enumerate(self.placed):
            for rank, topic in enumerate(paper.topics):
                if topic in self._column:
                    weights[n, self._column[topic]] = SECONDARY if rank else 1.0
        return weights

    def left_out(self, most: int = 3) -> Iterator[tuple[Paper, list[Guess]]]:
        """Yields each placed paper with the topics that would be guessed if its own place were not known."""
        for n, paper in enumerate(self.placed):
            yield paper, self._guesses(n, most)

    def guesses(self, most: int = 3) -> list[list[Guess]]:
        """Returns the topics guessed for each paper without one (in the order of `waiting`), then for each text."""
        return [self._guesses(n, most) for n in range(len(self.placed), len(self._scores))]

    def likeness(self) -> list[tuple[float, tuple[str, ...]]]:
        """Returns how like each is to the placed papers, from 0 to 1, with the keys of those nearest to it.

        The order is that of `guesses`. It is the mean over the `NEAREST` placed papers that are most like it.
        """
        rows = self._likeness[len(self.placed) :]
        return [self._to_all(row) for row in rows]

    def at_home(self, likeness: float) -> float:
        """Returns how far a work of that likeness belongs to the survey at all: 1 for one that is as like as half are.

        It is twice the share of placed papers that are no more like the others; 0 for a work less like than all.
        """
        if self._own is None:
            others = self._likeness[: len(self.placed)] * (1 - np.eye(len(self.placed)))
            self._own = np.sort([self._to_all(row)[0] for row in others])
        less = int(np.searchsorted(self._own, likeness, side="right"))
        return min(1.0, 2 * less / max(1, len(self._own)))

    def _to_all(self, row: Array) -> tuple[float, tuple[str, ...]]:
        best = np.argsort(-row, kind="stable")[:NEAREST]
        mean = float(row[best].mean()) / (1 + MEANING) if len(best) else 0.0
        return min(1.0, round(mean, 3)), tuple(self.placed[int(p)].key for p in best[:3] if row[p] > 0)

    def _guesses(self, n: int, most: int) -> list[Guess]:
        scores = self._scores[n]
        best = np.argsort(-scores, kind="stable")[:most]
        return [
            Guess(self.topics[t].id, round(float(scores[t]), 3), self._near(n, int(t))) for t in best if scores[t] > 0
        ]

    def _near(self, n: int, topic: int) -> tuple[str, ...]:
        likeness = np.where(self._wanted[:, topic] > 0, self._likeness[n], 0.0)
        if n < len(likeness):
            likeness[n] = 0.0
        best = np.argsort(-likeness, kind="stable")[:3]
        return tuple(self.placed[int(p)].key for p in best if likeness[p] > 0)


def _scaled(scores: Array) -> Array:
    """Returns rows whose highest value is 1; what is below 0 counts as 0."""
    positive = np.maximum(scores, 0)
    return np.asarray(positive / np.maximum(positive.max(axis=1, keepdims=True, initial=0.0), 1e-9))


def _paper_parts(paper: Paper) -> dict[str, str]:
    return {"title": paper.title, "tldr": paper.tldr, "summary": paper.summary.text, "abstract": paper.abstract}


def _topic_parts(topic: Topic) -> dict[str, str]:
    return {"title": topic.title, "scope": topic.scope}


def _bag(reader: Analyzer, parts: Mapping[str, str]) -> Mapping[str, float]:
    bag: dict[str, float] = defaultdict(float)
    for name, text in parts.items():
        for term in reader.terms_and_pairs(text) if text else ():
            bag[term] += _WEIGHTS[name]
    return bag
