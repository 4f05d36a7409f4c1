"""The one way to the network: polite, patient, remembering what it was told, and clear where there is no answer."""

import hashlib
import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from surveypress.edit.private_files import keep_private
from surveypress.online.http import LONGEST_WAIT, PASSING, TRIES, LookUpError, asked_wait, back_off, library, session
from surveypress.online.services import SERVICES

LARGEST = 20_000_000
"""Bytes of an answer."""
_ADDRESSES = "SURVEYPRESS_SERVICES"
"""Names an address below which all services stand under their names: for tests, and for institutes with a mirror."""


@dataclass(slots=True)
class Client:
    """Asks services over HTTP; keeps each answer in `cache`, so that nothing is asked for twice."""

    cache: Path | None = None
    contact: str = ""
    """Mail address that services ask for, so that they can write before they block."""
    fresh: bool = False
    """Whether to ask again what was answered before."""
    sleep: Callable[[float], None] = time.sleep
    _asked: set[str] = field(default_factory=set)
    _http: Any = None

    def get(self, service: str, path: str, params: Mapping[str, str] | None = None) -> str | None:
        """Returns the text that a service has for a path, None if it knows of nothing there.

        Raises LookUpError where there is no network, or the service refuses or keeps failing.
        """
        base = os.environ.get(_ADDRESSES, "")
        address = f"{base.rstrip('/')}/{service}" if base else SERVICES[service].address
        url = f"{address}/{path}"
        answer = self._kept(url, params)
        if answer is not None and not self.fresh:
            return str(answer["text"]) if answer["status"] == 200 else None
        status, text = self._asked_for(service, url, params)
        self._keep(url, params, {"url": url, "status": status, "text": text})
        return text if status == 200 else None

    def _asked_for(self, service: str, url: str, params: Mapping[str, str] | None) -> tuple[int, str]:
        if service in self._asked:
            self.sleep(SERVICES[service].pause)
        self._asked.add(service)
        for attempt in range(TRIES):
            answer = self._once(service, url, params, last=attempt == TRIES - 1)
            if isinstance(answer, float):
                self.sleep(back_off(answer, attempt))
                continue
            return answer
        raise LookUpError(_failure(service, "it keeps failing"))

    def _once(self, service: str, url: str, params: Mapping[str, str] | None, *, last: bool) -> tuple[int, str] | float:
        """Returns status and text, or how many seconds to wait before the next try (0 where nobody says)."""
        httpx = library()
        try:
            with self._session().stream("GET", url, params={**(params or {}), **_key(service)}) as response:
                if response.status_code in PASSING and not last:
                    return _wait(service, response.headers)
                if response.status_code == 400:
                    raise LookUpError(_misunderstood(service, params))
                if response.status_code not in {200, 404}:
                    raise LookUpError(_failure(service, f"it answers with {response.status_code}{_refusal(service)}"))
                return response.status_code, _text(service, response)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            if last or isinstance(error, (httpx.ConnectError, httpx.InvalidURL, httpx.UnsupportedProtocol)):
                raise LookUpError(_failure(service, str(error) or type(error).__name__)) from None
            return 0.0

    def _session(self) -> Any:
        if self._http is None:
            self._http = session(self.contact, follow_redirects=True)
        return self._http

    def _path(self, url: str, params: Mapping[str, str] | None) -> Path | None:
        question = json.dumps([url, sorted((params or {}).items())])
        return self.cache / f"{hashlib.sha256(question.encode()).hexdigest()[:32]}.json" if self.cache else None

    def _kept(self, url: str, params: Mapping[str, str] | None) -> dict[str, Any] | None:
        path = self._path(url, params)
        try:
            answer = json.loads(path.read_text(encoding="utf-8")) if path else None
        except (OSError, ValueError):
            return None
        return answer if isinstance(answer, dict) and {"status", "text"} <= answer.keys() else None

    def _keep(self, url: str, params: Mapping[str, str] | None, answer: Mapping[str, Any]) -> None:
        if path := self._path(url, params):
            keep_private(path, json.dumps(answer, ensure_ascii=False))


def _key(service: str) -> dict[str, str]:
    """Returns a person's key as the parameter that a service takes it by; it is neither kept nor shown."""
    row = SERVICES[service]
    key = os.environ.get(row.key, "").strip() if row.key else ""
    return {"api_key": key} if key else {}


def _refusal(service: str) -> str:
    row = SERVICES[service]
    return f"; a free key of {row.key_page} in {row.key} raises its limit" if row.key else ""


def _misunderstood(service: str, params: Mapping[str, str] | None) -> str:
    question = " & ".join(f"{name}={value}" for name, value in (params or {}).items())
    return f"{SERVICES[service].title} does not understand the question {question[:200]!r}: is it written as it asks?"


def _wait(service: str, headers: Mapping[str, str]) -> float:
    """Returns the seconds that a service asks to wait. Raises LookUpError if these are too many."""
    wait = asked_wait(headers)
    if wait > LONGEST_WAIT:
        message = f"it asks to wait {wait:,.0f} seconds; try again then{_refusal(service)}"
        raise LookUpError(_failure(service, message))
    return wait


def _text(service: str, response: Any) -> str:
    pieces, size = [], 0
    for piece in response.iter_bytes():
        size += len(piece)
        if size > LARGEST:
            raise LookUpError(_failure(service, f"its answer has more than {LARGEST // 1_000_000} MB"))
        pieces.append(piece)
    return b"".join(pieces).decode("utf-8", "replace")


def _failure(service: str, why: str) -> str:
    row = SERVICES[service]
    return (
        f"no answer from {row.title} ({why}). Without network, save what it shows as a file (BibTeX, RIS, JSON) and "
        "give that to `import FILE`, or to `discover --from FILE`"
    )
