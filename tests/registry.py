"""A server of the tests that answers as registries do: with what a test has put at a path."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit


class Registry:
    """A server that answers as the services do, and notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, list[str]], str]] = []
        self.failures: list[tuple[int, dict[str, str]]] = []
        self.answers: dict[str, Any] = {}
        """By path: a text, data to send as JSON, or a function from the parameters to either; a 404 for all else."""
        registry = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                parts = urlsplit(self.path)
                registry.asked.append((unquote(parts.path), parse_qs(parts.query), self.headers["User-Agent"]))
                status, headers = registry.failures.pop(0) if registry.failures else (200, {})
                answer = registry.answers.get(unquote(parts.path))
                answer = answer(parse_qs(parts.query)) if callable(answer) else answer
                status = 404 if status == 200 and answer is None else status
                body = (answer if isinstance(answer, str) else json.dumps(answer)).encode() if status == 200 else b"no"
                (self.send_response_only if "Date" in headers else self.send_response)(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"


@contextmanager
def running() -> Iterator[Registry]:
    """Runs a registry that stands in for all services."""
    registry = Registry()
    thread = threading.Thread(target=registry.server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield registry
    finally:
        registry.server.shutdown()
        registry.server.server_close()
        thread.join()
