"""Why two papers stand in each other's list: what decided, in the order of rarity, so that each reason tells something.

The rarity of a reason is the number of papers to which it applies: those that one sentence names, that hold a topic,
that use a word.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from surveypress.core.model import Corpus, Paper
from surveypress.core.relations import Citation, Reason
from surveypress.relate.co_citations import Passage, Passages
from surveypress.relate.shared_terms import SharedTerms
from surveypress.relate.similarity import MANY, Similarity, canonical_name, canonical_names, named_entities
from surveypress.relate.text_model import TextModel

MOST = 3
"""Reasons that are given; a reader weighs no more."""
MIN_EVIDENCE_SHARE = 0.04
"""Share of the score below which evidence did not decide and is no reason."""
RARE = 0.06
"""Share of all papers above which a shared word or facet is no reason."""
Ranked = tuple[float, Reason]
"""To how many papers a reason applies, and the reason."""


class Evidence:
    """All that the reasons of a corpus are made from."""

    def __init__(
        self,
        corpus: Corpus,
        model: TextModel,
        citations: Sequence[Citation],
        passages: Passages,
        alike: Similarity,
    ) -> None:
        self._corpus = corpus
        self._papers = list(corpus.papers.values())
        self._alike = alike
        self._canonical = canonical_names(corpus)
        self._frequency = dict(zip(alike.names.terms, alike.names.frequency.tolist(), strict=True))
        self._cites = {(c.page.id, c.paper) for c in citations if c.page.kind == "paper"}
        self._sentences = _by_pair(passages.sentences)
        self._paragraphs = _by_pair(passages.paragraphs)
        self._sections = _by_pair(passages.sections)
        self._topics = Counter(topic for paper in self._papers for topic in paper.topics)
        self._facets = Counter((name, v) for paper in self._papers for name, vs in paper.facets.items() for v in vs)
        self._rare = max(5.0, RARE * len(self._papers))
        self._rare_values = [self._rare_values_of(paper) for paper in self._papers]
        self._named = [{canonical_name(name, self._canonical) for name in named_entities(p)} for p in self._papers]
        limit = MIN_EVIDENCE_SHARE * alike.scores
        # The last one is for pairs that were not compared.
        self._decided = {kind: [*(part > limit).tolist(), False] for kind, part in alike.parts.items()}
        self._terms = SharedTerms(model, self._rare)

    def explain(self, pairs: Iterable[tuple[int, int]]) -> Mapping[tuple[int, int], tuple[Reason, ...]]:
        """Returns, for pairs (n, m) of papers by number, why `m` stands in the list of `n`.

        Each has at least one reason, the rarest first. Words come as they are written in running text.
        """
        pairs = list(pairs)
        numbers = self._alike.pairs.numbers(*np.array(pairs, dtype=np.intp).reshape(-1, 2).T)
        reasons = {pair: self._reasons(*pair, number) for pair, number in zip(pairs, numbers.tolist(), strict=True)}
        written = self._terms.spellings(
            (*pair, term)
            for pair, pair_reasons in reasons.items()
            for reason in pair_reasons
            if reason.kind == "terms"
            for term in reason.shared
        )
        return {
            pair: tuple(
                Reason("terms", tuple(written[*pair, term] for term in reason.shared))
                if reason.kind == "terms"
                else reason
                for reason in pair_reasons
            )
            for pair, pair_reasons in reasons.items()
        }

    def _reasons(self, n: int, m: int, number: int) -> tuple[Reason, ...]:
        one, other = self._papers[n], self._papers[m]
        candidates = [
            *self._citation_reasons(one, other, number),
            *self._entity_reasons(n, m, number),
            *self._taxonomy_reasons(n, m, number),
        ]
        names = [name for _, reason in candidates if reason.kind == "names" for name in reason.shared]
        candidates += self._term_reasons(n, m, names, alone=not candidates)
        ranked = sorted(candidates or self._fallback_reasons(n, m, names), key=lambda each: each[0])[:MOST]
        pinned = [Reason("pinned", ())] if other.key in one.related else []
        return (*pinned, *(reason for _, reason in ranked))

    def _citation_reasons(self, one: Paper, other: Paper, number: int) -> Iterator[Ranked]:
        """What the prose says of the two: one's summary cites the other, or a page names both in one breath."""
        if (one.key, other.key) in self._cites:
            yield 1, Reason("cites", ())
        elif (other.key, one.key) in self._cites:
            yield 1, Reason("cited-by", ())
        pair = (min(one.key, other.key), max(one.key, other.key))
        for kind, part, passages in (
            ("cited-together", "sentence", self._sentences),
            ("discussed-together", "paragraph", self._paragraphs),
            ("heading", "section", self._sections),
        ):
            shared = [passage for passage in passages.get(pair, ()) if kind != "heading" or _plain(passage.heading)]
            if shared and (kind == "cited-together" or self._decided[part][number]):
                shared.sort(key=lambda passage: len(passage.keys))
                message = (shared[0].heading, shared[0].title) if kind == "heading" else (shared[0].title,)
                yield len(shared[0].keys), Reason(kind, message)
                return

    def _entity_reasons(self, n: int, m: int, number: int) -> Iterator[Ranked]:
        """Methods, models and data sets that both records name, the rarest first."""
        both = self._named[n] & self._named[m]
        if not both or not self._decided["names"][number]:
            return
        shared: dict[str, str] = {}
        for name in named_entities(self._papers[n]):
            canonical = canonical_name(name, self._canonical)
            if canonical in both:
                shared.setdefault(canonical, name)
        rare = [name for name in shared if self._frequency[name] <= self._rare]
        rarest = sorted(rare, key=lambda name: (self._frequency[name], name))[:2]
        if rarest:
            yield self._frequency[rarest[0]], Reason("names", tuple(shared[name] for name in rarest))

    def _taxonomy_reasons(self, n: int, m: int, number: int) -> Iterator[Ranked]:
        """Topics in which both stand, and rare values of a facet."""
        shared = {*self._papers[n].topics}.intersection(self._papers[m].topics)
        if shared and self._decided["topics"][number]:
            topics = sorted(shared, key=lambda topic: (self._topics[topic], topic))
            titles = tuple(self._corpus.topics[t].title for t in topics[:2] if t in self._corpus.topics)
            yield self._topics[topics[0]], Reason("topic", titles)
        values = self._rare_values[n] & self._rare_values[m]
        if values and self._decided["facets"][number]:
            rarest = min(values, key=lambda each: (self._facets[each], each))
            facet = self._corpus.facets[rarest[0]]
            yield self._facets[rarest], Reason("facet", (facet.title, facet.values[rarest[1]]))

    def _rare_values_of(self, paper: Paper) -> frozenset[tuple[str, str]]:
        """Returns the values of facets that a paper has and few others."""
        values = ((name, value) for name, values in paper.facets.items() for value in values)
        return frozenset(value for value in values if self._is_rare(value))

    def _is_rare(self, value: tuple[str, str]) -> bool:
        facet = self._corpus.facets.get(value[0])
        return facet is not None and value[1] in facet.values and self._facets[value] <= self._rare / 2

    def _term_reasons(self, n: int, m: int, names: Sequence[str], *, alone: bool) -> list[Ranked]:
        """Telling words that both use, but none that is said already."""
        terms = self._terms.telling(n, m, names, alone=alone)
        return [(self._terms.frequency(terms[0]), Reason("terms", terms))] if terms else []

    def _fallback_reasons(self, n: int, m: int, names: Sequence[str]) -> list[Ranked]:
        """What is left where two papers are alike in meaning only: any words of both, or that they have none."""
        terms = self._terms.any(n, m, names)
        return [(1, Reason("terms", terms) if terms else Reason("company", ()))]


def _by_pair(passages: Sequence[Passage]) -> Mapping[tuple[str, str], Sequence[Passage]]:
    pairs: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for passage in passages:
        for pair in combinations(passage.keys if len(passage.keys) <= MANY else (), 2):
            pairs[pair].append(passage)
    return pairs


def _plain(heading: str) -> bool:
    """Whether a heading can be said outside of its page: not if it has links, citations or maths."""
    return bool(heading) and not any(mark in heading for mark in "[]@$`*_<")
