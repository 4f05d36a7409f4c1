"""The stages in order: the whole program on one screen."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from surveypress import places, search, state, write
from surveypress.checks import abstracts, content_problems, output_problems
from surveypress.forks import beside
from surveypress.halves import mapped
from surveypress.made import Made
from surveypress.model import Corpus, Page, Relations
from surveypress.pages import PAGES, PLACED, completed, described, plan, site_of
from surveypress.places import Places
from surveypress.problems import ContentError, Problem, errors
from surveypress.progress import Stage, silent
from surveypress.read import read
from surveypress.relate import relate
from surveypress.render import Renderer
from surveypress.survey import Built, Survey, inputs_digest, search_files
from surveypress.theme import theme

_LONG = {"search-index", "whole.html", "glossary.html"}
"""Templates of single pages that take as long as a hundred others: begun last, they would be waited for."""
_Put = Callable[[], tuple[str, bool]]
"""Puts the search index in place; returns the digest of what it holds and whether it is new."""


def load(survey: Survey) -> tuple[Corpus, list[Problem]]:
    """Reads the content; returns it with all faults of reading and of the quick checks."""
    corpus, problems = read(survey.content)
    if survey.base_url:
        corpus = replace(corpus, config=replace(corpus.config, base_url=survey.base_url))
    return corpus, problems + content_problems(corpus, thorough=False)


def pages_of(corpus: Corpus, place: Callable[[Relations], Places], stage: Stage = silent) -> list[Page]:
    """Returns all pages of a corpus without errors; `place` tells where papers stand on the map."""
    tick = stage("relate", 2)
    relations = relate(corpus)
    tick()
    pages = plan(corpus, replace(relations, places=place(relations)))
    tick()
    return pages


def build(survey: Survey, stage: Stage = silent) -> Built:
    """Builds the site. Raises ContentError or UsageError, and the last good site is then still in place."""
    ours = write.claim(survey.out)
    memory = state.place(survey.root, survey.out)
    before = state.load(memory)
    inputs = inputs_digest(survey)
    looks = theme(survey.root)
    with places.exact(survey.root, survey.content) as placing:
        corpus, problems = load(survey)
        if errors(problems):
            raise ContentError(problems)
        made = Made(survey, Renderer(corpus.config, looks), before)
        awaited = placing(corpus)
        tick = stage("relate", 2)
        site = site_of(corpus, relate(corpus))
        tick()
        pages = described(site, [kind for kind in PAGES if kind not in PLACED])
        tick()
        indexed, others = _parted(pages)
        made.add(indexed, stage("papers and topics", len(indexed)))
        with _searching(made, memory.parent, corpus.config.language, stage) as ready:
            made.add(others, stage("other pages", len(others)))
            placed = replace(site, relations=replace(site.relations, places=awaited()))
            last = described(placed, PLACED)
            pages = completed([*pages, *last])
            made.add([*last, pages[-1]], silent("", 0))
            # Before anything is written, as the index can still be refused.
            put = ready()
            kept = [path for path in made.fingerprints if path not in made.new]
            done = write.commit(survey.out, {**made.new, **looks.files}, kept, ours, memory.parent / search.COPIES)
            search_digest, searched = put()
    after = state.State(inputs="", pages=made.fingerprints, search=search_digest)
    after.files = state.stamp(survey.out, [*made.fingerprints, *looks.files, *search_files(survey.out)])
    count = sum(page.template.endswith(".html") for page in pages)
    built = Built(
        len(corpus.papers),
        len(corpus.topics),
        count,
        rendered=len(made.new),
        written=done.written,
        removed=done.removed,
        indexed=searched,
        warnings=tuple(problems),
    )
    after.counts = {"papers": built.papers, "topics": built.topics, "pages": count}
    # Warnings must be said again by the next build, so only a build without any may be skipped.
    after.inputs = "" if problems else inputs
    state.save(memory, after)
    return built


def _parted(pages: Sequence[Page]) -> tuple[list[Page], list[Page]]:
    """Returns the pages that the search indexes, and the others, those first that take long."""
    indexed = [page for page in pages if page.indexed]
    others = [page for page in pages if not page.indexed]
    return indexed, sorted(others, key=lambda page: page.template not in _LONG)


@contextmanager
def _searching(made: Made, work: Path, language: str, stage: Stage) -> Iterator[Callable[[], _Put]]:
    """Makes the search index of the pages made so far, beside what else is done, unless the one in place is right.

    Yields what waits for it and returns what puts it in place.
    """
    digest = hashlib.sha256("\n".join(made.fingerprints.values()).encode()).hexdigest()
    out, before = made.survey.out, made.before
    files = search_files(out)
    if digest == before.search and files and all(state.intact(out, before, name) for name in files):
        yield lambda: lambda: (digest, False)
        return
    pages = {path: made.content(path) for path in made.fingerprints}
    tick = stage("search", 1)

    def index() -> bytes:
        search.index(pages, work, language)
        return b""

    with beside(index) as awaited:

        def put() -> tuple[str, bool]:
            search.put(work, out)
            return digest, True

        def ready() -> _Put:
            awaited()
            tick()
            return put

        yield ready


def check(survey: Survey, documents: Sequence[Path] = (), stage: Stage = silent) -> list[Problem]:
    """Returns every fault of the content and, if that can be rendered, of the site made of it. Writes nothing.

    `documents` are imported pages whose abstracts the prose is held against.
    """
    corpus, problems = read(survey.content)
    unusable = errors(problems + content_problems(corpus, thorough=False))
    problems = problems + content_problems(corpus, thorough=True)
    if documents:
        problems = problems + abstracts.problems(corpus, abstracts.load(documents, corpus))
    if unusable:
        return problems
    looks = theme(survey.root)
    renderer = Renderer(corpus.config, looks)
    try:
        kept = places.recalled(survey.root)
        pages = pages_of(corpus, lambda found: places.near_enough(kept, corpus, found.related).places, stage)
        paths = [page.path for page in pages]
        site = {**looks.files, **dict(zip(paths, _bytes_of(pages, renderer, stage), strict=True))}
    except ContentError as error:
        return problems + list(error.problems)
    return problems + output_problems(site, survey.out.name)


def _bytes_of(pages: Sequence[Page], renderer: Renderer, stage: Stage) -> list[bytes]:
    return mapped(pages, renderer.render, stage("render", len(pages)))
