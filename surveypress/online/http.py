"""How any server is asked: by a program that says who it is, within a time, and as patiently as the server wishes."""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from surveypress import __version__
from surveypress.core.problems import UsageError

TRIES = 4
LONGEST_WAIT = 60.0
"""Seconds that a server may ask to wait; beyond that nobody waits for it."""
PASSING = frozenset({429, 500, 502, 503, 504})
"""Answers after which it is worth another try."""


class LookUpError(UsageError):
    """A server gave no answer that can be used."""


def library() -> Any:
    """Returns httpx. Raises LookUpError where it is not installed."""
    try:
        import httpx
    except ImportError:
        message = "looking things up needs the extra `online`: pip install 'surveypress[online]'"
        raise LookUpError(message) from None
    return httpx


def session(contact: str, *, follow_redirects: bool) -> Any:
    """Returns a client of httpx that tells servers which program asks and, where known, whom to write to."""
    httpx = library()
    contact = f"; mailto:{contact}" if contact else ""
    agent = f"surveypress/{__version__} (static survey generator{contact})"
    timeout = httpx.Timeout(30.0, connect=10.0)
    return httpx.Client(timeout=timeout, headers={"User-Agent": agent}, follow_redirects=follow_redirects)


def asked_wait(headers: Mapping[str, str]) -> float:
    """Returns the seconds that a server asks to wait: a number, or a date against its own clock; 0 if it says none."""
    header = headers.get("retry-after", "").strip()
    if header.isdigit():
        return float(header)
    try:
        wait = (parsedate_to_datetime(header) - parsedate_to_datetime(headers["date"])).total_seconds()
    except (KeyError, ValueError, TypeError):
        return 0.0
    return max(wait, 0.0)


def back_off(wait: float, attempt: int) -> float:
    """Returns the seconds before the next try: as asked for, or else longer each time."""
    return min(wait or 2.0**attempt, LONGEST_WAIT)
