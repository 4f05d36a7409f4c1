"""The names that search boxes suggest while one types: authors, venues, topics, and what papers use.

Beside them it suggests papers by their titles, which stand in the first piece of the search, or beside the names in
pieces.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from urllib.parse import urlencode

from surveypress.core import large, routes
from surveypress.core.model import Page
from surveypress.core.names import chosen_names, family_names, name_key
from surveypress.core.venues import Venue, known, short_name
from surveypress.pages.search_sizes import sizes
from surveypress.pages.search_titles import version
from surveypress.pages.view_models import NAMED, Site
from surveypress.prose.maths import plain_title

ADDRESS = "data/names.json"
Papers = int | list[int]
Row = tuple[str, Papers, str] | tuple[str, Papers, str, str] | tuple[str, Papers, str, str, str]
"""A name, how many papers have it (of what papers use, which: by place, as the search has no such list),
and the end of its address (empty where the search has its papers); what else it is called, if anything; and the
name of which it is a size, if it is one."""
Kind = tuple[str, str, str, list[Row]]
FIELDS = {"methods": "method:", "models": "model:", "datasets": "dataset:"}
"""What the search has before a name of each field of a record."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the file of names, which only the search suggests."""
    if site.corpus.config.shows("search"):
        yield Page(ADDRESS, "json", site.lazy(_data))


def users_address(site: Site, field: str, name: str, **filters: str) -> str:
    """Returns where the search, if there is one, has the papers that use what goes by a name, and no others."""
    if not site.corpus.config.shows("search"):
        return ""
    plain = plain_title(name).replace('"', "")
    query = f'{FIELDS[field]}"{plain}"'
    return f"search/?{urlencode({'q': query, **filters})}"


def _data(site: Site) -> dict[str, object]:
    """Returns the names; of a survey whose search comes in pieces those of topics only, as these hold the others.

    Titles of papers, which they hold too, are a kind of their own after all others.
    """
    papers = len(site.corpus.papers)
    found: list[Kind] = kinds(site)
    if large.is_large(site.corpus.papers):
        listed = [
            (title, folder, before, rows if folder == routes.TOPICS else []) for title, folder, before, rows in found
        ]
        titles: Kind = (site.texts.gettext("Paper"), routes.PAPERS, "", [])
        cut = {"suggested": sizes(papers)["suggested"], "kinds": [*listed, titles]}
        return {"json": {"version": version(site.corpus), "papers": papers, **cut}}
    return {"json": {"version": version(site.corpus), "papers": papers, "kinds": found}}


def kinds(site: Site) -> list[Kind]:
    """Returns for each kind its title, where its addresses begin, what the search has before a name, and the names."""
    gettext = site.texts.gettext
    found: list[Kind] = [
        (gettext("Topic"), routes.TOPICS, "", _topics(site)),
        (gettext("Author"), routes.AUTHORS, "author:", _authors(site)),
        (gettext("Venue"), "", "venue:", _venues(site)),
        *((gettext(title), "", FIELDS[field], used(site, field)) for field, title in NAMED.items()),
    ]
    return [kind for kind in found if kind[3]]


def _topics(site: Site) -> list[Row]:
    sizes = site.relations.topic_papers
    return [(plain_title(one.title), len(sizes[one.id]), f"{one.id}/") for one in site.corpus.topics.values()]


def _authors(site: Site) -> list[Row]:
    counts = Counter(str(person) for paper in site.corpus.papers.values() for person in paper.authors)
    slugs = {str(page.person): f"{page.slug}/" for page in site.authors.values()}
    return [(name, count, slugs.get(name, "")) for name, count in sorted(counts.items())]


def used(site: Site, field: str) -> list[Row]:
    """Returns what papers name in a field, under one spelling each; a model counts with its sizes, which name it."""
    lists = [[plain_title(name) for name in getattr(paper, field)] for paper in site.corpus.papers.values()]
    vocabulary, names = site.corpus.vocabulary.get(field, {}), [name for each in lists for name in each]
    chosen, families = chosen_names(vocabulary, names), family_names(vocabulary, names)
    papers: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(lists):
        for name in sorted({one[name_key(n)] for n in each for one in (chosen, families)}):
            papers[name].append(number)
    return [_row(name, numbers, families[name_key(name)]) for name, numbers in sorted(papers.items()) if name]


def _row(name: str, papers: list[int], family: str) -> Row:
    return (name, papers, "") if family == name else (name, papers, "", "", family)


def _venues(site: Site) -> list[Row]:
    """Returns venues by their short names, with the full one, by which they are found as well."""
    own = site.corpus.config.venues
    counts = Counter(short_name(paper.venue, own) for paper in site.corpus.papers.values())
    return [_venue(name, count, known(name, own)) for name, count in sorted(counts.items()) if name]


def _venue(name: str, count: int, venue: Venue | None) -> Row:
    full = venue.full.replace("{year}", "").strip() if venue else name
    return (name, count, "") if full == name else (name, count, "", full)
