"""Former keys of papers and former ids of topics, wherever the content still uses them, as the ones they have now."""

from collections.abc import Mapping
from dataclasses import replace

from surveypress.core.documents import Document, InlineReference
from surveypress.core.model import Paper, ProsePage, Term, Topic
from surveypress.core.problems import Location, Problem
from surveypress.read.state import ReadState


class FormerNames:
    """The names that papers and topics had; says where each still stands, so that it can be brought up to date."""

    def __init__(self, papers: Mapping[str, Paper], topics: Mapping[str, Topic], state: ReadState) -> None:
        self._state = state
        aliases = {alias: paper.key for paper in papers.values() for alias in paper.aliases}
        self._keys = {alias: key for alias, key in aliases.items() if alias not in papers}
        ids = {alias: topic.id for topic in topics.values() for alias in topic.aliases}
        self._topics = {alias: name for alias, name in ids.items() if alias not in topics}

    def in_paper(self, paper: Paper) -> Paper:
        """Returns a paper that names others, and topics, by what they are called now."""
        if not (self._keys or self._topics):
            return paper
        file = paper.location.file
        return replace(
            paper,
            topics=self._all(paper.topics, self._topics, "topic id", file, "topics"),
            related=self._all(paper.related, self._keys, "key", file, "related"),
            distinct_from=self._all(paper.distinct_from, self._keys, "key", file, "distinct_from"),
            summary=self.in_document(paper.summary),
        )

    def in_topic(self, topic: Topic) -> Topic:
        """Returns a topic whose prose has current names."""
        return replace(topic, prose=self.in_document(topic.prose))

    def in_page(self, page: ProsePage) -> ProsePage:
        """Returns a page whose prose has current names."""
        return replace(page, document=self.in_document(page.document))

    def in_term(self, term: Term) -> Term:
        """Returns a term of the glossary with current names."""
        return replace(
            term,
            introduced_by=self._one(term.introduced_by, self._keys, "key", term.location),
            topic=self._one(term.topic, self._topics, "topic id", term.location),
            within=tuple(self._one(name, self._topics, "topic id", term.location) for name in term.within),
        )

    def in_document(self, document: Document) -> Document:
        """Returns prose whose marks lead to current names; its text stays as written."""
        if not (self._keys or self._topics):
            return document
        references, figures = (
            tuple(self._mark(mark, document) for mark in marks) for marks in (document.references, document.figures)
        )
        return replace(document, references=references, figures=figures)

    def _mark(self, mark: InlineReference, document: Document) -> InlineReference:
        former, what = (self._keys, "key") if mark.kind == "cite" else (self._topics, "topic id")
        if not former.keys() & set(mark.keys):
            return mark
        location = Location(document.location.file, mark.line, mark.column)
        return replace(mark, keys=tuple(self._one(name, former, what, location) for name in mark.keys))

    def _all(
        self, names: tuple[str, ...], former: Mapping[str, str], what: str, file: str, field: str
    ) -> tuple[str, ...]:
        spans = self._state.spans.get(file, {})
        places = [Location(file, *spans.get((field, n), spans.get((field,), (1, 1)))) for n in range(len(names))]
        return tuple(self._one(name, former, what, place) for name, place in zip(names, places, strict=True))

    def in_places(self, drawn: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
        """Returns places by the keys that papers have now; a program writes that file, so no fault is reported."""
        return {self._keys.get(key, key): place for key, place in drawn.items()}

    def _one(self, name: str, former: Mapping[str, str], what: str, location: Location) -> str:
        now = former.get(name, name)
        if now != name:
            message = f"the former {what} {name!r} is used here: it is now {now!r}"
            self._state.problems.append(Problem(location, message, f"write {now!r}", "warning"))
        return now
