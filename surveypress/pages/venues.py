"""The venues by their number of papers, each with the way to the search for these, if there is a search."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from surveypress.core import routes
from surveypress.core.model import Corpus, Page
from surveypress.core.venues import known, short_name
from surveypress.pages.lists import trail
from surveypress.pages.search_filters import further_filters
from surveypress.pages.sections import has_venues
from surveypress.pages.view_models import Link, Site


@dataclass(frozen=True, slots=True)
class Venue:
    """A venue in the list of them."""

    ref: Link
    """With its short name and the number of its papers."""
    full: str
    """Its full name, empty where none is known or where it is called by that."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the one page, if the records name venues."""
    if not has_venues(site.corpus):
        return
    title = site.texts.gettext("Venues")
    venues, papers = _venues(site), site.corpus.papers.values()
    unknown = sum(not paper.venue for paper in papers)
    data = {"title": title, "trail": trail(site, (title, routes.VENUES)), "venues": venues, "unknown": unknown}
    yield Page(routes.VENUES, "venues.html", {**data, "refs": [venue.ref for venue in venues]})


def venue_count(corpus: Corpus) -> int:
    """Returns how many venues the page names, 0 where there is no such page."""
    return len(_counts(corpus)) if has_venues(corpus) else 0


def _counts(corpus: Corpus) -> Counter[str]:
    return Counter(short_name(p.venue, corpus.config.venues) for p in corpus.papers.values() if p.venue)


def _venues(site: Site) -> list[Venue]:
    """Returns the venues of most papers first, those of as many by their names."""
    own = site.corpus.config.venues
    searched = site.corpus.config.shows("search")
    filtered = searched and any(one.id == "venue" for one in further_filters(site))
    counts = _counts(site.corpus)
    return [
        Venue(Link(name, _search(name, filtered=filtered) if searched else "", count), _full(name, own))
        for name, count in sorted(counts.items(), key=lambda one: (-one[1], one[0].casefold(), one[0]))
    ]


def _search(name: str, *, filtered: bool) -> str:
    """Returns the search for the papers of a venue: by the filter, which knows it exactly, if the search has one."""
    question = {"venue": name} if filtered else {"q": 'venue:"' + name.replace('"', "") + '"'}
    return f"search/?{urlencode(question)}"


def _full(name: str, own: Mapping[str, str]) -> str:
    entry = known(name, own)
    full = " ".join(entry.full.replace("{year}", "").split()) if entry else ""
    return full if full != name else ""
