"""The same papers and topics as a site of Hugo with a minimal theme, if the package `hugo` is installed."""

import json
import shutil
from pathlib import Path

from processes import Cost, median, run

from surveypress.read import read

_LAYOUTS = {
    "index.html": "<h1>{{ .Site.Title }}</h1><ul>{{ range first 50 .Site.RegularPages }}"
    '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    "_default/single.html": "<title>{{ .Title }}</title><h1>{{ .Title }}</h1><p>{{ .Params.year }}</p>{{ .Content }}"
    '<ul>{{ range (.GetTerms "topics") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    "_default/list.html": "<title>{{ .Title }}</title><h1>{{ .Title }}</h1><ul>{{ range .Pages }}"
    '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
}


def hugo(content: Path, folder: Path, runs: int) -> Cost | None:
    """Builds the papers of a survey with Hugo in `folder`; None if there is no Hugo."""
    program = shutil.which("hugo")
    if program is None:
        return None
    shutil.rmtree(folder, ignore_errors=True)
    corpus, _ = read(content)
    settings = {"title": corpus.config.title, "taxonomies": {"topic": "topics"}, "disableKinds": ["sitemap"]}
    files = {"hugo.json": json.dumps(settings), **{f"layouts/{name}": text for name, text in _LAYOUTS.items()}}
    for paper in corpus.papers.values():
        head = {"title": paper.title, "year": paper.year_label, "topics": paper.topics}
        files[f"content/papers/{paper.key}.md"] = f"{json.dumps(head)}\n\n{paper.summary.text}\n"
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    costs = []
    for _ in range(runs):
        shutil.rmtree(folder / "public", ignore_errors=True)
        costs.append(run(program, "--quiet", cwd=folder))
    return median(costs)
