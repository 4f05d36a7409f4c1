"""(State, path) -> what a browser gets: a page, an asset, a piece of the search index, or what is wrong."""

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path, PurePosixPath
from urllib.parse import quote, unquote

from surveypress.core.problems import ContentError
from surveypress.core.routes import SEARCH
from surveypress.preview import faults
from surveypress.preview.model import Snapshot, State, digest

CLIENT = "-/client.js"
EVENTS = "-/events"
"""Addresses of the preview itself; no page can have them, as no slug is a hyphen."""

_TYPES = {
    ".avif": "image/avif",
    ".bib": "text/plain; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ris": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
}
"""Written out, as the standard library asks the machine and so differs from one to the next."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A response without its script."""

    status: int
    kind: str
    body: bytes
    version: str = ""
    """Differs when an open page must reload; empty for all but HTML."""
    location: str = ""


def path_of(target: str) -> str:
    """Returns the decoded path of a request, without its first slash and its query."""
    return unquote(target.partition("#")[0].partition("?")[0]).removeprefix("/")


def file_of(path: str) -> str:
    """Returns the file that a path stands for: `papers/lora/` for `papers/lora/index.html`."""
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def answer(state: State, path: str, site: Path) -> Answer:
    """Returns what there is at a path; `site` is the folder that holds the search index."""
    if path == CLIENT:
        return Answer(200, kind(path), Path(__file__).with_name("client.js").read_bytes())
    if path.startswith(f"{SEARCH}/"):
        return _search(path, site)
    if state.snapshot is None:
        return _faulty(faults.page(state.faults), 503)
    return _of_site(state.snapshot, path)


def with_script(response: Answer, state: State) -> bytes:
    """Returns the body with the script that keeps it fresh, if it is a page. The built site never holds that."""
    if not response.kind.startswith("text/html"):
        return response.body
    version, words = escape(response.version), escape(_words(state, response))
    tag = f'<script src="/{CLIENT}" data-version="{version}" data-words="{words}" defer></script>\n'.encode()
    head, end, tail = response.body.rpartition(b"</body>")
    return head + tag + end + tail if end else response.body + tag


def news(state: State, path: str, site: Path) -> bytes:
    """Returns, as a server-sent event, all that an open page must know to be as fresh as the state."""
    styles = {} if state.snapshot is None else state.snapshot.styles
    response = answer(state, path, site)
    message = {
        "version": response.version,
        "words": _words(state, response),
        "styles": {name: f"/{quote(address)}" for name, address in styles.items()},
        # Without a snapshot the page itself shows the faults.
        "faults": faults.fragment(state.faults) if state.faults and state.snapshot is not None else "",
        "look": faults.STYLE,
    }
    return f"event: state\ndata: {json.dumps(message)}\n\n".encode()


def _words(state: State, response: Answer) -> str:
    """Names what a page that searches would find: it changes with each save of a record, before Pagefind has run again.

    Other pages do not ask, as the answer takes as long as a good part of the index itself.
    """
    return state.snapshot.words if state.snapshot is not None and b"data-index" in response.body else ""


def kind(file: str) -> str:
    """Returns the content type of a file by its ending."""
    return _TYPES.get(PurePosixPath(file).suffix.lower(), "application/octet-stream")


def _of_site(snapshot: Snapshot, path: str) -> Answer:
    file = file_of(path)
    if file in snapshot.pages:
        return _page(snapshot, file, 200)
    if file in snapshot.theme.files:
        return Answer(200, kind(file), snapshot.theme.files[file])
    if f"{path}/index.html" in snapshot.pages:
        return Answer(302, "text/plain; charset=utf-8", b"", "moved", f"/{quote(path)}/")
    return _page(snapshot, "404.html", 404)


def _page(snapshot: Snapshot, file: str, status: int) -> Answer:
    try:
        body = snapshot.render(file)
    except ContentError as error:  # a template that fails on this page only
        return _faulty(faults.page(map(faults.Fault, error.problems)), 500)
    version = snapshot.version(body) if file.endswith(".html") else ""
    return Answer(status, kind(file), body, version)


def _faulty(body: bytes, status: int) -> Answer:
    return Answer(status, _TYPES[".html"], body, f"faults-{digest(body)}")


def _search(path: str, site: Path) -> Answer:
    missing = Answer(404, "text/plain; charset=utf-8", b"There is no such file in the search index (yet).\n")
    try:
        place = (site / path).resolve()
        if not place.is_relative_to((site / SEARCH).resolve()) or not place.is_file():
            return missing
        return Answer(200, kind(path), place.read_bytes())
    except (OSError, ValueError):  # a name that no file can have, or an index that is being swapped
        return missing
