"""The preview: how long a save takes to be on the wire, with a real watcher and a real request."""

import http.client
import statistics
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from surveypress.build.project import Survey
from surveypress.preview.app import Preview

_PATIENCE = 120.0


def saves(root: Path, count: int, pause: float = 3.0) -> dict[str, Any]:
    """Saves a paper of the survey in `root` so many times; returns the milliseconds, and the seconds of the start."""
    file = sorted((root / "content" / "papers").glob("*.md"))[7]
    text, started = file.read_text(encoding="utf-8"), time.perf_counter()
    with Preview(Survey(root, root / "content", root / "preview"), "127.0.0.1", 0) as preview:
        start = time.perf_counter() - started
        time.sleep(pause)
        try:
            times = [_save(preview.port, file, text, f"Save{number}x") for number in range(count) if _rest(pause)]
        finally:
            file.write_text(text, encoding="utf-8")
    return {"start": start, "median": statistics.median(times), "slowest": max(times), "count": count}


def _rest(pause: float) -> bool:
    time.sleep(pause)
    return True


def _save(port: int, file: Path, text: str, word: str) -> float:
    """Saves a text with a new word in it and returns the milliseconds until the page has that."""
    address = f"/papers/{file.stem.lower()}/"
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)) as connection:
        started = time.perf_counter()
        file.write_text(f"{text.rstrip()} {word}.\n", encoding="utf-8")
        while time.perf_counter() - started < _PATIENCE:
            connection.request("GET", address)
            if word.encode() in connection.getresponse().read():
                return (time.perf_counter() - started) * 1000
            time.sleep(0.002)
    raise TimeoutError(f"{address} does not show what was saved")
