"""A host of static files as GitHub Pages is one: compressed, cached for ten minutes, below the name of a repository."""

import gzip
import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

PREFIX = "/survey/"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "application/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".wasm": "application/wasm",
    ".png": "image/png",
}
PAUSE = 0.12
"""Seconds between two pieces of a file, long enough for a browser to paint what it has."""
PACKED = {name for name in TYPES if name != ".png"}


@cache
def packed(path: Path) -> bytes:
    """Returns a file as it travels: compressed if it is of a type that the host compresses."""
    content = path.read_bytes()
    return gzip.compress(content, 6, mtime=0) if path.suffix in PACKED else content


class _Host(BaseHTTPRequestHandler):
    """Answers from a folder; an address of a folder leads to its index.html, a wrong one to 404.html."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def __init__(self, *args: Any, folder: Path, pieces: int = 1, **rest: Any) -> None:
        self.folder, self.pieces = folder, pieces
        super().__init__(*args, **rest)

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        name = path.removeprefix(PREFIX) if path.startswith(PREFIX) else "nowhere"
        place = (self.folder / name).resolve()
        if not place.is_relative_to(self.folder):
            place = self.folder / "nowhere"
        if place.is_dir() and not path.endswith("/"):
            self._answer(HTTPStatus.MOVED_PERMANENTLY, b"", {"Location": f"{path}/"})
            return
        place = place / "index.html" if place.is_dir() else place
        if place.is_file():
            self._file(HTTPStatus.OK, place)
        else:
            self._file(HTTPStatus.NOT_FOUND, self.folder / "404.html")

    def _file(self, status: HTTPStatus, place: Path) -> None:
        body = packed(place)
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        headers = {"Cache-Control": "max-age=600", "ETag": tag, "Vary": "Accept-Encoding"}
        if self.headers.get("If-None-Match") == tag:
            self._answer(HTTPStatus.NOT_MODIFIED, b"", headers)
            return
        headers["Content-Type"] = TYPES.get(place.suffix, "application/octet-stream")
        if place.suffix in PACKED:
            headers["Content-Encoding"] = "gzip"
        self._answer(status, body, headers)

    def _answer(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        size = -(-len(body) // self.pieces) or 1
        for start in range(0, len(body), size):
            time.sleep(PAUSE if start else 0)
            self.wfile.write(body[start : start + size])
            self.wfile.flush()

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


@contextmanager
def listening() -> Iterator[tuple[ThreadingHTTPServer, str]]:
    """Yields a server that does not answer yet, and its address: a site must be built with that before it is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    try:
        yield server, f"http://127.0.0.1:{server.server_port}{PREFIX}"
    finally:
        server.server_close()


@contextmanager
def answering(server: ThreadingHTTPServer, folder: Path, pieces: int = 1) -> Iterator[None]:
    """Serves the built site in `folder` below PREFIX; with `pieces`, each file in so many, with pauses between them."""
    server.RequestHandlerClass = partial(_Host, folder=folder.resolve(), pieces=pieces)  # type: ignore[assignment]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
