"""The first of two steps after a save: the page of the saved file, amid all else as it was.

What follows from the save elsewhere, such as related papers, counts and the search, comes with the second step, which
reads and relates everything again.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from surveypress.core.config import Config
from surveypress.core.discovery import place_of
from surveypress.core.model import Corpus, OriginalFile, Page
from surveypress.core.problems import errors
from surveypress.core.read_log import ReadLog
from surveypress.core.routes import PageRef
from surveypress.pages import cited_work, home, papers, prose, topics
from surveypress.pages.view_models import Site, line
from surveypress.read import READERS, text_of
from surveypress.read.assembly import assembled
from surveypress.read.memo import alone
from surveypress.read.state import ReadState


@dataclass(frozen=True, slots=True)
class Base:
    """The content of one moment, and the pages made of it."""

    state: ReadState
    site: Site
    pages: Mapping[str, Page]
    """Path below the site's root to page."""

    @property
    def config(self) -> Config:
        """The settings."""
        return self.site.corpus.config


_KINDS: dict[str, Callable[[Site], Iterator[Page]]] = {
    "paper": papers.pages,
    "topic": topics.pages,
    "page": prose.pages,
    "home": home.pages,
}
"""For each kind of page that a file of its own makes, what makes it."""


def with_file(base: Base, content: Path, path: Path) -> tuple[Base, str] | None:
    """Returns the content with one file as it is now, and the path of its page.

    None if that is no step ahead: the file has not changed, has a fault, is no page's own, or is new or goes.
    """
    name = _name(content, path)
    place = place_of(name)
    original = base.site.corpus.originals.get(name)
    if original is None or place not in {"papers/", "topics/", "pages/"}:
        return None
    log, file = ReadLog(), f"{content.name or content.resolve().name}/{name}"
    text, problems = text_of(path, file, place, partial(log.read, "content", name))
    if text is None or log.paths[str(path)] == original.digest:
        return None
    part = alone(READERS[place], text, file, base.config)
    page = _page_of(part, file, base.site.corpus)
    if errors(problems + part.problems) or page is None:
        return None
    state = base.state.with_file(file, part)
    state.originals = {**state.originals, name: OriginalFile(original.path, log.paths[str(path)])}
    site = _with_corpus(base.site, replace(assembled(state), config=base.config), page)
    successor = next(successor for successor in _KINDS[page.kind](site) if successor.url == page.url)
    return Base(state, site, {**base.pages, successor.path: successor}), successor.path


def _name(content: Path, path: Path) -> str:
    """Returns the name of a file below the content folder, or nothing."""
    for folder in (content, content.resolve()):
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return ""


def _page_of(part: ReadState, file: str, corpus: Corpus) -> PageRef | None:
    """Returns the page of a file's record, if there has been one of that name before."""
    for paper in part.papers:
        before = corpus.papers.get(paper.key)
        if before is not None and before.location.file == file and paper.status == before.status:
            return PageRef("paper", paper.key)
    for name in part.prose:
        if name in corpus.topics:
            return PageRef("topic", name)
    for page in part.pages:
        return PageRef("page", page.name)
    return PageRef("home") if part.home.text else None


def _with_corpus(site: Site, corpus: Corpus, page: PageRef) -> Site:
    site = replace(site, corpus=corpus)
    if page.kind != "paper":
        return site
    paper = corpus.papers[page.id]
    facets = [facet.id for facet in site.filters]
    former = site.cites.get(paper.key)
    # Which words are names, all texts tell; they are read again in the second step.
    title = former.sentence_title if former and former.title == paper.title else ""
    return replace(
        site,
        lines={**site.lines, paper.key: line(paper, corpus.texts, facets)},
        cites={**site.cites, paper.key: cited_work(paper, corpus.config, title)},
    )
