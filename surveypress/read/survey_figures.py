"""The figures that a survey knows of itself, by the names that prose has for them, written out wherever they stand."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property

from surveypress.core.config import Config
from surveypress.core.documents import Document, InlineReference
from surveypress.core.model import Corpus, Paper
from surveypress.core.problems import Location, did_you_mean
from surveypress.prose.figures import plain_written_out, written_out
from surveypress.relate.topics import ancestors

_NAME = re.compile(r"\{\{\s*+(.*?)\s*+\}\}")
_YEARS = re.compile(r"(\d{1,4})[-–](\d{1,4})")
_HINT = "name one of %s, `papers in` or `topics in` with a topic, or write \\{{ for plain braces"

Found = Callable[[Location, str, str], None]
"""Takes where, what and what to do of a fault."""


class SurveyFigures:
    """Counts what the corpus holds, when it is asked for."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def number(self, mark: InlineReference) -> int | None:
        """Returns the figure that a mark stands for, or None if it names none."""
        name = " ".join(_name(mark).split())
        if name in self._whole:
            return self._whole[name]
        kind, _, within = name.partition(" in ")
        key = mark.keys[0] if mark.keys else within  # former ids of topics have become those of today
        if kind == "topics":
            return self._topics_below[key] if key in self._corpus.topics else None
        return self._papers(key) if kind == "papers" else None

    def fault(self, mark: InlineReference) -> tuple[str, str]:
        """Returns what is wrong with a mark that names no figure, and what to do."""
        name = " ".join(_name(mark).split())
        kind, joint, within = name.partition(" in ")
        if joint and kind in {"papers", "topics"}:
            near = did_you_mean(within, self._corpus.topics)
            return f"{{{{ {name} }}}}: there is no topic {within!r}{near}", _IN_HINT
        return f"{{{{ {name} }}}} is no figure of the survey{did_you_mean(name, self._whole)}", self._hint

    @property
    def _hint(self) -> str:
        return _HINT % ", ".join(self._whole)

    @cached_property
    def _whole(self) -> dict[str, int]:
        corpus = self._corpus
        areas = sum(bool(topic.children) for topic in corpus.topics.values())
        return {
            "papers": len(corpus.papers),
            "topics": len(corpus.topics) - areas,
            "areas": areas,
            "marginal papers": sum(paper.scope == "marginal" for paper in corpus.papers.values()),
            "papers without venue": sum(not _has_venue(paper) for paper in corpus.papers.values()),
            "background works": len(corpus.background),
        }

    def _papers(self, within: str) -> int | None:
        """Returns how many papers are of a topic, of a year or some years, or have a value of a facet."""
        corpus = self._corpus
        if within in corpus.topics:
            return self._in_topics[within]
        if within.isdecimal():
            return self._in_years[int(within)]
        if years := _YEARS.fullmatch(within):
            return sum(n for year, n in self._in_years.items() if int(years[1]) <= year <= int(years[2]))
        facet, _, value = within.partition(":")
        if facet in corpus.facets and value in corpus.facets[facet].values:
            return sum(value in paper.values(facet) for paper in corpus.papers.values())
        return None

    @cached_property
    def _in_topics(self) -> Counter[str]:
        return Counter(topic for paper in self._corpus.papers.values() for topic in self._topics_of(paper))

    def _topics_of(self, paper: Paper) -> Iterable[str]:
        topics = [topic for topic in paper.topics if topic in self._corpus.topics]
        return {name for topic in topics for name in (topic, *ancestors(self._corpus, topic))}

    @cached_property
    def _topics_below(self) -> Counter[str]:
        leaves = (topic.id for topic in self._corpus.topics.values() if not topic.children)
        return Counter(name for leaf in leaves for name in ancestors(self._corpus, leaf))

    @cached_property
    def _in_years(self) -> Counter[int]:
        return Counter(paper.year for paper in self._corpus.papers.values() if paper.year is not None)


_IN_HINT = "name a topic, a year such as 2024, years such as 2020-2024, or a value of a facet such as facet:value"


def _name(mark: InlineReference) -> str:
    match = _NAME.fullmatch(mark.raw)
    return match[1] if match else ""


def with_figures(corpus: Corpus, report: Found) -> Corpus:
    """Returns a corpus whose prose, glossary, scopes and description have their figures; reports unknown ones."""
    figures = SurveyFigures(corpus)

    def text_of(mark: InlineReference, location: Location) -> str | None:
        number = figures.number(mark)
        if number is None:
            report(location, *figures.fault(mark))
            return None
        return corpus.texts.number(number)

    def prose(document: Document) -> Document:
        if not document.figures:
            return document
        file = document.location.file
        return written_out(document, lambda mark: text_of(mark, Location(file, mark.line, mark.column)))

    def plain(text: str, location: Location) -> str:
        return plain_written_out(text, lambda mark: text_of(mark, location)) if "{{" in text else text

    return replace(
        corpus,
        config=_in_settings(corpus.config, plain, corpus),
        papers={
            key: replace(p, summary=prose(p.summary)) if p.summary.figures else p for key, p in corpus.papers.items()
        },
        topics={
            name: replace(
                topic,
                prose=prose(topic.prose),
                scope=plain(topic.scope, topic.location),
                definition=plain(topic.definition, topic.location),
            )
            for name, topic in corpus.topics.items()
        },
        pages=tuple(replace(page, document=prose(page.document)) for page in corpus.pages),
        terms=tuple(replace(term, definition=plain(term.definition, term.location)) for term in corpus.terms),
        home=prose(corpus.home),
    )


def _has_venue(paper: Paper) -> bool:
    return bool(paper.venue) or any(version.venue for version in paper.versions)


def _in_settings(config: Config, plain: Callable[[str, Location], str], corpus: Corpus) -> Config:
    place = corpus.place(corpus.file("survey"), "description")
    return replace(config, description=plain(config.description, place))
