"""A record of every type with every field, out in each format and in again: what a format can hold comes back."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from surveypress.cli import main
from surveypress.core.model import Paper
from surveypress.core.work_types import TYPES
from surveypress.importers import plan_import
from surveypress.read import read

SURVEY = {
    "survey.yaml": "title: Kites\nschema: 2\nfields: [{name: length, type: number}, {name: cloth, many: true}]\n",
    "taxonomy.yaml": (
        "topics: [{id: tails, title: Tails}, {id: wind, title: Wind}]\n"
        "facets: {region: {title: Region, values: {north: The North, south: The South}}}\n"
        "vocabulary: {methods: {Looping: []}, models: {Kite-1: []}, datasets: {KiteSet: []}}\n"
    ),
}
RECORD = """---
title: "Upright Kites of TYPE: Größe 50%"
type: TYPE
authors: ["van der Berg, Pieter", {family: Ash, given: Tobin, suffix: Jr.}, {literal: Kite Team}, 王 伟, et al.]
editors: ["Quill, Mara", {family: Reef, given: Ona, orcid: 0000-0002-1825-0097}]
date: 2019-03-NN
venue: "Journal of Kites & Winds"
arxiv: "2101.100NN"
doi: 10.5555/kite.TYPE
acl_id: 2021.acl-long.1NN
ISBNids: {pmid: "10NN", hal: "hal-031375NN", openreview: abc00NNxyz, openalex: W20NN}
url: https://example.org/TYPE?a=1&b=2
urls: [{url: "https://example.com/NN.pdf", title: Slides}]
code: https://github.com/kites/TYPE
volume: "12"
number: "3"
pages: 33–60
article_number: eNN
publisher: Tide Press
place: Lagos
institution: Coast University
edition: "2"
series: Winds
issn: 1234-5679
language: de
original_title: Drachen
topics: [tails, wind]
facets: {region: [north]}
fields: {length: 2.5, cloth: [Silk, Paper]}
methods: [Looping]
models: [Kite-1]
datasets: [KiteSet]
tldr: Kites fly upright.
results: [{dataset: KiteSet, metric: height, value: "12", unit: m, baseline: "10"}]
compare: {Tail: long}
evidence: abstract
note: "Seen: in part."
extra: {funder: Wind Fund}
---
"""
TWO_VERSIONS = """---
title: Two Kites
type: article
authors: ["Ash, Tobin"]
topics: [wind]
versions:
  - {kind: preprint, arxiv: "2105.00001", date: 2021-05}
  - {kind: published, venue: Kites, doi: 10.5555/two, date: 2022, volume: "3", pages: 1–9}
---
"""
LEFT_OUT: dict[str, set[str]] = {
    "json": set(),
    "csv": {"urls", "results", "compare", "extra", "et_al", "orcid"},
    "bibtex": {"topics", "facets", "extracted", "methods", "models", "datasets", "tldr", "results", "compare",
               "evidence"},
}  # fmt: skip
"""What a format has no place for, by the names of `Paper`."""
LEFT_OUT["ris"] = {*LEFT_OUT["bibtex"], "et_al"}
LEFT_OUT["csl-json"] = LEFT_OUT["bibtex"]
ALWAYS = {"location", "sources", "summary", "abstract"}
"""What does not leave the survey, or says where the record lies."""


def _survey(folder: Path) -> Path:
    (folder / "papers").mkdir(parents=True)
    for name, text in SURVEY.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A survey with a record of every type."""
    content = _survey(tmp_path_factory.mktemp("source") / "content")
    for n, row in enumerate(TYPES, 10):
        isbn = "isbn: 978-0-262-03384-8\n" if row.id in {"book", "chapter"} else ""
        text = RECORD.replace("TYPE", row.id).replace("NN", str(n)).replace("ISBN", isbn)
        (content / "papers" / f"k{row.id}.md").write_text(text, encoding="utf-8")
    (content / "papers" / "two.md").write_text(TWO_VERSIONS, encoding="utf-8")
    return content


def _back(source: Path, form: str, folder: Path) -> dict[str, Paper]:
    """Returns the papers of an empty survey into which all were brought in a format."""
    file = folder / "document"
    assert main(["export", form, "--content", str(source), "--output", str(file), "--quiet"]) == 0
    content = _survey(folder / "content")
    planned = plan_import("", [file], content)
    assert (planned.plan.rejected, planned.plan.merges) == ([], [])
    planned.write()
    corpus, problems = read(content)
    assert [str(problem) for problem in problems if problem.level == "error"] == []
    return dict(corpus.papers)


def _said(paper: Paper, left_out: set[str]) -> dict[str, Any]:
    """Returns what a record says, as far as a format has a place for it."""
    if "orcid" in left_out:
        people = {role: tuple(replace(p, orcid="") for p in getattr(paper, role)) for role in ("authors", "editors")}
        paper = replace(paper, **people)
    return {name: value for name, value in asdict(paper).items() if name not in left_out | ALWAYS}


@pytest.mark.parametrize("form", LEFT_OUT)
def test_every_field_of_every_type_comes_back(source: Path, form: str, tmp_path: Path) -> None:
    """But for what the format has no place for."""
    papers, got = read(source)[0].papers, _back(source, form, tmp_path)
    for key, paper in papers.items():
        if key != "two":
            assert _said(got[key], LEFT_OUT[form]) == _said(paper, LEFT_OUT[form]), (form, key)


def test_our_json_holds_the_versions_of_a_work(source: Path, tmp_path: Path) -> None:
    """Each with its date, venue and identifiers; other formats have the one that is cited."""
    paper = read(source)[0].papers["two"]
    assert _said(_back(source, "json", tmp_path)["two"], set()) == _said(paper, set())


def test_summaries_that_stay_out_are_named(source: Path, tmp_path: Path) -> None:
    """They cite what the other survey may lack."""
    path = source / "papers" / "two.md"
    path.write_text(TWO_VERSIONS + "Kites in two versions.\n", encoding="utf-8")
    file = tmp_path / "papers.json"
    main(["export", "json", "--content", str(source), "--output", str(file), "--quiet"])
    path.write_text(TWO_VERSIONS, encoding="utf-8")
    plan = plan_import("", [file], _survey(tmp_path / "content")).plan
    assert "papers.json: 1 summary stays out; a dump brings them along" in plan.notes
