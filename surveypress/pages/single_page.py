"""The whole survey on one page, to print or to read at a stretch: numbered chapters, numbered references."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from surveypress.core import routes
from surveypress.core.large import is_large
from surveypress.core.model import Page, Topic
from surveypress.core.tracing import Shared
from surveypress.pages.bibliography import in_order, reference
from surveypress.pages.exports import of_survey
from surveypress.pages.lists import trail
from surveypress.pages.method import basis, method
from surveypress.pages.topic_overview import topic_count
from surveypress.pages.view_models import Site
from surveypress.prose.citations import by_number, numbers_of, resolved, target_of
from surveypress.prose.rendering import Frame, Html, html_of
from surveypress.prose.tokens import headings, parsed

ADDRESS = "all/"
_DEEPEST = 4
"""Level of the headings of the deepest chapters."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """An area or a topic as a chapter: `2.4 LoRA and low-rank adaptation`."""

    topic: Topic
    number: str
    level: int
    """Of its heading: 2 for an area."""

    @property
    def heading(self) -> str:
        """The text of the heading."""
        return f"{self.number} {self.topic.title}"

    @property
    def anchor(self) -> str:
        """Where the chapter begins."""
        return routes.anchor("chapter", self.topic.id)


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter, ready to show."""

    anchor: str
    level: int
    heading: str
    scope: str
    definition: str
    html: Html


def pages(site: Site) -> Iterator[Page]:
    """Yields the page."""
    if site.corpus.config.shows("all"):
        yield Page(ADDRESS, "single_page.html", site.lazy(_data))


def _data(site: Site) -> dict[str, object]:
    title, chapters = site.texts.gettext("The whole survey"), list(_chapters(site))
    numbers = numbers_of(chapter.topic.prose for chapter in chapters)
    works = {**site.corpus.background, **site.corpus.papers}
    papers = [] if is_large(site.corpus.papers) else site.corpus.papers.values()  # the bibliography lists them all
    others = (paper for paper in papers if paper.key not in numbers)
    rest = in_order(others, site.corpus.config.language)
    return {
        "title": title,
        "basis": basis(site, site.corpus.papers.values()),
        "method": method(site),
        "editors": site.texts.listed(site.corpus.config.editors),
        "trail": trail(site, (title, ADDRESS)),
        "chapters": list(_views(site, chapters, numbers)),
        "cited": [reference(works[key], site) for key in numbers],
        "rest": [reference(paper, site) for paper in rest],
        "exports": of_survey(site),
        "counts": {"papers": len(site.corpus.papers), "topics": topic_count(site.corpus)},
    }


def _chapters(site: Site) -> Iterator[Chapter]:
    """Yields the chapters in the order of the taxonomy, an area before its topics."""

    def below(ids: list[str], above: str, level: int) -> Iterator[Chapter]:
        for at, topic in enumerate(ids, start=1):
            chapter = Chapter(site.corpus.topics[topic], f"{above}{at}", level)
            yield chapter
            yield from below(list(chapter.topic.children), f"{chapter.number}.", min(level + 1, _DEEPEST))

    yield from below([topic.id for topic in site.corpus.topics.values() if not topic.parent], "", 2)


def _views(site: Site, chapters: list[Chapter], numbers: Mapping[str, int]) -> Iterator[ChapterView]:
    """Yields the chapters with the prose of their topics; links to other topics lead to places on this page."""
    shared = Shared(numbers), Shared(dict(_places(site, chapters)))
    tables = 0
    for chapter in chapters:
        count, _, html = site.piece(_html, chapter.topic.id, chapter.level, tables, *shared).partition("\n")
        tables += int(count)
        topic = chapter.topic
        yield ChapterView(chapter.anchor, chapter.level, chapter.heading, topic.scope, topic.definition, Html(html))


def _html(site: Site, topic_id: str, level: int, tables: int, numbers: Shared, places: Shared) -> str:
    """Returns how many tables a chapter has, and behind that, in lines of its own, the HTML of its prose."""
    topic = site.corpus.topics[topic_id]
    target = target_of(topic.prose, site.target)
    cite = by_number(target.papers, numbers.value, lambda number: routes.anchor("ref", number))
    tokens = resolved(parsed(topic.prose.text).tokens, cite, target.topics, topic.prose.folder, target.files)
    frame = Frame(topic.id, level - _highest(topic) + 1, places=places.value)
    return f"{sum(token.type == 'table_open' for token in tokens)}\n{html_of(tokens, frame, tables)}"


def _highest(topic: Topic) -> int:
    """Returns the level that the highest heading of a topic's prose may have: 2, unless its author begins with 1."""
    return 1 if any(opening.tag == "h1" for opening, _ in headings(parsed(topic.prose.text).tokens)) else 2


def _places(site: Site, chapters: list[Chapter]) -> Iterator[tuple[str, str]]:
    """Yields the addresses of topics and of their own headings, each with its place on this page."""
    for chapter in chapters:
        url, topic = routes.topic(chapter.topic.id), chapter.topic
        yield url, chapter.anchor
        for heading in site.piece(_heading_ids, topic.id).split():
            yield f"{url}#{heading}", f"{topic.id}_{heading}"


def _heading_ids(site: Site, topic_id: str) -> str:
    tokens = parsed(site.corpus.topics[topic_id].prose.text).tokens
    return " ".join(str(opening.attrs["id"]) for opening, _ in headings(tokens))
