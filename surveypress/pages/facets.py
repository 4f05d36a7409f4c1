"""A page for each value of each facet, each year, and the overviews of both."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from surveypress.model import Page
from surveypress.pages.growth import growth, span
from surveypress.pages.lists import choices, everywhere, lines, paged, trail
from surveypress.relate.topics import newest_first
from surveypress.views import Ref, Site, shown_facets


def pages(site: Site) -> Iterator[Page]:
    """Yields the pages of facets and of years."""
    papers = sorted(site.corpus.papers.values(), key=newest_first)
    overview = []
    for facet in shown_facets(site.corpus):
        held: dict[str, list[str]] = defaultdict(list)
        for paper in papers:
            for value in paper.values(facet.id):
                held[value].append(paper.key)
        base = f"facets/{facet.id}/"
        titles = {value: title for value, title in facet.values.items() if held[value]}
        refs = [Ref(title, f"{base}{value}/", len(held[value])) for value, title in titles.items()]
        overview.append((Ref(facet.title, base), refs))
        steps = (("Facets", "facets/"), (facet.title, base))
        yield Page(base, "values.html", {"title": facet.title, "trail": trail(*steps), "groups": [(Ref("", ""), refs)]})
        filters = facet.id in site.corpus.config.search_filters
        for value, title in titles.items():
            query = {facet.id: title} if filters else {}
            ref = Ref(f"{facet.title}: {title}", f"{base}{value}/")
            yield from _lists(site, ref, held[value], (*steps, (title, "")), query)
    yield Page("facets/", "values.html", {"title": "Facets", "trail": trail(("Facets", "facets/")), "groups": overview})
    yield from _years(site, {p.key: p.year for p in papers})


def _years(site: Site, years: Mapping[str, int | None]) -> Iterator[Page]:
    held: dict[str, list[str]] = defaultdict(list)
    for key, number in years.items():
        held[str(number) if number else "unknown"].append(key)
    titles = {year: "Year unknown" if year == "unknown" else year for year in held}
    refs = [Ref(titles[year], f"years/{year}/", len(keys)) for year, keys in held.items()]
    steps = (("Years", "years/"),)
    chart = growth(site.corpus, span(site.corpus))
    yield Page("years/", "years.html", {"title": "Years", "trail": trail(*steps), "refs": refs, "growth": chart})
    for ref in refs:
        year = ref.url.split("/")[1]
        title = f"Papers of {ref.title}" if year != "unknown" else "Papers of unknown year"
        query = {"year": year} if year != "unknown" else {}
        yield from _lists(site, Ref(title, ref.url), held[year], (*steps, (ref.title, "")), query)


def _lists(
    site: Site, ref: Ref, keys: Sequence[str], steps: tuple[tuple[str, str], ...], query: Mapping[str, str]
) -> Iterator[Page]:
    closed = (*steps[:-1], (steps[-1][0], ref.url))
    for url, shown, pager in paged(ref.url, keys, site.corpus.config.page_size):
        data = {"title": ref.title, "trail": trail(*closed), "papers": lines(site, shown), "pager": pager}
        narrowed = {"choices": choices(site, shown), "everywhere": everywhere(pager, query)}
        yield Page(url, "list.html", {**data, "count": len(keys), **narrowed})
