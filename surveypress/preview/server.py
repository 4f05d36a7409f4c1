"""The web server of the preview: answers requests, and holds a stream of events open for each page that is shown."""

import errno
import os
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qs

from surveypress.core.problems import UsageError
from surveypress.preview.model import Live, State
from surveypress.preview.responses import EVENTS, answer, file_of, news, path_of, with_script

FURTHER_PORTS = 10
HEARTBEAT = 15.0
"""Seconds after which a silent stream says something, to learn whether its browser is still there."""


class Server(ThreadingHTTPServer):
    """Serves one Live; knows its open connections, so that it can end at once."""

    daemon_threads = True
    request_queue_size = 64
    # Elsewhere this is what lets a port be reused after a crash; on Windows it would let two servers share one.
    allow_reuse_address = os.name != "nt"

    def __init__(self, host: str, port: int, live: Live) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.live = live
        self.site = Path()
        """Folder that holds the search index."""
        self._host = host
        self._connections: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__((host, port), Handler)

    def server_bind(self) -> None:
        """Binds without the look-up of this machine's name that HTTPServer does, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self._host, int(self.server_address[1])

    def trusts(self, header: str) -> bool:
        """Returns whether a Host header names this server.

        A hostile page can point a name of its own at 127.0.0.1 and then read what is served here (DNS rebinding); its
        requests carry that name. A server that is open to the network also answers to plain addresses.
        """
        name = header.rpartition("]")[0].removeprefix("[") if header.startswith("[") else header.partition(":")[0]
        if name.lower() in {"localhost", "127.0.0.1", "::1", self._host.lower()}:
            return True
        return self._host in {"0.0.0.0", "::"} and _is_address(name)  # noqa: S104  compared, not bound

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._guard:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._guard:
            self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Says nothing of a browser that went away, which is how most streams end."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def close(self) -> None:
        """Stops serving and cuts every connection."""
        self.shutdown()
        self.server_close()
        with self._guard:
            connections = list(self._connections)
        for connection in connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # already gone
                continue


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server
    timeout = 30
    server_version = "surveypress"
    sys_version = ""

    def do_GET(self) -> None:
        self._respond()

    def do_HEAD(self) -> None:
        self._respond()

    def log_message(self, *_: Any) -> None:
        """Keeps the terminal for what matters: faults."""

    def _respond(self) -> None:
        if not self.server.trusts(self.headers.get("Host", "")):
            self._send(403, "text/plain; charset=utf-8", b"This preview answers only to its own address.\n")
            return
        path = path_of(self.path)
        if path == EVENTS:
            self._stream(parse_qs(self.path.partition("?")[2]).get("url", ["/"])[0])
            return
        state = self.server.live.state
        response = answer(state, path, self.server.site)
        _, mark, query = self.path.partition("?")
        location = f"{response.location}{mark}{query}" if response.location else ""
        self._send(response.status, response.kind, with_script(response, state), location)

    def _send(self, status: int, kind: str, body: bytes, location: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _stream(self, url: str) -> None:
        """Tells a page about each new state until the page or the preview goes."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command == "HEAD":
            return
        live, path = self.server.live, path_of(url)
        with live.opened(file_of(path)):
            self.wfile.write(b"retry: 500\n\n")
            state: State | None = None
            while not live.closed:
                now = live.state if state is None else live.wait(state, HEARTBEAT)
                self.wfile.write(b": still here\n\n" if now is state else news(now, path, self.server.site))
                state = now


def listen(host: str, port: int, live: Live) -> Server:
    """Returns a server on this port, or on one of the next ten if it is taken, or else on any free one.

    Raises UsageError if the address itself cannot be used.
    """
    for candidate in [*range(port, min(port + FURTHER_PORTS, 65535) + 1), 0]:
        try:
            return Server(host, candidate, live)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                reason = error.strerror or str(error)
                raise UsageError(f"cannot listen on {host}:{port}: {reason}; try another --host or --port") from None
    raise UsageError(f"no port is free on {host}")


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
