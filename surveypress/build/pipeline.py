"""The stages in order: the whole program on one screen."""

from collections.abc import Sequence
from concurrent.futures import Executor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from surveypress.build import cache, map_layout_cache, output, page_memo, page_reasons, reading_cache, texts_cache
from surveypress.build.executors import default_executor
from surveypress.build.handing_over import HandingExecutor, handing
from surveypress.build.incremental import Fingerprints, Rendering, render
from surveypress.build.manifest import Manifest, read_manifest
from surveypress.build.map_layout_cache import PendingLayout
from surveypress.build.page_work import kit
from surveypress.build.profile import Profile
from surveypress.build.project import Built, Survey, built, digest_of
from surveypress.build.publishing import Made, Place, publish
from surveypress.build.references_cache import references_of
from surveypress.build.search_index import SearchIndex, search_index
from surveypress.build.staging import Staging
from surveypress.build.workspace import Claim, exclusive, workspace
from surveypress.checks import content_problems, read_problems
from surveypress.cite.references import styles_of
from surveypress.core.drawing import Places
from surveypress.core.memory import Memory
from surveypress.core.model import Corpus, Page
from surveypress.core.problems import ContentError, Problem, errors
from surveypress.core.progress import Stage, silent
from surveypress.core.read_log import ReadLog
from surveypress.pages import NEEDS_LAYOUT, WITHOUT_LAYOUT, describe, site_of, with_sitemap
from surveypress.pages.as_of import as_of
from surveypress.pages.sections import with_navigation
from surveypress.pages.view_models import Site
from surveypress.read import read
from surveypress.read.memo import Memo, Parted
from surveypress.relate import relate
from surveypress.relate.text_model import forget_all_but_searched, text_model
from surveypress.render.renderer import Renderer
from surveypress.render.theme import Theme, theme

_LONG = {"search-index", "sqlite", "single_page.html", "zip", "glossary.html"}
"""Templates of single pages that take as long as a hundred others: begun last, they would be waited for."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A build that has claimed the folder of its site: nothing else writes there until it ends."""

    survey: Survey
    stage: Stage
    profile: Profile
    executor: Executor
    claim: Claim
    manifest: Manifest
    """Of the site that is there."""
    before: cache.State
    """What the last build left."""


@dataclass(frozen=True, slots=True)
class _Inputs:
    """All that a site is made of."""

    corpus: Corpus
    problems: list[Problem]
    looks: Theme
    digest: str


@dataclass(frozen=True, slots=True)
class _Pages:
    """All pages, rendered as far as that was due and they are not late."""

    pages: list[Page]
    fingerprints: Fingerprints
    """Of those that are rendered."""
    late: list[Page]
    """Those that are rendered when the others are in the site, as they come with the search index."""
    search: SearchIndex


def build(
    survey: Survey, stage: Stage = silent, executor: Executor | None = None, profile: Profile | None = None
) -> Built:
    """Builds the site. Raises ContentError or UsageError, and the last good site is then still in place.

    Where only the search index could not be made, the pages are new and the message says so.

    Each stage takes what those before it return, so they can stand in no other order. Beside the stages that follow
    them run two others: the map is laid out from when the papers are read until the pages that show it are rendered,
    and the search is indexed from when the pages that it finds are rendered, until all are in the site if there is an
    index that answers meanwhile; then data of the whole survey are made meanwhile, too. All else that takes long is
    parted by `executor`. Where the time goes is noted in `profile`.
    """
    with ExitStack() as stack:
        run = _begun(survey, stage, executor, profile or Profile(), stack)
        inputs = _read(run)
        work = stack.enter_context(workspace(survey.root, survey.out))
        layout, site = _related(run, inputs)
        rendering = _rendering(run, inputs, site, work)
        pages = _rendered(site, layout, rendering, work, stage, stack)
        result = _published(run, inputs, pages, rendering, work)
    run.profile.begin("")
    return result


