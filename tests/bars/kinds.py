"""Which pages of a site to look at, found by looking at all of them: so a new kind of page is measured by itself."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TAG = re.compile(r'<([a-z][a-z0-9]*)(?=[ >/])(?:[^>]*? class="([^"]*)")?')
SECTION = re.compile(r'<h[23][^>]*? id="([^"]*)"')
MAIN = re.compile(r'<main[^>]*? class="([^"]*)"')
REDIRECT = re.compile(r'<meta[^>]*? http-equiv="refresh"')
SHARED = 5
"""A section that so many pages have is a part of their kind; a rarer one is a heading of somebody's prose."""
QUERIES = {
    "search/": ("?q=low-rank+adaptation&year=2022", "?q=qqzzxx"),
    "list/": ("?p={}",),
    "compare/": ("?p={}",),
}
"""Pages that show what their address asks for, which is measured, too; `{}` stands for the keys of three papers."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What a page is made of."""

    address: str
    size: int
    kind: tuple[str, int, str]
    """The first folder of its address, how deep it lies, and the class of its main part."""
    marks: frozenset[str]
    """Elements with each of their classes, and the sections."""


@cache
def pages(folder: Path) -> tuple[Looks, ...]:
    """Returns all pages of a built site that are no redirects, by address."""
    found = []
    for path in sorted(folder.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        if not REDIRECT.search(text):
            found.append(_looks(path.relative_to(folder).as_posix(), text))
    return tuple(found)


def _looks(path: str, text: str) -> Looks:
    address = path.removesuffix("index.html")
    folders = address.split("/")
    main = MAIN.search(text)
    marks = {f"{tag}.{name}" for tag, names in set(TAG.findall(text)) for name in (names.split() or ("",))}
    marks.update(f"#{name}" for name in SECTION.findall(text))
    return Looks(address, len(text), (folders[0], len(folders), main[1] if main else ""), frozenset(marks))


def samples(folder: Path) -> list[str]:
    """Returns addresses of pages that together show all that the site's pages are made of.

    The largest page of each kind, then whatever has an element, a class or a section that none of these has; and the
    pages that answer a query, with one.
    """
    every = pages(folder)
    often = Counter(mark for page in every for mark in page.marks)
    wanted = {mark for mark, count in often.items() if not mark.startswith("#") or count >= SHARED}
    chosen = {page.kind: page for page in sorted(every, key=lambda page: (page.size, page.address))}
    found = list(chosen.values())
    missing = wanted.difference(*(page.marks for page in found))
    while missing:
        best = max(every, key=lambda page: (len(page.marks & missing), page.size, page.address))
        found.append(best)
        missing -= best.marks
    addresses = sorted(page.address for page in found)
    three = ",".join(largest(folder, "papers", 3))
    return addresses + [
        address + query.format(three)
        for address, queries in QUERIES.items()
        if address in addresses
        for query in queries
    ]


def rooms(folder: Path) -> list[str]:
    """Returns the address of the largest page of each room of a site: of all papers, of all topics, and so on."""
    chosen = {page.kind[0]: page for page in sorted(pages(folder), key=lambda page: (page.size, page.address))}
    return sorted(page.address for page in chosen.values())


def largest(folder: Path, room: str, count: int = 1) -> list[str]:
    """Returns the names of the largest pages in a room of the site (`papers`, `topics`), the largest first."""
    inside = [page for page in pages(folder) if page.kind[0] == room and page.kind[1] == 3]
    inside.sort(key=lambda page: (-page.size, page.address))
    return [page.address.split("/")[1] for page in inside[:count]]
