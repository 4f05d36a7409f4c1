"""Reported figures: which stand side by side, under which name, in which order, and who links there."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from toys import build_pages, edit, paper, toy, write

from surveypress.build.pipeline import load
from surveypress.build.project import Survey
from surveypress.core.model import Result
from surveypress.core.names import chosen_names, name_key
from surveypress.relate.reported_results import by_dataset, by_metric, number


def _html(path: Path) -> LexborHTMLParser:
    return LexborHTMLParser((path / "index.html").read_bytes())


def _cells(html: LexborHTMLParser) -> list[list[str]]:
    return [[" ".join(cell.text().split()) for cell in row.css("td")] for row in html.css("tbody tr")]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy survey, in which two papers report on RopeBench, one of them in another spelling."""
    survey = toy(tmp_path_factory.mktemp("results"))
    build_pages(survey, "results/", "papers/", "topics/", "index.html")
    return survey.out


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """A toy survey to be added to."""
    return toy(tmp_path)


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("0.5", "", 0.5),
        ("10,000", "x", 10_000),
        ("-3", "points", -3),
        ("up to 98", "%", 98),
        ("<1", "%", 1),
        ("> 1,000", "", 1000),
        ("~30", "", 30),
        ("98+", "%", 98),
        ("1.5", "billion parameters", 1.5e9),
        ("300", "million", 3e8),
        ("23k", "", 23_000),
        ("2", "days", 172_800),
        ("2", "h", 7_200),
        ("2", "hours", 7_200),
        ("2", "minutes", 120),
        ("2", "ms", 0.002),
        ("2", "MB", 2e6),
        ("2", "GB of memory", 2e9),
        ("2", "TB", 2e12),
        ("2 thousand", "", 2_000),
        ("2m", "", 2e6),
        ("2", "B", 2e9),
        ("2T", "", 2e12),
        ("2 trillion", "tokens", 2e12),
        ("−2.5", "points", -2.5),
        ("+2", "points", 2),
        ("at least 2", "", 2),
        ("At most 2", "", 2),
        ("more than 2", "", 2),
        ("fewer than 2", "", 2),
        ("less than 2", "", 2),
        ("about 2", "", 2),
        ("around 2", "", 2),
        ("over 2", "", 2),
        ("under 2", "", 2),
        ("nearly 2", "", 2),
        ("≈2", "", 2),
        ("≤2", "", 2),
        ("≥2", "", 2),
        ("hardly 2", "", None),
        ("2 knots", "", None),
        ("2-4", "x", None),
        ("71.5 to 77.6", "%", None),
        ("one third", "", None),
        ("1:3", "", None),
        ("11 of 18", "", None),
        ("1,5", "", None),
        ("1/7th", "", None),
        ("", "", None),
    ],
)
def test_a_value_is_a_number_only_if_it_says_one(value: str, unit: str, expected: float | None) -> None:
    """Qualifiers and the scale of a unit are understood; ranges, shares and words stay words."""
    found = number(Result("speed", value, unit=unit))
    assert found == (None if expected is None else pytest.approx(expected))


def test_names_are_folded_and_one_is_chosen() -> None:
    """Case, spaces and hyphens do not make another data set, a plus does; the vocabulary rules, then the majority."""
    assert name_key("Rope-Bench") == name_key("rope bench") != name_key("RopeBench+")
    named = chosen_names({"RopeBench": ["Ropes"]}, ["ropes", "Kite_Set", "KiteSet", "KiteSet"])
    assert named == {"ropebench": "RopeBench", "ropes": "RopeBench", "kiteset": "KiteSet"}


def test_only_what_two_papers_report_has_a_table(site: Path) -> None:
    """WindAtlas and HandBench, each of one paper, have no page; nor does the list name them."""
    assert sorted(path.name for path in (site / "results").iterdir()) == ["index.html", "metrics", "ropebench"]
    html = _html(site / "results")
    assert _cells(html) == [["RopeBench", "2", "2", "slips per hour"]]
    assert [node.attributes["href"] for node in html.css("ul.refs a")] == ["../results/metrics/knots/"]


def test_a_table_says_what_the_records_say(site: Path) -> None:
    """Values and units as written, the highest first, the paper linked and named with authors and year."""
    html = _html(site / "results" / "ropebench")
    assert _cells(html) == [
        ["风筝与风 王小风 et al. 2023", "slips per hour", "1.5", "atlas", "", "", "PDF"],
        ["Bowline Knott and Reel 2021", "slips per hour", "0.5", "thin line", "12", "in strong wind", "PDF Code"],
    ]
    links = [node.attributes["href"] for node in html.css("tbody td:first-child a")]
    assert links == ["../../papers/wind-atlas/", "../../papers/bowline/"]
    assert [node.attributes["data-value"] for node in html.css("td.number")] == ["1.5", "0.5"]
    assert html.css_first("table[data-sortable]") is not None
    assert "rarely comparable" in html.css_first("main").text()


