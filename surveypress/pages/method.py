"""What a text on several papers rests on, as one sentence, and what the survey itself says of how it was written."""

from collections.abc import Iterable
from dataclasses import dataclass

from markdown_it.token import Token

from surveypress.core import routes
from surveypress.core.model import Paper, ProsePage
from surveypress.core.texts import Texts
from surveypress.pages.paper_filters import evidence_of
from surveypress.pages.view_models import Site
from surveypress.prose import nodes
from surveypress.prose.html import begins_notes, heading_of, prose_of, tokens_of
from surveypress.prose.nodes import Blocks, Inline
from surveypress.prose.plain import plain_text
from surveypress.prose.rendering import Frame, Html, html_of


@dataclass(frozen=True, slots=True)
class Method:
    """What the survey says of how its texts were written and checked, ready to show on another page."""

    title: Html
    html: Html


def basis(site: Site, papers: Iterable[Paper]) -> str:
    """Returns how many abstracts and full texts were read for these papers, if every record says it, and who wrote."""
    evidence = [evidence_of(site.corpus.config, paper) for paper in papers]
    is_complete = evidence and all(evidence)
    sentence = _sentence(site.texts, evidence.count("abstract"), evidence.count("full text")) if is_complete else ""
    return " ".join(filter(None, (sentence, site.corpus.config.provenance)))


def _sentence(texts: Texts, abstracts: int, full: int) -> str:
    sentence = texts.ngettext("Based on %(num)s full text.", "Based on %(num)s full texts.", full)
    if not abstracts:
        return sentence
    if full:
        more = texts.ngettext(
            "Of %(num)s more, the abstract was read.", "Of %(num)s more, the abstracts were read.", abstracts
        )
        return f"{sentence} {more}"
    return texts.ngettext(
        "Based on %(num)s abstract; no full text was read.",
        "Based on %(num)s abstracts; no full text was read.",
        abstracts,
    )


def method(site: Site) -> Method | None:
    """Returns the part of a prose page that its `method` names, without footnotes; None where no page has one."""
    page = _page(site)
    tokens = _part(site, page) if page else []
    if not tokens:
        return None
    frame = Frame("_method", deeper=2 - int(tokens[0].tag[1]))
    return Method(Html(heading_of(tokens[0], tokens[1])[1]), Html(html_of(tokens[3:], frame)))


def statement(site: Site) -> Blocks:
    """Returns for the head of a file what all its texts rest on, and a link to what `method` gives."""
    page = _page(site)
    sentence = basis(site, site.corpus.papers.values())
    parts = [*([nodes.text(sentence)] if sentence else []), *([_link(site, page)] if page else [])]
    return nodes.paragraph(nodes.joined(" ", parts)) if parts else []


def method_address(site: Site) -> str:
    """Returns the address of what `method` gives, empty where no page has one."""
    page = _page(site)
    return f"{routes.page(page.name)}#{page.method}" if page else ""


def collection_address(site: Site) -> str:
    """Returns where the figures of the collection stand, empty where no page shows them."""
    page = next((page for page in site.corpus.pages if page.shows_collection), None)
    return f"{routes.page(page.name)}#_collection" if page else ""


def _page(site: Site) -> ProsePage | None:
    return next((page for page in site.corpus.pages if page.method), None)


def _link(site: Site, page: ProsePage) -> Inline:
    tokens = _part(site, page)
    title = plain_text(tokens[1].children or []) if tokens else page.title
    return nodes.link(f"/{method_address(site)}", nodes.text(title))


def _part(site: Site, page: ProsePage) -> list[Token]:
    """Returns the blocks from the heading that is named to the next of its level or a higher one."""
    tokens = tokens_of(prose_of(page.document, site.target))
    heads = [n for n, token in enumerate(tokens) if token.type == "heading_open" and not token.level]
    start = next((n for n in heads if tokens[n].attrGet("id") == page.method), None)
    if start is None:
        return []
    ends = (n for n, token in enumerate(tokens) if n > start and _ends(token, tokens[start].tag))
    return [_without_notes(token) for token in tokens[start : next(ends, len(tokens))]]


def _ends(token: Token, tag: str) -> bool:
    return begins_notes(token) or (token.type == "heading_open" and not token.level and token.tag <= tag)


def _without_notes(token: Token) -> Token:
    if not token.children:
        return token
    return token.copy(children=[child for child in token.children if child.type != "footnote_ref"])
