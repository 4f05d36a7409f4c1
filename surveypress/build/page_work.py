"""A page -> its bytes, here or in a process that has nothing but what it is handed: the records, and paths of pages.

Such a process describes all pages once more, which gives the same ones, and renders those that it is asked for.
"""

import os
import pickle
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from surveypress.build.handing_over import Kit
from surveypress.build.profile import Span, clock, epoch
from surveypress.core.lazy import LazyData
from surveypress.core.memory import Memory
from surveypress.core.model import Page
from surveypress.core.tracing import Pieces, Read, Trace
from surveypress.core.versions import code_digest
from surveypress.pages import WITHOUT_LAYOUT, describe
from surveypress.pages.as_of import as_of
from surveypress.pages.view_models import Site
from surveypress.render.renderer import Renderer
from surveypress.render.theme import Theme


class Answer(NamedTuple):
    """What has become of a page."""

    fingerprint: str
    data: bytes
    """Digest of its data."""
    reads: frozenset[Read]
    """What was read for them."""
    pieces: Pieces
    """Texts that they consist of."""
    content: bytes | None
    """None if the bytes are there already, or if they were staged."""
    span: Span
    staged: bool = False
    """Whether whoever has rendered it has staged the bytes, too: so they need not travel, nor wait in memory."""


class Order(NamedTuple):
    """What a page is asked by, where it was described."""

    path: str
    kept: str
    """Fingerprint of the bytes that are there already; empty if there are none."""
    pieces: Pieces
    """Those that are known of it."""


@dataclass(frozen=True, slots=True)
class _Contents:
    """What is in a kit."""

    site: Site
    looks: Theme
    templates: bytes
    """What they are compiled to, as far as that is known."""
    epoch: float


def answer(page: Page, order: Order, renderer: Renderer, trace: Trace) -> Answer:
    """Returns what becomes of a page. Raises ContentError if a template fails."""
    start = clock()
    reads: frozenset[Read] = frozenset()
    pieces: Pieces = {}
    if isinstance(page.data, LazyData):
        with trace.pieces(order.pieces) as pieces:
            values, reads = page.data.compute()
        page = replace(page, data=values)
    data = renderer.data_digest(page.data)
    fingerprint = renderer.fingerprint_of(page, data)
    described = clock()
    intact = fingerprint == order.kept
    content = None if intact else renderer.render(page)
    span = Span(page.path, page.template, start, clock(), os.getpid(), described, not intact, len(content or b""))
    return Answer(fingerprint, data, reads, pieces, content, span)


def kit(site: Site, looks: Theme, templates: Memory) -> Kit:
    """Returns what processes need that are to render pages of a site, which is not followed yet."""

    def pack() -> bytes:
        # Files of the theme are no part of a page, and make up half of it.
        contents = _Contents(site, replace(looks, files={}), templates.packed(code_digest().encode()), epoch())
        return pickle.dumps(contents, pickle.HIGHEST_PROTOCOL)

    return Kit(_opened, pack)


def portable_pieces(pieces: Pieces, trace: Trace) -> Pieces:
    """Returns pieces that mean the same to another trace."""
    return {name: (text, trace.names(reads)) for name, (text, reads) in pieces.items()}


def _opened(data: bytes) -> Callable[[Order], Answer]:
    """Returns what renders pages with the contents of a kit."""
    contents: _Contents = pickle.loads(data)  # noqa: S301  of the build that asks
    corpus, trace = contents.site.corpus, Trace()
    site = contents.site.followed(trace)
    pages = {page.path: page for page in describe(site, WITHOUT_LAYOUT)}
    templates = Memory.unpacked(code_digest().encode(), contents.templates)
    renderer = Renderer(corpus.config, contents.looks, corpus.texts, as_of(corpus), templates)
    ahead = epoch() - contents.epoch

    def render(order: Order) -> Answer:
        made = answer(pages[order.path], order, renderer, trace)
        return made._replace(
            reads=trace.names(made.reads),
            pieces=portable_pieces(made.pieces, trace),
            span=made.span.moved(ahead),
        )

    return render
