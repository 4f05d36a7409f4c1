"""Every link and anchor in the rendered site must lead somewhere: read from the HTML itself, as a browser would."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from surveypress.problems import Problem, Where
from surveypress.write import SEARCH


@dataclass(frozen=True, slots=True)
class _Html:
    """What a page offers and what it asks for."""

    anchors: frozenset[str]
    repeated: tuple[str, ...]
    links: tuple[str, ...]


def problems(site: Mapping[str, bytes], out: str) -> Iterator[Problem]:
    """Yields links to pages or anchors that do not exist, and ids that a page uses twice."""
    pages = {path: _read(content) for path, content in site.items() if path.endswith(".html")}
    for path, page in pages.items():
        where = Where(f"{out}/{path}", 1, 1)
        for anchor in page.repeated:
            yield Problem(where, f"the id {anchor!r} stands on the page twice", "rename one of the headings")
        for link in page.links:
            fault = _fault(link, path, site, pages)
            if fault:
                yield Problem(where, f"the link {link!r} {fault}", "correct the link where the page's text comes from")


def _read(content: bytes) -> _Html:
    tree = LexborHTMLParser(content)
    ids = [str(node.attributes["id"]) for node in tree.css("[id]")]
    repeated = tuple(sorted({i for i in ids if ids.count(i) > 1}))
    links = [node.attributes.get("href") or node.attributes.get("src") for node in tree.css("[href], [src]")]
    return _Html(frozenset(ids), repeated, tuple(dict.fromkeys(link for link in links if link)))


def _fault(link: str, path: str, site: Mapping[str, bytes], pages: Mapping[str, _Html]) -> str:
    try:
        parts = urlsplit(link)
    except ValueError:
        return "is no address"
    if parts.scheme or parts.netloc:
        return ""
    target = path
    if parts.path:
        if parts.path.startswith("/") and path == "404.html":
            return ""  # an absolute address, as the host decides where this page is shown
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
        if parts.path.endswith("/") or target == ".":
            target = posixpath.normpath(posixpath.join(target, "index.html"))
    if target not in site:
        # The search index is made after the pages.
        return "" if target.startswith(f"{SEARCH}/") else "leads to no page"
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
        return "leads to no such anchor"
    return ""
