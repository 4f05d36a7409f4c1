"""The search of the preview: when nothing has been saved for a while, indexes the pages as they are then."""

import shutil
import threading
from pathlib import Path

import click

from surveypress.build import pagefind
from surveypress.core.problems import ContentError, UsageError
from surveypress.core.routes import SEARCH
from surveypress.preview.model import Live, Snapshot, State, digest

PAUSE = 1.0
"""Seconds without a save before the index is made."""


class Indexer(threading.Thread):
    """Keeps an index in a folder of this preview's own: the site's folder is the build's alone."""

    def __init__(self, live: Live, site: Path) -> None:
        super().__init__(name="preview-search", daemon=True)
        self._live = live
        self._site = site
        self._complaint = ""

    def run(self) -> None:
        latest: Snapshot | None = None
        before = State()
        while not self._live.closed:
            state = self._live.wait(before)
            while (newer := self._live.wait(state, PAUSE)) is not state and not self._live.closed:
                state = newer
            before = state
            if state.snapshot is None or state.snapshot is latest or self._live.closed:
                continue
            try:
                self._index(state.snapshot)
                self._complaint = ""
            except ContentError:
                pass  # the page that fails says so itself, when it is opened
            except (UsageError, OSError) as error:
                self._complain(str(error))
            latest = state.snapshot

    def _index(self, snapshot: Snapshot) -> None:
        if not snapshot.renderer.config.shows("search"):
            if self._live.state.search:
                shutil.rmtree(self._site / SEARCH, ignore_errors=True)
                self._live.update(search="")
            return
        pages: dict[str, bytes] = {}
        versions = []
        for path, page in snapshot.pages.items():
            if self._live.closed or self._live.state.snapshot is not snapshot:
                return
            if page.indexed:
                pages[path] = snapshot.renderer.render(page)
                versions.append(f"{path} {snapshot.version(pages[path])}")
        name = digest("\n".join(versions).encode())
        if name == self._live.state.search:
            return
        fresh = pagefind.index(pages, self._site.parent, snapshot.renderer.config.language)
        pagefind.put(fresh, self._site / SEARCH)
        self._live.update(search=name)

    def _complain(self, why: str) -> None:
        if why != self._complaint:
            click.echo(f"The search of this preview is not up to date: {why}", err=True)
        self._complaint = why
