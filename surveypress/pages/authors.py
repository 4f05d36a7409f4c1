"""A page for each author with two papers or more, one for each initial, and the list of initials."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from slugify import slugify

from surveypress.model import Page
from surveypress.pages.lists import choices, lines, paged, trail
from surveypress.views import Ref, Site, family_name

FOLDER = "authors/"
MOST = 24
"""Authors of most papers, shown above the initials."""


def pages(site: Site) -> Iterator[Page]:
    """Yields the authors of most papers with all initials, a page for each initial, and a page for each author."""
    held: dict[str, list[Ref]] = defaultdict(list)
    for name in sorted(site.authors, key=lambda name: (family_name(name).casefold(), name)):
        slug, keys = site.authors[name]
        held[initial(family_name(name))].append(Ref(name, f"{FOLDER}{slug}/", len(keys)))
    everyone = [ref for refs in held.values() for ref in refs]
    most = sorted(everyone, key=lambda ref: -ref.count)[:MOST]
    letters = [Ref(letter.upper(), f"{FOLDER}{letter}/", len(held[letter])) for letter in sorted(held)]
    shared = {"letters": letters, "authors": len(everyone)}
    yield Page(
        FOLDER, "authors.html", {"title": "Authors", "trail": trail(("Authors", FOLDER)), "refs": most, **shared}
    )
    for letter in letters:
        data = {"title": f"Authors: {letter.title}", "trail": trail(("Authors", FOLDER), (letter.title, letter.url))}
        yield Page(letter.url, "authors.html", {**data, "refs": held[letter.title.lower()], **shared})
    for ref in everyone:
        yield from _author(site, ref, site.authors[ref.title][1])


def initial(name: str) -> str:
    """Returns the letter under which a name is listed, in its Latin form; `other` for what has none."""
    slug = slugify(name)
    return slug[0] if slug[:1].isalpha() else "other"


def _author(site: Site, author: Ref, keys: Sequence[str]) -> Iterator[Page]:
    steps = trail(("Authors", FOLDER), (author.title, author.url))
    for url, papers, pager in paged(author.url, keys, site.corpus.config.page_size):
        data = {"title": author.title, "trail": steps, "papers": lines(site, papers), "choices": choices(site, papers)}
        yield Page(url, "list.html", {**data, "pager": pager, "count": len(keys), "everywhere": ""})
