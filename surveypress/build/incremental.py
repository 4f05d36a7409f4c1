"""Pages -> bytes of those that are new, changed or damaged on disk, and the fingerprints of all."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from surveypress.build import cache
from surveypress.build.page_memo import PageMemo
from surveypress.build.page_reasons import reason
from surveypress.build.profile import Profile, Span, clock
from surveypress.build.staging import Staging
from surveypress.core.lazy import LazyData
from surveypress.core.memory import Memory
from surveypress.core.model import Page
from surveypress.core.progress import Tick
from surveypress.core.tracing import Pieces, Read
from surveypress.render.renderer import Renderer

Fingerprints = dict[str, str]
"""Path below the output folder to fingerprint."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """What rendering pages needs besides the pages."""

    renderer: Renderer
    before: cache.State
    """What the last build left."""
    out: Path
    staging: Staging
    """Where the bytes go."""
    executor: Executor
    """Who does it."""
    profile: Profile = field(default_factory=Profile)
    """What is noted of it."""
    memo: PageMemo = field(default_factory=PageMemo)
    """What is known of pages."""
    templates: Memory = field(default_factory=Memory)
    """What templates are compiled to."""


class _Answer(NamedTuple):
    """What has become of a page."""

    fingerprint: str
    data: bytes
    """Digest of its data."""
    reads: frozenset[Read]
    """What was read for them."""
    pieces: Pieces
    """Texts that they consist of."""
    content: bytes | None
    """None if the bytes are there already."""
    span: Span


def render(pages: Sequence[Page], rendering: Rendering, tick: Tick) -> Fingerprints:
    """Renders those of the pages that are due into the staging folder. Returns the fingerprints of all.

    Raises ContentError if a template fails, UsageError if the disk is full.
    """
    work = partial(_render_due, rendering)
    fingerprints = _current(pages, rendering)
    described = [page for page in pages if page.path not in fingerprints]
    rendering.profile.asked("descriptions", len(fingerprints), len(pages))
    for _ in fingerprints:
        tick()
    for page, answer in _answers(described, work, rendering.executor):
        fingerprints[page.path] = answer.fingerprint
        rendering.memo.learn(page, answer.data, answer.reads, answer.pieces)
        rendering.profile.spans.append(answer.span)
        if answer.content is not None:
            rendering.staging.write(page.path, answer.content)
            rendering.memo.reasons[page.path] = _reason(page, answer, rendering)
        tick()
    rendered = sum(page.path in rendering.staging.files for page in pages)
    rendering.profile.asked("pages", len(pages) - rendered, len(pages))
    return {page.path: fingerprints[page.path] for page in pages}


def _current(pages: Sequence[Page], rendering: Rendering) -> Fingerprints:
    """Returns the fingerprints of those pages that are known to be as they were, and whose files are."""
    current = {}
    for page in pages:
        data = rendering.memo.data_digest(page)
        fingerprint = rendering.renderer.fingerprint_of(page, data) if data else ""
        if fingerprint and _is_current(page, fingerprint, rendering.before, rendering.out):
            current[page.path] = fingerprint
    return current


def _reason(page: Page, answer: _Answer, rendering: Rendering) -> str:
    """Returns why a page was rendered, in words."""
    memo, before = rendering.memo, rendering.before.pages.get(page.path)
    changed = memo.changed(page) if before not in {None, answer.fingerprint} else None
    return reason(before, answer.fingerprint, changed, same_data=memo.has_data(page, answer.data))


def _is_current(page: Page, fingerprint: str, before: cache.State, out: Path) -> bool:
    return before.pages.get(page.path) == fingerprint and cache.is_intact(out, before, page.path)


def path_of(name: str, rendering: Rendering) -> Path:
    """Returns where the bytes of a page stand: as rendered, or as the last build left them."""
    return (rendering.staging.folder if name in rendering.staging.files else rendering.out) / name


def _answers(pages: Sequence[Page], work: "partial[_Answer]", executor: Executor) -> Iterator[tuple[Page, _Answer]]:
    """Yields each page with its fingerprint and, if it is due, its bytes."""
    # What pages of a kind share (compiled templates, styles of citing) is got ready before the work is parted.
    many = Counter(page.template for page in pages)
    firsts = {page.template: page for page in reversed(pages) if many[page.template] > 1}
    for page in firsts.values():
        yield page, work(page)
    others = [page for page in pages if firsts.get(page.template) is not page]
    yield from zip(others, executor.map(work, others), strict=True)


def _render_due(rendering: Rendering, page: Page) -> _Answer:
    """Returns the fingerprint of a page, and its bytes if they are not there yet."""
    start = clock()
    reads: frozenset[Read] = frozenset()
    pieces: Pieces = {}
    if isinstance(page.data, LazyData):
        with rendering.memo.trace.pieces(rendering.memo.pieces(page)) as pieces:
            values, reads = page.data.compute()
        page = replace(page, data=values)
    data = rendering.renderer.data_digest(page.data)
    fingerprint = rendering.renderer.fingerprint_of(page, data)
    described = clock()
    intact = _is_current(page, fingerprint, rendering.before, rendering.out)
    content = None if intact else rendering.renderer.render(page)
    span = Span(page.path, page.template, start, clock(), os.getpid(), described, not intact, len(content or b""))
    return _Answer(fingerprint, data, reads, pieces, content, span)