def _begun(survey: Survey, stage: Stage, executor: Executor | None, profile: Profile, stack: ExitStack) -> _Run:
    """Claims the folder of the site until `stack` is closed, and clears what a killed build has left in it."""
    profile.begin("prepare")
    claim = stack.enter_context(exclusive(survey.out, partial(stage, "waiting for another build", 0)))
    manifest = read_manifest(survey.out)
    output.sweep_leftovers(survey.out, manifest)
    executor = stack.enter_context(handing(executor) if executor else default_executor())
    before = cache.load(cache.state_path(survey.root, survey.out))
    return _Run(survey, stage, profile, executor, claim, manifest, before)


def _read(run: _Run) -> _Inputs:
    """Reads the content and the theme, files that have not changed as the last build did. Raises ContentError."""
    survey, profile, log = run.survey, run.profile, ReadLog()
    map_layout_cache.load_ahead(survey.root, survey.content, run.executor)
    profile.begin("read")
    memo = reading_cache.load(survey.root)
    corpus, problems = load(survey, log, memo, _others_read(run.executor))
    profile.asked("files", memo.hits, memo.questions)
    reading_cache.save(survey.root, memo)
    if errors(problems):
        raise ContentError(problems)
    profile.begin("theme")
    looks = theme(survey.root, corpus.texts, log, search=corpus.config.shows("search"))
    return _Inputs(corpus, problems, looks, digest_of(survey, log))


def _others_read(executor: Executor) -> Parted | None:
    """Returns what has others read files, unless they share this machine: forks take a fifth more of it for that."""
    return executor.map if isinstance(executor, HandingExecutor) else None


def _related(run: _Run, inputs: _Inputs) -> tuple[PendingLayout, Site]:
    """Relates the papers and sets their references; returns the map, at work, and what all pages are made of."""
    survey, profile = run.survey, run.profile
    profile.begin("relate")
    memory = texts_cache.load(survey.root)
    text_model(inputs.corpus, memory)  # the map needs it before the relations do
    layout = map_layout_cache.begin(survey.root, inputs.corpus, run.executor)
    site = relate_papers(inputs.corpus, run.stage, memory)
    texts_cache.save(survey.root, memory)
    forget_all_but_searched(inputs.corpus)
    del memory
    profile.begin("references")
    works, texts, styles = site.cites.values(), inputs.corpus.texts, styles_of(inputs.corpus)
    references = references_of(survey.root, works, texts, styles, run.executor, run.stage, profile)
    return layout, replace(site, references=references)


def _rendering(run: _Run, inputs: _Inputs, site: Site, work: Path) -> Rendering:
    """Returns what rendering needs besides the pages."""
    survey, corpus = run.survey, inputs.corpus
    templates = texts_cache.load(survey.root, texts_cache.TEMPLATES)
    renderer = Renderer(corpus.config, inputs.looks, corpus.texts, as_of(corpus), templates)
    memo = page_memo.load(survey.root, survey.out)
    needed = kit(site, inputs.looks, templates)
    staging = Staging(work / "site")
    return Rendering(renderer, run.before, survey.out, staging, run.executor, run.profile, memo, templates, needed)


def _rendered(
    site: Site, layout: PendingLayout, rendering: Rendering, work: Path, stage: Stage, stack: ExitStack
) -> _Pages:
    """Renders all pages: those first that the search indexes, which goes on until `stack` is closed; then all else."""
    profile, site = rendering.profile, site.followed(rendering.memo.trace)
    profile.begin("describe pages")
    indexed, others, late = _parted(describe(site, WITHOUT_LAYOUT))
    profile.begin("papers and topics")
    early = render(indexed, rendering, stage("papers and topics", len(indexed)))
    search = stack.enter_context(search_index(early, rendering, work, site.corpus.config.language))
    profile.begin("other pages")
    if not search.follows:
        others, late = [*late, *others], []
    rest = render(others, rendering, stage("other pages", len(others)))
    profile.begin("map")
    placed = describe(_with_layout(site, layout.result(site.relations.related)), NEEDS_LAYOUT)
    pages = with_sitemap(site, [*indexed, *others, *late, *placed])
    last = render(pages[len(indexed) + len(others) + len(late) :], replace(rendering, kit=None), silent("", 0))
    return _Pages(pages, {**early, **rest, **last}, late, search)


