"""The survey at a glance: topics by years, growth by area, facets as bars, and what the papers use most."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from surveypress.core import routes
from surveypress.core.model import Page
from surveypress.core.names import family_names, name_key
from surveypress.pages.growth import growth, span
from surveypress.pages.heatmap import heat
from surveypress.pages.lists import trail
from surveypress.pages.name_list import users_address
from surveypress.pages.sections import has_explore, has_facets, has_growth
from surveypress.pages.view_models import NAMED, Link, Site, chosen_facets, facet_address

USED = ("datasets", "models", "methods")
"""Fields of a record that name what a paper uses, in the order of the page."""
MOST = 20


@dataclass(frozen=True, slots=True)
class Bar:
    """A value with its papers; `share` is a percentage of the longest bar."""

    ref: Link
    share: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A list of bars."""

    ref: Link
    """The heading, with the address of its own page if it has one."""
    anchor: str
    bars: tuple[Bar, ...]


def pages(site: Site) -> Iterator[Page]:
    """Yields the one page, if the year of any paper is known."""
    if not has_explore(site.corpus):
        return
    title, columns = site.texts.gettext("Explore"), span(site.corpus)
    data = {
        "title": title,
        "trail": trail(site, (title, "explore/")),
        "heat": heat(site, columns),
        "growth": growth(site, columns) if has_growth(site.corpus) else None,
        "facets": [bars for bars in _facets(site) if bars.bars],
        "used": [bars for bars in (_used(site, field) for field in USED) if bars.bars],
    }
    yield Page("explore/", "explore.html", data)


def _facets(site: Site) -> Iterator[Bars]:
    for facet in chosen_facets(site.corpus, site.corpus.config.explore_facets):
        counts = Counter(value for paper in site.corpus.papers.values() for value in paper.values(facet.id))
        refs = [
            Link(title, facet_address(site, facet.id, value), counts[value])
            for value, title in facet.values.items()
            if counts[value]
        ]
        base = routes.facet(facet.id) if has_facets(site.corpus) else ""
        yield Bars(Link(facet.title, base), f"facet-{facet.id}", _bars(refs))


def _used(site: Site, field: str) -> Bars:
    """Counts papers by the names of a field, each under its one name; a data set with a page of results leads there."""
    name_lists: list[Sequence[str]] = [getattr(paper, field) for paper in site.corpus.papers.values()]
    canonical = family_names(site.corpus.vocabulary.get(field, {}), (name for names in name_lists for name in names))
    counts = Counter(name for names in name_lists for name in {canonical[name_key(each)] for each in names})
    refs = []
    for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0].casefold(), item[0]))[:MOST]:
        page = site.results.get(name_key(name), "") if field == "datasets" else ""
        refs.append(Link(name, page or users_address(site, field, name), count))
    return Bars(Link(site.texts.gettext(NAMED[field]), ""), field, _bars(refs))


def _bars(refs: Sequence[Link]) -> tuple[Bar, ...]:
    """Returns the longest bar first; equal ones stay as they stand."""
    most = max((ref.count for ref in refs), default=1)
    return tuple(Bar(ref, f"{100 * ref.count / most:.1f}") for ref in sorted(refs, key=lambda ref: -ref.count))
