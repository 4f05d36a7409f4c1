"""Maths in titles: shown as maths wherever a title or a scope is shown, and in plain words where no mark-up can be."""

import re
from pathlib import Path

import pytest
from toys import edit, toy, without_search

from surveypress.build.pipeline import build

_RAW = re.compile(r"\$(?:q|n)")
_AS_WRITTEN = {"papers.json", "topics.json"}
"""Files for programs, which have titles as the survey has them."""


def test_no_title_shows_its_tex(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of papers, topics, areas, facets and their values; on pages, in tabs, attributes, search, feed and tags."""
    without_search(monkeypatch)
    survey = toy(tmp_path, "https://example.org/")
    taxonomy = survey.content / "taxonomy.yaml"
    text = taxonomy.read_text(encoding="utf-8")
    text = re.sub(r"(title|paper|light): ([A-Z]\w+(?: \w+)?)(?=[\n,}])", r"\1: '\2 $q^2$'", text)
    text = re.sub(r"scope: .*", "scope: 'Kites in $q^2$ winds.'", text)
    assert text.count("$q^2$") > 12
    taxonomy.write_text(text, encoding="utf-8")
    edit(survey.content / "papers" / "reel.md", "title: ", 'title: "Reel $q^2$" # ')
    build(survey)
    shown = set()
    for path in sorted(survey.out.rglob("*")):
        if path.suffix in {".html", ".json", ".xml"} and path.name not in _AS_WRITTEN and "static" not in path.parts:
            text = path.read_text(encoding="utf-8")
            bare = re.sub(r"<pre[^>]*>@.*?</pre>", "", text, flags=re.DOTALL)
            assert [bare[m.start() - 60 : m.end() + 20] for m in _RAW.finditer(bare)] == [], path.name
            shown |= {path.name} if "<msup>" in text or "q^2" in text else set()
    assert {"index.html", "feed.xml", "search.json", "titles.json", "reel.json"} <= shown
