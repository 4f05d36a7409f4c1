"""What a topic's page and the whole survey on one page rest on."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from toys import edit, toy

from surveypress.build.pipeline import build
from surveypress.core.problems import ContentError


@pytest.mark.parametrize(
    ("setting", "record", "sentence"),
    [
        ("evidence: abstract", "", "abstracts; no full text was read."),
        ("evidence: full text", "", "full texts."),
        ("evidence: abstract", "evidence: full text\n", "Based on 1 full text. Of "),
        ("language: en", "", ""),
    ],
)
def test_says_what_was_read(tmp_path: Path, setting: str, record: str, sentence: str) -> None:
    """In the header of a topic, in its Markdown and on the page of the whole; nothing where nobody said it."""
    survey = toy(tmp_path)
    config = survey.content / "survey.yaml"
    config.write_text(config.read_text() + f"{'' if setting in config.read_text() else setting}\n")
    edit(survey.content / "papers" / "gust.md", "title:", f"{record}title:")
    build(survey)
    for page in ("topics/wind/index.html", "topics/wind.md", "all/index.html"):
        text = (survey.out / page).read_text()
        assert ("Based on" in text) == bool(sentence), page
        assert sentence in text, page


def test_a_summary_leads_to_how_it_was_written(tmp_path: Path) -> None:
    """To the heading that a page of prose names for it; where none does, the sentence is no link."""
    survey = toy(tmp_path)
    config = survey.content / "survey.yaml"
    config.write_text(f"{config.read_text()}evidence: abstract\n")
    page = survey.out / "papers" / "gust" / "index.html"
    build(survey)
    assert "Written from the abstract.</p>" in page.read_text()
    about = survey.content / "pages" / "about.md"
    about.write_text(f"{about.read_text()}\n## How we read\n\nSlowly.\n")
    edit(about, "collection: true", "collection: true\nsummaries: how-we-read")
    build(survey)
    assert '<a href="../../about/#how-we-read">Written from the abstract.</a></p>' in page.read_text()
    edit(about, "summaries: how-we-read", "summaries: how-we-reed")
    with pytest.raises(ContentError, match=r"(?s)about\.md:4:.*'how-we-reed'.*'how-we-read'"):
        build(survey)


def test_each_row_of_the_data_says_what_it_rests_on(tmp_path: Path) -> None:
    """In JSON, CSV and SQL: by the record, or else by the survey; and which papers are marginal, and why."""
    survey = toy(tmp_path)
    config = survey.content / "survey.yaml"
    config.write_text(config.read_text() + "evidence: abstract\n")
    marked = "evidence: full text\nscope: marginal\nreason: It is no kite.\ntitle:"
    edit(survey.content / "papers" / "gust.md", "title:", marked)
    build(survey)
    data, names = survey.out / "data", ("evidence", "scope", "reason")
    with (data / "papers.csv").open(encoding="utf-8-sig", newline="") as file:
        sheet = {row["key"]: tuple(row[name] for name in names) for row in csv.DictReader(file)}
    records = {
        row["key"]: tuple(row.get(name, "") for name in names) for row in json.loads((data / "papers.json").read_text())
    }
    with closing(sqlite3.connect(data / "papers.sqlite")) as database:
        table = {key: tuple(said) for key, *said in database.execute(f"SELECT key, {', '.join(names)} FROM papers")}
    assert sheet == records == table
    assert sheet["gust"] == ("full text", "marginal", "It is no kite.")
    assert sheet["reel"] == ("abstract", "", "")
