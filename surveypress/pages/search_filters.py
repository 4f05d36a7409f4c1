"""What the search filters by beside topics, years and facets: venue, code, language, evidence, whatever papers have."""

from collections.abc import Iterator
from dataclasses import dataclass

from surveypress.pages.paper_filters import filter_title, filter_values
from surveypress.pages.view_models import Site


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: its id in addresses and queries, its title, its values, and for each paper the numbers of its own."""

    id: str
    title: str
    values: tuple[str, ...]
    papers: tuple[tuple[int, ...], ...]


def further_filters(site: Site) -> Iterator[Filter]:
    """Yields the filters by which some paper differs from others; none that has the name of a facet."""
    facets = {facet.id for facet in site.facets}
    for name, values in filter_values(site.corpus).items():
        names = sorted({*values} - {""})
        if name not in facets:
            number = {value: n for n, value in enumerate(names)}
            rows = tuple((number[value],) if value else () for value in values)
            yield Filter(name, filter_title(site.corpus, name), tuple(names), rows)
