"""Changes to content/: all or none, noted in the journal, and taken back as they were."""

from pathlib import Path

import pytest

from surveypress.cli import main
from surveypress.core.problems import ContentError, UsageError
from surveypress.edit import journal, writing
from surveypress.edit.changes import Changes, unified_diff

BIB = "@article{tails, title={Tails}, author={Ash, Tobin}, year=2020, doi={10.5555/tails}}\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A survey with one record, whose lines end as Windows has it."""
    content = tmp_path / "content"
    (content / "papers").mkdir(parents=True)
    (content / "survey.yaml").write_text("title: Kites\n")
    (content / "taxonomy.yaml").write_text("topics:\n  - {id: wind, title: Wind}\n")
    (content / "papers" / "reel.md").write_bytes(b"---\r\ntitle: Reel\r\ntopics: [wind]\r\n---\r\n")
    return content


def _bytes(content: Path) -> dict[str, bytes]:
    return {path.relative_to(content).as_posix(): path.read_bytes() for path in content.rglob("*") if path.is_file()}


def _undo(content: Path) -> list[str]:
    entry = journal.last_entry(content)
    return writing.undo(content, entry, journal.restoring(content, entry))


def test_what_was_written_is_taken_back(content: Path) -> None:
    """Changed, new and removed files are as before, byte by byte; a second undo takes back what came before."""
    (content / "papers" / "reel.md").chmod(0o600)
    start = _bytes(content)
    writing.write(Changes(content, {"papers/gust.md": "---\ntitle: Gust\n---\n"}), "import a.bib")
    middle = _bytes(content)
    writing.write(Changes(content, {"papers/reel.md": "---\ntitle: Reels\n---\n", "papers/gust.md": None}), "rename")
    assert (content / "papers" / "reel.md").stat().st_mode & 0o777 == 0o600
    assert not (content / "papers" / "gust.md").exists()
    assert journal.last_entry(content).verb == "rename"
    assert _undo(content) == ["papers/gust.md", "papers/reel.md"]
    assert _bytes(content) == middle
    _undo(content)
    assert _bytes(content) == start
    with pytest.raises(UsageError, match="nothing to undo"):
        journal.last_entry(content)


def test_undo_refuses_what_was_changed_since(content: Path) -> None:
    """The file is named, and nothing at all is undone."""
    writing.write(Changes(content, {"papers/a.md": "---\ntitle: A\n---\n", "papers/b.md": "---\ntitle: B\n---\n"}), "x")
    (content / "papers" / "b.md").write_text("---\ntitle: Mine\n---\n")
    before = _bytes(content)
    with pytest.raises(ContentError, match=r"content/papers/b\.md:1:1: error: the file has been changed since `x`"):
        _undo(content)
    assert _bytes(content) == before


def test_an_unreadable_journal_is_named(content: Path) -> None:
    """Neither a broken entry nor one that leads out of the survey is followed."""
    writing.write(Changes(content, {"papers/a.md": "---\ntitle: A\n---\n"}), "x")
    entry = journal.entries(content)[-1]
    for text in ("{", '{"verb": "x", "files": {"../../a": {"before": null, "after": ""}}}', "[]"):
        entry.write_text(text)
        with pytest.raises(UsageError, match="cannot be read as an entry of the journal"):
            journal.last_entry(content)


def test_git_does_not_see_the_journal(content: Path) -> None:
    """Its folder tells Git to pass it by."""
    writing.write(Changes(content, {"papers/a.md": "---\ntitle: A\n---\n"}), "x")
    assert (content.parent / ".surveypress" / ".gitignore").read_text() == "*\n"


def test_a_fault_in_the_middle_puts_all_back(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also what had been moved already, and the journal says nothing of it."""
    before, whole = _bytes(content), Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target.name == "b.md":
            raise OSError(28, "No space left on device", str(target))
        return whole(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(UsageError, match="No space left on device; nothing was changed"):
        writing.write(Changes(content, {"papers/reel.md": "x", "papers/a.md": "a", "papers/b.md": "b"}), "x")
    assert _bytes(content) == before
    assert journal.entries(content) == []


def test_the_diff_is_one_that_tools_read(content: Path) -> None:
    """New and removed files have /dev/null on their other side."""
    diff = unified_diff(
        Changes(content, {"papers/a.md": "one\n", "papers/reel.md": None, "survey.yaml": "title: Kites\n"})
    )
    assert "--- /dev/null\n+++ b/content/papers/a.md\n@@ -0,0 +1 @@\n+one\n" in diff
    assert "--- a/content/papers/reel.md\n+++ /dev/null\n" in diff
    assert "survey.yaml" not in diff


def test_a_verb_asks_writes_and_undoes(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a terminal and without --yes the plan is shown and nothing written; a second run writes nothing."""
    (content.parent / "refs.bib").write_text(BIB)
    words = ["import", str(content.parent / "refs.bib"), "--content", str(content)]
    before = _bytes(content)
    assert main(words) == 2
    said = capsys.readouterr()
    assert "new: tails" in said.out
    assert "add --yes" in said.err
    assert main([*words, "--dry-run"]) == 0
    assert '+doi: "10.5555/tails"' in capsys.readouterr().out
    assert _bytes(content) == before
    assert main([*words, "--yes"]) == 0
    after = _bytes(content)
    capsys.readouterr()
    assert main(words) == 0
    assert "Nothing to write" in capsys.readouterr().out
    assert _bytes(content) == after
    undo = ["undo", "--content", str(content)]
    assert main(undo) == 2
    assert "To be undone: import refs.bib\n  removed: papers/tails.md" in capsys.readouterr().out
    assert main([*undo, "--yes"]) == 0
    assert _bytes(content) == before
    assert main([*undo, "--yes"]) == 2
