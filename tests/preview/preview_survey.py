"""A small survey, a way to edit it, and a browser's side of the conversation with its preview in plain HTTP."""

import http.client
import json
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Self

from surveypress.preview.app import Preview

PATIENCE = 60.0
"""Seconds that a test waits for something that must happen; a machine may be slow."""

_FILES = {
    "survey.yaml": """title: A Small Survey
description: Three papers.
base_url: https://example.org/small/
navigation:
  - {title: About, url: about/}
facets: [modality]
search_filters: [modality]
""",
    "taxonomy.yaml": """topics:
  - id: adaptation
    title: Adaptation
    scope: How models are adapted.
    children:
      - id: low-rank
        title: Low-rank methods
        scope: Updates of low rank.
      - id: prompts
        title: Prompts
        scope: Learned inputs.
facets:
  modality:
    title: Modality
    values: {text: Text, image: Images}
""",
    "topics/low-rank.md": "---\n---\n\nThe first of these methods is [@lora], see also [[prompts]].\n",
    "pages/about.md": "---\ntitle: About\n---\n\nThis is a small survey.\n",
    "pages/home.md": "---\ntitle: Home\n---\n\nWelcome to it.\n",
}


def paper(title: str, topic: str, summary: str) -> str:
    """Returns the text of a paper's file; the title stands in line 2, the year in line 4."""
    return (
        f'---\ntitle: "{title}"\nauthors: [Ada Lovelace, Alan Turing]\nyear: 2021\ntopics: [{topic}]\n'
        f"facets: {{modality: [text]}}\n---\n\n{summary}\n"
    )


def write_survey(content: Path) -> None:
    """Writes a survey of three papers and two topics."""
    files = {
        **_FILES,
        "papers/lora.md": paper("LoRA: Low-Rank Adaptation", "low-rank", "It adds a product of small matrices."),
        "papers/adalora.md": paper("AdaLoRA: Budgets for Ranks", "low-rank", "It spreads the ranks."),
        "papers/prefix.md": paper("Prefix-Tuning", "prompts", "It learns a prefix, unlike [@lora]."),
    }
    for name, text in files.items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, encoding="utf-8")


def edit(path: Path, old: str, new: str) -> None:
    """Replaces a text in a file the way careful editors do: writes another file, then renames it over the old one."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    temporary = path.with_name(f".{path.name}.swp")
    temporary.write_text(text.replace(old, new), encoding="utf-8")
    temporary.replace(path)


def get(preview: Preview, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Returns status, headers and body of a response."""
    with closing(http.client.HTTPConnection("127.0.0.1", preview.port, timeout=PATIENCE)) as connection:
        connection.request(method, path, headers=headers)
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read()


def wait_until(true: Callable[[], object]) -> None:
    """Waits until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "that does not come"
        time.sleep(0.02)


class Stream:
    """The event stream that a page listens to."""

    def __init__(self, preview: Preview, url: str) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=PATIENCE)
        self._connection.request("GET", f"/-/events?url={url}")
        self._response = self._connection.getresponse()
        assert self._response.headers["Content-Type"].startswith("text/event-stream")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._response.close()
        self._connection.close()

    def next(self) -> dict[str, Any]:
        """Returns the next state that the stream tells of, however long that takes within reason."""
        deadline = time.monotonic() + PATIENCE
        while line := self._response.readline():
            assert time.monotonic() < deadline, "nothing is told"
            if line.startswith(b"data: "):
                told: dict[str, Any] = json.loads(line.removeprefix(b"data: "))
                return told
        raise AssertionError("the stream has ended")

    def until(self, **wanted: Any) -> dict[str, Any]:
        """Returns the next state in which each named value is as wanted: equal, or as a function of it says."""
        deadline = time.monotonic() + PATIENCE
        while True:
            told = self.next()
            assert time.monotonic() < deadline, f"it is never told: {wanted}"
            if all(want(told[name]) if callable(want) else told[name] == want for name, want in wanted.items()):
                return told
