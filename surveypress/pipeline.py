"""The stages in order: the whole program on one screen."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from surveypress import places, search, state, write
from surveypress.checks import abstracts, content_problems, output_problems
from surveypress.halves import mapped
from surveypress.model import Corpus, Page, Relations
from surveypress.pages import plan
from surveypress.places import Places
from surveypress.problems import ContentError, Problem, errors
from surveypress.progress import Stage, silent
from surveypress.read import read
from surveypress.relate import relate
from surveypress.render import Renderer
from surveypress.survey import Built, Survey, inputs_digest, search_files
from surveypress.theme import theme


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
    corpus, problems = load(survey)
    if errors(problems):
        raise ContentError(problems)
    with places.exact(survey.root, corpus) as awaited:
        pages = pages_of(corpus, lambda _: awaited(), stage)
    fingerprints, new = _rendered(survey, pages, Renderer(corpus.config, looks), before, stage)
    kept = [path for path in fingerprints if path not in new]
    done = write.commit(survey.out, {**new, **looks.files}, kept, ours)
    after = state.State(inputs="", pages=fingerprints, search=before.search)
    indexed = _index(survey, pages, corpus, before, after, memory.parent, stage)
    after.files = state.stamp(survey.out, [*fingerprints, *looks.files, *search_files(survey.out)])
    shown = [page for page in pages if page.template.endswith(".html")]
    papers, topics, count = len(corpus.papers), len(corpus.topics), len(shown)
    after.counts = {"papers": papers, "topics": topics, "pages": count}
    # Warnings must be said again by the next build, so only a build without any may be skipped.
    after.inputs = "" if problems else inputs
    state.save(memory, after)
    return Built(
        papers,
        topics,
        count,
        rendered=len(new),
        written=done.written,
        removed=done.removed,
        indexed=indexed,
        warnings=tuple(problems),
    )


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


def _rendered(
    survey: Survey, pages: list[Page], renderer: Renderer, before: state.State, stage: Stage
) -> tuple[dict[str, str], dict[str, bytes]]:
    """Returns the fingerprint of every page, and the bytes of those that are new, changed or damaged on disk."""
    fingerprints = {page.path: renderer.fingerprint(page) for page in pages}
    due = [
        page
        for page in pages
        if before.pages.get(page.path) != fingerprints[page.path] or not state.intact(survey.out, before, page.path)
    ]
    return fingerprints, dict(zip((page.path for page in due), _bytes_of(due, renderer, stage), strict=True))


def _bytes_of(pages: Sequence[Page], renderer: Renderer, stage: Stage) -> list[bytes]:
    tick = stage("render", len(pages))

    def render(page: Page) -> bytes:
        tick()
        return renderer.render(page)

    return mapped(pages, render)


def _index(
    survey: Survey, pages: list[Page], corpus: Corpus, before: state.State, after: state.State, work: Path, stage: Stage
) -> bool:
    """Makes the search index if the text that it holds has changed or if it is damaged; returns whether it did."""
    indexed = [page for page in pages if page.indexed]
    digest = hashlib.sha256("\n".join(after.pages[page.path] for page in indexed).encode()).hexdigest()
    files = search_files(survey.out)
    if digest == before.search and files and all(state.intact(survey.out, before, name) for name in files):
        return False
    tick = stage("search", 1)
    search.index(survey.out, work, len(indexed), corpus.config.language)
    after.search = digest
    tick()
    return True
