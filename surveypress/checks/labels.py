"""Links that say one host and lead to another: "arXiv" to a publisher, "github.com/x" to a parked page."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from surveypress.checks.check import Check
from surveypress.core.model import Corpus
from surveypress.core.problems import Problem
from surveypress.prose.tokens import parsed
from surveypress.relate.citations import documents

_HOSTS = {
    "arxiv": ("arxiv.org",),
    "github": ("github.com", "github.io", "githubusercontent.com"),
    "gitlab": ("gitlab.com", "gitlab.io"),
    "hugging face": ("huggingface.co", "hf.co"),
    "huggingface": ("huggingface.co", "hf.co"),
    "openreview": ("openreview.net",),
    "acl anthology": ("aclanthology.org", "aclweb.org"),
    "pubmed": ("pubmed.ncbi.nlm.nih.gov", "ncbi.nlm.nih.gov"),
    "zenodo": ("zenodo.org", "doi.org"),
    "youtube": ("youtube.com", "youtu.be"),
    "wikipedia": ("wikipedia.org",),
    "doi": ("doi.org",),
}
"""Where a link leads whose words are the name of a host, in small letters."""
_DOMAIN = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(?:[/:?#]\S*)?", re.IGNORECASE)
_ENDINGS = frozenset("md py js txt pdf html json yaml yml bib csv ts rs cc cpp sh ipynb zip net".split())
"""Ends of names of files, and of words such as ASP.net, that look like those of hosts."""


def mislabelled(corpus: Corpus) -> Iterator[Problem]:
    """Yields links of records and of prose whose words name another host than their address."""
    for paper in (*corpus.papers.values(), *corpus.background.values()):
        for n, link in enumerate(paper.urls):
            if host := _other_host(link.title, link.url):
                place = corpus.place(paper.location.file, "urls", n)
                yield Problem(place, f"the link {link.title!r} leads to {host}", _HINT)
    for _, _, document in documents(corpus):
        places = {link.href: link.location for link in document.links}
        for words, href in _links(document.text):
            if href in places and (host := _other_host(words, href)):
                yield Problem(places[href], f"the link {words!r} leads to {host}", _HINT)


_HINT = "correct the address, or the words"


def _other_host(words: str, address: str) -> str:
    """Returns the host of an address that is another than its words name, or nothing."""
    try:
        host = (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    label = words.strip().casefold()
    hosts: tuple[str, ...] = _HOSTS.get(label, ())
    match = _DOMAIN.fullmatch(words.strip())
    if match and match[1].rpartition(".")[2].casefold() not in _ENDINGS:
        hosts = (match[1].casefold().removeprefix("www."),)
    if not host or not hosts or any(host == name or host.endswith(f".{name}") for name in hosts):
        return ""
    return host


def _links(text: str) -> Iterator[tuple[str, str]]:
    """Yields words and address of each link of a text."""
    if "](" not in text:
        return
    for token in parsed(text).tokens:
        children = token.children or []
        for n, child in enumerate(children):
            if child.type == "link_open":
                inner = []
                for after in children[n + 1 :]:
                    if after.type == "link_close":
                        break
                    inner.append(after.content)
                yield "".join(inner), str(child.attrs.get("href", ""))


CHECKS = (Check("links/label", "a link whose words name another host", mislabelled, level="warning"),)
