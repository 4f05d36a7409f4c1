"""A page for each author with two papers or more, one for each initial, and the list of initials."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from surveypress.core import routes
from surveypress.core.collation import OTHER, SortKey, initial, initial_id, sort_key
from surveypress.core.model import Corpus, Page, Paper
from surveypress.core.persons import Person
from surveypress.core.slugs import file_slug
from surveypress.pages.lists import Pager, choices, count_line, lines, paged, trail
from surveypress.pages.view_models import AuthorPage, Link, Site
from surveypress.relate.topics import newest_first

FOLDER = routes.AUTHORS
MOST = 24
"""Authors of most papers, shown above the initials."""


def with_pages(corpus: Corpus) -> dict[str, AuthorPage]:
    """Returns, for each name of an author with two papers or more, an address of their own and their papers.

    People of one name whom their ORCID iDs tell apart have pages of their own, under the name with the iD.
    """
    people: dict[str, Person] = {}
    papers: dict[str, dict[str, Paper]] = defaultdict(dict)
    namesakes = _namesakes(corpus)
    for paper in sorted(corpus.papers.values(), key=newest_first):
        for person in paper.authors:
            name = _with_orcid(person) if person.orcid and str(person) in namesakes else str(person)
            people.setdefault(name, person)
            papers[name][paper.key] = paper
    slugs: set[str] = set()
    return {
        name: AuthorPage(people[name], _slug(name, slugs), tuple(papers[name]), name in namesakes)
        for name in sorted(papers)
        if len(papers[name]) > 1
    }


def author_count(corpus: Corpus) -> int:
    """Returns how many people wrote the papers, by their names."""
    return len({person for paper in corpus.papers.values() for person in paper.authors})


def page_of(site: Site, person: Person) -> AuthorPage | None:
    """Returns the page of an author, if there is one."""
    own = site.authors.get(_with_orcid(person)) if person.orcid else None
    page = own or site.authors.get(str(person))
    return None if page and not own and page.unknown and person.orcid else page


def _with_orcid(person: Person) -> str:
    return f"{person} ({person.orcid})"


def _namesakes(corpus: Corpus) -> set[str]:
    """Returns the names that people of different ORCID iDs share."""
    orcids: dict[str, set[str]] = defaultdict(set)
    for paper in corpus.papers.values():
        for person in paper.authors:
            if person.orcid:
                orcids[str(person)].add(person.orcid)
    return {name for name, shared in orcids.items() if len(shared) > 1}


def _slug(name: str, slugs: set[str]) -> str:
    base = file_slug(name)
    # Initials have pages of their own.
    free = f"author-{base}" if len(base) == 1 or base == OTHER or base.startswith("letter-") else base
    number = 2
    while free in slugs:
        free, number = f"{base}-{number}", number + 1
    slugs.add(free)
    return free


def pages(site: Site) -> Iterator[Page]:
    """Yields the authors of most papers with all initials, a page for each initial, and a page for each author."""
    if not site.authors:
        return
    language = site.corpus.config.language
    by_initial: dict[str, list[Link]] = defaultdict(list)
    for name, author in sorted(site.authors.items(), key=lambda one: _order(one[1].person, language)):
        link = Link(name, routes.author(author.slug), len(author.papers))
        by_initial[initial(author.person.surname, language)].append(link)
    everyone = [link for links in by_initial.values() for link in links]
    most = sorted(everyone, key=lambda link: -link.count)[:MOST]
    initials = sorted(by_initial, key=lambda letter: (letter == OTHER, sort_key(letter, language), letter))
    letters = [
        Link(_heading(letter, site), routes.author(initial_id(letter)), len(by_initial[letter])) for letter in initials
    ]
    shared = {"letters": letters, "authors": len(everyone), "everyone": author_count(site.corpus)}
    title = site.texts.gettext("Authors")
    yield Page(FOLDER, "authors.html", {"title": title, "trail": trail(site, (title, FOLDER)), "refs": most, **shared})
    for letter, link in zip(initials, letters, strict=True):
        steps = trail(site, (title, FOLDER), (link.title, link.url))
        data = {"title": site.texts.gettext("Authors: %(letter)s", letter=link.title), "trail": steps}
        yield Page(link.url, "authors.html", {**data, "refs": by_initial[letter], **shared})
    for link in everyone:
        yield from _author(site, link, site.authors[link.title].papers)


def _order(person: Person, language: str) -> tuple[SortKey, SortKey, str]:
    return sort_key(person.surname, language), sort_key(person.given, language), str(person)


def _heading(letter: str, site: Site) -> str:
    return site.texts.pgettext("initial", "Other") if letter == OTHER else letter


def _author(site: Site, author: Link, keys: Sequence[str]) -> Iterator[Page]:
    for url, shown, pager in paged(author.url, keys, site.corpus.config.page_size):
        yield Page(url, "list.html", site.lazy(_list, author, keys, shown, pager))


def _list(site: Site, author: Link, keys: Sequence[str], shown: Sequence[str], pager: Pager) -> Mapping[str, object]:
    return {
        "title": author.title,
        "trail": trail(site, (site.texts.gettext("Authors"), FOLDER), (author.title, author.url)),
        "choices": choices(site, keys),
        "papers": lines(site, shown),
        "pager": pager,
        "counts": count_line(site, len(keys)),
    }