def _published(run: _Run, inputs: _Inputs, outcome: _Pages, rendering: Rendering, work: Path) -> Built:
    """Brings the site to hold what was made, and keeps what the next build can use of it."""
    survey, corpus, search = run.survey, inputs.corpus, outcome.search
    assets = _staged(inputs.looks, rendering, run.manifest)
    counts = {"papers": len(corpus.papers), "topics": len(corpus.topics), "pages": _html(outcome.pages)}
    ours, state = output.ours(survey.out, run.manifest), cache.state_path(survey.root, survey.out)
    old = cache.kept(run.before, ours.intersection(page.path for page in outcome.late))
    everything = Made(inputs.digest, outcome.fingerprints, assets, search, counts, cache.rows(inputs.problems), old)
    searches = corpus.config.shows("search")
    tick = run.stage("search", 1) if searches else silent("", 0)

    def after() -> Fingerprints:
        later = render(outcome.late, replace(rendering, staging=search.staging), silent("", 0))
        rendering.memo.save()
        page_reasons.save(state, rendering.memo.reasons, (page.path for page in outcome.pages))
        texts_cache.save(survey.root, rendering.templates, texts_cache.TEMPLATES)
        return later

    published = publish(everything, rendering.staging, Place(run.claim, ours, state, work), run.profile, after)
    tick()
    if searches:
        run.profile.asked("search index", int(not search.is_new), 1)
    written = rendering.staging.files | search.staging.files
    count = sum(page.path in written for page in outcome.pages)
    return built(
        published.state,
        count,
        published.changes,
        indexed=search.is_new if searches else None,
        mended=run.manifest.unfinished,
        index_seconds=published.index_seconds,
    )


def load(
    survey: Survey, log: ReadLog | None = None, memo: Memo | None = None, parted: Parted | None = None
) -> tuple[Corpus, list[Problem]]:
    """Reads the content; returns it with all faults of reading and of the quick checks."""
    corpus, problems = read(survey.content, log, memo, parted)
    if survey.base_url:
        corpus = replace(corpus, config=replace(corpus.config, base_url=survey.base_url))
    corpus = with_navigation(corpus)
    return corpus, read_problems(corpus, problems) + content_problems(corpus, thorough=False)


def relate_papers(corpus: Corpus, stage: Stage, memory: Memory | None = None) -> Site:
    """Returns what all pages are made of."""
    tick = stage("relate", 2)
    relations = relate(corpus, memory)
    tick()
    site = site_of(corpus, relations)
    tick()
    return site


def _with_layout(site: Site, places: Places) -> Site:
    return replace(site, relations=replace(site.relations, places=site.trace.mapping("Relations.places", places)))


def _html(pages: Sequence[Page]) -> int:
    return sum(page.template.endswith(".html") for page in pages)


def _parted(pages: Sequence[Page]) -> tuple[list[Page], list[Page], list[Page]]:
    """Returns the pages that the search indexes, the others and the late ones, those first that take long."""
    indexed = [page for page in pages if page.indexed]
    others = sorted((page for page in pages if not page.indexed), key=lambda page: page.template not in _LONG)
    return indexed, [page for page in others if not page.late], [page for page in others if page.late]


def _staged(looks: Theme, rendering: Rendering, manifest: Manifest) -> list[str]:
    """Stages the static files that are not in the site yet; their addresses change with their bytes. Returns all."""
    for name, content in looks.files.items():
        if name not in manifest.files or not cache.is_intact(rendering.out, rendering.before, name):
            rendering.staging.write(name, content)
    return [*looks.files]
