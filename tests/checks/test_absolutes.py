"""Sentences that speak of all papers are named until somebody has verified them."""

from pathlib import Path

from checking import named_by

from surveypress.core.model import Corpus
from surveypress.read import read

PROSE = (
    "Reefs grow.\n\n## Gaps\n\nMost sleep at night. Nobody has weighed one, and few have tried. A nobodyless isle.\n"
)


def _corpus(root: Path, front: str, rules: str = "editorial: {absolutes: [nobody, no reef]}\n") -> Corpus:
    content = root / "content"
    (content / "papers").mkdir(parents=True)
    (content / "topics").mkdir()
    (content / "survey.yaml").write_text(f"title: Reefs\n{rules}", encoding="utf-8")
    (content / "taxonomy.yaml").write_text("topics: [{id: reef, title: Reef}]\n", encoding="utf-8")
    (content / "papers" / "one.md").write_text("---\ntitle: One\ntopics: [reef]\n---\n", encoding="utf-8")
    (content / "topics" / "reef.md").write_text(f"---\n{front}---\n\n{PROSE}", encoding="utf-8")
    corpus, problems = read(content)
    assert [problem for problem in problems if problem.level == "error"] == []
    return corpus


def test_names_the_sentence(tmp_path: Path) -> None:
    """With its line and column, as a note; words inside others do not count."""
    [problem] = named_by("editorial/absolutes", _corpus(tmp_path, "title: Reefs\n"))
    assert (problem.location.line, problem.location.column, problem.level) == (9, 22, "information")
    assert "Nobody has weighed one" in problem.message


def test_is_content_with_what_was_verified(tmp_path: Path) -> None:
    """A topic that says when it was verified is left alone, and so is a survey without such words."""
    assert named_by("editorial/absolutes", _corpus(tmp_path / "a", "verified: 2026-11-29\n")) == []
    assert named_by("editorial/absolutes", _corpus(tmp_path / "b", "title: Reefs\n", "")) == []
