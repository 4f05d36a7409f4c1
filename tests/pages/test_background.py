"""Works that the prose cites and the collection lacks."""

from pathlib import Path

from toys import edit, toy, write

from surveypress.build.checking import check
from surveypress.build.pipeline import build

RECORD = "---\ntitle: A Landmark\nauthors: [Ann Lee]\nyear: 1999\nstatus: background\ndoi: 10.5555/landmark\n---\n"


def test_a_work_outside_the_collection_can_be_cited(tmp_path: Path) -> None:
    """It is marked in references, has a page with its reference only, and counts in no figure."""
    survey = toy(tmp_path)
    counted = build(survey).papers
    write(survey.content / "papers" / "landmark.md", RECORD)
    edit(survey.content / "topics" / "wind.md", "Gusts", "After [@landmark], gusts")
    assert build(survey).papers == counted
    assert [problem for problem in check(survey) if problem.level == "error"] == []
    page = (survey.out / "papers" / "landmark" / "index.html").read_text()
    assert "This survey cites this work, but it is not part of the collection" in page
    assert 'href="https://doi.org/10.5555/landmark"' in page
    topic = (survey.out / "topics" / "wind" / "index.html").read_text()
    assert "(not in this collection)" in topic
    assert 'href="../../papers/landmark/"' in topic
    assert "landmark" not in (survey.out / "data" / "papers.json").read_text()
    assert "A Landmark" not in (survey.out / "bibliography" / "index.html").read_text()


def test_a_term_may_come_from_outside_the_collection(tmp_path: Path) -> None:
    """The glossary names the work that introduced a term, and leads to its reference."""
    survey = toy(tmp_path)
    write(survey.content / "papers" / "landmark.md", RECORD)
    term = "- {term: lee, definition: The side away from the wind., topic: wind, introduced_by: landmark}\n"
    write(survey.content / "glossary.yaml", term)
    build(survey)
    assert [problem for problem in check(survey) if "landmark" in problem.message] == []
    assert 'href="../papers/landmark/"' in (survey.out / "glossary" / "index.html").read_text()
