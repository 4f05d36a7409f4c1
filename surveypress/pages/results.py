"""Reported figures as tables: a page for each data set on which two papers or more report, and one for bare metrics."""

from collections.abc import Iterator
from dataclasses import dataclass

from surveypress.model import Page, Paper, Result
from surveypress.pages.lists import trail
from surveypress.prose.maths import plain_title
from surveypress.relate.results import METRICS, Measured, Reported, by_metric
from surveypress.titles import same_name
from surveypress.views import Ref, Site, short_title

FOLDER = "results/"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure on the page of the paper that reports it."""

    row: Result
    page: str
    """Address of what other papers report on the data set, empty if none do."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a figure and the paper that reports it."""

    paper: Ref
    about: str
    """`Hu et al. 2021`."""
    figure: Result
    number: str
    """The value as columns are sorted by, empty where it is no number."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of figures."""

    title: str
    """The metric that all rows share; empty where each row names its own."""
    anchor: str
    papers: int
    extras: tuple[str, ...]
    """Those of `model`, `baseline` and `note` that any row has."""
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """A data set in the list of them."""

    ref: Ref
    """With the number of papers."""
    figures: int
    metrics: str


def address(measured: Measured) -> str:
    """Returns the address of what papers report on a data set."""
    return f"{FOLDER}{measured.slug}/"


def figures(site: Site, paper: Paper) -> list[Figure]:
    """Returns what a paper reports, each figure with the way to those of other papers."""
    return [Figure(row, site.results.get(same_name(row.dataset), "")) for row in paper.results]


def pages(site: Site) -> Iterator[Page]:
    """Yields the list of data sets, the page of each, and the page of metrics without a data set."""
    metrics = by_metric(site.corpus)
    steps = (("Results", FOLDER),)
    data = {
        "title": "Reported results",
        "trail": trail(*steps),
        "datasets": [_overview(measured) for measured in site.datasets],
        "metrics": [Ref(m.name, f"{FOLDER}{METRICS}/#metric-{m.slug}", m.papers) for m in metrics],
    }
    yield Page(FOLDER, "results.html", data)
    for measured in site.datasets:
        name = plain_title(measured.name)
        tables = [_table(site, measured, titled=False)]
        data = {"title": f"Results on {name}", "trail": trail(*steps, (name, address(measured))), "tables": tables}
        yield Page(address(measured), "figures.html", data)
    if metrics:
        title, tables = "Metrics without a data set", [_table(site, measured, titled=True) for measured in metrics]
        data = {"title": title, "trail": trail(*steps, (title, f"{FOLDER}{METRICS}/")), "tables": tables}
        yield Page(f"{FOLDER}{METRICS}/", "figures.html", data)


def _overview(measured: Measured) -> Overview:
    metrics = dict.fromkeys(reported.row.metric for reported in measured.rows)
    return Overview(Ref(measured.name, address(measured), measured.papers), len(measured.rows), ", ".join(metrics))


def _table(site: Site, measured: Measured, *, titled: bool) -> Table:
    rows = tuple(_row(site, reported) for reported in measured.rows)
    extras = tuple(name for name in ("model", "baseline", "note") if any(getattr(row.figure, name) for row in rows))
    return Table(measured.name if titled else "", f"metric-{measured.slug}", measured.papers, extras, rows)


def _row(site: Site, reported: Reported) -> Row:
    line = site.lines[reported.paper]
    about = " ".join(part for part in (line.authors, line.year) if part)
    number = "" if reported.number is None else f"{reported.number:.12g}"
    return Row(Ref(short_title(plain_title(line.title), words=5), line.url), about, reported.row, number)
