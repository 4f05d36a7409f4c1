"""Copies of the toy survey, and short ways to build them and to look at what came out: what several tests share."""

import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from surveypress.build import cache, pagefind, pipeline
from surveypress.build.pipeline import build
from surveypress.build.project import Built, Survey
from surveypress.core.model import Page
from surveypress.pages import describe

TOY = Path(__file__).parent / "toy"
CARD_OF_GUST = [
    "Gust: A Benchmark of Strong Wind",
    "Force · 2023",
    "Gusts measured each minute on nine hills.",
    "WindAtlas, gust speed: 31 m/s",
]
"""The lines of the card that a citation of this paper shows."""


def toy(root: Path, base_url: str = "") -> Survey:
    """Copies the toy survey into `root` and returns it; its site will go to `root/site`."""
    shutil.copytree(TOY, root / "content")
    return Survey(root, root / "content", root / "site", base_url)


def copied(built: Survey, root: Path) -> Survey:
    """Copies a survey with its site and what its build kept to `root`, as if it had been built there."""
    shutil.copytree(built.root, root, symlinks=True, dirs_exist_ok=True)
    survey = replace(built, root=root, content=root / "content", out=root / "site")
    before, now = cache.state_path(root, built.out), cache.state_path(root, survey.out)
    for path in before.parent.glob(f"{before.stem}.*"):
        path.rename(path.with_name(path.name.replace(before.stem, now.stem)))
    state = cache.load(now)
    state.files = cache.stamps(survey.out, state.files)  # the copies have times of their own
    cache.save(now, state)
    return survey


class _NoIndex:
    def finish(self) -> list[str]:
        return []


def without_search(patch: pytest.MonkeyPatch) -> None:
    """Leaves the search index out of builds, for it takes most of the time and is tested by itself."""
    patch.setattr(pagefind, "indexing", lambda *_: nullcontext(_NoIndex()))


def build_without_search(survey: Survey) -> None:
    """Builds a survey without its search index."""
    with pytest.MonkeyPatch.context() as patch:
        without_search(patch)
        build(survey)


def with_pages(patch: pytest.MonkeyPatch, *names: str) -> None:
    """Leaves all but a few pages out of builds, which then take a third of the time, for who looks at no others.

    A name that ends in a slash is that of a folder. A page that is not there is missed where the test looks at it.
    """

    def some(*given: Any) -> list[Page]:
        return [page for page in describe(*given) if page.path in names or page.path.startswith(folders)]

    folders = tuple(name for name in names if name.endswith("/"))
    without_search(patch)
    patch.setattr(pipeline, "describe", some)


def build_pages(survey: Survey, *names: str) -> Built:
    """Builds a few pages of a survey: those of these paths below its site, or in folders of these; returns figures."""
    with pytest.MonkeyPatch.context() as patch:
        with_pages(patch, *names)
        return build(survey)


def edit(path: Path, old: str, new: str) -> None:
    """Replaces text of a file; the text must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} holds no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def write(path: Path, text: str) -> Path:
    """Writes a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def paper(root: Path, key: str, fields: str = "topics: [wind]", text: str = "") -> Path:
    """Adds a paper to the survey in `root`."""
    front = fields if "title:" in fields else f'title: "A paper named {key}"\n{fields}'
    return write(root / "content" / "papers" / f"{key}.md", f"---\n{front}\n---\n{text}\n")


def tree(folder: Path, *, search: bool = False) -> dict[str, bytes]:
    """Returns the files of a folder by path, without the search index unless asked for."""
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name: path.read_bytes() for name, path in files.items() if search or not name.startswith("pagefind/")}


class _Mounted(SimpleHTTPRequestHandler):
    """Serves a folder below a path, as a host of project pages does; a missing page gets the folder's 404.html."""

    def __init__(self, *args: Any, prefix: str, folder: Path, **rest: Any) -> None:
        self.prefix, self.folder = prefix, folder
        super().__init__(*args, directory=str(folder), **rest)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.prefix):
            return str(self.folder / "no such file")
        return super().translate_path("/" + path[len(self.prefix) :])

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


class _Server(ThreadingHTTPServer):
    """A server for a browser, which leaves a page before it has all of it: that is no error."""

    def handle_error(self, *request: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(*request)


@contextmanager
def served(folder: Path, prefix: str = "/") -> Iterator[str]:
    """Serves a folder under `prefix`; yields the address, with a slash at its end."""
    server = _Server(("127.0.0.1", 0), partial(_Mounted, prefix=prefix, folder=folder))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
