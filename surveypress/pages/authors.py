"""A page for each author with two papers or more, and the list of these authors."""

from collections.abc import Iterator

from surveypress.model import Page
from surveypress.pages.lists import choices, lines, paged, trail
from surveypress.views import Ref, Site, family_name


def pages(site: Site) -> Iterator[Page]:
    """Yields the list of authors, by family name, and their pages."""
    order = sorted(site.authors, key=lambda name: (family_name(name).casefold(), name))
    refs = [Ref(name, f"authors/{site.authors[name][0]}/", len(site.authors[name][1])) for name in order]
    for url, shown, pager in paged("authors/", refs, site.corpus.config.page_size):
        data = {"title": "Authors with two papers or more", "trail": trail(("Authors", "authors/"))}
        yield Page(url, "values.html", {**data, "groups": [(Ref("", ""), list(shown))], "pager": pager})
    for name in order:
        slug, keys = site.authors[name]
        base = f"authors/{slug}/"
        for url, papers, pager in paged(base, keys, site.corpus.config.page_size):
            steps = trail(("Authors", "authors/"), (name, base))
            data = {"title": name, "trail": steps, "papers": lines(site, papers), "choices": choices(site, papers)}
            yield Page(url, "list.html", {**data, "pager": pager, "count": len(keys)})
