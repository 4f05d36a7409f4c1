"""A server of the tests that answers as the web does when a link is asked, and a clock that nobody waits for."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Said = int | tuple[int, dict[str, str]]


class Clock:
    """Time that passes only where somebody sleeps."""

    def __init__(self) -> None:
        self.time = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        """Lets time pass."""
        self.time += seconds
        self.slept.append(seconds)


class LinkServer:
    """A server that answers with a status and headers, and notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        """Methods and paths, such as `HEAD /page`."""
        self.agents: set[str] = set()
        self.answers: dict[str, Said | list[Said]] = {}
        """By path, or by method and path; each question takes one of a list, the last one for good; else 404."""
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.do_HEAD()

            def do_HEAD(self) -> None:
                server.asked.append(f"{self.command} {self.path}")
                server.agents.add(self.headers["User-Agent"])
                said = server.answers.get(f"{self.command} {self.path}", server.answers.get(self.path, 404))
                if isinstance(said, list):
                    said = said.pop(0) if len(said) > 1 else said[0]
                status, headers = said if isinstance(said, tuple) else (said, {})
                if status == 0:  # closes the connection without a word
                    self.close_connection = True
                    return
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        self.address = f"http://127.0.0.1:{self.port}"
        self.other_host = f"http://localhost:{self.port}"
        """The same server by another name."""

    @contextmanager
    def running(self) -> Iterator["LinkServer"]:
        """Runs it."""
        thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()
