"""Every fault of a survey, found without writing anything."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from surveypress.build import map_layout_cache
from surveypress.build.executors import default_executor
from surveypress.build.project import Survey
from surveypress.build.references_cache import cached_references
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
    read_problems,
)
from surveypress.core.model import Corpus, Page
from surveypress.core.problems import ContentError, Problem, errors
from surveypress.core.progress import Stage, silent
from surveypress.pages import plan
from surveypress.pages.as_of import as_of
from surveypress.pages.sections import with_navigation
from surveypress.read import read
from surveypress.relate import relate
from surveypress.render.renderer import Renderer
from surveypress.render.theme import theme


def check(
    survey: Survey, documents: Sequence[Path] = (), stage: Stage = silent, ask: link_rot.Ask | None = None
) -> list[Problem]:
    """Returns every fault of the content and, if that can be rendered, of the site made of it. Writes nothing.

    `documents` are imported pages whose abstracts the prose is held against; `ask` asks addresses whether they lead
    somewhere.
    """
    corpus, problems = read(survey.content)
    corpus, problems = with_navigation(corpus), read_problems(corpus, problems)
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
        looks = theme(survey.root, corpus.texts, search=corpus.config.shows("search"))
        renderer = Renderer(corpus.config, looks, corpus.texts, as_of(corpus))
        pages = _pages(survey, corpus, stage)
        paths = [page.path for page in pages]
        site = {**looks.files, **dict(zip(paths, _bytes_of(pages, renderer, stage), strict=True))}
    except ContentError as error:
        return sorted([*problems, *error.problems])
    return sorted(problems + output_problems(corpus, site, survey.out.name))


def _pages(survey: Survey, corpus: Corpus, stage: Stage) -> list[Page]:
    """Returns all pages; on the map papers stand where the last build left them, new ones amid their related ones."""
    tick = stage("relate", 2)
    relations = relate(corpus)
    tick()
    layout = map_layout_cache.approximate(map_layout_cache.cached(survey.root), corpus, relations.related)
    pages = plan(corpus, replace(relations, places=layout.places), cached_references(survey.root))
    tick()
    return pages


def _bytes_of(pages: Sequence[Page], renderer: Renderer, stage: Stage) -> list[bytes]:
    tick = stage("render", len(pages))
    contents = []
    with default_executor() as executor:
        for content in executor.map(renderer.render, pages):
            contents.append(content)
            tick()
    return contents
