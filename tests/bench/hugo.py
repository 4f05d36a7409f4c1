"""The same papers and topics as a site of Hugo with a minimal theme, with and without its related content.

The package `hugo` ships the program; without it nothing is measured.
"""

import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from processes import Cost, run

from surveypress.read import read

_LAYOUTS = {
    "index.html": "<h1>{{ .Site.Title }}</h1><ul>{{ range first 50 .Site.RegularPages }}"
    '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    "_default/single.html": "<title>{{ .Title }}</title><h1>{{ .Title }}</h1><p>{{ .Params.year }}</p>{{ .Content }}"
    '<ul>{{ range (.GetTerms "topics") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    "_default/list.html": "<title>{{ .Title }}</title><h1>{{ .Title }}</h1><ul>{{ range .Pages }}"
    '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
}


_RELATED = (
    "<ul>{{ range first 8 (site.RegularPages.Related .) }}"
    '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
)
_INDICES = [
    {"name": "topics", "weight": 100},
    {"name": "fragmentrefs", "type": "fragments", "weight": 10},
    {"name": "year", "weight": 5},
]


def hugo(content: Path, folder: Path) -> dict[str, Callable[[int], Cost]]:
    """Returns what builds the papers of a survey with Hugo, below `folder`; nothing if there is no Hugo."""
    program = shutil.which("hugo")
    if program is None:
        return {}
    for name, related in (("plain", False), ("related", True)):
        _write(content, folder / name, related=related)
    return {
        "Hugo, papers and topics only": partial(_built, program, folder / "plain"),
        "Hugo with its related content": partial(_built, program, folder / "related"),
    }


def _built(program: str, folder: Path, number: int) -> Cost:
    shutil.rmtree(folder / "public", ignore_errors=True)
    return run(program, "--quiet", cwd=folder, memory=number == 0)


def _write(content: Path, folder: Path, *, related: bool) -> None:
    corpus, _ = read(content)
    settings: dict[str, Any] = {
        "title": corpus.config.title,
        "taxonomies": {"topic": "topics"},
        "disableKinds": ["sitemap"],
    }
    layouts = dict(_LAYOUTS)
    if related:
        settings["related"] = {"threshold": 20, "includeNewer": True, "indices": _INDICES}
        layouts["_default/single.html"] += _RELATED
    files = {"hugo.json": json.dumps(settings), **{f"layouts/{name}": text for name, text in layouts.items()}}
    for paper in corpus.papers.values():
        head = {"title": paper.title, "year": paper.year_label, "topics": paper.topics}
        files[f"content/papers/{paper.key}.md"] = f"{json.dumps(head)}\n\n{paper.summary.text}\n"
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
