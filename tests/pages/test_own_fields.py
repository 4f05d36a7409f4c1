"""Fields of the survey's own: declared in survey.yaml, they are everywhere that fields are, without a line of code."""

import json
from pathlib import Path

import pytest
from toys import build_pages, edit, paper, toy, write

from surveypress.build.checking import check
from surveypress.build.project import Survey

FIELDS = """
fields:
  - {name: sample_size, type: integer, unit: people}
  - {name: design, values: [Randomised trial, Cohort], facet: true}
  - {name: outcome, label: Main outcome, many: true}
  - {name: blinded, type: boolean, not_reported: false}
"""
RECORD = """title: "A Trial of Kites"
topics: [wind]
authors: [Mara Quill]
year: 2021
url: https://example.org/trial
fields: {sample_size: 120, design: cohort, outcome: [Height reached, Smiles], blinded: no}"""


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """The toy survey with four fields of its own and a record that fills them."""
    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a", encoding="utf-8") as file:
        file.write(FIELDS)
    paper(survey.root, "trial", RECORD)
    return survey


def _page(survey: Survey, url: str) -> str:
    return (survey.out / url / "index.html").read_text(encoding="utf-8")


def test_own_fields_are_everywhere(survey: Survey) -> None:
    """On the page of the paper, in tables, filters, facet pages, the search, and in both kinds of JSON."""
    (survey.content / "topics" / "wind.md").write_text(
        "---\ntable: {columns: [sample_size, design, blinded]}\n---\nIt blows [@trial].\n", encoding="utf-8"
    )
    build_pages(survey, "papers/", "topics/", "facets/", "data/")
    page = _page(survey, "papers/trial")
    assert "<dt>Sample size</dt>\n<dd>120 people</dd>" in page
    assert "<dt>Main outcome</dt>\n<dd>Height reached, Smiles</dd>" in page
    assert '<a href="../../facets/design/cohort/">Cohort</a>' in page
    assert 'data-pagefind-filter="design">Cohort<' in page
    topic = (survey.out / "topics" / "wind.md").read_text(encoding="utf-8")
    assert "| Paper | Sample size | Design | Blinded |" in topic
    assert "| [A Trial of Kites](../papers/trial/) | 120 people | Cohort | no |" in topic
    assert 'data-design="cohort"' in _page(survey, "topics/wind")
    assert "A Trial of Kites" in _page(survey, "facets/design/cohort")
    papers = json.loads((survey.out / "data" / "papers.json").read_text(encoding="utf-8"))
    [record] = [one for one in papers if one["key"] == "trial"]
    assert record["fields"] == {
        "sample_size": ["120"],
        "design": ["Cohort"],
        "outcome": ["Height reached", "Smiles"],
        "blinded": ["no"],
    }
    compared = json.loads((survey.out / "papers" / "trial.json").read_text(encoding="utf-8"))
    assert compared["extracted"][0] == ["Sample size", "120 people"]
    assert "smiles" in (survey.out / "data" / "search.json").read_text(encoding="utf-8").casefold()


def test_without_columns_a_table_shows_them(survey: Survey) -> None:
    """They are what the survey asks of each work, so a table that is told nothing shows them."""
    edit(survey.content / "survey.yaml", "columns: ", "# ")
    build_pages(survey, "topics/")
    assert "Sample size | Main outcome | Blinded" in (survey.out / "topics" / "wind.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("sample_size: 120", "sample_size: many", "fields: sample_size: 'many' is not a whole number such as 120"),
        ("sample_size: 120", "sample_size: [1, 2]", "fields: sample_size: it has one value only"),
        ("sample_size: 120", "sampel_size: 1", "fields: unknown field 'sampel_size'; did you mean 'sample_size'?"),
        ("design: cohort", "design: cohorts", "fields: design: 'cohorts' is no allowed value; did you mean 'Cohort'?"),
        ("blinded: no", "blinded: perhaps", "fields: blinded: 'perhaps' is not yes or no"),
        ("blinded: no", "blinded: not reported", "fields: blinded: it cannot be `not reported` here"),
    ],
)
def test_records_are_held_to_the_declaration(survey: Survey, old: str, new: str, fault: str) -> None:
    """A value of another type, one that is not allowed and a misspelt name are named in the record, at the value."""
    edit(survey.content / "papers" / "trial.md", old, new)
    [problem] = [
        each for each in check(survey) if each.location.file == "content/papers/trial.md" and each.level == "error"
    ]
    assert (problem.location.line, problem.message) == (7, fault)


def test_what_a_work_does_not_report(survey: Survey) -> None:
    """That a work does not say it is a finding, told apart from what nobody has taken down."""
    edit(survey.content / "papers" / "trial.md", "sample_size: 120, design: cohort", "design: not reported")
    build_pages(survey, "papers/")
    page = _page(survey, "papers/trial")
    assert "Sample size" not in page
    assert '<a href="../../facets/design/not-reported/">not reported</a>' in page


