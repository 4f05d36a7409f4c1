"""Pages -> bytes of those that are new, changed or damaged on disk, and the fingerprints of all."""

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path

from surveypress.build import cache
from surveypress.build.handing_over import Kit, Portable
from surveypress.build.page_memo import PageMemo
from surveypress.build.page_reasons import reason
from surveypress.build.page_work import Answer, Order, answer, portable_pieces
from surveypress.build.profile import Profile
from surveypress.build.staging import Staging
from surveypress.core.memory import Memory
from surveypress.core.model import Page
from surveypress.core.progress import Tick
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
    kit: Kit | None = None
    """What other processes need to do it, if they can."""


class _Work(Portable[Page, Answer]):
    """Rendering pages that are due."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering, self.kit = rendering, rendering.kit

    def order(self, page: Page) -> Order | None:
        if page.here:
            return None
        order = self._order(page)
        return order._replace(pieces=portable_pieces(order.pieces, self._rendering.memo.trace))

    def __call__(self, page: Page) -> Answer:
        made = answer(page, self._order(page), self._rendering.renderer, self._rendering.memo.trace)
        if made.content is None:
            return made
        self._rendering.staging.write(page.path, made.content)
        return made._replace(content=None, staged=True)

    def _order(self, page: Page) -> Order:
        rendering = self._rendering
        fingerprint = rendering.before.pages.get(page.path, "")
        kept = fingerprint if fingerprint and cache.is_intact(rendering.out, rendering.before, page.path) else ""
        return Order(page.path, kept, rendering.memo.pieces(page))


def render(pages: Sequence[Page], rendering: Rendering, tick: Tick) -> Fingerprints:
    """Renders those of the pages that are due into the staging folder. Returns the fingerprints of all.

    Raises ContentError if a template fails, UsageError if the disk is full.
    """
    fingerprints = _current(pages, rendering)
    described = [page for page in pages if page.path not in fingerprints]
    rendering.profile.asked("descriptions", len(fingerprints), len(pages))
    for _ in fingerprints:
        tick()
    for page, made in _answers(described, _Work(rendering), rendering.executor):
        fingerprints[page.path] = made.fingerprint
        rendering.memo.learn(page, made.data, made.reads, made.pieces)
        rendering.profile.spans.append(made.span)
        if made.content is not None:
            rendering.staging.write(page.path, made.content)
        if made.staged:
            rendering.staging.adopt([page.path])
        if page.path in rendering.staging.files:
            rendering.memo.reasons[page.path] = _reason(page, made, rendering)
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


def _reason(page: Page, made: Answer, rendering: Rendering) -> str:
    """Returns why a page was rendered, in words."""
    memo, before = rendering.memo, rendering.before.pages.get(page.path)
    changed = memo.changed(page) if before not in {None, made.fingerprint} else None
    return reason(before, made.fingerprint, changed, same_data=memo.has_data(page, made.data))


def _is_current(page: Page, fingerprint: str, before: cache.State, out: Path) -> bool:
    return before.pages.get(page.path) == fingerprint and cache.is_intact(out, before, page.path)


def path_of(name: str, rendering: Rendering) -> Path:
    """Returns where the bytes of a page stand: as rendered, or as the last build left them."""
    return (rendering.staging.folder if name in rendering.staging.files else rendering.out) / name


def _answers(pages: Sequence[Page], work: _Work, executor: Executor) -> Iterator[tuple[Page, Answer]]:
    """Yields each page with its fingerprint and, if it is due, its bytes."""
    # What pages of a kind share (compiled templates, styles of citing) is got ready before the work is parted.
    many = Counter(page.template for page in pages)
    firsts = {page.template: page for page in reversed(pages) if many[page.template] > 1}
    for page in firsts.values():
        yield page, work(page)
    others = [page for page in pages if firsts.get(page.template) is not page]
    yield from zip(others, executor.map(work, others), strict=True)
