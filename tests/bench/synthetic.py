"""Surveys of any size in the program's own form, made of the bundled one: the same each time.

The first papers are the bundled ones. Each further one is like one of them: it stands in its topics and has its facets,
a title spliced of two, authors of other papers, and a summary of sentences, most of them of papers of the same topic.
"""

import random
import re
import shutil
from collections import defaultdict
from pathlib import Path
from typing import Any

import yaml

_SEED = 20261128
_YEARS = range(2017, 2026)
_WEIGHTS = (1, 2, 3, 5, 8, 13, 21, 34, 30)
_NUMBERS = 50_000
"""No month of arXiv has had so many papers yet, so none has the number of a real one."""
_DROPPED = "sources", "aliases", "distinct_from", "related", "versions"
"""Fields that name other records, or what only one work can have."""
_COPIED = "venue", "facets", "methods", "models", "datasets", "results", "compare"


def make(bundled: Path, size: int, root: Path) -> None:
    """Writes a survey of so many papers, at least as many as are bundled, into `root`/content."""
    content = root / "content"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundled, content, ignore=shutil.ignore_patterns("sources", "map.yaml", "history.yaml"))
    settings = content / "survey.yaml"
    text = re.sub(r"(?m)^(editorial|checks):.*\n(?:[ #-].*\n|\n)*", "", settings.read_text(encoding="utf-8"))
    settings.write_text(text, encoding="utf-8")
    records = {file: _read(file) for file in sorted((content / "papers").glob("*.md"))}
    papers = {file: paper for file, paper in records.items() if paper.get("status", "included") == "included"}
    for file, paper in papers.items():
        _write(file, paper)
    _Inventor([*papers.values()]).write(content / "papers", size - len(papers))


def _read(file: Path) -> dict[str, Any]:
    _, head, body = file.read_text(encoding="utf-8").split("---\n", 2)
    paper: dict[str, Any] = yaml.load(head, getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    return {name: value for name, value in paper.items() if name not in _DROPPED} | {"summary": body.strip()}


def _write(file: Path, paper: dict[str, Any]) -> None:
    head = {name: value for name, value in paper.items() if name != "summary"}
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    written = yaml.dump(head, Dumper=dumper, allow_unicode=True, sort_keys=False, width=1000, default_style='"')
    file.write_text(f"---\n{written}---\n{paper['summary']}\n", encoding="utf-8")


class _Inventor:
    """Makes papers up."""

    def __init__(self, papers: list[dict[str, Any]]) -> None:
        self._chance = random.Random(_SEED)
        self._papers = papers
        self._of_topic: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for paper in papers:
            self._of_topic[paper["topics"][0]].append(paper)
        self._sentences = {id(paper): re.split(r"(?<=[.!?])\s+", paper["summary"]) for paper in papers}
        self._names = sorted({name for paper in papers for name in paper.get("authors", []) if isinstance(name, str)})
        self._titles = {paper["title"].casefold() for paper in papers}

    def write(self, folder: Path, count: int) -> None:
        """Writes so many."""
        for number in range(count):
            paper = self._paper(number)
            slug = re.sub(r"[^a-z0-9]+", "-", paper["title"].lower()).strip("-")[:50].strip("-")
            _write(folder / f"{slug or 'paper'}-{number}.md", paper)

    def _paper(self, number: int) -> dict[str, Any]:
        choice = self._chance.choice
        base = choice(self._papers)
        near = self._of_topic[base["topics"][0]]
        model = choice(near)
        year = self._chance.choices(_YEARS, _WEIGHTS)[0]
        return {
            "title": self._title(model["title"].split(), choice(near)["title"].split(), number),
            "authors": [choice(self._names) for _ in range(self._chance.randint(1, 9))],
            "year": str(year),
            "arxiv": f"{year - 2000}{1 + number % 12:02d}.{_NUMBERS + number // 12 % (100_000 - _NUMBERS):05d}",
            "topics": base["topics"],
            "tldr": model.get("tldr", ""),
            **{name: model[name] for name in _COPIED if name in model},
            "summary": self._summary(near),
        }

    def _title(self, one: list[str], other: list[str], number: int) -> str:
        words = one[: self._chance.randint(2, max(2, len(one) - 1))] + other[len(other) // 2 :]
        title = " ".join(words)
        if "$" in title or title.casefold() in self._titles:
            title = f"{title.replace('$', '')} {number}"
        self._titles.add(title.casefold())
        return title

    def _summary(self, near: list[dict[str, Any]]) -> str:
        """Returns 55 to 100 words, without citations, as what these cite may not be there."""
        wanted, sentences = self._chance.randint(55, 100), list[str]()
        while sum(len(sentence.split()) for sentence in sentences) < wanted:
            source = self._chance.choice(near if self._chance.random() < 0.7 else self._papers)
            sentences.append(re.sub(r"\s*\[?@[\w:.;,@ -]*\w\]?", "", self._chance.choice(self._sentences[id(source)])))
        return " ".join(sentences)
