"""One question about a link: what its server says, and what follows from that. No body of an answer is read."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from surveypress.core import web_addresses
from surveypress.core.identifiers import from_address
from surveypress.core.link_answers import LinkAnswer
from surveypress.online import public_hosts
from surveypress.online.http import LONGEST_WAIT, PASSING, TRIES, asked_wait, back_off, library

_LONGEST_WAY = 10
"""Redirects that one link may take."""
_LASTING = frozenset({301, 308})
_GONE = frozenset({404, 410})
_ONLY_HEAD = frozenset({429, 503})
"""Answers to HEAD that say nothing against HEAD; after other refusals GET is tried."""


@dataclass(frozen=True, slots=True)
class Question:
    """A link on its way."""

    address: str
    at: str
    """Where it has been sent on to."""
    moved: str = ""
    """Where redirects that hold for good have led it."""
    hops: int = 0
    tries: int = 0

    @property
    def host(self) -> str:
        """The host that is asked, under one name with and without `www.`; nothing if there is none."""
        try:
            return (urlsplit(self.at).hostname or "").removeprefix("www.")
        except ValueError:
            return ""

    @property
    def port(self) -> int:
        """Where the host is asked; another port of it may answer though this one does not."""
        usual = 80 if self.at.startswith("http://") else 443
        with suppress(ValueError):
            return urlsplit(self.at).port or usual
        return usual


class HostLostError(Exception):
    """A host is not to be asked again in this run."""

    def __init__(self, why: str, *, reached: bool) -> None:
        super().__init__(why)
        self.reached = reached


def refused(question: Question) -> LinkAnswer | None:
    """Returns why a link is not to be asked, if there is a reason. Raises HostLostError where there is no such host."""
    if fault := web_addresses.fault(question.at):
        return LinkAnswer("unchecked", f"leads to {question.at!r}, which {fault}")
    try:
        public = public_hosts.is_public(urlsplit(question.at).hostname or "")
    except OSError as error:
        raise _unreachable(error) from None
    return None if public else LinkAnswer("unchecked", "leads to an address that is not public")


def step(http: Any, question: Question) -> LinkAnswer | Question | float:
    """Asks once. Returns the answer, where the link is sent on to, or how many seconds to wait for another try.

    Raises HostLostError where the host cannot be reached or wishes to be left alone.
    """
    httpx = library()
    try:
        status, headers = _status(http, question.at)
    except (httpx.ConnectError, httpx.ConnectTimeout) as error:
        raise _unreachable(error) from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return _without_answer(question, error)
    return _read(question, status, headers)


def _unreachable(error: Exception) -> HostLostError:
    return HostLostError(f"cannot be reached ({error or type(error).__name__})", reached=False)


def _status(http: Any, address: str) -> tuple[int, Mapping[str, str]]:
    """Returns status and headers: asked by HEAD, and by GET where a server refuses that or says it has nothing."""
    try:
        with http.stream("HEAD", address) as response:
            if response.status_code < 400 or response.status_code in _ONLY_HEAD:
                return response.status_code, response.headers
    except library().RemoteProtocolError:  # some servers close the connection at a HEAD
        pass
    with http.stream("GET", address) as response:
        return response.status_code, response.headers


def _without_answer(question: Question, error: Exception) -> LinkAnswer | float:
    httpx = library()
    if question.tries + 1 < TRIES and not isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return back_off(0.0, question.tries)
    why = f"gives no answer ({error or type(error).__name__})"
    if isinstance(error, httpx.TimeoutException):
        raise HostLostError(why, reached=True) from None
    return LinkAnswer("unchecked", why)


def _read(question: Question, status: int, headers: Mapping[str, str]) -> LinkAnswer | Question | float:
    if status in PASSING:
        return _later(question, status, headers)
    if 300 <= status < 400 and headers.get("location"):
        return _sent_on(question, status, headers["location"])
    if 200 <= status < 300:
        return LinkAnswer("good", moved=question.moved)
    return LinkAnswer("gone" if status in _GONE else "unchecked", f"answers with {status}")


def _later(question: Question, status: int, headers: Mapping[str, str]) -> float | LinkAnswer:
    wait = asked_wait(headers)
    if wait > LONGEST_WAIT:
        raise HostLostError(f"asks to wait {wait:,.0f} seconds", reached=True)
    if question.tries + 1 < TRIES:
        return back_off(wait, question.tries)
    if status == 429:
        raise HostLostError("answers with 429 (asked too often)", reached=True)
    return LinkAnswer("unchecked", f"answers with {status}")


def _sent_on(question: Question, status: int, location: str) -> LinkAnswer | Question:
    """Returns where a link goes on; that of an identifier is good as soon as its resolver knows where to."""
    try:
        target = urldefrag(urljoin(question.at, location))[0]
    except ValueError:
        return LinkAnswer("unchecked", "sends on to what is no address")
    if any(from_address(question.at)) and not any(from_address(target)):
        return LinkAnswer("good", moved=question.moved)
    if question.hops == _LONGEST_WAY:
        return LinkAnswer("unchecked", "sends on without an end")
    so_far = question.moved or question.address
    moved = target if status in _LASTING and so_far == question.at else question.moved
    return replace(question, at=target, moved=moved, hops=question.hops + 1)
