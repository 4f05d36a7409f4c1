"""A page for each value of each facet, each year, and the overviews of both."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from surveypress.core import routes
from surveypress.core.model import Page, Paper
from surveypress.pages.growth import growth, span
from surveypress.pages.lists import choices, count_line, lines, paged, trail
from surveypress.pages.sections import has_explore, has_facets, has_growth, has_years
from surveypress.pages.view_models import Link, Site
from surveypress.pages.years import UNKNOWN, year_heading, year_id
from surveypress.relate.topics import newest_first


def pages(site: Site) -> Iterator[Page]:
    """Yields the pages of facets and of years."""
    papers = sorted(site.corpus.papers.values(), key=newest_first)
    if has_facets(site.corpus):
        yield from _facets(site, papers)
    if has_years(site.corpus):
        yield from _years(site, papers)


def _facets(site: Site, papers: Sequence[Paper]) -> Iterator[Page]:
    title, overview = site.texts.gettext("Browse by type"), []
    for facet in site.facets:
        keys_by_value: dict[str, list[str]] = defaultdict(list)
        for paper in papers:
            for value in paper.values(facet.id):
                keys_by_value[value].append(paper.key)
        base = routes.facet(facet.id)
        titles = {value: title for value, title in facet.values.items() if keys_by_value[value]}
        refs = [Link(title, f"{base}{value}/", len(keys_by_value[value])) for value, title in titles.items()]
        overview.append((Link(facet.title, base), refs))
        steps = ((title, "facets/"), (facet.title, base))
        data = {"title": facet.title, "trail": trail(site, *steps), "groups": [(Link("", ""), refs)]}
        yield Page(base, "values.html", data)
        for value, name in titles.items():
            ref = Link(f"{facet.title}: {name}", f"{base}{value}/")
            yield from _lists(site, ref, keys_by_value[value], (*steps, (name, "")))
    if overview:
        data = {"title": title, "trail": trail(site, (title, "facets/")), "groups": overview}
        yield Page("facets/", "values.html", data)


def _years(site: Site, papers: Sequence[Paper]) -> Iterator[Page]:
    groups: dict[str, list[str]] = defaultdict(list)
    titles: dict[str, str] = {}
    for paper in papers:
        groups[year_id(paper)].append(paper.key)
        titles.setdefault(year_id(paper), year_heading(paper, site.texts))
    gettext = site.texts.gettext
    refs = [Link(titles[year], routes.year(year), len(keys)) for year, keys in groups.items()]
    heading = gettext("Years")
    steps = ((heading, "years/"),)
    chart = growth(site, span(site.corpus)) if has_growth(site.corpus) else None
    data = {"title": heading, "trail": trail(site, *steps), "refs": refs, "growth": chart}
    yield Page("years/", "years.html", {**data, "explore": has_explore(site.corpus)})
    for year, ref in zip(groups, refs, strict=True):
        unknown = gettext("Papers of unknown year")
        title = unknown if year == UNKNOWN else gettext("Papers of %(year)s", year=ref.title)
        yield from _lists(site, Link(title, ref.url), groups[year], (*steps, (ref.title, "")))


def _lists(site: Site, ref: Link, keys: Sequence[str], steps: tuple[tuple[str, str], ...]) -> Iterator[Page]:
    closed = (*steps[:-1], (steps[-1][0], ref.url))
    shared = {"title": ref.title, "counts": count_line(site, len(keys)), "choices": choices(site, keys)}
    for url, page_keys, pager in paged(ref.url, keys, site.corpus.config.page_size):
        data = {"trail": trail(site, *closed), "papers": lines(site, page_keys), "pager": pager}
        yield Page(url, "list.html", {**shared, **data})
