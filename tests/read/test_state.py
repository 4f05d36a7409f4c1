"""What reading has brought so far: each file by itself, and one of them read anew amid all others."""

from dataclasses import replace
from pathlib import Path

import pytest

from surveypress.core.model import CitationStyle
from surveypress.core.problems import Location
from surveypress.read import READERS, records
from surveypress.read.citation_styles import style
from surveypress.read.files import CONTROL, read_text
from surveypress.read.memo import alone
from surveypress.read.state import ReadState

PAPERS = {
    "content/papers/kite.md": "---\ntitle: A Kite\n---\nIt flies.\n",
    "content/papers/reel.md": "---\ntitle: A Reel\nauthors: [Ann Lee (Hg.)]\n---\nIt winds.\n",
    "content/papers/odd.md": "---\ntitle: [\n---\n",
}
PAGES = {
    "content/pages/about.md": "---\ntitle: About\n---\nWe fly.\n",
    "content/pages/method.md": "---\ntitle: Method\n---\nWe count.\n",
}


def _read(files: dict[str, str]) -> ReadState:
    state = ReadState()
    for file, text in files.items():
        state.add(_part(file, text))
    return state


def _part(file: str, text: str) -> ReadState:
    return alone(READERS[f"{file.split('/')[1]}/"], text, file, None)


def _told(state: ReadState) -> ReadState:
    """Returns a state in which the order of files does not count."""
    return replace(
        state,
        papers=sorted(state.papers, key=lambda paper: paper.key),
        pages=sorted(state.pages, key=lambda page: page.name),
        problems=sorted(state.problems),
    )


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("content/papers/kite.md", "---\ntitle: Another Kite\nauthors: [Prof. Ann Lee]\n---\n"),
        ("content/papers/reel.md", "---\ntitle: A Reel\nyear: 2020\n---\nIt winds well.\n"),
        ("content/papers/kite.md", "---\ntitle: [\n---\n"),
        ("content/pages/about.md", "---\ntitle: About us\n---\nWe fly.\n"),
        ("content/pages/news.md", "---\ntitle: News\n---\nWe flew.\n"),
        ("content/topics/wind.md", "It blows.\n"),
    ],
)
def test_a_file_read_anew_takes_the_place_of_what_it_said(file: str, text: str) -> None:
    """The state is that of reading all files as they are now, and the one from before stays as it was."""
    files = PAPERS | PAGES
    before = _read(files)
    now = before.with_file(file, _part(file, text))
    assert _told(now) == _told(_read(files | {file: text}))
    assert before == _read(files)


@pytest.mark.parametrize(
    ("info", "title"),
    [
        ("<title>The style of kites</title><title-short>Kites</title-short>", "Kites"),
        ("<title>The style of kites</title>", "The style of kites"),
        ("<title>Kites | Reels</title>", "Kites / Reels"),
        ("", "own"),
    ],
)
def test_a_citation_style_is_known_by_its_shortest_title(info: str, title: str) -> None:
    """Or by the name of its file; bars part the titles of styles on a page."""
    text = (
        f'<style xmlns="http://purl.org/net/xbiblio/csl"><info>{info}<link rel="self" href="x"/></info>'
        "<bibliography><layout/></bibliography></style>"
    )
    state = ReadState()
    style(text, "content/styles/own.csl", state)
    assert state.problems == []
    assert state.styles == {"own": CitationStyle(title, text, Location("content/styles/own.csl", 1, 1))}


def test_more_topics_than_can_be_built_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first one too many is named, and nothing more is said about the tree; as many as can be are read."""
    monkeypatch.setattr(records, "MOST_TOPICS", 2)
    lines = ["topics:", *(f"  - {{id: t{n}, title: T}}" for n in range(3))]
    few, many = ReadState(), ReadState()
    records.taxonomy("\n".join(lines[:3]), "content/taxonomy.yaml", few)
    records.taxonomy("\n".join(lines), "content/taxonomy.yaml", many)
    assert ([topic.id for topic in few.topics], few.problems) == (["t0", "t1"], [])
    assert many.topics == []
    assert [str(problem) for problem in many.problems] == [
        (
            "content/taxonomy.yaml:4:6: error: the taxonomy has 3 topics, and at most 2 can be built "
            "(bring topics together, or make more than one survey)"
        )
    ]


@pytest.mark.parametrize(
    ("folder", "size", "said"),
    [
        ("a", 1_500_001, "the file has 1.5 MB, and at most 2 MB are read (part it, or move what is no text out of it)"),
        ("a\tb", 1, "the name of a folder above it holds '\\t', which no address can show (rename the folder)"),
        ("a", None, "cannot be read: No such file or directory (check that it is a readable file)"),
    ],
)
def test_a_file_that_is_not_read(tmp_path: Path, folder: str, size: int | None, said: str) -> None:
    """It is not even opened; one that is as large as may be is read."""
    file = tmp_path / "x.md"
    if size is not None:
        file.write_bytes(b"x" * size)
    text, problems = read_text(file, f"{folder}/x.md", largest=1_500_000)
    assert text is None
    assert [f"{problem.message} ({problem.hint})" for problem in problems] == [said]
    file.write_bytes(b"x" * 1_500_000)
    assert read_text(file, "a/x.md", largest=1_500_000) == ("x" * 1_500_000, [])


@pytest.mark.parametrize("sign", ["\0", "\b", "\v", "\x1f", "\x7f", "\x9f", "\u2028", "\u202e", "\u2066", "\uffff"])
def test_signs_that_no_page_can_show(sign: str) -> None:
    """They are found; blanks, line ends and what stands beside them in Unicode are text."""
    assert CONTROL.fullmatch(sign)
    assert not CONTROL.search("\t\n\r a\xa0\u2027\u202f\u2065\u206a\ufffd\U0001f600")
