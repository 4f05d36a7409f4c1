"""The survey at a glance: topics by years, growth by area, facets as bars, and what the papers use most."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote_plus

from surveypress.model import Page
from surveypress.pages.growth import growth, span
from surveypress.pages.heat import heat
from surveypress.pages.lists import trail
from surveypress.titles import chosen_names, same_name
from surveypress.views import Ref, Site, shown_facets

FACETS = ("contribution", "modality", "language")
"""Facets shown as bars, where a survey has them."""
USED = {"datasets": "Data sets", "models": "Models", "methods": "Methods"}
"""Fields of a record that name what a paper uses."""
MOST = 20


@dataclass(frozen=True, slots=True)
class Bar:
    """A value with its papers; `share` is a percentage of the longest bar."""

    ref: Ref
    share: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A list of bars."""

    ref: Ref
    """The heading, with the address of its own page if it has one."""
    anchor: str
    bars: tuple[Bar, ...]


def pages(site: Site) -> Iterator[Page]:
    """Yields the one page."""
    columns = span(site.corpus)
    data = {
        "title": "Explore",
        "trail": trail(("Explore", "explore/")),
        "heat": heat(site, columns),
        "growth": growth(site.corpus, columns),
        "facets": [bars for bars in _facets(site) if bars.bars],
        "used": [bars for bars in (_used(site, field) for field in USED) if bars.bars],
    }
    yield Page("explore/", "explore.html", data)


def _facets(site: Site) -> Iterator[Bars]:
    shown = {facet.id: facet for facet in shown_facets(site.corpus)}
    for facet in (shown[name] for name in FACETS if name in shown):
        base = f"facets/{facet.id}/"
        counts = Counter(value for paper in site.corpus.papers.values() for value in paper.values(facet.id))
        refs = [Ref(title, f"{base}{value}/", counts[value]) for value, title in facet.values.items() if counts[value]]
        yield Bars(Ref(facet.title, base), f"facet-{facet.id}", _bars(refs))


def _used(site: Site, field: str) -> Bars:
    """Counts papers by the names of a field, each under its one name; a data set with a page of results leads there."""
    held: list[Sequence[str]] = [getattr(paper, field) for paper in site.corpus.papers.values()]
    named = chosen_names(site.corpus.vocabulary.get(field, {}), (name for names in held for name in names))
    counts = Counter(name for names in held for name in {named[same_name(each)] for each in names})
    refs = []
    for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0].casefold(), item[0]))[:MOST]:
        page = site.results.get(same_name(name), "") if field == "datasets" else ""
        phrase = quote_plus(f'"{name}"')
        refs.append(Ref(name, page or f"search/?q={phrase}", count))
    return Bars(Ref(USED[field], ""), field, _bars(refs))


def _bars(refs: Sequence[Ref]) -> tuple[Bar, ...]:
    """Returns the longest bar first; equal ones stay as they stand."""
    most = max((ref.count for ref in refs), default=1)
    return tuple(Bar(ref, f"{100 * ref.count / most:.1f}") for ref in sorted(refs, key=lambda ref: -ref.count))
