"""Every link and anchor in the rendered site must lead somewhere: read from the HTML itself, as a browser would."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import islice
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from surveypress.checks.check import Check
from surveypress.core.problems import Location, Problem
from surveypress.core.routes import SEARCH


@dataclass(frozen=True, slots=True)
class _Html:
    """What a page offers and what it asks for."""

    anchors: frozenset[str]
    repeated: tuple[str, ...]
    links: tuple[str, ...]


def dead_links(site: Mapping[str, bytes], out: str) -> Iterator[Problem]:
    """Yields links to pages or anchors that do not exist."""
    pages = {path: _read(content) for path, content in site.items() if path.endswith(".html")}
    for path, page in pages.items():
        for link in page.links:
            fault = _fault(link, path, site, pages)
            if fault:
                message = f"the link {link!r} {fault}"
                place = _place(f"{out}/{path}", site[path], ("href", "src"), link)
                yield Problem(place, message, "correct the link where the page's text comes from")


def repeated_ids(site: Mapping[str, bytes], out: str) -> Iterator[Problem]:
    """Yields ids that a page uses twice."""
    for path, content in site.items():
        for anchor in _read(content).repeated if path.endswith(".html") else ():
            message = f"the id {anchor!r} stands on the page twice"
            place = _place(f"{out}/{path}", content, ("id",), anchor, n=1)
            yield Problem(place, message, "rename one of the two where the page's text comes from")


def _place(file: str, content: bytes, attributes: tuple[str, ...], value: str, n: int = 0) -> Location:
    """Returns where a page says an attribute for the n-th time, from 0; its beginning where that cannot be told."""
    text = content.decode("utf-8", "replace")
    written = "|".join(re.escape(form) for form in dict.fromkeys((value, escape(value), escape(value, quote=False))))
    pattern = rf"""\s(?:{"|".join(attributes)})\s*+=\s*+(["']?)(?:{written})\1(?=[\s>/])"""
    match = next(islice(re.finditer(pattern, text), n, None), None)
    if match is None:
        return Location(file, 1, 1)
    start = match.start() + 1
    return Location(file, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))


@lru_cache(maxsize=65536)
def _read(content: bytes) -> _Html:
    tree = LexborHTMLParser(content)
    ids = [str(node.attributes["id"]) for node in tree.css("[id]")]
    repeated = tuple(sorted(name for name, count in Counter(ids).items() if count > 1))
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


CHECKS = (
    Check("site/dead-link", "a link that leads nowhere", dead_links, stage="site"),
    Check("site/repeated-id", "an id that a page uses twice", repeated_ids, stage="site"),
)
