"""What the search filters by beside topics, years and facets: venue, code, language, evidence, whatever papers have."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from surveypress.core.model import Paper
from surveypress.core.texts import gettext_noop
from surveypress.core.venues import short_name
from surveypress.pages.method import evidence_of
from surveypress.pages.view_models import Site


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: its id in addresses and queries, its title, its values, and for each paper the numbers of its own."""

    id: str
    title: str
    values: tuple[str, ...]
    papers: tuple[tuple[int, ...], ...]


_EVIDENCE = {"abstract": gettext_noop("abstract"), "full text": gettext_noop("full text")}


def _evidence(site: Site, paper: Paper) -> str:
    said = evidence_of(site, paper)
    return site.texts.gettext(_EVIDENCE[said]) if said else ""


def _language(site: Site, paper: Paper) -> str:
    return site.texts.language_name(paper.facts.get("language", ""))


_VALUES: Mapping[str, tuple[str, Callable[[Site, Paper], str]]] = {
    "venue": (gettext_noop("Venue"), lambda site, paper: short_name(paper.venue, site.corpus.config.venues)),
    "code": (gettext_noop("Code"), lambda site, paper: site.texts.gettext("With code") if paper.code else ""),
    "language": (gettext_noop("Language"), _language),
    "evidence": (gettext_noop("Summary based on"), _evidence),
}


def further_filters(site: Site) -> Iterator[Filter]:
    """Yields the filters by which some paper differs from others; none that has the name of a facet."""
    papers = site.corpus.papers.values()
    for name, (title, value_of) in _VALUES.items():
        values = [value_of(site, paper) for paper in papers]
        names = sorted({*values} - {""})
        if name not in {facet.id for facet in site.facets} and len({*values}) > 1:
            number = {value: n for n, value in enumerate(names)}
            rows = tuple((number[value],) if value else () for value in values)
            yield Filter(name, site.texts.gettext(title), tuple(names), rows)
