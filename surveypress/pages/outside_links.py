"""Where a paper itself is to be found: links by its identifiers, those of the survey's settings, and further ones."""

import re
from urllib.parse import urlsplit

from surveypress.core.config import LinkKind
from surveypress.core.identifiers import KINDS, Identifier, pdf_address, web_address
from surveypress.core.model import Paper
from surveypress.pages.view_models import Link, Site


def outside_links(paper: Paper, site: Site) -> list[Link]:
    """Returns the links of a paper, in the order of the registry of identifiers, each address once."""
    links = [link for kind in KINDS if kind.id in paper.ids for link in _of_identifier(kind, paper.ids[kind.id])]
    links += [_further(extra, paper.ids[extra.id]) for extra in site.corpus.config.links if extra.id in paper.ids]
    if paper.url:
        links.append(Link(site.texts.gettext("Publisher"), paper.url))
    links += [Link(link.title or urlsplit(link.url).hostname or link.url, link.url) for link in paper.urls]
    if paper.code:
        links.append(Link(site.texts.gettext("Code"), paper.code))
    return list({link.url: link for link in reversed(links)}.values())[::-1]


def _further(kind: LinkKind, value: str) -> Link:
    return Link(kind.title, kind.url.replace("{id}", re.sub(r"v\d+$", "", value)))


def _of_identifier(kind: Identifier, value: str) -> list[Link]:
    title = f"{kind.label}:{value}" if kind.speaks else kind.label
    pdf = pdf_address(kind, value)
    return [Link(title, web_address(kind, value)), *([Link("PDF", pdf)] if pdf else [])]
