"""The stages in order: the whole program on one screen."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from surveypress.build import cache, map_layout_cache, output, page_memo, pagefind, reading_cache
from surveypress.build.executors import default_executor
from surveypress.build.incremental import Fingerprints, Rendering, path_of, render
from surveypress.build.manifest import Manifest, read_manifest, search_files
from surveypress.build.map_layout_cache import CachedLayout
from surveypress.build.profile import Profile
from surveypress.build.project import Built, Survey, built, digest_of
from surveypress.build.references_cache import cached_references, references_of
from surveypress.build.staging import Staging
from surveypress.build.workspace import exclusive, workspace
from surveypress.checks import (
    abstract_problems,
    abstracts,
    content_problems,
    known_problems,
    known_titles,
    link_problems,
    link_rot,
    output_problems,
    outside_links,
)
from surveypress.cite.references import References, styles_of
from surveypress.core.drawing import Places
from surveypress.core.interrupts import uninterrupted
from surveypress.core.model import Corpus, Page
from surveypress.core.problems import ContentError, Problem, errors
from surveypress.core.progress import Stage, Tick, silent
from surveypress.core.read_log import ReadLog
from surveypress.core.relations import Relations
from surveypress.pages import NEEDS_LAYOUT, PAGES, describe, plan, site_of, with_sitemap
from surveypress.pages.as_of import as_of
from surveypress.pages.sections import with_navigation
from surveypress.pages.view_models import Site
from surveypress.read import read
from surveypress.read.memo import Memo
from surveypress.relate import relate
from surveypress.render.renderer import Renderer
from surveypress.render.theme import Theme, theme

_LONG = {"search-index", "whole.html", "glossary.html"}
"""Templates of single pages that take as long as a hundred others: begun last, they would be waited for."""


def build(
    survey: Survey, stage: Stage = silent, executor: Executor | None = None, profile: Profile | None = None
) -> Built:
    """Builds the site. Raises ContentError or UsageError, and the last good site is then still in place.

    Beside the stages that follow them run two others: the map is laid out from when the papers are read until the pages
    that show it are rendered, and the search is indexed from when the pages that it finds are rendered until all are.
    All else that takes long is parted by `executor`. Where the time goes is noted in `profile`.
    """
    profile = profile or Profile()
    with ExitStack() as stack:
        profile.begin("prepare")
        claim = stack.enter_context(exclusive(survey.out, partial(stage, "waiting for another build", 0)))
        manifest = read_manifest(survey.out)
        output.sweep_leftovers(survey.out, manifest)
        executor = executor or stack.enter_context(default_executor())
        before = cache.load(cache.state_path(survey.root, survey.out))
        log = ReadLog()

        map_layout_cache.load_ahead(survey.root, survey.content, executor)
        profile.begin("read")
        corpus, problems = _read(survey, log, profile)
        profile.begin("theme")
        looks = theme(survey.root, corpus.texts, log)
        work = stack.enter_context(workspace(survey.root, survey.out))
        layout = map_layout_cache.begin(survey.root, corpus, executor)
        profile.begin("relate")
        site = relate_papers(corpus, stage)
        profile.begin("references")
        memo = page_memo.load(survey.root, survey.out)
        works, language = site.cites.values(), corpus.config.language
        references = references_of(survey.root, works, language, styles_of(corpus), executor, stage, profile)
        site = replace(site, references=references).followed(memo.trace)
        renderer = Renderer(corpus.config, looks, corpus.texts, as_of(corpus))
        rendering = Rendering(renderer, before, survey.out, Staging(work / "site"), executor, profile, memo)

        profile.begin("describe pages")
        indexed, others = _parted(describe(site, [kind for kind in PAGES if kind not in NEEDS_LAYOUT]))
        profile.begin("papers and topics")
        found = render(indexed, rendering, stage("papers and topics", len(indexed)))
        with _search_index(found, rendering, work, corpus.config.language) as search:
            profile.begin("other pages")
            rest = render(others, rendering, stage("other pages", len(others)))
            profile.begin("map")
            placed = describe(_with_layout(site, layout.result(site.relations.related)), NEEDS_LAYOUT)
            pages = with_sitemap(site, [*indexed, *others, *placed])
            last = render(pages[len(indexed) + len(others) :], rendering, silent("", 0))
            profile.begin("search")
            index = search.finish(rendering.staging, stage("search", 1))

        profile.begin("write")
        names = [*found, *rest, *last, *_publish(looks, rendering, manifest), *index]
        with uninterrupted():  # pages and what is remembered of them are of one build
            changes = output.commit(claim, rendering.staging, names, output.ours(survey.out, manifest), work)
            state = cache.State(
                digest_of(survey, log),
                {**found, **rest, **last},
                cache.stamps(survey.out, names),
                search.digest,
                {"papers": len(corpus.papers), "topics": len(corpus.topics), "pages": _html(pages)},
                cache.rows(problems),
            )
            cache.save(cache.state_path(survey.root, survey.out), state)
        memo.save()
    profile.begin("")
    profile.asked("search index", int(not search.is_new), 1)
    rendered = sum(page.path in rendering.staging.files for page in pages)
    return built(state, rendered, changes, indexed=search.is_new, mended=manifest.unfinished)


def _read(survey: Survey, log: ReadLog, profile: Profile) -> tuple[Corpus, list[Problem]]:
    """Reads the content, files that have not changed as the last build did. Raises ContentError."""
    memo = reading_cache.load(survey.root)
    corpus, problems = load(survey, log, memo)
    profile.asked("files", memo.known, memo.asked)
    reading_cache.save(survey.root, memo)
    if errors(problems):
        raise ContentError(problems)
    return corpus, problems


def load(survey: Survey, log: ReadLog | None = None, memo: Memo | None = None) -> tuple[Corpus, list[Problem]]:
    """Reads the content; returns it with all faults of reading and of the quick checks."""
    corpus, problems = read(survey.content, log, memo)
    if survey.base_url:
        corpus = replace(corpus, config=replace(corpus.config, base_url=survey.base_url))
    corpus = with_navigation(corpus)
    return corpus, problems + content_problems(corpus, thorough=False)


def relate_papers(corpus: Corpus, stage: Stage) -> Site:
    """Returns what all pages are made of."""
    tick = stage("relate", 2)
    relations = relate(corpus)
    tick()
    site = site_of(corpus, relations)
    tick()
    return site


def pages_of(
    corpus: Corpus, place: Callable[[Relations], Places], references: References, stage: Stage = silent
) -> list[Page]:
    """Returns all pages of a corpus without errors; `place` tells where papers stand on the map."""
    tick = stage("relate", 2)
    relations = relate(corpus)
    tick()
    pages = plan(corpus, replace(relations, places=place(relations)), references)
    tick()
    return pages


def _with_layout(site: Site, places: Places) -> Site:
    return replace(site, relations=replace(site.relations, places=site.trace.mapping("Relations.places", places)))


def _html(pages: Sequence[Page]) -> int:
    return sum(page.template.endswith(".html") for page in pages)


def _parted(pages: Sequence[Page]) -> tuple[list[Page], list[Page]]:
    """Returns the pages that the search indexes, and the others, those first that take long."""
    indexed = [page for page in pages if page.indexed]
    others = [page for page in pages if not page.indexed]
    return indexed, sorted(others, key=lambda page: page.template not in _LONG)


def _publish(looks: Theme, rendering: Rendering, manifest: Manifest) -> list[str]:
    """Stages the static files that are not in the site yet; their addresses change with their bytes. Returns all."""
    for name, content in looks.files.items():
        if name not in manifest.files or not cache.is_intact(rendering.out, rendering.before, name):
            rendering.staging.write(name, content)
    return [*looks.files]


@dataclass(frozen=True, slots=True)
class _Search:
    """The search index of a build: the one in place, or one that is being made."""

    digest: str
    """Of the pages that it is made of."""
    files: tuple[str, ...] = ()
    """Those of the index in place, if that is right."""
    indexing: pagefind.Indexing | None = None

    @property
    def is_new(self) -> bool:
        return self.indexing is not None

    def finish(self, staging: Staging, tick: Tick) -> Sequence[str]:
        """Waits for the index, and returns its files, which stand in the site or in the staging folder."""
        files = self.files
        if self.indexing is not None:
            files = tuple(self.indexing.finish())
            staging.adopt(files)
        tick()
        return files


@contextmanager
def _search_index(pages: Fingerprints, rendering: Rendering, work: Path, language: str) -> Iterator[_Search]:
    """Has the rendered pages indexed beside all that is done in the context, unless the index in place is right."""
    digest = hashlib.sha256("\n".join(pages.values()).encode()).hexdigest()
    out, before = rendering.out, rendering.before
    files = search_files(out)
    if digest == before.search and files and all(cache.is_intact(out, before, name) for name in files):
        yield _Search(digest, tuple(files))
        return
    paths = {name: path_of(name, rendering) for name in pages}
    with pagefind.indexing(paths, work, language, rendering.staging.folder) as indexing:
        yield _Search(digest, indexing=indexing)


def check(
    survey: Survey, documents: Sequence[Path] = (), stage: Stage = silent, ask: link_rot.Ask | None = None
) -> list[Problem]:
    """Returns every fault of the content and, if that can be rendered, of the site made of it. Writes nothing.

    `documents` are imported pages whose abstracts the prose is held against; `ask` asks addresses whether they lead
    somewhere.
    """
    corpus, problems = read(survey.content)
    corpus = with_navigation(corpus)
    unusable = errors(problems + content_problems(corpus, thorough=False))
    problems = problems + content_problems(corpus, thorough=True)
    problems = problems + known_problems(corpus, known_titles.load(survey.content))
    if documents:
        problems = problems + abstract_problems(corpus, abstracts.load(documents, corpus))
    if unusable:
        return sorted(problems)
    if ask is not None:
        problems = problems + link_problems(corpus, ask(outside_links.addresses(corpus), stage))
    try:
        looks = theme(survey.root, corpus.texts)
        renderer = Renderer(corpus.config, looks, corpus.texts, as_of(corpus))
        layout = map_layout_cache.cached(survey.root)
        pages = pages_of(corpus, partial(_approximate, layout, corpus), cached_references(survey.root), stage)
        paths = [page.path for page in pages]
        site = {**looks.files, **dict(zip(paths, _bytes_of(pages, renderer, stage), strict=True))}
    except ContentError as error:
        return sorted([*problems, *error.problems])
    return sorted(problems + output_problems(corpus, site, survey.out.name))


def _approximate(layout: CachedLayout | None, corpus: Corpus, relations: Relations) -> Places:
    return map_layout_cache.approximate(layout, corpus, relations.related).places


def _bytes_of(pages: Sequence[Page], renderer: Renderer, stage: Stage) -> list[bytes]:
    tick = stage("render", len(pages))
    contents = []
    with default_executor() as executor:
        for content in executor.map(renderer.render, pages):
            contents.append(content)
            tick()
    return contents