def test_values_in_the_language_of_the_survey(survey: Survey) -> None:
    """Records may write them as the language does, and readers see them so, in facets, too; data keep one form."""
    edit(survey.content / "survey.yaml", "language: en-GB", "language: de")
    edit(survey.content / "survey.yaml", "type: boolean,", "type: boolean, facet: true, label: verblindet,")
    edit(
        survey.content / "survey.yaml",
        "  - {name: outcome",
        "  - {name: p_value, label: p-Wert, type: number}\n  - {name: outcome",
    )
    edit(survey.content / "survey.yaml", "  - {name: outcome", "  - {name: begun, type: date}\n  - {name: outcome")
    edit(
        survey.content / "papers" / "trial.md",
        "sample_size: 120",
        'sample_size: "1.204", p_value: "0,040", begun: 2001-03-04',
    )
    edit(survey.content / "papers" / "trial.md", "design: cohort", "design: nicht berichtet")
    edit(survey.content / "papers" / "trial.md", "blinded: no", "blinded: nein")
    write(survey.content / "topics" / "wind.md", "---\ntable: {columns: [p_value, blinded]}\n---\nEs weht [@trial].\n")
    build_pages(survey, "papers/trial/", "topics/wind.md", "data/papers.json")
    page = _page(survey, "papers/trial")
    assert "<dd>1204 people</dd>" in page
    assert "<dt>p-Wert</dt>\n<dd>0,040</dd>" in page
    assert "<dd>4. März 2001</dd>" in page
    assert '<a href="../../facets/blinded/no/">nein</a>' in page
    assert '<a href="../../facets/design/not-reported/">nicht berichtet</a>' in page
    assert "| p-Wert | verblindet |" in (survey.out / "topics" / "wind.md").read_text(encoding="utf-8")
    [record] = [one for one in json.loads((survey.out / "data" / "papers.json").read_text()) if one["key"] == "trial"]
    assert record["fields"]["sample_size"] == ["1204"]
    assert (record["fields"]["p_value"], record["fields"]["blinded"]) == (["0.040"], ["no"])


@pytest.mark.parametrize(
    ("declaration", "fault"),
    [
        ("{name: title}", "fields.0: 'title' is a name of the program's own"),
        ("{name: sort, facet: true}", "fields.0: 'sort' is a name of the program's own"),
        ("{name: Size}", "fields.0.name: 'Size' is not a name such as sample_size"),
        ("{name: size, type: number, facet: true}", "fields.0: a number makes no facet"),
        ("{name: size, type: number, values: [a]}", "fields.0: allowed `values` are of the type text"),
        ("{name: size, typ: number}", "unknown field 'fields.0.typ'; did you mean 'type'?"),
        ("{name: size}, {name: size}", "the field 'size' is declared twice"),
        ("{name: published}", "fields.0: 'published' is a name of the program's own"),
        ("{name: size, values: [small, '']}", "fields.0.values.: String should have at least 1 character"),
    ],
)
def test_declarations_that_cannot_be(tmp_path: Path, declaration: str, fault: str) -> None:
    """What the program could not use is said where it is declared."""
    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a", encoding="utf-8") as file:
        file.write(f"fields: [{declaration}]\n")
    faults = [problem.message for problem in check(survey) if problem.location.file.endswith("survey.yaml")]
    assert faults == [fault]


def test_a_field_cannot_be_a_facet_of_the_taxonomy(tmp_path: Path) -> None:
    """Two of one name would be one filter."""
    survey = toy(tmp_path)
    with (survey.content / "survey.yaml").open("a", encoding="utf-8") as file:
        file.write("fields: [{name: material, facet: true}]\n")
    faults = [str(problem) for problem in check(survey) if problem.location.file.endswith("taxonomy.yaml")]
    assert ["the facet 'material' is a field of the survey's own, too" in fault for fault in faults].count(True) == 1


def test_values_that_share_a_slug_are_told_apart(survey: Survey) -> None:
    """C, C++ and C# are three values, with pages of their own."""
    edit(
        survey.content / "survey.yaml",
        "{name: blinded",
        "{name: tool, values: [C, C++, C#], many: true, facet: true}\n  - {name: blinded",
    )
    edit(survey.content / "papers" / "trial.md", "sample_size: 120", "tool: [C, C#], sample_size: 120")
    build_pages(survey, "facets/", "papers/trial/")
    assert sorted(path.name for path in (survey.out / "facets" / "tool").iterdir() if path.is_dir()) == ["c", "c-3"]
    page = _page(survey, "papers/trial")
    assert '<a href="../../facets/tool/c/">C</a>' in page
    assert '<a href="../../facets/tool/c-3/">C#</a>' in page