def test_a_bare_metric_has_a_page(site: Path) -> None:
    """Papers that use one metric without a data set stand side by side; columns that no row fills are left out."""
    html = _html(site / "results" / "metrics" / "knots")
    assert html.css_first("h1").text() == "Knots"
    assert [node.text() for node in html.css("th")] == ["Paper", "Value", "Links"]
    assert [row[1] for row in _cells(html)] == ["up to 1.2 thousand", "87.2%"]


def test_a_paper_links_to_what_others_report(site: Path) -> None:
    """Only the data set with a page is a link, in the spelling of the paper."""
    links = _html(site / "papers" / "wind-atlas").css("td a")
    assert [(link.text(), link.attributes["href"]) for link in links] == [("Rope-Bench", "../../results/ropebench/")]
    assert len(_html(site / "papers" / "bowline").css("td a")) == 1


def test_the_vocabulary_names_the_data_set(survey: Survey) -> None:
    """An alias of taxonomy.yaml is the same data set, shown under the name that the vocabulary gives."""
    write(
        survey.content / "taxonomy.yaml",
        (survey.content / "taxonomy.yaml").read_text(encoding="utf-8")
        + "vocabulary: {datasets: {Gale Set: [WindAtlas, gusts]}}\n",
    )
    paper(survey.root, "calm", "topics: [wind]\nresults: [{dataset: Gusts, metric: gust speed, value: 40}]")
    [ropes, gales] = by_dataset(load(survey)[0])[::-1]
    assert (gales.name, gales.slug, gales.papers) == ("Gale Set", "gale-set", 2)
    assert {"windatlas", "gusts", "galeset"} == set(gales.spellings)
    assert ropes.slug == "ropebench"


def test_numbers_come_first_and_addresses_are_told_apart(survey: Survey) -> None:
    """Within a metric: descending numbers, then words by year; no two data sets share an address."""
    for year, value in ((2001, "some"), (2002, "many"), (2003, "7")):
        rows = f"{{dataset: RopeBench, metric: slips per hour, value: {value}}}"
        others = "{dataset: Metrics, metric: m, value: 1}, {dataset: RopeBench+, metric: m, value: 1}"
        paper(survey.root, f"y{year}", f"topics: [wind]\nyear: {year}\nresults: [{rows}, {others}]")
    found = by_dataset(load(survey)[0])
    assert [reported.row.value for reported in found[0].rows] == ["7", "1.5", "0.5", "many", "some"]
    assert [(measured.name, measured.slug) for measured in found] == [
        ("RopeBench", "ropebench"),
        ("Metrics", "metrics-2"),
        ("RopeBench+", "ropebench-plus"),
    ]


def test_a_survey_without_shared_figures_has_no_page_of_them(survey: Survey) -> None:
    """Nothing can be compared, so there is no list, and the navigation leads to none."""
    edit(survey.content / "papers" / "wind-atlas.md", "Rope-Bench", "Calm")
    edit(survey.content / "papers" / "wind-atlas.md", "metric: Knots", "metric: turns")
    build_pages(survey, "results/", "index.html")
    assert by_metric(load(survey)[0]) == ()
    assert not (survey.out / "results").exists()
    assert "results/" not in (survey.out / "index.html").read_text(encoding="utf-8")


def test_what_a_figure_measures_is_said(survey: Survey) -> None:
    """In the table of the paper's page, in the JSON files and in the database, where any figure of a paper says it."""
    build_pages(survey, "papers/bowline/", "papers/bowline.json", "data/papers.json", "data/papers.sqlite")
    bowline = survey.out / "papers" / "bowline"
    assert [th.text() for th in _html(bowline).css("th")] == ["Measured", "Value", "Model", "Baseline"]
    edit(survey.content / "papers" / "bowline.md", "value: 3, unit: s", "value: 3, unit: s, kind: speed")
    build_pages(survey, "papers/bowline/", "papers/bowline.json", "data/papers.json", "data/papers.sqlite")
    assert [th.text() for th in _html(bowline).css("th")][-1] == "Kind"
    assert [row[-1] for row in _cells(_html(bowline))] == ["", "", "speed"]
    kinds = ["", "", "speed"]
    whole = {record["key"]: record for record in json.loads((survey.out / "data" / "papers.json").read_bytes())}
    for record in (whole["bowline"], json.loads(bowline.with_suffix(".json").read_bytes())):
        assert [row.get("kind", "") for row in record["results"]] == kinds
    with closing(sqlite3.connect(survey.out / "data" / "papers.sqlite")) as database:
        rows = database.execute("SELECT kind FROM results WHERE paper = 'bowline' ORDER BY position").fetchall()
    assert [kind for (kind,) in rows] == kinds
