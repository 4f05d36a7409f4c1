"""The whole survey on one page, to print or to read at a stretch: numbered chapters, numbered references."""

from collections.abc import Iterator
from dataclasses import dataclass

from slugify import slugify

from surveypress.later import Later
from surveypress.model import Page, Topic
from surveypress.pages.bibliography import in_order, reference
from surveypress.pages.exports import WHOLE
from surveypress.pages.lists import trail
from surveypress.prose.compose import escape_markdown
from surveypress.prose.html import Markdown
from surveypress.prose.maths import enumerate_parts
from surveypress.prose.numbered import numbered, numbers_of, part
from surveypress.views import Site

ADDRESS = "all/"
_DEEPEST = 4
"""Headings below this level have no anchors, so no chapter goes deeper."""


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
        """Where the chapter begins, as the renderer names it (without maths); no two chapters have one number."""
        return slugify("".join(text for odd, text in enumerate_parts(self.heading) if not odd))


def pages(site: Site) -> Iterator[Page]:
    """Yields the page."""
    yield Page(ADDRESS, "whole.html", Later(lambda: _data(site)))


def _data(site: Site) -> dict[str, object]:
    chapters = list(_chapters(site))
    numbers = numbers_of(chapter.topic.prose for chapter in chapters)
    cited = [site.corpus.papers[key] for key in numbers]
    rest = in_order(paper for paper in site.corpus.papers.values() if paper.key not in numbers)
    return {
        "title": "The whole survey",
        "trail": trail(("The whole survey", ADDRESS)),
        "contents": [(chapter.level, chapter.anchor, chapter.heading) for chapter in chapters],
        "body": Markdown(_text(site, chapters, numbers), "topics/"),
        "cited": [reference(paper) for paper in cited],
        "rest": [reference(paper) for paper in rest],
        "exports": list(WHOLE),
        "counts": {"papers": len(site.corpus.papers), "topics": len(site.corpus.topics)},
    }


def _chapters(site: Site) -> Iterator[Chapter]:
    """Yields the chapters in the order of the taxonomy, an area before its topics."""

    def below(ids: list[str], above: str, level: int) -> Iterator[Chapter]:
        for at, topic in enumerate(ids, start=1):
            chapter = Chapter(site.corpus.topics[topic], f"{above}{at}", level)
            yield chapter
            yield from below(list(chapter.topic.children), f"{chapter.number}.", min(level + 1, _DEEPEST))

    yield from below([topic.id for topic in site.corpus.topics.values() if not topic.parent], "", 2)


def _text(site: Site, chapters: list[Chapter], numbers: dict[str, int]) -> str:
    """Returns the chapters as one Markdown document, so that anchors and footnotes cannot clash."""
    anchors = {chapter.topic.id: f"#{chapter.anchor}" for chapter in chapters}
    parts = []
    for chapter in chapters:
        topic = chapter.topic
        prose = numbered(topic.prose, numbers, site.target, anchors.__getitem__)
        parts.append(f"{'#' * chapter.level} {escape_markdown(chapter.heading)}")
        parts += [f"*{escape_markdown(topic.scope)}*"] if topic.scope else []
        parts.append(part(prose.strip(), topic.id, chapter.level - 1))
    return "\n\n".join(text for text in parts if text) + "\n"
