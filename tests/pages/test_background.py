"""Works that the prose cites and the collection lacks."""

import sqlite3
from contextlib import closing
from pathlib import Path

from toys import build_pages, edit, paper, toy, write

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
    assert '<span role="img" aria-label="not in this collection" data-pagefind-ignore>°</span></a>' in topic
    link = '[Lee 1999°](../papers/landmark/ "A Landmark (not in this collection)")'
    assert link in (survey.out / "topics" / "wind.md").read_text()
    assert "landmark" not in (survey.out / "data" / "papers.json").read_text()


def test_a_work_outside_the_collection_says_where_it_is_cited(tmp_path: Path) -> None:
    """Its page and the Markdown of that name the pages that cite it; what papers of the collection say stays theirs."""
    survey = toy(tmp_path)
    build_pages(survey, "papers/", "data/papers.json", "data/papers.sqlite")
    whole = (survey.out / "data" / "papers.json").read_bytes()
    write(survey.content / "papers" / "landmark.md", RECORD)
    edit(survey.content / "topics" / "wind.md", "Gusts", "After [@landmark], gusts")
    build_pages(survey, "papers/", "data/papers.json", "data/papers.sqlite")
    page = (survey.out / "papers" / "landmark" / "index.html").read_text()
    assert '<a href="../../topics/wind/">Wind</a>' in page.partition("Cited in this survey")[2]
    twin = (survey.out / "papers" / "landmark.md").read_text()
    assert twin.startswith("# A Landmark\n")
    assert "[Wind](../topics/wind.md)" in twin.partition("## Cited in this survey")[2]
    assert (survey.out / "data" / "papers.json").read_bytes() == whole
    with closing(sqlite3.connect(survey.out / "data" / "papers.sqlite")) as database:
        assert not database.execute("SELECT 1 FROM citations WHERE paper = 'landmark'").fetchall()


def test_a_former_key_of_a_work_outside_leads_to_it(tmp_path: Path) -> None:
    """As that of a paper does."""
    survey = toy(tmp_path)
    write(survey.content / "papers" / "landmark.md", RECORD.replace("status", "aliases: [milestone]\nstatus"))
    build_pages(survey, "papers/")
    assert "url=../../papers/landmark/" in (survey.out / "papers" / "milestone" / "index.html").read_text()


def test_the_bibliography_lists_works_outside_the_collection_apart(tmp_path: Path) -> None:
    """On its last page, below the others, to which all its pages lead; a survey without such works says nothing."""
    survey = toy(tmp_path)
    build_pages(survey, "bibliography/")
    first = survey.out / "bibliography" / "index.html"
    assert "outside the collection" not in first.read_text()
    write(survey.content / "papers" / "landmark.md", RECORD)
    for key in ("lee", "luff"):
        paper(tmp_path, key)
    build_pages(survey, "bibliography/")
    assert '<a href="2/#_outside">Works outside the collection</a>' in first.read_text()
    assert "A Landmark" not in first.read_text()
    last = (survey.out / "bibliography" / "2" / "index.html").read_text()
    inside, _, outside = last.partition('<h2 id="_outside">')
    assert '<a class="title" href="../../papers/landmark/">A Landmark</a>' in outside
    assert '<li id="landmark">' in outside
    assert "A Landmark" not in inside
    assert "11 papers, sorted by first author" in inside
    twin = (survey.out / "bibliography" / "2.md").read_text()
    assert "A Landmark" in twin.partition("## Works outside the collection")[2]


def test_a_term_may_come_from_outside_the_collection(tmp_path: Path) -> None:
    """The glossary names the work that introduced a term, and leads to its reference."""
    survey = toy(tmp_path)
    write(survey.content / "papers" / "landmark.md", RECORD)
    term = "- {term: lee, definition: The side away from the wind., topic: wind, introduced_by: landmark}\n"
    write(survey.content / "glossary.yaml", term)
    build_pages(survey, "glossary/")
    assert [problem for problem in check(survey) if "landmark" in problem.message] == []
    assert 'href="../papers/landmark/"' in (survey.out / "glossary" / "index.html").read_text()
