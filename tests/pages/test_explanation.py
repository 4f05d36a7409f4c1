"""`explain`: each value with its source, who cites a paper, why others stand beside it."""

from pathlib import Path

import pytest
from toys import paper, toy, write

from surveypress.cli import main


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The toy survey with a paper whose facts have sources."""
    content = toy(tmp_path).content
    paper(tmp_path, "reel", 'title: Reels\ntopics: [wind]\nyear: 2001\naliases: [winder]\ntldr: "It winds."')
    row = "{entry: 1, line: 1, key: winder, provenance: {year: [https://example.org/reel]}, title: Reels}"
    write(content / "sources" / "facts.yaml", f"file: facts.json\nimporter: facts\nentries:\n  - {row}\n")
    topic = content / "topics" / "wind.md"
    topic.write_text(topic.read_text() + "\nReels hold [@reel].\n")
    return content


@pytest.mark.parametrize("said", ["reel", "winder", "papers/reel/", "/papers/reel/index.html"])
def test_a_paper_by_any_name(content: Path, capsys: pytest.CaptureFixture[str], said: str) -> None:
    """Key, former key, address of its page."""
    assert main(["explain", said, "--content", str(content)]) == 0
    told = capsys.readouterr().out
    assert "reel: Reels\n  record: content/papers/reel.md; page: papers/reel/\n" in told
    assert "  year (line 4): 2001 — https://example.org/reel\n" in told
    assert "  tldr (line 6): It winds. — written by a person\n" in told
    assert "  Wind: Reels hold" in told.partition("cited in ")[2]


def test_values_of_an_import(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever a document can fill may come from it, and a list of parts is no code."""
    said = 'title: Gales\ntopics: [wind]\nvolume: "7"\ntldr: "It blows."\nsources: [{file: refs.bib, entry: 3}]'
    paper(content.parent, "gale", said)
    assert main(["explain", "gale", "--content", str(content)]) == 0
    told = capsys.readouterr().out
    assert "  volume (line 4): 7 — refs.bib, entry 3, or a person\n" in told
    assert "  tldr (line 5): It blows. — written by a person\n" in told
    assert "  sources (line 6): file: refs.bib entry: 3 — written by imports\n" in told


def test_a_topic(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where it stands, how many papers it has, and which of them its prose leaves out."""
    paper(content.parent, "gale", "title: Gales\ntopics: [wind]")
    assert main(["explain", "topics/wind/", "--content", str(content)]) == 0
    told = capsys.readouterr().out
    assert "wind: Wind\n  in the taxonomy: content/taxonomy.yaml:" in told
    assert "not cited by its prose: " in told
    assert "gale" in told


def test_what_there_is_not_gets_the_nearest(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By name."""
    assert main(["explain", "reels", "--content", str(content)]) == 2
    assert "did you mean 'reel'" in capsys.readouterr().err


def test_a_work_outside_the_collection(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It has a page, and prose cites it."""
    (content / "papers" / "reel.md").write_text("---\ntitle: Reels\nstatus: background\n---\n")
    assert main(["explain", "reel", "--content", str(content)]) == 0
    told = capsys.readouterr().out
    assert "record: content/papers/reel.md; page: papers/reel/\n" in told
    assert "  Wind: Reels hold" in told.partition("cited in ")[2]


def test_a_topic_whose_prose_cites_what_was_left_out(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record that was excluded is no paper, also where the survey has no work outside its collection."""
    (content / "papers" / "reel.md").write_text("---\ntitle: Reels\nstatus: excluded\nreason: None.\n---\n")
    assert main(["explain", "wind", "--content", str(content)]) == 0
    assert capsys.readouterr().out.startswith("wind: Wind\n")
