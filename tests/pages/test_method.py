"""What a topic's page and the whole survey on one page rest on."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_pages, edit, toy

from surveypress.core.problems import ContentError
from surveypress.read import read


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
    pages = ("topics/wind/index.html", "topics/wind.md", "all/index.html")
    build_pages(survey, *pages)
    for page in pages:
        text = (survey.out / page).read_text()
        assert ("Based on" in text) == bool(sentence), page
        assert sentence in text, page


def test_a_summary_leads_to_how_it_was_written(tmp_path: Path) -> None:
    """To the heading that a page of prose names for it; where none does, the sentence is no link."""
    survey = toy(tmp_path)
    config = survey.content / "survey.yaml"
    config.write_text(f"{config.read_text()}evidence: abstract\n")
    page = survey.out / "papers" / "gust" / "index.html"
    build_pages(survey, "papers/gust/index.html")
    assert "Written from the abstract.</p>" in page.read_text()
    about = survey.content / "pages" / "about.md"
    about.write_text(f"{about.read_text()}\n## How we read\n\nSlowly.\n")
    edit(about, "collection: true", "collection: true\nmethod: how-we-read")
    build_pages(survey, "papers/gust/index.html")
    assert '<a href="../../about/#how-we-read">Written from the abstract.</a></p>' in page.read_text()
    edit(about, "method: how-we-read", "method: how-we-reed")
    with pytest.raises(ContentError, match=r"(?s)about\.md:4:.*'how-we-reed'.*'how-we-read'"):
        build_pages(survey, "papers/gust/index.html")


def test_each_row_of_the_data_says_what_it_rests_on(tmp_path: Path) -> None:
    """In JSON, CSV and SQL: by the record, or else by the survey; and which papers are marginal, and why."""
    survey = toy(tmp_path)
    config = survey.content / "survey.yaml"
    config.write_text(config.read_text() + "evidence: abstract\n")
    marked = "evidence: full text\nscope: marginal\nreason: It is no kite.\ntitle:"
    edit(survey.content / "papers" / "gust.md", "title:", marked)
    build_pages(survey, "data/papers.csv", "data/papers.json", "data/papers.sqlite")
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


_ABOUT = """---
title: About
method: how-it-was-written
---
## Scope

Kites.

## How it was *written*

By hand, [see the wind](../topics/wind.md).[^1]

### Checks

By nobody.

## Limits

Many.

[^1]: A note.
"""


def test_files_of_the_whole_survey_lead_to_how_it_was_written(tmp_path: Path) -> None:
    """The page of the whole survey repeats what the page that the survey names says below its heading, and no more."""
    survey = toy(tmp_path)
    config = survey.content / "survey.yaml"
    config.write_text(config.read_text() + "evidence: abstract\n")
    (survey.content / "pages" / "about.md").write_text(_ABOUT)
    build_pages(survey, "data/papers.md", "llms-full.txt", "all/index.html")
    for name in ("data/papers.md", "llms-full.txt"):
        head = (survey.out / name).read_text().partition("\n## ")[0]
        link = "[How it was written](https://example.org/kites/about/#how-it-was-written)"
        assert f"\n\nBased on 9 abstracts; no full text was read. {link}\n" in head, name
    page = LexborHTMLParser((survey.out / "all" / "index.html").read_bytes())
    section = page.css_first("section[aria-labelledby=_method]")
    assert section.css_first("h2").inner_html == "How it was <em>written</em>"
    assert [node.text() for node in section.css(".prose > *")] == ["By hand, see the wind.", "Checks", "By nobody."]
    assert section.css_first("a").attributes["href"] == "../topics/wind/"
    assert section.css_first("h3").attributes["id"] == "_method_checks"


def test_a_method_that_no_page_has_is_named(tmp_path: Path) -> None:
    """With its place and the heading that may be meant."""
    survey = toy(tmp_path)
    (survey.content / "pages" / "about.md").write_text(_ABOUT.replace("how-it-was-written", "how-it-was-writen"))
    [problem] = read(survey.content)[1]
    assert str(problem).startswith(
        "content/pages/about.md:3:1: error: method: no heading of the page has the id 'how-it-was-writen'; "
        "did you mean 'how-it-was-written'? (name the heading"
    )


@pytest.mark.parametrize(
    ("setting", "said"),
    [("", "Published by The Toy Makers"), ("editors: [Ann Lee, Bo Ray]\n", "Edited by Ann Lee, Bo Ray")],
)
def test_only_editors_are_called_editors(tmp_path: Path, setting: str, said: str) -> None:
    """The whole survey on one page names those that the settings name, or else who publishes it."""
    survey = toy(tmp_path)
    edit(survey.content / "survey.yaml", "author:", f"{setting}author:")
    build_pages(survey, "all/index.html")
    imprint = LexborHTMLParser((survey.out / "all" / "index.html").read_bytes()).css_first(".imprint").text()
    assert " ".join(imprint.split()).startswith(f"{said} ")


def test_pages_say_who_wrote_where_the_texts_stand(tmp_path: Path) -> None:
    """On papers and topics, in their Markdown and on the page of the whole, after what the text rests on, if known."""
    survey = toy(tmp_path)
    config = survey.content / "survey.yaml"
    config.write_text(f"{config.read_text()}provenance: Written <by> hand.\n")
    pages = ("papers/gust/index.html", "topics/wind/index.html", "all/index.html")
    twins = ("papers/gust.md", "topics/wind.md", "data/papers.md")
    build_pages(survey, *pages, *twins)
    for page in pages:
        small = LexborHTMLParser((survey.out / page).read_bytes()).css("p.small")
        assert "Written <by> hand." in [node.text() for node in small], page
    for name in twins:
        assert r"Written \<by> hand." in (survey.out / name).read_text(), name
    config.write_text(f"{config.read_text()}evidence: abstract\n")
    build_pages(survey, *pages, *twins)
    assert "Written from the abstract. Written &lt;by&gt; hand.</p>" in (survey.out / pages[0]).read_text()
    assert "abstracts; no full text was read. Written &lt;by&gt; hand.</p>" in (survey.out / pages[1]).read_text()
