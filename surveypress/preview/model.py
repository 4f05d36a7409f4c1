"""What the preview shows at one moment, and the one place where that moment is exchanged for the next."""

import hashlib
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from surveypress.core.model import Page
from surveypress.pages.search import INDEX
from surveypress.preview.faults import Fault
from surveypress.render.renderer import Renderer
from surveypress.render.theme import Theme


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """All pages of one moment, described, and the renderer that turns them into bytes. Never changes."""

    pages: Mapping[str, Page]
    """Path below the site's root (`papers/lora/index.html`) to page."""
    renderer: Renderer
    theme: Theme
    _made: dict[str, bytes] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)

    def render(self, path: str) -> bytes:
        """Returns the bytes of a page, the same ones each time. Raises ContentError if its template fails.

        They are remembered so that a template of chance (a random quotation) does not make a page reload for ever.
        """
        body = self._made.get(path)
        return body if body is not None else self._made.setdefault(path, self.renderer.render(self.pages[path]))

    def with_page(self, path: str, pages: Mapping[str, Page]) -> "Snapshot":
        """Returns a snapshot of pages of which only this one is another."""
        bodies = {name: body for name, body in self._made.copy().items() if name != path}
        return Snapshot(pages, self.renderer, self.theme, bodies, self._names)

    def version(self, body: bytes) -> str:
        """Returns a digest of a page that is blind to the hashes in the addresses of stylesheets.

        A changed stylesheet is swapped in the open page, so it must not count as a change of the page.
        """
        for name, address in self.styles.items():
            body = body.replace(address.encode(), name.encode())
        return digest(body)

    @property
    def words(self) -> str:
        """Names the index of the search page by the texts it is made of, without making it; empty without search."""
        if INDEX in self.pages and INDEX not in self._names:
            self._names[INDEX] = self.renderer.fingerprint(self.pages[INDEX])
        return self._names.get(INDEX, "")

    @property
    def styles(self) -> dict[str, str]:
        """Name of each stylesheet (`style.css`) to its address."""
        return {name: address for name, address in self.theme.assets.items() if name.endswith(".css")}


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """What is served: the last good snapshot, and what is wrong with the files as they are now."""

    snapshot: Snapshot | None = None
    """None while the survey has not been readable since the start."""
    faults: tuple[Fault, ...] = ()
    search: str = ""
    """Names the search index that is served; empty before the first."""


class Live:
    """Holds the current State. Readers take it whole; writers exchange it; waiters learn of it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._state = State()
        self._closed = False
        self._open: Counter[str] = Counter()

    @property
    def state(self) -> State:
        with self._changed:
            return self._state

    @property
    def closed(self) -> bool:
        """Whether the preview is ending, so that whoever waits must go."""
        return self._closed

    def update(self, **fields: Any) -> None:
        """Exchanges the state for one with other values of these fields, and wakes all who wait for it."""
        with self._changed:
            self._state = replace(self._state, **fields)
            self._changed.notify_all()

    def wait(self, before: State, timeout: float | None = None) -> State:
        """Returns the state as soon as it is another than `before`, or the same one after `timeout` s or at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._state is not before, timeout)
            return self._state

    def close(self) -> None:
        """Sends all who wait home."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @contextmanager
    def opened(self, path: str) -> Iterator[None]:
        """Notes that a browser shows a page, for as long as the context lasts."""
        with self._changed:
            self._open[path] += 1
        try:
            yield
        finally:
            with self._changed:
                self._open[path] -= 1

    def open_paths(self) -> list[str]:
        """Returns what browsers show at present."""
        with self._changed:
            return sorted(+self._open)


def digest(body: bytes) -> str:
    """Returns a short digest."""
    return hashlib.blake2b(body, digest_size=8).hexdigest()
