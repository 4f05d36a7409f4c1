"""What scripts find a paper by: data/ids.json."""

import json
from pathlib import Path

import pytest
from toys import paper, toy, without_search

from surveypress.build.pipeline import build


def test_a_paper_is_known_by_all_its_identifiers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the numbers that people paste and by the pages that they lead to; not by what two papers share."""
    without_search(monkeypatch)
    survey = toy(tmp_path)
    fields = "topics: [wind]\narxiv: 2106.09685v2\ndoi: 10.5555/Gust.1\nids: {pmid: 33087765}"
    paper(survey.root, "gust", f"{fields}\nurl: https://www.example.org/Gust/#top\nisbn: 978-3-16-148410-0")
    paper(survey.root, "squall", 'topics: [wind]\nisbn: "978-3-16-148410-0"')
    build(survey)
    ids = json.loads((survey.out / "data" / "ids.json").read_text("utf-8"))
    assert sorted(name for name, key in ids.items() if key == "gust") == [
        "10.5555/gust.1",
        "2106.09685",
        "example.org/gust",
        "pmid:33087765",
        "pubmed.ncbi.nlm.nih.gov/33087765",
    ]
    assert "isbn:9783161484100" not in ids
