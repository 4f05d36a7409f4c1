"""A preview that runs: server, watcher and indexer around one Live."""

import gc
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import click

from surveypress.build.project import Survey
from surveypress.build.workspace import workspace
from surveypress.core.problems import Problem, errors
from surveypress.preview.faults import with_lines
from surveypress.preview.follow import Follower
from surveypress.preview.indexer import Indexer
from surveypress.preview.load import Loader
from surveypress.preview.model import Live
from surveypress.preview.server import listen
from surveypress.preview.watch import Watcher

_TURN = 0.0005
"""Seconds that a thread may work while others wait."""


class Preview:
    """Serves a survey from the moment the context is entered until it is left."""

    def __init__(self, survey: Survey, host: str, port: int) -> None:
        self.live = Live()
        self._loader = Loader(survey)
        self._said: list[Problem] = []
        self._server = listen(host, port, self.live)
        self.port = self._server.server_port
        here = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  shown, not bound
        netloc = f"[{here}]" if ":" in here else here
        self.address = f"http://{netloc}:{self.port}/"
        self._stack = ExitStack()
        self._server.site = self._stack.enter_context(workspace(survey.root)) / "site"
        self._server.site.mkdir()
        self._follower = Follower(self._load)
        self._watcher = Watcher(
            survey.content, self._loader.folders, self._follower.follow, self._loader.is_current, self._hurry
        )
        self.indexer = Indexer(self.live, self._server.site)

    def __enter__(self) -> Self:
        # A thread that loads all again must not keep those waiting that answer a save or a request.
        self._stack.callback(sys.setswitchinterval, sys.getswitchinterval())
        sys.setswitchinterval(_TURN)
        try:
            self._load(content=True)
        except BaseException:  # Ctrl-C while a large survey is read
            self._server.server_close()
            self._stack.close()
            raise
        serving = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="preview-server", daemon=True)
        for thread in (serving, self._follower, self._watcher, self.indexer):
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends within a second; a search index that is being made is left to itself, as nothing else needs it."""
        self.live.close()
        self._server.close()
        self._watcher.stop()
        self._follower.stop()
        self.indexer.join(0.2)
        self._stack.close()

    def _load(self, *, content: bool) -> None:
        """Takes over the files as they are now: all of them if they are good, else only what is wrong with them."""
        with _uncollected():
            snapshot, problems = self._loader.load(content=content, open_paths=self.live.open_paths())
        faults = with_lines(errors(problems), self._loader.find)
        if snapshot is None:
            self.live.update(faults=faults)
        else:
            self._loader.publish(snapshot, lambda newest: self.live.update(snapshot=newest, faults=faults))
        self._say(problems)

    def _hurry(self, paths: Iterable[Path]) -> None:
        self._loader.hurry(paths, lambda newest: self.live.update(snapshot=newest))

    def _say(self, problems: list[Problem]) -> None:
        """Names on the terminal the problems that were not there before, and says when the last fault is mended."""
        for problem in problems:
            if problem not in self._said:
                click.echo(str(problem), err=True)
        if errors(self._said) and not errors(problems):
            click.echo("Mended.", err=True)
        self._said = problems


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keeps what is made here out of all searches for garbage: there is next to none, and millions of records.

    Each search would take a second of 10,000 papers, in which a save waits.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
